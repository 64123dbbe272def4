//! What can go wrong between the first page of a list and its last.

use super::PagePosition;
use crate::base::plain::Plain;
use crate::error::Error;
use std::fmt::{self, Write};

/// A page that did not come, or was not a new one.
///
/// `Display` is one line: which page of what, how many items came before, what happened and what to do. It
/// turns into an [`Error`] with `?`, which has the cause and no longer the place.
#[derive(Debug)]
#[non_exhaustive]
pub struct PageError {
    /// The action.
    pub action: &'static str,
    /// The page. [`Pages::resume_at`](super::Pages::resume_at) goes on there.
    pub position: PagePosition,
    /// How many items the stream has given before it.
    pub items_before: u64,
    /// What went wrong, and whether the stream goes on.
    pub kind: PageErrorKind,
    /// What is wrong with a list whose calls do not fail.
    pub(super) problem: String,
    pub(super) cause: Error,
}

/// What went wrong with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageErrorKind {
    /// The call failed. The stream stays at its page: the next poll asks for it again.
    Call,
    /// The request breaks a rule, or the position belongs to another list. Nothing was sent, and the stream
    /// ends.
    Refused,
    /// The service sends a page that came before. It would do so again and again, so the stream ends; the list
    /// may have more items.
    Repeated,
    /// More pages came than the list can have, by the service's own count or by any reason: over 100,000. The
    /// stream ends.
    Endless,
    /// The list ended before all items came that the service counts, or a response does not have the list or does not
    /// tell how long it is; or the response of a scroll was lost, whose next page would be another one. The stream ends; the
    /// list may have more items.
    Incomplete,
    /// Pages of this list are counted from 0 or from 1, and the response does not tell its number: the next page
    /// cannot be named, and the stream ends. A request that says which page to begin with can be read on.
    Unnumbered,
}

impl PageError {
    /// The cause: of a call that failed its error; otherwise [`Error::Decode`], which holds the response.
    pub fn error(&self) -> &Error {
        &self.cause
    }

    /// As many items came before as that.
    pub(super) fn after(self, items_before: u64) -> Self {
        Self { items_before, ..self }
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { action, position, items_before, kind, problem, cause } = self;
        let s = if *items_before == 1 { "" } else { "s" };
        write!(f, "{position} of {action}, after {items_before} item{s}: ")?;
        let advice = match kind {
            PageErrorKind::Call => return write!(f, "{cause} Go on from `{position}`."),
            PageErrorKind::Refused => return cause.fmt(f),
            PageErrorKind::Repeated => {
                "The service repeats itself, so the list ends here and may have more items."
            }
            PageErrorKind::Endless => "The service finds no end, so the list is given up here.",
            PageErrorKind::Incomplete => {
                "The list may have more items: read it again, or ask the service why."
            }
            PageErrorKind::Unnumbered => "Say in the request which page to begin with.",
        };
        Plain(f).write_str(problem)?;
        if let Some(id) = cause.request_id() {
            write!(f, " (request id {id})")?;
        }
        write!(f, ". {advice}")
    }
}

impl std::error::Error for PageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

impl From<PageError> for Error {
    fn from(error: PageError) -> Self {
        error.cause
    }
}
