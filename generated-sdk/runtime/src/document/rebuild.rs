//! A second tree over the same text, for protocols that wrap their responses: it can use other names and skip levels.
//! Only ranges are copied.

use std::sync::Arc;

use super::index::{Index, NAME_ESCAPED, Names, Raw, RawKind, Span, VALUE_ESCAPED, tag};
use super::{Document, Node};

/// The source of an entry's name.
#[derive(Clone, Copy, Default)]
pub(crate) struct Label {
    name: Span,
    tag: u16,
    flags: u8,
}

impl Label {
    /// No name, for the entries of lists.
    pub(crate) const NONE: Self = Self { name: Span { start: 0, end: 0 }, tag: 0, flags: 0 };

    /// The node's name.
    pub(crate) fn of(node: Node<'_>) -> Self {
        let raw = node.document().raw(node.index());
        Self { name: raw.name, tag: raw.tag, flags: raw.flags & NAME_ESCAPED }
    }

    /// The value of an attribute.
    pub(crate) fn of_attribute(node: Node<'_>, attribute: &str) -> Option<Self> {
        let document = node.document();
        let inside = (node.index() + 1..node.end()).map(|index| document.raw(index));
        let mut attributes = inside.take_while(|raw| raw.kind == RawKind::Attribute);
        let raw = attributes.find(|raw| *document.name_of(raw) == *attribute)?;
        let flags = if raw.flags & VALUE_ESCAPED == 0 { 0 } else { NAME_ESCAPED };
        Some(Self { name: raw.value, tag: tag(document.value_of(raw).as_bytes()), flags })
    }
}

/// A builder of the new tree.
pub(crate) struct Rebuild {
    index: Index,
    open: Vec<(u32, Names)>,
}

impl Rebuild {
    /// Creates a builder with the capacity of the old tree.
    pub(crate) fn of(document: &Document) -> Self {
        let nodes = Vec::with_capacity(document.index.nodes.len());
        Self { index: Index { nodes, names: Vec::new() }, open: Vec::new() }
    }

    /// Opens an object.
    pub(crate) fn open_object(&mut self, label: Label) {
        self.begin(label, RawKind::Object);
    }

    /// Opens a list.
    pub(crate) fn open_list(&mut self, label: Label) {
        self.begin(label, RawKind::Array);
    }

    /// Closes the innermost object or list.
    pub(crate) fn close(&mut self) {
        let Some((node, names)) = self.open.pop() else { return };
        if self.index.nodes[node as usize].kind == RawKind::Object {
            self.index.close(node, names);
        } else {
            self.index.nodes[node as usize].end = self.index.nodes.len() as u32;
        }
    }

    /// Adds the text of a node of the old tree.
    pub(crate) fn text(&mut self, label: Label, of: Node<'_>) {
        let Raw { value, flags, .. } = *of.document().raw(of.index());
        let node = self.push(label, RawKind::Text);
        let raw = &mut self.index.nodes[node as usize];
        (raw.value, raw.flags) = (value, raw.flags | flags & VALUE_ESCAPED);
    }

    /// Returns the old document with the new tree.
    pub(crate) fn finish(self, document: Document) -> Document {
        Document { index: Arc::new(self.index), ..document }
    }

    fn begin(&mut self, label: Label, kind: RawKind) {
        let node = self.push(label, kind);
        self.open.push((node, Names::default()));
    }

    fn push(&mut self, label: Label, kind: RawKind) -> u32 {
        let Label { name, tag, flags } = label;
        if let Some((_, names)) = self.open.last_mut() {
            names.add(tag);
        }
        let node = self.index.nodes.len() as u32;
        self.index.nodes.push(Raw { name, value: Span::default(), end: node + 1, tag, kind, flags });
        node
    }
}
