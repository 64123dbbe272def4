//! What purchases order, and how orders are priced, followed and found.

use super::{Spanned, Text};
use crate::source::Span;

/// How a service's orders are priced, followed and found.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The place of the whole.
    pub span: Span,
    /// What tells a price.
    pub quote: Option<Quoting>,
    /// What tells how a task or an order fares.
    pub settle: Option<Settling>,
    /// What lists tasks or orders.
    pub find: Option<Finding>,
    /// What proves that an order was not carried out.
    pub rule_out: Option<RuleOut>,
}

/// The read of a domain name that proves that an order was not carried out.
#[derive(Clone, Debug)]
pub struct RuleOut {
    /// The codes of responses that leave the outcome open.
    pub codes: Vec<Text>,
    /// How many seconds after the request the read shows its result.
    pub after: Option<Spanned<i64>>,
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Text,
    /// Its codes for a name that the account does not have.
    pub absent: Vec<Text>,
    /// The response field for the expiry.
    pub expires: Text,
    /// The response field for the last change at the registry.
    pub changed: Text,
}

/// The read that tells a price.
#[derive(Clone, Debug)]
pub struct Quoting {
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Text,
    /// Its parameter for the number of years.
    pub years: Text,
    /// Its parameter for what is priced.
    pub kind: Text,
    /// Kinds of orders, and the parameter's words for them.
    pub kinds: Vec<(Text, Text)>,
    /// Its parameter for the currency.
    pub currency: Option<Text>,
    /// The reply's price.
    pub price: Text,
    /// The kinds that this price is for; empty for all.
    pub price_of: Vec<Text>,
    /// Whether that price is told of premium names only.
    pub price_if_premium: bool,
    /// The reply's word on whether it is a premium name.
    pub premium: Text,
    /// The reply's list of prices.
    pub list: Option<PriceTable>,
}

/// A list of prices in a reply.
#[derive(Clone, Debug)]
pub struct PriceTable {
    /// The list.
    pub items: Text,
    /// An entry's word for what it prices.
    pub kind: Text,
    /// An entry's number of years.
    pub years: Text,
    /// An entry's price.
    pub price: Text,
}

/// The read that tells how a task or an order fares.
#[derive(Clone, Debug)]
pub struct Settling {
    /// The action.
    pub read: Text,
    /// Its parameter for the number of the task or order.
    pub id: Text,
    /// The reply's list, or its one structure.
    pub items: Text,
    /// An entry's domain name.
    pub name: Text,
    /// An entry's state.
    pub state: Text,
    /// The states in which it has worked.
    pub done: Vec<Text>,
    /// The states in which it has failed.
    pub failed: Vec<Text>,
    /// Those of them in which nothing is charged.
    pub uncharged: Vec<Text>,
    /// An entry's words on why.
    pub why: Option<Text>,
    /// An entry's time of making.
    pub time: Text,
    /// The zones that a time without one may be in, in minutes east of UTC.
    pub zones: Vec<Spanned<i64>>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Option<Text>,
    /// Its parameter for the first day.
    pub from: Text,
    /// The reply's list.
    pub items: Text,
    /// An entry's number.
    pub id: Text,
    /// An entry's word for what it is for.
    pub kind: Text,
    /// Kinds of orders, and the list's words for them.
    pub kinds: Vec<(Text, Text)>,
    /// How many seconds after its time stamp a request can still arrive.
    pub window: Option<Spanned<i64>>,
}

/// What a purchase orders. Parameters are given by their paths, with dots.
#[derive(Clone, Debug)]
pub struct Order {
    /// The place of the whole.
    pub span: Span,
    /// What it is for.
    pub kind: Option<Text>,
    /// The parameter that names what is ordered.
    pub names: Option<Text>,
    /// The parameter that names an order that exists already.
    pub of: Option<Text>,
    /// The parameter that says for how many years.
    pub years: Option<Text>,
    /// The parameter that says when the name expires before the order.
    pub expires: Option<Text>,
    /// The parameter without which a premium name is refused.
    pub premium: Option<Text>,
    /// The parameter that takes the price that was quoted.
    pub confirm: Option<Text>,
    /// The reply field that names an order which was only saved.
    pub saved: Option<Text>,
}
