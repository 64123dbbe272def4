//! JSON with one line for each object that contains no list of objects, so that a change is a few lines in a diff.

use serde_json::Value;

/// Returns the text of a value at this depth of a file.
pub fn value(value: &Value, depth: usize) -> String {
    let mut text = String::new();
    write(value, depth, &mut text);
    visible(text)
}

/// The text of a file from that of a service without actions, which are its last member, and those of its actions.
pub fn file(service: &str, actions: &[String]) -> String {
    match service.strip_suffix("[]\n}") {
        Some(head) if !actions.is_empty() => format!("{head}[\n    {}\n  ]\n}}\n", actions.join(",\n    ")),
        _ => format!("{service}\n"),
    }
}

/// Escapes characters that change the direction of text, which hides from readers of the file what it says. They only
/// occur in strings.
fn visible(text: String) -> String {
    let hidden = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(hidden) {
        return text;
    }
    let escaped = |c: char| if hidden(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    text.chars().map(escaped).collect()
}

fn write(value: &Value, depth: usize, out: &mut String) {
    if !has_objects(value) {
        out.push_str(&value.to_string());
        return;
    }
    let line = |depth: usize, first: bool, out: &mut String| {
        out.push_str(if first { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth));
    };
    match value {
        Value::Array(entries) => {
            out.push('[');
            for (index, entry) in entries.iter().enumerate() {
                line(depth + 1, index == 0, out);
                write(entry, depth + 1, out);
            }
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                line(depth + 1, index == 0, out);
                out.push_str(&format!("{}: ", Value::from(name.as_str())));
                write(member, depth + 1, out);
            }
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
            out.push('}');
        }
        _ => {}
    }
}

/// Whether a list of objects is anywhere in the value.
fn has_objects(value: &Value) -> bool {
    match value {
        Value::Array(entries) => entries.iter().any(|entry| entry.is_object() || has_objects(entry)),
        Value::Object(members) => members.values().any(has_objects),
        _ => false,
    }
}
