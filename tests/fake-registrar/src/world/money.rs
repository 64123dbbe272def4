//! Money: exact cents, the account's balance, and a ledger of all movements.

use super::prices::Priced;
use super::time::Time;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Mul, Neg, Sub};
use std::str::FromStr;

/// An amount in hundredths of the account's currency, written as `12.34`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

/// The largest amount that is parsed: sums of many amounts cannot overflow.
const MOST: Cents = Cents(999_999_999_999_999);

impl Cents {
    /// Returns the amount in whole units, rounded up.
    pub fn rounded_up(self) -> i64 {
        self.0.div_euclid(100) + i64::from(self.0.rem_euclid(100) > 0)
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

impl FromStr for Cents {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (negative, digits) = match text.trim().strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.trim()),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let number = |part: &str| {
            Some(part).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?.parse::<i64>().ok()
        };
        // One digit after the point means tens of cents; digits after the second have to be zero.
        let padded = format!("{fraction:0<2}");
        let exact = padded[2.min(padded.len())..].bytes().all(|byte| byte == b'0');
        let size = number(whole).zip(padded.get(..2).and_then(number)).filter(|_| exact);
        let size = size.and_then(|(whole, cents)| whole.checked_mul(100)?.checked_add(cents));
        size.filter(|size| *size <= MOST.0)
            .map(|size| Self(if negative { -size } else { size }))
            .ok_or_else(|| format!("`{text}` is not an amount such as 12.34, of at most {MOST}"))
    }
}

impl Serialize for Cents {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cents {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // YAML parsers return numbers as strings if a string is requested.
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Add for Cents {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Cents {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Cents {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Mul<i64> for Cents {
    type Output = Self;

    fn mul(self, times: i64) -> Self {
        Self(self.0.saturating_mul(times))
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self(0), Add::add)
    }
}

/// The cause of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A task.
    Task(String),
    /// An order.
    Order(String),
    /// A transfer without an order.
    Transfer(String),
    /// A synchronous call from this IP address.
    Call(String),
    /// The passing of time, such as an automatic renewal.
    Time,
    /// The test.
    Test,
}

/// The purpose of a movement of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A registration.
    Register,
    /// A renewal.
    Renew,
    /// A redemption.
    Redeem,
    /// A transfer to this registrar.
    Transfer,
    /// A purchase from the holder.
    Buy,
    /// A refund for a name that was returned to its registry, or for a transfer that failed.
    Refund,
    /// A deposit or a withdrawal.
    Deposit,
}

impl Purpose {
    /// Returns the purpose of a charge for an item of the price list.
    pub const fn of(what: Priced) -> Self {
        match what {
            Priced::Register => Self::Register,
            Priced::Renew => Self::Renew,
            Priced::Redeem => Self::Redeem,
            Priced::Transfer => Self::Transfer,
            Priced::Buy => Self::Buy,
        }
    }

    /// Returns the item of the price list; `None` for refunds and deposits.
    pub const fn priced(self) -> Option<Priced> {
        match self {
            Self::Register => Some(Priced::Register),
            Self::Renew => Some(Priced::Renew),
            Self::Redeem => Some(Priced::Redeem),
            Self::Transfer => Some(Priced::Transfer),
            Self::Buy => Some(Priced::Buy),
            Self::Refund | Self::Deposit => None,
        }
    }
}

/// A movement of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// The number in the ledger, from 1.
    pub number: u64,
    /// The time.
    pub at: Time,
    /// The amount; negative for a charge.
    pub amount: Cents,
    /// The purpose.
    pub purpose: Purpose,
    /// The domain name; empty for deposits.
    pub name: String,
    /// The cause.
    pub cause: Cause,
    /// For a refund: the number of the charge that is fully refunded.
    pub gives_back: Option<u64>,
}

/// The account and its funds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The id.
    pub id: String,
    /// The currency of all amounts, such as `USD`.
    pub currency: String,
    /// The opening balance.
    opening: Cents,
    /// The balance.
    balance: Cents,
    /// All movements, oldest first.
    ledger: Vec<Movement>,
}

impl Account {
    /// Creates an account with an opening balance.
    pub fn new(id: impl Into<String>, currency: impl Into<String>, opening: Cents) -> Self {
        Self { id: id.into(), currency: currency.into(), opening, balance: opening, ledger: Vec::new() }
    }

    /// Returns the balance.
    pub fn balance(&self) -> Cents {
        self.balance
    }

    /// Returns the opening balance.
    pub fn opening(&self) -> Cents {
        self.opening
    }

    /// Returns all movements, oldest first. They add up to the balance together with the opening balance.
    pub fn ledger(&self) -> &[Movement] {
        &self.ledger
    }

    /// Returns the charges for a name that have not been refunded.
    pub fn spent_on(&self, name: &str) -> Cents {
        -self
            .ledger
            .iter()
            .filter(|movement| movement.name == name)
            .map(|movement| movement.amount)
            .sum::<Cents>()
    }

    /// Records a movement; this is the only place where the balance changes.
    pub(super) fn record(&mut self, movement: Movement) {
        self.balance = self.balance + movement.amount;
        let number = self.ledger.len() as u64 + 1;
        self.ledger.push(Movement { number, ..movement });
    }
}

#[cfg(test)]
mod tests {
    use super::Cents;

    #[test]
    fn amounts_are_exact() {
        for (text, cents) in [("12.34", 1234), ("12", 1200), ("0.5", 50), ("-3.01", -301), ("7.100", 710)] {
            assert_eq!(text.parse(), Ok(Cents(cents)), "{text}");
        }
        assert_eq!(Cents(-5).to_string(), "-0.05");
        assert!(
            "1.005".parse::<Cents>().is_err()
                && "".parse::<Cents>().is_err()
                && "1e3".parse::<Cents>().is_err()
        );
    }
}
