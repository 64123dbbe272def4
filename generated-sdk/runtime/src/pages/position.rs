//! Where a list goes on.

use std::fmt;
use std::str::FromStr;

/// A page of a list, as a value that can be stored: where to go on reading, also in another process.
///
/// Its text is `first page`, `page 7`, or for lists that are paged by cursors `page at TaskNoCursor=8f112aa1`. It
/// parses back from that:
///
/// ```
/// use registrar_sdk::runtime::PagePosition;
///
/// let position: PagePosition = "page 7".parse()?;
/// assert_eq!(position.to_string(), "page 7");
/// # Ok::<(), registrar_sdk::runtime::PagePositionError>(())
/// ```
///
/// It holds no secrets: numbers, and the cursors of the service, which are ids and names. It fits only the
/// request that it comes from, with the same page size and the same filters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PagePosition(pub(super) Place);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The request does not say which.
    First,
    Number(i64),
    /// The parameters that say which, and their values.
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
                    write!(f, "{lead}{}={}", Escaped(name), Escaped(value))?;
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
        place(text.trim()).map(Self).ok_or(PagePositionError(()))
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
            Some((unescaped(name)?, unescaped(value)?))
        });
        return pairs.collect::<Option<_>>().map(Place::Cursors);
    }
    let is_number = rest.bytes().all(|byte| byte.is_ascii_digit());
    rest.parse().ok().filter(|_| is_number).map(Place::Number)
}

/// A text that is no [`PagePosition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePositionError(());

impl fmt::Display for PagePositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a position in a list: it reads `first page`, `page 7` or `page at Cursor=value`")
    }
}

impl std::error::Error for PagePositionError {}

/// What is no letter, digit or mark of names stands as `%` and its bytes, so that any value keeps to one line.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.bytes().try_for_each(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b':' => {
                fmt::Write::write_char(f, char::from(byte))
            }
            _ => write!(f, "%{byte:02X}"),
        })
    }
}

fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        (rest, _) = match first {
            b'%' => {
                let digits = std::str::from_utf8(after.get(..2)?).ok()?;
                (&after[2..], bytes.push(u8::from_str_radix(digits, 16).ok()?))
            }
            _ => (after, bytes.push(*first)),
        };
    }
    String::from_utf8(bytes).ok()
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
