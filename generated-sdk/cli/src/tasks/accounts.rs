//! `registrar accounts`: the accounts that commands use.

use crate::accounts::{ALLOWABLE, Account, Accounts, Wanted};
use crate::failure::Failure;
use crate::options::is_set;
use crate::report::{Row, fields, finish, money};
use clap::ArgMatches;
use serde_json::json;

/// Lists the accounts. Nothing is sent, and no key is read.
pub fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let accounts = Accounts::load(matches)?.all(&Wanted::default())?;
    let rows = accounts.iter().map(row).collect();
    finish(
        rows,
        ["ACCOUNT", "SERVICE", "EDITION", "CREDENTIALS", "ALLOWED", "LIMIT"],
        is_set(matches, "json"),
    )
}

fn row(account: &Account) -> Row<6> {
    let allowed = ALLOWABLE.into_iter().filter(|(_, effect)| account.allows(*effect)).map(|(word, _)| word);
    let words: Vec<&str> = ["read"].into_iter().chain(allowed).collect();
    let credentials = account.credentials.to_string();
    let cells = [
        account.name.clone(),
        account.service.name.clone(),
        account.edition.clone(),
        credentials.clone(),
        words.join(", "),
        account.limit.map_or_else(|| "-".to_owned(), |limit| limit.to_string()),
    ];
    let more = json!({
        "service": account.service.name,
        "edition": account.edition,
        "credentials": credentials,
        "account_id": account.id,
        "allowed": words,
        "limit": account.limit.map(money),
        "endpoint": account.endpoint,
    });
    let subject = account.name.clone();
    Row { fields: fields(json!({"account": subject})), subject, result: Ok((cells, fields(more))) }
}
