//! The errors of paginated lists.

use super::PagePosition;
use crate::base::terminal::Plain;
use crate::error::Error;
use std::fmt::{self, Write};

/// The error of a page that could not be read, or that was not a new one.
///
/// `Display` writes one line: the page, the action, the number of items before, the problem and the next step. `?`
/// converts it into an [`Error`], which has the cause but not the position.
#[derive(Debug)]
#[non_exhaustive]
pub struct PageError {
    /// The action.
    pub action: &'static str,
    /// The page. [`Pages::resume_at`](super::Pages::resume_at) continues there.
    pub position: PagePosition,
    /// The number of items that the stream has returned before it.
    pub items_before: u64,
    /// The kind of the problem, and whether the stream continues.
    pub kind: PageErrorKind,
    /// The problem with a list whose calls do not fail.
    pub(super) problem: String,
    pub(super) cause: Error,
}

/// The kind of a problem with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageErrorKind {
    /// The call failed. The stream stays at its page: the next poll requests it again.
    Call,
    /// The request violates a rule, or the position belongs to another list. Nothing was sent, and the stream ends.
    Refused,
    /// The service repeats an earlier page. It would do so indefinitely, so the stream ends; the list may have more
    /// items.
    Repeated,
    /// There were more pages than the list can have, by the service's own count or by the limit of 100,000. The stream
    /// ends.
    Endless,
    /// The list ended before the service's count of items, a response does not have the list or its length, or the
    /// response of a scroll was lost, whose next page would be another one. The stream ends; the list may have more items.
    Incomplete,
    /// The pages of this list are counted from 0 or from 1, and the response does not have its number: the next page is
    /// unknown, and the stream ends. A request that names its first page can be continued.
    Unnumbered,
}

impl PageError {
    /// The cause: the error of a failed call; otherwise [`Error::Decode`], which has the response.
    pub fn error(&self) -> &Error {
        &self.cause
    }

    /// The number of items before the page.
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
            PageErrorKind::Call => return write!(f, "{cause} Resume at `{position}`."),
            PageErrorKind::Refused => return cause.fmt(f),
            PageErrorKind::Repeated => {
                "The service repeats a page, so the list ends here and may have more items."
            }
            PageErrorKind::Endless => "The list does not end, so reading stops here.",
            PageErrorKind::Incomplete => {
                "The list may have more items: read it again, or ask the service's support."
            }
            PageErrorKind::Unnumbered => "Set the first page in the request.",
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
