//! The command of an action: parameters and options in, a task out.

use crate::client;
use crate::example::quoted;
use crate::failure::{Exit, Failure, plain};
use crate::given::Parameters;
use crate::options::{Connection, get, is_set};
use crate::purchase::{Purchase, open};
use crate::task::{Request, Task};
use crate::{flags, text};
use clap::ArgMatches;
use registrar_descriptions::{Action, Effect, Service};
use registrar_sdk::{Journal, Money, Spend};
use std::io::{IsTerminal, Read, Write};
use std::sync::Arc;

/// Runs the command of an action, and returns the output.
pub async fn run(
    service: &'static Service,
    action: &'static Action,
    matches: &ArgMatches,
) -> Result<String, Failure> {
    let parameters =
        parameters(service, action, matches).map_err(|problem| Failure::usage(plain(&problem)))?;
    let connection = Connection::read(matches, service);
    let dry = is_set(matches, "dry-run");
    if connection.read_only && action.effect != Effect::Read && !dry {
        let text = format!("{} was not sent: with --read-only, only reads are sent", action.name);
        return Err(Failure::new(Exit::Refused, text));
    }
    let target =
        action.destroys.as_ref().and_then(|name| parameters.text(name)).unwrap_or_default().to_owned();
    let request = Request {
        action: &action.name,
        params: parameters.params(),
        unchecked: is_set(matches, "unchecked"),
        compact: is_set(matches, "json"),
    };
    let mut journal: Option<Arc<dyn Journal>> = None;
    let task = match action.effect {
        _ if dry => Task::Preview(request),
        Effect::Read => Task::Send(request),
        Effect::Write => {
            if (action.replaces_all || action.locks_out) && !is_set(matches, "yes") {
                agree(action)?;
            }
            Task::Send(request)
        }
        Effect::Destroy => {
            let name = confirmed(action, &target, get(matches, "confirm"))?;
            Task::Destroy(request, name)
        }
        Effect::Purchase => {
            let spend = spend(action, matches)?;
            let file = open(get(matches, "journal"))?;
            journal = Some(file.clone());
            let (quoted, id) = (!is_set(matches, "at-any-price"), get(matches, "order-id"));
            Task::Place(
                request,
                Purchase { spend, quoted, id, journal: file, connection: connection.clone() },
            )
        }
        Effect::Undecided => {
            let text = format!("{} was not sent: its effect is not decided yet", action.name);
            return Err(Failure::new(Exit::Refused, text));
        }
    };
    client::run(&service.name, &connection, journal, task).await
}

/// Returns the parameters on the command line.
pub fn parameters(
    service: &'static Service,
    action: &'static Action,
    matches: &ArgMatches,
) -> Result<Parameters, String> {
    let mut parameters = Parameters::new(service, action, is_set(matches, "unchecked"));
    let mut read_stdin = false;
    for word in matches.get_many::<String>("parameters").into_iter().flatten() {
        match (word.as_str(), word.strip_prefix('@'), word.split_once('=')) {
            ("-", ..) if read_stdin => return Err("standard input is given twice".to_owned()),
            ("-", ..) => {
                read_stdin = true;
                let mut json = String::new();
                std::io::stdin()
                    .read_to_string(&mut json)
                    .map_err(|error| format!("standard input: {error}"))?;
                parameters.set_json(&json)?;
            }
            (_, Some(path), _) => {
                let json = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
                parameters.set_json(&json).map_err(|problem| format!("{path}: {problem}"))?;
            }
            (_, None, Some((name, value))) => parameters.set(name, value)?,
            (_, None, None) => {
                return Err(format!("`{word}` is not a parameter: write NAME=VALUE, @FILE with JSON, or -"));
            }
        }
    }
    for field in &action.parameters {
        // Without a flag, the id is unknown.
        let values = matches.try_get_many::<String>(&flags::id(field)).ok().flatten();
        for value in values.into_iter().flatten() {
            parameters.set(&field.name, value)?;
        }
    }
    Ok(parameters)
}

fn spend(action: &Action, matches: &ArgMatches) -> Result<Spend, Failure> {
    let spend = match (get::<Money>(matches, "at-most"), is_set(matches, "at-any-price")) {
        (Some(most), _) => Spend::at_most(most),
        (None, true) => Spend::at_any_price(),
        (None, false) => {
            let text = format!(
                "{} charges the account: set a limit, such as --at-most 15USD, or accept any price with --at-any-price",
                action.name
            );
            return Err(Failure::usage(text));
        }
    };
    Ok(if is_set(matches, "allow-premium") { spend.premium() } else { spend })
}

fn is_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks a question at the terminal.
fn ask(question: &str) -> Result<String, Failure> {
    let _ = std::io::stderr().write_all(plain(question).as_bytes());
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.map_err(|error| Failure::new(Exit::Failed, format!("standard input: {error}")))?;
    Ok(answer.trim().to_owned())
}

/// Returns the repeated name of what is destroyed. The SDK compares it with the request's.
fn confirmed(action: &Action, target: &str, confirm: Option<String>) -> Result<String, Failure> {
    match confirm {
        Some(name) => Ok(name),
        None if is_terminal() => {
            ask(&format!("{} destroys `{target}` for good. Type the name to confirm: ", action.name))
        }
        None => {
            let name = if target.is_empty() { "NAME".to_owned() } else { quoted(target) };
            let text =
                format!("{} destroys something for good: confirm it with --confirm {name}", action.name);
            Err(Failure::usage(plain(&text)))
        }
    }
}

/// Asks for a confirmation of a write whose consequence may surprise. Programs without a terminal are not asked.
fn agree(action: &Action) -> Result<(), Failure> {
    if !is_terminal() {
        return Ok(());
    }
    match ask(&format!("{}\nSend {}? [y/N] ", text::effect(action), action.name))?.as_str() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::new(Exit::Refused, format!("{} was not sent", action.name))),
    }
}
