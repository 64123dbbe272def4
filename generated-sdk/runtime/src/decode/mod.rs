//! Decodes documents into typed values, and tolerates what registrars get wrong.

mod any;
mod list;
#[cfg(test)]
mod lists_tests;
#[cfg(test)]
mod map_tests;
mod reader;
mod reading;
mod scalars;
mod strict;
#[cfg(test)]
mod tests;

pub use reader::{Reader, Written};
pub use strict::{Deviation, DeviationKind};

use crate::document::Document;
use crate::error::DecodeError;

/// A type that can be read from a [`Document`].
///
/// Responses drift: numbers and texts stand for one another, booleans come as numbers and words, a list of
/// one comes without its list, names change the case of their letters, and what is absent comes as
/// `null`, `""` or `{}`. All of this is read as what it means; amounts and times are never read from
/// words. A value that cannot be read at all is absent where the field is optional, and an error where
/// the type always has it or where it belongs to a list: lists are whole or not there.
///
/// Codegen writes the implementations of responses, which look like this:
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
    /// What it is read from. Only types that are no structure say so.
    const SHAPE: Shape = Shape::Structure;

    /// Reads the value that the reader stands at.
    ///
    /// # Errors
    /// Where it cannot be read, or where a field that the type always has is missing or cannot be read.
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

impl Document {
    /// Reads the whole as a response type, tolerating deviations where possible; see [`Decode`].
    ///
    /// # Errors
    /// Where a field that the type always has is missing or cannot be read.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        self.root().decode()
    }

    /// Like [`decode`](Self::decode), and returns all deviations in the order of the text.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    pub fn decode_strict<T: Decode>(&self) -> Result<(T, Vec<Deviation>), DecodeError> {
        strict::strict(self)
    }
}

/// What a type is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// An object or an element with elements in it.
    Structure,
    /// A text, of which white space is a part.
    Text,
    /// A number, boolean or word: white space around it does not count.
    Word,
    /// Anything: it is absent only where it is `null`, so that empty values survive.
    Any,
}
