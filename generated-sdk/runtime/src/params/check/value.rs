//! Rules about one value. What they find names no value of a sensitive parameter.

use super::form;
use crate::schema::{Kind, Parameter, Rule};
use crate::value::{Date, DateTime, Decimal};
use std::cmp::Ordering;

/// What is wrong, as the end of a sentence, and what to do.
pub(super) type Found = (String, String);

pub(super) fn check(parameter: &Parameter, text: &str, truths: [&str; 2]) -> Option<Found> {
    // An optional parameter that is there but empty: the service reads it as absent.
    if text.is_empty() {
        return None;
    }
    kind(parameter, text, truths)
        .or_else(|| parameter.rules.iter().find_map(|rule| one(parameter, *rule, text)))
}

/// Rules about how many entries a list has, or a text between its commas.
pub(super) fn count(parameter: &Parameter, count: usize) -> Option<Found> {
    parameter.rules.iter().find_map(|rule| match *rule {
        Rule::MinItems(least) if count < least => {
            Some((format!("has {count} of at least {least} entries"), "Add what is missing.".to_owned()))
        }
        Rule::MaxItems(most) if count > most => Some((
            format!("has {count} entries, and {most} is the most"),
            "Split it into several calls.".to_owned(),
        )),
        _ => None,
    })
}

fn kind(parameter: &Parameter, text: &str, truths: [&str; 2]) -> Option<Found> {
    let (fits, wanted) = match parameter.kind {
        Kind::Int => (text.parse::<i32>().is_ok(), "a whole number of 32 bits"),
        Kind::Long => (text.parse::<i64>().is_ok(), "a whole number of 64 bits"),
        Kind::Unsigned => (text.parse::<u64>().is_ok(), "a whole number of 64 bits that is not negative"),
        Kind::Timestamp => (text.parse::<i64>().is_ok(), "a time in milliseconds since 1970"),
        Kind::Seconds => (text.parse::<i64>().is_ok(), "a time in seconds since 1970"),
        Kind::Date => (text.parse::<Date>().is_ok(), "a date such as `2026-11-29`"),
        Kind::DateTime => (text.parse::<DateTime>().is_ok(), "a date with a time"),
        Kind::Decimal => (text.parse::<Decimal>().is_ok(), "a number"),
        Kind::Bool => (matches!(text, "true" | "false") || truths.contains(&text), "`true` or `false`"),
        Kind::String | Kind::Enum | Kind::NumericEnum | Kind::Any | Kind::Structure(_) => (true, ""),
    };
    (!fits).then(|| (format!("is not {wanted}{}", shown(parameter, text)), format!("Give it {wanted}.")))
}

fn one(parameter: &Parameter, rule: Rule, text: &str) -> Option<Found> {
    match rule {
        Rule::Min(least) if beside(text, least).is_some_and(Ordering::is_lt) => Some(range(parameter, text)),
        Rule::Max(most) if beside(text, most).is_some_and(Ordering::is_gt) => Some(range(parameter, text)),
        Rule::MaxLength(most) => {
            let length = text.chars().count();
            (length > most).then(|| {
                (format!("has {length} characters, and {most} is the most"), "Shorten it.".to_owned())
            })
        }
        Rule::Fixed(value) if text != value => Some((
            format!("is always `{value}` in this action"),
            format!("Give it `{value}`, or leave it to the type."),
        )),
        // Of a list, the entries were counted already.
        Rule::MinItems(_) | Rule::MaxItems(_) if !parameter.list => count(parameter, text.split(',').count()),
        Rule::Format(form) => form::problem(form, text)
            .map(|(problem, advice)| (format!("{problem}{}", shown(parameter, text)), advice)),
        _ => None,
    }
}

/// How a number compares with a bound; most numbers are whole. Nothing if it is none.
fn beside(text: &str, bound: i64) -> Option<Ordering> {
    match text.parse::<i64>() {
        Ok(whole) => Some(whole.cmp(&bound)),
        Err(_) => Some(text.parse::<Decimal>().ok()?.cmp(&Decimal::from(bound))),
    }
}

fn range(parameter: &Parameter, text: &str) -> Found {
    let bound = |pick: fn(&Rule) -> Option<i64>| parameter.rules.iter().find_map(pick);
    let least = bound(|rule| if let Rule::Min(least) = rule { Some(*least) } else { None });
    let most = bound(|rule| if let Rule::Max(most) = rule { Some(*most) } else { None });
    let wanted = match (least, most) {
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "another number".to_owned(),
    };
    (format!("has to be {wanted}{}", shown(parameter, text)), format!("Give it a value of {wanted}."))
}

/// The value for the message, where it may be shown and helps.
fn shown(parameter: &Parameter, text: &str) -> String {
    if parameter.sensitive || text.chars().count() > 80 {
        String::new()
    } else {
        format!(": `{}`", text.escape_debug())
    }
}
