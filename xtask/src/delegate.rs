//! Runs tasks that are programs of other packages, so that xtask itself does not depend on the SDK.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Runs a program in release with this subject and these options.
pub fn run(root: &Path, package: &str, program: &str, what: &str, options: &[&str]) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(root).args(["run", "--quiet", "--release", "--package", package]);
    command.args(["--bin", program, "--", what]).args(options);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("`{program} {what}` failed: see above")),
        Err(error) => Err(format!("cannot run cargo: {error}")),
    }
}
