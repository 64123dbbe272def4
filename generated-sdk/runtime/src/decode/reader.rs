//! What types read their fields from.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;

use crate::document::{Names, Node, NodeKind, tag};

use super::reading::Reading;
use super::{Decode, DeviationKind, Shape};
use crate::error::DecodeError;
use crate::value::TimeFormat;

/// One value of a response while a type is read from it.
///
/// Fields may be asked for in any order; asking in the order in which the service sends them is fastest.
pub struct Reader<'d> {
    node: Node<'d>,
    names: &'d Names,
    /// The entry after the last one found, where the next is likely to be.
    likely: Cell<u32>,
    /// Whether a text is read without the white space at its edges.
    trims: bool,
    /// How dates and times are written here.
    format: Option<&'static TimeFormat>,
    reading: &'d Reading,
}

impl<'d> Reader<'d> {
    #[inline]
    pub(super) fn new(node: Node<'d>, reading: &'d Reading) -> Self {
        let names = node.document().names(node.index());
        Self { node, names, likely: Cell::new(node.index() + 1), trims: false, format: None, reading }
    }

    /// The value itself.
    pub fn node(&self) -> Node<'d> {
        self.likely.set(self.node.end());
        self.node
    }

    /// The same for this module's own use, which is not the type's.
    pub(super) fn around(&self) -> Node<'d> {
        self.node
    }

    /// Whether the type found any field of its own, or looked for itself.
    pub(super) fn found_any(&self) -> bool {
        self.likely.get() != self.node.index() + 1
    }

    /// Whether a text is read without the white space at its edges.
    pub(super) fn trims(&self) -> bool {
        self.trims
    }

    /// Reads fields whose dates and times are written in this format.
    pub fn written(&mut self, format: &'static TimeFormat) -> Written<'_, 'd> {
        Written { from: self, format }
    }

    /// A field that may be absent. It is absent too where it is `null`, `""` or `{}`, and where it
    /// cannot be read as the type: a program must not fail because of one odd value.
    ///
    /// # Errors
    /// Where a field that the structure in it always has is missing or cannot be read.
    #[inline(always)]
    pub fn optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let tag = tag(name.as_bytes());
        if self.names.may_have(tag) { self.optional_tagged((name, tag)) } else { Ok(None) }
    }

    /// Apart from [`optional`](Self::optional), which is compiled into its callers: the compiler works
    /// out the tags of the names there, and absent fields cost next to nothing.
    fn optional_tagged<T: Decode>(&mut self, name: (&str, u16)) -> Result<Option<T>, DecodeError> {
        let Some(node) = self.present(name, T::SHAPE) else { return Ok(None) };
        let mut field = self.at(node);
        match T::decode(&mut field) {
            Ok(value) => Ok(Some(value)),
            Err(error) => field.left_out(error, T::SHAPE).map(|()| None),
        }
    }

    /// A field that the response always has. A structure may be `{}`, but a blank text is as good as none
    /// and a boolean is no text. White space at the edges of an XML text is how it was printed.
    ///
    /// # Errors
    /// Where it is missing or cannot be read; the error names its path.
    pub fn always<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        let Some(node) = self.find(name) else {
            return Err(DecodeError::missing(self.node, name, expected(T::SHAPE)));
        };
        let mut field = self.at(node);
        if T::SHAPE == Shape::Text {
            field.trims = node.is_xml();
            match node.kind() {
                NodeKind::Text if !node.text().trim().is_empty() => {}
                NodeKind::Text => return Err(DecodeError::unreadable("a text that is not blank").at(node)),
                NodeKind::Bool => return Err(DecodeError::unreadable("a text").at(node)),
                _ => {}
            }
        }
        field.read_whole()
    }

    /// A list. It is empty where it is absent, `null`, `""`, `{}` or `[]`. `item` is the name of the
    /// elements inside the field's own element, where they have one.
    ///
    /// All these are the same list of two: a JSON array as the field; an array, or repeated XML
    /// elements, called `item` inside the field; repeated XML elements with the field's name; XML
    /// elements of any one name inside the field; an array of any name inside the field that is the only
    /// one there and stands beside nothing but scalars. One value without its array is a list of one.
    ///
    /// `null` is no entry, nor is what is empty where a number, a word or a structure belongs. Nothing
    /// else is left out, and no entry is made up of what has none of its fields.
    ///
    /// # Errors
    /// Where the field is no list and no entry of one, where an entry cannot be read, and where a field
    /// that an entry always has is missing or cannot be read; the error names the path.
    pub fn list<T: Decode>(&mut self, name: &str, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        let mut values = Vec::new();
        if let Some(list) = self.entries(name, item, T::SHAPE)? {
            self.read_entries(list, &mut values)?;
        }
        Ok(values)
    }

    /// This value itself as a list: an array, or an XML element with elements called `item` in it.
    ///
    /// # Errors
    /// As for [`list`](Self::list), and where it is an object.
    pub fn whole_list<T: Decode>(&mut self, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        let mut values = Vec::new();
        if let Some(list) = self.own_entries(item, T::SHAPE)? {
            self.read_entries(list, &mut values)?;
        }
        Ok(values)
    }

    /// A list of lists, whose entries are written like those of a [`list`](Self::list): `outer` names an entry of the outer
    /// list, and `inner` one of an inner list. The outer list has its brackets: `["a","b"]` is two lists of one.
    ///
    /// An inner list may be empty. `null` is no list.
    ///
    /// # Errors
    /// As for [`list`](Self::list).
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

    /// A map, whose keys are data, such as domain names: each entry is read as `T`. It is empty where it
    /// is absent, `null`, `""` or `{}`. An entry that cannot be read is left out.
    ///
    /// # Errors
    /// Where a field that an entry always has is missing or cannot be read.
    pub fn map<T: Decode>(&mut self, name: &str) -> Result<BTreeMap<String, T>, DecodeError> {
        match self.present((name, tag(name.as_bytes())), Shape::Structure) {
            Some(node) => self.at(node).whole_map(),
            None => Ok(BTreeMap::new()),
        }
    }

    /// This value itself as a map: every entry that can be read as `T`, and `null` is none. What is no
    /// structure is passed over where `T` is one: a response that is a map may have other fields beside.
    ///
    /// # Errors
    /// Where a field that an entry always has is missing or cannot be read.
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

    /// The error for this value, for types that read it themselves: `expected` says as what, in words.
    pub fn unreadable(&self, expected: &'static str) -> DecodeError {
        DecodeError::unreadable(expected)
    }

    /// Leaves out this value, which could not be read, unless it is a structure.
    #[cold]
    fn left_out(&self, error: DecodeError, shape: Shape) -> Result<(), DecodeError> {
        if shape == Shape::Structure {
            return Err(error.at(self.node));
        }
        self.note(self.node, DeviationKind::Unreadable);
        Ok(())
    }

    /// Reads this value or fails with its path.
    pub(super) fn read_whole<T: Decode>(&mut self) -> Result<T, DecodeError> {
        self.see(self.node);
        if T::SHAPE == Shape::Structure && !is_structure(self.node) {
            return Err(DecodeError::unreadable(expected(T::SHAPE)).at(self.node));
        }
        T::decode(self).map_err(|error| error.at(self.node))
    }

    /// The field of this name if it is there, holds something, and fits the shape.
    fn present(&mut self, name: (&str, u16), shape: Shape) -> Option<Node<'d>> {
        let node = self.find_tagged(name)?;
        let is_absent = match shape {
            Shape::Any => node.is_null(),
            Shape::Word => node.is_empty() || node.is_blank(),
            Shape::Structure | Shape::Text => node.is_empty(),
        };
        (!is_absent && self.fits(node, shape)).then_some(node)
    }

    /// Whether this node fits the shape; it is noted if not.
    #[inline]
    pub(super) fn fits(&self, node: Node<'d>, shape: Shape) -> bool {
        let fits = shape != Shape::Structure || is_structure(node);
        if !fits {
            self.note(node, DeviationKind::Unreadable);
        }
        fits
    }

    /// The node of this name, which counts as read.
    pub(super) fn find(&mut self, name: &str) -> Option<Node<'d>> {
        self.find_tagged((name, tag(name.as_bytes())))
    }

    /// The same for a name whose tag is known.
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
        Self { format: self.format, ..Self::new(node, self.reading) }
    }

    /// Counts entries of a list or map, which is this node, before there is room made for them.
    pub(super) fn count(&self, entries: usize, list: Node<'_>) -> Result<(), DecodeError> {
        match self.reading.count(entries) {
            true => Ok(()),
            false => Err(DecodeError::too_many(list)),
        }
    }

    #[inline]
    pub(super) fn see(&self, node: Node<'_>) {
        if let Some(watch) = &self.reading.watch {
            watch.read(node);
        }
    }

    /// Whether deviations are recorded.
    pub(super) fn is_strict(&self) -> bool {
        self.reading.watch.is_some()
    }

    /// How the date or time that this is was written, if the spec says so.
    pub(super) fn format(&self) -> Option<&'static TimeFormat> {
        self.format
    }

    #[inline]
    pub(super) fn note(&self, node: Node<'_>, what: DeviationKind) {
        if let Some(watch) = &self.reading.watch {
            watch.note(node, what);
        }
    }
}

