//! The history of names, and the registrar's events.

use super::money::Cause;
use super::registrar::Registrar;
use super::time::Time;
use super::work::WorkKind;
use serde::{Deserialize, Serialize};

/// A change to a name, or an attempt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The time.
    pub at: Time,
    /// The registrar.
    #[serde(default)]
    pub registrar: Option<Registrar>,
    /// The name.
    pub name: String,
    /// The kind of work.
    pub kind: WorkKind,
    /// Whether it succeeded.
    pub worked: bool,
    /// The change, or the reason of the failure.
    pub details: String,
    /// The client's IP address.
    pub client_ip: String,
    /// The cause.
    pub cause: Cause,
}

/// A note on a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The time.
    pub at: Time,
    /// The name.
    pub name: String,
    /// The text.
    pub text: String,
}

/// The kind of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A name was registered.
    Registered,
    /// A name was renewed.
    Renewed,
    /// A name was redeemed.
    Redeemed,
    /// A name has expired.
    Expired,
    /// A name can only be redeemed now.
    InRedemption,
    /// A name was deleted.
    Deleted,
    /// A name was transferred to this registrar.
    TransferredIn,
    /// A name was transferred to another registrar.
    TransferredOut,
    /// A transfer to this registrar failed.
    TransferFailed,
    /// An order was completed.
    OrderCompleted,
    /// An order failed.
    OrderDeclined,
    /// An order was cancelled.
    OrderCancelled,
    /// The registrant of a name was verified.
    Verified,
    /// The DNS servers of a name were changed.
    NameserversChanged,
}

/// An event that the registrar reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The number.
    pub id: String,
    /// The time.
    pub at: Time,
    /// The registrar that reports it.
    #[serde(default)]
    pub registrar: Option<Registrar>,
    /// The name.
    pub name: String,
    /// The kind.
    pub kind: EventKind,
    /// The order, if any.
    pub order: Option<String>,
    /// The expiration date after the event, if the account has the name.
    #[serde(default)]
    pub expires: Option<Time>,
    /// Whether the account has acknowledged it.
    pub acknowledged: bool,
}
