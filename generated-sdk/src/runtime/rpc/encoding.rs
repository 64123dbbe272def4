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

/// The same without a table.
#[inline]
fn stays(byte: u8) -> bool {
    ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10) | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~')
}

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

/// Writes a text encoded once and, into the other buffer, encoded twice.
///
/// The text to sign is the query encoded once more: made beside it, it needs no pass of its own.
#[inline]
pub(super) fn encode_twice(text: &str, once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    loop {
        let (stays, tail) = rest.split_at(run(rest));
        once.extend_from_slice(stays);
        twice.extend_from_slice(stays);
        let Some((&byte, after)) = tail.split_first() else { return };
        let (high, low) = (DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]);
        once.extend_from_slice(&[b'%', high, low]);
        twice.extend_from_slice(&[b'%', b'2', b'5', high, low]);
        rest = after;
    }
}

/// Writes a text encoded.
pub(super) fn encode(text: &str, to: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    loop {
        let (stays, tail) = rest.split_at(run(rest));
        to.extend_from_slice(stays);
        let Some((&byte, after)) = tail.split_first() else { return };
        to.extend_from_slice(&[b'%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        rest = after;
    }
}

/// A text, encoded.
pub(crate) fn percent_encoded(text: &str) -> String {
    let mut encoded = Vec::with_capacity(text.len() + text.len() / 2);
    encode(text, &mut encoded);
    into_text(encoded)
}

/// A text, decoded; what is no valid encoding stays as it is.
pub(super) fn decoded(text: &str) -> String {
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

pub(super) fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// How many bytes from the start stay as they are.
#[inline]
fn run(bytes: &[u8]) -> usize {
    // Most texts stay whole.
    if all_stay(bytes) {
        return bytes.len();
    }
    bytes.iter().position(|&byte| !STAYS[usize::from(byte)]).unwrap_or(bytes.len())
}

/// Looks at blocks of bytes in a way that becomes vector instructions; the last block overlaps the one before.
#[inline]
fn all_stay(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        bytes.chunks_exact(16).all(|block| block.iter().fold(true, |all, &byte| all & stays(byte))) && block_stays(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        block_stays(first) & block_stays(last)
    } else {
        bytes.iter().fold(true, |all, &byte| all & STAYS[usize::from(byte)])
    }
}

#[inline]
fn block_stays<const SIZE: usize>(block: &[u8; SIZE]) -> bool {
    block.iter().fold(true, |all, &byte| all & stays(byte))
}
