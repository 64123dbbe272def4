//! How requests travel: one method, and errors that say whether anything can have left.

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod http;
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[path = "http_absent.rs"]
mod http;

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) use http::HttpOptions;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use http::HttpOptions;

use crate::base::BoxFuture;
use crate::message::{HttpRequest, HttpResponse, TransportError};

/// Carries a request to the service and brings the response back.
///
/// The SDK's own goes over HTTP with reqwest. A transport of your own (an in-process fake, a recorder, another HTTP
/// client) has to keep five promises: it sends the request at most once, it follows no redirect, it returns any status
/// as a response, it gives up after the request's time-outs, and it sends a request without
/// [`keep_alive`](HttpRequest::keep_alive) over a connection that carries nothing else.
pub trait Transport: Send + Sync {
    /// Sends the request once.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}
