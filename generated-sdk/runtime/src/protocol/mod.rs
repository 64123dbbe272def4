//! What a wire protocol has to be able to do.

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
use crate::params::Params;
use crate::schema::{Edition, Operation, ServiceInfo};
use crate::value::Secret;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A wire protocol with its credentials and settings: how a call becomes a request, and a response an answer.
///
/// Its settings (for Alibaba Cloud: the method, the format, where parameters go) are its own fields, which
/// methods of [`ClientBuilder`](crate::ClientBuilder) for services of that protocol change.
pub trait Protocol: Wire + Sized {
    /// What proves who calls.
    type Credentials;

    /// The protocol with its usual settings.
    fn new(credentials: Self::Credentials) -> Self;

    /// Returns the account that calls are charged to, given the one that the caller has named, if any. Orders belong to
    /// it.
    ///
    /// # Errors
    ///
    /// If the credentials are of another account than the one that was named, or it cannot be the name of an account.
    fn account(&self, named: Option<String>) -> Result<Option<String>, Error> {
        Ok(named)
    }

    /// How long a call may take, and how much it may bring, unless the caller says otherwise.
    fn limits() -> Limits {
        Limits::default()
    }
}

/// The part of a [`Protocol`] that knows no types, for the one executor that all services share.
///
/// Each method gets the whole [`CallContext`], stamp included, so a protocol keeps no state between them.
pub trait Wire: Send + Sync + 'static {
    /// The protocol with the credentials of this moment, where a source gives them, which may have to be asked first.
    ///
    /// It is awaited before each attempt, and what it gives makes that attempt from the request to the answer.
    /// Nothing where credentials are fixed: then the protocol itself makes all attempts.
    fn current<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
    ) -> Option<BoxFuture<'a, Result<Arc<dyn Wire>, Error>>> {
        let _ = clock;
        None
    }

    /// Whether a failure's code says that the service rejected the credentials of the attempt, and the next attempt
    /// asks their source again.
    fn renews(&self, code: &str) -> bool {
        let _ = code;
        false
    }

    /// Writes and signs the request of one attempt.
    ///
    /// # Errors
    ///
    /// When the parameters cannot be sent, whatever the spec says: one is given twice, or has a name that
    /// belongs to the protocol.
    fn request(&self, call: &CallContext<'_>) -> Result<HttpRequest, Error>;

    /// Tells success from failure.
    fn answer(&self, call: &CallContext<'_>, response: HttpResponse) -> Answer;

    /// What [`request`](Self::request) would send, for people to look at: secrets masked.
    ///
    /// # Errors
    ///
    /// As for [`request`](Self::request).
    fn preview(&self, call: &CallContext<'_>) -> Result<Preview, Error>;

    /// What makes it unfit for use, looked at once when a client is built.
    ///
    /// # Errors
    ///
    /// When credentials or settings cannot work.
    fn validate(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Every text that must never be printed: keys and tokens.
    fn secrets(&self) -> Vec<Secret>;

    /// The words for false and true on the wire.
    fn truths(&self) -> [&'static str; 2] {
        ["false", "true"]
    }

    /// The fields of a response's top that are the protocol's own, which no typed response reads.
    fn own_fields(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether the nonce of an attempt is sent, so that the service's logs have it.
    fn sends_nonce(&self) -> bool {
        true
    }

    /// How long to wait before the next attempt, where a response says so. `now` is the server's time.
    fn retry_after(&self, response: &HttpResponse, now: SystemTime) -> Option<Duration> {
        http_date::retry_after(response, now)
    }

    /// What a failure of the transport may mean with this service, in a sentence.
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
    /// The edition, with the version that goes over the wire.
    pub edition: &'static Edition,
    /// Where it goes.
    pub endpoint: &'a Endpoint,
    /// The action's name; of one that is not modelled, what it was called by.
    pub action: &'a str,
    /// What the spec says about the action; nothing for one that is not modelled.
    pub operation: Option<&'static Operation>,
    /// The parameters as they travel: those that are JSON on the wire are strings.
    pub params: &'a Params,
    /// This attempt's time and nonce.
    pub stamp: &'a Stamp,
    /// How long it may take.
    pub limits: Limits,
}

impl<'a> CallContext<'a> {
    /// The action as it travels.
    pub fn wire(&self) -> &'a str {
        self.operation.map_or(self.action, |operation| operation.wire)
    }
}

/// What a response says.
pub enum Answer {
    /// It was done, or accepted.
    Success(Box<Success>),
    /// The service says no, in its own words.
    Failure(Box<Failure>),
    /// It is not a response of this protocol.
    Unreadable {
        /// What is wrong with it, without quoting it.
        reason: String,
        /// The response.
        response: HttpResponse,
    },
}

/// What a service says when it says yes.
#[non_exhaustive]
pub struct Success {
    /// The response.
    pub document: Document,
    /// Its code, where the protocol has codes for successes.
    pub code: Option<String>,
    /// What it says to people.
    pub text: Option<String>,
    /// How far the work is.
    pub progress: Progress,
}

impl Success {
    /// A success that is done, and says nothing beside the response.
    pub fn new(document: Document) -> Self {
        Self { document, code: None, text: None, progress: Progress::Done }
    }
}

/// What a service says when it says no.
#[non_exhaustive]
pub struct Failure {
    /// The HTTP status.
    pub status: u16,
    /// The error code, without edge blanks; empty where the response names none.
    pub code: String,
    /// The message, as it came. It is cut before anyone sees it.
    pub message: String,
    /// The host that answered, as the response names it.
    pub host_id: Option<String>,
    /// Where the response points for help.
    pub recommend: Option<String>,
    /// What the protocol found out about it, without values.
    pub advice: Option<String>,
    /// Whether the response contradicts itself, or its status, so that its code proves nothing.
    pub doubtful: bool,
    /// Whether the protocol itself reserves the code for throttling, whatever the spec lists.
    pub throttled: bool,
    /// The response.
    pub document: Document,
}

impl Failure {
    /// A failure without details.
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
