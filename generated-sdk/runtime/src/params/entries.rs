//! Reading parameters: the entries of a level, and their values.

use super::{ItemKind, Params};
use std::fmt::Write;

/// A parameter: its name and its value.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// The wire name; empty in a list.
    pub name: &'a str,
    /// The value.
    pub value: Value<'a>,
}

/// The strings for false and true that every protocol accepts.
pub(crate) const TRUTHS: [&str; 2] = ["false", "true"];

/// The value of a parameter.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// A string.
    Text(&'a str),
    /// A number, as its digits.
    Number(&'a str),
    /// A boolean.
    Bool(bool),
    /// JSON's `null`.
    Null,
    /// A structure with nested parameters.
    Structure(Entries<'a>),
    /// A list.
    List(Entries<'a>),
}

impl<'a> Value<'a> {
    /// Returns whether it has nested parameters.
    pub(crate) fn is_branch(self) -> bool {
        matches!(self, Self::Structure(_) | Self::List(_))
    }

    /// Returns the text; `true` or `false` for a boolean, empty for `null`, `None` for structures and lists.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Null => Some(""),
            Self::Bool(truth) => Some(TRUTHS[usize::from(truth)]),
            Self::Structure(_) | Self::List(_) => None,
        }
    }
}

/// The parameters of one level, in order.
#[derive(Clone, Copy)]
pub struct Entries<'a> {
    params: &'a Params,
    at: usize,
    end: usize,
}

impl<'a> Entries<'a> {
    /// Returns the parameters before this item.
    pub(super) fn new(params: &'a Params, end: usize) -> Self {
        Self { params, at: 0, end }
    }

    /// Returns the value of the first parameter with this name.
    pub fn get(mut self, name: &str) -> Option<Value<'a>> {
        let items = self.params.items.get(..self.end).unwrap_or_default();
        while let Some(item) = items.get(self.at) {
            if self.params.is_named(item, name) {
                return self.next().map(|entry| entry.value);
            }
            self.at = match item.kind {
                ItemKind::Structure(after) | ItemKind::List(after) => after as usize,
                _ => self.at + 1,
            };
        }
        None
    }

    /// Returns the text of the parameter with this name.
    pub fn text(self, name: &str) -> Option<&'a str> {
        self.get(name)?.text()
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Entry<'a>;

    #[inline]
    fn next(&mut self) -> Option<Entry<'a>> {
        if self.at >= self.end {
            return None;
        }
        let params = self.params;
        let item = params.items.get(self.at)?;
        self.at += 1;
        let value = match item.kind {
            ItemKind::Text(end) => Value::Text(params.slice(item.value, end)),
            ItemKind::Number(end) => Value::Number(params.slice(item.value, end)),
            ItemKind::Bool(truth) => Value::Bool(truth),
            ItemKind::Null => Value::Null,
            ItemKind::Structure(after) => Value::Structure(self.inside(after)),
            ItemKind::List(after) => Value::List(self.inside(after)),
        };
        Some(Entry { name: params.slice(item.name, item.value), value })
    }
}

impl<'a> Entries<'a> {
    /// Returns the text from here to that item, and advances past it.
    fn inside(&mut self, after: u32) -> Entries<'a> {
        let end = self.end.min(after as usize);
        let inside = Entries { params: self.params, at: self.at, end };
        self.at = end;
        inside
    }
}

/// Passes on every leaf value with its dotted name, of which `name` is the beginning. List entries are counted from 1.
pub(crate) fn each_leaf<'a>(entries: Entries<'a>, name: &mut String, take: &mut impl FnMut(&str, Value<'a>)) {
    let above = name.len();
    for entry in entries {
        name.push_str(entry.name);
        leaf(name, entry.value, take);
        name.truncate(above);
    }
}

fn leaf<'a>(name: &mut String, value: Value<'a>, take: &mut impl FnMut(&str, Value<'a>)) {
    match value {
        Value::Structure(inside) => {
            name.push('.');
            each_leaf(inside, name, take);
        }
        Value::List(inside) => {
            let above = name.len();
            for (index, entry) in inside.enumerate() {
                // Writing into a String cannot fail.
                let _ = write!(name, ".{}", index + 1);
                leaf(name, entry.value, take);
                name.truncate(above);
            }
        }
        _ => take(name, value),
    }
}
