//! The position in a list.

use crate::base::percent::{decoded, encoded};
use std::fmt;
use std::str::FromStr;

/// A position in a list, as a value that can be stored: the page to continue with, also in another process.
///
/// Its string is `first page`, `page 7`, or for lists with cursors `page at TaskNoCursor=8f112aa1`. It is parsed from
/// the same string:
///
/// ```
/// use registrar_sdk::PagePosition;
///
/// let position: PagePosition = "page 7".parse()?;
/// assert_eq!(position.to_string(), "page 7");
/// # Ok::<(), registrar_sdk::PagePositionError>(())
/// ```
///
/// It contains no secrets: numbers, and the service's cursors, which are ids and names. It is only valid for the
/// request that it comes from, with the same page size and filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PagePosition(pub(super) Place);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The first page, without a parameter.
    First,
    Number(i64),
    /// The parameters of the page, with their values.
    Cursors(Vec<(String, String)>),
}

impl fmt::Display for PagePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::First => f.write_str("first page"),
            Place::Number(number) => write!(f, "page {number}"),
            Place::Cursors(cursors) => {
                let mut lead = "page at ";
                cursors.iter().try_for_each(|(name, value)| {
                    write!(f, "{lead}{}={}", escaped(name), escaped(value))?;
                    lead = "&";
                    Ok(())
                })
            }
        }
    }
}

impl FromStr for PagePosition {
    type Err = PagePositionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let position = place(text.trim()).map(Self);
        // A string that would be formatted differently is a number or an escape in another form.
        position.filter(|position| position.to_string() == text.trim()).ok_or(PagePositionError(()))
    }
}

fn place(text: &str) -> Option<Place> {
    if text == "first page" {
        return Some(Place::First);
    }
    let rest = text.strip_prefix("page ")?;
    if let Some(cursors) = rest.strip_prefix("at ") {
        let pairs = cursors.split('&').map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((decoded(name), decoded(value)))
        });
        return pairs.collect::<Option<_>>().map(Place::Cursors);
    }
    rest.parse().ok().filter(|number| *number >= 0).map(Place::Number)
}

/// The error of a string that is not a [`PagePosition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePositionError(());

impl fmt::Display for PagePositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a position in a list: expected `first page`, `page 7` or `page at Cursor=value`")
    }
}

impl std::error::Error for PagePositionError {}

/// Characters other than letters, digits and punctuation of names are escaped, so that any value stays on one line.
fn escaped(text: &str) -> String {
    encoded(text).replace("%3A", ":")
}

#[cfg(test)]
mod tests {
    use super::{PagePosition, Place};

    #[test]
    fn a_position_parses_back_from_its_text() {
        let cursors = [("TaskNo", "8f112aa1-98"), ("Name", "a b&c=d%é\n")].map(|(a, b)| (a.into(), b.into()));
        for (place, text) in [
            (Place::First, "first page"),
            (Place::Number(7), "page 7"),
            (Place::Cursors(cursors.into()), "page at TaskNo=8f112aa1-98&Name=a%20b%26c%3Dd%25%C3%A9%0A"),
        ] {
            let position = PagePosition(place);
            assert_eq!(position.to_string(), text);
            assert_eq!(text.parse(), Ok(position));
        }
    }

    #[test]
    fn other_texts_are_no_positions() {
        for text in ["", "page", "page ", "page -1", "page +1", "page x", "page at x", "page at x=%zz", "7"] {
            assert!(text.parse::<PagePosition>().is_err(), "{text:?}");
        }
    }
}
