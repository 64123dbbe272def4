//! Purchases, and how their orders are priced, followed and found.

use super::OrderKind;
use crate::spec;

/// Every kind of order, by the word that the spec uses.
pub const ORDER_KINDS: &[(&str, OrderKind)] = &[
    ("register", OrderKind::Register),
    ("renew", OrderKind::Renew),
    ("redeem", OrderKind::Redeem),
    ("transfer", OrderKind::Transfer),
    ("other", OrderKind::Other),
];

/// The order of a purchase, with resolved paths of parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order<'s> {
    /// The kind of the order.
    pub kind: OrderKind,
    /// The subject of the order.
    pub about: About<'s>,
    /// The parameter for the number of years, and what the server assumes.
    pub years: Option<(&'s str, u32)>,
    /// The parameter that says when the name expires before the order.
    pub expires: Option<&'s str>,
    /// The parameter without which a premium name is refused.
    pub premium: Option<&'s str>,
    /// The parameter that takes the price that was quoted.
    pub confirm: Option<&'s str>,
    /// The response field that names an order which was only saved.
    pub saved: Option<&'s str>,
    /// Parameters and the values with which the order is saved and charges later.
    pub charges_later: Vec<(&'s str, &'s str)>,
}

/// The subject of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About<'s> {
    /// The domain names in this parameter.
    Names(&'s str),
    /// An order that exists already, which the parameter names.
    Of(&'s str),
}

/// The pricing, tracking and finding of a service's orders; all names exist.
#[derive(Clone, Debug)]
pub struct Orders<'s> {
    /// The read that returns a price.
    pub quote: Option<Quoting<'s>>,
    /// The reads that return the status of a task or an order: one for each purchase.
    pub settle: Vec<Settling<'s>>,
    /// The reads that list tasks or orders: one for each purchase.
    pub find: Vec<Finding<'s>>,
    /// The read that proves that an order was not carried out.
    pub rule_out: Option<RuleOut<'s>>,
}

/// The read of a domain name that proves that an order was not carried out.
#[derive(Clone, Debug)]
pub struct RuleOut<'s> {
    /// Its description in the spec.
    pub spec: &'s spec::RuleOut,
    /// The number of seconds after the request until the read shows its result.
    pub after: u32,
}

/// The read that returns a price.
#[derive(Clone, Debug)]
pub struct Quoting<'s> {
    /// Its description in the spec.
    pub spec: &'s spec::Quoting,
    /// The words of its parameter for what is priced.
    pub kinds: Vec<(OrderKind, &'s str)>,
    /// The currency of its price.
    pub currency: Option<PriceCurrency<'s>>,
    /// The currency of the prices in its list.
    pub list_currency: Option<PriceCurrency<'s>>,
    /// The kinds that its price is for; empty for all.
    pub price_of: Vec<OrderKind>,
}

/// The source of the currency of a price.
#[derive(Clone, Debug)]
pub enum PriceCurrency<'s> {
    /// It is always the one with this code.
    Code(&'s str),
    /// The field at this path, from where the price's path begins.
    Field(String),
    /// This parameter, and the values that it takes; none if it takes any.
    Parameter(&'s str, Vec<&'s str>),
}

/// The read that returns the status of a task or an order.
#[derive(Clone, Debug)]
pub struct Settling<'s> {
    /// Its description in the spec.
    pub spec: &'s spec::Settling,
    /// The zones that a time without one may be in, in minutes east of UTC.
    pub zones: Vec<i32>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug)]
pub struct Finding<'s> {
    /// Its description in the spec.
    pub spec: &'s spec::Finding,
    /// An entry's words for what it is for.
    pub kinds: Vec<(OrderKind, &'s str)>,
    /// The number of seconds after its timestamp during which a request can still arrive.
    pub window: Option<u32>,
}
