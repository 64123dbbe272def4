//! Dates in the headers of HTTP responses.

use crate::message::HttpResponse;
use std::time::{Duration, SystemTime};

/// Parses a date, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}

/// Parses the delay in `Retry-After`: a number of seconds, or a date. A past date is a delay of zero. `now` is the
/// server's time.
pub(crate) fn retry_after(response: &HttpResponse, now: SystemTime) -> Option<Duration> {
    let text = response.header("retry-after")?.trim();
    let seconds = text.parse().ok().map(Duration::from_secs);
    seconds.or_else(|| Some(parse(text)?.duration_since(now).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::{Duration, HttpResponse, SystemTime, parse, retry_after};
    use crate::value::Timestamp;

    #[test]
    fn dates_are_parsed_in_every_form_that_http_has() {
        let read = |text: &str| parse(text).map(|time| Timestamp::from(time).to_string());
        for same in
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        {
            assert_eq!(read(same).as_deref(), Some("1994-11-06T08:49:37.000Z"), "{same}");
        }
        assert_eq!(read("Sat, 29 Feb 2020 23:59:59 GMT").as_deref(), Some("2020-02-29T23:59:59.000Z"));
        for odd in [
            "",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
        ] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_delay_is_a_number_of_seconds_or_a_date_of_the_server() {
        let now = parse("Sun, 06 Nov 1994 08:49:37 GMT").expect("a date");
        let delay = |text: &str, now: SystemTime| {
            retry_after(&HttpResponse::new(429, "").with_header("Retry-After", text), now)
        };
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(delay(" 7 ", now), seconds(7));
        assert_eq!(delay("Sun, 06 Nov 1994 08:50:07 GMT", now), seconds(30));
        assert_eq!(delay("Sun, 06 Nov 1994 08:49:00 GMT", now), seconds(0));
        for odd in ["", "soon", "-1", "1.5"] {
            assert_eq!(delay(odd, now), None, "{odd}");
        }
    }
}
