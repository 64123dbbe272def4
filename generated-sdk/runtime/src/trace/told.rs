//! What is told, and how it is called.

use crate::error::Error;
use crate::exchange::executor::Core;
use crate::exchange::{Arrived, Job};
use crate::orders::{Order, OrderState};
use crate::schema::Outcome;
use std::time::Duration;
use tracing::field::{Empty, display};
use tracing::{Instrument, Span};

const TARGET: &str = "registrar_sdk";

/// The span of a call, around all its attempts.
pub(crate) fn call<F: Future<Output = Result<Arrived, Error>>>(
    core: &Core,
    job: &Job,
    calling: F,
) -> impl Future<Output = F::Output> {
    let span = tracing::info_span!(
        target: TARGET,
        "call",
        service = core.service.name,
        edition = core.edition.name,
        operation = &*job.action,
        effect = job.effect().as_str(),
        attempts = Empty,
        http_status = Empty,
        request_id = Empty,
        code = Empty,
        outcome = Empty,
    );
    // In a box, or else what awaits it would hold it twice.
    let calling = Box::pin(calling.instrument(span.clone()));
    async move {
        let result = calling.await;
        match &result {
            Ok(arrived) => told(&span, Ending::of(arrived)),
            Err(error) => told(&span, Ending::of_error(error)),
        }
        result
    }
}

/// What is known at the end of a call.
struct Ending<'a> {
    attempts: Option<u32>,
    status: Option<u16>,
    request_id: Option<&'a str>,
    code: Option<&'a str>,
    outcome: &'static str,
}

impl<'a> Ending<'a> {
    fn of(arrived: &'a Arrived) -> Self {
        Self {
            attempts: Some(arrived.about.attempts),
            status: Some(arrived.about.status),
            request_id: arrived.about.request_id.as_deref(),
            code: arrived.about.code.as_deref(),
            outcome: arrived.about.progress.as_str(),
        }
    }

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

fn told(span: &Span, ending: Ending<'_>) {
    span.record("attempts", ending.attempts);
    span.record("http_status", ending.status);
    span.record("request_id", ending.request_id);
    span.record("code", ending.code);
    span.record("outcome", ending.outcome);
}

/// An attempt was answered with a yes.
pub(crate) fn arrived(arrived: &Arrived) {
    let Ending { attempts: attempt, status, request_id, code, outcome } = Ending::of(arrived);
    tracing::debug!(target: TARGET, attempt, http_status = status, request_id, code, outcome, "answered");
}

/// An attempt has failed; another is made after this time, if at all.
pub(crate) fn failed(number: u32, error: &Error, again: Option<Duration>) {
    let Ending { status, request_id, code, outcome, .. } = Ending::of_error(error);
    let delay_ms = again.map(|delay| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX));
    // The text is masked by the error itself.
    let text = display(error);
    if again.is_some() {
        tracing::info!(target: TARGET, attempt = number, http_status = status, request_id, code, outcome, error = text, delay_ms, "trying again");
    } else if error.outcome() == Outcome::Unknown && error.may_have_acted() {
        tracing::error!(target: TARGET, attempt = number, http_status = status, request_id, code, outcome, error = text, "outcome unknown");
    } else {
        tracing::warn!(target: TARGET, attempt = number, http_status = status, request_id, code, outcome, error = text, "failed");
    }
}

/// The span of what is done for an order.
pub(crate) fn order<F: Future>(
    step: &'static str,
    order: &Order,
    working: F,
) -> impl Future<Output = F::Output> + use<F> {
    let span = tracing::info_span!(
        target: TARGET,
        "order",
        step,
        order = order.id(),
        service = order.service().name,
        edition = order.edition().name,
        operation = order.action(),
    );
    working.instrument(span)
}

/// An order comes into a state.
pub(crate) fn state(order: &Order, state: &OrderState) {
    let id = order.id();
    match state {
        OrderState::Ready => tracing::info!(target: TARGET, order = id, state = "ready", "not placed"),
        OrderState::PerhapsSent(_) => {
            tracing::debug!(target: TARGET, order = id, state = "perhaps_sent", "about to be sent");
        }
        OrderState::Placed(placed) => {
            let receipt = placed.receipt().map(display);
            tracing::info!(target: TARGET, order = id, state = "placed", receipt, "placed");
        }
        OrderState::Refused(refusal) => {
            tracing::warn!(target: TARGET, order = id, state = "refused", code = %refusal.code, "refused");
        }
    }
}

/// A journal has failed to record what is known about an order.
pub(crate) fn unrecorded(order: &Order, problem: &str) {
    tracing::warn!(target: TARGET, order = order.id(), problem, "not recorded");
}

/// A source of credentials was asked.
pub(crate) fn credentials(source: &str, notes: &[String], problem: Option<&str>) {
    for note in notes {
        tracing::warn!(target: TARGET, source, note, "credentials");
    }
    match problem {
        None => tracing::debug!(target: TARGET, source, "credentials fetched"),
        Some(problem) => tracing::warn!(target: TARGET, source, problem, "credentials not to be had"),
    }
}

/// A journal's file needs somebody's attention.
pub(crate) fn journal(path: &std::path::Path, problem: &str) {
    tracing::warn!(target: TARGET, path = %path.display(), problem, "journal");
}
