//! Dates and times that are strings on the wire.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::Timestamp;
use super::calendar::Civil;

/// How a service writes a date or a time: a pattern, and the time zones it may be in.
///
/// A pattern is made of `YYYY`, `MM` or `MMM`, `DD`, `hh`, `mm`, `ss` and `EEE` (the day of the week).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeFormat {
    pub(crate) pattern: &'static str,
    pub(crate) zones: &'static [i32],
}

impl TimeFormat {
    /// An integer: seconds since 1970, in UTC.
    pub const SECONDS: Self = Self::new("s");

    /// A string with this pattern, in an unknown time zone.
    pub const fn new(pattern: &'static str) -> Self {
        Self { pattern, zones: &[] }
    }

    /// A string with this pattern, in one of these time zones, in minutes east of UTC.
    pub const fn zones(mut self, zones: &'static [i32]) -> Self {
        self.zones = zones;
        self
    }

    /// Returns whether a string matches the pattern.
    pub(crate) fn fits(&self, text: &str) -> bool {
        let words = self.pattern.contains("MMM");
        self.pattern.len() == text.len()
            && self.pattern.bytes().zip(text.bytes()).all(|(pattern, byte)| match pattern {
                b'Y' | b'h' | b'm' | b's' => byte.is_ascii_digit(),
                b'D' => byte.is_ascii_digit() || byte == b' ' && self.pattern.starts_with('E'),
                b'M' if words => byte.is_ascii_alphabetic(),
                b'M' => byte.is_ascii_digit(),
                b'E' => byte.is_ascii_alphabetic(),
                _ => byte == pattern,
            })
    }
}

/// A date and a time of day that a service sent as a string, such as `2018-01-25 20:46:57`.
///
/// It keeps the string, and the time zones that the spec allows. If the time zone is known,
/// [`timestamp`](Self::timestamp) returns the point in time; otherwise [`earliest`](Self::earliest) and
/// [`latest`](Self::latest) return its limits. A string that cannot be parsed is kept as well; the default is an empty
/// string.
///
/// ```
/// use registrar_sdk::{DateTime, Timestamp};
///
/// let event: DateTime = "2014-06-19T15:31:47Z".parse()?;
/// assert_eq!(event.timestamp(), Some(Timestamp::from_millis(1_403_191_907_000)));
///
/// let expires: DateTime = "2027-11-03 16:14:46".parse()?;
/// assert_eq!((expires.year(), expires.hour()), (Some(2027), Some(16)));
/// assert_eq!(expires.timestamp(), None, "the time zone is unknown");
/// assert_eq!(event.compare(&expires), Some(std::cmp::Ordering::Less), "it is earlier in every time zone");
/// # Ok::<(), registrar_sdk::DateTimeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTime {
    text: String,
    zones: &'static [i32],
}

