//! Calendar dates and times in the formats of registrars.

use super::timestamp::{civil, days, number};

/// A date and a time of day, with the offset from UTC if the text has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Civil {
    pub(super) year: u32,
    pub(super) month: u32,
    pub(super) day: u32,
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) second: u32,
    /// The offset, in minutes east of UTC.
    pub(crate) offset: Option<i32>,
}

impl Civil {
    /// Returns midnight of a day, or `None` if the calendar does not have that day.
    pub(super) fn day(year: u32, month: u32, day: u32) -> Option<Self> {
        let parts = (i64::from(year), i64::from(month), i64::from(day));
        let exists = year <= 9999 && civil(days(parts.0, parts.1, parts.2)) == parts;
        exists.then_some(Self { year, month, day, hour: 0, minute: 0, second: 0, offset: None })
    }

    /// Returns the same day at this time.
    pub(super) fn at(self, hour: u32, minute: u32, second: u32) -> Option<Self> {
        // Second 60 is a leap second.
        let exists = hour < 24 && minute < 60 && second <= 60;
        exists.then_some(Self { hour, minute, second, ..self })
    }

    /// Returns the seconds since 1970 of this date and time in UTC.
    pub(crate) fn seconds(self) -> i64 {
        let days = days(i64::from(self.year), i64::from(self.month), i64::from(self.day));
        days * 86_400 + i64::from(self.hour * 3600 + self.minute * 60 + self.second)
    }

    /// Returns the date and time in UTC of these seconds since 1970, or `None` if its year does not have four digits.
    pub(super) fn in_utc(seconds: i64) -> Option<Self> {
        let (year, month, day) = civil(seconds.div_euclid(86_400));
        let part = |number: i64| u32::try_from(number).ok();
        let clock = part(seconds.rem_euclid(86_400))?;
        let date = Self::day(part(year)?, part(month)?, part(day)?)?;
        date.at(clock / 3600, clock / 60 % 60, clock % 60)
    }

    /// Formats it with a pattern of a [`TimeFormat`](super::TimeFormat).
    pub(super) fn write(self, pattern: &str) -> String {
        let Self { year, month, day, hour, minute, second, .. } = self;
        let name = |names: &[&str], at: usize| names.get(at).copied().unwrap_or_default().to_owned();
        let weekday = (self.seconds().div_euclid(86_400) + 4).rem_euclid(7);
        let parts = [
            ("YYYY", format!("{year:04}")),
            ("MMM", name(&MONTHS, month.saturating_sub(1) as usize)),
            ("MM", format!("{month:02}")),
            ("DD", format!("{day:02}")),
            ("hh", format!("{hour:02}")),
            ("mm", format!("{minute:02}")),
            ("ss", format!("{second:02}")),
            ("EEE", name(&WEEKDAYS, usize::try_from(weekday).unwrap_or_default())),
        ];
        let (mut text, mut rest) = (String::with_capacity(pattern.len()), pattern);
        while let Some(next) = rest.chars().next() {
            let found = parts.iter().find_map(|(part, value)| Some((value, rest.strip_prefix(part)?)));
            match found {
                Some((value, after)) => {
                    text.push_str(value);
                    rest = after;
                }
                None => {
                    text.push(next);
                    rest = rest.split_at(next.len_utf8()).1;
                }
            }
        }
        text
    }

    /// Parses a date: `2026-11-29`, `20261129`, `29-NOV-2026` or `Nov 29,2026`.
    pub(super) fn parse_date(text: &str) -> Option<Self> {
        if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let (year, rest) = text.split_at(4);
            let (month, day) = rest.split_at(2);
            return Self::day(number(year, 9999)?, number(month, 12)?, number(day, 31)?);
        }
        let mut parts = text.split([' ', ',', '-', '/']).filter(|part| !part.is_empty());
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (year, month, day) = match (month(first), month(second)) {
            (Some(name), _) => (third, name, second),
            (_, Some(name)) => (third, name, first),
            _ => (first, number(second, 12)?, third),
        };
        Self::day(number(year, 9999).filter(|_| year.len() == 4)?, month, number(day, 31)?)
    }

    /// Parses a date with a time of day: a date as above, a space or `T`, and `20:46:57`; or `Sun Jun 15 08:00:00
    /// 2025`. The seconds, their fraction, and `Z` or an offset are optional.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some((rest, year)) = text.rsplit_once(' ')
            && let Some((date, clock)) = rest.rsplit_once(' ')
            && year.len() == 4
            && clock.contains(':')
        {
            let (_weekday, date) = date.trim().split_once(' ')?;
            return Self::parse_date(&format!("{date} {year}"))?.with_clock(clock);
        }
        let (date, clock) = text.rsplit_once([' ', 'T'])?;
        Self::parse_date(date)?.with_clock(clock)
    }

    fn with_clock(self, text: &str) -> Option<Self> {
        let end = text.find(['Z', '+', '-']).unwrap_or(text.len());
        let (clock, zone) = text.split_at(end);
        let offset = match zone {
            "" => None,
            "Z" => Some(0),
            _ => Some(offset(zone)?),
        };
        let mut parts = clock.split(':');
        let (hour, minute) = (number(parts.next()?, 23)?, number(parts.next()?, 59)?);
        let second = parts.next().map_or(Some(0), |second| number(second.split('.').next()?, 60))?;
        let time = self.at(hour, minute, second)?;
        parts.next().is_none().then_some(Self { offset, ..time })
    }
}

