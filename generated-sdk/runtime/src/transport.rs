//! How requests travel: one method, and errors that say whether anything can have left.

use super::document::{Document, DocumentError, Syntax};
use super::plain::Plain;
use std::borrow::Cow;
use std::fmt::{self, Write};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A future in a box, as object-safe traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries a request to the service and brings the reply back.
///
/// The SDK's own goes over HTTP with reqwest. A transport of your own (an in-process fake, a recorder,
/// another HTTP client) has to keep five promises: it sends the request at most once, it follows no
/// redirect, it returns any status as a reply, it gives up after the request's time-outs, and it sends a request without
/// [`keep_alive`](HttpRequest::keep_alive) over a connection that carries nothing else.
pub trait Transport: Send + Sync {
    /// Sends the request once.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>>;
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Parameters in the query.
    Get,
    /// Parameters in the body, as a form.
    Post,
    /// Asks the metadata service of an ECS instance for a token. No registrar takes it.
    Put,
}

impl Method {
    /// As it stands in a request.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A request, ready to be sent.
///
/// `Debug` shows neither query nor headers nor body: they hold tokens, signatures and people's data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The URL, with its query.
    pub url: String,
    /// Headers, without `Host` and `Content-Length`.
    pub headers: Vec<(&'static str, Cow<'static, str>)>,
    /// The body; empty for none.
    pub body: Vec<u8>,
    /// How it is to be sent.
    pub limits: Limits,
    /// Whether its connection may carry another request before it or after it. If not, it gets a new one,
    /// and `Connection: close` tells the server so.
    pub keep_alive: bool,
}

impl HttpRequest {
    /// A request without headers or body.
    pub fn new(method: Method, url: String, limits: Limits) -> Self {
        Self { method, url, headers: Vec::new(), body: Vec::new(), limits, keep_alive: true }
    }

    /// The value of a header; names are compared without regard to case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_ref())
    }

    /// The URL without its query.
    pub fn address(&self) -> &str {
        self.url.split_once('?').map_or(&self.url, |(address, _)| address)
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("HttpRequest");
        shown.field("method", &self.method).field("address", &self.address());
        shown.field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// How long a call may take, and how much it may bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The time to have a connection: name lookup, TCP and TLS together. 5 s unless set.
    pub connect: Duration,
    /// The time from there until the whole reply has arrived. 10 s unless set.
    pub read: Duration,
    /// The most bytes that a reply's body may have. 16 MiB unless set.
    pub reply_bytes: usize,
    /// The most entries that all lists and maps of a response together may have where it is decoded. 100,000 unless set.
    pub list_entries: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            read: Duration::from_secs(10),
            reply_bytes: 16 << 20,
            list_entries: 100_000,
        }
    }
}

/// A reply as it came, whatever its status.
///
/// `Debug` shows neither headers nor body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpReply {
    /// The status.
    pub status: u16,
    /// The headers that the SDK looks at.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpReply {
    /// A reply without headers.
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
impl HttpReply {
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
        let content_type = self.header("content-type");
        let parsed = Document::parse_typed(self.body.clone(), syntax, content_type);
        parsed.map_err(|error| error.with_headers(self.header("content-encoding"), content_type))
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("HttpReply");
        shown.field("status", &self.status).field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// Whether anything of a request that failed can have reached the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Nothing left: the service cannot know of it.
    NotSent,
    /// Something may have left.
    MaybeSent,
}

/// Why there is no reply.
///
/// Any other error turns into one with `?`, as [`Sent::MaybeSent`].
pub struct TransportError {
    pub(crate) sent: Sent,
    pub(crate) timed_out: bool,
    pub(crate) permanent: bool,
    pub(crate) text: String,
    pub(crate) partial: Option<Box<HttpReply>>,
}

impl TransportError {
    /// Nothing left: the connection was never made.
    pub fn not_sent(text: impl Into<String>) -> Self {
        Self::new(Sent::NotSent, text.into())
    }

    /// Something may have left. Say this when in doubt.
    pub fn maybe_sent(text: impl Into<String>) -> Self {
        Self::new(Sent::MaybeSent, text.into())
    }

    fn new(sent: Sent, text: String) -> Self {
        Self { sent, timed_out: false, permanent: false, text, partial: None }
    }

    /// The next attempt would fail alike, since a setting or a certificate is wrong: nothing is tried again where
    /// nothing was sent.
    pub fn permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// It ran out of time.
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// A reply had begun to arrive; this much of it is there.
    pub fn with_partial_reply(mut self, reply: HttpReply) -> Self {
        self.partial = Some(Box::new(reply));
        self
    }

    /// Whether anything can have left.
    pub fn sent(&self) -> Sent {
        self.sent
    }

    /// Whether the next attempt would fail alike.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// Whether it ran out of time.
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }
}

impl<E: std::error::Error> From<E> for TransportError {
    fn from(error: E) -> Self {
        Self::maybe_sent(chain(&error))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("TransportError");
        shown.field("sent", &self.sent).field("timed_out", &self.timed_out).finish_non_exhaustive()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Plain(f).write_str(&self.text)
    }
}

/// An error and what caused it, in one line, without saying anything twice.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        next = cause.source();
    }
    text
}
