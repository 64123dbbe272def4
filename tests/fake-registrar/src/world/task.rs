//! Tasks: asynchronous work for one or more names.

use super::problem::Problem;
use super::time::Time;
use super::work::{Work, WorkKind};
use serde::{Deserialize, Serialize};

/// The state of a task's part for one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Queued.
    Waiting,
    /// Running.
    Running,
    /// Succeeded.
    Done,
    /// Failed.
    Failed,
}

impl State {
    /// Whether the state is final.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Failed)
    }
}

/// A task's part for one name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    /// The number.
    pub number: String,
    /// The name.
    pub name: String,
    /// The name's instance id; empty if the name is not in the account yet.
    pub instance_id: String,
    /// The work.
    pub work: Work,
    /// The state.
    pub state: State,
    /// The start time.
    pub starts: Time,
    /// The end time.
    pub ends: Time,
    /// The time of the last change.
    pub updated: Time,
    /// The result.
    pub result: Option<String>,
    /// Why it failed.
    pub problem: Option<Problem>,
    /// Whether the account has acknowledged it.
    pub acknowledged: bool,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// The number.
    pub number: String,
    /// The kind of work.
    pub kind: WorkKind,
    /// The submission time.
    pub created: Time,
    /// The client's IP address.
    pub client_ip: String,
    /// Whether the account has cancelled it.
    #[serde(default)]
    pub cancelled: bool,
    /// One part for each name.
    pub details: Vec<Detail>,
}

impl Task {
    /// Returns the state of the whole task: done once all parts have ended, successfully or not.
    pub fn state(&self) -> State {
        if self.details.iter().all(|detail| detail.state.is_over()) {
            State::Done
        } else if self.details.iter().all(|detail| detail.state == State::Waiting) {
            State::Waiting
        } else {
            State::Running
        }
    }

    /// Returns the part for a name.
    pub fn detail(&self, name: &str) -> Option<&Detail> {
        self.details.iter().find(|detail| detail.name == name)
    }
}
