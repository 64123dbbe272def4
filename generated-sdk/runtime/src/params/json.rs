//! Writes JSON and converts it to parameters. A [`Document`](crate::Document) parses it.

use crate::document::{Node, NodeKind};
use crate::params::{Entries, Params, TRUTHS, Value};
use crate::schema::{Kind, Parameter};
use crate::value::Decimal;
use std::fmt::Write;

/// Writes a string with its quotes.
pub(crate) fn string(to: &mut String, text: &str) {
    to.push('"');
    for letter in text.chars() {
        match letter {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            // Escapes line separators too, for readers that split at lines.
            control if control < ' ' || matches!(control, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}') => {
                // Writing into a String cannot fail.
                let _ = write!(to, "\\u{:04x}", u32::from(control));
            }
            other => to.push(other),
        }
    }
    to.push('"');
}

/// Writes a name and its colon, with a comma before it unless it is the first.
pub(crate) fn name(to: &mut String, name: &str) {
    comma(to);
    string(to, name);
    to.push(':');
}

/// Writes a name and a string.
pub(crate) fn field(to: &mut String, field: &str, text: &str) {
    name(to, field);
    string(to, text);
}

/// Writes the parameters of one level as an object.
pub(crate) fn params(to: &mut String, entries: Entries<'_>) {
    object(to, entries, |_| None);
}

fn object<'p>(to: &mut String, entries: Entries<'_>, parameter_of: impl Fn(&str) -> Option<&'p Parameter>) {
    to.push('{');
    for entry in entries {
        name(to, entry.name);
        value(to, entry.value, parameter_of(entry.name));
    }
    to.push('}');
}

/// Writes a value. A string for a number or boolean parameter, as in calls by name, is written as such.
pub(crate) fn value(to: &mut String, value: Value<'_>, parameter: Option<&Parameter>) {
    match value {
        Value::Text(text) => match bare(text, parameter.map(|parameter| parameter.kind)) {
            Some(bare) => to.push_str(&bare),
            None => string(to, text),
        },
        Value::Number(digits) => to.push_str(digits),
        Value::Null => to.push_str("null"),
        Value::Bool(truth) => to.push_str(TRUTHS[usize::from(truth)]),
        Value::Structure(inside) => match parameter {
            Some(parameter) if parameter.map => {
                let entry = Parameter { map: false, ..*parameter };
                object(to, inside, |_| Some(&entry));
            }
            Some(Parameter { kind: Kind::Structure(fields), .. }) => {
                object(to, inside, |name| fields.iter().find(|field| field.name == name));
            }
            _ => params(to, inside),
        },
        Value::List(inside) => {
            to.push('[');
            for entry in inside {
                comma(to);
                self::value(to, entry.value, parameter);
            }
            to.push(']');
        }
    }
}

/// Returns whether JSON writes a string of this kind without quotes.
fn bare(text: &str, kind: Option<Kind>) -> Option<String> {
    match kind? {
        Kind::Bool => TRUTHS.contains(&text).then(|| text.to_owned()),
        Kind::Int
        | Kind::Long
        | Kind::Unsigned
        | Kind::Timestamp
        | Kind::Seconds
        | Kind::Decimal
        | Kind::NumericEnum => Some(text.parse::<Decimal>().ok()?.to_string()),
        _ => None,
    }
}

/// Adds a value of a document. It recurses at most to the nesting limit of documents.
pub(crate) fn put(params: &mut Params, name: &str, node: Node<'_>) {
    match node.kind() {
        NodeKind::Object => {
            params.open(name);
            put_all(params, node);
            params.close();
        }
        NodeKind::Array => {
            params.open_list(name);
            node.children().for_each(|child| put(params, "", child));
            params.close();
        }
        NodeKind::Bool => params.put_bool(name, node.text() == "true"),
        NodeKind::Number => params.put_number(name, &node.text()),
        NodeKind::Null => params.put_null(name),
        NodeKind::Text => params.put_text(name, &node.text()),
    }
}

/// Adds the fields of an object.
pub(crate) fn put_all(params: &mut Params, node: Node<'_>) {
    node.children().for_each(|child| put(params, &child.name(), child));
}

fn comma(to: &mut String) {
    if !to.ends_with(['{', '[', ',']) && !to.is_empty() {
        to.push(',');
    }
}
