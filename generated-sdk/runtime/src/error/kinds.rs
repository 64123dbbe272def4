//! The data of each kind of error.

use crate::base::hex;
use crate::document::Document;
use crate::error::DecodeError;
use crate::message::{HttpResponse, Stamp};
use crate::schema::{Effect, Outcome};
use std::time::{Duration, SystemTime};

/// One attempt of a call, with everything needed to find it in the service's logs, but no parameter values.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The action.
    pub action: String,
    /// The effect of the action.
    pub effect: Effect,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// The time of the attempt.
    pub time: SystemTime,
    /// Its nonce in hexadecimal digits; empty if the protocol does not send it.
    pub nonce: String,
    /// Whether it can be repeated although it may have been carried out.
    pub(crate) repeatable: bool,
}

impl Attempt {
    pub(crate) fn new(action: &str, effect: Effect, repeatable: bool, number: u32, stamp: &Stamp) -> Self {
        let nonce = hex::text(&stamp.nonce);
        Self { action: action.to_owned(), effect, number, time: stamp.time, nonce, repeatable }
    }
}

/// A request that violates a rule of the spec. It was not sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Invalid {
    /// The action.
    pub action: String,
    /// The parameter with its path, such as `OrderActivateParam.2.DomainName`.
    pub parameter: Option<String>,
    /// The problem, as a predicate of the parameter or the action.
    pub problem: String,
    /// The advice, in one sentence.
    pub advice: String,
    /// Whether [`Client::unchecked`](crate::Client::unchecked) skips this check.
    pub skippable: bool,
}

impl Invalid {
    pub(crate) fn new(
        action: &str,
        parameter: Option<String>,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        let (problem, advice) = (problem.into(), advice.into());
        Self { action: action.to_owned(), parameter, problem, advice, skippable: false }
    }

    pub(crate) fn skippable(mut self) -> Self {
        self.skippable = true;
        self
    }
}

impl From<Invalid> for super::Error {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(Box::new(invalid))
    }
}

/// Missing or invalid credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CredentialsError {
    /// The problem, with the name of the variable or source and never a value.
    pub problem: String,
}

impl From<CredentialsError> for super::Error {
    fn from(error: CredentialsError) -> Self {
        Self::Credentials(Box::new(error))
    }
}

/// An invalid setting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConfigError {
    /// The setting.
    pub setting: &'static str,
    /// The problem with it, and the advice.
    pub problem: String,
}

/// A call without a complete response.
#[derive(Debug)]
#[non_exhaustive]
pub struct SendError {
    /// The attempt.
    pub attempt: Attempt,
    /// The transport's message, without URL, secrets or sensitive values.
    pub cause: String,
    /// Whether it is a timeout.
    pub timed_out: bool,
    /// Whether another call would fail the same way until something is fixed, such as a certificate or a proxy's
    /// password.
    pub permanent: bool,
    /// A likely cause with this service.
    pub advice: Option<&'static str>,
    /// The part of a response that had arrived.
    pub(crate) partial: Option<Box<HttpResponse>>,
}

/// A failure that the service reported.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceError {
    /// The attempt.
    pub attempt: Attempt,
    /// The HTTP status.
    pub status: u16,
    /// The error code, as in [`Error::code`](crate::Error::code); empty if the response reports a failure without a
    /// code.
    pub code: String,
    /// The message, on one line of at most 600 characters. It is withheld if it repeats a secret or the value of a
    /// sensitive parameter in any form; [`Error::document`](crate::Error::document) has the original.
    pub message: String,
    /// The request id.
    pub request_id: Option<String>,
    /// The host id in the response, under the same conditions as the request id.
    pub host_id: Option<String>,
    /// A help URL in the response; withheld under the same conditions as the message.
    pub recommend: Option<String>,
    /// The meaning of the code, from the spec.
    pub meaning: Option<&'static str>,
    /// A diagnosis by the SDK.
    pub advice: Option<String>,
    /// The outcome of the call.
    pub outcome: Outcome,
    /// The delay that the service asks for, if any.
    pub retry_after: Option<Duration>,
    /// Whether the code is in the spec.
    pub(crate) known: bool,
    /// Whether the service throttled the call.
    pub(crate) throttled: bool,
    /// Whether the service rejected the credentials.
    pub(crate) unauthorized: bool,
    /// Whether the response contradicts itself.
    pub(crate) doubtful: bool,
    /// Whether the code reports that the caller's clock is wrong.
    pub(crate) clock: bool,
    /// Whether the code reports that the credentials were rejected, and their source is asked for new ones.
    pub(crate) renews: bool,
    /// The code as the spec writes it.
    pub(crate) spelled: String,
    pub(crate) document: Document,
}

/// A response that is not from the service, or that cannot be parsed.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnreadableResponse {
    /// The attempt.
    pub attempt: Attempt,
    /// The problem, without a quotation.
    pub reason: String,
    /// The outcome of the call: [`Outcome::NotDone`] for a proxy's 408 or 429 to an idempotent call, otherwise
    /// [`Outcome::Unknown`].
    pub outcome: Outcome,
    /// The delay before the next call, if the response has one.
    pub retry_after: Option<Duration>,
    /// The gateway's request id, from a header.
    pub request_id: Option<String>,
    pub(crate) response: HttpResponse,
}

/// A success whose response lacks a field that the spec requires.
#[derive(Debug)]
#[non_exhaustive]
pub struct Undecoded {
    /// The attempt.
    pub attempt: Attempt,
    /// The HTTP status.
    pub status: u16,
    /// The request id.
    pub request_id: Option<String>,
    /// The field, and the problem with it.
    pub error: DecodeError,
    pub(crate) document: Document,
}
