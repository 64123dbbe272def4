//! HTTP responses.

use crate::document::{Document, DocumentError, Syntax};
use std::fmt;
use std::mem;

/// A response as it came, whatever its status.
///
/// `Debug` shows neither headers nor body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpResponse {
    /// The status.
    pub status: u16,
    /// The headers that the SDK looks at.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// A response without headers.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// Adds a header.
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The value of a header; names are compared without regard to case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// Parsing the body. The headers that say how it is written are looked at.
impl HttpResponse {
    /// Parses the body as JSON or XML, whichever it is.
    ///
    /// # Errors
    ///
    /// As for [`Document::parse`]; and where it is compressed, or in another charset than UTF-8 or ISO-8859-1.
    pub fn parse(&self) -> Result<Document, DocumentError> {
        self.parse_as(None)
    }

    /// Parses the body as XML.
    ///
    /// # Errors
    ///
    /// As for [`parse`](Self::parse), and where it is JSON.
    pub fn parse_xml(&self) -> Result<Document, DocumentError> {
        self.parse_as(Some(Syntax::Xml))
    }

    fn parse_as(&self, syntax: Option<Syntax>) -> Result<Document, DocumentError> {
        self.clone().take_document(syntax)
    }

    /// The same with the body that a document was made of.
    pub(crate) fn with_body_of(self, document: &Document) -> Self {
        Self { body: document.source().into(), ..self }
    }

    /// Makes a document of the body, which stays where it is if it cannot be parsed.
    pub(crate) fn take_document(&mut self, syntax: Option<Syntax>) -> Result<Document, DocumentError> {
        let body = mem::take(&mut self.body);
        let (error, body) = match Document::parse_typed(body, syntax, self.header("content-type")) {
            Ok(document) => return Ok(document),
            Err(unparsed) => unparsed,
        };
        self.body = body;
        Err(error.with_headers(self.header("content-encoding"), self.header("content-type")))
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("HttpResponse");
        shown.field("status", &self.status).field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}
