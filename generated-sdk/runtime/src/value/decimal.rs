//! Exact decimal numbers, so that money never becomes a float.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// The maximum number of digits after the decimal point.
const MAX_SCALE: u8 = 38;

/// An exact decimal number: a 128-bit integer, and the number of its digits after the decimal point.
///
/// It is displayed with the digits that it was parsed from (`10.50` stays `10.50`) and never with an exponent. It is
/// compared by value, so `10.50` equals `10.5`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Decimal {
    mantissa: i128,
    scale: u8,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self { mantissa: 0, scale: 0 };

    /// Creates the number `mantissa` with `scale` digits after the decimal point: `new(1050, 2)` is 10.50. Returns
    /// `None` if the scale is more than 38.
    pub const fn new(mantissa: i128, scale: u8) -> Option<Self> {
        if scale > MAX_SCALE { None } else { Some(Self { mantissa, scale }) }
    }

    /// Returns the number without its decimal point: 1050 for 10.50.
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// Returns the number of digits after the decimal point: 2 for 10.50.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Returns whether it is less than zero.
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Returns the exact sum, with the larger of both scales, or `None` if it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let ((left, right), scale) =
            aligned(self, other).or_else(|| aligned(self.normalised(), other.normalised()))?;
        Some(Self { mantissa: left.checked_add(right)?, scale })
    }

    /// Returns the exact difference, with the larger of both scales, or `None` if it does not fit.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let ((left, right), scale) =
            aligned(self, other).or_else(|| aligned(self.normalised(), other.normalised()))?;
        Some(Self { mantissa: left.checked_sub(right)?, scale })
    }

    /// Returns the exact product, or `None` if it does not fit.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        product(self, other).or_else(|| product(self.normalised(), other.normalised()))
    }

    /// Returns the same number as an integer, if it is one and fits 64 bits.
    pub fn to_i64(self) -> Option<i64> {
        let whole = self.normalised();
        if whole.scale == 0 { i64::try_from(whole.mantissa).ok() } else { None }
    }

    /// Returns the same value without trailing zeros in its fraction, so that equal values have equal parts.
    fn normalised(self) -> Self {
        let Self { mut mantissa, mut scale } = self;
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }
}

/// Returns both mantissas at the larger scale.
fn aligned(left: Decimal, right: Decimal) -> Option<((i128, i128), u8)> {
    let scale = left.scale.max(right.scale);
    let raise =
        |number: Decimal| number.mantissa.checked_mul(10_i128.checked_pow(u32::from(scale - number.scale))?);
    Some(((raise(left)?, raise(right)?), scale))
}

fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    Decimal::new(left.mantissa.checked_mul(right.mantissa)?, left.scale + right.scale)
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        if let Some(((left, right), _)) = aligned(*self, *other) {
            return left.cmp(&right);
        }
        // Only the number with the smaller scale is rescaled. If that overflows, it is the larger of the two in
        // magnitude, so its sign decides.
        let (coarser, turned) = if self.scale < other.scale { (self, false) } else { (other, true) };
        let order = coarser.mantissa.cmp(&0);
        if turned { order.reverse() } else { order }
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { mantissa, scale } = self.normalised();
        (mantissa, scale).hash(state);
    }
}

impl From<i64> for Decimal {
    fn from(whole: i64) -> Self {
        Self { mantissa: i128::from(whole), scale: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = self.mantissa.unsigned_abs().to_string();
        let scale = usize::from(self.scale);
        if scale > 0 {
            while digits.len() <= scale {
                digits.insert(0, '0');
            }
            digits.insert(digits.len() - scale, '.');
        }
        f.pad_integral(self.mantissa >= 0, "", &digits)
    }
}

/// The error of a string that is not a [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecimalError {
    /// The string is not a decimal number.
    Malformed,
    /// The number has too many digits: the limit is about 38 in all, and 38 after the decimal point.
    TooLong,
}

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not a decimal number: expected a number such as `12`, `-0.50` or `1e3`",
            Self::TooLong => "a decimal number with too many digits",
        })
    }
}

impl std::error::Error for DecimalError {}

/// Parses a JSON number, and also leading zeros and a plus sign: `12`, `-0.50`, `1.5e3`.
impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let negative = text.starts_with('-');
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (number, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, read_exponent(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match number.split_once('.') {
            Some((_, "")) => return Err(DecimalError::Malformed),
            Some(parts) => parts,
            None => (number, ""),
        };
        if whole.is_empty() {
            return Err(DecimalError::Malformed);
        }
        let mut mantissa = 0_i128;
        let mut fits = true;
        for digit in whole.bytes().chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return Err(DecimalError::Malformed);
            }
            let digit = i128::from(digit - b'0');
            match mantissa.checked_mul(10).and_then(|tens| tens.checked_add(digit)) {
                Some(next) => mantissa = next,
                None => fits = false,
            }
        }
        if !fits {
            return Err(DecimalError::TooLong);
        }
        if negative {
            mantissa = -mantissa;
        }
        let fraction = i64::try_from(fraction.len()).map_err(|_| DecimalError::TooLong)?;
        shifted(mantissa, fraction - exponent).ok_or(DecimalError::TooLong)
    }
}

