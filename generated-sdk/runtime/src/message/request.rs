//! HTTP requests and their limits.

use super::headers::Header;
use crate::document::LIST_ENTRIES;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET, with parameters in the query.
    Get,
    /// POST, with parameters in a form body.
    Post,
    /// PUT, which requests a token from the metadata service of an ECS instance. No registrar accepts it.
    Put,
}

impl Method {
    /// Returns its name in a request.
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

/// An HTTP request that is ready to be sent.
///
/// `Debug` hides query, headers and body: they contain tokens, signatures and personal data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The URL, with its query.
    pub url: String,
    /// The headers, without `Host` and `Content-Length`.
    pub headers: Vec<Header>,
    /// The body; empty if there is none.
    pub body: Vec<u8>,
    /// Its timeouts and limits.
    pub limits: Limits,
    /// Whether its connection may carry other requests before or after it. If not, it gets a new connection, and
    /// `Connection: close` tells the server.
    pub keep_alive: bool,
}

impl HttpRequest {
    /// Creates a request without headers or body.
    pub fn new(method: Method, url: String, limits: Limits) -> Self {
        Self { method, url, headers: Vec::new(), body: Vec::new(), limits, keep_alive: true }
    }

    /// Adds a header.
    pub fn push_header(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) {
        self.headers.push((name.into(), value.into()));
    }

    /// Returns the value of a header; names are case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_ref())
    }

    /// Returns the URL without its query.
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

/// The timeouts and the size limits of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The timeout for connecting: name lookup, TCP and TLS together. The default is 5 s.
    pub connect: Duration,
    /// The timeout from then until the whole response has arrived. The default is 10 s.
    pub read: Duration,
    /// The maximum size of a response body, in bytes. The default is 16 MiB.
    pub response_bytes: usize,
    /// The maximum number of entries that all lists and maps of a response together may decode to. The default is
    /// 100,000.
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
