//! Points in time and the calendar.

use super::span::{DAY, Span, as_text};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Add, AddAssign, Sub};
use std::str::FromStr;

/// The offset of China Standard Time from UTC, in minutes.
pub const CHINA: i64 = 480;
/// The offset of UTC, in minutes.
pub const UTC: i64 = 0;

/// The calendar covers the years 0 to 9999, in every zone used here; times outside are clamped.
const FIRST: i64 = days_since_1970(0, 1, 1) * DAY;
const LAST: i64 = days_since_1970(10_000, 1, 1) * DAY - CHINA * 60_000 - 1;
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A point in time with millisecond precision, written as `2026-03-01T12:00:00Z`.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

/// A calendar date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    /// The year.
    pub year: i64,
    /// The month, from 1.
    pub month: i64,
    /// The day, from 1.
    pub day: i64,
    /// The hour.
    pub hour: i64,
    /// The minute.
    pub minute: i64,
    /// The second.
    pub second: i64,
}

impl Time {
    /// Creates a time from milliseconds since 1970, clamped to the years 0 to 9999.
    pub const fn from_millis(millis: i64) -> Self {
        if millis < FIRST {
            Self(FIRST)
        } else if millis > LAST {
            Self(LAST)
        } else {
            Self(millis)
        }
    }

    /// Returns the system's time.
    pub fn system() -> Self {
        Self::from_system(std::time::SystemTime::now())
    }

    /// Converts the standard library's type.
    pub fn from_system(time: std::time::SystemTime) -> Self {
        let since = time.duration_since(std::time::UNIX_EPOCH);
        Self::from_millis(since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX)))
    }

    /// Returns the milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Returns the seconds since 1970.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Truncates to the second: registries store whole seconds.
    pub const fn whole_second(self) -> Self {
        Self(self.seconds() * 1000)
    }

    /// Converts to the standard library's type.
    pub fn to_system(self) -> std::time::SystemTime {
        std::time::UNIX_EPOCH + std::time::Duration::from_millis(self.0.max(0) as u64)
    }

    /// Converts a calendar time in a zone, given in minutes east of UTC.
    pub const fn from_civil(civil: Civil, zone: i64) -> Self {
        let seconds = civil.hour * 3600 + civil.minute * 60 + civil.second - zone * 60;
        Self::from_millis(days_since_1970(civil.year, civil.month, civil.day) * DAY + seconds * 1000)
    }

    /// Converts to a calendar time in a zone.
    pub const fn civil(self, zone: i64) -> Civil {
        let local = self.0 + zone * 60_000;
        let (days, seconds) = (local.div_euclid(DAY), local.rem_euclid(DAY) / 1000);
        let (year, month, day) = date(days);
        Civil { year, month, day, hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60 }
    }

    /// Adds years; the 29th of February becomes the 28th if the year is not a leap year.
    pub const fn plus_years(self, years: i64) -> Self {
        let mut civil = self.civil(UTC);
        civil.year = match civil.year.saturating_add(years) {
            ..0 => return Self(FIRST),
            10_000.. => return Self(LAST),
            year => year,
        };
        if civil.month == 2 && civil.day == 29 && date(days_since_1970(civil.year, 2, 29)).1 != 2 {
            civil.day = 28;
        }
        Self::from_millis(Self::from_civil(civil, UTC).0 + self.0.rem_euclid(1000))
    }

    /// Returns the year in UTC.
    pub const fn year(self) -> i64 {
        self.civil(UTC).year
    }

    /// Returns the number of the day in a zone, to compare dates without the time of day.
    pub const fn day(self, zone: i64) -> i64 {
        (self.0 + zone * 60_000).div_euclid(DAY)
    }

    /// Formats as `2018-01-25 20:46:57`.
    pub fn dashed(self, zone: i64) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil(zone);
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }

    /// Formats as `2018-01-25`.
    pub fn date(self, zone: i64) -> String {
        self.dashed(zone)[..10].to_owned()
    }

    /// Formats as `Dec 26,2017 11:00:54`.
    pub fn english(self, zone: i64) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil(zone);
        let name = MONTHS[month as usize - 1];
        format!("{name} {day:02},{year:04} {hour:02}:{minute:02}:{second:02}")
    }

    /// Formats as `15-APR-2026 14:08:42`.
    pub fn capital(self, zone: i64) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil(zone);
        let name = MONTHS[month as usize - 1].to_uppercase();
        format!("{day:02}-{name}-{year:04} {hour:02}:{minute:02}:{second:02}")
    }
}

