//! Amounts as rust_decimal has them.

use crate::value::{Decimal, DecimalError};

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        // Its scale is 28 at most, of the 38 here.
        Self::new(number.mantissa(), number.scale() as u8).unwrap_or_default()
    }
}

/// Fails for a number of more than 96 bits, or of more than 28 digits after the point.
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = DecimalError;

    fn try_from(number: Decimal) -> Result<Self, DecimalError> {
        Self::try_from_i128_with_scale(number.mantissa(), number.scale().into())
            .map_err(|_| DecimalError::TooLong)
    }
}
