//! Development tasks: argument parsing and file access only.

mod delegate;
mod disk;
mod generate;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <task>

tasks:
  codegen            generate the SDK, its example tests and the services' descriptions from spec/
  codegen --check    list generated files that differ from the spec, and change nothing
  soak orders        stress-test orders with a registrar that injects faults, and detect duplicate charges
  soak fake          stress-test the fake registrar with concurrent calls, and check the consistency of its state
  bench call         compare a call over loopback with the SDK, with aws-sdk-route53domains, and with bare reqwest
  bench compile      compare the build of a program with the SDK, with aws-sdk-route53domains, and with bare reqwest
  bench codegen      compare codegen with cargo-progenitor, which the first run installs
  bench scale        measure generating and checking a service with up to 5,000 actions

options:
  --runs N           for `soak orders`: the number of orders in each world (default: 10000)
                     for `bench`: the number of runs; the median counts (default: 1)
  --world N          for `soak orders`: 1 for one account and process, 2 for several of each (default: both)
  --calls N          for `soak fake`: the number of calls (default: 100000)
  --seed N           for `soak`: the random seed (default: the time)
  --root DIR         the workspace (default: this one)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let mut words = arguments.iter().map(String::as_str);
    let task = words.next().unwrap_or("--help");
    let mut root = None;
    let mut check = false;
    let mut subject = None;
    let mut options = Vec::new();
    while let Some(word) = words.next() {
        match word {
            "--check" if task == "codegen" => check = true,
            _ if subject.is_none() && subjects(task).contains(&word) => subject = Some(word),
            "--runs" | "--calls" | "--seed" | "--world"
                if task == "soak" || (task, word) == ("bench", "--runs") =>
            {
                let number = words.next().filter(|number| number.parse::<u64>().is_ok());
                options.extend([word, number.ok_or_else(|| format!("{word} needs a number"))?]);
            }
            "--root" => root = Some(PathBuf::from(words.next().ok_or("--root needs a directory")?)),
            other => return Err(format!("unknown option `{other}`\n\n{USAGE}")),
        }
    }
    match task {
        "codegen" => generate::run(&root.map_or_else(workspace, Ok)?, check),
        "soak" | "bench" => {
            let what =
                subject.ok_or_else(|| format!("{task} needs a subject: {}", subjects(task).join(" or ")))?;
            let package = if task == "soak" { "registrar-sdk-tests" } else { "registrar-sdk-bench" };
            delegate::run(&root.map_or_else(workspace, Ok)?, package, task, what, &options)
        }
        "--help" | "-h" | "help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("unknown task `{other}`\n\n{USAGE}")),
    }
}

/// Returns the subjects of a task.
fn subjects(task: &str) -> &'static [&'static str] {
    match task {
        "soak" => &["orders", "fake"],
        "bench" => &["call", "compile", "codegen", "scale"],
        _ => &[],
    }
}

/// Returns the workspace that cargo runs this task in.
fn workspace() -> Result<PathBuf, String> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(|package| package.parent());
    root.map(PathBuf::from).ok_or_else(|| "run this with `cargo xtask`, or give --root DIR".to_owned())
}
