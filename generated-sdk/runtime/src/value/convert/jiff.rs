//! Conversions to and from the time types of jiff.

use crate::value::{Civil, Date, DateTime, DateTimeError, Timestamp};
use jiff::civil;

/// Drops everything finer than a millisecond.
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self::from_millis(time.as_nanosecond().div_euclid(1_000_000) as i64)
    }
}

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(time: Timestamp) -> Result<Self, jiff::Error> {
        Self::from_millisecond(time.as_millis())
    }
}

impl TryFrom<civil::Date> for Date {
    type Error = DateTimeError;

    fn try_from(date: civil::Date) -> Result<Self, DateTimeError> {
        let [year, month, day] = [date.year().into(), date.month().into(), date.day().into()];
        Self::from_parts(year, month, day)
    }
}

impl TryFrom<&Date> for civil::Date {
    type Error = DateTimeError;

    fn try_from(date: &Date) -> Result<Self, DateTimeError> {
        let Civil { year, month, day, .. } = date.civil().ok_or(DateTimeError::DAY)?;
        Self::new(year as i16, month as i8, day as i8).map_err(|_| DateTimeError::DAY)
    }
}

/// Converts the local time of day, ignoring the time zone. Use [`DateTime::timestamp`] for the point in time.
impl TryFrom<&DateTime> for civil::DateTime {
    type Error = DateTimeError;

    fn try_from(time: &DateTime) -> Result<Self, DateTimeError> {
        let Civil { year, month, day, hour, minute, second, .. } = time.civil().ok_or(DateTimeError::TIME)?;
        // jiff does not represent leap seconds.
        let second = second.min(59) as i8;
        Self::new(year as i16, month as i8, day as i8, hour as i8, minute as i8, second, 0)
            .map_err(|_| DateTimeError::TIME)
    }
}
