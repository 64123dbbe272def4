//! The states of an order, with what is known of its dispatch and its outcome.

use super::EntryState;
use crate::base::terminal::Plain;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::Attempt;
use crate::exchange::UndecodedSuccess;
use crate::protocol::Progress;
use crate::trace;
use crate::value::Timestamp;
use std::fmt::{self, Write};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::SystemTime;

/// The state of an [`Order`](super::Order).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OrderState {
    /// It was not sent, or was certainly not carried out: it can be placed.
    Ready,
    /// It may have been sent, and its outcome is unknown: [`reconcile`](crate::Client::reconcile) it.
    MaybeSent(Dispatch),
    /// The service has accepted it. [`settle`](crate::Client::settle) waits for its end.
    Placed(Placed),
    /// The service has permanently refused it.
    Refused(Refusal),
}

impl OrderState {
    /// Returns the state of the order's entry in a journal.
    pub(super) fn entry_state(&self) -> EntryState {
        match self {
            Self::Ready => EntryState::Ready,
            Self::MaybeSent(_) => EntryState::MaybeSent,
            Self::Placed(_) => EntryState::Placed,
            Self::Refused(_) => EntryState::Refused,
        }
    }

    pub(super) fn traced(&self) -> trace::State<'_> {
        match self {
            Self::Ready => trace::State::Ready,
            Self::MaybeSent(_) => trace::State::MaybeSent,
            Self::Placed(placed) => trace::State::Placed(placed.receipt().map(|receipt| receipt as _)),
            Self::Refused(refusal) => trace::State::Refused(&refusal.code),
        }
    }
}

/// The time at which an order may have been sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dispatch {
    /// The earliest time: that of the request's own timestamp, if it is known.
    pub earliest: SystemTime,
    /// The latest time. It differs from the earliest only for an order that was restored without a record of its
    /// dispatch.
    pub latest: SystemTime,
    /// The request's nonce; empty if the protocol has none, or if it is not known.
    pub nonce: String,
    /// The service's error code, if there was a response and its code leaves open whether the order was carried out.
    pub answered: Option<String>,
}

/// The service's refusal of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The error code.
    pub code: String,
    /// The message, without secrets and sensitive values.
    pub message: String,
    /// The order that the service has saved nevertheless, which is charged when it is processed.
    pub saved: Option<Receipt>,
}

/// The numbers of the tasks or orders that the service created for an order: usually one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Receipt {
    numbers: Vec<String>,
}

impl Receipt {
    /// Creates a receipt with this number, such as a `TaskNo`.
    pub fn new(number: impl Into<String>) -> Self {
        Self { numbers: vec![number.into()] }
    }

    pub(super) fn of(numbers: Vec<String>) -> Self {
        Self { numbers }
    }

    /// Returns the first number.
    pub fn number(&self) -> &str {
        self.numbers.first().map_or("", String::as_str)
    }

    /// Returns all numbers: a transfer of many names can create an order for each.
    pub fn numbers(&self) -> &[String] {
        &self.numbers
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Plain(f).write_str(&self.numbers.join(", "))
    }
}

/// An order that the service has accepted, with its response of type `T`.
#[derive(Clone, Debug)]
pub struct Placed<T = Document> {
    pub(super) receipt: Option<Receipt>,
    pub(super) request_id: Option<String>,
    pub(super) progress: Progress,
    pub(super) arrived: Option<Arc<UndecodedSuccess>>,
    /// Whether the outcome was recorded, or there is no journal.
    pub(super) recorded: bool,
    pub(super) response: PhantomData<fn() -> T>,
}

impl Placed {
    /// Creates an order that is known to be placed, without its response.
    pub(super) fn known(receipt: Option<Receipt>, request_id: Option<String>, progress: Progress) -> Self {
        Self { receipt, request_id, progress, arrived: None, recorded: true, response: PhantomData }
    }

    pub(crate) fn typed<T>(self) -> Placed<T> {
        let Self { receipt, request_id, progress, arrived, recorded, .. } = self;
        Placed { receipt, request_id, progress, arrived, recorded, response: PhantomData }
    }
}

impl<T> Placed<T> {
    /// Returns the task or order that the service created for it, if it reports one.
    pub fn receipt(&self) -> Option<&Receipt> {
        self.receipt.as_ref()
    }

    /// Returns the request id, or `None` if the response was lost.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the service's progress.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Returns whether the outcome is recorded: false if the client has a journal and the journal failed.
    ///
    /// The order is placed nevertheless, and the [`Order`](super::Order) records it. But for the journal, and every process that
    /// reads it, the outcome is still unknown. Call [`place`](crate::Client::place) once more: that sends nothing and
    /// records the outcome. After a crash, [`reconcile`](crate::Client::reconcile) the order.
    pub fn recorded(&self) -> bool {
        self.recorded
    }

    /// Returns the number of attempts; all but the last were certainly not carried out. `None` if the order was
    /// restored as placed, or found by reconciliation.
    pub fn attempts(&self) -> Option<u32> {
        self.arrived.as_ref().map(|arrived| arrived.about.attempts)
    }

    /// Returns the response's document; `None` if the order was restored as placed, or found by reconciliation.
    pub fn document(&self) -> Option<&Document> {
        self.arrived.as_ref().map(|arrived| &arrived.about.document)
    }

    /// Returns the service's success code, if its protocol has one: OpenSRS's `response_code`.
    pub fn code(&self) -> Option<&str> {
        self.arrived.as_ref()?.about.code.as_deref()
    }

    /// Returns the service's success message: OpenSRS's `response_text`.
    pub fn text(&self) -> Option<&str> {
        self.arrived.as_ref()?.about.text.as_deref()
    }
}

impl<T: Decode> Placed<T> {
    /// Returns the response; `None` without a [`document`](Self::document).
    pub fn response(&self) -> Option<T> {
        self.document()?.decode().ok()
    }
}

impl Dispatch {
    /// Compares dispatches with the precision of a journal, which is milliseconds.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let parts = |dispatch: &Self| {
            [dispatch.earliest, dispatch.latest].map(|time| Timestamp::from(time).as_millis())
        };
        parts(self) == parts(other) && self.nonce == other.nonce
    }

    pub(super) fn of(attempt: &Attempt) -> Self {
        Self { earliest: attempt.time, latest: attempt.time, nonce: attempt.nonce.clone(), answered: None }
    }
}

/// The outcome of an order that the caller has determined, for instance from the vendor's support or its console.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it is for `client.conclude(&order, conclusion)`"]
pub enum Conclusion {
    /// It was placed, as this task or order.
    Placed(Receipt),
    /// It was placed and carried out, and the service has no number for it, such as for a redemption at OpenSRS.
    PlacedWithoutReceipt,
    /// It was not placed, and will not be: it can be placed again.
    NotPlaced,
}
