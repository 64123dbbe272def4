//! The results of a command by name: a table or JSON, the failures, and the exit code.

use crate::failure::{Exit, Failure};
use crate::json;
use crate::table::table;
use registrar_sdk::{DateTime, Money};
use serde_json::{Map, Value, json};

/// The result for one name, or for one account.
pub struct Row<const N: usize> {
    /// The name or account, for failures.
    pub subject: String,
    /// The fields of the JSON object that identify the result, such as the name.
    pub fields: Map<String, Value>,
    /// The cells of the table with further fields, or the failure.
    pub result: Result<([String; N], Map<String, Value>), Failure>,
}

/// Returns the fields of a JSON object.
pub fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Returns the output of a command, or the failure that it ends with.
pub fn finish<const N: usize>(
    rows: Vec<Row<N>>,
    headings: [&str; N],
    is_json: bool,
) -> Result<String, Failure> {
    let several = rows.len() > 1;
    let (mut objects, mut cells, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for Row { subject, mut fields, result } in rows {
        match result {
            Ok((row, more)) => {
                fields.insert("outcome".to_owned(), json!("done"));
                fields.extend(more);
                cells.push(row);
            }
            Err(failure) => {
                fields.insert("outcome".to_owned(), json!(failure.exit.as_str()));
                fields.insert("error".to_owned(), json!(failure.message));
                fields.extend(failure.next.iter().map(|next| ("next".to_owned(), json!(next))));
                failures.push((subject, failure));
            }
        }
        objects.push(Value::Object(fields));
    }
    let output = match (is_json, cells.is_empty()) {
        (true, _) => Some(json::text(&objects, true)),
        (false, true) => None,
        (false, false) => Some(table(headings, &cells)),
    };
    let Some(exit) = exit(!cells.is_empty(), failures.iter().map(|(_, failure)| failure.exit)) else {
        return Ok(output.unwrap_or_default());
    };
    let texts = failures.iter().map(|(subject, failure)| match several {
        true => format!("{subject}: {}", failure.text()),
        false => failure.text(),
    });
    let message = texts.collect::<Vec<_>>().join("\n");
    Err(Failure { output, ..Failure::new(exit, message) })
}

/// Returns the exit code for several results; `None` if all are done.
fn exit(some_done: bool, failures: impl Iterator<Item = Exit> + Clone) -> Option<Exit> {
    let first = failures.clone().next()?;
    Some(match () {
        () if failures.clone().any(|exit| exit == Exit::Unknown) => Exit::Unknown,
        () if some_done => Exit::Partly,
        () if failures.clone().all(|exit| exit == first) => first,
        () => Exit::Failed,
    })
}

/// Returns a time as RFC 3339: a time if its zone is known, or else its date.
pub fn rfc3339(time: &DateTime) -> Option<String> {
    match time.timestamp() {
        Some(time) => Some(time.to_string()),
        None => Some(format!("{:04}-{:02}-{:02}", time.year()?, time.month()?, time.day()?)),
    }
}

/// Returns a time for a table: its date.
pub fn date(time: Option<&DateTime>) -> String {
    let text = time.and_then(rfc3339).and_then(|text| text.get(..10).map(str::to_owned));
    text.unwrap_or_else(|| "-".to_owned())
}

/// Returns an amount as a JSON object.
pub fn money(money: Money) -> Value {
    json!({"amount": money.amount().to_string(), "currency": money.currency().code()})
}

#[cfg(test)]
mod tests {
    use super::{exit, rfc3339};
    use crate::failure::Exit;

    #[test]
    fn an_unknown_outcome_counts_more_than_anything_else() {
        let of = |some_done: bool, exits: &[Exit]| exit(some_done, exits.iter().copied());
        assert_eq!(of(true, &[]), None);
        assert_eq!(of(true, &[Exit::Refused, Exit::Unknown]), Some(Exit::Unknown));
        assert_eq!(of(true, &[Exit::Refused]), Some(Exit::Partly));
        assert_eq!(of(false, &[Exit::Refused, Exit::Refused]), Some(Exit::Refused));
        assert_eq!(of(false, &[Exit::Refused, Exit::Usage]), Some(Exit::Failed));
    }

    #[test]
    fn a_time_in_an_unknown_zone_is_only_a_date() {
        let shown = |text: &str| rfc3339(&text.parse().expect("a time"));
        assert_eq!(shown("2027-11-03T16:14:46Z").as_deref(), Some("2027-11-03T16:14:46.000Z"));
        assert_eq!(shown("2027-11-03 16:14:46").as_deref(), Some("2027-11-03"));
    }
}
