//! Development tasks: argument parsing and file access only.

mod delegate;
mod diff;
mod disk;
mod generate;
mod import;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Development tasks of this repository.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
struct Arguments {
    /// The workspace [default: this one]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Generate the SDK, its example tests and the services' descriptions from spec/
    Codegen {
        /// List generated files that differ from the spec, and change nothing
        #[arg(long)]
        check: bool,
    },
    /// Draft or update a service in spec/ from a vendor's description
    Import {
        #[command(subcommand)]
        format: Format,
    },
    /// Report the differences between two specs of a service, and what each of them breaks
    Diff {
        /// The old folder of the service, such as ../old/spec/aliyun-domain
        old: PathBuf,
        /// The new folder of the service
        new: PathBuf,
    },
    /// Import every `api-docs.json` of a folder, generate and check its SDK, and decode the vendor's samples
    Corpus {
        /// The folder
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Stress tests
    Soak {
        #[command(subcommand)]
        subject: Soak,
    },
    /// Benchmarks
    Bench {
        /// The subject of the benchmark
        subject: Bench,
        /// The number of runs; the median counts
        #[arg(long, default_value_t = 1, value_name = "N")]
        runs: u64,
    },
}

#[derive(Subcommand)]
enum Format {
    /// From files of Alibaba Cloud's `api-docs.json`
    AlibabaRpc(import::Options),
}

#[derive(Subcommand)]
enum Soak {
    /// Stress-test orders with a registrar that injects faults, and detect duplicate charges
    Orders {
        /// The number of orders in each world [default: 10000]
        #[arg(long, value_name = "N")]
        runs: Option<u64>,
        /// 1 for one account and process, 2 for several of each [default: both]
        #[arg(long, value_name = "N")]
        world: Option<u64>,
        #[command(flatten)]
        seed: Seed,
    },
    /// Stress-test the fake registrar with concurrent calls, and check the consistency of its state
    Fake {
        /// The number of calls [default: 100000]
        #[arg(long, value_name = "N")]
        calls: Option<u64>,
        #[command(flatten)]
        seed: Seed,
    },
}

#[derive(Args)]
struct Seed {
    /// The random seed [default: the time]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Bench {
    /// A call over loopback with the SDK, with aws-sdk-route53domains, and with bare reqwest
    Call,
    /// The build of a program with the SDK, with aws-sdk-route53domains, and with bare reqwest
    Compile,
    /// codegen and cargo-progenitor, which the first run installs
    Codegen,
    /// Generating and checking a service with up to 5,000 actions
    Scale,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn run(Arguments { root, task }: Arguments) -> Result<(), String> {
    let workspace = || root.clone().map_or_else(workspace, Ok);
    match task {
        Task::Codegen { check } => generate::run(&workspace()?, check),
        Task::Import { format: Format::AlibabaRpc(options) } => import::run(&workspace()?, options),
        Task::Diff { old, new } => diff::run(&old, &new),
        Task::Corpus { folder } => {
            let folder = std::path::absolute(&folder).unwrap_or(folder);
            delegate::run(&workspace()?, "registrar-sdk-bench", "bench", "corpus", &[folder.into()])
        }
        Task::Soak { subject: Soak::Orders { runs, world, seed } } => {
            let options = [("--runs", runs), ("--seed", seed.seed), ("--world", world)];
            delegate::run(
                &workspace()?,
                "registrar-sdk-tests",
                "soak",
                "orders",
                &delegate::options(&options),
            )
        }
        Task::Soak { subject: Soak::Fake { calls, seed } } => {
            let options = [("--calls", calls), ("--seed", seed.seed)];
            delegate::run(&workspace()?, "registrar-sdk-tests", "soak", "fake", &delegate::options(&options))
        }
        Task::Bench { subject, runs } => {
            let subject = subject.to_possible_value();
            let subject = subject.as_ref().map_or("", |value| value.get_name());
            let options = delegate::options(&[("--runs", Some(runs))]);
            delegate::run(&workspace()?, "registrar-sdk-bench", "bench", subject, &options)
        }
    }
}

/// Returns the workspace that cargo runs this task in.
fn workspace() -> Result<PathBuf, String> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(|package| package.parent());
    root.map(PathBuf::from).ok_or_else(|| "run this with `cargo xtask`, or give --root DIR".to_owned())
}
