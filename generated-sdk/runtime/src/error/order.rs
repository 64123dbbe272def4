//! Why an order is not placed, or cannot be followed.

use crate::base::plain::Plain;
use crate::error::{Error, TaskProgress};
use crate::schema::Outcome;
use std::fmt::{self, Write};

/// The reason that an order is not placed, or cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProblem {
    /// It is for another service or edition than the client's.
    WrongClient,
    /// It belongs to another account than the client's, or to none that is known.
    WrongAccount,
    /// Another order has its id, or was placed as what this one is said to be.
    SameId,
    /// It is being placed at this moment, by this program.
    InFlight,
    /// It may have been sent, and its outcome is unknown.
    MaybeSent,
    /// The service has refused it.
    Refused,
    /// It has not been placed yet.
    NotPlaced,
    /// The service has saved it, and charges when somebody has it processed.
    Saved,
    /// It was not settled in time.
    StillWaiting,
    /// It was carried out for some names at most: the others failed. [`OrderError::progress`] has all of them.
    NamesFailed,
    /// No price is available.
    NoPrice,
    /// It costs more than was allowed.
    TooExpensive,
    /// It is about a premium name, which was not allowed.
    Premium,
    /// It would go over what the client may spend in its life.
    Ceiling,
    /// Its limit is in another currency than the client's.
    Currency,
    /// The journal cannot be written or read.
    Journal,
    /// Its stored form cannot be read.
    Stored,
    /// The service has no call that shows the outcome.
    NoWay,
}

/// An order that is not placed, or cannot be followed.
#[derive(Debug)]
#[non_exhaustive]
pub struct OrderError {
    /// The reason.
    pub problem: OrderProblem,
    /// The order's id; empty where there is no order.
    pub order: String,
    /// The action.
    pub action: String,
    /// The problem, without a full stop.
    pub text: String,
    /// What to do, in whole sentences.
    pub advice: String,
    /// Whether it may have been sent before, and what stands in the way keeps from knowing.
    pub(crate) doubt: bool,
    /// The error behind it.
    pub(crate) source: Option<Box<Error>>,
    /// How far it was when the waiting ended.
    pub(crate) progress: Option<Box<TaskProgress>>,
}

impl OrderError {
    pub(crate) fn new(problem: OrderProblem, text: impl Into<String>, advice: impl Into<String>) -> Self {
        let (text, advice) = (text.into(), advice.into());
        let (order, action) = Default::default();
        Self { problem, order, action, text, advice, doubt: false, source: None, progress: None }
    }

    pub(crate) fn of(mut self, order: &str, action: &str) -> Self {
        self.order = order.to_owned();
        self.action = action.to_owned();
        self
    }

    pub(crate) fn in_doubt(mut self) -> Self {
        self.doubt = true;
        self
    }

    pub(crate) fn because(mut self, source: Error) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// How far each name was when the waiting ended, for [`OrderProblem::NamesFailed`] and
    /// [`OrderProblem::StillWaiting`].
    pub fn progress(&self) -> Option<&TaskProgress> {
        self.progress.as_deref()
    }

    pub(crate) fn outcome(&self) -> Outcome {
        match self.problem {
            OrderProblem::InFlight | OrderProblem::MaybeSent | OrderProblem::StillWaiting => Outcome::Unknown,
            _ if self.doubt => Outcome::Unknown,
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
