//! Times in the formats of HTTP and the signatures.

use crate::world::time::has_form;
use crate::world::{Time, UTC};

/// Parses `2018-01-29T12:00:00Z`, and no other format.
pub fn parse_iso(text: &str) -> Option<Time> {
    text.parse().ok().filter(|_| has_form(text, "0000-00-00T00:00:00Z"))
}

/// Formats a time like `Sun, 06 Nov 1994 08:49:37 GMT`.
pub fn http_date(time: Time) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    // `Nov 06,1994 08:49:37`.
    let english = time.english(UTC);
    let part = |from: usize, to: usize| english.get(from..to).unwrap_or_default();
    let weekday = DAYS[time.day(UTC).rem_euclid(7) as usize];
    format!("{weekday}, {} {} {} {} GMT", part(4, 6), part(0, 3), part(7, 11), part(12, 20))
}

#[cfg(test)]
mod tests {
    use super::{http_date, parse_iso};
    use crate::world::Time;

    #[test]
    fn only_one_form_of_time_stamps_is_read() {
        assert_eq!(parse_iso("2018-01-29T12:00:00Z"), Some(Time::from_millis(1_517_227_200_000)));
        for odd in
            ["", "2018-01-29", "2018-02-30T00:00:00Z", "2018-01-29T24:00:00Z", "2018-01-29T12:00:00.0Z"]
        {
            assert_eq!(parse_iso(odd), None, "{odd}");
        }
    }

    #[test]
    fn dates_have_the_form_of_today() {
        assert_eq!(http_date(Time::from_millis(784_111_777_000)), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
