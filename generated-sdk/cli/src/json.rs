//! Output as JSON.

use registrar_sdk::Document;
use registrar_sdk::extend::{Node, NodeKind, is_plain};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;

/// Returns a value as JSON, on one line or indented.
pub fn text(value: &impl Serialize, compact: bool) -> String {
    let text = if compact { serde_json::to_string(value) } else { serde_json::to_string_pretty(value) };
    // What is serialized here has strings as keys, and cannot fail.
    safe(&text.unwrap_or_default())
}

/// Returns a whole response as JSON, whatever it came in.
pub fn document(document: &Document, compact: bool) -> String {
    text(&Shown(document.root()), compact)
}

/// Escapes what could steer a terminal. In JSON such characters are only inside strings.
fn safe(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || is_plain(c) {
            safe.push(c);
        } else {
            let mut units = [0; 2];
            c.encode_utf16(&mut units).iter().for_each(|unit| safe.push_str(&format!("\\u{unit:04x}")));
        }
    }
    safe
}

/// A value of a response.
struct Shown<'d>(Node<'d>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let node = self.0;
        match node.kind() {
            NodeKind::Object => serializer.collect_map(by_name(node)),
            NodeKind::Array => serializer.collect_seq(node.children().map(Shown)),
            NodeKind::Null => serializer.serialize_unit(),
            NodeKind::Bool => serializer.serialize_bool(node.text() == "true"),
            NodeKind::Number => RawValue::from_string(node.text().into_owned())
                .map_err(S::Error::custom)?
                .serialize(serializer),
            _ => serializer.serialize_str(&node.text()),
        }
    }
}

/// One or several values of a name.
enum Field<'d> {
    One(Shown<'d>),
    Several(Vec<Shown<'d>>),
}

impl<'d> Field<'d> {
    fn of(mut values: Vec<Shown<'d>>) -> Self {
        match (values.pop(), values.is_empty()) {
            (Some(value), true) => Self::One(value),
            (value, _) => {
                values.extend(value);
                Self::Several(values)
            }
        }
    }
}

impl Serialize for Field<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(values) => serializer.collect_seq(values),
        }
    }
}

/// Returns the fields of an object. XML repeats an element for each entry of a list: those are one field.
fn by_name(node: Node<'_>) -> Vec<(String, Field<'_>)> {
    let mut fields: Vec<(String, Vec<Shown<'_>>)> = Vec::new();
    for child in node.children() {
        let name = child.name();
        match fields.iter_mut().find(|(each, _)| *each == name) {
            Some((_, values)) => values.push(Shown(child)),
            None => fields.push((name.into_owned(), vec![Shown(child)])),
        }
    }
    fields.into_iter().map(|(name, values)| (name, Field::of(values))).collect()
}

#[cfg(test)]
mod tests {
    use super::document;
    use registrar_sdk::Document;

    fn shown(body: &str) -> String {
        document(&Document::parse(body).expect("a document"), true)
    }

    #[test]
    fn numbers_stay_exact_and_repeated_elements_are_a_list() {
        assert_eq!(shown(r#"{"b": 10.50, "a": [1e3, null, true]}"#), r#"{"b":10.50,"a":[1e3,null,true]}"#);
        assert_eq!(shown("<R><a>1</a><b/><a>2</a></R>"), r#"{"a":["1","2"],"b":""}"#);
    }

    #[test]
    fn nothing_in_a_response_steers_the_terminal() {
        assert_eq!(shown("{\"a\": \"\\u001b[2J\u{9b}2J\u{202e}\"}"), r#"{"a":"\u001b[2J\u009b2J\u202e"}"#);
    }
}
