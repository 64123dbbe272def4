//! Percent encoding, forms and hexadecimal digits, implemented independently of the SDK.

use std::fmt::Write;

/// Percent-encodes a string as RFC 3986 says: only `A-Za-z0-9-_.~` stay.
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            // Writing to a String cannot fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
    }
    encoded
}

/// Parses the parameters of a query or a form, in order; `None` if they are malformed. As on servers, `+` means a
/// space, and `%2B` a plus sign.
pub fn pairs(text: &str) -> Option<Vec<(String, String)>> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| Some((decode(name)?, decode(value)?)))
        .collect()
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let (high, low) = (digit(rest.next())?, digit(rest.next())?);
                u8::try_from(high * 16 + low).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Formats bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{encode, pairs};

    #[test]
    fn forms_come_back_as_they_were() {
        let text = "a b+c&d=e%é~中";
        let form = format!("x={}&y=", encode(text));
        assert_eq!(
            pairs(&form),
            Some(vec![("x".to_owned(), text.to_owned()), ("y".to_owned(), String::new())])
        );
        assert_eq!(pairs("x=a+b").expect("a form")[0].1, "a b");
        assert_eq!(pairs("x=%4"), None);
        assert_eq!(pairs("x=%ff"), None);
    }
}
