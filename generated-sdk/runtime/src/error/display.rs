//! The one-line messages of errors.

use super::{Attempt, Error, Invalid, SendError, ServiceError};
use crate::base::terminal::Plain;
use crate::schema::{Effect, Outcome};
use crate::value::Timestamp;
use std::fmt::{self, Display, Formatter, Write};

const NO_CODE: &str = "the response reports a failure without an error code";

const SKIP_CHECK: &str = " (`client.unchecked()` skips this check.)";

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
                    true => ". Nothing was sent; fix this before calling again.",
                    false => ". Nothing was sent, so calling again is safe.",
                })?;
                show_advice(f, send_error.advice)
            }
            Error::Interrupted(send_error) => {
                write!(f, "{} got no response: {}", send_error.attempt.action, send_error.cause)?;
                show_facts(f, &send_error.attempt, None, None)?;
                f.write_str(". The action only reads, so calling again is safe.")?;
                show_advice(f, send_error.advice)
            }
            Error::OutcomeUnknown(send_error) => show_unknown(send_error, f),
            Error::Order(error) => Display::fmt(error, f),
            Error::Service(error) => show_service(error, f),
            Error::Unreadable(error) => {
                write!(
                    f,
                    "{} got a response that is not from the service: {}",
                    error.attempt.action, error.reason
                )?;
                show_facts(f, &error.attempt, Some(error.response.status), error.request_id.as_deref())?;
                f.write_str(". `error.response()` returns it.")?;
                show_unknown_outcome(self.0, f)
            }
            Error::Decode(error) => {
                write!(
                    f,
                    "{} reported success in a response that does not match the spec: {}",
                    error.attempt.action, error.error
                )?;
                show_facts(f, &error.attempt, Some(error.status), error.request_id.as_deref())?;
                f.write_str(". `error.document()` returns the response.")?;
                show_unknown_outcome(self.0, f)
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
    f.write_str(if invalid.skippable { SKIP_CHECK } else { "" })
}

fn show_service(error: &ServiceError, f: &mut Formatter<'_>) -> fmt::Result {
    let code = if error.code.is_empty() { NO_CODE } else { &error.code };
    write!(f, "{} failed: {code}", error.attempt.action)?;
    if !error.message.is_empty() {
        write!(f, ": {}", error.message.trim_end_matches('.'))?;
    }
    show_facts(f, &error.attempt, Some(error.status), error.request_id.as_deref())?;
    f.write_str(".")?;
    // The spec may wrap it over several lines.
    for word in error.meaning.into_iter().flat_map(str::split_whitespace) {
        write!(f, " {word}")?;
    }
    if let Some(advice) = &error.advice {
        write!(f, " {advice}")?;
    }
    match (error.outcome, error.attempt.effect) {
        (Outcome::NotDone, _) => f.write_str(" The request was not carried out: call again later."),
        (Outcome::Unknown, effect) if effect != Effect::Read => f.write_str(advice_if_unknown(effect)),
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
    write!(f, ".{}", advice_if_unknown(*effect))?;
    show_advice(f, send_error.advice)
}

fn show_unknown_outcome(error: &Error, f: &mut Formatter<'_>) -> fmt::Result {
    match error.attempt() {
        Some(attempt) if error.may_have_acted() => f.write_str(advice_if_unknown(attempt.effect)),
        _ => Ok(()),
    }
}

/// Returns the advice for a call with an unknown outcome.
fn advice_if_unknown(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "",
        Effect::Write => {
            " It is unknown whether the request was carried out: read the current state before calling again."
        }
        Effect::Purchase => {
            " It is unknown whether the order was placed: call `client.reconcile(&order)`. Do not create a new order, or it may be charged twice."
        }
        Effect::Destroy | Effect::Undecided => {
            " It is unknown whether the request was carried out: check the service's tasks and domains before calling again."
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
