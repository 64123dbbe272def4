//! A service as an OpenAPI 3.0 document, for generators that read nothing else.
//!
//! Each action is a `POST` of its own path that takes an object and answers one; requests, responses, structures and
//! enums are components. Left out is what OpenAPI has no words for (editions, effects, paging, orders, examples, who
//! is what outcome to an error), and what would only add to the other generator's work: shapes of errors, ranges,
//! lengths and formats. Numbers that an enum stands for are plain integers, exact decimals are text, as is an enum
//! whose values are one name once their signs and cases are gone: none of them could be a variant.

use codegen::model::{Action, Enum, Field, Kind, Service, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The wire name of a field that takes all that is left, such as a response that is a map.
const REST: &str = "*";

/// The document of a service.
pub fn document(service: &Service) -> Value {
    let paths: Map<String, Value> =
        service.actions.iter().map(|action| (format!("/{}", action.name), path(action))).collect();
    json!({
        "openapi": "3.0.3",
        "info": {"title": service.spec.title.value, "description": service.spec.doc.text.value, "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": schemas(service)},
    })
}

fn path(action: &Action) -> Value {
    let content = |name: &str| json!({"application/json": {"schema": reference(name)}});
    json!({"post": {
        "operationId": action.module,
        "description": action.spec.doc.text.value,
        "requestBody": {"required": true, "content": content(action.name)},
        "responses": {"200": {"description": "The response.", "content": content(&action.response_name)}},
    }})
}

fn schemas(service: &Service) -> Map<String, Value> {
    let mut schemas = Map::new();
    for an_enum in service.enums.iter().filter(|an_enum| !an_enum.numeric) {
        schemas.insert(an_enum.name.to_owned(), values(an_enum));
    }
    let in_request = |field: &Field| field.is_argument();
    let in_response = |field: &Field| field.is_always();
    for structure in &service.structures {
        // A structure of both cannot promise more than either.
        let required = |field: &Field| {
            (!structure.in_request || in_request(field)) && (!structure.in_response || in_response(field))
        };
        schemas.insert(
            structure.name.to_owned(),
            object(service, &structure.spec.doc.text.value, &structure.fields, &required),
        );
    }
    for action in &service.actions {
        let request = object(service, &action.spec.doc.text.value, &action.parameters, &in_request);
        schemas.insert(action.name.to_owned(), request);
        let doc = format!("What {} answers.", action.name);
        schemas.insert(action.response_name.clone(), object(service, &doc, &action.response, &in_response));
    }
    schemas
}

fn object(service: &Service, doc: &str, fields: &[Field], required: &dyn Fn(&Field) -> bool) -> Value {
    // What is always the same is no part of the types that codegen makes either.
    let fields = || fields.iter().filter(|field| field.fixed().is_none());
    let named = || fields().filter(|field| field.wire != REST);
    let properties: Map<String, Value> =
        named().map(|field| (field.wire.to_owned(), property(service, field))).collect();
    let mut object = json!({"type": "object", "description": doc, "properties": properties});
    let required: Vec<&str> = named().filter(|field| required(field)).map(|field| field.wire).collect();
    // An empty list is no valid one.
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    if let Some(rest) = fields().find(|field| field.wire == REST) {
        object["additionalProperties"] = one(service, rest.ty.kind);
    }
    object
}

fn property(service: &Service, field: &Field) -> Value {
    let mut schema = many(service, field.ty);
    // OpenAPI 3.0 ignores whatever stands beside a reference.
    if schema.get("$ref").is_some() {
        schema = json!({"allOf": [schema]});
    }
    schema["description"] = json!(field.spec.doc.text.value);
    schema
}

fn many(service: &Service, ty: Type) -> Value {
    let one = one(service, ty.kind);
    match ty {
        Type { list: true, .. } => json!({"type": "array", "items": one}),
        Type { map: true, .. } => json!({"type": "object", "additionalProperties": one}),
        _ => one,
    }
}

fn one(service: &Service, kind: Kind) -> Value {
    match kind {
        Kind::String | Kind::Sensitive | Kind::Decimal | Kind::DateTime => json!({"type": "string"}),
        Kind::Date => json!({"type": "string", "format": "date"}),
        Kind::Int => json!({"type": "integer", "format": "int32"}),
        Kind::Unsigned => json!({"type": "integer", "format": "uint64"}),
        Kind::Any => json!({}),
        Kind::Long | Kind::Timestamp | Kind::Seconds => json!({"type": "integer", "format": "int64"}),
        Kind::Bool => json!({"type": "boolean"}),
        Kind::Enum(id) if service[id].numeric => json!({"type": "integer", "format": "int64"}),
        Kind::Enum(id) => reference(service[id].name),
        Kind::Structure(id) => reference(service[id].name),
        Kind::Unknown => json!({}),
    }
}

fn values(an_enum: &Enum) -> Value {
    let mut schema = json!({"type": "string", "description": an_enum.spec.doc.text.value});
    let name = |wire: &str| wire.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let names: BTreeSet<String> = an_enum.values.iter().map(|value| name(value.wire)).collect();
    if names.len() == an_enum.values.len() && !names.contains("") {
        schema["enum"] = an_enum.values.iter().map(|value| value.wire).collect();
    }
    schema
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}
