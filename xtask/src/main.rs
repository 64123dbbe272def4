//! Development tasks: arguments and disk, nothing else.

mod disk;
mod generate;
mod hand_over;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <task>

tasks:
  codegen            make the SDK, its example tests and the services' descriptions from spec/
  codegen --check    say which generated files differ from the spec, and change nothing
  soak orders        place orders with a registrar at which everything goes wrong, and count what was charged twice
  soak fake          call everything at the fake registrar, eight at a time, and account for its state and its money
  bench compile      what a program costs to build with the SDK, with the AWS SDK of domains, and with bare reqwest
  bench codegen      what codegen costs beside cargo-progenitor, which is installed on the first run
  bench scale        what a service costs to generate and to check as it grows to 5,000 actions

options:
  --runs N           for `soak orders`: how many orders in each world (default: 10000)
                     for `bench`: how often everything is measured; the median counts (default: 1)
  --world N          for `soak orders`: 1 for one account and process, 2 for several of each (default: both)
  --calls N          for `soak fake`: how many calls (default: 100000)
  --seed N           for `soak`: what everything follows from (default: the time)
  --root DIR         the workspace to work in (default: this one)";

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
            "--root" => root = Some(PathBuf::from(words.next().ok_or("--root needs a folder")?)),
            other => return Err(format!("unknown option `{other}`\n\n{USAGE}")),
        }
    }
    match task {
        "codegen" => generate::run(&root.map_or_else(workspace, Ok)?, check),
        "soak" | "bench" => {
            let what =
                subject.ok_or_else(|| format!("say what to {task}: {}", subjects(task).join(" or ")))?;
            let package = if task == "soak" { "registrar-sdk-tests" } else { "registrar-sdk-bench" };
            hand_over::run(&root.map_or_else(workspace, Ok)?, package, task, what, &options)
        }
        "--help" | "-h" | "help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("unknown task `{other}`\n\n{USAGE}")),
    }
}

/// What a task that is handed over can be about.
fn subjects(task: &str) -> &'static [&'static str] {
    match task {
        "soak" => &["orders", "fake"],
        "bench" => &["compile", "codegen", "scale"],
        _ => &[],
    }
}

/// The workspace that cargo runs this task in.
fn workspace() -> Result<PathBuf, String> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(|package| package.parent());
    root.map(PathBuf::from).ok_or_else(|| "run this with `cargo xtask`, or give --root DIR".to_owned())
}
