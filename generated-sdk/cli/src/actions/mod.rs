//! The commands of actions: parameters and options in, a request out.

pub mod describe;
pub mod example;
pub mod flags;
pub mod given;
mod json_input;
pub mod list;
pub mod names;
mod preview;
mod purchase;
pub mod request;
pub mod text;

use crate::accounts::{Accounts, Wanted};
use crate::client::Connection;
use crate::failure::{Exit, Failure};
use crate::limit::Limit;
use crate::next::Next;
use crate::options::{get, is_set};
use crate::{client, journal, terminal};
use clap::ArgMatches;
use example::quoted;
use given::Parameters;
use purchase::Purchase;
use registrar_descriptions::{Action, Effect, Service};
use registrar_sdk::Journal;
use request::{Request, Task};
use std::io::Read;
use std::sync::Arc;

/// Runs the command of an action, and returns the output.
pub async fn run(
    service: &'static Service,
    action: &'static Action,
    matches: &ArgMatches,
) -> Result<String, Failure> {
    let parameters = parameters(service, action, matches).map_err(Failure::usage)?;
    let accounts = Accounts::load(matches)?;
    let account = accounts.one(&Wanted { service: Some(service), ..Wanted::read(matches) })?;
    let connection = Connection::read(matches, account);
    let dry = is_set(matches, "dry-run");
    if is_set(matches, "read-only") && action.effect != Effect::Read && !dry {
        let text = format!("{} was not sent: with --read-only, only reads are sent", action.name);
        return Err(Failure::new(Exit::Refused, text));
    }
    if !dry {
        accounts.permit(&connection.account, action.effect, &action.name)?;
    }
    let target =
        action.destroys.as_ref().and_then(|name| parameters.text(name)).unwrap_or_default().to_owned();
    let request = Request {
        action: &action.name,
        params: parameters.params(),
        unchecked: is_set(matches, "unchecked"),
        compact: is_set(matches, "json"),
    };
    let mut kept_in: Option<Arc<dyn Journal>> = None;
    let task = match action.effect {
        _ if dry => Task::Preview(request),
        Effect::Read => Task::Send(request),
        Effect::Write => {
            if (action.replaces_all || action.locks_out) && !is_set(matches, "yes") && terminal::is_there() {
                let question = format!("{}\nSend {}? [y/N] ", text::effect(action), action.name);
                terminal::agree(&question, &action.name)?;
            }
            Task::Send(request)
        }
        Effect::Destroy => {
            let name = confirmed(action, &target, get(matches, "confirm"))?;
            Task::Destroy(request, name)
        }
        Effect::Purchase => {
            let limit = Limit::read(&action.name, matches)?;
            let file = journal::open(matches, accounts.journal()).await?;
            kept_in = Some(file.clone());
            let purchase = Purchase {
                limit,
                premium: is_set(matches, "premium"),
                id: get(matches, "order-id"),
                journal: file,
                account: connection.account.name.clone(),
                next: Next::read(matches),
            };
            Task::Place(request, purchase)
        }
        Effect::Undecided => {
            let text = format!("{} was not sent: its effect is not decided yet", action.name);
            return Err(Failure::new(Exit::Refused, text));
        }
    };
    client::run(&connection, kept_in, task).await
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

/// Returns the repeated name of what is destroyed. The SDK compares it with the request's.
fn confirmed(action: &Action, target: &str, confirm: Option<String>) -> Result<String, Failure> {
    match confirm {
        Some(name) => Ok(name),
        None if terminal::is_there() => terminal::ask(&format!(
            "{} destroys `{target}` for good. Type the name to confirm: ",
            action.name
        )),
        None => {
            let name = if target.is_empty() { "NAME".to_owned() } else { quoted(target) };
            let text =
                format!("{} destroys something for good: confirm it with --confirm {name}", action.name);
            Err(Failure::usage(text))
        }
    }
}
