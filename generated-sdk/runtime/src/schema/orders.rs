//! What the spec says about orders, as plain data: what they are about, what tells their price, what becomes
//! of them, and how they are found when their response is lost.

/// What an order is for. The same words for all registrars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderKind {
    /// A new domain name.
    Register,
    /// More years for a name.
    Renew,
    /// A name back from its redemption period.
    Redeem,
    /// A name from another registrar.
    Transfer,
    /// None of these: what an order that exists already is for.
    Other,
}

/// What a purchase orders. Parameters are given by their paths, such as `OrderRenewParam.DomainName`: where
/// lists are on the way, every entry counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PurchaseInfo {
    /// What it is for.
    pub kind: OrderKind,
    /// The parameter that names what is ordered: a domain name, or many.
    pub names: Option<&'static str>,
    /// The parameter that names an order that exists already, and is carried out by this one.
    pub of: Option<&'static str>,
    /// The parameter that says for how many years, beside the name.
    pub years: Option<&'static str>,
    /// The years that the service assumes where none are given.
    pub default_years: u32,
    /// The parameter that says when the name expires before the order, or in which year.
    pub expires: Option<&'static str>,
    /// The parameter without which a premium name is refused, beside the name.
    pub premium: Option<&'static str>,
    /// The parameter that takes the price that was quoted for a premium name.
    pub confirm: Option<&'static str>,
    /// The field of a response, or of a refusal, that names an order which was only saved, and charges when somebody
    /// processes it.
    pub saved: Option<&'static str>,
    /// Parameters and the values with which the order is only saved, and charges when somebody processes it.
    pub charges_later: &'static [(&'static str, &'static str)],
}

impl PurchaseInfo {
    /// An order for what this parameter names.
    pub const fn new(kind: OrderKind, names: &'static str) -> Self {
        Self { names: Some(names), ..Self::nothing(kind) }
    }

    /// The carrying out of the order that this parameter names.
    pub const fn of(parameter: &'static str) -> Self {
        Self { of: Some(parameter), ..Self::nothing(OrderKind::Other) }
    }

    const fn nothing(kind: OrderKind) -> Self {
        Self {
            kind,
            names: None,
            of: None,
            years: None,
            default_years: 1,
            expires: None,
            premium: None,
            confirm: None,
            saved: None,
            charges_later: &[],
        }
    }

    /// The parameter that says for how many years, and what the service assumes without it.
    pub const fn years(mut self, parameter: &'static str, default: u32) -> Self {
        self.years = Some(parameter);
        self.default_years = default;
        self
    }

    /// The parameter that says when the name expires before the order, or in which year.
    pub const fn expires(mut self, parameter: &'static str) -> Self {
        self.expires = Some(parameter);
        self
    }

    /// The parameter without which a premium name is refused.
    pub const fn premium(mut self, parameter: &'static str) -> Self {
        self.premium = Some(parameter);
        self
    }

    /// The parameter that takes the price that was quoted for a premium name.
    pub const fn confirm(mut self, parameter: &'static str) -> Self {
        self.confirm = Some(parameter);
        self
    }

    /// The parameters and values with which the order is only saved.
    pub const fn charges_later(mut self, values: &'static [(&'static str, &'static str)]) -> Self {
        self.charges_later = values;
        self
    }

    /// The field that names an order which was only saved.
    pub const fn saved(mut self, field: &'static str) -> Self {
        self.saved = Some(field);
        self
    }
}

/// How a service's orders are priced, followed and found.
#[derive(Debug)]
pub struct Orders {
    /// What tells a price.
    pub quote: Option<Quoting>,
    /// What tells how a task or an order fares. Each purchase goes one of these ways.
    pub settle: &'static [Settling],
    /// What lists tasks or orders, so that one whose response was lost can be found. Each purchase goes one of these
    /// ways.
    pub find: &'static [Finding],
    /// What proves that an order was not carried out after a response that leaves its outcome open.
    pub rule_out: Option<RuleOut>,
}

impl Orders {
    /// What tells how a purchase fares; for none, a task or an order of which only the number is known.
    pub fn settling(&self, action: Option<&str>) -> Option<&'static Settling> {
        of_action(self.settle, |way| way.actions, action)
    }

    /// What lists a purchase; for none, those that no other entry is for.
    pub fn finding(&self, action: Option<&str>) -> Option<&'static Finding> {
        of_action(self.find, |way| way.actions, action)
    }
}

/// The entry that names an action, or the one that names none.
fn of_action<T>(
    ways: &'static [T],
    actions: fn(&T) -> &'static [&'static str],
    action: Option<&str>,
) -> Option<&'static T> {
    let named = action.and_then(|action| ways.iter().find(|way| actions(way).contains(&action)));
    named.or_else(|| ways.iter().find(|way| actions(way).is_empty()))
}

