//! The file as the vendor writes it. Keys that the spec has no use for are ignored.

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};

use super::Source;

/// Parses a file.
pub fn parse(source: &Source<'_>) -> Result<Document, String> {
    let mut json = serde_json::Deserializer::from_str(source.text);
    let document: Document = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let place = if path == "." { String::new() } else { format!("{path}: ") };
        format!("error: {}: {place}{}", source.name, error.inner())
    })?;
    json.end().map_err(|error| format!("error: {}: {error}", source.name))?;
    if document.info.style != "RPC" {
        return Err(format!(
            "error: {}: info.style: the API has the style `{}`, and only `RPC` can be imported",
            source.name, document.info.style
        ));
    }
    Ok(document)
}

/// A file.
#[derive(Deserialize)]
pub struct Document {
    pub info: Info,
    #[serde(default)]
    pub components: Components,
    pub apis: IndexMap<String, Operation>,
    #[serde(default)]
    pub endpoints: Vec<Endpoint>,
}

#[derive(Deserialize)]
pub struct Info {
    pub style: String,
    pub product: String,
    pub version: String,
}

#[derive(Default, Deserialize)]
pub struct Components {
    #[serde(default, deserialize_with = "or_default")]
    pub schemas: IndexMap<String, Schema>,
}

#[derive(Deserialize)]
pub struct Endpoint {
    #[serde(rename = "regionId")]
    pub region: String,
    pub endpoint: String,
}

/// An action.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub deprecated: Option<bool>,
    #[serde(default)]
    pub operation_type: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub system_tags: Tags,
    #[serde(default, deserialize_with = "or_default")]
    pub parameters: Vec<Parameter>,
    #[serde(default, deserialize_with = "or_default")]
    pub responses: IndexMap<String, Response>,
    #[serde(default, deserialize_with = "or_default")]
    pub error_codes: IndexMap<String, Vec<Code>>,
    /// JSON in a string.
    #[serde(default)]
    pub response_demo: String,
}

impl Operation {
    /// Returns everything that the vendor says about the action.
    pub fn doc(&self) -> String {
        let summary = if self.summary.is_empty() { &self.title } else { &self.summary };
        [summary.trim(), self.description.trim()].join("\n\n").trim().to_owned()
    }

    /// Returns the error codes, some of which have blanks around them, with their statuses.
    pub fn codes(&self) -> impl Iterator<Item = (&str, &Code)> {
        self.error_codes
            .iter()
            .flat_map(|(status, codes)| codes.iter().map(move |code| (status.as_str(), code)))
    }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tags {
    #[serde(default)]
    pub operation_type: Option<String>,
}

#[derive(Deserialize)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "in")]
    pub place: String,
    #[serde(default)]
    pub style: Option<String>,
    #[serde(default)]
    pub schema: Schema,
}

#[derive(Deserialize)]
pub struct Response {
    #[serde(default)]
    pub schema: Option<Schema>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Code {
    #[serde(deserialize_with = "trimmed")]
    pub error_code: String,
    #[serde(default)]
    pub error_message: String,
}

/// The shape of a value.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    #[serde(default, rename = "$ref")]
    pub reference: Option<String>,
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    #[serde(default)]
    pub format: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub description: String,
    #[serde(default)]
    pub required: Option<bool>,
    #[serde(default)]
    pub deprecated: Option<bool>,
    #[serde(default)]
    pub properties: Option<IndexMap<String, Schema>>,
    #[serde(default)]
    pub items: Option<Box<Schema>>,
    #[serde(default)]
    pub additional_properties: Option<Additional>,
    #[serde(default, rename = "enum", deserialize_with = "or_default")]
    pub values: Vec<serde_json::Value>,
    #[serde(default, deserialize_with = "or_default")]
    pub enum_value_titles: IndexMap<String, serde_json::Value>,
    #[serde(default)]
    pub default: Option<serde_json::Value>,
    #[serde(default)]
    pub example: Option<serde_json::Value>,
    #[serde(default)]
    pub minimum: Option<serde_json::Value>,
    #[serde(default)]
    pub maximum: Option<serde_json::Value>,
    #[serde(default)]
    pub max_length: Option<i64>,
    #[serde(default)]
    pub min_items: Option<i64>,
    #[serde(default)]
    pub max_items: Option<i64>,
}

/// The shape of values under keys that are data, or whether there can be any.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Additional {
    Allowed(bool),
    Schema(Box<Schema>),
}

/// A sample of a response.
#[derive(Deserialize)]
pub struct Sample {
    #[serde(rename = "type")]
    pub format: String,
    #[serde(default)]
    pub example: String,
}

/// Reads `null` as the default, too.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads a string without the blanks around it.
fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(String::deserialize(deserializer)?.trim().to_owned())
}
