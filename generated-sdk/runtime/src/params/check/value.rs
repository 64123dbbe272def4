//! Rules about one value. Their messages never contain the value of a sensitive parameter.

use super::form;
use crate::params::TRUTHS;
use crate::schema::{Kind, Parameter, Rule};
use crate::value::{Date, DateTime, Decimal};
use std::cmp::Ordering;

/// Returns the problem, as a predicate, and the advice.
pub(super) type Violation = (String, String);

pub(super) fn check(parameter: &Parameter, text: &str, truths: [&str; 2]) -> Option<Violation> {
    // The service treats an empty optional parameter as absent.
    if text.is_empty() {
        return None;
    }
    kind(parameter, text, truths)
        .or_else(|| parameter.rules.iter().find_map(|rule| one(parameter, *rule, text)))
}

/// Checks the number of entries of a list, or of a comma-separated string.
pub(super) fn count(parameter: &Parameter, count: usize) -> Option<Violation> {
    parameter.rules.iter().find_map(|rule| match *rule {
        Rule::MinItems(least) if count < least => Some((
            format!("has {}, and the minimum is {least}", entries(count)),
            "Add the missing ones.".to_owned(),
        )),
        Rule::MaxItems(most) if count > most => Some((
            format!("has {}, and the maximum is {most}", entries(count)),
            "Split it into several calls.".to_owned(),
        )),
        _ => None,
    })
}

fn kind(parameter: &Parameter, text: &str, truths: [&str; 2]) -> Option<Violation> {
    let (fits, wanted) = match parameter.kind {
        Kind::Int => (text.parse::<i32>().is_ok(), "a 32-bit integer"),
        Kind::Long => (text.parse::<i64>().is_ok(), "a 64-bit integer"),
        Kind::Unsigned => (text.parse::<u64>().is_ok(), "an unsigned 64-bit integer"),
        Kind::Timestamp => (text.parse::<i64>().is_ok(), "a time in milliseconds since 1970"),
        Kind::Seconds => (text.parse::<i64>().is_ok(), "a time in seconds since 1970"),
        Kind::Date => (text.parse::<Date>().is_ok(), "a date such as `2026-11-29`"),
        Kind::DateTime => (text.parse::<DateTime>().is_ok(), "a date with a time"),
        Kind::Decimal => (text.parse::<Decimal>().is_ok(), "a number"),
        Kind::Bool => (TRUTHS.contains(&text) || truths.contains(&text), "`true` or `false`"),
        Kind::String | Kind::Enum | Kind::NumericEnum | Kind::Any | Kind::Structure(_) => (true, ""),
    };
    (!fits).then(|| (format!("is not {wanted}{}", shown(parameter, text)), format!("Give it {wanted}.")))
}

fn one(parameter: &Parameter, rule: Rule, text: &str) -> Option<Violation> {
    match rule {
        Rule::Min(least) if compare(text, least).is_some_and(Ordering::is_lt) => Some(range(parameter, text)),
        Rule::Max(most) if compare(text, most).is_some_and(Ordering::is_gt) => Some(range(parameter, text)),
        Rule::MaxLength(most) => {
            let length = text.chars().count();
            (length > most).then(|| {
                (format!("has {length} characters, and the maximum is {most}"), "Shorten it.".to_owned())
            })
        }
        Rule::Fixed(value) if text != value => Some((
            format!("must be `{value}` in this action"),
            format!("Use the value `{value}`, or leave it out."),
        )),
        // The entries of a list were counted before.
        Rule::MinItems(_) | Rule::MaxItems(_) if !parameter.list => count(parameter, text.split(',').count()),
        Rule::Format(form) => form::problem(form, text)
            .map(|(problem, advice)| (format!("{problem}{}", shown(parameter, text)), advice)),
        _ => None,
    }
}

fn entries(count: usize) -> String {
    if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") }
}

/// Compares a number with a bound; most numbers are integers. Returns `None` for a string that is not a number.
fn compare(text: &str, bound: i64) -> Option<Ordering> {
    match text.parse::<i64>() {
        Ok(whole) => Some(whole.cmp(&bound)),
        Err(_) => Some(text.parse::<Decimal>().ok()?.cmp(&Decimal::from(bound))),
    }
}

fn range(parameter: &Parameter, text: &str) -> Violation {
    let bound = |pick: fn(&Rule) -> Option<i64>| parameter.rules.iter().find_map(pick);
    let least = bound(|rule| if let Rule::Min(least) = rule { Some(*least) } else { None });
    let most = bound(|rule| if let Rule::Max(most) = rule { Some(*most) } else { None });
    let wanted = match (least, most) {
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "another number".to_owned(),
    };
    (format!("must be {wanted}{}", shown(parameter, text)), format!("Use a value of {wanted}."))
}

/// Returns the value for the message, if it may be shown and is helpful.
fn shown(parameter: &Parameter, text: &str) -> String {
    if parameter.sensitive || text.chars().count() > 80 {
        String::new()
    } else {
        format!(": `{}`", text.escape_debug())
    }
}
