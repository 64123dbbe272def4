//! Exact amounts of money, with their currency.

use super::Decimal;
use std::fmt;
use std::str::FromStr;

/// A currency, by its three-letter ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// US dollars.
    pub const USD: Self = Self(*b"USD");
    /// Chinese yuan.
    pub const CNY: Self = Self(*b"CNY");
    /// Euros.
    pub const EUR: Self = Self(*b"EUR");
    /// Canadian dollars.
    pub const CAD: Self = Self(*b"CAD");

    /// Returns the currency with a code of three capital letters, or `None` for any other string.
    pub fn new(code: &str) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }

    /// Returns the code.
    pub fn code(&self) -> &str {
        // It has only ASCII letters.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An exact amount of money, such as `15.50 USD`, which is also how it is displayed and parsed.
///
/// ```
/// use registrar_sdk::{Currency, Money, usd};
///
/// let most: Money = "15.50 USD".parse()?;
/// assert_eq!(most.currency(), Currency::USD);
/// assert!(usd(15).amount() < most.amount());
/// # Ok::<(), registrar_sdk::MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

/// Creates an amount of whole US dollars.
pub fn usd(dollars: u32) -> Money {
    Money::new(i64::from(dollars), Currency::USD)
}

/// Creates an amount of whole Chinese yuan.
pub fn cny(yuan: u32) -> Money {
    Money::new(i64::from(yuan), Currency::CNY)
}

/// Creates an amount of whole euros.
pub fn eur(euros: u32) -> Money {
    Money::new(i64::from(euros), Currency::EUR)
}

impl Money {
    /// Creates an amount in a currency, from a [`Decimal`] or an integer.
    pub fn new(amount: impl Into<Decimal>, currency: Currency) -> Self {
        Self { amount: amount.into(), currency }
    }

    /// Creates an amount in the currency with this code; `None` if either is absent or the code is invalid.
    pub fn with_code<'a>(
        amount: impl Into<Option<Decimal>>,
        code: impl Into<Option<&'a str>>,
    ) -> Option<Self> {
        Some(Self { amount: amount.into()?, currency: Currency::new(code.into()?.trim())? })
    }

    /// Returns the amount as a number.
    pub fn amount(&self) -> Decimal {
        self.amount
    }

    /// Returns the currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The error of a string that is not an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MoneyError;

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an amount of money: expected an amount such as `15.50 USD`")
    }
}

impl std::error::Error for MoneyError {}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (amount, code) = text.trim().split_once(' ').ok_or(MoneyError)?;
        let amount: Decimal = amount.parse().map_err(|_| MoneyError)?;
        Ok(Self { amount, currency: Currency::new(code.trim()).ok_or(MoneyError)? })
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, Money, usd};

    #[test]
    fn it_parses_only_its_own_format() {
        for text in ["15.50 USD", "0.1 EUR", "100000000000000000000.01 CNY"] {
            assert_eq!(text.parse::<Money>().expect("money").to_string(), text);
        }
        for odd in ["15", "USD 15", "15 usd", "15 DOLLAR", "1e3 USD x", ""] {
            assert!(odd.parse::<Money>().is_err(), "{odd}");
        }
        assert_eq!(usd(15), "15.00 USD".parse().expect("money"));
        assert_ne!(usd(15), Money::new(15, Currency::EUR));
    }

    #[test]
    fn an_amount_has_a_currency_only_if_its_code_is_one() {
        let amount = usd(15).amount();
        assert_eq!(Money::with_code(amount, " USD "), Some(usd(15)));
        assert_eq!(Money::with_code(Some(amount), Some("USD")), Some(usd(15)));
        for code in [None, Some(""), Some("usd"), Some("US dollars")] {
            assert_eq!(Money::with_code(amount, code), None, "{code:?}");
        }
        assert_eq!(Money::with_code(None, "USD"), None);
    }
}
