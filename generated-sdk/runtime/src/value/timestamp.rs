//! Points in time in the format of the registrars' APIs.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: i64 = 86_400_000;

/// A point in time: milliseconds since 1970-01-01 in UTC, without leap seconds.
///
/// It is displayed as RFC 3339 in UTC with milliseconds, such as `2018-01-29T07:40:03.000Z`. Years before 0 or after
/// 9999, which RFC 3339 cannot represent, get a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Creates the time this many milliseconds after the start of 1970, or before it if negative.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Creates the time this many seconds after the start of 1970, or before it if negative. It saturates at 64 bits of
    /// milliseconds.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// Returns the milliseconds since the start of 1970.
    pub const fn as_millis(self) -> i64 {
        self.0
    }
}

/// Rounds down to a millisecond; it saturates at 64 bits.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(i64::try_from(after.as_millis()).unwrap_or(i64::MAX)),
            Err(before) => {
                let rounded_up = before.duration().saturating_add(Duration::from_nanos(999_999));
                let millis = i64::try_from(rounded_up.as_millis()).map_or(i64::MIN, |millis| -millis);
                Self(millis)
            }
        }
    }
}

/// Saturates at a time that the platform's clock can represent. Every current platform represents the next ten thousand
/// years.
impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let mut distance = Duration::from_millis(time.0.unsigned_abs());
        loop {
            let there =
                if time.0 < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
            match there {
                Some(there) => return there,
                None => distance /= 2,
            }
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.0.div_euclid(DAY));
        let millis = self.0.rem_euclid(DAY);
        let (hour, minute) = (millis / 3_600_000, millis / 60_000 % 60);
        let (second, milli) = (millis / 1000 % 60, millis % 1000);
        if (0..=9999).contains(&year) {
            write!(f, "{year:04}")?;
        } else {
            write!(f, "{year:+05}")?;
        }
        write!(f, "-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
    }
}

/// Returns year, month and day of the proleptic Gregorian calendar, this many days after 1970-01-01.
///
/// The calendar repeats every 400 years, which are 146,097 days. Counting years from March puts the leap day at the end
/// of the year, so that the start of a month is a linear function of its number.
pub(crate) fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468; // from 0000-03-01
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// Returns the number of days from 1970-01-01 to a day of the calendar, by the same calculation.
pub(crate) fn days(year: i64, month: i64, day: i64) -> i64 {
    let (march_month, march_year) = if month > 2 { (month - 3, year) } else { (month + 9, year - 1) };
    let era = march_year.div_euclid(400);
    let year_of_era = march_year.rem_euclid(400);
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Parses a number that consists of digits and is at most `most`.
pub(crate) fn number(text: &str, most: u32) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number <= most)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use super::Timestamp;

    fn shown(millis: i64) -> String {
        Timestamp::from_millis(millis).to_string()
    }

    #[test]
    fn it_is_shown_as_rfc_3339() {
        assert_eq!(shown(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(shown(-1), "1969-12-31T23:59:59.999Z");
        assert_eq!(shown(951_782_400_000), "2000-02-29T00:00:00.000Z");
        assert_eq!(shown(1_517_211_603_042), "2018-01-29T07:40:03.042Z");
        assert_eq!(shown(4_107_542_400_000), "2100-03-01T00:00:00.000Z");
        assert_eq!(shown(253_402_300_799_999), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn years_that_rfc_3339_cannot_write_get_a_sign() {
        assert_eq!(shown(253_402_300_800_000), "+10000-01-01T00:00:00.000Z");
        assert_eq!(shown(-62_167_219_200_000), "0000-01-01T00:00:00.000Z");
        assert_eq!(shown(-62_167_219_200_001), "-0001-12-31T23:59:59.999Z");
        assert_eq!(shown(i64::MAX), "+292278994-08-17T07:12:55.807Z");
        assert_eq!(shown(i64::MIN), "-292275055-05-16T16:47:04.192Z");
    }

    #[test]
    fn days_and_the_calendar_are_each_others_inverse() {
        for day in (-800_000..3_000_000).step_by(17) {
            let (year, month, date) = super::civil(day);
            assert_eq!(super::days(year, month, date), day);
        }
    }

    #[test]
    fn the_systems_clock_and_back() {
        for millis in [0, 1, -1, 1_517_211_603_042, -62_167_219_200_001] {
            let time = Timestamp::from_millis(millis);
            assert_eq!(Timestamp::from(SystemTime::from(time)), time);
        }
        let between = UNIX_EPOCH - Duration::from_micros(1500);
        assert_eq!(Timestamp::from(between).as_millis(), -2, "rounded down, as after 1970");
        let _ = SystemTime::from(Timestamp::from_millis(i64::MIN));
        let _ = SystemTime::from(Timestamp::from_millis(i64::MAX));
    }
}
