//! Orders: work for one name that is carried out at once, later, or on request.

use super::money::Cents;
use super::problem::Problem;
use super::time::Time;
use super::work::{Work, WorkKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Saved, and not processed yet.
    Pending,
    /// In progress at the registry.
    Underway,
    /// Completed.
    Completed,
    /// Failed.
    Declined,
    /// Cancelled.
    Cancelled,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The number.
    pub id: String,
    /// The kind of work.
    pub kind: WorkKind,
    /// The name.
    pub name: String,
    /// The number of years.
    pub years: i64,
    /// The price.
    pub cost: Cents,
    /// The work.
    pub work: Work,
    /// The state.
    pub state: OrderState,
    /// The creation time.
    pub placed: Time,
    /// The time of processing.
    pub processed: Option<Time>,
    /// The end time.
    pub completed: Option<Time>,
    /// The time at which the registry will complete it.
    pub due: Option<Time>,
    /// Why it failed, or was only saved.
    pub problem: Option<Problem>,
    /// Protocol-specific data of the caller.
    pub notes: BTreeMap<String, String>,
    /// The follow-up of the completed order.
    #[serde(default)]
    pub sequel: Sequel,
    /// The order that caused this one.
    #[serde(default)]
    pub master: Option<String>,
}

/// The follow-up of an order. Nothing of it happens before the order is completed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sequel {
    /// The registrant's e-mail address to verify.
    pub verify: Option<String>,
    /// Privacy protection, as a separate order; the value says whether the name can have it.
    pub privacy: Option<bool>,
    /// Whether the name is renewed automatically from then on.
    pub auto_renew: Option<bool>,
    /// Whether the name shows a parked page from then on.
    pub park: bool,
    /// The IP address that placed the order.
    pub client_ip: String,
}

/// The result of processing an order.
#[derive(Clone, Debug, PartialEq)]
pub enum Processed {
    /// Completed; with a result, such as an auth code.
    Done(Option<String>),
    /// In progress at the registry.
    Underway,
    /// The funds do not suffice: the order stays saved.
    Saved,
    /// Failed.
    Declined(Problem),
}
