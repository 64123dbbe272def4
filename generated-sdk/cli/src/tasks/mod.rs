//! Everyday tasks over all accounts.

pub mod accounts;
pub mod check;
pub mod domains;
mod name_orders;
pub mod nameservers;
pub mod purchase;
mod registrant;

use crate::accounts::{Account, Accounts, Wanted};
use crate::client;
use crate::client::Connection;
use crate::errors::explain;
use crate::failure::{Exit, Failure};
use clap::ArgMatches;
use registrar_descriptions::Effect;
use registrar_sdk::Journal;
use registrar_sdk::registrar::{DomainName, Registrar};
use std::sync::Arc;

/// An account with its client, or the reason why there is none.
pub struct AccountClient {
    /// The account.
    pub account: Account,
    /// The client.
    client: Result<Box<dyn Registrar>, Failure>,
}

/// Returns the accounts that a command asks for, with their clients. Those that may not order anything get no journal.
async fn clients(
    accounts: &Accounts,
    matches: &ArgMatches,
    journal: Option<Arc<dyn Journal>>,
) -> Result<Vec<AccountClient>, Failure> {
    let mut clients = Vec::new();
    for account in accounts.all(&Wanted::read(matches))? {
        let journal = journal.clone().filter(|_| account.allows(Effect::Purchase));
        let client = client::registrar(&Connection::read(matches, account.clone()), journal).await;
        clients.push(AccountClient { account, client });
    }
    Ok(clients)
}

impl AccountClient {
    /// Returns the client.
    fn registrar(&self) -> Result<&dyn Registrar, Failure> {
        match &self.client {
            Ok(registrar) => Ok(&**registrar),
            Err(failure) => Err(Failure::new(failure.exit, failure.message.clone())),
        }
    }
}

/// Returns the only account that a command asks for, with its client.
fn only<'d>(clients: &'d [AccountClient], task: &str) -> Result<(&'d Account, &'d dyn Registrar), Failure> {
    if let [client] = clients {
        return Ok((&client.account, client.registrar()?));
    }
    let names: Vec<String> =
        clients.iter().map(|client| format!("--account {}", client.account.name)).collect();
    Err(Failure::usage(format!("{task} needs to know the account: {}", names.join(" or "))))
}

/// Returns the account that has a name, with its client. A single account is not asked.
async fn owner<'d>(
    clients: &'d [AccountClient],
    name: &DomainName,
) -> Result<(&'d Account, &'d dyn Registrar), Failure> {
    if clients.len() == 1 {
        return only(clients, "it");
    }
    let (mut owners, mut failure) = (Vec::new(), None);
    for client in clients {
        let found = match client.registrar() {
            Ok(registrar) => registrar.domain(name).await.map_err(|error| explain(&error)),
            Err(failure) => Err(failure),
        };
        match found {
            Ok(Some(_)) => owners.push(client),
            Ok(None) => {}
            Err(error) => failure = Some((&client.account.name, error)),
        }
    }
    match (owners.as_slice(), failure) {
        ([client], _) => Ok((&client.account, client.registrar()?)),
        ([], None) => {
            let names: Vec<&str> = clients.iter().map(|client| client.account.name.as_str()).collect();
            let text = format!("none of the accounts {} has the name {name}", names.join(", "));
            Err(Failure::new(Exit::Refused, text))
        }
        ([], Some((account, failure))) => {
            let text = format!(
                "no account is known to have {name}, and {account} could not be asked: {}",
                failure.message
            );
            Err(Failure::new(failure.exit, text))
        }
        (several, _) => {
            let names: Vec<String> =
                several.iter().map(|client| format!("--account {}", client.account.name)).collect();
            let text = format!("several accounts have {name}: select one with {}", names.join(" or "));
            Err(Failure::usage(text))
        }
    }
}

/// Returns the names of a command, each once.
fn names(matches: &ArgMatches) -> Result<Vec<DomainName>, Failure> {
    let mut names: Vec<DomainName> = Vec::new();
    for text in matches.get_many::<String>("names").into_iter().flatten() {
        let name: DomainName = text.parse().map_err(|error| Failure::usage(format!("{error}")))?;
        if names.contains(&name) {
            return Err(Failure::usage(format!("{name} is given twice")));
        }
        names.push(name);
    }
    Ok(names)
}
