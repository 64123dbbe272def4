//! Writes YAML in the layout of the spec: mappings of fields in blocks, each field on a line.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_yaml::{FlowMap, FlowSeq, SerializerOptions};

/// A YAML value.
#[derive(Clone, Debug, PartialEq)]
pub enum Yaml {
    /// A string.
    Text(String),
    /// An integer.
    Number(i64),
    /// A boolean.
    Bool(bool),
    /// A mapping with each entry on its own lines.
    Block(Vec<(String, Yaml)>),
    /// A mapping on one line.
    Flow(Vec<(String, Yaml)>),
    /// A list with each entry on its own lines.
    List(Vec<Yaml>),
    /// A list on one line.
    Words(Vec<String>),
}

impl Yaml {
    /// A string.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Serialize for Yaml {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Block(entries) => Entries(entries).serialize(serializer),
            Self::Flow(entries) => FlowMap(Entries(entries)).serialize(serializer),
            Self::List(items) => items.serialize(serializer),
            Self::Words(words) => FlowSeq(words).serialize(serializer),
        }
    }
}

struct Entries<'a>(&'a [(String, Yaml)]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// Returns a value as YAML text.
pub fn render(value: &Yaml) -> String {
    let mut options = SerializerOptions::default();
    options.folded_wrap_chars = 100;
    let mut text = String::new();
    // Writing text into a string cannot fail, and the options are valid.
    serde_yaml::to_fmt_writer_with_options(&mut text, value, options).unwrap_or_default();
    text
}
