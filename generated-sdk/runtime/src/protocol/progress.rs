//! The progress of an accepted request.

/// The progress of a request that the service accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum Progress {
    /// The request was carried out.
    Done,
    /// The request was accepted and is in progress: it may still fail. OpenSRS reports this with code 250, when a
    /// registry works asynchronously. At Alibaba Cloud it is so for an order that is not a task. (The call that creates
    /// a task is done, and the task has the progress.)
    Accepted,
    /// The order was saved instead of carried out, for instance because the balance was too low: it is charged when it
    /// is processed.
    Saved,
}

impl Progress {
    /// Returns its name: `done`, `accepted` or `saved`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Accepted => "accepted",
            Self::Saved => "saved",
        }
    }
}
