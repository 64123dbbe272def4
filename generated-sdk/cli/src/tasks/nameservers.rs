//! `registrar nameservers`: shows the nameservers of names, or replaces them.

use super::{AccountClient, clients, names, owner};
use crate::accounts::Accounts;
use crate::errors::explain;
use crate::failure::{Exit, Failure};
use crate::next::Next;
use crate::options::is_set;
use crate::progress::Progress;
use crate::report::{Row, fields, finish};
use crate::terminal;
use clap::ArgMatches;
use registrar_descriptions::Effect;
use registrar_sdk::registrar::DomainName;
use serde_json::json;

/// Shows or replaces them.
pub async fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let accounts = Accounts::load(matches)?;
    let names = names(matches)?;
    let hosts: Vec<&str> =
        matches.get_many::<String>("set").into_iter().flatten().map(String::as_str).collect();
    if !hosts.is_empty() && terminal::is_there() && !is_set(matches, "yes") {
        let all: Vec<&str> = names.iter().map(DomainName::unicode).collect();
        let question =
            format!("Replace all nameservers of {} by {}? [y/N] ", all.join(", "), hosts.join(", "));
        terminal::agree(&question, "nameservers")?;
    }
    let clients = clients(&accounts, matches, None).await?;
    let next = Next::read(matches);
    let progress = (!hosts.is_empty()).then(|| Progress::new(names.len()));
    let mut rows = Vec::new();
    for name in &names {
        progress.iter().for_each(|progress| progress.step(&format!("{name}: waiting for the registrar")));
        let (account, result) = match of_name(&accounts, &clients, name, &hosts, &next).await {
            Ok((account, servers)) => {
                let cells = [name.unicode().to_owned(), servers.join(" "), account.clone()];
                (Some(account), Ok((cells, fields(json!({"nameservers": servers})))))
            }
            Err(failure) => (None, Err(failure)),
        };
        progress.iter().for_each(Progress::finish_name);
        let fields = fields(json!({"name": name.ascii(), "account": account}));
        rows.push(Row { subject: name.to_string(), fields, result });
    }
    progress.iter().for_each(Progress::end);
    finish(rows, ["NAME", "NAMESERVERS", "ACCOUNT"], is_set(matches, "json"))
}

/// Returns the name of the account, and the nameservers.
async fn of_name(
    accounts: &Accounts,
    clients: &[AccountClient],
    name: &DomainName,
    hosts: &[&str],
    next: &Next,
) -> Result<(String, Vec<String>), Failure> {
    let (account, registrar) = owner(clients, name).await?;
    let next = |failure: Failure| match failure.exit {
        Exit::Unknown => failure.then(next.command(&format!("nameservers {}", name.ascii()), &account.name)),
        _ => failure,
    };
    if hosts.is_empty() {
        let servers = registrar.nameservers(name).await.map_err(|error| explain(&error))?;
        return Ok((account.name.clone(), servers));
    }
    accounts.permit(account, Effect::Write, "nameservers")?;
    registrar.set_nameservers(name, hosts).await.map_err(|error| next(explain(&error)))?;
    Ok((account.name.clone(), hosts.iter().map(|host| (*host).to_owned()).collect()))
}
