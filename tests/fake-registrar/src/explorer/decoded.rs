//! A response as the description reads it: each field with its name in Rust, its value, and what it means.

use crate::description::Described;
use registrar_descriptions::{Field, Service, Type};
use registrar_sdk::Document;
use registrar_sdk::extend::{Node, NodeKind};
use serde_json::{Value, json};

/// Returns the fields of a response.
pub(super) fn json(described: Described, document: &Document) -> Value {
    let root = document.root();
    match described.response.as_slice() {
        [whole] if whole.name == "*" => json!([field(described.service, whole, root)]),
        fields => structure(described.service, fields, root),
    }
}

fn structure(service: &Service, fields: &[Field], node: Node<'_>) -> Value {
    let known = fields.iter().filter_map(|it| Some(field(service, it, node.get(&it.name)?)));
    let is_known = |child: &Node<'_>| fields.iter().any(|it| it.name.eq_ignore_ascii_case(&child.name()));
    let others = node.children().filter(|child| !is_known(child));
    let other = |child: Node<'_>| json!({"name": child.name(), "value": plain(child)});
    known.chain(others.map(other)).collect()
}

fn field(service: &Service, field: &Field, node: Node<'_>) -> Value {
    let mut shown = json!({"name": field.name, "rust": field.rust, "doc": field.doc});
    if let (true, Value::Object(shown)) = (node.name() == field.name || field.name == "*", &mut shown) {
        shown.extend(match &field.ty {
            Type::List(entry) => vec![("entries".to_owned(), list(service, field, entry, node))],
            Type::Map(entry) => {
                let entry = |child: Node<'_>| {
                    let mut shown = value(service, entry, child);
                    shown["name"] = child.name().into();
                    shown
                };
                vec![("fields".to_owned(), node.children().map(entry).collect())]
            }
            ty => match value(service, ty, node) {
                Value::Object(value) => value.into_iter().collect(),
                _ => Vec::new(),
            },
        });
    }
    shown
}

/// Returns the entries of a list, which a wrapper can contain.
fn list(service: &Service, field: &Field, entry: &Type, node: Node<'_>) -> Value {
    let inside = match field.entry.as_ref().and_then(|name| node.get(name)) {
        Some(inside) if node.kind() == NodeKind::Object => inside,
        _ => node,
    };
    // XML repeats the element of an entry.
    let repeated = |name: &String| node.children().filter(|child| child.name() == **name).count() > 1;
    match inside.kind() {
        NodeKind::Array => inside.children().map(|child| value(service, entry, child)).collect(),
        _ if field.entry.as_ref().is_some_and(repeated) => {
            node.children().map(|child| value(service, entry, child)).collect()
        }
        NodeKind::Null => json!([]),
        NodeKind::Text if inside.text().trim().is_empty() => json!([]),
        NodeKind::Object if inside.children().next().is_none() => json!([]),
        _ => json!([value(service, entry, inside)]),
    }
}

/// Returns a value, with what it means if it is one of an enum.
fn value(service: &Service, ty: &Type, node: Node<'_>) -> Value {
    match ty {
        Type::Structure(_) if node.kind() == NodeKind::Object => {
            json!({"fields": structure(service, service.fields_of(ty).unwrap_or_default(), node)})
        }
        Type::List(entry) if node.kind() == NodeKind::Array => {
            json!({"entries": node.children().map(|child| value(service, entry, child)).collect::<Value>()})
        }
        Type::Enum(_) => {
            let text = node.text();
            let values = service.enum_of(ty).map(|known| known.values.as_slice()).unwrap_or_default();
            let meant = values.iter().find(|known| known.value == text.trim());
            json!({"value": text, "variant": meant.map(|known| &known.rust), "meaning": meant.map(|known| &known.doc)})
        }
        _ => json!({"value": plain(node)}),
    }
}

/// Returns a value without a description, as text.
fn plain(node: Node<'_>) -> Value {
    match node.kind() {
        NodeKind::Null => Value::Null,
        NodeKind::Array => node.children().map(plain).collect(),
        NodeKind::Object => {
            Value::Object(node.children().map(|child| (child.name().into_owned(), plain(child))).collect())
        }
        _ => node.text().into(),
    }
}
