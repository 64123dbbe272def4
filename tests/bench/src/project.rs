//! A small program outside the workspace, like that of a crate's user.

use crate::measure::{self, Taken};
use crate::{Result, at, workspace};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the program.
const NAME: &str = "asks";

/// The program's package.
#[derive(Debug)]
pub struct Project {
    folder: PathBuf,
}

/// A dependency of the program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// The name.
    pub name: String,
    /// The version.
    pub version: String,
}

impl Project {
    /// Creates a package with the newest versions of its dependencies, all of them downloaded.
    pub fn new(folder: PathBuf, dependencies: &str, program: &str) -> Result<Self> {
        remove(&folder)?;
        let source = folder.join("src");
        fs::create_dir_all(&source).map_err(at(&source))?;
        // The package is its own workspace, although it is in another one's directory.
        let manifest = format!(
            "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
             [dependencies]\n{dependencies}\n\n[profile.release]\nstrip = true\n"
        );
        for (path, text) in
            [(folder.join("Cargo.toml"), manifest.as_str()), (source.join("main.rs"), program)]
        {
            fs::write(&path, text).map_err(at(&path))?;
        }
        let project = Self { folder };
        measure::run(project.cargo("fetch").args(["--target", &host()?]))?;
        Ok(project)
    }

    /// Returns the packages that it is built from on this machine, without itself: its dependencies and its build
    /// dependencies.
    pub fn packages(&self) -> Result<BTreeSet<Package>> {
        let mut tree = self.cargo("tree");
        tree.args(["--offline", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
        let lines = measure::run(&mut tree)?.printed;
        let packages = lines.lines().filter_map(|line| {
            let (name, rest) = line.split_once(" v")?;
            let version = rest.split_whitespace().next()?;
            Some(Package { name: name.to_owned(), version: version.to_owned() })
        });
        Ok(packages.filter(|package| package.name != NAME).collect())
    }

    /// Removes all build output.
    pub fn clean(&self) -> Result<()> {
        remove(&self.target())
    }

    /// Removes the build output of some packages.
    pub fn clean_packages<'a>(&self, packages: impl IntoIterator<Item = &'a str>) -> Result<()> {
        let packages = packages.into_iter().flat_map(|package| ["--package", package]);
        measure::run(self.cargo("clean").arg("--offline").args(packages)).map(drop)
    }

    /// Checks the program; returns the seconds.
    pub fn check(&self) -> Result<f64> {
        Ok(measure::run(self.cargo("check").arg("--offline"))?.seconds)
    }

    /// Runs the program that [`release`](Self::release) built, on one core where the system can do that, and returns what
    /// it prints.
    pub fn run_on_one_core(&self) -> Result<String> {
        let program = self.binary();
        let mut command = match cfg!(target_os = "linux") {
            true => Command::new("taskset"),
            false => Command::new(&program),
        };
        if cfg!(target_os = "linux") {
            command.args(["-c", "0"]).arg(&program);
        }
        Ok(measure::run(&mut command)?.printed)
    }

    /// Builds the program in release; returns the seconds, and the size of the binary in bytes.
    pub fn release(&self) -> Result<(f64, u64)> {
        let seconds = measure::run(self.cargo("build").args(["--offline", "--release"]))?.seconds;
        let program = self.binary();
        Ok((seconds, fs::metadata(&program).map_err(at(&program))?.len()))
    }

    fn binary(&self) -> PathBuf {
        self.target().join("release").join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX))
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    fn cargo(&self, task: &str) -> Command {
        let mut cargo = cargo(task);
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        // All crates are compiled like those from a registry, although registrar-sdk has a path.
        cargo.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "--cap-lints=allow");
        cargo
    }
}

/// A crate that consists of one service and the runtime.
pub struct ServiceCrate<'a> {
    /// Its folder, with the generated files in `src/<module>/`.
    pub folder: &'a Path,
    /// The service's module.
    pub module: &'a str,
    /// The target directory, which crates can share.
    pub target: &'a Path,
}

impl ServiceCrate<'_> {
    /// Writes the manifest and the root of the library, which is named `measured`.
    pub fn write(&self) -> Result<()> {
        let runtime = workspace().join("generated-sdk/runtime");
        let manifest = format!(
            "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\nserde = []\n\n\
             [dependencies]\nregistrar-runtime = {{ path = {runtime:?}, features = [\"alibaba-rpc\"] }}\n\n[workspace]\n"
        );
        let library = format!("pub use registrar_runtime::*;\npub mod {};\n", self.module);
        for (path, text) in [("Cargo.toml", &manifest), ("src/lib.rs", &library)] {
            let path = self.folder.join(path);
            fs::write(&path, text).map_err(at(&path))?;
        }
        Ok(())
    }

    /// Checks the library alone: its dependencies are checked before.
    pub fn check(&self) -> Result<Taken> {
        measure::run(self.cargo("check").args(["--package", "registrar-runtime"]))?;
        measure::run(self.cargo("clean").args(["--package", "measured"]))?;
        measure::run(self.cargo("check").arg("--lib"))
    }

    /// Returns a cargo command for the crate.
    pub fn cargo(&self, task: &str) -> Command {
        let mut cargo = cargo(task);
        cargo.current_dir(self.folder).env("CARGO_TARGET_DIR", self.target).env("CARGO_INCREMENTAL", "0");
        cargo.env("RUSTFLAGS", "--cap-lints=allow");
        cargo
    }
}

/// Returns a cargo command without the caller's settings: no compiler cache, no flags, no profile.
pub fn cargo(task: &str) -> Command {
    const HABITS: &[&str] = &[
        "CARGO_BUILD_",
        "CARGO_PROFILE_",
        "CARGO_TARGET_",
        "CARGO_INCREMENTAL",
        "CARGO_ENCODED_",
        "RUSTC",
        "RUSTFLAGS",
    ];
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(task);
    for (name, _) in std::env::vars_os() {
        if HABITS.iter().any(|habit| name.to_string_lossy().starts_with(habit)) {
            command.env_remove(name);
        }
    }
    command
}

/// Returns the compiler's version in one line.
pub fn rustc() -> Result<String> {
    let output = measure::run(Command::new("rustc").arg("--version"))?.printed;
    Ok(output.trim().to_owned())
}

/// Returns the host target.
fn host() -> Result<String> {
    let output = measure::run(Command::new("rustc").arg("-vV"))?.printed;
    let host = output.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| format!("the output of rustc has no host:\n{output}"))
}

/// Removes a directory, if it exists.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}
