//! The spans and events, with their names and fields.

use super::{Ending, State};
use crate::error::Error;
use crate::schema::{Effect, Outcome};
use std::time::Duration;
use tracing::field::{Empty, display};
use tracing::{Instrument, Span};

const TARGET: &str = "registrar_sdk";

/// The span of a call, around all its attempts.
pub(crate) fn call<T, F: Future<Output = Result<T, Error>>>(
    service: &str,
    edition: &str,
    operation: &str,
    effect: Effect,
    calling: F,
    ending: fn(&T) -> Ending<'_>,
) -> impl Future<Output = F::Output> + use<T, F> {
    let span = tracing::info_span!(
        target: TARGET,
        "call",
        service,
        edition,
        operation,
        effect = effect.as_str(),
        attempts = Empty,
        http_status = Empty,
        request_id = Empty,
        code = Empty,
        outcome = Empty,
    );
    // Boxed, since the awaiting future would otherwise hold it twice.
    let calling = Box::pin(calling.instrument(span.clone()));
    async move {
        let result = calling.await;
        match &result {
            Ok(done) => record_ending(&span, ending(done)),
            Err(error) => record_ending(&span, Ending::of_error(error)),
        }
        result
    }
}

impl<'a> Ending<'a> {
    fn of_error(error: &'a Error) -> Self {
        Self {
            attempts: error.attempt().map(|attempt| attempt.number),
            status: error.status(),
            request_id: error.request_id(),
            code: error.code(),
            outcome: error.outcome().as_str(),
        }
    }
}

fn record_ending(span: &Span, ending: Ending<'_>) {
    span.record("attempts", ending.attempts);
    span.record("http_status", ending.status);
    span.record("request_id", ending.request_id);
    span.record("code", ending.code);
    span.record("outcome", ending.outcome);
}

/// Records an attempt that succeeded.
pub(crate) fn arrived(ending: &Ending<'_>) {
    let Ending { attempts: attempt, status, request_id, code, outcome } = *ending;
    tracing::debug!(target: TARGET, attempt, http_status = status, request_id, code, outcome, "answered");
}

/// Records an attempt that failed; another one follows after this delay, if there is one.
pub(crate) fn failed(number: u32, error: &Error, again: Option<Duration>) {
    let Ending { status, request_id, code, outcome, .. } = Ending::of_error(error);
    let delay_ms = again.map(|delay| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX));
    // The error has redacted its text.
    let text = display(error);
    if again.is_some() {
        tracing::info!(target: TARGET, attempt = number, http_status = status, request_id, code, outcome, error = text, delay_ms, "trying again");
    } else if error.outcome() == Outcome::Unknown && error.may_have_acted() {
        tracing::error!(target: TARGET, attempt = number, http_status = status, request_id, code, outcome, error = text, "outcome unknown");
    } else {
        tracing::warn!(target: TARGET, attempt = number, http_status = status, request_id, code, outcome, error = text, "failed");
    }
}

/// The span of placing or reconciling an order.
pub(crate) fn order<F: Future>(
    step: &str,
    order: &str,
    service: &str,
    edition: &str,
    operation: &str,
    working: F,
) -> impl Future<Output = F::Output> + use<F> {
    let span = tracing::info_span!(
        target: TARGET,
        "order",
        step,
        order,
        service,
        edition,
        operation,
    );
    working.instrument(span)
}

/// Records the new state of an order.
pub(crate) fn state(order: &str, state: State<'_>) {
    match state {
        State::Ready => tracing::info!(target: TARGET, order, state = "ready", "not placed"),
        State::MaybeSent => {
            tracing::debug!(target: TARGET, order, state = "maybe_sent", "about to be sent");
        }
        State::Placed(receipt) => {
            tracing::info!(target: TARGET, order, state = "placed", receipt = receipt.map(display), "placed");
        }
        State::Refused(code) => {
            tracing::warn!(target: TARGET, order, state = "refused", code, "refused");
        }
    }
}

/// Records that a journal failed to store the state of an order.
pub(crate) fn unrecorded(order: &str, problem: &str) {
    tracing::warn!(target: TARGET, order, problem, "not recorded");
}

/// Records that a source of credentials was asked.
pub(crate) fn credentials(source: &str, notes: &[String], problem: Option<&str>) {
    for note in notes {
        tracing::warn!(target: TARGET, source, note, "credentials");
    }
    match problem {
        None => tracing::debug!(target: TARGET, source, "credentials fetched"),
        Some(problem) => tracing::warn!(target: TARGET, source, problem, "credentials not available"),
    }
}

/// Records that a journal's file needs attention.
pub(crate) fn journal(path: &std::path::Path, problem: &str) {
    tracing::warn!(target: TARGET, path = %path.display(), problem, "journal");
}
