//! A strict parser for OPS envelopes.

use registrar_sdk::{Document, extend::Node};
use serde_json::{Map, Value};

/// Parses the items of an envelope: maps become objects, arrays become arrays in key order, everything else
/// strings.
///
/// # Errors
///
/// Returns what is wrong with the envelope, without quoting it.
pub fn envelope(body: &[u8]) -> Result<Map<String, Value>, String> {
    let document = Document::parse_xml(body).map_err(|error| error.to_string())?;
    let root = document.root();
    if root.name() != "OPS_envelope" {
        return Err("the document is not an OPS_envelope".to_owned());
    }
    let version = root.get("header").and_then(|header| header.get("version"));
    if version.is_none_or(|version| version.text().trim() != "0.9") {
        return Err("the header's version is not 0.9".to_owned());
    }
    let data = ["body", "data_block", "dt_assoc"].iter().try_fold(root, |node, name| node.get(name));
    assoc(data.ok_or("no dt_assoc in body and data_block")?)
}

fn assoc(node: Node<'_>) -> Result<Map<String, Value>, String> {
    let mut items = Map::new();
    for item in node.children() {
        let key = key(item)?;
        if items.contains_key(&key) {
            return Err(format!("duplicate item: {}", plain(&key)));
        }
        let value = value(item)?;
        items.insert(key, value);
    }
    Ok(items)
}

fn array(node: Node<'_>) -> Result<Value, String> {
    let mut entries = Vec::new();
    for item in node.children() {
        let number =
            key(item)?.trim().parse::<usize>().map_err(|_| "a dt_array has a key that is not a number")?;
        entries.push((number, value(item)?));
    }
    entries.sort_by_key(|(number, _)| *number);
    if entries.iter().enumerate().any(|(index, (number, _))| index != *number) {
        return Err("the keys of a dt_array do not count from 0".to_owned());
    }
    Ok(Value::Array(entries.into_iter().map(|(_, value)| value).collect()))
}

fn value(item: Node<'_>) -> Result<Value, String> {
    if let Some(inside) = item.get("dt_assoc") {
        return assoc(inside).map(Value::Object);
    }
    if let Some(inside) = item.get("dt_array") {
        return array(inside);
    }
    let text = item.get("dt_scalar").unwrap_or(item);
    if text.children().next().is_some() {
        return Err("an item contains elements that are not data types".to_owned());
    }
    Ok(Value::String(text.text().into_owned()))
}

fn key(item: Node<'_>) -> Result<String, String> {
    let key = item.attribute("key").filter(|_| item.name() == "item");
    key.map(|key| key.into_owned()).ok_or_else(|| "data outside an item with a key".to_owned())
}

/// Returns a key for messages, if it looks like one.
fn plain(key: &str) -> &str {
    let is_plain = key.len() <= 64 && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_plain { key } else { "with an odd key" }
}
