//! Conversions to and from the time types of chrono.

use crate::value::{Civil, Date, DateTime, DateTimeError, Timestamp};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeZone, Utc};

/// Drops everything finer than a millisecond.
impl<Z: TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self::from_millis(time.timestamp_millis())
    }
}

impl TryFrom<Timestamp> for chrono::DateTime<Utc> {
    type Error = DateTimeError;

    fn try_from(time: Timestamp) -> Result<Self, DateTimeError> {
        Self::from_timestamp_millis(time.as_millis()).ok_or(DateTimeError::TIME)
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = DateTimeError;

    fn try_from(date: NaiveDate) -> Result<Self, DateTimeError> {
        Self::from_parts(date.year(), date.month() as i32, date.day() as i32)
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = DateTimeError;

    fn try_from(date: &Date) -> Result<Self, DateTimeError> {
        let Civil { year, month, day, .. } = date.civil().ok_or(DateTimeError::DAY)?;
        Self::from_ymd_opt(year as i32, month, day).ok_or(DateTimeError::DAY)
    }
}

/// Converts the local time of day, ignoring the time zone. Use [`DateTime::timestamp`] for the point in time.
impl TryFrom<&DateTime> for NaiveDateTime {
    type Error = DateTimeError;

    fn try_from(time: &DateTime) -> Result<Self, DateTimeError> {
        let Civil { year, month, day, hour, minute, second, .. } = time.civil().ok_or(DateTimeError::TIME)?;
        // chrono represents leap seconds as additional milliseconds.
        let (second, milli) = if second == 60 { (59, 1000) } else { (second, 0) };
        NaiveDate::from_ymd_opt(year as i32, month, day)
            .and_then(|date| date.and_hms_milli_opt(hour, minute, second, milli))
            .ok_or(DateTimeError::TIME)
    }
}
