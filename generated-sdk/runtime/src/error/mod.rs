//! Errors, with messages for people and properties for programs.

mod decode;
mod display;
mod kinds;
mod order;
mod progress;

pub use decode::DecodeError;
pub use kinds::{
    Attempt, ConfigError, CredentialsError, Invalid, SendError, ServiceError, Undecoded, UnreadableResponse,
};
pub use order::{OrderError, OrderProblem};
pub use progress::{NameProgress, NameState, TaskProgress};

use crate::document::Document;
use crate::message::HttpResponse;
use crate::schema::{Effect, Outcome};
use crate::value::WireEnum;

/// The error of a call.
///
/// `Display` writes one line: the action, the problem, the HTTP status, the request id to quote to the vendor, and the
/// next step. Neither `Display` nor `Debug` ever shows a secret, the value of a sensitive parameter, or a response; a
/// message of the service that repeats a sensitive value in any form is withheld. Control characters are escaped.
/// [`response`](Self::response) and [`document`](Self::document) return the response.
///
/// ```no_run
/// use registrar_sdk::opensrs::{ErrorCode, GetDomain, Opensrs};
/// use registrar_sdk::{Client, Error};
///
/// # async fn expiry(client: Client<Opensrs>) -> Result<(), Error> {
/// match client.send(GetDomain::new("example.com")).await {
///     Ok(domain) => println!("{:?}", domain.registry_expiredate),
///     Err(error) if error.is_retryable() => println!("try again later: {error}"),
///     Err(error) if error.is_unauthorized() => println!("check the key: {error}"),
///     Err(error) => println!("{:?}, {error}", error.error_code::<ErrorCode>()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request violates a rule of the spec. Nothing was sent: [`Outcome::Refused`].
    Invalid(Box<Invalid>),
    /// Credentials are missing or invalid. Nothing was sent: [`Outcome::NotDone`].
    Credentials(Box<CredentialsError>),
    /// A setting of the client is invalid. Nothing was sent: [`Outcome::NotDone`].
    Config(Box<ConfigError>),
    /// There was no connection. Nothing was sent, so sending it again is safe: [`Outcome::NotDone`].
    NotSent(Box<SendError>),
    /// A read got no response. Sending it again is safe, although its outcome is [`Outcome::Unknown`].
    Interrupted(Box<SendError>),
    /// A call that changes something got no response. It may have been carried out: [`Outcome::Unknown`].
    OutcomeUnknown(Box<SendError>),
    /// The service returned an error. Its code decides the outcome: [`ServiceError::outcome`].
    Service(Box<ServiceError>),
    /// The response is not from the service, such as an HTML page or a redirect, or it is empty or truncated. The
    /// outcome is [`Outcome::Unknown`] in most cases: [`UnreadableResponse::outcome`].
    Unreadable(Box<UnreadableResponse>),
    /// The service reported success in a response that lacks a required field. The call was probably carried out:
    /// [`Outcome::Unknown`].
    Decode(Box<Undecoded>),
    /// An order was not placed, or its state cannot be determined. This call sent only reads. The outcome is that of
    /// the order.
    Order(Box<OrderError>),
}

impl Error {
    pub(crate) fn config(setting: &'static str, problem: String) -> Self {
        Self::Config(Box::new(ConfigError { setting, problem }))
    }