/// The read that tells a price.
#[derive(Debug)]
pub struct Quoting {
    /// The action.
    pub read: &'static str,
    /// Its parameter for the domain name.
    pub name: &'static str,
    /// Its parameter for the number of years.
    pub years: &'static str,
    /// Its parameter for what is priced.
    pub kind: &'static str,
    /// The words of that parameter. Other kinds have no price.
    pub kinds: &'static [(OrderKind, &'static str)],
    /// The currency of its price, if the spec says one. Without it, prices are in that of the account.
    pub currency: Option<PriceCurrency>,
    /// The response's price.
    pub price: &'static str,
    /// The kinds that this price is for; empty for all.
    pub price_of: &'static [OrderKind],
    /// Whether that price is told of premium names only.
    pub price_if_premium: bool,
    /// The response's word on whether it is a premium name.
    pub premium: &'static str,
    /// The response's list of prices, for names that are no premium names.
    pub list: Option<PriceTable>,
}

/// What says which currency a price is in.
#[derive(Clone, Copy, Debug)]
pub enum PriceCurrency {
    /// It is always the one with this code.
    Code(&'static str),
    /// The field at this path, from where the price's path begins.
    Field(&'static str),
    /// This parameter, and the values that it takes; none if it takes any.
    Parameter(&'static str, &'static [&'static str]),
}

/// A list of prices in a response.
#[derive(Debug)]
pub struct PriceTable {
    /// The list.
    pub items: &'static str,
    /// An entry's word for what it prices, as in [`Quoting::kinds`].
    pub kind: &'static str,
    /// An entry's number of years.
    pub years: &'static str,
    /// An entry's price.
    pub price: &'static str,
    /// Its currency, as that of [`Quoting::currency`].
    pub currency: Option<PriceCurrency>,
}

/// The read that tells how a task or an order fares.
#[derive(Debug)]
pub struct Settling {
    /// The purchases that it is for; empty for all that no other entry is for.
    pub actions: &'static [&'static str],
    /// The action. If it pages, all pages are read.
    pub read: &'static str,
    /// Its parameter for the number of the task or order.
    pub id: &'static str,
    /// The response's list with an entry for each domain name, or its one structure.
    pub items: &'static str,
    /// An entry's domain name.
    pub name: &'static str,
    /// An entry's state.
    pub state: &'static str,
    /// The states in which it has worked.
    pub done: &'static [&'static str],
    /// The states in which it has failed. In any other it is still under way.
    pub failed: &'static [&'static str],
    /// Those of them in which the service has charged nothing, or has returned it.
    pub uncharged: &'static [&'static str],
    /// An entry's words on why.
    pub reason: Option<&'static str>,
    /// An entry's time of making: seconds or milliseconds since 1970, or text.
    pub time: &'static str,
    /// The zones that text without one may be in, in minutes east of UTC.
    pub zones: &'static [i32],
}

/// The read of a domain name that proves that an order for it was not carried out.
///
/// It is for renewals and redemptions, and for responses that end the request with a code that leaves its outcome open.
/// A renewal was not carried out if the name expires when the request says, and a redemption if the account does not
/// have the name. Neither was if the registry has not changed the name since.
#[derive(Debug)]
pub struct RuleOut {
    /// The codes of such responses.
    pub codes: &'static [&'static str],
    /// How many seconds after the request the read shows its result.
    pub after: u32,
    /// The action.
    pub read: &'static str,
    /// Its parameter for the domain name.
    pub name: &'static str,
    /// Its codes for a name that the account does not have.
    pub absent: &'static [&'static str],
    /// The response field for the time when the name expires.
    pub expires: &'static str,
    /// The response field for the time when the registry last changed the name.
    pub changed: &'static str,
}

/// The read that lists tasks or orders.
#[derive(Debug)]
pub struct Finding {
    /// The purchases that it is for; empty for all that no other entry is for.
    pub actions: &'static [&'static str],
    /// The action. If it pages, all pages are read.
    pub read: &'static str,
    /// Its parameter for the domain name, where it wants one; otherwise it lists all of the account.
    pub name: Option<&'static str>,
    /// Its parameter for the first day: milliseconds or seconds since 1970, or text `YYYY-MM-DD`.
    pub from: &'static str,
    /// The response's list.
    pub items: &'static str,
    /// An entry's number, for [`Settling::id`].
    pub id: &'static str,
    /// An entry's word for what it is for.
    pub kind: &'static str,
    /// Those words.
    pub kinds: &'static [(OrderKind, &'static str)],
    /// How many seconds after its time stamp a request can still arrive. After that absence proves that it was
    /// not carried out; without it absence proves nothing.
    pub window: Option<u32>,
}
