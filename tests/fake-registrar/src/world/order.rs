//! Orders: work for one name that is carried out at once, later, or when somebody says so.

use super::clock::Time;
use super::money::Cents;
use super::work::{Problem, Work, WorkKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// It is saved, and waits to be processed.
    Pending,
    /// The registry takes its time.
    Underway,
    /// It has been carried out.
    Completed,
    /// It failed.
    Declined,
    /// It was called off.
    Cancelled,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Its number.
    pub id: String,
    /// What it does.
    pub kind: WorkKind,
    /// The name.
    pub name: String,
    /// For how many years.
    pub years: i64,
    /// What it costs.
    pub cost: Cents,
    /// What is to be done.
    pub work: Work,
    /// How far it is.
    pub state: OrderState,
    /// When it was made.
    pub placed: Time,
    /// When it was processed.
    pub processed: Option<Time>,
    /// When it ended.
    pub completed: Option<Time>,
    /// When the registry will be done with it.
    pub due: Option<Time>,
    /// Why it failed, or was only saved.
    pub problem: Option<Problem>,
    /// What the caller said beside, under the protocol's own names.
    pub notes: BTreeMap<String, String>,
    /// What follows once it has been carried out.
    #[serde(default)]
    pub sequel: Sequel,
    /// The order that has brought it along.
    #[serde(default)]
    pub master: Option<String>,
}

/// What is wanted along with an order. Nothing of it happens before the order has been carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sequel {
    /// The registrant's address, whose owner is asked to confirm it.
    pub verify: Option<String>,
    /// Privacy protection, as an order of its own; whether the name can have it.
    pub privacy: Option<bool>,
    /// Whether the name renews itself from then on.
    pub auto_renew: Option<bool>,
    /// Whether a page with advertisements stands at the name from then on.
    pub park: bool,
    /// From where the order came.
    pub client_ip: String,
}

/// What became of an order that was to be processed.
#[derive(Clone, Debug, PartialEq)]
pub enum Processed {
    /// It has been carried out; a result, such as a code, comes with it.
    Done(Option<String>),
    /// The registry takes its time.
    Underway,
    /// The money does not suffice: it stays saved.
    Saved,
    /// It failed.
    Declined(Problem),
}
