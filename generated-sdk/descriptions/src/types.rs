//! Types of values, and the enums and structures that they name.

use serde::{Deserialize, Serialize};

use crate::{Field, is_default};

/// The type of a value: a word such as `"int"`, or an object with one member such as `{"list": "string"}` or
/// `{"enum": "Lang"}`.
///
/// A list can contain lists of what is neither list nor map. Otherwise, lists and maps do not contain lists or maps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Text.
    String,
    /// An integer of 32 bits.
    Int,
    /// An integer of 64 bits.
    Long,
    /// An integer of 64 bits that is not negative.
    Unsigned,
    /// A boolean.
    Bool,
    /// Milliseconds since 1970 in UTC.
    Timestamp,
    /// Seconds since 1970 in UTC.
    Seconds,
    /// A date and a time of day, as a string of the field's pattern.
    Datetime,
    /// A day, as a string of the field's pattern.
    Date,
    /// An exact decimal number.
    Decimal,
    /// A value of the enum with this Rust name, or an unknown value.
    Enum(String),
    /// The structure with this Rust name.
    Structure(String),
    /// A value of any shape: a string, a number, a boolean, a list or an object.
    Any,
    /// Any number of entries.
    List(Box<Type>),
    /// Any number of entries, each under a key that is data, such as a domain name.
    Map(Box<Type>),
}

impl Type {
    /// Returns the type of one entry of a list or map, and the type itself if it is neither.
    pub fn entry(&self) -> &Self {
        match self {
            Self::List(entry) | Self::Map(entry) => entry,
            one => one,
        }
    }

    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// Whether it is a map.
    pub fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }
}

/// How a date or time is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeFormat {
    /// The pattern, made of `YYYY`, `MM` or `MMM`, `DD`, `hh`, `mm`, `ss` and `EEE` (the day of the week). A `Z` at its end
    /// says that the time is in UTC.
    pub pattern: String,
    /// The time zones one of which it is in, in minutes east of UTC; empty if they are unknown or if the text names its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub zones: Vec<i32>,
}

/// Whether a text looks as a pattern of a [`TimeFormat`] says.
pub fn is_written(pattern: &str, text: &str) -> bool {
    let words = pattern.contains("MMM");
    let fits = |part: u8, byte: u8| match part {
        b'Y' | b'h' | b'm' | b's' => byte.is_ascii_digit(),
        b'D' => byte.is_ascii_digit() || byte == b' ' && pattern.starts_with('E'),
        b'M' if words => byte.is_ascii_alphabetic(),
        b'M' => byte.is_ascii_digit(),
        b'E' => byte.is_ascii_alphabetic(),
        _ => byte == part,
    };
    pattern.len() == text.len() && pattern.bytes().zip(text.bytes()).all(|(part, byte)| fits(part, byte))
}

/// An open enum: a service may know more values than are listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Enum {
    /// The Rust name.
    pub name: String,
    /// Whether values are numbers on the wire.
    #[serde(default, skip_serializing_if = "is_default")]
    pub numeric: bool,
    /// What the enum says.
    pub doc: String,
    /// The known values.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant.
    pub rust: String,
    /// The editions that have the value; empty for all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub editions: Vec<String>,
    /// What to use instead, if the value is deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// What it means.
    pub doc: String,
}

/// A structure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Structure {
    /// The Rust name.
    pub name: String,
    /// The Rust struct from which the constructor takes its arguments by name, if there are more than three.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
    /// Whether requests contain it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_request: bool,
    /// Whether responses contain it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_response: bool,
    /// What the structure holds.
    pub doc: String,
    /// The fields, in the order of the wire.
    pub fields: Vec<Field>,
}
