//! A virtual environment with the vendor's packages.

use crate::prerequisites::{self, run};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The packages to install.
const REQUIREMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/official_python/requirements.txt");

/// Returns the environment's Python, or `None` if the test is to be skipped. The first caller waits for the
/// installation.
///
/// # Panics
/// Panics in CI if the environment is unavailable.
pub fn python() -> Option<&'static Path> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    prerequisites::made_once(&PYTHON, make, REMEDY).map(PathBuf::as_path)
}

const REMEDY: &str = "To run the vendor's Python packages, install python3 (3.9 or newer) with its venv module \
                      (python3-venv), and see that `pip install` works.";

/// Creates the environment, unless it exists with the same requirements.
fn make() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("official-python");
    let (venv, done) = (folder.join("venv"), folder.join("installed.txt"));
    let python = venv.join("bin").join("python");
    let io = |what: &str, error: std::io::Error| format!("{what} cannot be written: {error}");
    fs::create_dir_all(&folder).map_err(|error| io("the target directory", error))?;
    // The lock keeps two concurrent test runs apart. It ends with the file.
    let lock = File::create(folder.join("lock")).map_err(|error| io("the target directory", error))?;
    lock.lock().map_err(|error| io("the target directory", error))?;

    let wanted = fs::read_to_string(REQUIREMENTS).map_err(|error| error.to_string())?;
    let works = || run(Command::new(&python).args(["-c", "import aliyunsdkcore, alibabacloud_tea_openapi"]));
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) && works().is_ok() {
        return Ok(python);
    }
    // An incomplete environment, or one of another Python, is removed.
    let _ = (fs::remove_file(&done), fs::remove_dir_all(&venv));
    run(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    let quietly = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2"];
    run(Command::new(&python).args(["-m", "pip", "install"]).args(quietly).args(["-r", REQUIREMENTS]))?;
    fs::write(&done, wanted).map_err(|error| io("the target directory", error))?;
    Ok(python)
}
