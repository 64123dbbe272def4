//! Measures costs compared with peers: `bench call`, `bench compile`, `bench codegen` and `bench scale`.

use registrar_sdk_bench::{Bench, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: bench call|compile|codegen|scale [--runs N]
       bench corpus DIR

call      compare a call over loopback with registrar-sdk, with aws-sdk-route53domains, and with reqwest
compile   compare the build of a program with registrar-sdk, with aws-sdk-route53domains, and with reqwest
codegen   compare codegen with cargo-progenitor, at 50 and 5,000 actions
scale     measure generating and checking a service with up to 5,000 actions
corpus    import, generate, check and decode the samples of each `api-docs.json` in a folder

options:
  --runs N      the number of runs, in turns; the median counts (default: 1)

Cargo downloads packages. All files are in `bench` in the target directory.";

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
    let work = work()?;
    if let ["corpus", folder] = words.as_slice() {
        return registrar_sdk_bench::corpus(&Bench { work, runs: 1 }, Path::new(folder));
    }
    let (what, runs) = match words.as_slice() {
        [what] => (*what, 1),
        [what, "--runs", number] => match number.parse() {
            Ok(runs) if runs > 0 => (*what, runs),
            _ => return Err(format!("invalid --runs `{number}`: expected a number from 1")),
        },
        _ => return Err(USAGE.to_owned()),
    };
    let bench = Bench { work, runs };
    match what {
        "call" => registrar_sdk_bench::call(&bench),
        "compile" => registrar_sdk_bench::compile(&bench),
        "codegen" => registrar_sdk_bench::generators(&bench),
        "scale" => registrar_sdk_bench::scale(&bench),
        _ => Err(USAGE.to_owned()),
    }
}

/// Returns the directory of the benchmarks: `bench` in the target directory.
fn work() -> Result<PathBuf> {
    let this = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    // Its directory is `release`, in the target directory.
    let target = this.parent().and_then(|profile| profile.parent()).unwrap_or(&this);
    Ok(target.join("bench"))
}
