//! Requests and responses in which every field is set.

use fake_registrar::description::{self, Described};
use registrar_descriptions::{Field, Service};
use registrar_sdk::{
    Params,
    extend::{Kind, Parameter, Rule},
};
use serde_json::{Map, Value, json};

use super::canary;

/// The depth to which recursive structures are filled.
const DEEPEST: usize = 6;

/// A structure in which every field is set.
pub struct Planted {
    /// The JSON representation.
    pub json: Value,
    /// The parameters of a call by name.
    pub params: Params,
    /// The canaries in it.
    pub canaries: Vec<String>,
}

/// Fills a request with every parameter that a caller can set.
pub fn filled_request(parameters: &'static [Parameter]) -> Planted {
    let mut canaries = Vec::new();
    let json = request(parameters, &mut canaries, 0);
    let mut params = Params::new();
    let Value::Object(fields) = &json else { unreachable!("a request is an object") };
    fields.iter().for_each(|(name, value)| put(&mut params, name, value));
    Planted { json, params, canaries }
}

fn request(parameters: &'static [Parameter], canaries: &mut Vec<String>, depth: usize) -> Value {
    let mut fields = Map::new();
    let free = |parameter: &&Parameter| !parameter.rules.iter().any(|rule| matches!(rule, Rule::Fixed(_)));
    for parameter in parameters.iter().filter(free) {
        let value = match parameter.kind {
            Kind::Structure(_) if depth == DEEPEST => continue,
            Kind::Structure(parameters) => request(parameters, canaries, depth + 1),
            _ if parameter.sensitive => sensitive(canaries),
            Kind::String | Kind::Enum | Kind::NumericEnum | Kind::Any => json!("example"),
            Kind::Bool => json!(true),
            Kind::Int | Kind::Long | Kind::Unsigned | Kind::Timestamp | Kind::Seconds | Kind::Decimal => {
                json!(1)
            }
            Kind::Date => json!("2026-01-01"),
            Kind::DateTime => json!("2026-01-01 00:00:00"),
        };
        fields.insert(parameter.name.to_owned(), several(value, parameter.list, parameter.map));
    }
    Value::Object(fields)
}

/// Fills a response with every field.
pub fn filled_response(described: Described) -> Planted {
    let mut canaries = Vec::new();
    let json = response(described.service, &described.response, &mut canaries, 0);
    Planted { json, params: Params::new(), canaries }
}

fn response(service: &Service, fields: &[Field], canaries: &mut Vec<String>, depth: usize) -> Value {
    let mut all = Map::new();
    for field in fields {
        let value = match description::Kind::of(&field.ty, service) {
            description::Kind::Structure(_) if depth == DEEPEST => continue,
            description::Kind::Structure(fields) => response(service, fields, canaries, depth + 1),
            _ if field.sensitive => sensitive(canaries),
            description::Kind::String | description::Kind::Any => json!("example"),
            description::Kind::Boolean => json!(true),
            description::Kind::Number | description::Kind::Decimal => json!(1),
        };
        // The whole response is a map.
        let name = if field.name == "*" { "example.com" } else { &field.name };
        let value = several(value, field.ty.is_list(), field.ty.is_map() && field.name != "*");
        all.insert(name.to_owned(), value);
    }
    Value::Object(all)
}

fn sensitive(canaries: &mut Vec<String>) -> Value {
    canaries.push(canary(canaries.len()));
    json!(canaries.last())
}

fn several(value: Value, list: bool, map: bool) -> Value {
    match (list, map) {
        (true, _) => json!([value]),
        (_, true) => json!({ "example.com": value }),
        _ => value,
    }
}

fn put(params: &mut Params, name: &str, value: &Value) {
    match value {
        Value::Object(fields) => {
            params.open(name);
            fields.iter().for_each(|(name, value)| put(params, name, value));
            params.close();
        }
        Value::Array(values) => {
            params.open_list(name);
            values.iter().for_each(|value| put(params, "", value));
            params.close();
        }
        Value::String(text) => params.put_text(name, text),
        Value::Bool(flag) => params.put_bool(name, *flag),
        other => params.put_text(name, &other.to_string()),
    }
}
