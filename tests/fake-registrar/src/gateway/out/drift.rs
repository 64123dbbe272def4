//! Differences between real responses and the reference.

use super::Out;
use crate::faults::{Drift, Plan};

/// Applies the plan's drifts to a response. Absent fields and enum values are handled elsewhere, since they need
/// the description.
pub(in crate::gateway) fn drifted(mut out: Out, plan: &Plan) -> Out {
    for drift in &plan.drift {
        out = each(out, *drift);
    }
    out
}

fn each(out: Out, drift: Drift) -> Out {
    let inside = match out {
        Out::Record(fields) => {
            let fields = fields.into_iter().map(|(name, value)| {
                let value = each(value, drift);
                (if drift == Drift::SmallLetters { small(&name) } else { name }, value)
            });
            Out::Record(fields.collect())
        }
        Out::List { item, bare, entries } => {
            let entries = entries.into_iter().map(|entry| each(entry, drift)).collect();
            let item = item.map(|item| if drift == Drift::SmallLetters { small(&item) } else { item });
            Out::List { item, bare, entries }
        }
        plain => plain,
    };
    match (drift, inside) {
        (Drift::NumbersAsText, Out::Number(digits)) => Out::Text(digits),
        (Drift::TextAsNumbers, Out::Text(text)) if is_plain_number(&text) => Out::Number(text),
        (Drift::TruthsAsText, Out::Boolean(boolean)) => Out::Text(boolean.to_string()),
        (Drift::TruthsAsNumbers, Out::Boolean(boolean)) => Out::Number(u8::from(boolean).to_string()),
        (Drift::BareLists, Out::List { item, entries, .. }) => Out::List { item, bare: true, entries },
        (Drift::SingleEntries, Out::List { item, bare, entries }) => single(item, bare, entries),
        (Drift::MoreFields, Out::Record(mut fields)) => {
            fields.push(("FieldOfTomorrow".to_owned(), Out::Text("new".to_owned())));
            Out::Record(fields)
        }
        (_, out) => out,
    }
}

/// Replaces a list of one entry by that entry, in the list's wrapper.
fn single(item: Option<String>, bare: bool, mut entries: Vec<Out>) -> Out {
    match (entries.len(), entries.pop(), item) {
        (1, Some(only), Some(item)) if !bare => Out::Record(vec![(item, only)]),
        (1, Some(only), _) => only,
        (_, last, item) => {
            entries.extend(last);
            Out::List { item, bare, entries }
        }
    }
}

fn small(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

fn is_plain_number(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits && (1..=15).contains(&text.len()) && (text == "0" || !text.starts_with('0'))
}
