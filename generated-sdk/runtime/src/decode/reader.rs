//! The reader from which types decode their fields.

mod written;

pub use written::Written;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;

use crate::document::{Names, Node, NodeKind, tag};

use super::context::Context;
use super::{Decode, DeviationKind, Shape};
use crate::error::DecodeError;
use crate::value::TimeFormat;

/// One value of a response while a type is decoded from it.
///
/// Fields may be read in any order; the order in which the service sends them is fastest.
pub struct Reader<'d> {
    node: Node<'d>,
    names: &'d Names,
    /// The entry after the last one found, where the next is likely to be.
    likely: Cell<u32>,
    /// Whether a string is trimmed.
    trims: bool,
    /// The format of dates and times.
    format: Option<&'static TimeFormat>,
    context: &'d Context,
}

impl<'d> Reader<'d> {
    #[inline]
    pub(super) fn new(node: Node<'d>, context: &'d Context) -> Self {
        let names = node.document().names(node.index());
        Self { node, names, likely: Cell::new(node.index() + 1), trims: false, format: None, context }
    }

    /// Returns the value itself.
    pub fn node(&self) -> Node<'d> {
        self.likely.set(self.node.end());
        self.node
    }

    /// Returns the value for this module, without marking it as read by the type.
    pub(super) fn around(&self) -> Node<'d> {
        self.node
    }

    /// Whether the type has read a field, or has accessed the node itself.
    pub(super) fn found_any(&self) -> bool {
        self.likely.get() != self.node.index() + 1
    }

    /// Whether a string is trimmed.
    pub(super) fn trims(&self) -> bool {
        self.trims
    }

    /// Returns a reader for fields with dates and times in this format.
    pub fn written(&mut self, format: &'static TimeFormat) -> Written<'_, 'd> {
        Written { from: self, format }
    }

    /// Reads an optional field. It is also absent if it is `null`, `""` or `{}`, or if it cannot be decoded as the
    /// type: a program must not fail because of one odd value.
    ///
    /// # Errors
    /// Fails if a required field of a structure in it is missing or cannot be decoded.
    #[inline(always)]
    pub fn optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let tag = tag(name.as_bytes());
        if self.names.may_have(tag) { self.optional_tagged((name, tag)) } else { Ok(None) }
    }

    /// Separate from [`optional`](Self::optional), which is inlined: there the compiler precomputes the tags of the
    /// names, and absent fields cost next to nothing.
    fn optional_tagged<T: Decode>(&mut self, name: (&str, u16)) -> Result<Option<T>, DecodeError> {
        let Some(node) = self.present(name, T::SHAPE) else { return Ok(None) };
        let mut field = self.at(node);
        match T::decode(&mut field) {
            Ok(value) => Ok(Some(value)),
            Err(error) => field.left_out(error, T::SHAPE).map(|()| None),
        }
    }

    /// Reads a field that the response always has. A structure may be `{}`, but a blank string counts as missing and a
    /// boolean is not a string. An XML string is trimmed.
    ///
    /// # Errors
    /// Fails if it is missing or cannot be decoded; the error has its path.
    pub fn always<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        let Some(node) = self.find(name) else {
            return Err(DecodeError::missing(self.node, name, expected(T::SHAPE)));
        };
        let mut field = self.at(node);
        if T::SHAPE == Shape::Text {
            field.trims = node.is_xml();
            match node.kind() {
                NodeKind::Text if !node.text().trim().is_empty() => {}
                NodeKind::Text => return Err(DecodeError::unreadable("a string that is not blank").at(node)),
                NodeKind::Bool => return Err(DecodeError::unreadable("a string").at(node)),
                _ => {}
            }
        }
        field.read_whole()
    }

    /// Reads a list. It is empty if it is absent, `null`, `""`, `{}` or `[]`. `item` is the name of the elements inside
    /// the field's own element, if they have one.
    ///
    /// All of these are the same list of two: a JSON array as the field; an array, or repeated XML elements, named
    /// `item` inside the field; repeated XML elements with the field's name; XML elements of one arbitrary name inside
    /// the field; an array of any name inside the field that is the only one there, next to scalars only. One value
    /// without its array is a list of one.
    ///
    /// `null` is not an entry, nor is an empty value instead of a number, a word or a structure. Nothing else is
    /// skipped, and an entry needs at least one of its fields.
    ///
    /// # Errors
    /// Fails if the field is neither a list nor an entry of one, if an entry cannot be decoded, and if a required field
    /// of an entry is missing or cannot be decoded; the error has the path.
    pub fn list<T: Decode>(&mut self, name: &str, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        let mut values = Vec::new();
        if let Some(list) = self.entries(name, item, T::SHAPE)? {
            self.read_entries(list, &mut values)?;
        }
        Ok(values)
    }

    /// Reads this value as a list: an array, or an XML element with child elements named `item`.
    ///
    /// # Errors
    /// Returns the errors of [`list`](Self::list), and fails for an object.
    pub fn whole_list<T: Decode>(&mut self, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        let mut values = Vec::new();
        if let Some(list) = self.own_entries(item, T::SHAPE)? {
            self.read_entries(list, &mut values)?;
        }
        Ok(values)
    }

    /// Reads a list of lists, whose entries are written like those of a [`list`](Self::list): `outer` is the name of an
    /// entry of the outer list, and `inner` of an inner list. The outer list needs its brackets: `["a","b"]` is two
    /// lists of one.
    ///
    /// An inner list may be empty. `null` is not a list.
    ///
    /// # Errors
    /// Returns the errors of [`list`](Self::list).
    pub fn lists<T: Decode>(
        &mut self,
        name: &str,
        outer: Option<&str>,
        inner: Option<&str>,
    ) -> Result<Vec<Vec<T>>, DecodeError> {
        match self.entries(name, outer, Shape::Any)? {
            Some(list) => self.read_lists(list, inner),
            None => Ok(Vec::new()),
        }
    }

    /// Reads a map, whose keys are data such as domain names: each entry is decoded as `T`. It is empty if it is
    /// absent, `null`, `""` or `{}`. An entry that cannot be decoded is skipped.
    ///
    /// # Errors
    /// Fails if a required field of an entry is missing or cannot be decoded.
    pub fn map<T: Decode>(&mut self, name: &str) -> Result<BTreeMap<String, T>, DecodeError> {
        match self.present((name, tag(name.as_bytes())), Shape::Structure) {
            Some(node) => self.at(node).whole_map(),
            None => Ok(BTreeMap::new()),
        }
    }

    /// Reads this value as a map of every entry that can be decoded as `T`; `null` entries are skipped. If `T` is a
    /// structure, other entries are skipped too, since a response that is a map may have other fields as well.
    ///
    /// # Errors
    /// Fails if a required field of an entry is missing or cannot be decoded.
    pub fn whole_map<T: Decode>(&mut self) -> Result<BTreeMap<String, T>, DecodeError> {
        let mut values = BTreeMap::new();
        self.likely.set(self.node.end());
        for node in self.node.children() {
            self.count(1, self.node)?;
            if T::SHAPE == Shape::Structure && !is_structure(node) || !self.is_entry(node, T::SHAPE) {
                continue;
            }
            let key = node.name().into_owned();
            if values.contains_key(&key) {
                self.note(node, DeviationKind::Repeated);
                continue;
            }
            let mut entry = self.at(node);
            match T::decode(&mut entry) {
                Ok(value) => drop(values.insert(key, value)),
                Err(error) => entry.left_out(error, T::SHAPE)?,
            }
        }
        Ok(values)
    }

    /// Returns the error for this value, for types that decode it themselves; `expected` describes the type.
    pub fn unreadable(&self, expected: &'static str) -> DecodeError {
        DecodeError::unreadable(expected)
    }

    /// Skips this value, which could not be decoded, unless it is a structure.
    #[cold]
    fn left_out(&self, error: DecodeError, shape: Shape) -> Result<(), DecodeError> {
        if shape == Shape::Structure {
            return Err(error.at(self.node));
        }
        self.note(self.node, DeviationKind::Unreadable);
        Ok(())
    }

    /// Decodes this value or fails with its path.
    pub(super) fn read_whole<T: Decode>(&mut self) -> Result<T, DecodeError> {
        self.see(self.node);
        if T::SHAPE == Shape::Structure && !is_structure(self.node) {
            return Err(DecodeError::unreadable(expected(T::SHAPE)).at(self.node));
        }
        T::decode(self).map_err(|error| error.at(self.node))
    }

    /// Returns the field with this name, if it is present, not empty, and fits the shape.
    fn present(&mut self, name: (&str, u16), shape: Shape) -> Option<Node<'d>> {
        let node = self.find_tagged(name)?;
        let is_absent = match shape {
            Shape::Any => node.is_null(),
            Shape::Word => node.is_empty() || node.is_blank(),
            Shape::Structure | Shape::Text => node.is_empty(),
        };
        (!is_absent && self.fits(node, shape)).then_some(node)
    }

    /// Returns whether this node fits the shape; records a deviation if not.
    #[inline]
    pub(super) fn fits(&self, node: Node<'d>, shape: Shape) -> bool {
        let fits = shape != Shape::Structure || is_structure(node);
        if !fits {
            self.note(node, DeviationKind::Unreadable);
        }
        fits
    }

    /// Returns the node with this name, and marks it as read.
    pub(super) fn find(&mut self, name: &str) -> Option<Node<'d>> {
        self.find_tagged((name, tag(name.as_bytes())))
    }

    /// Returns the node for a name whose tag is known.
    #[inline(always)]
    fn find_tagged(&mut self, name: (&str, u16)) -> Option<Node<'d>> {
        let document = self.node.document();
        let index = self.node.index();
        let found = document.look_up(index, self.names, name, self.likely.get())?;
        let node = Node::new(document, found.index);
        self.likely.set(node.end());
        self.see(node);
        if found.other_case {
            self.note(node, DeviationKind::LetterCase);
        }
        Some(node)
    }

    #[inline]
    pub(super) fn at(&self, node: Node<'d>) -> Reader<'d> {
        Self { format: self.format, ..Self::new(node, self.context) }
    }

    /// Counts entries of a list or map, which is this node, before memory is allocated for them.
    pub(super) fn count(&self, entries: usize, list: Node<'_>) -> Result<(), DecodeError> {
        match self.context.count(entries) {
            true => Ok(()),
            false => Err(DecodeError::too_many(list)),
        }
    }

    #[inline]
    pub(super) fn see(&self, node: Node<'_>) {
        if let Some(recorder) = &self.context.recorder {
            recorder.read(node);
        }
    }

    /// Returns whether deviations are recorded.
    pub(super) fn is_strict(&self) -> bool {
        self.context.recorder.is_some()
    }

    /// Returns the format of this date or time, if the spec has one.
    pub(super) fn format(&self) -> Option<&'static TimeFormat> {
        self.format
    }

    #[inline]
    pub(super) fn note(&self, node: Node<'_>, what: DeviationKind) {
        if let Some(recorder) = &self.context.recorder {
            recorder.note(node, what);
        }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reader").field(&self.node).finish()
    }
}

impl Node<'_> {
    /// Decodes it as a type, tolerating deviations where possible; see [`Decode`].
    ///
    /// # Errors
    /// Fails if it cannot be decoded, or if a required field of the type is missing or cannot be decoded.
    pub fn decode<T: Decode>(self) -> Result<T, DecodeError> {
        let context = Context::new(self.document(), None);
        Reader::new(self, &context).read_whole()
    }
}

/// Returns whether fields can be read from it. An empty XML element may be a structure without fields.
fn is_structure(node: Node<'_>) -> bool {
    node.kind() == NodeKind::Object || node.is_xml() && node.is_empty()
}

fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Structure => "a structure",
        Shape::Text | Shape::Word | Shape::Any => "a value",
    }
}
