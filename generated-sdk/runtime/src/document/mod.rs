//! A response: its bytes, and an index over them.
//!
//! JSON and XML are read once into the same flat tree: an object and an element with elements in it
//! are alike, a field and an element have a name and a value. The index says where names and values
//! stand in the bytes, so a text is copied only by those who want to own it, escapes are resolved only
//! when somebody looks, and numbers keep the digits that the service sent.

mod charset;
mod entries;
mod error;
mod index;
mod json;
mod node;
pub(crate) mod path;
mod rebuild;
mod text;
mod xml;

use std::fmt;
use std::sync::Arc;
use zeroize::Zeroize;

pub(crate) use entries::{entries, is_list};
pub use error::{DocumentError, DocumentErrorKind};
use index::Index;
pub(crate) use index::{Names, tag};
pub use node::{Children, Node, NodeKind};
pub(crate) use rebuild::{Label, Rebuild};

/// A response's text and the tree in it.
///
/// It holds what the service sent, which may be secret, so its `Debug` tells sizes only. Clones share
/// what they hold.
#[derive(Clone)]
pub struct Document {
    text: Arc<String>,
    index: Arc<Index>,
    syntax: Syntax,
    /// The most list and map entries that are decoded from it.
    list_entries: usize,
}

/// The most list and map entries that are decoded from a response unless a client sets another limit.
pub(crate) const LIST_ENTRIES: usize = 100_000;

/// What the text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Xml,
}

impl Document {
    /// Reads JSON or XML, whichever the first character says it is: `<` begins XML.
    ///
    /// # Errors
    /// As [`parse_json`](Self::parse_json) and [`parse_xml`](Self::parse_xml).
    pub fn parse(bytes: impl Into<Vec<u8>>) -> Result<Self, DocumentError> {
        Self::parse_typed(bytes.into(), None, None).map_err(|(error, _)| error)
    }

    /// Parses the body of a response with this `Content-Type`; JSON or XML, unless the syntax is given. A body that
    /// cannot be parsed comes back with the error.
    pub(super) fn parse_typed(
        bytes: Vec<u8>,
        syntax: Option<Syntax>,
        content_type: Option<&str>,
    ) -> Result<Self, (DocumentError, Vec<u8>)> {
        if u32::try_from(bytes.len()).is_err() {
            let fault = error::Fault::new(DocumentErrorKind::TooLarge, u32::MAX as usize, "");
            return Err((fault.in_text(&bytes, syntax), bytes));
        }
        match charset::decode(&bytes, syntax, content_type) {
            Ok(Some(text)) => Self::read(text, syntax).map_err(|(error, _)| (error, bytes)),
            Ok(None) => {
                let text = String::from_utf8(bytes).map_err(|error| {
                    let fault = error::Fault::new(
                        DocumentErrorKind::NotUtf8,
                        error.utf8_error().valid_up_to(),
                        "UTF-8",
                    );
                    (fault.in_text(error.as_bytes(), syntax), error.into_bytes())
                })?;
                Self::read(text, syntax).map_err(|(error, text)| (error, text.into_bytes()))
            }
            Err(error) => Err((error, bytes)),
        }
    }

    /// Reads JSON as RFC 8259 has it; a byte order mark before it is allowed, and half a surrogate
    /// pair becomes U+FFFD.
    ///
    /// # Errors
    /// Where the text is something else, ends too soon, is not UTF-8 or is nested more than 128 deep, or has
    /// more than 100,000 values and more than one for each 8 bytes.
    pub fn parse_json(bytes: impl Into<Vec<u8>>) -> Result<Self, DocumentError> {
        Self::parse_typed(bytes.into(), Some(Syntax::Json), None).map_err(|(error, _)| error)
    }

    /// Reads XML. Its root element becomes the root. Of a name with a prefix the part after the colon
    /// counts; comments, instructions, and text beside elements are passed over.
    ///
    /// A DOCTYPE is passed over too, and what it points at is never fetched. Declarations inside it
    /// are refused: the five predefined entities and numbered characters are the only ones there are.
    ///
    /// # Errors Where the text is something else, ends too soon, is not UTF-8, declares another encoding than UTF-8 and
    /// ASCII, is nested more than 128 deep, has more than 100,000 values and more than one for each 8 bytes, or is an
    /// HTML page.
    pub fn parse_xml(bytes: impl Into<Vec<u8>>) -> Result<Self, DocumentError> {
        Self::parse_typed(bytes.into(), Some(Syntax::Xml), None).map_err(|(error, _)| error)
    }

    fn read(text: String, syntax: Option<Syntax>) -> Result<Self, (DocumentError, String)> {
        let begin = start(&text);
        let is_xml = || text[begin..].trim_start().starts_with('<');
        let syntax = syntax.unwrap_or_else(|| if is_xml() { Syntax::Xml } else { Syntax::Json });
        let index = match syntax {
            Syntax::Json => json::read(&text, begin),
            Syntax::Xml => xml::read(&text, begin),
        };
        // XHTML is well-formed.
        let is_page = |index: &Index| {
            let name = index.nodes.first().map(|root| root.name.of(&text));
            syntax == Syntax::Xml && name.is_some_and(|name| name.eq_ignore_ascii_case("html"))
        };
        let index = index.and_then(|index| match is_page(&index) {
            true => Err(error::Fault::new(DocumentErrorKind::Html, 0, "")),
            false => Ok(index),
        });
        match index {
            Ok(index) => {
                Ok(Self { text: Arc::new(text), index: Arc::new(index), syntax, list_entries: LIST_ENTRIES })
            }
            Err(fault) => Err((fault.in_text(text.as_bytes(), Some(syntax)), text)),
        }
    }

    /// The outermost value: the root element of XML.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// The text as it came.
    pub fn source(&self) -> &str {
        &self.text
    }

    /// The same with another limit on the list and map entries that are decoded.
    pub(crate) fn with_list_entries(self, most: usize) -> Self {
        Self { list_entries: most, ..self }
    }

    pub(crate) fn list_entries(&self) -> usize {
        self.list_entries
    }

    /// Overwrites the text, unless clones share it: for what holds keys.
    pub(crate) fn wipe(mut self) {
        if let Some(text) = Arc::get_mut(&mut self.text) {
            text.zeroize();
        }
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("syntax", &self.syntax)
            .field("bytes", &self.text.len())
            .field("nodes", &self.index.nodes.len())
            .finish()
    }
}

/// The most values that a text of so many bytes may have: one for each 8 bytes, and always 100,000. Real responses have
/// one for each 24 bytes or more. Denser ones, such as `[[],[],…]`, would need many times the memory of their text.
fn most_values(bytes: usize) -> usize {
    (bytes / 8).max(100_000)
}

/// Where the text starts: after a byte order mark.
fn start(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}
