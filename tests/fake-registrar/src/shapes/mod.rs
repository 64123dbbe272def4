//! What replies look like, which values requests may have, and the spec's samples of both sides: what only a registrar
//! needs to know.
//!
//! Codegen writes the files beside this one, as plain data.

use std::fmt;

#[rustfmt::skip]
mod services;

pub use services::*;

/// The shape of an action's reply, by the spec's names of the service and the action.
pub fn find(service: &str, action: &str) -> Option<&'static Shape> {
    let (_, shapes) = SERVICES.iter().find(|(name, _)| *name == service)?;
    let at = shapes.binary_search_by(|shape| shape.action.cmp(action)).ok()?;
    shapes.get(at).copied()
}

/// What the parameters of an action can be one of, by the spec's names of the service and the action.
pub fn choices(service: &str, action: &str) -> &'static [Choice] {
    find(service, action).map_or(&[], |shape| shape.choices)
}

/// The shape of one action's reply, and samples of what travels.
#[derive(Debug)]
pub struct Shape {
    /// The action.
    pub action: &'static str,
    /// The reply's fields.
    pub fields: &'static [Field],
    /// The parameters whose values the spec names.
    pub choices: &'static [Choice],
    /// Requests that the spec shows, those of refusals too.
    pub requests: &'static [Sent],
    /// Successful replies that the spec shows, as JSON (Alibaba Cloud) or as an envelope (OpenSRS).
    pub examples: &'static [&'static str],
}

/// What a request sends, in the words of its protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Parameters by their flat names, sorted, without those that every request has.
    Parameters(&'static [(&'static str, &'static str)]),
    /// The whole envelope.
    Envelope(&'static str),
}

/// A parameter that takes one of a few values, or has such parameters in it.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The wire name.
    pub name: &'static str,
    /// The values.
    pub values: &'static [&'static str],
    /// What stands in it, where it is a structure.
    pub inside: &'static [Self],
}

impl Choice {
    /// One of these.
    pub const fn of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, values, inside: &[] }
    }

    /// A structure with these.
    pub const fn inside(name: &'static str, inside: &'static [Self]) -> Self {
        Self { name, values: &[], inside }
    }
}

/// A field of a reply or of a structure in it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The wire name; `*` where the whole is a map.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is one of a few values.
    pub one_of: bool,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it is a map, whose keys are data.
    pub map: bool,
    /// What one entry is called inside the list's wrapper.
    pub item: Option<&'static str>,
    /// Whether JSON has no such wrapper.
    pub bare: bool,
    /// Whether it is never absent.
    pub always: bool,
    /// Whether it is never printed.
    pub sensitive: bool,
    /// The names of the editions that have it; empty for all.
    pub editions: &'static [&'static str],
}

/// What a field holds.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number, or a time in milliseconds.
    Number,
    /// An exact number.
    Decimal,
    /// A truth value.
    Truth,
    /// Fields of its own.
    Structure(&'static [Field]),
}

/// Names the fields of a structure only: one that holds itself has no end.
impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("Text"),
            Self::Number => f.write_str("Number"),
            Self::Decimal => f.write_str("Decimal"),
            Self::Truth => f.write_str("Truth"),
            Self::Structure(fields) => {
                f.write_str("Structure")?;
                f.debug_list().entries(fields.iter().map(|field| field.name)).finish()
            }
        }
    }
}

/// How the tables are written.
impl Field {
    /// A text.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text)
    }

    /// A whole number.
    pub const fn number(name: &'static str) -> Self {
        Self::new(name, Kind::Number)
    }

    /// An exact number.
    pub const fn decimal(name: &'static str) -> Self {
        Self::new(name, Kind::Decimal)
    }

    /// A truth value.
    pub const fn truth(name: &'static str) -> Self {
        Self::new(name, Kind::Truth)
    }

    /// A structure of these fields.
    pub const fn structure(name: &'static str, fields: &'static [Self]) -> Self {
        Self::new(name, Kind::Structure(fields))
    }

    const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            one_of: false,
            list: false,
            map: false,
            item: None,
            bare: false,
            always: false,
            sensitive: false,
            editions: &[],
        }
    }

    /// One of a few values, to which tomorrow may bring more.
    pub const fn one_of(self) -> Self {
        Self { one_of: true, ..self }
    }

    /// Any number of it.
    pub const fn list(self) -> Self {
        Self { list: true, ..self }
    }

    /// Any number of it, by keys that are data.
    pub const fn map(self) -> Self {
        Self { map: true, ..self }
    }

    /// A list in a wrapper, in which one entry is called this.
    pub const fn item(self, name: &'static str) -> Self {
        Self { item: Some(name), ..self }
    }

    /// In JSON without the wrapper.
    pub const fn bare(self) -> Self {
        Self { bare: true, ..self }
    }

    /// Never absent.
    pub const fn always(self) -> Self {
        Self { always: true, ..self }
    }

    /// Never printed.
    pub const fn sensitive(self) -> Self {
        Self { sensitive: true, ..self }
    }

    /// In these editions only.
    pub const fn only(self, editions: &'static [&'static str]) -> Self {
        Self { editions, ..self }
    }
}
