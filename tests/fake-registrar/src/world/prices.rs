//! Prices.

use super::money::Cents;
use super::purchase::Offer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A priced action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priced {
    /// A year of registration.
    Register,
    /// A year of renewal.
    Renew,
    /// A redemption.
    Redeem,
    /// A transfer to this registrar, with a year of renewal.
    Transfer,
    /// A purchase from the holder, at the price of the offer.
    Buy,
}

/// The prices of a suffix or of a premium name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// A year of registration.
    pub register: Cents,
    /// A year of renewal.
    pub renew: Cents,
    /// A redemption.
    pub redeem: Cents,
    /// A transfer to this registrar, with a year of renewal.
    pub transfer: Cents,
}

impl Price {
    /// Uses one price for everything but redemptions.
    pub const fn flat(year: Cents, redeem: Cents) -> Self {
        Self { register: year, renew: year, redeem, transfer: year }
    }

    /// Returns the price for a number of years, `None` for a purchase. A redemption always includes one year.
    pub fn of(&self, what: Priced, years: i64) -> Option<Cents> {
        Some(match what {
            Priced::Register => self.register * years,
            Priced::Renew => self.renew * years,
            Priced::Redeem => self.redeem,
            Priced::Transfer => self.transfer * years,
            Priced::Buy => return None,
        })
    }
}

/// A price, and whether the name is a premium name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The amount.
    pub amount: Cents,
    /// Whether the name is a premium name.
    pub premium: bool,
}

/// The price list. Suffixes that it lacks are not sold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prices {
    /// Prices by suffix, such as `com` or `co.uk`.
    pub suffixes: BTreeMap<String, Price>,
    /// Prices by premium name.
    pub premium: BTreeMap<String, Price>,
    /// Offers at fixed prices, by name.
    #[serde(default)]
    pub offers: BTreeMap<String, Offer>,
}

impl Prices {
    /// Returns a small, realistic price list.
    pub fn usual() -> Self {
        let list = [
            ("com", 1049, 8000),
            ("net", 1249, 8000),
            ("org", 1099, 8000),
            ("info", 1899, 8000),
            ("biz", 1799, 8000),
            ("name", 999, 8000),
            ("cn", 520, 5000),
            ("com.cn", 520, 5000),
            ("xyz", 1199, 9000),
            ("shop", 2899, 9000),
            ("club", 1399, 9000),
            ("top", 399, 9000),
            ("online", 2999, 9000),
            ("site", 2999, 9000),
            ("store", 4999, 9000),
            ("tech", 4499, 9000),
            ("app", 1799, 9000),
            ("dev", 1599, 9000),
            ("cloud", 1999, 9000),
            ("io", 4999, 12000),
            ("me", 1999, 9000),
            ("tv", 3499, 9000),
            ("cc", 1099, 9000),
            ("co", 2999, 9000),
            ("ca", 1350, 6000),
            ("us", 1050, 6000),
            ("uk", 950, 6000),
            ("co.uk", 950, 6000),
            ("eu", 1150, 6000),
            ("de", 1050, 6000),
            ("fr", 1250, 6000),
            ("it", 1350, 6000),
            ("jp", 4500, 9000),
            ("sg", 3999, 9000),
            ("hk", 3599, 9000),
            ("asia", 1599, 9000),
        ];
        let price = |(suffix, year, redeem): (&str, i64, i64)| {
            (suffix.to_owned(), Price::flat(Cents(year), Cents(redeem)))
        };
        Self { suffixes: list.into_iter().map(price).collect(), ..Self::default() }
    }

    /// Returns the suffix of a name: the longest one in the list; `None` if the name is itself a suffix.
    pub fn suffix<'a>(&self, name: &'a str) -> Option<&'a str> {
        let mut rest = name;
        while let Some((label, suffix)) = rest.split_once('.') {
            if self.suffixes.contains_key(suffix) {
                // The rest has to be a single label: subdomains are not sold.
                return (!label.is_empty() && rest.len() == name.len()).then_some(suffix);
            }
            rest = suffix;
        }
        None
    }

    /// Returns a price, or `None` if the suffix is not sold, or the name is not offered.
    pub fn quote(&self, what: Priced, name: &str, years: i64) -> Option<Quote> {
        let ordinary = self.suffixes.get(self.suffix(name)?)?;
        let premium = self.premium.get(name);
        let amount = match what {
            Priced::Buy => self.offers.get(name)?.price,
            _ => premium.unwrap_or(ordinary).of(what, years)?,
        };
        Some(Quote { amount, premium: premium.is_some() })
    }

    /// Whether the name is a premium name.
    pub fn is_premium(&self, name: &str) -> bool {
        self.premium.contains_key(name)
    }
}