/// Returns the days from 1970 to a date of the Gregorian calendar.
const fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

const fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + if month <= 2 { 1 } else { 0 }, month, day)
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, fraction) = (self.dashed(UTC).replace(' ', "T"), self.0.rem_euclid(1000));
        if fraction == 0 { write!(f, "{text}Z") } else { write!(f, "{text}.{fraction:03}Z") }
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        read_time(text.trim()).ok_or_else(|| format!("`{text}` is not a time such as 2026-03-01T12:00:00Z"))
    }
}

/// The accepted formats of a time, all of them in UTC.
const FORMS: [&str; 5] = [
    "0000-00-00",
    "0000-00-00 00:00:00",
    "0000-00-00T00:00:00",
    "0000-00-00T00:00:00Z",
    "0000-00-00T00:00:00.000Z",
];

/// Whether a string has a format, in which 0 stands for any digit.
pub(crate) fn has_form(text: &str, form: &str) -> bool {
    let fits = |(is, wanted): (u8, u8)| if wanted == b'0' { is.is_ascii_digit() } else { is == wanted };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

fn read_time(text: &str) -> Option<Time> {
    FORMS.iter().find(|form| has_form(text, form))?;
    // Parts that the format lacks are zero.
    let number = |from: usize, to: usize| text.get(from..to).map_or(Ok(0), str::parse::<i64>).ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let civil = Civil { year, month, day, hour, minute, second };
    let time = Time::from_millis(Time::from_civil(civil, UTC).0 + number(20, 23)?);
    // Rejects dates such as the 30th of February.
    (time.civil(UTC) == civil).then_some(time)
}

impl Add<Span> for Time {
    type Output = Self;

    fn add(self, span: Span) -> Self {
        Self::from_millis(self.0 + span.0)
    }
}

impl AddAssign<Span> for Time {
    fn add_assign(&mut self, span: Span) {
        *self = *self + span;
    }
}

impl Sub<Span> for Time {
    type Output = Self;

    fn sub(self, span: Span) -> Self {
        Self::from_millis(self.0 - span.0)
    }
}

impl Sub for Time {
    type Output = Span;

    fn sub(self, earlier: Self) -> Span {
        Span::millis(self.0 - earlier.0)
    }
}

as_text!(Time);

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Time {
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn times_have_the_formats_of_registrars() {
        let when = time("2018-01-25T12:46:57Z");
        assert_eq!(when.millis(), 1_516_884_417_000);
        assert_eq!(when.dashed(CHINA), "2018-01-25 20:46:57");
        assert_eq!(when.english(UTC), "Jan 25,2018 12:46:57");
        assert_eq!(when.capital(UTC), "25-JAN-2018 12:46:57");
        assert_eq!(time("2017-12-31T20:00:00Z").date(CHINA), "2018-01-01");
        assert_eq!(time("2026-03-01").to_string(), "2026-03-01T00:00:00Z");
        assert_eq!(time("2026-03-01T00:00:00.250Z").millis() % 1000, 250);
        assert_eq!(time("2026-03-01 12:00:00"), time("2026-03-01T12:00:00Z"));
    }

    #[test]
    fn malformed_times_are_rejected() {
        for text in [
            "soon",
            "2026-02-30",
            "2026/01/01",
            "20260101",
            "2026-01-01T",
            "2026-01-01T12.00.00Z",
            "2026-01-01_12:00:00Z",
            "2026-01-01T25:00:00Z",
            "2027-03-01T12:00:00+0800",
            "2026-01-01T12:00:00.25Z",
            "2026-01-01T12:00:00.2500",
            "2026-01-01T12:00:00Zulu",
            "2026-01-01T12:00:00é",
        ] {
            assert!(text.parse::<Time>().is_err(), "{text}");
        }
    }

    #[test]
    fn adding_a_year_keeps_the_date_and_clamps_leap_days() {
        assert_eq!(time("2024-02-29T10:00:00Z").plus_years(1), time("2025-02-28T10:00:00Z"));
        assert_eq!(time("2024-02-29T10:00:00Z").plus_years(4), time("2028-02-29T10:00:00Z"));
        assert_eq!(time("2023-12-31T23:59:59Z").plus_years(10), time("2033-12-31T23:59:59Z"));
    }
}
