//! Measures one process: its time, and its peak memory.

use crate::Result;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The interval at which the memory of a process is queried. The system returns the peak so far, so only the last
/// moment is missed.
const LOOK: Duration = Duration::from_millis(2);

/// The costs of a process.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The elapsed time in seconds.
    pub seconds: f64,
    /// The peak memory of the process or its largest descendant, in bytes; only on Linux.
    pub peak: Option<u64>,
    /// The output.
    pub printed: String,
}

/// Runs a command to its end. If it fails, the error contains its output.
pub fn run(command: &mut Command) -> Result<Taken> {
    let name = command.get_program().to_string_lossy().into_owned();
    let begun = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.map_err(|error| format!("cannot run `{name}`: {error}"))?;
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
    let output = output.map_err(|error| format!("cannot wait for `{name}`: {error}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
        return Err(format!(
            "`{name} {}` has failed: {}\n{stderr}{printed}",
            arguments.join(" "),
            output.status
        ));
    }
    Ok(Taken { seconds, peak, printed })
}

/// Returns the largest peak memory of a process and its descendants.
fn largest(process: &str) -> Option<u64> {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).ok()?;
    let children = tasks.flatten().filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let of_children =
        children.flat_map(|line| line.split_whitespace().map(largest).collect::<Vec<_>>()).max();
    peak(process).max(of_children.flatten())
}

/// Returns the peak memory of a process, in bytes; `self` is this one.
pub fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
