//! The error of a request without a response, and whether any of it may have been sent.

use super::HttpResponse;
use crate::base::terminal::Plain;
use std::fmt::{self, Write};

/// Whether a part of a failed request can have reached the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Nothing was sent: the service cannot know of the request.
    NotSent,
    /// Something may have been sent.
    MaybeSent,
}

/// The error of a request without a response.
///
/// `?` converts any other error into one with [`Sent::MaybeSent`].
pub struct TransportError {
    pub(crate) sent: Sent,
    pub(crate) timed_out: bool,
    pub(crate) permanent: bool,
    pub(crate) text: String,
    pub(crate) partial: Option<Box<HttpResponse>>,
}

impl TransportError {
    /// Creates an error for which nothing was sent: there was no connection.
    pub fn not_sent(text: impl Into<String>) -> Self {
        Self::new(Sent::NotSent, text.into())
    }

    /// Creates an error for which something may have been sent. Use it when in doubt.
    pub fn maybe_sent(text: impl Into<String>) -> Self {
        Self::new(Sent::MaybeSent, text.into())
    }

    fn new(sent: Sent, text: String) -> Self {
        Self { sent, timed_out: false, permanent: false, text, partial: None }
    }

    /// Marks the cause as permanent, such as a wrong setting or certificate: the next attempt would fail the same way,
    /// so there is none if nothing was sent.
    pub fn permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// Marks it as a timeout.
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// Adds the part of a response that had arrived.
    pub fn with_partial_response(mut self, response: HttpResponse) -> Self {
        self.partial = Some(Box::new(response));
        self
    }

    /// Returns whether something may have been sent.
    pub fn sent(&self) -> Sent {
        self.sent
    }

    /// Returns whether the next attempt would fail the same way.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// Returns whether it is a timeout.
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }
}

impl<E: std::error::Error> From<E> for TransportError {
    fn from(error: E) -> Self {
        Self::maybe_sent(chain(&error))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("TransportError");
        shown.field("sent", &self.sent).field("timed_out", &self.timed_out).finish_non_exhaustive()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Plain(f).write_str(&self.text)
    }
}

/// Joins an error and its causes on one line, without repetition.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        next = cause.source();
    }
    text
}