/// Reads dates and times of one format; see [`Reader::written`].
#[derive(Debug)]
pub struct Written<'r, 'd> {
    from: &'r mut Reader<'d>,
    format: &'static TimeFormat,
}

impl<'d> Written<'_, 'd> {
    /// As [`Reader::optional`].
    ///
    /// # Errors
    /// As [`Reader::optional`].
    pub fn optional<T: Decode>(self, name: &str) -> Result<Option<T>, DecodeError> {
        self.read(|from| from.optional(name))
    }

    /// As [`Reader::always`].
    ///
    /// # Errors
    /// As [`Reader::always`].
    pub fn always<T: Decode>(self, name: &str) -> Result<T, DecodeError> {
        self.read(|from| from.always(name))
    }

    /// As [`Reader::list`].
    ///
    /// # Errors
    /// As [`Reader::list`].
    pub fn list<T: Decode>(self, name: &str, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        self.read(|from| from.list(name, item))
    }

    /// As [`Reader::lists`].
    ///
    /// # Errors
    /// As [`Reader::lists`].
    pub fn lists<T: Decode>(
        self,
        name: &str,
        outer: Option<&str>,
        inner: Option<&str>,
    ) -> Result<Vec<Vec<T>>, DecodeError> {
        self.read(|from| from.lists(name, outer, inner))
    }

    /// As [`Reader::map`].
    ///
    /// # Errors
    /// As [`Reader::map`].
    pub fn map<T: Decode>(self, name: &str) -> Result<BTreeMap<String, T>, DecodeError> {
        self.read(|from| from.map(name))
    }

    /// As [`Reader::whole_map`].
    ///
    /// # Errors
    /// As [`Reader::whole_map`].
    pub fn whole_map<T: Decode>(self) -> Result<BTreeMap<String, T>, DecodeError> {
        self.read(Reader::whole_map)
    }

    /// As [`Reader::whole_list`].
    ///
    /// # Errors
    /// As [`Reader::whole_list`].
    pub fn whole_list<T: Decode>(self, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        self.read(|from| from.whole_list(item))
    }

    fn read<T>(self, read: impl FnOnce(&mut Reader<'d>) -> T) -> T {
        self.from.format = Some(self.format);
        let value = read(self.from);
        self.from.format = None;
        value
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reader").field(&self.node).finish()
    }
}

impl Node<'_> {
    /// Reads it as a type, tolerating deviations where possible; see [`Decode`].
    ///
    /// # Errors
    /// Where it cannot be read, or where a field that the type always has is missing or cannot be read.
    pub fn decode<T: Decode>(self) -> Result<T, DecodeError> {
        let reading = Reading::new(self.document(), None);
        Reader::new(self, &reading).read_whole()
    }
}

/// Whether fields can be read from it. An XML element without content may be a structure without any.
fn is_structure(node: Node<'_>) -> bool {
    node.kind() == NodeKind::Object || node.is_xml() && node.is_empty()
}

fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Structure => "a structure",
        Shape::Text | Shape::Word | Shape::Any => "a value",
    }
}
