//! A response: its bytes, and an index over them.
//!
//! JSON and XML are parsed into the same flat tree: an object corresponds to an element with child elements, and a
//! field to an element with a name and a value. The index has the ranges of names and values in the bytes, so strings
//! are copied only on demand, escapes are resolved only on access, and numbers keep their digits.

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

/// A parsed response: its text and a tree over it.
///
/// It contains the service's response, which may be secret, so its `Debug` shows only sizes. Clones share the text.
#[derive(Clone)]
pub struct Document {
    text: Arc<String>,
    index: Arc<Index>,
    syntax: Syntax,
    /// The maximum number of list and map entries that are decoded from it.
    list_entries: usize,
}

/// The default of the maximum number of list and map entries that are decoded from a response.
pub(crate) const LIST_ENTRIES: usize = 100_000;

/// The syntax of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Xml,
}

impl Document {
    /// Parses JSON or XML, depending on the first character: `<` begins XML.
    ///
    /// # Errors
    /// Returns the errors of [`parse_json`](Self::parse_json) and [`parse_xml`](Self::parse_xml).
    pub fn parse(bytes: impl Into<Vec<u8>>) -> Result<Self, DocumentError> {
        Self::parse_typed(bytes.into(), None, None).map_err(|(error, _)| error)
    }

    /// Parses the body of a response with this `Content-Type` as JSON or XML, unless the syntax is given. Returns a
    /// body that cannot be parsed with the error.
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

    /// Parses JSON according to RFC 8259. It skips a byte order mark, and replaces an unpaired surrogate by U+FFFD.
    ///
    /// # Errors
    /// Fails if the text is not JSON, is truncated, is not UTF-8, is nested more than 128 levels deep, or has more than
    /// 100,000 values and more than one for every 8 bytes.
    pub fn parse_json(bytes: impl Into<Vec<u8>>) -> Result<Self, DocumentError> {
        Self::parse_typed(bytes.into(), Some(Syntax::Json), None).map_err(|(error, _)| error)
    }

    /// Parses XML. The root element becomes the root. Prefixes of names are dropped; comments, instructions, and text
    /// next to elements are skipped.
    ///
    /// A DOCTYPE is skipped, and nothing that it refers to is fetched. Declarations inside it are refused: only the
    /// five predefined entities and numeric character references are supported.
    ///
    /// # Errors
    /// Fails if the text is not XML, is truncated, is not UTF-8, declares an encoding other than UTF-8 and ASCII, is
    /// nested more than 128 levels deep, has more than 100,000 values and more than one for every 8 bytes, or is an
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

    /// Returns the root value; for XML the root element.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// Returns the text as it was received.
    pub fn source(&self) -> &str {
        &self.text
    }

    /// Sets the maximum number of list and map entries that are decoded.
    pub(crate) fn with_list_entries(self, most: usize) -> Self {
        Self { list_entries: most, ..self }
    }

    pub(crate) fn list_entries(&self) -> usize {
        self.list_entries
    }

    /// Overwrites the text, unless clones share it; for responses with keys.
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

/// Returns the maximum number of values for a text of this size: one for every 8 bytes, and at least 100,000. Real
/// responses have one for every 24 bytes or more. Denser ones, such as `[[],[],…]`, would need many times the memory of
/// their text.
fn most_values(bytes: usize) -> usize {
    (bytes / 8).max(100_000)
}

/// Returns the start of the text, after a byte order mark.
fn start(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}