/// Parses an offset such as `+08:00` or `-0400`, in minutes.
fn offset(text: &str) -> Option<i32> {
    let digits = text.get(1..)?.replace(':', "");
    let minutes = number(digits.get(..2)?, 14)? * 60 + number(digits.get(2..)?, 59)?;
    let minutes = i32::try_from(minutes).ok()?;
    Some(if text.starts_with('-') { -minutes } else { minutes })
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/// Returns the number of the month, from 1, for its English abbreviation in any letter case.
fn month(name: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|month| month.eq_ignore_ascii_case(name))?;
    u32::try_from(at).ok().map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::Civil;

    #[test]
    fn every_form_that_was_seen_is_read() {
        for (text, seconds, offset) in [
            ("2018-01-25 20:46:57", 1_516_913_217, None),
            ("Dec 26,2017 11:00:54", 1_514_286_054, None),
            ("15-APR-2026 14:08:42", 1_776_262_122, None),
            ("Sun Jun 15 08:00:00 2025", 1_749_974_400, None),
            ("Sun Jun  1 08:00:00 2025", 1_748_764_800, None),
            ("2018-01-25T20:46Z", 1_516_913_160, Some(0)),
            ("2018-10-15T00:00:00.0Z", 1_539_561_600, Some(0)),
            ("2023-03-21 15:10:04.0", 1_679_411_404, None),
            ("2023-03-21T15:10:04+08:00", 1_679_411_404, Some(480)),
            ("2023-03-21T15:10:04-0330", 1_679_411_404, Some(-210)),
        ] {
            let read = Civil::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.seconds(), read.offset), (seconds, offset), "{text}");
        }
        for text in ["2026-11-29", "20261129", "29-NOV-2026", "Nov 29,2026"] {
            assert_eq!(Civil::parse_date(text), Civil::day(2026, 11, 29), "{text}");
        }
    }

    #[test]
    fn a_time_is_written_as_its_pattern_says() {
        let time = Civil::parse("2025-06-01 08:05:09").expect("a time");
        for (pattern, text) in [
            ("YYYY-MM-DD hh:mm:ss", "2025-06-01 08:05:09"),
            ("MMM DD,YYYY hh:mm:ss", "Jun 01,2025 08:05:09"),
            ("DD-MMM-YYYY hh:mm:ss", "01-Jun-2025 08:05:09"),
            ("EEE MMM DD hh:mm:ss YYYY", "Sun Jun 01 08:05:09 2025"),
            ("YYYY-MM-DDThh:mm:ssZ", "2025-06-01T08:05:09Z"),
            ("YYYYMMDD", "20250601"),
        ] {
            assert_eq!(time.write(pattern), text);
            assert_eq!(Civil::in_utc(time.seconds()), Some(time));
        }
    }

    #[test]
    fn an_invalid_time_is_not_parsed() {
        for odd in [
            "",
            " ",
            "yesterday",
            "2018-01-25",
            "2018-13-25 00:00:00",
            "25 20:46:57",
            "-5",
            "12:00",
            "0000-00-00 00:00:00",
            "2026-02-29 00:00:00",
            "2018-01-25 24:00:00",
            "2018-01-25 20:46:57:01",
            "18-01-25 20:46:57",
            "2018-01-25T20:46:57+8",
            "２018-01-25 20:46:57",
            "Sun 08:00:00 2025",
            "2018-01-25 20:46:57é",
            "2018-01-25T20:46:57+é9:0",
        ] {
            assert_eq!(Civil::parse(odd), None, "{odd}");
        }
        for odd in ["", "2026-02-29", "2026-11", "2026-11-29-1", "2026112", "2026-00-01", "11-29-2026"] {
            assert_eq!(Civil::parse_date(odd), None, "{odd}");
        }
    }
}
