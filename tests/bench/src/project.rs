//! A little program outside the workspace, as somebody has it who uses a crate.

use crate::{Result, at, measure};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the program.
const NAME: &str = "asks";

/// Its folder.
#[derive(Debug)]
pub struct Project {
    folder: PathBuf,
}

/// A package that the program is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Project {
    /// A fresh one, with the newest versions that its dependencies resolve to, all of them on this machine.
    pub fn new(folder: PathBuf, dependencies: &str, program: &str) -> Result<Self> {
        remove(&folder)?;
        let source = folder.join("src");
        fs::create_dir_all(&source).map_err(at(&source))?;
        // A workspace of its own, though it lies in another's folder.
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

    /// The packages that it is built of here, itself not among them: those that run in it, and those that run in
    /// building it.
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

    /// Forgets all that was built.
    pub fn clean(&self) -> Result<()> {
        remove(&self.target())
    }

    /// Forgets what was built of some packages.
    pub fn clean_packages<'a>(&self, packages: impl IntoIterator<Item = &'a str>) -> Result<()> {
        let packages = packages.into_iter().flat_map(|package| ["--package", package]);
        measure::run(self.cargo("clean").arg("--offline").args(packages)).map(drop)
    }

    /// Checks it; gives the seconds.
    pub fn check(&self) -> Result<f64> {
        Ok(measure::run(self.cargo("check").arg("--offline"))?.seconds)
    }

    /// Builds it for release; gives the seconds, and the program's size in bytes.
    pub fn release(&self) -> Result<(f64, u64)> {
        let seconds = measure::run(self.cargo("build").args(["--offline", "--release"]))?.seconds;
        let program = self.target().join("release").join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX));
        Ok((seconds, fs::metadata(&program).map_err(at(&program))?.len()))
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    fn cargo(&self, task: &str) -> Command {
        let mut cargo = cargo(task);
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        // All crates are compiled as those of a registry are, though ours comes from a folder.
        cargo.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "--cap-lints=allow");
        cargo
    }
}

/// Cargo without the habits of whoever called: no cache of compilations, no flags, no profile of their own.
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

/// What the compiler says of itself in one line.
pub fn rustc() -> Result<String> {
    let said = measure::run(Command::new("rustc").arg("--version"))?.printed;
    Ok(said.trim().to_owned())
}

/// The kind of machine that this is.
fn host() -> Result<String> {
    let said = measure::run(Command::new("rustc").arg("-vV"))?.printed;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| format!("rustc does not say which machine this is:\n{said}"))
}

/// Removes a folder, if it is there.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}
