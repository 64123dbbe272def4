//! The progress of a task or an order, by domain name.

use crate::base::terminal::Plain;
use std::fmt::{self, Write};

/// The progress of a task or an order, by domain name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskProgress {
    /// The domain names, in the service's order. Names that the service does not list yet come last.
    pub names: Vec<NameProgress>,
}

/// The progress of one domain name of a task or an order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NameProgress {
    /// The domain name.
    pub name: String,
    /// Its state.
    pub state: NameState,
    /// The reason that the service gives, without secrets and sensitive values.
    pub reason: Option<String>,
    /// Whether it failed in a state in which the service does not charge, according to the spec.
    pub uncharged: bool,
}

/// The state of a domain name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameState {
    /// It is being processed.
    Waiting,
    /// It has succeeded.
    Done,
    /// It has failed.
    Failed,
}

impl TaskProgress {
    /// Returns the number of names in this state.
    pub fn count(&self, state: NameState) -> usize {
        self.with(state).count()
    }

    /// Returns the names in this state.
    pub fn with(&self, state: NameState) -> impl Iterator<Item = &NameProgress> {
        self.names.iter().filter(move |name| name.state == state)
    }

    /// Returns whether every name has succeeded or failed.
    pub fn is_settled(&self) -> bool {
        !self.names.is_empty() && self.count(NameState::Waiting) == 0
    }

    /// Returns whether every name has succeeded.
    pub fn all_done(&self) -> bool {
        !self.names.is_empty() && self.count(NameState::Done) == self.names.len()
    }
}

impl fmt::Display for TaskProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [done, failed, waiting] =
            [NameState::Done, NameState::Failed, NameState::Waiting].map(|state| self.count(state));
        write!(f, "{done} done, {failed} failed, {waiting} waiting")
    }
}

/// Writes the domain name and the service's reason.
impl fmt::Display for NameProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Both come from the service, and may be printed on a terminal.
        write!(Plain(f), "{} ({})", self.name, self.reason.as_deref().unwrap_or("no reason given"))
    }
}
