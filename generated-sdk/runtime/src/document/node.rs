//! One value of a document, for those who look for themselves.

use std::borrow::Cow;
use std::fmt;

use super::Document;
use super::index::{Inside, Raw, RawKind};

/// One value in a [`Document`]: a JSON value, or an XML element.
///
/// `response.document().root().get("HostId")?.text()` reads a field that the spec does not know.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    document: &'d Document,
    index: u32,
}

/// What a [`Node`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeKind {
    /// JSON's `null`.
    Null,
    /// JSON's `true` or `false`.
    Bool,
    /// A JSON number.
    Number,
    /// A JSON string, or an XML element that holds no elements.
    Text,
    /// A JSON object, or an XML element that holds elements.
    Object,
    /// A JSON array.
    Array,
}

impl<'d> Node<'d> {
    #[inline]
    pub(crate) fn new(document: &'d Document, index: u32) -> Self {
        Self { document, index }
    }

    pub(crate) fn document(self) -> &'d Document {
        self.document
    }

    pub(crate) fn index(self) -> u32 {
        self.index
    }

    /// The entry after the last one inside this node.
    pub(crate) fn end(self) -> u32 {
        self.raw().end
    }

    #[inline]
    fn raw(self) -> &'d Raw {
        self.document.raw(self.index)
    }

    /// What it is.
    #[inline]
    pub fn kind(self) -> NodeKind {
        match self.raw().kind {
            RawKind::Null => NodeKind::Null,
            RawKind::Bool => NodeKind::Bool,
            RawKind::Number => NodeKind::Number,
            RawKind::Text | RawKind::Attribute => NodeKind::Text,
            RawKind::Object => NodeKind::Object,
            RawKind::Array => NodeKind::Array,
        }
    }

    /// Whether it is JSON's `null`.
    pub fn is_null(self) -> bool {
        self.kind() == NodeKind::Null
    }

    /// Its name: the key of a field, the name of an element without its prefix. Entries of an array
    /// and the root of JSON have none, which is "".
    pub fn name(self) -> Cow<'d, str> {
        self.document.name_of(self.raw())
    }

    /// Its text: of a string or an element with escapes resolved and white space kept, of a number or
    /// boolean as it stands in the response. `null`, objects and arrays have none, which is "".
    #[inline]
    pub fn text(self) -> Cow<'d, str> {
        match self.raw().kind {
            RawKind::Null | RawKind::Object | RawKind::Array => Cow::Borrowed(""),
            _ => self.document.value_of(self.raw()),
        }
    }

    /// The field or element of this name directly inside: the first of exactly this name, else the
    /// first whose first letter has the other case, else the first in any letter case.
    pub fn get(self, name: &str) -> Option<Node<'d>> {
        let found = self.document.find(self.index, name)?;
        Some(Self::new(self.document, found.index))
    }

    /// The value at a path of names with dots between, each directly inside the one before.
    pub(crate) fn at(self, path: &str) -> Option<Node<'d>> {
        path.split('.').try_fold(self, |node, name| node.get(name))
    }

    /// The text at a path without white space around it, if there is any.
    pub(crate) fn trimmed(self, path: &str) -> Option<String> {
        let node = self.at(path)?;
        Some(node.text().trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// What is directly inside: fields, entries or elements, in the order of the text.
    pub fn children(self) -> Children<'d> {
        Children { document: self.document, inside: self.document.inside(self.index) }
    }

    /// The text of an attribute of an XML element, by its exact name without prefix.
    pub fn attribute(self, name: &str) -> Option<Cow<'d, str>> {
        let mut at = self.index + 1;
        while at < self.end() && self.document.raw(at).kind == RawKind::Attribute {
            let raw = self.document.raw(at);
            if *self.document.name_of(raw) == *name {
                return Some(self.document.value_of(raw));
            }
            at += 1;
        }
        None
    }

    /// Whether there is nothing in it: `null`, `""`, `{}`, `[]`, `<X/>`.
    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        let raw = self.raw();
        match raw.kind {
            RawKind::Null => true,
            RawKind::Bool | RawKind::Number => false,
            // White space in an element is how it was printed, not what it says.
            RawKind::Text | RawKind::Attribute if self.document.is_xml() => self.is_blank(),
            RawKind::Text | RawKind::Attribute => raw.value.start == raw.value.end,
            RawKind::Object | RawKind::Array => raw.end == self.index + 1,
        }
    }

    /// Whether it is text of nothing but white space.
    pub(crate) fn is_blank(self) -> bool {
        self.kind() == NodeKind::Text && self.text().trim_ascii().is_empty()
    }

    pub(crate) fn is_xml(self) -> bool {
        self.document.is_xml()
    }

    /// Whether both have the same name, letter for letter.
    pub(crate) fn is_named_as(self, other: Self) -> bool {
        self.raw().tag == other.raw().tag && self.name() == other.name()
    }
}

/// Tells kind, name and size, not the value.
impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Node");
        shown.field("name", &self.name()).field("kind", &self.kind());
        match self.kind() {
            NodeKind::Object | NodeKind::Array => shown.field("children", &self.children().count()),
            _ => shown.field("length", &self.text().chars().count()),
        };
        shown.finish()
    }
}

/// What is directly inside a [`Node`].
#[derive(Clone)]
pub struct Children<'d> {
    document: &'d Document,
    inside: Inside<'d>,
}

impl<'d> Iterator for Children<'d> {
    type Item = Node<'d>;

    #[inline]
    fn next(&mut self) -> Option<Node<'d>> {
        Some(Node::new(self.document, self.inside.next()?))
    }
}

impl fmt::Debug for Children<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
