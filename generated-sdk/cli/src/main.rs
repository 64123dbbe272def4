//! Domain registrars at a shell: everyday tasks over all accounts, orders, and any action of any service.

mod accounts;
mod actions;
mod client;
mod commands;
mod errors;
mod failure;
mod interrupt;
mod journal;
mod json;
mod limit;
mod next;
mod options;
mod orders;
mod placing;
mod progress;
mod report;
mod table;
mod tasks;
mod terminal;

use actions::names;
use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue};
use clap_complete::Shell;
use failure::{Exit, Failure, tell};
use std::io::{ErrorKind, Write};
use std::process::ExitCode;
use tracing_subscriber::filter::LevelFilter;

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
    let (output, failure) = match run(&matches) {
        Ok(output) => (Some(output), None),
        Err(mut failure) => (failure.output.take(), Some(failure)),
    };
    let written = output.map_or(Ok(()), |output| print(&output));
    let exit = failure.map(|failure| {
        tell(&failure.text());
        failure.exit
    });
    match (exit, written) {
        (Some(exit), _) => ExitCode::from(exit as u8),
        (None, Err(error)) => {
            tell(&format!("The command was carried out, but its output could not be written: {error}"));
            ExitCode::from(Exit::Partly as u8)
        }
        (None, Ok(())) => ExitCode::SUCCESS,
    }
}

/// Writes the output. A reader that has enough of it, such as `head`, is not an error.
fn print(output: &str) -> std::io::Result<()> {
    let mut stdout = std::io::stdout();
    match writeln!(stdout, "{output}").and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
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

/// Logs on standard error, if an option of the command says so.
fn log(matches: &ArgMatches) {
    let command = std::iter::successors(Some(matches), |matches| Some(matches.subcommand()?.1)).last();
    let level = command.and_then(|matches| matches.try_get_one::<String>("log").ok().flatten());
    if let Some(level) = level.and_then(|level| level.parse::<LevelFilter>().ok()) {
        tracing_subscriber::fmt().with_max_level(level).with_ansi(false).with_writer(std::io::stderr).init();
    }
}

fn run(matches: &ArgMatches) -> Result<String, Failure> {
    log(matches);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
    let Some((command, matches)) = matches.subcommand() else {
        return Err(Failure::usage("which command?"));
    };
    match command {
        "list" => actions::list::run(matches),
        "describe" => actions::describe::run(matches),
        "completions" => completions(matches),
        "accounts" => tasks::accounts::run(matches),
        "orders" => runtime.block_on(orders::run(matches)),
        "domains" => runtime.block_on(tasks::domains::run(matches)),
        "check" => runtime.block_on(tasks::check::run(matches)),
        "nameservers" => runtime.block_on(tasks::nameservers::run(matches)),
        "register" | "renew" | "redeem" => runtime.block_on(tasks::purchase::run(command, matches)),
        service => {
            let service = registrar_descriptions::find(service);
            let action =
                matches.subcommand().and_then(|(name, matches)| Some((service?.action(name)?, matches)));
            match (service, action) {
                (Some(service), Some((action, matches))) => {
                    runtime.block_on(actions::run(service, action, matches))
                }
                // clap accepts only what the descriptions have.
                _ => Err(Failure::usage("unknown service or action")),
            }
        }
    }
}

fn completions(matches: &ArgMatches) -> Result<String, Failure> {
    let shell: Shell = options::get(matches, "shell").ok_or_else(|| Failure::usage("which shell?"))?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut commands::all_commands(), "registrar", &mut script);
    String::from_utf8(script).map_err(|error| Failure::new(Exit::Failed, error.to_string()))
}
