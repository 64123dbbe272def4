//! Values that a request repeats to prove that the caller has read them.

use std::fmt;
use std::ops::Deref;

use super::{Date, DateTime};

/// A value that was read from the service.
///
/// Some orders repeat a value that the caller has read, such as the expiry date of a domain name. If it has changed
/// since, the service refuses the order, so a renewal is not carried out twice. This works only if the value really was
/// read. Responses therefore contain it as an `Observed`, and such orders accept nothing else: a date computed from
/// today's date, which would renew a domain name again and again, does not compile.
///
/// ```
/// use registrar_sdk::{DateTime, Observed};
///
/// let expires: Observed<DateTime> = Observed::from_storage("2027-11-03 16:14:46".parse()?);
/// assert_eq!(expires.year(), Some(Observed::from_storage(2027)));
/// # Ok::<(), registrar_sdk::DateTimeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Observed<T>(T);

impl<T> Observed<T> {
    /// Wraps a value that an earlier read returned and that was stored since, for instance in a database. Do not use it
    /// for invented values: see above.
    pub const fn from_storage(value: T) -> Self {
        Self(value)
    }

    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: Dated> Observed<T> {
    /// Returns the year of a date, or `None` if its string cannot be parsed.
    pub fn year(&self) -> Option<Observed<i32>> {
        self.0.year_of().map(Observed)
    }
}

/// A value that has a year: a date, or a string that begins with one.
pub trait Dated {
    /// Returns the year.
    fn year_of(&self) -> Option<i32>;
}

impl Dated for DateTime {
    fn year_of(&self) -> Option<i32> {
        self.year()
    }
}

impl Dated for Date {
    fn year_of(&self) -> Option<i32> {
        self.year()
    }
}

/// Returns the year of a string such as `2027-11-03 16:14:46`.
impl Dated for String {
    fn year_of(&self) -> Option<i32> {
        let (year, _) = self.trim().split_once('-')?;
        let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        if digits { year.parse().ok() } else { None }
    }
}

impl<T: fmt::Display> fmt::Display for Observed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Deref for Observed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Observed;

    #[test]
    fn the_year_is_that_of_the_date_and_nothing_else() {
        let year = |text: &str| Observed::from_storage(text.to_owned()).year().map(Observed::into_inner);
        assert_eq!(year("2027-11-03 16:14:46"), Some(2027));
        assert_eq!(year(" 2027-11-03"), Some(2027));
        let dated =
            Observed::from_storage("03-NOV-2027 16:14:46".parse::<crate::value::DateTime>().expect("a time"));
        assert_eq!(dated.year().map(Observed::into_inner), Some(2027));
        for odd in ["", "2027", "27-11-03", "03-NOV-2027", "+027-11-03", "20271-1-1"] {
            assert_eq!(year(odd), None, "{odd}");
        }
    }
}
