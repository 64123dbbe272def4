//! Percent encoding as RFC 3986 has it: only `A-Z a-z 0-9 - _ . ~` stay.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Writes a text encoded.
pub(crate) fn encode(text: &str, to: &mut String) {
    to.extend(utf8_percent_encode(text, &ENCODED));
}

/// Writes a text encoded once and, into the other buffer, encoded twice.
///
/// The text to sign is the query encoded once more: made next to it, it needs no pass of its own.
#[inline]
pub(crate) fn encode_twice(text: &str, once: &mut String, twice: &mut String) {
    // Most texts stay whole.
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

/// Whether nothing in a text is encoded. Looks at blocks, over which a loop without branches becomes vector
/// instructions; the last one overlaps the one before.
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

/// A text, encoded.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, &ENCODED).to_string()
}

/// A text, decoded; what is no valid encoding stays as it is.
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
