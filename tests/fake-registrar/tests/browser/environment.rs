//! The browser, Node.js and npm's packages.

use crate::prerequisites::{self, run};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The packages to install, with their exact versions.
const PACKAGES: [&str; 2] = ["package.json", "package-lock.json"];

/// The programs that a story needs.
pub struct Browser {
    pub node: &'static str,
    pub modules: PathBuf,
    pub chromium: PathBuf,
}

/// Returns the browser, or `None` if the test is to be skipped. The first caller waits for the installation.
///
/// # Panics
/// Panics in CI if anything is missing.
pub fn browser() -> Option<&'static Browser> {
    static BROWSER: OnceLock<Result<Browser, String>> = OnceLock::new();
    prerequisites::made_once(&BROWSER, make, REMEDY)
}

const REMEDY: &str = "To test the page in a browser, install chromium and Node.js (18 or newer) with npm, and see that \
                      `npm install` works.";

fn make() -> Result<Browser, String> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let chromium =
        named.or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(found));
    let chromium = chromium.ok_or("there is no chromium")?;
    run(Command::new("node").arg("--version"))?;
    Ok(Browser { node: "node", modules: packages()?, chromium })
}

/// Returns the path of a program.
fn found(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}

/// Installs the packages, unless they are installed in the same versions.
fn packages() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let (modules, done) = (folder.join("node_modules"), folder.join("installed.json"));
    let io = |error: std::io::Error| format!("the target directory cannot be written: {error}");
    fs::create_dir_all(&folder).map_err(io)?;
    // The lock keeps two concurrent test runs apart. It ends with the file.
    let lock = File::create(folder.join("lock")).map_err(io)?;
    lock.lock().map_err(io)?;
    let own = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser"));
    let wanted = fs::read_to_string(own.join(PACKAGES[1])).map_err(|error| error.to_string())?;
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(modules);
    }
    for file in PACKAGES {
        fs::copy(own.join(file), folder.join(file)).map_err(io)?;
    }
    run(Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        // Without a network it ends at once, and says why.
        .args(["--loglevel=error", "--fetch-retries=0", "--prefer-offline"])
        .current_dir(&folder))?;
    fs::write(&done, wanted).map_err(io)?;
    Ok(modules)
}
