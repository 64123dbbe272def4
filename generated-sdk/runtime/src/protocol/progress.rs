//! How far a service is with what it has accepted.

/// How far the service is with what it said yes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum Progress {
    /// It is done.
    Done,
    /// It is accepted and not finished: it may still fail. OpenSRS says so with code 250, when a registry
    /// works in its own time. (Where all orders are tasks, as at Alibaba Cloud, the task tells how far it is;
    /// the call that made the task is done.)
    Accepted,
    /// The order was not carried out but saved, for instance since the balance did not suffice: it charges when
    /// somebody has it processed.
    Saved,
}

impl Progress {
    /// Its word: `done`, `accepted` or `saved`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Accepted => "accepted",
            Self::Saved => "saved",
        }
    }
}
