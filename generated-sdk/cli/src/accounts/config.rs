//! The configuration file.

use super::{Account, reader};
use crate::failure::{Failure, tell};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The configuration.
pub struct Config {
    /// The file.
    pub path: PathBuf,
    /// The journal, if the file names one.
    pub journal: Option<PathBuf>,
    /// The accounts, in the order of the file.
    pub accounts: Vec<Account>,
}

impl Config {
    /// Reads a file, or the default one if it exists.
    pub fn load(given: Option<PathBuf>) -> Result<Option<Self>, Failure> {
        let variable = || std::env::var_os("REGISTRAR_CONFIG").filter(|path| !path.is_empty());
        let given = given.or_else(|| variable().map(PathBuf::from));
        let must_exist = given.is_some();
        let Some(path) = given.or_else(default_path) else { return Ok(None) };
        match read(&path) {
            Ok(text) => Ok(Some(reader::read(path, &text)?)),
            Err(error) if error.kind() == ErrorKind::NotFound && !must_exist => Ok(None),
            Err(error) => Err(Failure::usage(format!("the configuration {}: {error}", path.display()))),
        }
    }
}

/// Reads a file, and warns if others can read it too.
fn read(path: &Path) -> std::io::Result<String> {
    let mut file = File::open(path)?;
    if is_open_to_others(&file)? {
        let shown = path.display();
        tell(&format!("warning: others can read or change the configuration {shown}: `chmod 600` it"));
    }
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(unix)]
fn is_open_to_others(file: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o066 != 0)
}

/// Other systems do not have permissions as a number.
#[cfg(not(unix))]
fn is_open_to_others(_: &File) -> std::io::Result<bool> {
    Ok(false)
}

/// Returns the configuration in the user's directory.
pub fn default_path() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || home().map(|home| home.join(".config"));
    let folder = set("XDG_CONFIG_HOME").or_else(|| set("APPDATA")).or_else(home)?;
    Some(folder.join("registrar").join("config.toml"))
}

/// Returns the user's home directory.
pub fn home() -> Option<PathBuf> {
    std::env::home_dir().filter(|path| path.is_absolute())
}
