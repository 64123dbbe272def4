//! Numbers, strings and booleans, each of which may be sent as another.

use crate::document::NodeKind;
use crate::value::{Date, DateTime, Decimal, Observed, Sensitive, TimeFormat, Timestamp, WireEnum};

use super::{Decode, DeviationKind, Reader, Shape};
use crate::error::DecodeError;

impl Reader<'_> {
    /// Decodes a scalar's text with `read`; `usual` is its expected kind of JSON value.
    #[inline]
    fn scalar<T>(
        &self,
        usual: NodeKind,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        let kind = self.node().kind();
        if matches!(kind, NodeKind::Null | NodeKind::Object | NodeKind::Array) {
            return Err(self.unreadable(expected));
        }
        let value = read(self.node().text().trim_ascii()).ok_or_else(|| self.unreadable(expected))?;
        if kind != usual && !self.node().is_xml() {
            self.note(self.node(), DeviationKind::ScalarType);
        }
        Ok(value)
    }

    /// Decodes a date or time, which keeps its string.
    fn dated<T>(&self, read: impl FnOnce(&str) -> T) -> Result<T, DecodeError> {
        self.scalar(NodeKind::Text, "a date or a time", |text| {
            if self.is_strict() && self.format().is_some_and(|format| !format.fits(text)) {
                self.note(self.node(), DeviationKind::TimeFormat);
            }
            Some(read(text))
        })
    }

    /// Decodes an integer, also from `12.0` and `1.2e1`, and from the words in `words`.
    #[inline]
    fn whole(&self, expected: &'static str, words: &[(&str, i64)]) -> Result<i64, DecodeError> {
        self.scalar(NodeKind::Number, expected, |text| match text.parse() {
            Ok(number) => Some(number),
            Err(_) => {
                let number = match words.iter().find(|(word, _)| *word == text) {
                    Some((_, number)) => *number,
                    None => text.parse::<Decimal>().ok()?.to_i64()?,
                };
                self.note(self.node(), DeviationKind::ScalarType);
                Some(number)
            }
        })
    }
}

/// The booleans of JSON and XML as integers. Other words for yes and no are not numbers.
const BOOLEANS: &[(&str, i64)] = &[("true", 1), ("false", 0)];

/// Returns the boolean that a word denotes.
fn truth(text: &str) -> Option<bool> {
    let is_any = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is_any(&["true", "1", "y", "yes"]) {
        Some(true)
    } else if is_any(&["false", "0", "n", "no"]) {
        Some(false)
    } else {
        None
    }
}

/// White space is kept, except around an XML string of a required field. The text of a number or boolean is kept as it
/// is.
impl Decode for String {
    const SHAPE: Shape = Shape::Text;

    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match from.node().kind() {
            NodeKind::Text => {}
            NodeKind::Null | NodeKind::Object | NodeKind::Array => {
                return Err(from.unreadable("a string"));
            }
            _ => from.note(from.node(), DeviationKind::Unquoted),
        }
        let text = from.node().text();
        Ok(if from.trims() { text.trim().to_owned() } else { text.into_owned() })
    }
}

impl Decode for Sensitive {
    const SHAPE: Shape = Shape::Text;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        String::decode(from).map(Self::from)
    }
}

/// Also decodes `true` and `false`, as 1 and 0.
impl Decode for i64 {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.whole("a 64-bit integer", BOOLEANS)
    }
}

/// Also decodes `true` and `false`, as 1 and 0.
impl Decode for i32 {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let expected = "a 32-bit integer";
        Self::try_from(from.whole(expected, BOOLEANS)?).map_err(|_| from.unreadable(expected))
    }
}

/// Also decodes `true` and `false`, as 1 and 0.
impl Decode for u64 {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if let Ok(number) = from.node().text().trim_ascii().parse() {
            return from.scalar(NodeKind::Number, "", |_| Some(number));
        }
        let expected = "an unsigned 64-bit integer";
        Self::try_from(from.whole(expected, BOOLEANS)?).map_err(|_| from.unreadable(expected))
    }
}

/// Decodes `true`, `1`, `Y` or `yes` and their opposites, in any letter case.
impl Decode for bool {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.scalar(NodeKind::Bool, "a boolean", truth)
    }
}

/// Decodes milliseconds since 1970, or seconds if the spec says so, never a boolean.
impl Decode for Timestamp {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let seconds = from.format() == Some(&TimeFormat::SECONDS);
        let (expected, unit) =
            if seconds { ("a time in seconds", 1000) } else { ("a time in milliseconds", 1) };
        let millis = from.whole(expected, &[])?.checked_mul(unit);
        millis.map(Self::from_millis).ok_or_else(|| from.unreadable(expected))
    }
}

/// Decodes any string: one that cannot be parsed as a time is kept.
impl Decode for DateTime {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let zones = from.format().map_or(&[][..], |format| format.zones);
        from.dated(|text| Self::received(text, zones))
    }
}

/// Decodes any string: one that cannot be parsed as a date is kept.
impl Decode for Date {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.dated(Self::received)
    }
}

/// Never decodes a boolean: money is not guessed.
impl Decode for Decimal {
    const SHAPE: Shape = Shape::Word;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.scalar(NodeKind::Number, "a decimal number", |text| text.parse().ok())
    }
}

impl<T: Decode> Decode for Observed<T> {
    const SHAPE: Shape = T::SHAPE;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(from).map(Self::from_storage)
    }
}

/// Decodes any string, number or boolean that is not empty; an unknown value keeps its string.
impl<T: WireEnum> Decode for T {
    const SHAPE: Shape = if T::HAS_EMPTY { Shape::Any } else { Shape::Word };

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        // An enum may have words, numbers or both, so the JSON type is not significant.
        let kind = from.node().kind();
        let value = from.scalar(kind, "a string or a number", |text| {
            (T::HAS_EMPTY || !text.is_empty()).then(|| Self::from_wire(text))
        })?;
        if value.as_unknown().is_some() {
            from.note(from.node(), DeviationKind::UnknownValue);
            if kind == NodeKind::Bool {
                from.note(from.node(), DeviationKind::Unquoted);
            }
        }
        Ok(value)
    }
}
