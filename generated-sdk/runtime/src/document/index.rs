//! The index: one entry for each value, in document order.

use super::{Document, Syntax};

/// One value and its position.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    /// The range of the name: between its quotes, or without its prefix.
    pub(super) name: Span,
    /// The range of the value: between the quotes of a string, between the tags of an element. For an object, `start`
    /// is the index of its [`Names`], or past the end if the object is empty.
    pub(super) value: Span,
    /// The entry after the last one inside this value.
    pub(super) end: u32,
    /// A case-insensitive hash of the name.
    pub(super) tag: u16,
    pub(super) kind: RawKind,
    /// [`NAME_ESCAPED`] and [`VALUE_ESCAPED`].
    pub(super) flags: u8,
}

/// The index of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    pub(super) nodes: Vec<Raw>,
    pub(super) names: Vec<Names>,
}

impl Index {
    /// Ends an object.
    pub(super) fn close(&mut self, object: u32, names: Names) {
        let end = self.nodes.len() as u32;
        let node = &mut self.nodes[object as usize];
        node.kind = RawKind::Object;
        node.end = end;
        if end == object + 1 {
            node.value.start = u32::MAX;
        } else {
            node.value.start = self.names.len() as u32;
            self.names.push(names);
        }
    }
}

/// A byte range of the text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    /// Offsets fit, because [`Document`] refuses longer texts.
    pub(super) fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    pub(super) fn of_bytes<'d>(&self, text: &'d [u8]) -> &'d [u8] {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    pub(super) fn of<'d>(&self, text: &'d str) -> &'d str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// The flag of a name with escapes.
pub(super) const NAME_ESCAPED: u8 = 1;
/// The flag of a value with escapes, entities, comments, CDATA or carriage returns.
pub(super) const VALUE_ESCAPED: u8 = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RawKind {
    Null,
    Bool,
    Number,
    Text,
    Object,
    Array,
    /// The flag of an attribute of the preceding element.
    Attribute,
}

/// A hash of a name that ignores ASCII letter case.
#[inline]
pub(crate) fn tag(name: &[u8]) -> u16 {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return 0 };
    let middle = name.get(name.len() / 2).unwrap_or(first);
    let parts = u32::from_le_bytes([*first, *middle, *last, name.len() as u8]);
    ((parts | 0x0020_2020).wrapping_mul(0x9e37_79b1) >> 16) as u16
}

/// A filter over the names in one object: which tags occur, and which occur more than once, by their lowest bits. Most
/// lookups of an absent name end here.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Names {
    once: [u64; 4],
    more: [u64; 4],
}

impl Names {
    #[inline]
    pub(super) fn add(&mut self, tag: u16) {
        let (word, bit) = Self::place(tag);
        self.more[word] |= self.once[word] & bit;
        self.once[word] |= bit;
    }

    /// Returns whether the object may have a name with this tag.
    #[inline]
    pub(crate) fn may_have(&self, tag: u16) -> bool {
        let (word, bit) = Self::place(tag);
        self.once[word] & bit != 0
    }

    /// Returns whether the object may have more than one name with this tag.
    #[inline]
    fn may_repeat(&self, tag: u16) -> bool {
        let (word, bit) = Self::place(tag);
        self.more[word] & bit != 0
    }

    #[inline]
    fn place(tag: u16) -> (usize, u64) {
        (usize::from(tag >> 6) & 3, 1 << (tag & 63))
    }
}

/// An entry that was found by its name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) index: u32,
    /// Whether its name differs in letter case.
    pub(crate) other_case: bool,
}

impl Document {
    #[inline]
    pub(super) fn raw(&self, index: u32) -> &Raw {
        &self.index.nodes[index as usize]
    }

