//! The error of an order that is not placed or cannot be tracked.

use crate::base::terminal::Plain;
use crate::error::{Error, TaskProgress};
use crate::schema::Outcome;
use std::fmt::{self, Write};

/// The reason why an order is not placed or cannot be tracked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProblem {
    /// The order belongs to a different service or edition.
    WrongClient,
    /// The order belongs to a different or an unknown account.
    WrongAccount,
    /// Another order has its id, or was placed under the same replacement.
    SameId,
    /// This program is placing the order at the moment.
    InFlight,
    /// The order may have been sent, and its outcome is unknown.
    MaybeSent,
    /// The service refused the order.
    Refused,
    /// The order was not placed yet.
    NotPlaced,
    /// The service saved the order, and charges when it is processed.
    Saved,
    /// The order was not settled in time.
    StillWaiting,
    /// The order failed for some names, or for all. [`OrderError::progress`] lists them.
    NamesFailed,
    /// No price is available.
    NoPrice,
    /// The order costs more than allowed.
    TooExpensive,
    /// The order is for a premium name, which was not allowed.
    Premium,
    /// The order would exceed the client's spending limit.
    Ceiling,
    /// The order's limit is in another currency than the client's.
    Currency,
    /// The journal cannot be written or read.
    Journal,
    /// The stored form of the order cannot be read.
    Stored,
    /// The service has no call that returns the outcome.
    NoWay,
}

/// The error of an order that is not placed or cannot be tracked.
#[derive(Debug)]
#[non_exhaustive]
pub struct OrderError {
    /// The reason.
    pub problem: OrderProblem,
    /// The order's id; empty if there is no order.
    pub order: String,
    /// The action.
    pub action: String,
    /// The problem, without a full stop.
    pub text: String,
    /// The advice, in whole sentences.
    pub advice: String,
    /// Whether it may have been sent before, if the problem leaves that open.
    pub(crate) outcome_unknown: bool,
    /// The cause.
    pub(crate) source: Option<Box<Error>>,
    /// The progress when the waiting ended.
    pub(crate) progress: Option<Box<TaskProgress>>,
}

impl OrderError {
    pub(crate) fn new(problem: OrderProblem, text: impl Into<String>, advice: impl Into<String>) -> Self {
        let (text, advice) = (text.into(), advice.into());
        let (order, action) = Default::default();
        Self { problem, order, action, text, advice, outcome_unknown: false, source: None, progress: None }
    }

    pub(crate) fn of(mut self, order: &str, action: &str) -> Self {
        self.order = order.to_owned();
        self.action = action.to_owned();
        self
    }

    pub(crate) fn with_unknown_outcome(mut self) -> Self {
        self.outcome_unknown = true;
        self
    }

    pub(crate) fn because(mut self, source: Error) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// Returns the progress of each name when the waiting ended, for [`OrderProblem::NamesFailed`] and
    /// [`OrderProblem::StillWaiting`].
    pub fn progress(&self) -> Option<&TaskProgress> {
        self.progress.as_deref()
    }

    pub(crate) fn outcome(&self) -> Outcome {
        match self.problem {
            OrderProblem::InFlight | OrderProblem::MaybeSent | OrderProblem::StillWaiting => Outcome::Unknown,
            _ if self.outcome_unknown => Outcome::Unknown,
            OrderProblem::Refused | OrderProblem::NamesFailed => Outcome::Refused,
            _ => Outcome::NotDone,
        }
    }

    pub(crate) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = Plain(f);
        if !self.order.is_empty() {
            write!(f, "order {} ({}): ", self.order, self.action)?;
        }
        write!(f, "{}. {}", self.text, self.advice)?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, " The cause: {source}"))
    }
}

impl From<OrderError> for Error {
    fn from(error: OrderError) -> Self {
        Self::Order(Box::new(error))
    }
}
