//! Times in seconds on the wire, which are serialized in that unit.

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

use super::strict;
use crate::value::Timestamp;

/// A time, an optional time, or several.
pub trait InSeconds: Sized {
    /// The same type in seconds.
    type Number: Serialize + for<'de> Deserialize<'de>;

    /// Returns the seconds.
    fn to_seconds(&self) -> Self::Number;

    /// Returns the time, or `None` if it is out of range.
    fn from_seconds(seconds: Self::Number) -> Option<Self>;
}

impl InSeconds for Timestamp {
    type Number = i64;

    fn to_seconds(&self) -> i64 {
        self.as_millis().div_euclid(1000)
    }

    fn from_seconds(seconds: i64) -> Option<Self> {
        seconds.checked_mul(1000).map(Self::from_millis)
    }
}

impl<T: InSeconds> InSeconds for Option<T> {
    type Number = Option<T::Number>;

    fn to_seconds(&self) -> Self::Number {
        self.as_ref().map(T::to_seconds)
    }

    fn from_seconds(seconds: Self::Number) -> Option<Self> {
        seconds.map_or(Some(None), |seconds| T::from_seconds(seconds).map(Some))
    }
}

impl<T: InSeconds> InSeconds for Vec<T> {
    type Number = Vec<T::Number>;

    fn to_seconds(&self) -> Self::Number {
        self.iter().map(T::to_seconds).collect()
    }

    fn from_seconds(seconds: Self::Number) -> Option<Self> {
        seconds.into_iter().map(T::from_seconds).collect()
    }
}

/// Serializes the number of seconds.
///
/// # Errors
/// Returns the errors of the format.
pub fn serialize<T: InSeconds, S: Serializer>(time: &T, to: S) -> Result<S::Ok, S::Error> {
    time.to_seconds().serialize(to)
}

/// Deserializes a number of seconds.
///
/// # Errors
/// Fails if it is not an integer, or out of range.
pub fn deserialize<'de, T: InSeconds, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::from_seconds(strict(from)?).ok_or_else(|| D::Error::custom("a time in seconds that is out of range"))
}
