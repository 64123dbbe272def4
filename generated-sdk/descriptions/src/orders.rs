//! How the orders of a service are priced, followed and found.

use serde::{Deserialize, Serialize};

use crate::is_default;

/// What an order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    /// A new domain name.
    Register,
    /// More years for a domain name.
    Renew,
    /// A domain name back from its redemption period.
    Redeem,
    /// A domain name from another registrar.
    Transfer,
    /// Another order, such as one that exists already.
    Other,
}

/// How the orders of a service are priced, followed and found. Actions are given by name, parameters
/// by wire name, response fields and those of entries by their paths, such as `Module.Data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Orders {
    /// The read that returns a price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quoting>,
    /// The reads that return the state of a task or order.
    pub settle: Vec<Settling>,
    /// The reads that list tasks or orders.
    pub find: Vec<Finding>,
    /// The read that proves that an order was not carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_out: Option<RuleOut>,
}

/// A kind of order, and the value that stands for it on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindWord {
    /// The kind.
    pub kind: OrderKind,
    /// The value.
    pub value: String,
}

/// The read that returns a price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quoting {
    /// The action.
    pub read: String,
    /// The parameter for the domain name.
    pub name: String,
    /// The parameter for the number of years.
    pub years: String,
    /// The parameter for the kind of order.
    pub kind: String,
    /// The values of that parameter. Other kinds have no price.
    pub kind_values: Vec<KindWord>,
    /// The parameter for the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The response field with the price.
    pub price: String,
    /// The kinds that this price is for; empty for all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub price_of: Vec<OrderKind>,
    /// Whether only premium names have this price.
    #[serde(default, skip_serializing_if = "is_default")]
    pub price_if_premium: bool,
    /// The response field that says whether it is a premium name.
    pub premium: String,
    /// The response field with a list of prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<PriceTable>,
}

/// The parameter for the currency of a price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Currency {
    /// The parameter.
    pub parameter: String,
    /// The currencies that it accepts; empty for all.
    pub values: Vec<String>,
}

/// A list of prices in a response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PriceTable {
    /// The response field with the list.
    pub items: String,
    /// The field of an entry with the kind of order.
    pub kind: String,
    /// The field of an entry with the number of years.
    pub years: String,
    /// The field of an entry with the price.
    pub price: String,
}

/// The read that returns the state of a task or order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settling {
    /// The purchases that it is for; empty for all that no other entry is for, and for numbers of no known purchase.
    #[serde(default, skip_serializing_if = "is_default")]
    pub actions: Vec<String>,
    /// The action.
    pub read: String,
    /// The parameter that names the task or order.
    pub id: String,
    /// The response field with the list of entries, or with the only entry.
    pub items: String,
    /// The field of an entry with the domain name.
    pub name: String,
    /// The field of an entry with the state.
    pub state: String,
    /// The states in which it has succeeded.
    pub succeeded: Vec<String>,
    /// The states in which it has failed.
    pub failed: Vec<String>,
    /// The failed states in which nothing is charged.
    #[serde(default, skip_serializing_if = "is_default")]
    pub uncharged: Vec<String>,
    /// The field of an entry with the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The field of an entry with the time of its creation.
    pub time: String,
    /// The time zones that a time without one may be in, in minutes east of UTC.
    #[serde(default, skip_serializing_if = "is_default")]
    pub zones: Vec<i32>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The purchases that it is for; empty for all that no other entry is for, and for numbers of no known purchase.
    #[serde(default, skip_serializing_if = "is_default")]
    pub actions: Vec<String>,
    /// The action.
    pub read: String,
    /// The parameter for the domain name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The parameter for the first day. Without it, the list has all tasks or orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The response field with the list.
    pub items: String,
    /// The field of an entry that names the task or order.
    pub id: String,
    /// The field of an entry with the kind of order.
    pub kind: String,
    /// The values of that field.
    pub kind_values: Vec<KindWord>,
    /// How many seconds after its time stamp a request can still arrive. Without it, an empty list proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<u32>,
}

/// The read of a domain name that proves that an order was not carried out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuleOut {
    /// The codes of responses that leave the outcome open.
    pub codes: Vec<String>,
    /// How many seconds after the request the read shows its result.
    pub after: u32,
    /// The action.
    pub read: String,
    /// The parameter for the domain name.
    pub name: String,
    /// The codes for a name that the account does not have.
    pub absent: Vec<String>,
    /// The response field with the expiry.
    pub expires: String,
    /// The response field with the last change at the registry.
    pub changed: String,
}
