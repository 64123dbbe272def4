//! Values of any type.

use std::collections::BTreeMap;

use super::Decimal;

/// A value of any type, for fields that the service does not describe.
///
/// An XML element is a [`Text`](Self::Text) or a [`Map`](Self::Map); adjacent elements of one name are a list.
///
/// ```
/// use registrar_sdk::AnyValue;
///
/// let value = AnyValue::map([("name", AnyValue::from("example.com")), ("years", AnyValue::from(2))]);
/// assert_eq!(value.get("name").and_then(AnyValue::text), Some("example.com"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AnyValue {
    /// JSON's `null`.
    #[default]
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Decimal),
    /// A string, or a number that is not a [`Decimal`].
    Text(String),
    /// A list.
    List(Vec<AnyValue>),
    /// A map from names to values.
    Map(BTreeMap<String, AnyValue>),
}

impl AnyValue {
    /// Creates a list.
    pub fn list(values: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }

    /// Creates a map.
    pub fn map(values: impl IntoIterator<Item = (impl Into<String>, impl Into<Self>)>) -> Self {
        Self::Map(values.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// Returns the string, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the value with this name, if this is a map that has one.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.get(name),
            _ => None,
        }
    }
}

impl From<&str> for AnyValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for AnyValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for AnyValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for AnyValue {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<Decimal> for AnyValue {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}
