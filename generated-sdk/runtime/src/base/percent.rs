//! Percent encoding as RFC 3986 has it: only `A-Z a-z 0-9 - _ . ~` stay.

const STAYS: [bool; 256] = {
    let mut stays = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let each = byte as u8;
        stays[byte] = each.is_ascii_alphanumeric() || matches!(each, b'-' | b'_' | b'.' | b'~');
        byte += 1;
    }
    stays
};

/// The opposite without a table, as 1 or 0: over a block of bytes it becomes vector instructions.
#[inline]
fn goes(byte: u8) -> u8 {
    let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let digit = byte.wrapping_sub(b'0') < 10;
    let mark = (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~');
    u8::from(!(letter | digit | mark))
}

/// Writes a text encoded once and, into the other buffer, encoded twice.
///
/// The text to sign is the query encoded once more: made beside it, it needs no pass of its own.
#[inline]
pub(crate) fn encode_twice(text: &str, once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    // Most texts stay whole.
    if all_stay(text.as_bytes()) {
        once.extend_from_slice(text.as_bytes());
        twice.extend_from_slice(text.as_bytes());
    } else {
        encode_parts(text.as_bytes(), once, twice);
    }
}

/// How many bytes are encoded before they are written out together.
const BLOCK: usize = 24;

/// Without branches: every byte writes as much as the longest does, and the next one begins where it ended.
fn encode_parts(bytes: &[u8], once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    // Places in the buffers are kept below 128, which is more than a block fills: so nothing is out of bounds.
    const MASK: usize = 127;
    const { assert!(BLOCK * 5 <= MASK) };
    let mut short = [0; MASK + 4];
    let mut long = [0; MASK + 8];
    for block in bytes.chunks(BLOCK) {
        let (mut short_end, mut long_end) = (0, 0);
        for &byte in block {
            let encoded = &ENCODED[usize::from(byte)];
            short[short_end..short_end + 4].copy_from_slice(&encoded.once);
            long[long_end..long_end + 8].copy_from_slice(&encoded.twice);
            short_end = (short_end + encoded.length) & MASK;
            long_end = (long_end + 2 * encoded.length - 1) & MASK;
        }
        once.extend_from_slice(&short[..short_end]);
        twice.extend_from_slice(&long[..long_end]);
    }
}

/// Writes a text encoded.
pub(crate) fn encode(text: &str, to: &mut Vec<u8>) {
    for byte in text.bytes() {
        let encoded = &ENCODED[usize::from(byte)];
        to.extend_from_slice(&encoded.once[..encoded.length]);
    }
}

/// A byte as it is written.
#[derive(Clone, Copy)]
struct Encoded {
    /// `%XX`, or the byte itself, and padding.
    once: [u8; 4],
    /// `%25XX`, or the byte itself, and padding.
    twice: [u8; 8],
    /// Of the first, 1 or 3; the second has 1 or 5.
    length: usize,
}

static ENCODED: [Encoded; 256] = {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut table = [Encoded { once: [0; 4], twice: [0; 8], length: 1 }; 256];
    let mut index = 0;
    while index < 256 {
        // The index is below 256.
        let byte = index as u8;
        let (high, low) = (DIGITS[index >> 4], DIGITS[index & 15]);
        table[index] = if STAYS[index] {
            Encoded { once: [byte, 0, 0, 0], twice: [byte, 0, 0, 0, 0, 0, 0, 0], length: 1 }
        } else {
            Encoded { once: [b'%', high, low, 0], twice: [b'%', b'2', b'5', high, low, 0, 0, 0], length: 3 }
        };
        index += 1;
    }
    table
};

/// A text, encoded.
pub(crate) fn encoded(text: &str) -> String {
    let mut encoded = Vec::with_capacity(text.len() + text.len() / 2);
    encode(text, &mut encoded);
    into_text(encoded)
}

/// A text, decoded; what is no valid encoding stays as it is.
pub(crate) fn decoded(text: &str) -> String {
    let digit = |byte: Option<&u8>| byte.and_then(|&byte| char::from(byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match (byte, digit(bytes.get(at + 1)), digit(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                // Two hexadecimal digits fit into a byte.
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    into_text(decoded)
}

pub(crate) fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Looks at blocks of sixteen or eight; the last one overlaps the one before.
#[inline]
fn all_stay(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        bytes.chunks_exact(16).all(block_stays) && block_stays(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        block_stays(first) & block_stays(last)
    } else {
        bytes.iter().all(|&byte| STAYS[usize::from(byte)])
    }
}

#[inline]
fn block_stays(block: &[u8]) -> bool {
    block.iter().fold(0, |any, &byte| any | goes(byte)) == 0
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
