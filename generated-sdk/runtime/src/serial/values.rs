//! The values that fields hold, both ways.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use super::read::{read, read_value};
use crate::orders::Receipt;
use crate::pages::PagePosition;
use crate::value::{
    AnyValue, Currency, Date, DateTime, Decimal, MASK, Money, Observed, Sensitive, Timestamp,
};

/// With all its digits.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// From a text or a number.
impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

/// As it stands in JSON; a number that a float cannot hold exactly is written as a text.
impl Serialize for AnyValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Bool(value) => to.serialize_bool(*value),
            Self::Number(number) => {
                let text = number.to_string();
                match (number.to_i64(), text.parse(), text.parse::<f64>()) {
                    (Some(whole), ..) => to.serialize_i64(whole),
                    (None, Ok(whole), _) => to.serialize_u64(whole),
                    (.., Ok(float)) if float.to_string().parse() == Ok(*number) => to.serialize_f64(float),
                    _ => to.serialize_str(&text),
                }
            }
            Self::Text(text) => to.serialize_str(text),
            Self::List(values) => values.serialize(to),
            Self::Map(values) => values.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for AnyValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

/// Milliseconds since 1970.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.as_millis())
    }
}

/// From milliseconds since 1970.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

/// The text as it was received.
impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// From a text that is a time. Its zone is known only if the text names it.
impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        parsed(from)
    }
}

/// The text as it was received.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// From a text that is a day.
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        parsed(from)
    }
}

/// From a text that is not masked. An error does not quote what was found, as serde's own do.
impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text: Self = read_value(from)?;
        match text.expose() {
            MASK => Err(Error::custom(format_args!(
                "the value is `{MASK}`: it was masked when it was written; write requests within `Exposed` to read them again"
            ))),
            _ => Ok(text),
        }
    }
}

/// As the value in it.
impl<T: Serialize> Serialize for Observed<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(to)
    }
}

/// A value that was seen and kept: see [`Observed::from_storage`].
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Observed<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::deserialize(from).map(Self::from_storage)
    }
}

/// Its code, such as `USD`.
impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        Self::new(&code).ok_or_else(|| Error::custom("a currency is three capital letters, such as USD"))
    }
}

/// As it is shown, such as `15.50 USD`.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        parsed(from)
    }
}

/// As it is shown, such as `page 7`.
impl Serialize for PagePosition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PagePosition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        parsed(from)
    }
}

/// The list of its numbers.
impl Serialize for Receipt {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.numbers().serialize(to)
    }
}

/// Implements serde's traits for an enum: it is written as its text on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! serial_enum {
    ($name:ident) => {
        impl $crate::serial::Serialize for $name {
            fn serialize<S: $crate::serial::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serial::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serial::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::serial::read_value(from)
            }
        }
    };
}

/// What is read from a text.
fn parsed<'de, T: FromStr<Err: fmt::Display>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    struct Parsed<T>(PhantomData<T>);
    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Parsed<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
    from.deserialize_str(Parsed(PhantomData))
}
