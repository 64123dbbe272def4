//! Decodes documents into typed values, and tolerates common deviations of registrars.

mod any;
mod context;
mod list;
#[cfg(test)]
mod list_tests;
#[cfg(test)]
mod map_tests;
#[cfg(test)]
mod nested_list_tests;
mod reader;
mod scalars;
mod strict;
#[cfg(test)]
mod tests;

pub use reader::{Reader, Written};
pub use strict::{Deviation, DeviationKind};

use crate::document::Document;
use crate::error::DecodeError;

/// A type that can be decoded from a [`Document`].
///
/// Responses drift: numbers and strings replace each other, booleans are sent as numbers or words, a list of one is
/// sent without its list, names change their letter case, and absent values are sent as `null`, `""` or `{}`. All of
/// these are decoded as intended; amounts and times are never decoded from words. A value that cannot be decoded is
/// absent if the field is optional. It is an error if the type always has the field, or if it is an entry of a list:
/// lists are complete or absent.
///
/// Codegen writes the implementations of responses as follows:
///
/// ```
/// use registrar_sdk::{DecodeError, Decimal, Document, extend::{Decode, Reader}};
///
/// struct Price {
///     action: String,
///     money: Option<Decimal>,
/// }
///
/// impl Decode for Price {
///     fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
///         Ok(Self { action: from.always("action")?, money: from.optional("money")? })
///     }
/// }
///
/// let price: Price = Document::parse(r#"{"Action": "renew", "money": "12.50"}"#)?.decode()?;
/// assert_eq!(price.money, Some("12.50".parse()?));
/// # assert_eq!(price.action, "renew");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub trait Decode: Sized {
    /// The shape of the value. Only types that are not structures set it.
    const SHAPE: Shape = Shape::Structure;

    /// Decodes the value at the reader.
    ///
    /// # Errors
    /// Fails if it cannot be decoded, or if a field that the type always has is missing or cannot be decoded.
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

impl Document {
    /// Decodes the whole document as a response type, tolerating deviations where possible; see [`Decode`].
    ///
    /// # Errors
    /// Fails if a field that the type always has is missing or cannot be decoded.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        self.root().decode()
    }

    /// Decodes like [`decode`](Self::decode), and returns all deviations in document order.
    ///
    /// # Errors
    /// Returns the errors of [`decode`](Self::decode).
    pub fn decode_strict<T: Decode>(&self) -> Result<(T, Vec<Deviation>), DecodeError> {
        strict::strict(self)
    }
}

/// The shape of the value that a type is decoded from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// An object, or an element with child elements.
    Structure,
    /// A string, whose white space is significant.
    Text,
    /// A number, boolean or word: surrounding white space is ignored.
    Word,
    /// Any value: it is absent only if it is `null`, so that empty values are kept.
    Any,
}
