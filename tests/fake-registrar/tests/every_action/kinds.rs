//! Compares the JSON kinds of response values with the declared ones: with the descriptions of both services, and
//! for Alibaba Cloud with the vendor's official packages.
//!
//! The SDK's own decoding cannot detect this: it accepts a price of `2500.00` where the packages declare an
//! integer.

use crate::bench::ENVELOPE;
use fake_registrar::description::{self, Kind};
use registrar_descriptions::{Field, Service};
use registrar_sdk::{
    Document,
    extend::{Node, NodeKind, ServiceInfo},
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The official types of response fields, by action and path: `Data.Domain[].DomainName` is a `string`.
static OFFICIAL: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    let table: Value =
        serde_json::from_str(include_str!("../../../data/aliyun-domain.json")).expect("the table is JSON");
    let text = |row: &Value, key: &str| row[key].as_str().expect(key).to_owned();
    let fields = |action: &Value| {
        let rows = action["response"].as_array().expect("fields");
        rows.iter().map(|row| (text(row, "wire"), text(row, "type"))).collect()
    };
    let actions = table["actions"].as_object().expect("actions");
    actions.iter().map(|(name, action)| (name.clone(), fields(action))).collect()
});

/// Panics if a response has a value of another kind than declared.
pub fn agree(service: &ServiceInfo, action: &str, response: &Document) {
    let wrong = differences(service, action, response);
    assert!(wrong.is_empty(), "{action}: {}", wrong.join(", "));
}

/// Returns the values of another kind than declared, with their paths.
pub fn differences(service: &ServiceInfo, action: &str, response: &Document) -> Vec<String> {
    let described = description::find(service.name, action).expect(action);
    let mut wrong = Vec::new();
    // Items that the client itself reads are not described.
    let is_own = |name: &str| name == service.request_id || ENVELOPE.contains(&name);
    for node in response.root().children().filter(|node| !is_own(&node.name())) {
        if let Some(field) = find(&described.response, &node.name()) {
            declared(described.service, field, node, &field.name, &mut wrong);
        }
    }
    if let Some(fields) = OFFICIAL.get(action).filter(|_| service.name == "aliyun-domain") {
        official(fields, response.root(), "", &mut wrong);
    }
    wrong
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name || field.name == "*")
}

/// Compares a value, and all nested values, with the description.
fn declared(service: &Service, field: &Field, node: Node<'_>, path: &str, wrong: &mut Vec<String>) {
    match (Kind::of(&field.ty, service), node.kind()) {
        (_, NodeKind::Null) => {}
        (_, NodeKind::Array) => {
            node.children().for_each(|entry| declared(service, field, entry, path, wrong))
        }
        (Kind::Structure(fields), NodeKind::Object) => {
            for inner in node.children() {
                let name = inner.name();
                // An unknown field of a structure is a wrapper or the key of a map.
                let field = find(fields, &name).unwrap_or(field);
                declared(service, field, inner, &format!("{path}.{name}"), wrong);
            }
        }
        (Kind::Any, _) => {}
        (_, NodeKind::Object) => {
            node.children().for_each(|entry| declared(service, field, entry, path, wrong))
        }
        (kind, found) => {
            let text = node.text();
            let fits = match kind {
                // XML and OPS envelopes contain only strings, so only their format can be checked.
                Kind::String => found == NodeKind::Text,
                Kind::Number => found != NodeKind::Bool && text.parse::<i64>().is_ok(),
                Kind::Decimal => found != NodeKind::Bool && text.parse::<f64>().is_ok(),
                Kind::Boolean => ["true", "false", "0", "1"].contains(&text.as_ref()),
                Kind::Structure(_) | Kind::Any => text.is_empty(),
            };
            // An empty item is absent.
            if !fits && !text.is_empty() {
                wrong.push(format!("{path} is {found:?} `{text}`, but declared as {kind:?}"));
            }
        }
    }
}

/// Compares the values of a JSON response with the official types.
fn official(fields: &BTreeMap<String, String>, node: Node<'_>, path: &str, wrong: &mut Vec<String>) {
    let found = node.kind();
    match found {
        NodeKind::Null => {}
        NodeKind::Object => {
            for inner in node.children() {
                let dot = if path.is_empty() { "" } else { "." };
                official(fields, inner, &format!("{path}{dot}{}", inner.name()), wrong);
            }
        }
        NodeKind::Array => {
            node.children().for_each(|entry| official(fields, entry, &format!("{path}[]"), wrong))
        }
        _ => {
            // XML wraps every list, so its paths differ from those of the table.
            let Some(ty) = fields.get(path) else { return };
            let text = node.text();
            let form = match ty.as_str() {
                "int32" => text.parse::<i32>().is_ok(),
                "long" => text.parse::<i64>().is_ok(),
                "double" => text.parse::<f64>().is_ok(),
                "boolean" => ["true", "false"].contains(&text.as_ref()),
                _ => true,
            };
            if !form && !text.is_empty() {
                wrong.push(format!("{path} is `{text}`, but officially of type {ty}"));
            }
        }
    }
}
