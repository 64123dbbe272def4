//! `registrar domains`: the names of all accounts.

use super::clients;
use crate::accounts::Accounts;
use crate::errors::explain;
use crate::failure::Failure;
use crate::options::{get, is_set};
use crate::report::{Row, date, fields, finish, rfc3339};
use clap::ArgMatches;
use registrar_sdk::registrar::{Domain, Expiring};
use serde_json::json;
use std::time::Duration;

/// Lists the names, those that expire first at the top.
pub async fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let accounts = Accounts::load(matches)?;
    let filter = get(matches, "expiring").map_or(Expiring::any_time(), Expiring::within);
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    for client in clients(&accounts, matches, None).await? {
        let listed = match client.registrar() {
            Ok(registrar) => registrar.domains(filter).await.map_err(|error| explain(&error)),
            Err(failure) => Err(failure),
        };
        let account = client.account.name;
        match listed {
            Ok(domains) => {
                rows.extend(domains.iter().map(|domain| (sorted_by(domain), row(domain, &account))))
            }
            Err(failure) => {
                let fields = fields(json!({"account": account}));
                failures.push(Row { subject: account, fields, result: Err(failure) });
            }
        }
    }
    if rows.is_empty() && failures.is_empty() && !is_set(matches, "json") {
        return Ok("no names".to_owned());
    }
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let rows = rows.into_iter().map(|(_, row)| row).chain(failures).collect();
    finish(rows, ["NAME", "EXPIRES", "STATE", "ACCOUNT"], is_set(matches, "json"))
}

/// Names whose expiry is unknown come last.
fn sorted_by(domain: &Domain) -> (bool, String, String) {
    let expires = domain.expires.as_ref().and_then(rfc3339);
    (expires.is_none(), expires.unwrap_or_default(), domain.name.ascii().to_owned())
}

fn row(domain: &Domain, account: &str) -> Row<4> {
    let state = domain.status.map(|status| status.to_string());
    let name = domain.name.ascii();
    Row {
        subject: name.to_owned(),
        fields: fields(json!({"name": name, "account": account})),
        result: Ok((
            [
                domain.name.unicode().to_owned(),
                date(domain.expires.as_ref()),
                state.clone().unwrap_or_else(|| "-".to_owned()),
                account.to_owned(),
            ],
            fields(json!({"expires": domain.expires.as_ref().and_then(rfc3339), "state": state})),
        )),
    }
}

/// Reads a period such as `60d`.
pub fn period(text: &str) -> Result<Duration, String> {
    let odd = || "expected a number with `d`, `w` or `h`, such as 60d".to_owned();
    let unit = text.chars().last().ok_or_else(odd)?;
    let seconds = match unit {
        'h' => 3600,
        'd' => 86_400,
        'w' => 7 * 86_400,
        _ => return Err(odd()),
    };
    let number: u64 = text.strip_suffix(unit).unwrap_or_default().parse().map_err(|_| odd())?;
    number.checked_mul(seconds).map(Duration::from_secs).ok_or_else(odd)
}

#[cfg(test)]
mod tests {
    use super::period;
    use std::time::Duration;

    #[test]
    fn a_period_is_a_number_with_a_unit() {
        assert_eq!(period("60d"), Ok(Duration::from_secs(60 * 86_400)));
        assert_eq!(period("8w"), period("56d"));
        assert_eq!(period("48h"), period("2d"));
        for odd in ["", "60", "d", "6dd", "-1d", "6m", "99999999999999999999d", "9999999999999999999w"] {
            assert!(period(odd).is_err(), "{odd}");
        }
    }
}