/// Parses the exponent after `e`; it saturates at a million.
fn read_exponent(text: &str) -> Result<i64, DecimalError> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(DecimalError::Malformed);
    }
    let size = digits.parse::<i64>().map_or(1_000_000, |size| size.min(1_000_000));
    Ok(if text.starts_with('-') { -size } else { size })
}

/// Returns `mantissa` divided by this power of ten.
fn shifted(mantissa: i128, scale: i64) -> Option<Decimal> {
    if mantissa == 0 {
        let scale = scale.clamp(0, i64::from(MAX_SCALE));
        return Decimal::new(0, u8::try_from(scale).ok()?);
    }
    if scale >= 0 {
        return Decimal::new(mantissa, u8::try_from(scale).ok()?);
    }
    let raise = 10_i128.checked_pow(u32::try_from(-scale).ok()?)?;
    Decimal::new(mantissa.checked_mul(raise)?, 0)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Decimal, DecimalError};

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_shown_with_the_digits_it_was_read_with() {
        for text in ["0", "0.00", "12", "-12", "10.50", "-0.05", "0.10", "99999999999999999999.99"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        for (text, shown) in [
            ("1e3", "1000"),
            ("1.5E+2", "150"),
            ("15e-1", "1.5"),
            ("1.50e0", "1.50"),
            ("1.2345e2", "123.45"),
            ("-0", "0"),
            ("007", "7"),
            ("+5", "5"),
            ("0e999999999999", "0"),
            ("5e-38", "0.00000000000000000000000000000000000005"),
        ] {
            assert_eq!(decimal(text).to_string(), shown, "{text}");
        }
        assert_eq!(
            format!("{:>8}|{:<8}|{:08}", decimal("-1.5"), decimal("2.50"), decimal("3.1")),
            "    -1.5|2.50    |000003.1"
        );
    }

    #[test]
    fn invalid_and_too_long_numbers_are_refused() {
        for text in [
            "", "-", "+", ".", "1.", ".5", "1e", "1e+", "e5", "1,5", " 1", "1 ", "--1", "+-1", "0x10",
            "1.2.3", "1e5e5", "NaN", "inf", "１", "1e1.5",
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Malformed), "{text}");
        }
        let nines = "9".repeat(39);
        for text in [nines.as_str(), "1e39", "1e-39", "1e99999999999999999999", "1e-99999999999999999999"] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::TooLong), "{text}");
        }
    }

    #[test]
    fn it_is_compared_by_value() {
        assert_eq!(decimal("10.50"), decimal("10.5"));
        assert_eq!(decimal("-0.0"), Decimal::ZERO);
        assert!(decimal("10.49") < decimal("10.5"));
        assert!(decimal("-10.5") < decimal("-10.49"));
        let set: HashSet<_> = [decimal("1"), decimal("1.0"), decimal("1e0")].into();
        assert_eq!(set.len(), 1);
        let huge = Decimal::new(i128::MAX, 0).unwrap();
        let tiny = Decimal::new(i128::MAX, 38).unwrap();
        let below = Decimal::new(i128::MIN, 0).unwrap();
        let mut numbers = [huge, below, tiny];
        numbers.sort();
        assert_eq!(numbers, [below, tiny, huge]);
        assert!(below < Decimal::new(i128::MIN, 38).unwrap());
    }

    #[test]
    fn sums_and_products_are_exact_or_absent() {
        let mut sum = Decimal::ZERO;
        for _ in 0..10 {
            sum = sum.checked_add(decimal("0.1")).unwrap();
        }
        assert_eq!(sum.to_string(), "1.0");
        assert_eq!(decimal("10.50").checked_sub(decimal("20")).unwrap().to_string(), "-9.50");
        assert_eq!(decimal("19.99").checked_mul(decimal("3")).unwrap().to_string(), "59.97");
        let huge = Decimal::new(i128::MAX, 0).unwrap();
        assert_eq!(huge.checked_add(Decimal::from(1)), None);
        assert_eq!(huge.checked_add(decimal("0.1")), None);
        assert_eq!(huge.checked_sub(decimal("0.00")), Some(huge));
        assert_eq!(huge.checked_mul(decimal("1.0")), Some(huge));
        assert_eq!(decimal("1e-38").checked_mul(decimal("0.1")), None);
        let least = Decimal::new(i128::MIN, 38).unwrap();
        assert_eq!(least.to_string(), "-1.70141183460469231731687303715884105728");
        assert!(least.is_negative() && least.checked_sub(least) == Some(Decimal::ZERO));
    }

    #[test]
    fn whole_numbers() {
        assert_eq!(decimal("12.00").to_i64(), Some(12));
        assert_eq!(decimal("12.01").to_i64(), None);
        assert_eq!(decimal("9223372036854775808").to_i64(), None);
        assert_eq!(Decimal::from(i64::MIN).to_i64(), Some(i64::MIN));
    }
}
