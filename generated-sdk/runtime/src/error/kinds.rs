//! What each kind of error carries.

use crate::base::hex;
use crate::document::Document;
use crate::error::DecodeError;
use crate::message::{HttpResponse, Stamp};
use crate::schema::{Effect, Operation, Outcome};
use std::time::{Duration, SystemTime};

/// One attempt of a call: enough to find it in the service's logs, and none of its values.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The action.
    pub action: String,
    /// What it does to the world.
    pub effect: Effect,
    /// Which attempt it was, from 1.
    pub number: u32,
    /// When it was made.
    pub time: SystemTime,
    /// Its nonce, in hexadecimal digits; empty where the protocol sends none.
    pub nonce: String,
    /// Whether it may be made again although it may have been carried out.
    pub(crate) repeatable: bool,
}

impl Attempt {
    pub(crate) fn new(action: &str, operation: Option<&Operation>, number: u32, stamp: &Stamp) -> Self {
        let (effect, nonce) = (Operation::effect_of(operation), hex::text(&stamp.nonce));
        let repeatable = operation.is_some_and(Operation::is_repeatable);
        Self { action: action.to_owned(), effect, number, time: stamp.time, nonce, repeatable }
    }
}

/// A request that breaks a rule. It was not sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Invalid {
    /// The action.
    pub action: String,
    /// The parameter, with its whole path such as `OrderActivateParam.2.DomainName`.
    pub parameter: Option<String>,
    /// What is wrong, as the end of a sentence about the parameter or the action.
    pub problem: String,
    /// What to do about it, in a sentence.
    pub advice: String,
    /// Whether [`Client::unchecked`](crate::Client::unchecked) lets it pass.
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

/// Credentials that are missing or cannot be used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CredentialsError {
    /// What is wrong, naming the variable or the source and never a value.
    pub problem: String,
}

impl From<CredentialsError> for super::Error {
    fn from(error: CredentialsError) -> Self {
        Self::Credentials(Box::new(error))
    }
}

/// A setting that does not work.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConfigError {
    /// The setting.
    pub setting: &'static str,
    /// What is wrong with it, and what to do.
    pub problem: String,
}

/// A call that got no whole response.
#[derive(Debug)]
#[non_exhaustive]
pub struct SendError {
    /// The attempt.
    pub attempt: Attempt,
    /// What happened, in the transport's words, without URL, secrets or sensitive values.
    pub cause: String,
    /// Whether it ran out of time.
    pub timed_out: bool,
    /// Whether calling again would fail alike before something is fixed, such as a certificate or a proxy's password.
    pub permanent: bool,
    /// What it may mean with this service.
    pub advice: Option<&'static str>,
    /// As much of a response as there is.
    pub(crate) partial: Option<Box<HttpResponse>>,
}

/// The service said no.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceError {
    /// The attempt.
    pub attempt: Attempt,
    /// The HTTP status.
    pub status: u16,
    /// The error code, as [`Error::code`](crate::Error::code) describes it; empty where the response reports a failure
    /// and names no code.
    pub code: String,
    /// The message, in one line of at most 600 characters. It is withheld, and says so, where it repeats a secret or
    /// the value of a sensitive parameter in any form; [`Error::document`](crate::Error::document) has it as it came.
    pub message: String,
    /// The id under which the service knows the call.
    pub request_id: Option<String>,
    /// The host that answered, as the response names it, under the same conditions as the request id.
    pub host_id: Option<String>,
    /// Where the response points for help; withheld as the message is.
    pub recommend: Option<String>,
    /// What the spec says the code means.
    pub meaning: Option<&'static str>,
    /// What the SDK found out about it.
    pub advice: Option<String>,
    /// What it says about the call.
    pub outcome: Outcome,
    /// How long the service wants to be left alone, where it says so.
    pub retry_after: Option<Duration>,
    /// Whether the spec knows the code.
    pub(crate) known: bool,
    /// Whether it says that too many calls came.
    pub(crate) throttled: bool,
    /// Whether it says that the credentials were rejected.
    pub(crate) unauthorized: bool,
    /// Whether the response contradicts itself.
    pub(crate) doubtful: bool,
    /// Whether the code says that our clock is wrong.
    pub(crate) clock: bool,
    /// Whether the code says that the credentials were rejected, and their source is asked for others.
    pub(crate) renews: bool,
    /// The code as the spec spells it.
    pub(crate) spelled: String,
    pub(crate) document: Document,
}

/// A response that is none of the service's.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnreadableResponse {
    /// The attempt.
    pub attempt: Attempt,
    /// What is wrong with it, without quoting it.
    pub reason: String,
    /// What it says about the call: [`Outcome::NotDone`] for a proxy's 408 or 429 to what may be repeated, or else
    /// [`Outcome::Unknown`].
    pub outcome: Outcome,
    /// How long to wait before the next call, where the response says so.
    pub retry_after: Option<Duration>,
    /// The id under which the gateway knows the call, from a header.
    pub request_id: Option<String>,
    pub(crate) response: HttpResponse,
}

/// A success whose response does not have what the spec promises.
#[derive(Debug)]
#[non_exhaustive]
pub struct Undecoded {
    /// The attempt.
    pub attempt: Attempt,
    /// The HTTP status.
    pub status: u16,
    /// The id under which the service knows the call.
    pub request_id: Option<String>,
    /// Which field, and what is wrong with it.
    pub error: DecodeError,
    pub(crate) document: Document,
}
