//! Converts a service to an OpenAPI 3.0 document, for generators that read no other format.
//!
//! Each action is a `POST` to its own path with a request object and a response object; requests, responses,
//! structures and enums are components. The document omits what OpenAPI cannot express (editions, effects, paging,
//! orders, examples, outcomes of errors), and what would only add to the other generator's work: error schemas,
//! ranges, lengths and formats. Integer enums are plain integers. Exact decimals are strings, and so are enums
//! whose values differ only in case or signs, since they would not make distinct variants.

use codegen::model::{Action, Enum, Field, Kind, Service, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The wire name of a field that takes all remaining fields, such as a response that is a map.
const REST: &str = "*";

/// Returns the document of a service.
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
        // A structure used in both directions cannot require more than either does.
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
    // Fixed values are not part of the types that codegen generates either.
    let fields = || fields.iter().filter(|field| field.fixed().is_none());
    let named = || fields().filter(|field| field.wire != REST);
    let properties: Map<String, Value> =
        named().map(|field| (field.wire.to_owned(), property(service, field))).collect();
    let mut object = json!({"type": "object", "description": doc, "properties": properties});
    let required: Vec<&str> = named().filter(|field| required(field)).map(|field| field.wire).collect();
    // An empty list would be invalid.
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    if let Some(whole) = fields().find(|field| field.is_whole() && field.ty.list) {
        return json!({"type": "array", "description": doc, "items": one(service, whole.ty.kind)});
    }
    if let Some(rest) = fields().find(|field| field.wire == REST) {
        object["additionalProperties"] = one(service, rest.ty.kind);
    }
    object
}

fn property(service: &Service, field: &Field) -> Value {
    let mut schema = many(service, field.ty);
    // OpenAPI 3.0 ignores the siblings of a reference.
    if schema.get("$ref").is_some() {
        schema = json!({"allOf": [schema]});
    }
    schema["description"] = json!(field.spec.doc.text.value);
    schema
}

fn many(service: &Service, ty: Type) -> Value {
    let one = one(service, ty.kind);
    match ty {
        Type { nested: true, .. } => json!({"type": "array", "items": {"type": "array", "items": one}}),
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
