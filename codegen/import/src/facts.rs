//! The facts of an API by path, so that a spec and a vendor's description can be compared.
//!
//! A path names a value by the wire names that lead to it: `Data.Domain[].Name` is a field of the entries of a list with a
//! wrapper, and `Prices{}` a value of a map.

mod of_api;
mod of_spec;

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::Effect;

use crate::api::Limits;
pub use of_api::of_api;
pub use of_spec::of_spec;

/// The facts of an API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The names of its editions.
    pub editions: BTreeSet<String>,
    /// Its actions, by their names on the wire.
    pub actions: BTreeMap<String, Action>,
    /// Its error codes.
    pub errors: BTreeSet<String>,
}

/// The facts of an action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    /// Its name in the spec.
    pub name: String,
    /// The editions that have it.
    pub editions: BTreeSet<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its effect, which only a spec knows.
    pub effect: Option<Effect>,
    /// Its parameters.
    pub parameters: Group,
    /// The fields of its response.
    pub response: Group,
    /// The error codes that are listed for it.
    pub errors: BTreeSet<String>,
}

/// Values by path.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// The values.
    pub values: BTreeMap<String, Fact>,
    /// Where a spec describes the values below each path; the empty path is the action itself.
    pub places: BTreeMap<String, Place>,
}

/// The facts of a parameter or a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// Its type.
    pub ty: Type,
    /// The editions that have it.
    pub editions: BTreeSet<String>,
    /// The editions that require it.
    pub required: BTreeSet<String>,
    /// Whether it is required under a condition.
    pub required_if: bool,
    /// Its limits.
    pub limits: Limits,
    /// The value that the service assumes for an absent one.
    pub default: Option<String>,
    /// The values of its enum.
    pub values: BTreeSet<String>,
    /// Where a spec describes the values of its enum.
    pub enum_place: Option<Place>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Type {
    /// A value of any shape.
    #[default]
    Any,
    /// A string.
    String,
    /// An integer of 32 bits.
    Int,
    /// An integer of 64 bits.
    Long,
    /// An integer of 64 bits that is not negative.
    Unsigned,
    /// A boolean.
    Bool,
    /// An exact number.
    Decimal,
    /// A time that travels as a number.
    Timestamp,
    /// A date, perhaps with a time, that travels as a string.
    Time,
    /// One of a few strings.
    Enum,
    /// One of a few integers.
    NumericEnum,
    /// A structure.
    Object,
    /// A structure, list or map that travels as one string of JSON.
    Json,
}

impl Type {
    /// The type's name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::String => "string",
            Self::Int => "int",
            Self::Long => "long",
            Self::Unsigned => "unsigned",
            Self::Bool => "bool",
            Self::Decimal => "decimal",
            Self::Timestamp => "timestamp",
            Self::Time => "date or time",
            Self::Enum => "enum",
            Self::NumericEnum => "enum of integers",
            Self::Object => "structure",
            Self::Json => "JSON in a string",
        }
    }

    /// Whether a person can have described a vendor's value of type `other` by this type, which says more.
    pub fn refines(self, other: Self) -> bool {
        match other {
            _ if self == other => true,
            Self::Any => true,
            Self::String | Self::Enum => !matches!(self, Self::Object | Self::Any),
            Self::Int | Self::NumericEnum => {
                matches!(self, Self::Int | Self::NumericEnum | Self::Unsigned | Self::Decimal | Self::Bool)
            }
            Self::Long => matches!(self, Self::Timestamp | Self::Unsigned | Self::Decimal),
            Self::Json => self == Self::String,
            _ => false,
        }
    }
}

/// A mapping in a file of a spec.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, by its index in the sources.
    pub file: u32,
    /// The keys that lead to the mapping.
    pub keys: Vec<String>,
}
