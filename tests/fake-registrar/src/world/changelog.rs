//! What has been done to names, and what the registrar tells of its own accord.

use super::clock::Time;
use super::money::Cause;
use super::work::WorkKind;
use serde::{Deserialize, Serialize};

/// Something was done to a name, or was tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// When.
    pub at: Time,
    /// The name.
    pub name: String,
    /// What was done.
    pub kind: WorkKind,
    /// Whether it worked.
    pub worked: bool,
    /// What changed, or why it failed.
    pub details: String,
    /// From where.
    pub client_ip: String,
    /// What made it happen.
    pub cause: Cause,
}

/// A note on a name, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// When.
    pub at: Time,
    /// The name.
    pub name: String,
    /// What is worth knowing.
    pub text: String,
}

/// What an event is about.
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
    /// A name came from another registrar.
    TransferredIn,
    /// A name went to another registrar.
    TransferredOut,
    /// A transfer to this registrar failed.
    TransferFailed,
    /// An order was carried out.
    OrderCompleted,
    /// An order failed.
    OrderDeclined,
    /// An order was called off.
    OrderCancelled,
    /// A name's check of its registrant was passed.
    Verified,
    /// A name has other DNS servers.
    NameserversChanged,
}

/// The registrar tells something of its own accord.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its number.
    pub id: String,
    /// When.
    pub at: Time,
    /// The name.
    pub name: String,
    /// What happened.
    pub kind: EventKind,
    /// The order it belongs to.
    pub order: Option<String>,
    /// When the name expires from then on, if the account has it.
    #[serde(default)]
    pub expires: Option<Time>,
    /// Whether the account has dealt with it.
    pub acknowledged: bool,
}
