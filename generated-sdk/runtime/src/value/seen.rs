//! What was seen, and is said again to prove it.

use std::ops::Deref;

/// A value that a read has brought.
///
/// Some orders say what the caller saw, such as the date on which a name expires: once that has changed, the
/// service refuses the order, so a renewal is not carried out twice. This works only if the value really was
/// seen. Replies hold it as a `Seen`, and such orders take nothing else: a date that was computed from today's,
/// which would renew a name again and again, does not compile.
///
/// ```
/// use registrar_sdk::runtime::Seen;
///
/// let expires: Seen<String> = Seen::recorded("2027-11-03 16:14:46".to_owned());
/// assert_eq!(expires.year(), Some(Seen::recorded(2027)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen<T>(T);

impl<T> Seen<T> {
    /// A value that a read brought earlier and that was kept since, for instance in a database. It is not for
    /// values that were made up: see above.
    pub const fn recorded(value: T) -> Self {
        Self(value)
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl Seen<String> {
    /// The year that a date such as `2027-11-03 16:14:46` begins with; nothing if it does not begin so.
    pub fn year(&self) -> Option<Seen<i32>> {
        let (year, _) = self.0.trim().split_once('-')?;
        let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        if digits { year.parse().ok().map(Seen) } else { None }
    }
}

impl<T> Deref for Seen<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn the_year_is_that_of_the_date_and_nothing_else() {
        let year = |text: &str| Seen::recorded(text.to_owned()).year().map(Seen::into_inner);
        assert_eq!(year("2027-11-03 16:14:46"), Some(2027));
        assert_eq!(year(" 2027-11-03"), Some(2027));
        for odd in ["", "2027", "27-11-03", "03-NOV-2027", "+027-11-03", "20271-1-1"] {
            assert_eq!(year(odd), None, "{odd}");
        }
    }
}
