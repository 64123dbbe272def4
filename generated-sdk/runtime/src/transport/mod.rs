//! The transport of requests: one method, with errors that state whether anything can have been sent.

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

/// Sends a request to the service and returns the response.
///
/// The SDK's own transport is HTTP with reqwest. Another transport, such as an in-process fake, a recorder or a
/// different HTTP client, must keep five promises: it sends the request at most once, it follows no redirect, it
/// returns any status as a response, it observes the request's timeouts, and it sends a request without
/// [`keep_alive`](HttpRequest::keep_alive) over a connection of its own.
///
/// ```
/// use registrar_sdk::aliyun_domain::{self, Availability, CheckDomain, Credentials};
/// use registrar_sdk::BoxFuture;
/// use registrar_sdk::extend::{HttpRequest, HttpResponse, Transport, TransportError};
/// use std::sync::Arc;
///
/// /// Answers every request alike.
/// struct Canned(&'static str);
///
/// impl Transport for Canned {
///     fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
///         Box::pin(async { Ok(HttpResponse::new(200, self.0)) })
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let transport = Arc::new(Canned(r#"{"RequestId": "1", "DomainName": "example.com", "Avail": 1}"#));
/// let client = aliyun_domain::china(Credentials::new("id", "secret")).transport(transport).build()?;
/// let response = client.send(CheckDomain::new("example.com")).await?;
/// assert_eq!(response.avail, Some(Availability::Available));
/// # Ok::<(), registrar_sdk::Error>(())
/// # }).unwrap();
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request once.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}
