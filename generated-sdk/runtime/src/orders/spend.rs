//! What the caller allows a purchase to cost.

use crate::schema::OrderKind;
use crate::value::{Currency, Decimal, Money};

/// What an order may cost. There is no default: whoever places an order says it in the code.
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
    /// So much for all names of the order together, in the currency that the account is charged in.
    ///
    /// No response names that currency. Unless the client has one of its own ([`currency`](crate::ClientBuilder::currency),
    /// a [`ceiling`](crate::ClientBuilder::ceiling), a price list), prices are understood in the currency of the limit.
    ///
    /// The price is asked of the service, one call for each name, where it has one to tell; where it has none,
    /// it is looked up in the [`Prices`] that the client was given. If neither knows, or if it is more, or a
    /// premium name's without [`premium`](Self::premium), the order is refused and nothing is sent.
    pub fn at_most(most: Money) -> Self {
        Self { most: Some(most), premium: false }
    }

    /// Any price, also for premium names. No price is requested.
    pub fn at_any_price() -> Self {
        Self { most: None, premium: true }
    }

    /// Premium names too, whose price the registry sets for each.
    pub fn premium(self) -> Self {
        Self { premium: true, ..self }
    }
}

/// A price list of the caller's own, for orders whose price the service does not return. All prices are in the currency
/// that the account is charged in.
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
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// What one year costs for names of a suffix, such as `com` or `co.uk`. The longest suffix that fits a name
    /// counts.
    pub fn per_year(self, kind: OrderKind, suffix: &str, price: Money) -> Self {
        self.row(kind, suffix, price, true)
    }

    /// What an order costs for a name of a suffix, whatever the number of years.
    pub fn per_name(self, kind: OrderKind, suffix: &str, price: Money) -> Self {
        self.row(kind, suffix, price, false)
    }

    fn row(mut self, kind: OrderKind, suffix: &str, price: Money, yearly: bool) -> Self {
        let suffix = suffix.trim_start_matches('.').to_lowercase();
        self.rows.push(Row { kind, suffix, price, yearly });
        self
    }

    /// The currencies of its prices.
    pub(crate) fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.rows.iter().map(|row| row.price.currency())
    }

    /// The price of a name for so many years; of several rows that fit alike, the last one counts.
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
