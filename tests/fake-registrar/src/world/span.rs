//! Durations in the fake time.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Add, Mul, Neg};
use std::str::FromStr;

pub(super) const DAY: i64 = 86_400_000;

/// Slightly more than the whole calendar, so that sums of times and spans cannot overflow.
const MOST: Span = Span(3_660_000 * DAY);

/// A duration of at most ten thousand years, written as a number with `ms`, `s`, `m`, `h` or `d`, such as `30d`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(pub(super) i64);

impl Span {
    /// The empty span.
    pub const ZERO: Self = Self(0);

    /// Creates a span from milliseconds.
    pub const fn millis(millis: i64) -> Self {
        if millis > MOST.0 {
            MOST
        } else if millis < -MOST.0 {
            Self(-MOST.0)
        } else {
            Self(millis)
        }
    }

    /// Creates a span from seconds.
    pub const fn seconds(seconds: i64) -> Self {
        Self::millis(seconds.saturating_mul(1000))
    }

    /// Creates a span from minutes.
    pub const fn minutes(minutes: i64) -> Self {
        Self::millis(minutes.saturating_mul(60_000))
    }

    /// Creates a span from hours.
    pub const fn hours(hours: i64) -> Self {
        Self::millis(hours.saturating_mul(3_600_000))
    }

    /// Creates a span from days.
    pub const fn days(days: i64) -> Self {
        Self::millis(days.saturating_mul(DAY))
    }

    /// Returns the number of milliseconds.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Returns the number of whole days.
    pub const fn as_days(self) -> i64 {
        self.0.div_euclid(DAY)
    }
}

const UNITS: [(&str, i64); 5] = [("d", DAY), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)];

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exact = UNITS.iter().find(|(_, millis)| self.0 % millis == 0);
        let (unit, millis) = exact.filter(|_| self.0 != 0).unwrap_or(&UNITS[3]);
        write!(f, "{}{unit}", self.0 / millis)
    }
}

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = UNITS.iter().find(|(unit, _)| *unit == &text[digits.len()..]);
        let number = digits.trim().parse::<i64>().ok();
        let span = unit.zip(number).and_then(|((_, millis), number)| number.checked_mul(*millis));
        span.map(Self)
            .filter(|span| (-MOST..=MOST).contains(span))
            .ok_or_else(|| format!("`{text}` is not a span such as 30d or 500ms, of at most {MOST}"))
    }
}

impl From<std::time::Duration> for Span {
    fn from(duration: std::time::Duration) -> Self {
        Self::millis(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX))
    }
}

impl Add for Span {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::millis(self.0 + other.0)
    }
}

impl Mul<i64> for Span {
    type Output = Self;

    fn mul(self, times: i64) -> Self {
        Self::millis(self.0.saturating_mul(times))
    }
}

impl Neg for Span {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

macro_rules! as_text {
    ($($type:ty),*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}
pub(super) use as_text;

as_text!(Span);

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn spans_consist_of_a_number_and_a_unit() {
        for text in ["30d", "2s", "500ms", "-40d", "36h", "90m", "0s"] {
            assert_eq!(text.parse::<Span>().map(|span| span.to_string()), Ok(text.to_owned()));
        }
        assert!("30".parse::<Span>().is_err() && "d".parse::<Span>().is_err());
    }
}
