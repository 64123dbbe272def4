//! HTTP requests, and how long they may take.

use super::headers::Header;
use crate::document::LIST_ENTRIES;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

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
    pub headers: Vec<Header>,
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

    /// Adds a header.
    pub fn push_header(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) {
        self.headers.push((name.into(), value.into()));
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
    /// The time from there until the whole response has arrived. 10 s unless set.
    pub read: Duration,
    /// The most bytes that a response's body may have. 16 MiB unless set.
    pub response_bytes: usize,
    /// The most entries that all lists and maps of a response together may have where it is decoded. 100,000 unless
    /// set.
    pub list_entries: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            read: Duration::from_secs(10),
            response_bytes: 16 << 20,
            list_entries: LIST_ENTRIES,
        }
    }
}
