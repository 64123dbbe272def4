//! Runs tasks that are programs of other packages, so that xtask itself does not depend on the SDK.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Runs a program in release with this subject and these arguments.
pub fn run(
    root: &Path,
    package: &str,
    program: &str,
    subject: &str,
    arguments: &[OsString],
) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(root).args(["run", "--quiet", "--release", "--package", package]);
    command.args(["--bin", program, "--", subject]).args(arguments);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("`{program} {subject}` failed: see above")),
        Err(error) => Err(format!("cannot run cargo: {error}")),
    }
}

/// Returns the arguments of those options that are given.
pub fn options(options: &[(&str, Option<u64>)]) -> Vec<OsString> {
    let given =
        options.iter().filter_map(|(option, number)| Some([(*option).to_owned(), (*number)?.to_string()]));
    given.flatten().map(OsString::from).collect()
}
