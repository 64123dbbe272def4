//! What purchases order, and how orders are priced, followed and found.

/// What an order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderKind {
    /// A new domain name.
    Register,
    /// More years for a name.
    Renew,
    /// A name back from its redemption period.
    Redeem,
    /// A name from another registrar.
    Transfer,
    /// None of these.
    Other,
}

impl OrderKind {
    /// Every kind, by the word that the spec uses.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("register", Self::Register),
        ("renew", Self::Renew),
        ("redeem", Self::Redeem),
        ("transfer", Self::Transfer),
        ("other", Self::Other),
    ];
}

/// What a purchase orders; parameters by their paths, each known to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// What it is for.
    pub kind: OrderKind,
    /// What it is about.
    pub about: About,
    /// The parameter for the number of years, and what the server assumes.
    pub years: Option<(String, u32)>,
    /// The parameter that says when the name expires before the order.
    pub expires: Option<String>,
    /// The parameter without which a premium name is refused.
    pub premium: Option<String>,
    /// The parameter that takes the price that was quoted.
    pub confirm: Option<String>,
    /// The reply field that names an order which was only saved.
    pub saved: Option<String>,
}

/// What an order is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// What the parameter names.
    Names(String),
    /// An order that exists already, which the parameter names.
    Of(String),
}

/// How a service's orders are priced, followed and found; all that is named is known to exist.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The read that tells a price.
    pub quote: Option<Quoting>,
    /// The read that tells how a task or an order fares.
    pub settle: Settling,
    /// The read that lists tasks or orders.
    pub find: Finding,
    /// The read that proves that an order was not carried out.
    pub rule_out: Option<RuleOut>,
}

/// The read of a domain name that proves that an order was not carried out.
#[derive(Clone, Debug)]
pub struct RuleOut {
    /// The codes of responses that leave the outcome open.
    pub codes: Vec<String>,
    /// How many seconds after the request the read shows its result.
    pub after: u32,
    /// The action.
    pub read: String,
    /// Its parameter for the domain name.
    pub name: String,
    /// Its codes for a name that the account does not have.
    pub absent: Vec<String>,
    /// The response field for the expiry.
    pub expires: String,
    /// The response field for the last change at the registry.
    pub changed: String,
}

/// The read that tells a price.
#[derive(Clone, Debug)]
pub struct Quoting {
    /// The action.
    pub read: String,
    /// Its parameter for the domain name.
    pub name: String,
    /// Its parameter for the number of years.
    pub years: String,
    /// Its parameter for what is priced.
    pub kind: String,
    /// The words of that parameter.
    pub kinds: Vec<(OrderKind, String)>,
    /// Its parameter for the currency, and the values that it takes.
    pub currency: Option<(String, Vec<String>)>,
    /// The reply's price.
    pub price: String,
    /// The kinds that this price is for; empty for all.
    pub price_of: Vec<OrderKind>,
    /// Whether that price is told of premium names only.
    pub price_if_premium: bool,
    /// The reply's word on whether it is a premium name.
    pub premium: String,
    /// The reply's list of prices.
    pub list: Option<PriceTable>,
}

/// A list of prices in a reply.
#[derive(Clone, Debug)]
pub struct PriceTable {
    /// The list.
    pub items: String,
    /// An entry's word for what it prices.
    pub kind: String,
    /// An entry's number of years.
    pub years: String,
    /// An entry's price.
    pub price: String,
}

/// The read that tells how a task or an order fares.
#[derive(Clone, Debug)]
pub struct Settling {
    /// The action.
    pub read: String,
    /// Its parameter for the number of the task or order.
    pub id: String,
    /// The reply's list, or its one structure.
    pub items: String,
    /// An entry's domain name.
    pub name: String,
    /// An entry's state.
    pub state: String,
    /// The states in which it has worked.
    pub done: Vec<String>,
    /// The states in which it has failed.
    pub failed: Vec<String>,
    /// Those of them in which nothing is charged.
    pub uncharged: Vec<String>,
    /// An entry's words on why.
    pub why: Option<String>,
    /// An entry's time of making.
    pub time: String,
    /// The zones that a time without one may be in, in minutes east of UTC.
    pub zones: Vec<i32>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The action.
    pub read: String,
    /// Its parameter for the domain name.
    pub name: Option<String>,
    /// Its parameter for the first day.
    pub from: String,
    /// The reply's list.
    pub items: String,
    /// An entry's number.
    pub id: String,
    /// An entry's word for what it is for.
    pub kind: String,
    /// Those words.
    pub kinds: Vec<(OrderKind, String)>,
    /// How many seconds after its time stamp a request can still arrive.
    pub window: Option<u32>,
}
