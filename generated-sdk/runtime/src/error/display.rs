//! The one line that a person reads.

use super::{Attempt, Error, Invalid, SendError, ServiceError};
use crate::base::plain::Plain;
use crate::schema::{Effect, Outcome};
use crate::value::Timestamp;
use std::fmt::{self, Display, Formatter, Write};

const NO_CODE: &str = "the response says so and names no error code";

const CANCEL_CHECK: &str = " (`client.unchecked()` skips this check.)";

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(Plain(f), "{}", Line(self))
    }
}

struct Line<'e>(&'e Error);

impl Display for Line<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Error::Invalid(invalid) => show_invalid(invalid, f),
            Error::Credentials(error) => write!(f, "credentials: {}", error.problem),
            Error::Config(error) => write!(f, "{}: {}", error.setting, error.problem),
            Error::NotSent(send_error) => {
                write!(f, "{} was not sent: {}", send_error.attempt.action, send_error.cause)?;
                show_facts(f, &send_error.attempt, None, None)?;
                f.write_str(match send_error.permanent {
                    true => ". Nothing left this machine; calling again helps only once this is fixed.",
                    false => ". Nothing left this machine, so calling again is safe.",
                })?;
                show_advice(f, send_error.advice)
            }
            Error::Interrupted(send_error) => {
                write!(f, "{} got no response: {}", send_error.attempt.action, send_error.cause)?;
                show_facts(f, &send_error.attempt, None, None)?;
                f.write_str(". It only reads, so calling again is safe.")?;
                show_advice(f, send_error.advice)
            }
            Error::OutcomeUnknown(send_error) => show_unknown(send_error, f),
            Error::Order(error) => Display::fmt(error, f),
            Error::Service(error) => show_service(error, f),
            Error::Unreadable(error) => {
                write!(
                    f,
                    "{} got an answer that is not the service's: {}",
                    error.attempt.action, error.reason
                )?;
                show_facts(f, &error.attempt, Some(error.response.status), error.request_id.as_deref())?;
                f.write_str(". `error.response()` holds it.")?;
                show_doubt(self.0, f)
            }
            Error::Decode(error) => {
                write!(
                    f,
                    "{} was answered, but the response does not fit the spec: {}",
                    error.attempt.action, error.error
                )?;
                show_facts(f, &error.attempt, Some(error.status), error.request_id.as_deref())?;
                f.write_str(". `error.document()` holds the response.")?;
                show_doubt(self.0, f)
            }
        }
    }
}

fn show_invalid(invalid: &Invalid, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{} was not sent: ", invalid.action)?;
    if let Some(parameter) = &invalid.parameter {
        write!(f, "{parameter} ")?;
    }
    write!(f, "{}. {}", invalid.problem, invalid.advice)?;
    f.write_str(if invalid.skippable { CANCEL_CHECK } else { "" })
}

fn show_service(error: &ServiceError, f: &mut Formatter<'_>) -> fmt::Result {
    let code = if error.code.is_empty() { NO_CODE } else { &error.code };
    write!(f, "{} failed: {code}", error.attempt.action)?;
    if !error.message.is_empty() {
        write!(f, ": {}", error.message.trim_end_matches('.'))?;
    }
    show_facts(f, &error.attempt, Some(error.status), error.request_id.as_deref())?;
    f.write_str(".")?;
    // The spec may take several lines for it.
    for word in error.meaning.into_iter().flat_map(str::split_whitespace) {
        write!(f, " {word}")?;
    }
    if let Some(advice) = &error.advice {
        write!(f, " {advice}")?;
    }
    match (error.outcome, error.attempt.effect) {
        (Outcome::NotDone, _) => f.write_str(" It was not done: call again later."),
        (Outcome::Unknown, effect) if effect != Effect::Read => f.write_str(doubt(effect)),
        _ => Ok(()),
    }
}

fn show_unknown(send_error: &SendError, f: &mut Formatter<'_>) -> fmt::Result {
    let Attempt { action, effect, time, nonce, .. } = &send_error.attempt;
    write!(f, "{action} may have been carried out: {}", send_error.cause)?;
    show_facts(f, &send_error.attempt, None, None)?;
    write!(f, ". It was sent at {}", Timestamp::from(*time))?;
    if !nonce.is_empty() {
        write!(f, " with nonce {nonce}")?;
    }
    write!(f, ".{}", doubt(*effect))?;
    show_advice(f, send_error.advice)
}

fn show_doubt(error: &Error, f: &mut Formatter<'_>) -> fmt::Result {
    match error.attempt() {
        Some(attempt) if error.may_have_acted() => f.write_str(doubt(attempt.effect)),
        _ => Ok(()),
    }
}

/// What to do when nobody knows what became of the call.
fn doubt(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "",
        Effect::Write => {
            " Whether it was carried out is not known: read the current state before calling again."
        }
        Effect::Purchase => {
            " Whether the order was placed is not known: ask `client.reconcile(&order)`, and do not order it anew, or it may be charged twice."
        }
        Effect::Destroy | Effect::Undecided => {
            " Whether it was carried out is not known: look at the service's tasks and domains before calling again."
        }
    }
}

fn show_advice(f: &mut Formatter<'_>, advice: Option<&str>) -> fmt::Result {
    advice.map_or(Ok(()), |advice| write!(f, " {advice}"))
}

fn show_facts(
    f: &mut Formatter<'_>,
    attempt: &Attempt,
    status: Option<u16>,
    request_id: Option<&str>,
) -> fmt::Result {
    f.write_str(" (")?;
    if let Some(status) = status {
        write!(f, "HTTP {status}, ")?;
    }
    if let Some(id) = request_id {
        write!(f, "request id {id}, ")?;
    }
    write!(f, "attempt {})", attempt.number)
}
