//! Deserialization, through a [`Document`], so that a stored response is decoded like one from the wire.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt::{self, Write};
use zeroize::Zeroizing;

use crate::decode::{Decode, Deviation, DeviationKind};
use crate::document::Document;
use crate::error::DecodeError;
use crate::params::json;

/// Implements deserialization for responses and their structures: leniently, as from the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! serial_responses {
    ($($name:ident),*) => {$(
        impl<'de> $crate::serial::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serial::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::serial::read(from)
            }
        }
    )*};
}

/// Deserializes a response, or a part of one, leniently.
pub fn read<'de, T: Decode, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let document = document(from)?;
    let value = document.decode();
    document.wipe();
    value.map_err(unreadable)
}

/// Deserializes a single value strictly: a number or boolean instead of a string is an error.
pub fn read_value<'de, T: Decode, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let document = document(from)?;
    let value = document.decode_strict();
    document.wipe();
    let (value, deviations) = value.map_err(unreadable)?;
    match deviations.iter().find(|each| each.what == DeviationKind::Unquoted) {
        Some(Deviation { what, .. }) => Err(D::Error::custom(format_args!("{what}; write it in quotes"))),
        None => Ok(value),
    }
}

/// Returns the error of a value that need not be in a response.
fn unreadable<E: Error>(error: DecodeError) -> E {
    match error.path() {
        "" => E::custom(format_args!("expected {}, found {}", error.expected(), error.found())),
        _ => E::custom(error),
    }
}

/// Deserializes the value as a document. The intermediate text is wiped.
fn document<'de, D: Deserializer<'de>>(from: D) -> Result<Document, D::Error> {
    let mut text = Zeroizing::new(String::new());
    Text(&mut text).deserialize(from)?;
    Document::parse_json(text.as_bytes()).map_err(D::Error::custom)
}

/// The only name in serde_json's representation of a number, if any crate of the program enables its feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Writes a value as JSON.
struct Text<'t>(&'t mut String);

impl Text<'_> {
    fn plain<E>(self, value: impl fmt::Display) -> Result<(), E> {
        // Writing into a String cannot fail.
        let _ = write!(self.0, "{value}");
        Ok(())
    }

    /// Writes a number by its digits.
    fn number<E: Error>(self, digits: &str) -> Result<(), E> {
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        if plain { self.plain(digits) } else { Err(E::custom("an invalid number")) }
    }
}

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with wire names")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.plain(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.plain(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.plain(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() { self.plain(value) } else { Err(E::custom("an invalid number")) }
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        json::string(self.0, value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.plain("null")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.plain("null")
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.deserialize(from)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.deserialize(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let Self(to) = self;
        to.push('[');
        let begun = to.len();
        loop {
            let before = to.len();
            if before > begun {
                to.push(',');
            }
            if from.next_element_seed(Text(to))?.is_none() {
                to.truncate(before);
                break;
            }
        }
        to.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let Self(to) = self;
        to.push('{');
        while let Some(name) = from.next_key::<String>()? {
            if name == NUMBER && to.ends_with('{') {
                to.pop();
                return Self(to).number(&from.next_value::<String>()?);
            }
            json::name(to, &name);
            from.next_value_seed(Text(to))?;
        }
        to.push('}');
        Ok(())
    }
}
