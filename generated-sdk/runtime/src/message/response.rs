//! HTTP responses.

use crate::document::{Document, DocumentError, Syntax};
use std::fmt;
use std::mem;

/// An HTTP response with any status.
///
/// `Debug` hides headers and body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpResponse {
    /// The status.
    pub status: u16,
    /// The headers that the SDK uses.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// Creates a response without headers.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// Adds a header.
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Returns the value of a header; names are case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// Parsing of the body, according to its headers.
impl HttpResponse {
    /// Parses the body as JSON or XML.
    ///
    /// # Errors
    ///
    /// Fails as [`Document::parse`] does, and if the body is compressed or in a charset other than UTF-8 or ISO-8859-1.
    pub fn parse(&self) -> Result<Document, DocumentError> {
        self.parse_as(None)
    }

    /// Parses the body as XML.
    ///
    /// # Errors
    ///
    /// Fails as [`parse`](Self::parse) does, and if the body is JSON.
    pub fn parse_xml(&self) -> Result<Document, DocumentError> {
        self.parse_as(Some(Syntax::Xml))
    }

    fn parse_as(&self, syntax: Option<Syntax>) -> Result<Document, DocumentError> {
        self.clone().take_document(syntax)
    }

    /// Returns the response with the body of a document.
    pub(crate) fn with_body_of(self, document: &Document) -> Self {
        Self { body: document.source().into(), ..self }
    }

    /// Parses the body into a document, and keeps a body that cannot be parsed.
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
