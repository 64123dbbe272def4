//! Writing JSON. Reading it is a [`Document`](crate::Document)'s.

use crate::params::{Entries, Value};
use std::fmt::Write;

/// Writes a string, quotes and all.
pub(crate) fn string(to: &mut String, text: &str) {
    to.push('"');
    for letter in text.chars() {
        match letter {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            // Line separators too: readers that go by lines must not see any.
            control if control < ' ' || matches!(control, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}') => {
                // Writing into a String cannot fail.
                let _ = write!(to, "\\u{:04x}", u32::from(control));
            }
            other => to.push(other),
        }
    }
    to.push('"');
}

/// Writes a name and its colon, and the comma before it unless it is the first.
pub(crate) fn name(to: &mut String, name: &str) {
    comma(to);
    string(to, name);
    to.push(':');
}

/// Writes a name and a text.
pub(crate) fn field(to: &mut String, field: &str, text: &str) {
    name(to, field);
    string(to, text);
}

/// Writes the parameters of one level as an object.
pub(crate) fn params(to: &mut String, entries: Entries<'_>) {
    to.push('{');
    for entry in entries {
        name(to, entry.name);
        value(to, entry.value);
    }
    to.push('}');
}

fn value(to: &mut String, value: Value<'_>) {
    match value {
        Value::Text(text) => string(to, text),
        Value::Number(digits) => to.push_str(digits),
        Value::Null => to.push_str("null"),
        Value::Bool(truth) => to.push_str(if truth { "true" } else { "false" }),
        Value::Structure(inside) => params(to, inside),
        Value::List(inside) => {
            to.push('[');
            for entry in inside {
                comma(to);
                self::value(to, entry.value);
            }
            to.push(']');
        }
    }
}

fn comma(to: &mut String) {
    if !to.ends_with(['{', '[', ',']) && !to.is_empty() {
        to.push(',');
    }
}
