//! Parameters from JSON. Numbers keep their digits.

use super::given::{Given, Parameters};
use registrar_descriptions::{Field, Type};
use registrar_sdk::Document;
use registrar_sdk::extend::{Node, NodeKind};

/// Returns the parameters of a JSON object, by their names on the wire.
pub fn object(parameters: &Parameters, fields: &[Field], json: &str) -> Result<Vec<(String, Given)>, String> {
    let document = parse(json)?;
    match document.root().kind() {
        NodeKind::Object => read_fields(parameters, fields, document.root(), ""),
        _ => Err("the JSON is not an object with the parameters as its fields".to_owned()),
    }
}

/// Returns a value of this type from JSON.
pub fn value(parameters: &Parameters, ty: &Type, json: &str, path: &str) -> Result<Given, String> {
    let document = parse(json).map_err(|problem| format!("`{path}`: {problem}"))?;
    read(parameters, ty, document.root(), path)
}

/// Returns a value of any shape, or `None` if the text is not JSON.
pub fn any(json: &str) -> Option<Given> {
    parse(json).ok().and_then(|document| raw(document.root()))
}

fn parse(json: &str) -> Result<Document, String> {
    Document::parse_json(json).map_err(|error| format!("invalid JSON: {error}"))
}

fn read_fields(
    parameters: &Parameters,
    fields: &[Field],
    node: Node<'_>,
    path: &str,
) -> Result<Vec<(String, Given)>, String> {
    let mut given: Vec<(String, Given)> = Vec::new();
    for child in node.children().filter(|child| !child.is_null()) {
        let path = join(path, &child.name());
        let field = parameters.field(fields, &child.name(), &path)?;
        if given.iter().any(|(name, _)| *name == field.name) {
            return Err(format!("`{path}` is given twice"));
        }
        given.push((field.name.clone(), read(parameters, &field.ty, child, &path)?));
    }
    Ok(given)
}

fn read(parameters: &Parameters, ty: &Type, node: Node<'_>, path: &str) -> Result<Given, String> {
    let entries = |entry: &Type| {
        let read = |(number, child): (usize, Node<'_>)| {
            Ok((number, read(parameters, entry, child, &join(path, &number.to_string()))?))
        };
        (1..).zip(node.children()).map(read).collect::<Result<_, String>>()
    };
    match (ty, node.kind()) {
        (Type::Any, _) => raw(node).ok_or_else(|| format!("`{path}` is null: leave it out")),
        (Type::List(entry), NodeKind::Array) => Ok(Given::List(entries(entry)?)),
        (Type::List(entry), _) => Ok(Given::List(vec![(1, read(parameters, entry, node, path)?)])),
        (Type::Map(entry), NodeKind::Object) => {
            let mut given = Vec::new();
            for child in node.children() {
                let path = join(path, &child.name());
                given.push((child.name().into_owned(), read(parameters, entry, child, &path)?));
            }
            Ok(Given::Fields(given))
        }
        (Type::Structure(_), NodeKind::Object) => {
            let fields = parameters.fields(ty).unwrap_or_default();
            Ok(Given::Fields(read_fields(parameters, fields, node, path)?))
        }
        (Type::Map(_) | Type::Structure(_), _) => Err(format!("`{path}` takes a JSON object")),
        (_, NodeKind::Object | NodeKind::Array) => Err(format!("`{path}` takes a single value")),
        _ => parameters.scalar(ty, &node.text(), path),
    }
}

/// Returns a value as it is; `None` for `null`.
fn raw(node: Node<'_>) -> Option<Given> {
    Some(match node.kind() {
        NodeKind::Null => return None,
        NodeKind::Bool => Given::Bool(node.text() == "true"),
        NodeKind::Number => Given::Number(node.text().into_owned()),
        NodeKind::Object => {
            let field = |child: Node<'_>| Some((child.name().into_owned(), raw(child)?));
            Given::Fields(node.children().filter_map(field).collect())
        }
        NodeKind::Array => Given::List((1..).zip(node.children().filter_map(raw)).collect()),
        _ => Given::Text(node.text().into_owned()),
    })
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
