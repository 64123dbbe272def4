//! Percent encoding of RFC 3986: only the unreserved characters `A-Z a-z 0-9 - _ . ~` are kept.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Appends a percent-encoded string.
pub(crate) fn encode(text: &str, to: &mut String) {
    to.extend(utf8_percent_encode(text, &ENCODED));
}

/// Appends a string encoded once and, to the other buffer, encoded twice.
///
/// The string to sign contains the query encoded a second time; writing both at once saves a second pass.
#[inline]
pub(crate) fn encode_twice(text: &str, once: &mut String, twice: &mut String) {
    // Most strings need no encoding.
    if stays(text.as_bytes()) {
        once.push_str(text);
        twice.push_str(text);
        return;
    }
    for part in utf8_percent_encode(text, &ENCODED) {
        once.push_str(part);
        let digits = part.strip_prefix('%');
        twice.push_str(if digits.is_some() { "%25" } else { "" });
        twice.push_str(digits.unwrap_or(part));
    }
}

/// Returns whether a string needs no encoding. It reads blocks of a fixed size without branches, which the compiler
/// vectorizes; the last block overlaps the one before.
#[inline]
fn stays(bytes: &[u8]) -> bool {
    let block_stays = |block: &[u8]| !block.iter().fold(false, |any, &byte| any | changes(byte));
    if let Some(last) = bytes.last_chunk::<16>() {
        bytes.chunks_exact(16).all(block_stays) && block_stays(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        block_stays(first) & block_stays(last)
    } else {
        block_stays(bytes)
    }
}

#[inline]
fn changes(byte: u8) -> bool {
    let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let digit = byte.wrapping_sub(b'0') < 10;
    !(letter | digit | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~'))
}

/// Returns a string percent-encoded.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, &ENCODED).to_string()
}

/// Returns a string percent-decoded; an invalid escape is kept as it is.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn all_but_letters_digits_and_four_marks_is_encoded_byte_by_byte() {
        assert_eq!(encoded("aZ09-_.~"), "aZ09-_.~");
        assert_eq!(encoded("a b+c*/é"), "a%20b%2Bc%2A%2F%C3%A9");
    }
}
