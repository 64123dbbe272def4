//! A requested call with its settings, and its result before decoding.

use crate::base::BoxFuture;
use crate::error::{Attempt, DecodeError, Error, Undecoded};
use crate::exchange::About;
use crate::message::{ExtraHeaders, Limits};
use crate::params::Params;
use crate::schema::{Effect, ErrorInfo, Operation, Outcome, Turn};
use crate::trace;
use std::borrow::Cow;

/// The settings of one clone of a client.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) limits: Limits,
    pub(crate) checked: bool,
    pub(crate) strict: bool,
    pub(crate) read_only: bool,
    /// Whether reads too get a connection of their own: money depends on some of them.
    pub(crate) fresh: bool,
    pub(crate) headers: ExtraHeaders,
}

impl Settings {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            limits,
            checked: true,
            strict: false,
            read_only: false,
            fresh: false,
            headers: ExtraHeaders::default(),
        }
    }

    /// Adds a header to every request, or replaces the one with this name.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        self.headers.set(name, value).map_err(|problem| Error::config("header", problem))
    }

    /// Adds the caller's program to the `User-Agent` header, before its current value.
    pub(crate) fn name_program(&mut self, program: &str) -> Result<(), Error> {
        self.headers.name_program(program).map_err(|problem| Error::config("user agent", problem))
    }
}

/// A requested call.
#[derive(Clone)]
pub(crate) struct Job {
    pub(crate) action: Cow<'static, str>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) params: Params,
}

impl Job {
    pub(crate) fn new(operation: &'static Operation, params: Params) -> Self {
        Self { action: operation.name.into(), operation: Some(operation), params }
    }

    pub(crate) fn effect(&self) -> Effect {
        Operation::effect_of(self.operation)
    }

    /// Returns whether an attempt that may have been carried out may be followed by another one. The service keeps the
    /// position of a scroll, so that a repeated request would return the page after the lost one.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.operation.is_some_and(|operation| {
            operation.repeatable || (operation.effect == Effect::Read && !self.continues_scroll())
        })
    }

    fn continues_scroll(&self) -> bool {
        match self.operation.and_then(|operation| operation.paging).map(|paging| paging.turn) {
            Some(Turn::Cursors { cursors, scrolls: true, .. }) => {
                cursors.iter().any(|(parameter, _)| self.params.text(parameter).is_some())
            }
            _ => false,
        }
    }

    /// Returns the meaning of a declared error code for the call.
    pub(super) fn declared(&self, error: Option<&ErrorInfo>) -> Option<Outcome> {
        let error = error?;
        Some(self.operation.map_or(error.outcome, |operation| operation.outcome(error)))
    }
}

/// A recorder of the attempts of a call.
pub(crate) trait AttemptRecorder: Send + Sync {
    /// Records that an attempt is about to be sent: from here on it counts as sent. If this fails, nothing is sent.
    fn leaving<'a>(&'a self, attempt: &'a Attempt) -> Option<BoxFuture<'a, Result<(), Error>>>;

    /// Records that the attempt was not carried out. `again` is whether another one follows.
    fn not_done(&self, error: &Error, again: bool) -> Option<BoxFuture<'_, ()>>;
}

/// Records nothing, and allocates nothing.
impl AttemptRecorder for () {
    fn leaving<'a>(&'a self, _: &'a Attempt) -> Option<BoxFuture<'a, Result<(), Error>>> {
        None
    }

    fn not_done(&self, _: &Error, _: bool) -> Option<BoxFuture<'_, ()>> {
        None
    }
}

/// A success before decoding.
#[derive(Debug)]
pub(crate) struct UndecodedSuccess {
    pub(crate) attempt: Attempt,
    pub(crate) about: About,
    /// The response field with the request id, which is in the metadata.
    pub(crate) id_field: &'static str,
    /// The protocol's own response fields.
    pub(crate) own_fields: &'static [&'static str],
}

impl UndecodedSuccess {
    pub(super) fn ending(&self) -> trace::Ending<'_> {
        trace::Ending {
            attempts: Some(self.about.attempts),
            status: Some(self.about.status),
            request_id: self.about.request_id.as_deref(),
            code: self.about.code.as_deref(),
            outcome: self.about.progress.as_str(),
        }
    }

    /// Returns the error of a response that cannot be decoded.
    pub(crate) fn undecoded(self, error: DecodeError) -> Error {
        let About { status, request_id, document, .. } = self.about;
        let number = self.attempt.number;
        let error =
            Error::Decode(Box::new(Undecoded { attempt: self.attempt, status, request_id, error, document }));
        // Until now it was traced as a success.
        trace::failed(number, &error, None);
        error
    }
}
