//! One process: how long it takes, and how much memory it has at most.

use crate::Result;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How often the system is asked for the memory of a process. It tells the highest so far, so that only what is
/// added in the last moment is missed.
const LOOK: Duration = Duration::from_millis(2);

/// What a process took.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Seconds on the wall.
    pub seconds: f64,
    /// The most memory that it had, or one of its children if that had more, in bytes; only Linux tells.
    pub peak: Option<u64>,
    /// What it printed.
    pub printed: String,
}

/// Runs it to its end. If it fails, what it said is the error.
pub fn run(command: &mut Command) -> Result<Taken> {
    let name = command.get_program().to_string_lossy().into_owned();
    let begun = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.map_err(|error| format!("`{name}` cannot be run: {error}"))?;
    let process = child.id().to_string();
    let over = AtomicBool::new(false);
    let (output, seconds, peak) = std::thread::scope(|scope| {
        let watching = scope.spawn(|| {
            let mut highest = None;
            while !over.load(Ordering::Acquire) {
                highest = highest.max(largest(&process));
                std::thread::sleep(LOOK);
            }
            highest
        });
        let output = child.wait_with_output();
        let seconds = begun.elapsed().as_secs_f64();
        over.store(true, Ordering::Release);
        (output, seconds, watching.join().unwrap_or(None))
    });
    let output = output.map_err(|error| format!("`{name}` cannot be waited for: {error}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
        return Err(format!(
            "`{name} {}` has failed: {}\n{said}{printed}",
            arguments.join(" "),
            output.status
        ));
    }
    Ok(Taken { seconds, peak, printed })
}

/// The most memory that a process or one of its descendants has had.
fn largest(process: &str) -> Option<u64> {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).ok()?;
    let children = tasks.flatten().filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let of_children =
        children.flat_map(|line| line.split_whitespace().map(largest).collect::<Vec<_>>()).max();
    peak(process).max(of_children.flatten())
}

/// The most memory that a process has had, in bytes; `self` is this one.
pub fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
