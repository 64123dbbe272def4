//! Times in lists of tasks and orders, in the formats of registrars.

use crate::value::Civil;

/// A time in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Seconds since 1970.
    Exact(i64),
    /// Seconds since 1970 if it were in UTC; its time zone is not known.
    Civil(i64),
}

/// Parses seconds or milliseconds since 1970, and every string that [`Civil::parse`] accepts.
pub(super) fn read(text: &str) -> Option<When> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: i64 = text.parse().ok()?;
        // 10^11 seconds are in the year 5138, and as many milliseconds in 1973.
        return Some(When::Exact(if number >= 100_000_000_000 { number / 1000 } else { number }));
    }
    let civil = Civil::parse(text)?;
    Some(match civil.offset {
        Some(offset) => When::Exact(civil.seconds() - i64::from(offset) * 60),
        None => When::Civil(civil.seconds()),
    })
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
    fn an_invalid_time_is_not_parsed() {
        for odd in ["", " ", "yesterday", "2018-01-25", "2018-13-25 00:00:00", "25 20:46:57", "-5", "12:00"] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }
}
