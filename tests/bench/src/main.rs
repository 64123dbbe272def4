//! Measures what things cost beside their peers: `bench compile`, `bench codegen` and `bench scale`.

use registrar_sdk_bench::{Bench, Result};
use std::process::ExitCode;

const USAGE: &str = "\
usage: bench compile|codegen|scale [--runs N]

compile   what a program of one call costs to build with registrar-sdk, with aws-sdk-route53domains, and with reqwest
codegen   what codegen costs beside cargo-progenitor, at 50 and 5,000 actions
scale     what a service costs to generate and to check as it grows to 5,000 actions

options:
  --runs N      how often everything is measured, all taking turns; the median counts (default: 1)

All fetch packages by cargo. Everything happens in `bench` in the target folder.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (what, runs) = match words.as_slice() {
        [what] => (*what, 1),
        [what, "--runs", number] => match number.parse() {
            Ok(runs) if runs > 0 => (*what, runs),
            _ => return Err(format!("--runs needs a number from 1, and not `{number}`")),
        },
        _ => return Err(USAGE.to_owned()),
    };
    let this = std::env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?;
    // It stands in `release`, in the target folder.
    let target = this.parent().and_then(|profile| profile.parent()).unwrap_or(&this);
    let bench = Bench { work: target.join("bench"), runs };
    match what {
        "compile" => registrar_sdk_bench::compile(&bench),
        "codegen" => registrar_sdk_bench::generators(&bench),
        "scale" => registrar_sdk_bench::scale(&bench),
        _ => Err(USAGE.to_owned()),
    }
}
