//! Responses from the spec's examples, for actions that do not depend on the state.

use super::call_error::Bug;
use super::xcp;
use crate::call::Answer;
use crate::description::{Described, Kind};
use registrar_descriptions::{Field, Service};
use registrar_sdk::{
    Document,
    extend::{Node, NodeKind},
};
use serde_json::{Map, Value};

/// Returns the response of the first successful example.
pub(super) fn answer(described: Described) -> Result<Answer, Bug> {
    let mut reason = "it has no examples".to_owned();
    for example in described.samples() {
        let is_xcp = described.service.name == xcp::SERVICE;
        let read = if is_xcp { of_xcp(example, described) } else { of_rpc(example, described) };
        match read {
            Ok(answer) => return Ok(answer),
            Err(problem) => reason = problem,
        }
    }
    Err(Bug(format!("{} has no usable example: {reason}", described.name)))
}

fn of_rpc(example: &str, described: Described) -> Result<Answer, String> {
    let document = Document::parse(example.as_bytes()).map_err(|error| error.to_string())?;
    Ok(Answer::from(record(document.root(), &described.response, described.service)))
}

fn of_xcp(example: &str, described: Described) -> Result<Answer, String> {
    let envelope = xcp::read::envelope(example.as_bytes())?;
    let text = |key: &str| envelope.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned());
    let code =
        text("response_code").and_then(|code| code.parse().ok()).ok_or("its response code is missing")?;
    if text("is_success").as_deref() != Some("1") || !(200..300).contains(&code) {
        return Err("it is not a success".to_owned());
    }
    let attributes = envelope.get("attributes").cloned().unwrap_or_default();
    // Fields that the SDK reads from outside the attributes may appear there too.
    let beside = |field: &Field| {
        let value = envelope.get(&field.name).filter(|_| attributes.get(&field.name).is_none())?;
        Some((field.name.clone(), value.clone()))
    };
    let mut fields: Map<String, Value> = described.response.iter().filter_map(beside).collect();
    if let Value::Object(attributes) = attributes {
        fields.extend(attributes);
    }
    Ok(Answer {
        fields: known(&Value::Object(fields), &described.response, described.service),
        code,
        text: text("response_text"),
    })
}

/// Converts a structure to handler form: fields by wire name, lists as plain arrays, scalars as strings.
fn record(node: Node<'_>, fields: &[Field], service: &Service) -> Value {
    let fields = fields
        .iter()
        .filter_map(|field| Some((field.name.clone(), value(node.get(&field.name)?, field, service)?)));
    Value::Object(fields.collect())
}

fn value(node: Node<'_>, field: &Field, service: &Service) -> Option<Value> {
    if !field.ty.is_list() {
        return single(node, field, service);
    }
    let inside = match field.entry.as_ref().and_then(|item| node.get(item)) {
        Some(inside) if node.kind() == NodeKind::Object => inside,
        _ => node,
    };
    let entries: Vec<Value> = match inside.kind() {
        NodeKind::Array => inside.children().filter_map(|entry| single(entry, field, service)).collect(),
        NodeKind::Null => Vec::new(),
        NodeKind::Text if inside.text().is_empty() => Vec::new(),
        NodeKind::Object if inside.children().next().is_none() => Vec::new(),
        _ => single(inside, field, service).into_iter().collect(),
    };
    Some(Value::Array(entries))
}

fn single(node: Node<'_>, field: &Field, service: &Service) -> Option<Value> {
    match Kind::of(&field.ty, service) {
        Kind::Structure(fields) => (node.kind() == NodeKind::Object).then(|| record(node, fields, service)),
        Kind::Any => Some(any(node)),
        // An empty value is absent, except for strings.
        Kind::String if node.is_null() => None,
        Kind::String if node.kind() == NodeKind::Number => node.text().parse::<i64>().ok().map(Value::from),
        Kind::String => Some(Value::from(node.text().into_owned())),
        _ => Some(node.text().trim().to_owned()).filter(|text| !text.is_empty()).map(Value::from),
    }
}

/// Converts a value of any shape.
fn any(node: Node<'_>) -> Value {
    let text = || Value::from(node.text().into_owned());
    match node.kind() {
        NodeKind::Null => Value::Null,
        NodeKind::Bool => Value::Bool(node.text() == "true"),
        NodeKind::Number => serde_json::from_str(&node.text()).unwrap_or_else(|_| text()),
        NodeKind::Array => node.children().map(any).collect(),
        NodeKind::Object => {
            Value::Object(node.children().map(|child| (child.name().into_owned(), any(child))).collect())
        }
        _ => text(),
    }
}

/// Converts an envelope's tree likewise: fields that the description lacks are dropped, and empty values are
/// absent.
fn known(tree: &Value, fields: &[Field], service: &Service) -> Value {
    let Value::Object(tree) = tree else { return Value::Object(Map::new()) };
    if let [whole] = fields
        && whole.name == "*"
    {
        let entries = tree.iter().filter(|(key, _)| !xcp::OWN.contains(&key.as_str()));
        return Value::Object(
            entries.filter_map(|(key, value)| Some((key.clone(), entry(value, whole, service)?))).collect(),
        );
    }
    let fields = fields.iter().filter_map(|field| {
        let value = tree.get(&field.name)?;
        let value = match (field.ty.is_map(), field.ty.is_list(), value) {
            (true, _, Value::Object(entries)) => {
                let entries = entries
                    .iter()
                    .filter_map(|(key, value)| Some((key.clone(), entry(value, field, service)?)));
                Value::Object(entries.collect())
            }
            (false, true, Value::Array(entries)) => {
                Value::Array(entries.iter().filter_map(|value| entry(value, field, service)).collect())
            }
            (false, false, value) => entry(value, field, service)?,
            _ => return None,
        };
        Some((field.name.clone(), value))
    });
    Value::Object(fields.collect())
}

fn entry(value: &Value, field: &Field, service: &Service) -> Option<Value> {
    match (Kind::of(&field.ty, service), value) {
        (Kind::Structure(fields), Value::Object(_)) => Some(known(value, fields, service)),
        (Kind::Structure(_), _) => None,
        (Kind::Any, value) => Some(value.clone()),
        (Kind::String, Value::String(_)) => Some(value.clone()),
        (_, Value::String(text)) => Some(text.trim()).filter(|text| !text.is_empty()).map(Value::from),
        _ => None,
    }
}