    /// Returns the service's error code, without surrounding white space.
    ///
    /// A code that is not in the spec is `***` if it repeats a sensitive value or is not a short ASCII word.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service(error) => Some(error.code.as_str()).filter(|code| !code.is_empty()),
            _ => None,
        }
    }

    /// Returns the service's error code as a value of its open enum.
    ///
    /// A code in another letter case matches too; an unknown code keeps its string.
    pub fn error_code<E: WireEnum>(&self) -> Option<E> {
        match self {
            Self::Service(error) if !error.code.is_empty() => Some(E::from_wire(&error.spelled)),
            _ => None,
        }
    }

    /// Returns the request id, if it has at most 128 ASCII characters without spaces and does not repeat a sensitive
    /// value.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id.as_deref(),
            Self::Decode(error) => error.request_id.as_deref(),
            Self::Unreadable(error) => error.request_id.as_deref(),
            _ => None,
        }
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Service(error) => Some(error.status),
            Self::Unreadable(error) => Some(error.response.status),
            Self::Decode(error) => Some(error.status),
            _ => self.response().map(|response| response.status),
        }
    }

    /// Returns a response that is not a [`document`](Self::document). It may contain personal data.
    pub fn response(&self) -> Option<&HttpResponse> {
        match self {
            Self::Unreadable(error) => Some(&error.response),
            Self::NotSent(send_error) | Self::Interrupted(send_error) | Self::OutcomeUnknown(send_error) => {
                send_error.partial.as_deref()
            }
            _ => None,
        }
    }

    /// Returns the response's document, if it could be parsed. It may contain personal data.
    pub fn document(&self) -> Option<&Document> {
        match self {
            Self::Service(error) => Some(&error.document),
            Self::Decode(error) => Some(&error.document),
            _ => None,
        }
    }

    /// Returns the attempt that failed, if there was one.
    pub fn attempt(&self) -> Option<&Attempt> {
        match self {
            Self::Invalid(_) | Self::Credentials(_) | Self::Config(_) | Self::Order(_) => None,
            Self::NotSent(send_error) | Self::Interrupted(send_error) | Self::OutcomeUnknown(send_error) => {
                Some(&send_error.attempt)
            }
            Self::Service(error) => Some(&error.attempt),
            Self::Unreadable(error) => Some(&error.attempt),
            Self::Decode(error) => Some(&error.attempt),
        }
    }

    /// Returns the action, if there was one.
    pub fn action(&self) -> Option<&str> {
        match self {
            Self::Invalid(invalid) => Some(&invalid.action),
            Self::Order(error) if !error.action.is_empty() => Some(&error.action),
            _ => self.attempt().map(|attempt| attempt.action.as_str()),
        }
    }

    /// Returns whether the call timed out.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::NotSent(send_error) | Self::Interrupted(send_error) | Self::OutcomeUnknown(send_error) => {
                send_error.timed_out
            }
            _ => false,
        }
    }

    /// Returns whether the same call can be made again, now or later, without side effects happening twice, and may
    /// succeed.
    ///
    /// The client has already made all attempts that its [`Retry`](crate::Retry) allows. Place an order with such an
    /// error again with [`place`](crate::Client::place); do not create a new order.
    pub fn is_retryable(&self) -> bool {
        let repeatable = self.attempt().is_some_and(|attempt| attempt.repeatable);
        match self {
            Self::NotSent(error) => !error.permanent,
            _ if self.attempt().is_some_and(|attempt| attempt.effect == Effect::Undecided) => false,
            Self::Service(error) => match error.outcome {
                Outcome::NotDone => true,
                Outcome::Unknown => repeatable && (error.known || error.status >= 500),
                Outcome::Refused => false,
            },
            // The proxy requires credentials that no attempt has.
            Self::Unreadable(error) => repeatable && error.response.status != 407,
            Self::Interrupted(_) | Self::OutcomeUnknown(_) => repeatable,
            Self::Invalid(_) | Self::Credentials(_) | Self::Config(_) | Self::Decode(_) | Self::Order(_) => {
                false
            }
        }
    }

    /// Returns whether the service, or a proxy in front of it, throttled the call.
    pub fn is_throttled(&self) -> bool {
        match self {
            Self::Service(error) => error.throttled,
            Self::Unreadable(error) => error.response.status == 429,
            _ => false,
        }
    }

    /// Returns whether credentials are missing or invalid, or the service rejected them.
    pub fn is_unauthorized(&self) -> bool {
        match self {
            Self::Credentials(_) => true,
            Self::Service(error) => error.unauthorized,
            _ => false,
        }
    }

    /// Returns the outcome of the call: whether it may have been carried out despite the error.
    ///
    /// For an action that charges the account or destroys something, it is [`Outcome::Unknown`] except in three cases:
    /// nothing was sent; the spec declares the code a refusal; or the service throttles the call with a code that the
    /// spec declares not done, with a throttling code of the protocol, or with status 429 in a response that is
    /// certainly its own.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Invalid(_) => Outcome::Refused,
            Self::Credentials(_) | Self::Config(_) | Self::NotSent(_) => Outcome::NotDone,
            Self::Interrupted(_) | Self::OutcomeUnknown(_) | Self::Decode(_) => Outcome::Unknown,
            Self::Service(error) => error.outcome,
            Self::Unreadable(error) => error.outcome,
            Self::Order(error) => error.outcome(),
        }
    }

    /// Returns whether something may have changed although the call failed.
    pub(crate) fn may_have_acted(&self) -> bool {
        let changes = self.attempt().is_some_and(|attempt| attempt.effect != Effect::Read);
        changes && self.outcome() == Outcome::Unknown
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Decode(error) => Some(&error.error),
            Self::Order(error) => error.source(),
            _ => None,
        }
    }
}
