//! Enums, structures and their fields.

use super::{Spanned, Text};

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name.
    pub name: Text,
    /// What it says.
    pub doc: Text,
    /// `string` (the default) or `int`.
    pub ty: Option<Text>,
    /// The values.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// What it means.
    pub doc: Text,
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its name.
    pub name: Text,
    /// What it holds.
    pub doc: Text,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A parameter of a request or a field of a structure or reply.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: Text,
    /// The type expression, such as `list of TaskInfo`.
    pub ty: Text,
    /// What it means.
    pub doc: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// The editions that have it; empty means all.
    pub editions: Vec<Text>,
    /// Never printed.
    pub sensitive: Option<Spanned<bool>>,
    /// A value for the docs; of a list, its entries with `, ` between.
    pub example: Option<Text>,
    /// Has to be given.
    pub required: Option<Spanned<bool>>,
    /// Has to be given in these editions.
    pub required_in: Vec<Text>,
    /// The value it always has; the type does not have it then.
    pub fixed: Option<Text>,
    /// What the server assumes.
    pub default: Option<Text>,
    /// The reply fields that its value comes from.
    pub guard: Vec<Text>,
    /// The least number.
    pub min: Option<Spanned<i64>>,
    /// The greatest number.
    pub max: Option<Spanned<i64>>,
    /// The greatest number of characters.
    pub max_length: Option<Spanned<i64>>,
    /// The least number of entries.
    pub min_items: Option<Spanned<i64>>,
    /// The greatest number of entries.
    pub max_items: Option<Spanned<i64>>,
    /// `domain`, `unicode_domain`, `email`, `emails` or `ip`.
    pub format: Option<Text>,
    /// Has to be given when another parameter has a value.
    pub required_when: Option<Condition>,
    /// Has to be given when another parameter is not.
    pub required_without: Option<Text>,
    /// Has no effect unless another parameter has a value.
    pub only_when: Option<Condition>,
    /// Never absent from a reply.
    pub always: Option<Spanned<bool>>,
    /// The name of one entry inside a list's wrapper.
    pub item: Option<Text>,
    /// `bare`: JSON has no wrapper.
    pub json: Option<Text>,
}

impl Field {
    /// A field of which only the name has been read.
    pub fn named(wire: Text) -> Self {
        Self {
            ty: Text::empty(wire.span),
            doc: Text::empty(wire.span),
            wire,
            name: None,
            editions: Vec::new(),
            sensitive: None,
            example: None,
            required: None,
            required_in: Vec::new(),
            fixed: None,
            default: None,
            guard: Vec::new(),
            min: None,
            max: None,
            max_length: None,
            min_items: None,
            max_items: None,
            format: None,
            required_when: None,
            required_without: None,
            only_when: None,
            always: None,
            item: None,
            json: None,
        }
    }
}

/// Another parameter and the value it has.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The parameter's wire name.
    pub parameter: Text,
    /// Its value on the wire.
    pub is: Text,
}
