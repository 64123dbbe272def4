//! The interface of a wire protocol.

mod endpoint;
mod preview;
mod progress;
#[cfg(feature = "alibaba-rpc")]
pub mod rpc;
mod service;
#[cfg(feature = "opensrs-xcp")]
pub mod xcp;

pub use endpoint::Endpoint;
pub use preview::Preview;
pub use progress::Progress;
pub use service::{Destroy, MayChargeOrDestroy, Paged, Purchase, Request, Sendable, Service, Undecided};

use crate::base::{BoxFuture, Clock};
use crate::document::Document;
use crate::error::Error;
use crate::message::{HttpRequest, HttpResponse, Limits, Stamp, TransportError, http_date};
use crate::params::{Params, TRUTHS};
use crate::schema::{Edition, Operation, ServiceInfo};
use crate::value::Secret;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A wire protocol with its credentials and settings: it encodes calls as requests and decodes responses.
///
/// Its settings, such as the method and the format for Alibaba Cloud, are its own fields. Methods of
/// [`ClientBuilder`](crate::ClientBuilder) for its services change them.
pub trait Protocol: Wire + Sized {
    /// The credentials of the caller.
    type Credentials;

    /// Creates the protocol with its default settings.
    fn new(credentials: Self::Credentials) -> Self;

    /// Returns the account that calls are charged to, given the account that the caller has set, if any. Orders belong
    /// to it.
    ///
    /// # Errors
    ///
    /// Fails if the credentials are for a different account than the one that was set, or if that is not a valid
    /// account id.
    fn account(&self, named: Option<String>) -> Result<Option<String>, Error> {
        Ok(named)
    }

    /// Returns the default timeouts and size limits of a call.
    fn limits() -> Limits {
        Limits::default()
    }
}

/// The untyped part of a [`Protocol`], for the one executor that all services share.
///
/// Each method gets the whole [`CallContext`] with its stamp, so a protocol keeps no state between calls.
pub trait Wire: Send + Sync + 'static {
    /// Returns the protocol with the current credentials, if a source provides them; the source may have to be asked
    /// first.
    ///
    /// It is awaited before each attempt, and its result handles that attempt from the request to the response. Returns
    /// `None` if credentials are fixed: then the protocol itself handles all attempts.
    fn current<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
    ) -> Option<BoxFuture<'a, Result<Arc<dyn Wire>, Error>>> {
        let _ = clock;
        None
    }

    /// Returns whether a failure's code means that the service rejected the credentials of the attempt, so that the
    /// next attempt asks their source again.
    fn renews(&self, code: &str) -> bool {
        let _ = code;
        false
    }

    /// Encodes and signs the request of one attempt.
    ///
    /// # Errors
    ///
    /// Fails if the parameters cannot be sent regardless of the spec: one is given twice, or has a name that the
    /// protocol reserves.
    fn request(&self, call: &CallContext<'_>) -> Result<HttpRequest, Error>;

    /// Decodes a response as a success or a failure.
    fn answer(&self, call: &CallContext<'_>, response: HttpResponse) -> Answer;

    /// Returns what [`request`](Self::request) would send, with secrets redacted.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`request`](Self::request).
    fn preview(&self, call: &CallContext<'_>) -> Result<Preview, Error>;

    /// Validates credentials and settings, once when a client is built.
    ///
    /// # Errors
    ///
    /// Fails if credentials or settings are invalid.
    fn validate(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Returns all secrets that must never be printed: keys and tokens.
    fn secrets(&self) -> Vec<Secret>;

    /// Returns the strings for false and true on the wire.
    fn truths(&self) -> [&'static str; 2] {
        TRUTHS
    }

    /// Returns the protocol's own top-level response fields, which no typed response reads.
    fn own_fields(&self) -> &'static [&'static str] {
        &[]
    }

    /// Returns whether the nonce of an attempt is sent, so that it appears in the service's logs.
    fn sends_nonce(&self) -> bool {
        true
    }

    /// Returns the delay before the next attempt, if a response has one. `now` is the server's time.
    fn retry_after(&self, response: &HttpResponse, now: SystemTime) -> Option<Duration> {
        http_date::retry_after(response, now)
    }

    /// Returns the likely cause of a transport error with this service, in one sentence.
    fn explain(&self, error: &TransportError) -> Option<&'static str> {
        let _ = error;
        None
    }
}

/// One attempt of a call, as a protocol sees it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct CallContext<'a> {
    /// The service.
    pub service: &'static ServiceInfo,
    /// The edition, with its API version on the wire.
    pub edition: &'static Edition,
    /// The endpoint.
    pub endpoint: &'a Endpoint,
    /// The action's name; without a table entry, the name that the caller used.
    pub action: &'a str,
    /// The action's table entry, if it has one.
    pub operation: Option<&'static Operation>,
    /// The parameters in their form on the wire: JSON parameters are strings.
    pub params: &'a Params,
    /// The time and nonce of this attempt.
    pub stamp: &'a Stamp,
    /// The timeouts and size limits.
    pub limits: Limits,
}

impl<'a> CallContext<'a> {
    /// Returns the action in its form on the wire.
    pub fn wire(&self) -> &'a str {
        self.operation.map_or(self.action, |operation| operation.wire)
    }
}

/// A decoded response.
pub enum Answer {
    /// The request was carried out or accepted.
    Success(Success),
    /// The service reported a failure.
    Failure(Box<Failure>),
    /// The response is not of this protocol.
    Unreadable {
        /// The problem, without a quotation.
        reason: String,
        /// The response.
        response: HttpResponse,
    },
}

/// A success that a service reported.
#[non_exhaustive]
pub struct Success {
    /// The response.
    pub document: Document,
    /// Its code, if the protocol has codes for successes.
    pub code: Option<String>,
    /// Its message for people.
    pub text: Option<String>,
    /// The progress of the work.
    pub progress: Progress,
}

impl Success {
    /// Creates a success that is done, with only a response.
    pub fn new(document: Document) -> Self {
        Self { document, code: None, text: None, progress: Progress::Done }
    }
}

/// A failure that a service reported.
#[non_exhaustive]
pub struct Failure {
    /// The HTTP status.
    pub status: u16,
    /// The error code, without surrounding white space; empty if the response has none.
    pub code: String,
    /// The original message. It is redacted and truncated before it is shown.
    pub message: String,
    /// The host id in the response.
    pub host_id: Option<String>,
    /// A help URL in the response.
    pub recommend: Option<String>,
    /// A diagnosis by the protocol, without values.
    pub advice: Option<String>,
    /// Whether the response contradicts itself or its status, so that its code proves nothing.
    pub doubtful: bool,
    /// Whether the protocol reserves the code for throttling, regardless of the spec.
    pub throttled: bool,
    /// The response.
    pub document: Document,
}

impl Failure {
    /// Creates a failure without details.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>, document: Document) -> Self {
        let (code, message) = (code.into(), message.into());
        Self {
            status,
            code,
            message,
            host_id: None,
            recommend: None,
            advice: None,
            doubtful: false,
            throttled: false,
            document,
        }
    }
}
