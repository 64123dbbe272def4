//! Times in the registrars' formats, computed independently of the SDK.

use std::time::{SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Returns the seconds since 1970.
pub(super) fn seconds(time: SystemTime) -> i64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}

struct Civil {
    year: i64,
    month: usize,
    day: i64,
    clock: String,
    weekday: &'static str,
}

/// Converts to a calendar time by counting years, then months, then days.
fn civil(seconds: i64) -> Civil {
    let (mut days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][days.rem_euclid(7) as usize];
    let mut year = 1970;
    while days >= 365 + i64::from(leap(year)) {
        days -= 365 + i64::from(leap(year));
        year += 1;
    }
    let lengths = [31, 28 + i64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while days >= lengths[month] {
        days -= lengths[month];
        month += 1;
    }
    let clock = format!("{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
    Civil { year, month, day: days + 1, clock, weekday }
}

/// Formats as `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(super) fn http_date(time: SystemTime) -> String {
    let Civil { year, month, day, clock, weekday } = civil(seconds(time));
    format!("{weekday}, {day:02} {} {year} {clock} GMT", MONTHS[month])
}

/// Formats as `Dec 26,2017 11:00:54`, in a zone given in minutes east of UTC.
pub(super) fn of_tasks(time: SystemTime, zone: i64) -> String {
    let Civil { year, month, day, clock, .. } = civil(seconds(time) + zone * 60);
    format!("{} {day},{year} {clock}", MONTHS[month])
}

/// Formats as `2018-01-25 20:46:57`, in a zone given in minutes east of UTC.
pub(super) fn of_details(time: SystemTime, zone: i64) -> String {
    let Civil { year, month, day, clock, .. } = civil(seconds(time) + zone * 60);
    format!("{year}-{:02}-{day:02} {clock}", month + 1)
}

/// Formats as `15-APR-2026 14:08:42`, in a zone given in minutes east of UTC.
pub(super) fn of_orders(time: SystemTime, zone: i64) -> String {
    let Civil { year, month, day, clock, .. } = civil(seconds(time) + zone * 60);
    format!("{day:02}-{}-{year} {clock}", MONTHS[month].to_uppercase())
}

/// Parses the date in `2018-01-25…`, and returns the days since 1970.
pub(super) fn day(text: &str) -> Option<i64> {
    let mut parts = text.get(..10)?.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let first = (1970..year).map(|year| if leap(year) { 366 } else { 365 }).sum::<i64>();
    let lengths = [31, 28 + i64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let before = lengths.get(..usize::try_from(month - 1).ok()?)?.iter().sum::<i64>();
    Some(first + before + day - 1)
}

fn leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

/// Parses a time stamp such as `2018-01-25T20:46:57Z`, and returns the seconds since 1970.
pub(super) fn stamp(text: &str) -> Option<i64> {
    let clock = text.get(10..)?.strip_prefix('T')?.strip_suffix('Z')?;
    let mut parts = clock.split(':').map(|part| part.parse::<i64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    Some(day(text)? * 86_400 + hour * 3600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::{day, http_date, of_details, of_orders, of_tasks, stamp};
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn times_have_the_formats_of_registrars() {
        let time = UNIX_EPOCH + Duration::from_secs(1_516_913_217);
        assert_eq!(http_date(time), "Thu, 25 Jan 2018 20:46:57 GMT");
        assert_eq!(of_details(time, 0), "2018-01-25 20:46:57");
        assert_eq!(of_tasks(time, 480), "Jan 26,2018 04:46:57");
        assert_eq!(of_orders(time, -300), "25-JAN-2018 15:46:57");
        assert_eq!(day("2018-01-25"), Some(1_516_913_217 / 86_400));
        assert_eq!(stamp("2018-01-25T20:46:57Z"), Some(1_516_913_217));
    }
}
