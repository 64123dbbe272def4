//! Conversions to and from the decimal numbers of rust_decimal.

use crate::value::{Decimal, DecimalError};

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        // rust_decimal has at most 28 digits after the decimal point; this crate has 38.
        Self::new(number.mantissa(), number.scale() as u8).unwrap_or_default()
    }
}

/// Fails for a mantissa of more than 96 bits and for more than 28 digits after the decimal point.
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = DecimalError;

    fn try_from(number: Decimal) -> Result<Self, DecimalError> {
        Self::try_from_i128_with_scale(number.mantissa(), number.scale().into())
            .map_err(|_| DecimalError::TooLong)
    }
}
