//! The text of a comparison.

use std::fmt::Write;

use super::{Breaks, Change, ChangeKind, Item};

/// Returns the changes as text, action by action, with what each of them breaks. Empty if there are none.
pub fn report(changes: &[Change]) -> String {
    let mut text = String::new();
    let mut current = None;
    for change in changes {
        if current != Some(&change.action) {
            current = Some(&change.action);
            let title = change.action.as_deref().unwrap_or("error codes");
            let _ = writeln!(text, "{title}");
        }
        let _ = writeln!(text, "  {}", line(change));
    }
    text
}

fn line(change: &Change) -> String {
    let (sign, rest) = match &change.kind {
        ChangeKind::Added => ('+', String::new()),
        ChangeKind::Removed => ('-', String::new()),
        ChangeKind::Changed(text) => ('~', format!(": {text}")),
    };
    let breaks = words(change.breaks);
    format!("{sign} {}{rest}{breaks}", item(&change.item))
}

/// Returns the name of an item.
pub fn item(item: &Item) -> String {
    match item {
        Item::Action => "the action".to_owned(),
        Item::Parameter(path) => format!("parameter `{path}`"),
        Item::Field(path) => format!("response field `{path}`"),
        Item::ParameterValue(path, value) => format!("value `{value}` of parameter `{path}`"),
        Item::FieldValue(path, value) => format!("value `{value}` of response field `{path}`"),
        Item::Error(code) => format!("error code `{code}`"),
    }
}

fn words(breaks: Breaks) -> String {
    let all = [(breaks.source, "source"), (breaks.wire, "wire format"), (breaks.cost, "cost")];
    let broken: Vec<&str> = all.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect();
    if broken.is_empty() { String::new() } else { format!("  [breaks {}]", broken.join(", ")) }
}