impl DateTime {
    /// Creates a time in an unknown time zone. Returns `None` if the date or the time of day does not exist.
    pub fn new(year: u32, month: u32, day: u32, hour: u32, minute: u32, second: u32) -> Option<Self> {
        Civil::day(year, month, day)?.at(hour, minute, second)?;
        let text = format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}");
        Some(Self { text, zones: &[] })
    }

    /// Creates a value from a string that a service sent, whether or not it can be parsed.
    pub(crate) fn received(text: &str, zones: &'static [i32]) -> Self {
        Self { text: text.to_owned(), zones }
    }

    /// Returns the string as the service sent it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the year, or `None` if the string cannot be parsed; the same applies to the other parts.
    pub fn year(&self) -> Option<i32> {
        self.part(|civil| civil.year).and_then(|year| year.try_into().ok())
    }

    /// Returns the month, from 1.
    pub fn month(&self) -> Option<u32> {
        self.part(|civil| civil.month)
    }

    /// Returns the day of the month, from 1.
    pub fn day(&self) -> Option<u32> {
        self.part(|civil| civil.day)
    }

    /// Returns the hour, from 0 to 23.
    pub fn hour(&self) -> Option<u32> {
        self.part(|civil| civil.hour)
    }

    /// Returns the minute.
    pub fn minute(&self) -> Option<u32> {
        self.part(|civil| civil.minute)
    }

    /// Returns the second. It is 60 in a leap second.
    pub fn second(&self) -> Option<u32> {
        self.part(|civil| civil.second)
    }

    /// Returns whether the time zone is known, from the string or from the spec.
    pub fn zone_is_known(&self) -> bool {
        self.zones.len() == 1 || self.civil().is_some_and(|civil| civil.offset.is_some())
    }

    /// Returns the point in time if the time zone is known.
    pub fn timestamp(&self) -> Option<Timestamp> {
        if self.zone_is_known() { self.earliest() } else { None }
    }

    /// Returns the earliest point in time that it can be in any of the possible time zones.
    pub fn earliest(&self) -> Option<Timestamp> {
        // The easternmost time zone.
        self.instant(self.zones.iter().copied().max().unwrap_or(14 * 60))
    }

    /// Returns the latest point in time that it can be in any of the possible time zones.
    pub fn latest(&self) -> Option<Timestamp> {
        // The westernmost time zone.
        self.instant(self.zones.iter().copied().min().unwrap_or(-12 * 60))
    }

    /// Compares two points in time. Returns `None` if the possible time zones leave the order open, or if one of the
    /// strings cannot be parsed.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let (first, second) = ((self.earliest()?, self.latest()?), (other.earliest()?, other.latest()?));
        if first.1 < second.0 {
            Some(Ordering::Less)
        } else if second.1 < first.0 {
            Some(Ordering::Greater)
        } else if first.0 == first.1 && first == second {
            Some(Ordering::Equal)
        } else {
            None
        }
    }

    /// Returns the string to send in a request: in this format, if the time can be parsed.
    pub(crate) fn written(&self, format: &TimeFormat) -> String {
        let civil = match self.timestamp() {
            _ if format.fits(&self.text) => None,
            Some(time) if format.pattern.ends_with('Z') => Civil::in_utc(time.as_millis().div_euclid(1000)),
            _ if format.pattern.ends_with('Z') => None,
            _ => self.civil(),
        };
        civil.map_or_else(|| self.text.clone(), |civil| civil.write(format.pattern))
    }

    pub(super) fn civil(&self) -> Option<Civil> {
        Civil::parse(self.text.trim())
    }

    fn part(&self, part: impl FnOnce(Civil) -> u32) -> Option<u32> {
        self.civil().map(part)
    }

    /// Returns the point in time in this time zone, or in the one that the string names.
    fn instant(&self, zone: i32) -> Option<Timestamp> {
        let civil = self.civil()?;
        let zone = civil.offset.unwrap_or(zone);
        Some(Timestamp::from_millis((civil.seconds() - i64::from(zone) * 60) * 1000))
    }
}

/// A calendar date without a time zone, such as `2026-11-29`. The default is an empty string, which is not a date.
///
/// Requests take this type, so that they only send dates that exist:
///
/// ```
/// use registrar_sdk::Date;
///
/// let day = Date::new(2026, 11, 29).expect("a day of the calendar");
/// assert_eq!(day.to_string(), "2026-11-29");
/// assert_eq!(Date::new(2026, 2, 29), None);
/// assert!("2026-11-30".parse::<Date>()?.compare(&day) == Some(std::cmp::Ordering::Greater));
/// # Ok::<(), registrar_sdk::DateTimeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Date {
    text: String,
}

