//! Parameters that are JSON on the wire: a tree in the request, so that rules, orders and redaction see its values, and
//! one string on the wire.

use super::nest::nest;
use super::{Params, Value, json};
use crate::document::Document;
use crate::schema::{Kind, Operation, Parameter, is_sensitive};
use crate::value::MASK;
use std::borrow::Cow;

/// Returns the parameters in their form on the wire.
pub(crate) fn joined<'p>(operation: Option<&Operation>, params: &'p Params) -> Cow<'p, Params> {
    if !has_json(operation) {
        return Cow::Borrowed(params);
    }
    let mut joined = Params::roomy();
    for entry in params.entries() {
        match (parameter(operation, entry.name), entry.value) {
            // A call by name passed invalid JSON and skipped the checks.
            (Some(parameter), Value::Text(text)) if !takes_text(parameter) => {
                joined.put_text(entry.name, text)
            }
            (Some(parameter), value) => {
                let mut text = String::new();
                json::value(&mut text, value, Some(parameter));
                joined.put_text(entry.name, &text);
            }
            (None, value) => joined.put_value(entry.name, value),
        }
    }
    Cow::Owned(joined)
}

/// Converts the parameters of a call by name, which may be JSON or names with dots, to the form of a typed request.
pub(crate) fn parted(operation: &Operation, params: Params) -> Params {
    if !has_json(Some(operation)) {
        return params;
    }
    // Names that are not a valid tree are reported by the check.
    let tree = nest(operation.name, &params).ok().flatten().unwrap_or(params);
    let mut parted = Params::roomy();
    for entry in tree.entries() {
        let text = parameter(Some(operation), entry.name).and(entry.value.text());
        match text.and_then(|text| Document::parse_json(text).ok()) {
            Some(document) => {
                json::put(&mut parted, entry.name, document.root());
                document.wipe();
            }
            None => parted.put_value(entry.name, entry.value),
        }
    }
    parted
}

/// Returns a value on the wire, under its dotted name, with sensitive values redacted.
pub(crate) fn shown<'v>(operation: Option<&Operation>, name: &str, value: &'v str) -> Cow<'v, str> {
    if is_sensitive(operation, name) {
        return MASK.into();
    }
    if parameter(operation, name).is_none() {
        return value.into();
    }
    let Ok(document) = Document::parse_json(value) else { return MASK.into() };
    let mut params = Params::new();
    json::put(&mut params, name, document.root());
    let mut text = String::new();
    if let Some(value) = params.entries().get(name) {
        let mut masked = Params::new();
        mask(&mut masked, "", value, operation, name);
        masked.entries().for_each(|entry| json::value(&mut text, entry.value, None));
    }
    text.into()
}

/// Adds a value with its sensitive values redacted. The path is its dotted name.
fn mask(to: &mut Params, name: &str, value: Value<'_>, operation: Option<&Operation>, path: &str) {
    let is_list = matches!(value, Value::List(_));
    let inside = match value {
        Value::Structure(inside) => {
            to.open(name);
            inside
        }
        Value::List(inside) => {
            to.open_list(name);
            inside
        }
        _ if is_sensitive(operation, path) => return to.put_text(name, MASK),
        _ => return to.put_value(name, value),
    };
    for (at, entry) in (1..).zip(inside) {
        let path = if is_list { format!("{path}.{at}") } else { format!("{path}.{}", entry.name) };
        mask(to, entry.name, entry.value, operation, &path);
    }
    to.close();
}

fn has_json(operation: Option<&Operation>) -> bool {
    operation.is_some_and(|operation| operation.parameters.iter().any(|parameter| parameter.json))
}

/// Returns the parameter with this name, if it is JSON on the wire.
fn parameter(operation: Option<&Operation>, name: &str) -> Option<&'static Parameter> {
    let parameters = operation?.parameters;
    parameters.iter().find(|parameter| parameter.json && parameter.name == name)
}

/// Returns whether a string is a complete value for it, rather than JSON that contains one.
fn takes_text(parameter: &Parameter) -> bool {
    parameter.kind == Kind::Any && !parameter.list && !parameter.map
}
