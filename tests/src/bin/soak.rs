//! Soaks the SDK's orders: `soak orders --runs 10000 [--seed N]`.

use registrar_sdk_tests::soak::{self, Soak};
use std::process::ExitCode;

const USAGE: &str = "\
usage: soak orders [--runs N] [--seed N] [--killed N]

Many callers place orders with a registrar at which everything goes wrong; then what was charged is held against
what was wanted.

options:
  --runs N      how many orders are wanted (default: 10000)
  --seed N      what everything follows from (default: the time)
  --killed N    of a thousand orders so many are placed by processes that are killed (default: 100)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.split_first() {
        Some((task, rest)) if task == "worker" => soak::work(rest).map(|code| ExitCode::from(code as u8)),
        Some((task, rest)) if task == "orders" => orders(rest),
        _ => Err(USAGE.into()),
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })
}

fn orders(options: &[String]) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
    let worker = Some(std::env::current_exe()?);
    let mut soak = Soak { runs: 10_000, seed: since.as_secs(), worker, killed: 100 };
    let mut words = options.iter();
    while let Some(option) = words.next() {
        let number = words.next().ok_or_else(|| format!("{option} needs a number\n\n{USAGE}"))?.parse()?;
        match option.as_str() {
            "--runs" => soak.runs = number as usize,
            "--seed" => soak.seed = number,
            "--killed" => soak.killed = number,
            _ => return Err(format!("unknown option `{option}`\n\n{USAGE}").into()),
        }
    }
    println!("seed {}", soak.seed);
    let report = soak::orders(&soak);
    print!("{report}");
    if !report.is_enough() {
        println!("fewer than 99 % of Alibaba Cloud's unknown outcomes were decided rightly");
    }
    Ok(if report.failures.is_empty() && report.is_enough() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
