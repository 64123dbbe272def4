//! Times as registrars write them in lists of tasks and orders.

use crate::value::{days, number};

/// A time in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Seconds since 1970.
    Exact(i64),
    /// Seconds since 1970 if it were in UTC; the zone is not named.
    Civil(i64),
}

/// Reads seconds or milliseconds since 1970, `2018-01-25 20:46:57`, `Dec 26,2017 11:00:54` and
/// `15-APR-2026 14:08:42`.
pub(super) fn read(text: &str) -> Option<When> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: i64 = text.parse().ok()?;
        // 10^11 seconds are the year 5138, and as many milliseconds are 1973.
        return Some(When::Exact(if number >= 100_000_000_000 { number / 1000 } else { number }));
    }
    let (date, clock) = text.rsplit_once([' ', 'T'])?;
    let mut parts = date.split([' ', ',', '-', '/']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month_number, day) = match (month(first), month(second)) {
        (Some(name), _) => (third, name, second),
        (_, Some(name)) => (third, name, first),
        _ => (first, number(second, 12)?, third),
    };
    let (year, day) = (number(year, 9999)?, number(day, 31)?);
    let mut clock = clock.trim_end_matches('Z').split(':');
    let (hour, minute) = (number(clock.next()?, 23)?, number(clock.next()?, 59)?);
    let second = clock.next().map_or(Some(0), |second| number(second.split('.').next()?, 60))?;
    let days = days(i64::from(year), i64::from(month_number), i64::from(day));
    let civil = days * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
    Some(if text.ends_with('Z') { When::Exact(civil) } else { When::Civil(civil) })
}

/// The month of an English abbreviation in any letter case, from 1.
fn month(name: &str) -> Option<u32> {
    const NAMES: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let at = NAMES.iter().position(|month| month.eq_ignore_ascii_case(name))?;
    u32::try_from(at).ok().map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::{When, read};

    #[test]
    fn it_reads_every_form_that_was_seen() {
        let civil = |text: &str| match read(text) {
            Some(When::Civil(seconds)) => seconds,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(civil("2018-01-25 20:46:57"), 1_516_913_217);
        assert_eq!(civil("Dec 26,2017 11:00:54"), 1_514_286_054);
        assert_eq!(civil("15-APR-2026 14:08:42"), 1_776_262_122);
        assert_eq!(read("1302209145"), Some(When::Exact(1_302_209_145)));
        assert_eq!(read("1302209145000"), Some(When::Exact(1_302_209_145)));
        assert_eq!(read("2018-01-25T20:46Z"), Some(When::Exact(1_516_913_160)));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for odd in ["", " ", "yesterday", "2018-01-25", "2018-13-25 00:00:00", "25 20:46:57", "-5", "12:00"] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
