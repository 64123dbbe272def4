//! Programs and packages that some tests need: without them a test is skipped with a message, or fails in CI (if the
//! variable `CI` is set).

use std::io::Write;
use std::process::Command;
use std::sync::OnceLock;

fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}

/// Says why a test is skipped.
///
/// # Panics
/// Panics in CI.
pub fn skip(problem: &str) {
    assert!(!in_ci(), "{problem}");
    // Written directly, since the test runner captures the output of macros.
    let _ = writeln!(std::io::stderr(), "skipped: {problem}");
}

/// Returns what `make` made, or `None` if the test is to be skipped. The first caller waits for it, and says why.
///
/// # Panics
/// Panics in CI if it cannot be made.
pub fn made_once<T>(
    made: &'static OnceLock<Result<T, String>>,
    make: impl FnOnce() -> Result<T, String>,
    remedy: &str,
) -> Option<&'static T> {
    let mut is_first = false;
    let made = made.get_or_init(|| {
        is_first = true;
        make()
    });
    match made {
        Ok(made) => Some(made),
        Err(problem) => {
            if is_first || in_ci() {
                skip(&format!("{problem}. {remedy}"));
            }
            None
        }
    }
}

/// Runs a command; the error contains the first line of its output with "error", or else the last one.
pub fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{name} cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let words = [output.stderr, output.stdout].map(|words| String::from_utf8_lossy(&words).trim().to_owned());
    let error = words.iter().flat_map(|words| words.lines()).find(|line| line.contains("error"));
    let last = || words.iter().find_map(|words| words.lines().last());
    Err(format!("{name} failed: {}", error.or_else(last).unwrap_or("no word")))
}
