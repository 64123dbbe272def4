//! What can go wrong, told so that a person or a program can act on it.

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

/// Everything that can go wrong with a call.
///
/// `Display` is one line: which action, what happened, the HTTP status, the request id to quote to the vendor, and what
/// to do next. Neither it nor `Debug` ever shows a secret, the value of a sensitive parameter, or a response: a message
/// of the service that repeats a sensitive value in any form is withheld. Control characters are escaped.
/// [`response`](Self::response) and [`document`](Self::document) hand the response out to whoever asks for it by name.
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
    /// The request breaks a rule of the spec. Nothing was sent: [`Outcome::Refused`].
    Invalid(Box<Invalid>),
    /// Credentials are missing or invalid. Nothing was sent: [`Outcome::NotDone`].
    Credentials(Box<CredentialsError>),
    /// The client cannot be built from these settings, or cannot work with them. Nothing was sent:
    /// [`Outcome::NotDone`].
    Config(Box<ConfigError>),
    /// There was no connection. Nothing was sent, so sending it again is safe: [`Outcome::NotDone`].
    NotSent(Box<SendError>),
    /// A read got no response. Sending it again is safe, although its outcome is [`Outcome::Unknown`].
    Interrupted(Box<SendError>),
    /// A call that changes something got no response. It may have been carried out: [`Outcome::Unknown`].
    OutcomeUnknown(Box<SendError>),
    /// The service returned an error. Its code decides the outcome: [`ServiceError::outcome`].
    Service(Box<ServiceError>),
    /// The response is not the service's: empty, truncated, an HTML page, a redirect. The outcome is
    /// [`Outcome::Unknown`] in most cases: [`UnreadableResponse::outcome`].
    Unreadable(Box<UnreadableResponse>),
    /// The service reported success in a response that lacks what the spec promises. The call was probably carried
    /// out: [`Outcome::Unknown`].
    Decode(Box<Undecoded>),
    /// An order was not placed, or its state cannot be determined. This call sent nothing except reads. The outcome is
    /// that of the order.
    Order(Box<OrderError>),
}

impl Error {
    pub(crate) fn config(setting: &'static str, problem: String) -> Self {
        Self::Config(Box::new(ConfigError { setting, problem }))
    }

    /// The service's error code, without white space around it.
    ///
    /// A code that the spec does not know is `***` where it repeats a sensitive value, or is not a short ASCII word.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service(error) => Some(error.code.as_str()).filter(|code| !code.is_empty()),
            _ => None,
        }
    }

    /// The service's error code as a value of its open enum.
    ///
    /// A code in another letter case is found too; one that the spec does not know keeps its text.
    pub fn error_code<E: WireEnum>(&self) -> Option<E> {
        match self {
            Self::Service(error) if !error.code.is_empty() => Some(E::from_wire(&error.spelled)),
            _ => None,
        }
    }

    /// The id under which the service knows the call: up to 128 ASCII characters without blanks. Otherwise, or where it
    /// repeats a sensitive value, there is none.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id.as_deref(),
            Self::Decode(error) => error.request_id.as_deref(),
            Self::Unreadable(error) => error.request_id.as_deref(),
            _ => None,
        }
    }

    /// The HTTP status, where there was a response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Service(error) => Some(error.status),
            Self::Unreadable(error) => Some(error.response.status),
            Self::Decode(error) => Some(error.status),
            _ => self.response().map(|response| response.status),
        }
    }

    /// The response as it came, where it is not a [`document`](Self::document). It may hold people's data.
    pub fn response(&self) -> Option<&HttpResponse> {
        match self {
            Self::Unreadable(error) => Some(&error.response),
            Self::NotSent(send_error) | Self::Interrupted(send_error) | Self::OutcomeUnknown(send_error) => {
                send_error.partial.as_deref()
            }
            _ => None,
        }
    }

    /// The response's document, where it could be read. It may hold people's data.
    pub fn document(&self) -> Option<&Document> {
        match self {
            Self::Service(error) => Some(&error.document),
            Self::Decode(error) => Some(&error.document),
            _ => None,
        }
    }

    /// The attempt that failed, unless the call never came so far.
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

    /// The action, where one was called.
    pub fn action(&self) -> Option<&str> {
        match self {
            Self::Invalid(invalid) => Some(&invalid.action),
            Self::Order(error) if !error.action.is_empty() => Some(&error.action),
            _ => self.attempt().map(|attempt| attempt.action.as_str()),
        }
    }

    /// Whether the call ran out of time.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::NotSent(send_error) | Self::Interrupted(send_error) | Self::OutcomeUnknown(send_error) => {
                send_error.timed_out
            }
            _ => false,
        }
    }

    /// Returns whether the same call can be made again, now or later, without doing anything twice, and may succeed.
    ///
    /// The client has then made all attempts that its [`Retry`](crate::Retry) allows. An order with such an error is
    /// placed again by [`place`](crate::Client::place), and not made anew.
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
            // The proxy wants credentials that no attempt has.
            Self::Unreadable(error) => repeatable && error.response.status != 407,
            Self::Interrupted(_) | Self::OutcomeUnknown(_) => repeatable,
            Self::Invalid(_) | Self::Credentials(_) | Self::Config(_) | Self::Decode(_) | Self::Order(_) => {
                false
            }
        }
    }

    /// Returns whether the service, or a proxy in front of it, had too many calls.
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

    /// What the error says about the call: whether it may have been carried out all the same.
    ///
    /// For what charges the account or destroys something it is [`Outcome::Unknown`] in all cases but
    /// three: nothing was sent; the spec declares the code a refusal; the service throttles the call, which it
    /// says by a code that the spec declares not done, by a throttling code of the protocol, or by status 429 in a
    /// response that is certainly its own.
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

    /// Whether something may have changed although the call failed.
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