    /// Returns the entries directly inside `parent`, without attributes.
    #[inline]
    pub(super) fn inside(&self, parent: u32) -> Inside<'_> {
        Inside { document: self, next: parent + 1, end: self.raw(parent).end }
    }

    /// Returns the entry with this name inside `parent`; `tag` is the name's tag, and `likely` a guess at its index.
    #[inline]
    pub(crate) fn look_up(
        &self,
        parent: u32,
        names: &Names,
        (name, tag): (&str, u16),
        likely: u32,
    ) -> Option<Found> {
        if !names.may_have(tag) {
            return None;
        }
        // Only one name has this tag, so the first match is the only one.
        if !names.may_repeat(tag) && likely < self.raw(parent).end {
            let raw = self.raw(likely);
            // The guess may be an attribute of the parent, which is not a field.
            if raw.tag == tag && raw.kind != RawKind::Attribute && self.is_named(raw, name) {
                return Some(Found { index: likely, other_case: false });
            }
        }
        self.search(parent, tag, name)
    }

    /// Returns the entry with this name inside `parent`: the first exact match, else the first that differs in the case
    /// of its first letter, else the first that differs in letter case.
    pub(super) fn find(&self, parent: u32, name: &str) -> Option<Found> {
        self.look_up(parent, self.names(parent), (name, tag(name.as_bytes())), u32::MAX)
    }

    /// Returns the filter over the names inside `parent`.
    #[inline]
    pub(crate) fn names(&self, parent: u32) -> &Names {
        static NONE: Names = Names { once: [0; 4], more: [0; 4] };
        let raw = self.raw(parent);
        let names = match raw.kind {
            RawKind::Object => self.index.names.get(raw.value.start as usize),
            _ => None,
        };
        names.unwrap_or(&NONE)
    }

    #[inline(never)]
    fn search(&self, parent: u32, tag: u16, name: &str) -> Option<Found> {
        let mut first_letter = None;
        let mut any_letter = None;
        for index in self.inside(parent) {
            let raw = self.raw(index);
            if raw.tag != tag {
                continue;
            }
            if self.is_named(raw, name) {
                return Some(Found { index, other_case: false });
            }
            let other = self.name_of(raw);
            if other.eq_ignore_ascii_case(name) {
                let rest_is_same = other.as_bytes().get(1..) == name.as_bytes().get(1..);
                let slot = if rest_is_same { &mut first_letter } else { &mut any_letter };
                slot.get_or_insert(index);
            }
        }
        let index = first_letter.or(any_letter)?;
        Some(Found { index, other_case: true })
    }

    #[inline]
    fn is_named(&self, raw: &Raw, name: &str) -> bool {
        if raw.flags & NAME_ESCAPED == 0 {
            raw.name.of_bytes(self.text.as_bytes()) == name.as_bytes()
        } else {
            *self.name_of(raw) == *name
        }
    }

    pub(super) fn is_xml(&self) -> bool {
        self.syntax == Syntax::Xml
    }
}

/// An iterator over the entries at one level.
#[derive(Clone)]
pub(super) struct Inside<'d> {
    document: &'d Document,
    next: u32,
    end: u32,
}

impl Iterator for Inside<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        while self.next < self.end {
            let index = self.next;
            let raw = self.document.raw(index);
            self.next = raw.end;
            if raw.kind != RawKind::Attribute {
                return Some(index);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[test]
    fn objects_without_fields_take_no_more_than_their_entry() {
        let document = Document::parse_json(r#"{"a":{},"b":[{},{"c":1},{}],"d":{"e":{}}}"#).unwrap();
        assert_eq!(document.index.names.len(), 3);
        let root = document.root();
        assert!(root.get("a").unwrap().get("c").is_none());
        assert!(root.get("b").unwrap().children().nth(1).unwrap().get("c").is_some());
        assert!(root.get("d").unwrap().get("e").unwrap().get("e").is_none());
    }

    #[test]
    fn clones_share_their_text() {
        let document = Document::parse_json("[1]").unwrap();
        assert_eq!(document.clone().source().as_ptr(), document.source().as_ptr());
        assert_eq!(document.clone().index.nodes.as_ptr(), document.index.nodes.as_ptr());
    }
}
