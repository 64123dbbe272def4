//! The APIs of domain registrars at a shell.

mod call;
mod client;
mod commands;
mod describe;
mod errors;
mod example;
mod failure;
mod flags;
mod given;
mod json;
mod json_input;
mod list;
mod names;
mod options;
mod orders;
mod preview;
mod purchase;
mod task;
mod text;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue};
use clap_complete::Shell;
use failure::{Exit, Failure};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = match commands::all_commands().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            let error = with_nearest(error);
            // A closed output is not an error of the program.
            let _ = error.print();
            return u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from);
        }
    };
    match run(&matches) {
        Ok(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(Failure { exit, message }) => {
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::from(exit as u8)
        }
    }
}

/// Suggests the nearest command only. clap suggests several, and aliases too.
fn with_nearest(mut error: clap::Error) -> clap::Error {
    let (wrong, names) =
        match (error.get(ContextKind::InvalidSubcommand), error.get(ContextKind::SuggestedSubcommand)) {
            (Some(ContextValue::String(wrong)), Some(ContextValue::Strings(names))) => (wrong, names),
            _ => return error,
        };
    let is_alias = |name: &String| names.iter().any(|each| each != name && names::kebab(each) == *name);
    let names = names.iter().filter(|name| !is_alias(name)).map(String::as_str);
    if let Some(nearest) = names::nearest(wrong, names).map(str::to_owned) {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(vec![nearest]));
    }
    error
}

fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
    match matches.subcommand() {
        Some(("list", matches)) => list::run(matches),
        Some(("describe", matches)) => describe::run(matches),
        Some(("orders", matches)) => runtime.block_on(orders::run(matches)),
        Some(("completions", matches)) => completions(matches),
        Some((service, matches)) => {
            let service = registrar_descriptions::find(service);
            let action =
                matches.subcommand().and_then(|(name, matches)| Some((service?.action(name)?, matches)));
            match (service, action) {
                (Some(service), Some((action, matches))) => {
                    runtime.block_on(call::run(service, action, matches))
                }
                // clap accepts only what the descriptions have.
                _ => Err(Failure::usage("unknown service or action")),
            }
        }
        None => Err(Failure::usage("which command?")),
    }
}

fn completions(matches: &ArgMatches) -> Result<String, Failure> {
    let shell: Shell = options::get(matches, "shell").ok_or_else(|| Failure::usage("which shell?"))?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut commands::all_commands(), "registrar", &mut script);
    String::from_utf8(script).map_err(|error| Failure::new(Exit::Failed, error.to_string()))
}
