//! The limit that the caller sets for a purchase.

use crate::schema::OrderKind;
use crate::value::{Currency, Decimal, Money};

/// The maximum price of an order. There is no default: every call that places an order sets it.
///
/// ```
/// use registrar_sdk::{Spend, usd};
///
/// let _fifteen_dollars_for_all_its_names = Spend::at_most(usd(15));
/// let _whatever_it_costs = Spend::at_any_price();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "it is for `client.place(&order, spend)`"]
pub struct Spend {
    pub(crate) most: Option<Money>,
    pub(crate) premium: bool,
}

impl Spend {
    /// Sets a limit for all names of the order together, in the currency of the account.
    ///
    /// No response contains that currency. Unless the client has one ([`currency`](crate::ClientBuilder::currency), a
    /// [`ceiling`](crate::ClientBuilder::ceiling), a price list), prices are assumed to be in the currency of the
    /// limit.
    ///
    /// The service is asked for the price, with one call for each name, if it has prices; otherwise the client's
    /// [`Prices`] are used. If there is no price, if it exceeds the limit, or if it is a premium name's without
    /// [`premium`](Self::premium), the order is refused and nothing is sent.
    pub fn at_most(most: Money) -> Self {
        Self { most: Some(most), premium: false }
    }

    /// Accepts any price, also of premium names. No price is requested.
    pub fn at_any_price() -> Self {
        Self { most: None, premium: true }
    }

    /// Accepts premium names too, whose price the registry sets individually.
    pub fn premium(self) -> Self {
        Self { premium: true, ..self }
    }
}

/// A price list of the caller, for orders whose price the service does not return. All prices are in the currency of
/// the account.
///
/// ```
/// use registrar_sdk::{OrderKind, Prices, usd};
///
/// let prices = Prices::new()
///     .per_year(OrderKind::Renew, "com", "10.46 USD".parse()?)
///     .per_name(OrderKind::Redeem, "com", usd(80));
/// # Ok::<(), registrar_sdk::MoneyError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Prices {
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    kind: OrderKind,
    suffix: String,
    price: Money,
    yearly: bool,
}

impl Prices {
    /// Creates an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the price of one year for names with a suffix, such as `com` or `co.uk`. The longest matching suffix is
    /// used.
    pub fn per_year(self, kind: OrderKind, suffix: &str, price: Money) -> Self {
        self.row(kind, suffix, price, true)
    }

    /// Sets the price of an order for a name with a suffix, regardless of the number of years.
    pub fn per_name(self, kind: OrderKind, suffix: &str, price: Money) -> Self {
        self.row(kind, suffix, price, false)
    }

    fn row(mut self, kind: OrderKind, suffix: &str, price: Money, yearly: bool) -> Self {
        let suffix = suffix.trim_start_matches('.').to_lowercase();
        self.rows.push(Row { kind, suffix, price, yearly });
        self
    }

    /// Returns the currencies of its prices.
    pub(crate) fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.rows.iter().map(|row| row.price.currency())
    }

    /// Returns the price of a name for a number of years; of several equal matches, the last one is used.
    pub(crate) fn price(&self, kind: OrderKind, name: &str, years: u32) -> Option<Decimal> {
        let name = name.to_lowercase();
        let fits = |row: &&Row| {
            row.kind == kind && name.strip_suffix(&row.suffix).is_some_and(|rest| rest.ends_with('.'))
        };
        let row = self.rows.iter().filter(fits).max_by_key(|row| row.suffix.len())?;
        let price = row.price.amount();
        if row.yearly { price.checked_mul(i64::from(years).into()) } else { Some(price) }
    }
}

#[cfg(test)]
mod tests {
    use super::{OrderKind, Prices};
    use crate::value::{Currency, Decimal, Money, usd};

    #[test]
    fn the_longest_suffix_that_fits_counts() {
        let cents = |text: &str| text.parse::<Decimal>().expect("a price");
        let dollars = |text: &str| Money::new(cents(text), Currency::USD);
        let prices = Prices::new()
            .per_year(OrderKind::Renew, "uk", dollars("5.00"))
            .per_year(OrderKind::Renew, ".co.uk", dollars("7.25"))
            .per_name(OrderKind::Redeem, "uk", usd(80))
            .per_name(OrderKind::Redeem, "uk", usd(90));
        assert_eq!(prices.price(OrderKind::Renew, "example.UK", 2), Some(cents("10")));
        assert_eq!(prices.price(OrderKind::Renew, "example.co.uk", 2), Some(cents("14.5")));
        assert_eq!(prices.price(OrderKind::Redeem, "example.co.uk", 3), Some(cents("90")));
        assert_eq!(prices.price(OrderKind::Register, "example.uk", 1), None);
        assert_eq!(prices.price(OrderKind::Renew, "exampleuk", 1), None);
        assert_eq!(prices.price(OrderKind::Renew, "uk", 1), None);
    }
}
