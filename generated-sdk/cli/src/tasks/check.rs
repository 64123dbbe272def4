//! `registrar check`: whether names can be registered, and at which price.

use super::{AccountClient, clients, names};
use crate::accounts::Accounts;
use crate::errors::explain;
use crate::failure::Failure;
use crate::options::is_set;
use crate::report::{Row, fields, finish, money};
use clap::ArgMatches;
use registrar_sdk::registrar::DomainName;
use serde_json::json;

/// Checks each name at each account.
pub async fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let accounts = Accounts::load(matches)?;
    let names = names(matches)?;
    let clients = clients(&accounts, matches, None).await?;
    let mut rows = Vec::new();
    for name in &names {
        for client in &clients {
            rows.push(row(client, name).await);
        }
    }
    finish(rows, ["NAME", "AVAILABLE", "PREMIUM", "PRICE", "ACCOUNT"], is_set(matches, "json"))
}

async fn row(client: &AccountClient, name: &DomainName) -> Row<5> {
    let account = &client.account.name;
    let checked = match client.registrar() {
        Ok(registrar) => registrar.check(name).await.map_err(|error| explain(&error)),
        Err(failure) => Err(failure),
    };
    let word = |answer: Option<bool>| match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "-",
    };
    let result = checked.map(|checked| {
        let (available, premium, price) = (checked.available, checked.premium, checked.price);
        let shown = price.map_or_else(|| "-".to_owned(), |price| price.to_string());
        let cells = [name.unicode(), word(available), word(premium), &shown, account].map(str::to_owned);
        let price = price.map(money);
        (
            cells,
            fields(json!({
                "available": available,
                "premium": premium,
                "price": price,
                "answer": checked.word,
            })),
        )
    });
    let subject = format!("{name} at {account}");
    Row { subject, fields: fields(json!({"name": name.ascii(), "account": account})), result }
}