impl Date {
    /// Creates a date. Returns `None` if the date does not exist, or if the year is after 9999.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        Civil::day(year, month, day)?;
        Some(Self { text: format!("{year:04}-{month:02}-{day:02}") })
    }

    /// Creates a value from a string that a service sent, whether or not it can be parsed.
    pub(crate) fn received(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    /// Returns the string as the service sent it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the year, or `None` if the string cannot be parsed; the same applies to the other parts.
    pub fn year(&self) -> Option<i32> {
        self.civil()?.year.try_into().ok()
    }

    /// Returns the month, from 1.
    pub fn month(&self) -> Option<u32> {
        self.civil().map(|civil| civil.month)
    }

    /// Returns the day of the month, from 1.
    pub fn day(&self) -> Option<u32> {
        self.civil().map(|civil| civil.day)
    }

    /// Creates a date from signed parts, as other crates represent them.
    #[cfg(any(feature = "chrono", feature = "jiff"))]
    pub(super) fn from_parts(year: i32, month: i32, day: i32) -> Result<Self, DateTimeError> {
        let unsigned = |part: i32| u32::try_from(part).map_err(|_| DateTimeError::DAY);
        Self::new(unsigned(year)?, unsigned(month)?, unsigned(day)?).ok_or(DateTimeError::DAY)
    }

    /// Compares two dates. Returns `None` if one of the strings cannot be parsed.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(self.civil()?.seconds().cmp(&other.civil()?.seconds()))
    }

    /// Returns the string to send in a request: in this format, if the date can be parsed.
    pub(crate) fn written(&self, format: &TimeFormat) -> String {
        self.civil().map_or_else(|| self.text.clone(), |civil| civil.write(format.pattern))
    }

    pub(super) fn civil(&self) -> Option<Civil> {
        Civil::parse_date(self.text.trim())
    }
}

/// The error of a string that is not a date or a time in a known format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTimeError {
    expected: &'static str,
}

impl DateTimeError {
    pub(super) const DAY: Self = Self { expected: "not a date, such as `2026-11-29`" };
    pub(super) const TIME: Self = Self { expected: "not a date with a time, such as `2018-01-25 20:46:57`" };
}

impl fmt::Display for DateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
}

impl std::error::Error for DateTimeError {}

/// Parses a time such as `2018-01-25 20:46:57` or `2018-01-25T20:46:57Z`, or another format that registrars use. The
/// time zone is known if the string ends with `Z` or an offset.
impl FromStr for DateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        let time = Self::received(text, &[]);
        time.civil().map(|_| time).ok_or(DateTimeError::TIME)
    }
}

/// Parses a date such as `2026-11-29`, or another format that registrars use.
impl FromStr for Date {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        let date = Self::received(text);
        date.civil().map(|_| date).ok_or(DateTimeError::DAY)
    }
}

