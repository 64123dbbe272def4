//! `soak`: hands over to the program in `tests/`, which knows the SDK. Nothing here does.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Runs the soak of this name with these options.
pub fn run(root: &Path, what: &str, options: &[&str]) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(root).args(["run", "--quiet", "--release", "--package", "registrar-sdk-tests"]);
    command.args(["--bin", "soak", "--", what]).args(options);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("the soak of {what} has failed: see above")),
        Err(error) => Err(format!("cargo cannot be run: {error}")),
    }
}
