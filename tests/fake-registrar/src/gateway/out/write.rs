//! Serializes responses.

use super::Out;

/// Writes JSON. A list is written in its wrapper, unless it is bare.
pub(in crate::gateway) fn json(out: &Out) -> String {
    let mut text = String::new();
    write_json(out, &mut text);
    text
}

fn write_json(out: &Out, to: &mut String) {
    match out {
        Out::Null => to.push_str("null"),
        Out::Boolean(boolean) => to.push_str(if *boolean { "true" } else { "false" }),
        Out::Number(digits) => to.push_str(digits),
        Out::Text(text) => quoted(text, to),
        Out::Record(fields) => {
            to.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                to.push_str(if index == 0 { "" } else { "," });
                quoted(name, to);
                to.push(':');
                write_json(value, to);
            }
            to.push('}');
        }
        Out::List { item: Some(item), bare: false, entries } => {
            to.push('{');
            quoted(item, to);
            to.push(':');
            array(entries, to);
            to.push('}');
        }
        Out::List { entries, .. } => array(entries, to),
    }
}

fn array(entries: &[Out], to: &mut String) {
    to.push('[');
    for (index, entry) in entries.iter().enumerate() {
        to.push_str(if index == 0 { "" } else { "," });
        write_json(entry, to);
    }
    to.push(']');
}

fn quoted(text: &str, to: &mut String) {
    to.push_str(&serde_json::Value::from(text).to_string());
}

/// Writes an XML element. List entries become child elements; if entries have no name, the list element is
/// repeated.
pub(in crate::gateway) fn xml(name: &str, out: &Out, to: &mut String) {
    if let Out::List { item: None, entries, .. } = out {
        return entries.iter().for_each(|entry| xml(name, entry, to));
    }
    to.push('<');
    to.push_str(name);
    to.push('>');
    match out {
        Out::Null => {}
        Out::Boolean(boolean) => to.push_str(if *boolean { "true" } else { "false" }),
        Out::Number(text) | Out::Text(text) => to.push_str(&escaped(text)),
        Out::Record(fields) => fields.iter().for_each(|(name, value)| xml(name, value, to)),
        Out::List { item, entries, .. } => {
            let item = item.as_deref().unwrap_or_default();
            entries.iter().for_each(|entry| xml(item, entry, to));
        }
    }
    to.push_str("</");
    to.push_str(name);
    to.push('>');
}

/// Writes the content of an OPS item: text, `dt_assoc` or `dt_array`.
pub(in crate::gateway) fn assoc(out: &Out, to: &mut String) {
    match out {
        Out::Null => {}
        Out::Boolean(boolean) => to.push(if *boolean { '1' } else { '0' }),
        Out::Number(text) | Out::Text(text) => to.push_str(&escaped(text)),
        Out::Record(fields) => {
            to.push_str("<dt_assoc>");
            fields.iter().for_each(|(key, value)| item(key, value, to));
            to.push_str("</dt_assoc>");
        }
        Out::List { entries, .. } => {
            to.push_str("<dt_array>");
            let numbered = entries.iter().enumerate();
            numbered.for_each(|(number, entry)| item(&number.to_string(), entry, to));
            to.push_str("</dt_array>");
        }
    }
}

fn item(key: &str, value: &Out, to: &mut String) {
    to.push_str("<item key=\"");
    to.push_str(&escaped(key));
    to.push_str("\">");
    assoc(value, to);
    to.push_str("</item>");
}

/// Escapes text for elements and attributes. Characters that XML does not allow become U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            '\t' | '\n' => escaped.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
