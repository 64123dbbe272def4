//! The spec's description of orders, as plain data: their subjects, their prices, how they are tracked, and how an
//! order is found after its response was lost.

/// The purpose of an order, in the same terms for all registrars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderKind {
    /// The registration of a new domain name.
    Register,
    /// The renewal of a domain name.
    Renew,
    /// The redemption of a domain name from its redemption period.
    Redeem,
    /// The transfer of a domain name from another registrar.
    Transfer,
    /// None of these, such as a purchase from the holder of a domain name or the processing of an existing order.
    Other,
}

/// The order that a purchase places. Parameters are given by their paths, such as `OrderRenewParam.DomainName`; a path
/// through a list applies to each of its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PurchaseInfo {
    /// Its purpose.
    pub kind: OrderKind,
    /// The parameter that names its subject: one domain name or several.
    pub names: Option<&'static str>,
    /// The parameter with the id of an existing order that this one processes.
    pub of: Option<&'static str>,
    /// The parameter with the number of years, next to the domain name.
    pub years: Option<&'static str>,
    /// The service's default number of years.
    pub default_years: u32,
    /// The parameter with the current expiry date of the domain name, or its year.
    pub expires: Option<&'static str>,
    /// The parameter that accepts a premium name, next to the domain name.
    pub premium: Option<&'static str>,
    /// The parameter with the quoted price of a premium name.
    pub confirm: Option<&'static str>,
    /// The field of a response or an error with the id of an order that was only saved. It is charged when it is
    /// processed.
    pub saved: Option<&'static str>,
    /// Parameters, with the values that make the service only save the order. It is charged when it is processed.
    pub charges_later: &'static [(&'static str, &'static str)],
}

impl PurchaseInfo {
    /// Creates an order for the subject in this parameter.
    pub const fn new(kind: OrderKind, names: &'static str) -> Self {
        Self { names: Some(names), ..Self::nothing(kind) }
    }

    /// Creates an order that processes the existing order in this parameter.
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

    /// Sets the parameter with the number of years, and the service's default.
    pub const fn years(mut self, parameter: &'static str, default: u32) -> Self {
        self.years = Some(parameter);
        self.default_years = default;
        self
    }

    /// Sets the parameter with the current expiry date of the domain name, or its year.
    pub const fn expires(mut self, parameter: &'static str) -> Self {
        self.expires = Some(parameter);
        self
    }

    /// Sets the parameter that accepts a premium name.
    pub const fn premium(mut self, parameter: &'static str) -> Self {
        self.premium = Some(parameter);
        self
    }

    /// Sets the parameter with the quoted price of a premium name.
    pub const fn confirm(mut self, parameter: &'static str) -> Self {
        self.confirm = Some(parameter);
        self
    }

    /// Sets the parameters and values that make the service only save the order.
    pub const fn charges_later(mut self, values: &'static [(&'static str, &'static str)]) -> Self {
        self.charges_later = values;
        self
    }

    /// Sets the field with the id of an order that was only saved.
    pub const fn saved(mut self, field: &'static str) -> Self {
        self.saved = Some(field);
        self
    }
}

/// How the orders of a service are priced, tracked and found.
#[derive(Debug)]
pub struct Orders {
    /// The read that returns a price.
    pub quote: Option<Quoting>,
    /// The reads that return the status of a task or an order. Each purchase uses one of them.
    pub settle: &'static [Settling],
    /// The reads that list tasks or orders, to find one whose response was lost. Each purchase uses one of them.
    pub find: &'static [Finding],
    /// The read that proves that an order was not carried out after a response with an unknown outcome.
    pub rule_out: Option<RuleOut>,
}

impl Orders {
    /// Returns the status read for a purchase, or without one for a task or an order of which only the id is known.
    pub fn settling(&self, action: Option<&str>) -> Option<&'static Settling> {
        of_action(self.settle, |way| way.actions, action)
    }

    /// Returns the list read for a purchase, or without one the entry that is for all other purchases.
    pub fn finding(&self, action: Option<&str>) -> Option<&'static Finding> {
        of_action(self.find, |way| way.actions, action)
    }
}

/// Returns the entry that names an action, or else the one that names none.
fn of_action<T>(
    ways: &'static [T],
    actions: fn(&T) -> &'static [&'static str],
    action: Option<&str>,
) -> Option<&'static T> {
    let named = action.and_then(|action| ways.iter().find(|way| actions(way).contains(&action)));
    named.or_else(|| ways.iter().find(|way| actions(way).is_empty()))
}