/// Writes the string as the service sent it.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// Writes the string as the service sent it.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{Date, DateTime, TimeFormat, Timestamp};

    const BOTH: &[i32] = &[0, 480];

    #[test]
    fn a_point_in_time_needs_a_known_time_zone() {
        let time = |text: &str, zones| DateTime::received(text, zones);
        let millis = |it: Option<Timestamp>| it.map(Timestamp::as_millis);
        let known = time("2018-01-25 20:46:57", &[480]);
        assert!(known.zone_is_known());
        assert_eq!(millis(known.timestamp()), Some(1_516_884_417_000));
        let either = time("2018-01-25 20:46:57", BOTH);
        assert!(!either.zone_is_known() && either.timestamp().is_none());
        assert_eq!(millis(either.earliest()), Some(1_516_884_417_000));
        assert_eq!(millis(either.latest()), Some(1_516_913_217_000));
        let unknown = time("2018-01-25 20:46:57", &[]);
        assert_eq!(millis(unknown.earliest()), Some(1_516_862_817_000));
        assert_eq!(millis(unknown.latest()), Some(1_516_956_417_000));
        let named = time("2018-01-25T20:46:57Z", BOTH);
        assert_eq!(millis(named.timestamp()), Some(1_516_913_217_000), "an offset in the string wins");
    }

    #[test]
    fn two_times_are_compared_where_their_zones_allow_it() {
        let either = |text: &str| DateTime::received(text, BOTH);
        let noon = either("2018-01-25 12:00:00");
        assert_eq!(noon.compare(&either("2018-01-25 20:00:01")), Some(Ordering::Less));
        assert_eq!(either("2018-01-25 20:00:01").compare(&noon), Some(Ordering::Greater));
        assert_eq!(noon.compare(&either("2018-01-25 19:59:59")), None);
        assert_eq!(noon.compare(&noon), None, "one may be in UTC and the other not");
        let utc: DateTime = "2018-01-25T12:00:00Z".parse().expect("a time");
        let china = DateTime::received("Jan 25,2018 20:00:00", &[480]);
        assert_eq!(utc.compare(&china), Some(Ordering::Equal));
        assert_eq!(utc.compare(&either("soon")), None);
    }

    #[test]
    fn a_text_that_cannot_be_read_is_kept() {
        let odd = DateTime::received("soon", BOTH);
        assert_eq!(odd.to_string(), "soon");
        assert_eq!((odd.year(), odd.second(), odd.timestamp(), odd.latest()), (None, None, None, None));
        assert_eq!(
            (Date::received("soon").year(), Date::received("soon").to_string()),
            (None, "soon".into())
        );
        assert!("soon".parse::<DateTime>().is_err() && "soon".parse::<Date>().is_err());
    }

    #[test]
    fn made_values_exist_in_the_calendar() {
        let time = DateTime::new(2026, 11, 29, 11, 5, 9).expect("a time");
        assert_eq!(time.to_string(), "2026-11-29 11:05:09");
        assert_eq!((time.month(), time.day(), time.minute()), (Some(11), Some(29), Some(5)));
        assert_eq!(DateTime::new(2026, 11, 31, 0, 0, 0), None);
        assert_eq!(DateTime::new(2026, 11, 30, 24, 0, 0), None);
        assert_eq!(DateTime::new(u32::MAX, u32::MAX, u32::MAX, 0, 0, 0), None);
        assert_eq!(Date::new(10_000, 1, 1), None);
        let compact = TimeFormat::new("YYYYMMDD");
        assert_eq!(Date::new(2026, 1, 2).map(|it| it.written(&compact)).as_deref(), Some("20260102"));
        let utc = TimeFormat::new("YYYY-MM-DDThh:mm:ssZ");
        assert_eq!(time.written(&utc), "2026-11-29 11:05:09", "no time zone is invented");
        assert_eq!(DateTime::received("2026-11-29 11:05:09", &[480]).written(&utc), "2026-11-29T03:05:09Z");
        assert_eq!(time.written(&TimeFormat::new("MMM DD,YYYY hh:mm:ss")), "Nov 29,2026 11:05:09");
        assert_eq!(Date::received("20260102").written(&TimeFormat::new("YYYY-MM-DD")), "2026-01-02");
    }

    #[test]
    fn a_pattern_says_how_a_text_looks() {
        for (pattern, text, fits) in [
            ("YYYY-MM-DD hh:mm:ss", "2018-01-25 20:46:57", true),
            ("YYYY-MM-DD hh:mm:ss", "2018-01-25T20:46:57", false),
            ("MMM DD,YYYY hh:mm:ss", "Dec 26,2017 11:00:54", true),
            ("MMM DD,YYYY hh:mm:ss", "2018-01-25 20:46:57", false),
            ("DD-MMM-YYYY hh:mm:ss", "15-APR-2026 14:08:42", true),
            ("EEE MMM DD hh:mm:ss YYYY", "Sun Jun  1 08:00:00 2025", true),
            ("YYYY-MM-DDThh:mm:ssZ", "2014-06-19T15:31:47Z", true),
            ("YYYYMMDD", "2026-1-2", false),
        ] {
            assert_eq!(TimeFormat::new(pattern).fits(text), fits, "{pattern} {text}");
        }
    }
}
