//! Conversions to and from types of other crates. Each needs the feature with the name of the crate.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;

#[cfg(all(test, feature = "chrono", feature = "jiff", feature = "rust_decimal"))]
mod tests {
    use crate::value::{Date, DateTime, Decimal, Timestamp};

    #[test]
    fn points_in_time_and_dates_become_those_of_jiff_and_chrono_and_back() {
        let time = Timestamp::from_millis(-1_500);
        let (in_jiff, in_chrono) = (
            jiff::Timestamp::try_from(time).expect("in range"),
            chrono::DateTime::<chrono::Utc>::try_from(time).expect("in range"),
        );
        assert_eq!(
            (in_jiff.to_string().as_str(), in_chrono.timestamp_millis()),
            ("1969-12-31T23:59:58.5Z", -1_500)
        );
        assert_eq!((Timestamp::from(in_jiff), Timestamp::from(in_chrono)), (time, time));
        assert!(jiff::Timestamp::try_from(Timestamp::from_millis(i64::MAX)).is_err());
        assert!(chrono::DateTime::<chrono::Utc>::try_from(Timestamp::from_millis(i64::MAX)).is_err());

        let day: Date = "2024-02-29".parse().expect("a date");
        let in_jiff = jiff::civil::Date::try_from(&day).expect("a date");
        let in_chrono = chrono::NaiveDate::try_from(&day).expect("a date");
        assert_eq!((in_jiff.to_string(), in_chrono.to_string()), (day.to_string(), day.to_string()));
        assert_eq!((Date::try_from(in_jiff), Date::try_from(in_chrono)), (Ok(day.clone()), Ok(day)));
        assert!(Date::try_from(jiff::civil::date(-1, 1, 1)).is_err());
        assert!(jiff::civil::Date::try_from(&Date::default()).is_err());
    }

    #[test]
    fn a_time_in_an_unknown_zone_becomes_the_time_that_clocks_show() {
        for (text, in_jiff, in_chrono) in [
            ("2018-01-25 20:46:57", "2018-01-25T20:46:57", "2018-01-25T20:46:57"),
            ("2016-12-31 23:59:60", "2016-12-31T23:59:59", "2016-12-31T23:59:60"),
        ] {
            let time: DateTime = text.parse().expect("a time");
            assert_eq!(jiff::civil::DateTime::try_from(&time).expect("a time").to_string(), in_jiff);
            let naive = chrono::NaiveDateTime::try_from(&time).expect("a time");
            assert_eq!(format!("{naive:?}"), in_chrono);
        }
    }

    #[test]
    fn an_amount_keeps_its_digits_or_is_refused() {
        let amount: Decimal = "10.50".parse().expect("an amount");
        let there = rust_decimal::Decimal::try_from(amount).expect("it fits");
        assert_eq!(
            (there.to_string().as_str(), Decimal::from(there).to_string().as_str()),
            ("10.50", "10.50")
        );
        let long: Decimal = "0.12345678901234567890123456789012345678".parse().expect("an amount");
        assert!(rust_decimal::Decimal::try_from(long).is_err());
    }
}