/// The read that returns a price.
#[derive(Debug)]
pub struct Quoting {
    /// The action.
    pub read: &'static str,
    /// The parameter with the domain name.
    pub name: &'static str,
    /// The parameter with the number of years.
    pub years: &'static str,
    /// The parameter with the kind of order.
    pub kind: &'static str,
    /// The values of that parameter. Other kinds have no price.
    pub kinds: &'static [(OrderKind, &'static str)],
    /// The currency of the price, if the spec names one. Otherwise it is the currency of the account.
    pub currency: Option<PriceCurrency>,
    /// The response field with the price.
    pub price: &'static str,
    /// The kinds that this price is for; empty for all.
    pub price_of: &'static [OrderKind],
    /// Whether the price is only set for premium names.
    pub price_if_premium: bool,
    /// The response field that reports whether the domain name is a premium name.
    pub premium: &'static str,
    /// The response's price list, for names that are not premium names.
    pub list: Option<PriceTable>,
}

/// The source of a price's currency.
#[derive(Clone, Copy, Debug)]
pub enum PriceCurrency {
    /// A constant currency code.
    Code(&'static str),
    /// The field at this path, relative to the price's parent.
    Field(&'static str),
    /// This parameter, and the values that it accepts; empty if it accepts any.
    Parameter(&'static str, &'static [&'static str]),
}

/// A price list in a response.
#[derive(Debug)]
pub struct PriceTable {
    /// The list.
    pub items: &'static str,
    /// An entry's field for the kind of order, with the values of [`Quoting::kinds`].
    pub kind: &'static str,
    /// An entry's field for the number of years.
    pub years: &'static str,
    /// An entry's field for the price.
    pub price: &'static str,
    /// An entry's field for the currency, as in [`Quoting::currency`].
    pub currency: Option<PriceCurrency>,
}

/// The read that returns the status of a task or an order.
#[derive(Debug)]
pub struct Settling {
    /// The purchases that it is for; empty for all without another entry.
    pub actions: &'static [&'static str],
    /// The action. If it is paginated, all pages are read.
    pub read: &'static str,
    /// The parameter with the id of the task or order.
    pub id: &'static str,
    /// The response's list with an entry for each domain name, or its only structure.
    pub items: &'static str,
    /// An entry's field for the domain name.
    pub name: &'static str,
    /// An entry's field for the state.
    pub state: &'static str,
    /// The states of success.
    pub done: &'static [&'static str],
    /// The states of failure. An entry in any other state is in progress.
    pub failed: &'static [&'static str],
    /// The states of failure in which the service has not charged, or has refunded.
    pub uncharged: &'static [&'static str],
    /// An entry's field for the reason.
    pub reason: Option<&'static str>,
    /// An entry's field for the creation time: seconds or milliseconds since 1970, or a string.
    pub time: &'static str,
    /// The possible time zones of a string without one, in minutes east of UTC.
    pub zones: &'static [i32],
}

/// The read of a domain name that proves that an order for it was not carried out.
///
/// It applies to renewals and redemptions, after an error code that leaves the outcome open. A renewal was not carried
/// out if the expiry date is still the one in the request, and a redemption if the account does not have the domain
/// name. Neither was carried out if the registry has not changed the domain name since.
#[derive(Debug)]
pub struct RuleOut {
    /// The error codes that it applies to.
    pub codes: &'static [&'static str],
    /// The delay in seconds after which the read reflects the request.
    pub after: u32,
    /// The action.
    pub read: &'static str,
    /// The parameter with the domain name.
    pub name: &'static str,
    /// The error codes for a domain name that the account does not have.
    pub absent: &'static [&'static str],
    /// The response field with the expiry date.
    pub expires: &'static str,
    /// The response field with the time of the registry's last change.
    pub changed: &'static str,
}

/// The read that lists tasks or orders.
#[derive(Debug)]
pub struct Finding {
    /// The purchases that it is for; empty for all without another entry.
    pub actions: &'static [&'static str],
    /// The action. If it is paginated, all pages are read.
    pub read: &'static str,
    /// The parameter with the domain name, if it has one; otherwise it lists the whole account.
    pub name: Option<&'static str>,
    /// The parameter with the first day: milliseconds or seconds since 1970, or a string `YYYY-MM-DD`. Without it, the
    /// whole list is read.
    pub from: Option<&'static str>,
    /// The response's list.
    pub items: &'static str,
    /// An entry's field for its id, as in [`Settling::id`].
    pub id: &'static str,
    /// An entry's field for the kind of order.
    pub kind: &'static str,
    /// The values of that field.
    pub kinds: &'static [(OrderKind, &'static str)],
    /// The number of seconds after its timestamp during which a request can still arrive. After them, absence proves
    /// that it was not carried out; without them, absence proves nothing.
    pub window: Option<u32>,
}
