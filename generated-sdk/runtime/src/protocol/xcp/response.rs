//! Decodes the OPS envelope.

use crate::document::{Document, DocumentError, Label, Node, NodeKind, Rebuild};

/// A decoded envelope.
pub(super) struct Envelope {
    /// The items of its attributes, followed by the other items.
    pub(super) document: Document,
    pub(super) is_success: Option<String>,
    pub(super) code: Option<String>,
    pub(super) text: Option<String>,
}

/// Parses an OPS envelope as a client does: the root of the tree has the items of `attributes`, followed by the other
/// items. Other XML is returned unchanged.
///
/// # Errors
///
/// Returns the errors of [`Document::parse_xml`].
pub fn read(bytes: impl Into<Vec<u8>>) -> Result<Document, DocumentError> {
    let document = Document::parse_xml(bytes)?;
    Ok(match open(&document) {
        Ok(opened) => opened.tree.finish(document),
        Err(_) => document,
    })
}

/// Decodes the envelope, or returns the problem with it.
pub(super) fn envelope(document: Document) -> Result<Envelope, &'static str> {
    let Opened { tree, is_success, code, text } = open(&document)?;
    Ok(Envelope { document: tree.finish(document), is_success, code, text })
}

struct Opened {
    tree: Rebuild,
    is_success: Option<String>,
    code: Option<String>,
    text: Option<String>,
}

fn open(document: &Document) -> Result<Opened, &'static str> {
    let root = document.root();
    if root.name() != "OPS_envelope" {
        return Err("it is XML, but not an OPS envelope");
    }
    let top = ["body", "data_block", "dt_assoc"].iter().try_fold(root, |node, name| node.get(name));
    let top = top.ok_or("the OPS envelope has no data")?;
    let text = |key: &str| named(top, key).map(|item| scalar(item).text().trim().to_owned());

    let mut tree = Rebuild::of(document);
    tree.open_object(Label::of(root));
    // If names clash, the attribute is found first.
    let attributes = named(top, "attributes");
    let assoc = attributes.and_then(|item| item.get("dt_assoc"));
    assoc.into_iter().flat_map(Node::children).for_each(|item| add(&mut tree, key_of(item), item));
    let opened = attributes.filter(|_| assoc.is_some()).map(Node::index);
    for item in top.children().filter(|item| Some(item.index()) != opened) {
        add(&mut tree, key_of(item), item);
    }
    tree.close();
    Ok(Opened {
        tree,
        is_success: text("is_success"),
        code: text("response_code"),
        text: text("response_text"),
    })
}

fn named<'d>(assoc: Node<'d>, key: &str) -> Option<Node<'d>> {
    assoc.children().find(|item| item.attribute("key").as_deref() == Some(key))
}

fn key_of(item: Node<'_>) -> Label {
    Label::of_attribute(item, "key").unwrap_or_else(|| Label::of(item))
}

/// Adds the content of an item. It recurses at most to the nesting limit of documents.
fn add(tree: &mut Rebuild, label: Label, item: Node<'_>) {
    let item = scalar(item);
    if item.kind() != NodeKind::Object {
        return tree.text(label, item);
    }
    if let Some(array) = item.get("dt_array") {
        tree.open_list(label);
        in_order(array).into_iter().for_each(|entry| add(tree, Label::NONE, entry));
    } else {
        // Other elements are added under their own names.
        tree.open_object(label);
        let inside = item.get("dt_assoc").unwrap_or(item);
        inside.children().for_each(|entry| add(tree, key_of(entry), entry));
    }
    tree.close();
}

/// Returns the element with an item's text: the item itself, or its `dt_scalar`.
fn scalar(item: Node<'_>) -> Node<'_> {
    item.get("dt_scalar").filter(|scalar| scalar.kind() == NodeKind::Text).unwrap_or(item)
}

/// Returns the entries of an array, sorted by their numeric keys, since the document order may differ.
fn in_order(array: Node<'_>) -> Vec<Node<'_>> {
    let number = |entry: &Node<'_>| {
        entry.attribute("key").and_then(|key| key.trim().parse::<u64>().ok()).unwrap_or(u64::MAX)
    };
    let mut entries: Vec<_> = array.children().collect();
    if !entries.is_sorted_by_key(number) {
        entries.sort_by_cached_key(number);
    }
    entries
}
