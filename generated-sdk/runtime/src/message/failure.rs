//! Why there is no response, and whether anything can have left.

use super::HttpResponse;
use crate::base::plain::Plain;
use std::fmt::{self, Write};

/// Whether anything of a request that failed can have reached the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Nothing left: the service cannot know of it.
    NotSent,
    /// Something may have left.
    MaybeSent,
}

/// Why there is no response.
///
/// Any other error turns into one with `?`, as [`Sent::MaybeSent`].
pub struct TransportError {
    pub(crate) sent: Sent,
    pub(crate) timed_out: bool,
    pub(crate) permanent: bool,
    pub(crate) text: String,
    pub(crate) partial: Option<Box<HttpResponse>>,
}

impl TransportError {
    /// Nothing left: the connection was never made.
    pub fn not_sent(text: impl Into<String>) -> Self {
        Self::new(Sent::NotSent, text.into())
    }

    /// Something may have left. Say this when in doubt.
    pub fn maybe_sent(text: impl Into<String>) -> Self {
        Self::new(Sent::MaybeSent, text.into())
    }

    fn new(sent: Sent, text: String) -> Self {
        Self { sent, timed_out: false, permanent: false, text, partial: None }
    }

    /// The next attempt would fail alike, since a setting or a certificate is wrong: nothing is tried again where
    /// nothing was sent.
    pub fn permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// It ran out of time.
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// A response had begun to arrive; this much of it is there.
    pub fn with_partial_response(mut self, response: HttpResponse) -> Self {
        self.partial = Some(Box::new(response));
        self
    }

    /// Whether anything can have left.
    pub fn sent(&self) -> Sent {
        self.sent
    }

    /// Whether the next attempt would fail alike.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// Whether it ran out of time.
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

/// An error and what caused it, in one line, without saying anything twice.
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
