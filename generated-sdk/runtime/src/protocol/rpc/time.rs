//! Timestamps in the format of the protocol: `2018-01-29T12:00:00Z`.

use crate::value::civil;

/// Writes a time in whole seconds since 1970. The year has four digits, so time ends with 9999.
pub(crate) fn utc(seconds: u64) -> [u8; 20] {
    const LAST: u64 = 253_402_300_799;
    // Far within the range of i64.
    let seconds = seconds.min(LAST) as i64;
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil(days);

    let mut text = *b"0000-00-00T00:00:00Z";
    let mut two = |at: usize, number: i64| {
        // Two digits each: the numbers are below 100.
        text[at] = b'0' + (number / 10) as u8;
        text[at + 1] = b'0' + (number % 10) as u8;
    };
    two(0, year / 100);
    two(2, year % 100);
    two(5, month);
    two(8, day);
    two(11, second / 3_600);
    two(14, second / 60 % 60);
    two(17, second % 60);
    text
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn dates_at_the_edges_of_months_years_and_centuries_are_right() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_517_227_200, "2018-01-29T12:00:00Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(String::from_utf8_lossy(&utc(seconds)), text);
        }
    }
}
