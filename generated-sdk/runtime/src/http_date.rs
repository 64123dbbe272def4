//! The date of an HTTP reply.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that is written today.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let mut parts = text.trim().split_once(", ")?.1.split(' ');
    let day = number(parts.next()?, 31)?;
    let month = month(parts.next()?)?;
    let year = number(parts.next()?, 9999)?;
    let mut clock = parts.next()?.split(':');
    let (hour, minute) = (number(clock.next()?, 23)?, number(clock.next()?, 59)?);
    let second = number(clock.next()?, 60)?;
    if parts.next() != Some("GMT") || day == 0 {
        return None;
    }
    let days = super::value::days(i64::from(year), i64::from(month), i64::from(day));
    let seconds = days * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
    Some(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).ok()?))
}

/// The month of an English abbreviation in any letter case, from 1.
pub(crate) fn month(name: &str) -> Option<u32> {
    const NAMES: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let at = NAMES.iter().position(|month| month.eq_ignore_ascii_case(name))?;
    u32::try_from(at).ok().map(|at| at + 1)
}

/// A number of digits only, and not more than so much.
pub(crate) fn number(text: &str, most: u32) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number <= most)
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::Timestamp;

    #[test]
    fn it_reads_the_form_of_today_and_no_other() {
        let read = |text: &str| parse(text).map(|time| Timestamp::from(time).to_string());
        assert_eq!(read("Sun, 06 Nov 1994 08:49:37 GMT").as_deref(), Some("1994-11-06T08:49:37.000Z"));
        assert_eq!(read("Sat, 29 Feb 2020 23:59:59 GMT").as_deref(), Some("2020-02-29T23:59:59.000Z"));
        for odd in [
            "",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
        ] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
