//! Tasks: work for one or many names that takes its time.

use super::clock::Time;
use super::work::{Problem, Work, WorkKind};
use serde::{Deserialize, Serialize};

/// How far the part of a task that concerns one name has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It waits for its turn.
    Waiting,
    /// It is being carried out.
    Running,
    /// It has worked.
    Done,
    /// It has failed.
    Failed,
}

impl State {
    /// Whether nothing more will happen.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Failed)
    }
}

/// The part of a task that concerns one name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    /// Its number.
    pub number: String,
    /// The name.
    pub name: String,
    /// The name's instance id; empty for a name that is not the account's yet.
    pub instance_id: String,
    /// What is to be done.
    pub work: Work,
    /// How far it is.
    pub state: State,
    /// When it begins.
    pub starts: Time,
    /// When it ends.
    pub ends: Time,
    /// When it last changed.
    pub updated: Time,
    /// What it has brought.
    pub result: Option<String>,
    /// Why it failed.
    pub problem: Option<Problem>,
    /// Whether the account has dealt with it.
    pub acknowledged: bool,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// Its number.
    pub number: String,
    /// What it does.
    pub kind: WorkKind,
    /// When it was submitted.
    pub created: Time,
    /// From where.
    pub client_ip: String,
    /// One part for each name.
    pub details: Vec<Detail>,
}

impl Task {
    /// How far it is as a whole: it is done when nothing is left to do, well or not.
    pub fn state(&self) -> State {
        if self.details.iter().all(|detail| detail.state.is_over()) {
            State::Done
        } else if self.details.iter().all(|detail| detail.state == State::Waiting) {
            State::Waiting
        } else {
            State::Running
        }
    }

    /// The part for a name.
    pub fn detail(&self, name: &str) -> Option<&Detail> {
        self.details.iter().find(|detail| detail.name == name)
    }
}
