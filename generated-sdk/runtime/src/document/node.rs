//! One value of a document, for code that walks the tree.

use std::borrow::Cow;
use std::fmt;

use super::Document;
use super::index::{Inside, Raw, RawKind};

/// One value in a [`Document`]: a JSON value, or an XML element.
///
/// For example, `response.document().root().get("HostId")?.text()` reads a field that is not in the spec.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    document: &'d Document,
    index: u32,
}

/// The kind of a [`Node`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeKind {
    /// JSON's `null`.
    Null,
    /// A JSON boolean.
    Bool,
    /// A JSON number.
    Number,
    /// A JSON string, or an XML element without child elements.
    Text,
    /// A JSON object, or an XML element with child elements.
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

    /// Returns its kind.
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

    /// Returns whether it is JSON's `null`.
    pub fn is_null(self) -> bool {
        self.kind() == NodeKind::Null
    }

    /// Returns its name: the key of a field, or the name of an element without its prefix. Array entries and the root
    /// of JSON have none: the name is "".
    pub fn name(self) -> Cow<'d, str> {
        self.document.name_of(self.raw())
    }

    /// Returns its text: for a string or an element with escapes resolved and white space kept, for a number or boolean
    /// as in the response. `null`, objects and arrays have none: the text is "".
    #[inline]
    pub fn text(self) -> Cow<'d, str> {
        match self.raw().kind {
            RawKind::Null | RawKind::Object | RawKind::Array => Cow::Borrowed(""),
            _ => self.document.value_of(self.raw()),
        }
    }

    /// Returns the child field or element with this name: the first exact match, else the first whose first letter
    /// differs in case, else the first in any letter case.
    pub fn get(self, name: &str) -> Option<Node<'d>> {
        let found = self.document.find(self.index, name)?;
        Some(Self::new(self.document, found.index))
    }

    /// Returns the value at a path of names, separated by dots.
    pub(crate) fn at(self, path: &str) -> Option<Node<'d>> {
        path.split('.').try_fold(self, |node, name| node.get(name))
    }

    /// Returns the text at a path without surrounding white space, if there is any.
    pub(crate) fn trimmed(self, path: &str) -> Option<String> {
        let node = self.at(path)?;
        Some(node.text().trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// Returns its children, which are fields, entries or elements, in document order.
    pub fn children(self) -> Children<'d> {
        Children { document: self.document, inside: self.document.inside(self.index) }
    }

    /// Returns the text of an XML element's attribute, by its exact name without prefix.
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

    /// Returns whether it is empty: `null`, `""`, `{}`, `[]`, `<X/>`.
    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        let raw = self.raw();
        match raw.kind {
            RawKind::Null => true,
            RawKind::Bool | RawKind::Number => false,
            // White space in an element is formatting.
            RawKind::Text | RawKind::Attribute if self.document.is_xml() => self.is_blank(),
            RawKind::Text | RawKind::Attribute => raw.value.start == raw.value.end,
            RawKind::Object | RawKind::Array => raw.end == self.index + 1,
        }
    }

    /// Returns whether it is a string of only white space.
    pub(crate) fn is_blank(self) -> bool {
        self.kind() == NodeKind::Text && self.text().trim_ascii().is_empty()
    }

    pub(crate) fn is_xml(self) -> bool {
        self.document.is_xml()
    }

    /// Returns whether both have exactly the same name.
    pub(crate) fn is_named_as(self, other: Self) -> bool {
        self.raw().tag == other.raw().tag && self.name() == other.name()
    }
}

/// Shows kind, name and size, not the value.
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

/// The children of a [`Node`].
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
