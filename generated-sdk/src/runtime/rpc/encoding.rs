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
pub(super) fn encode_twice(text: &str, once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    each_part(text, |part| match part {
        Part::Stays(run) => {
            once.extend_from_slice(run);
            twice.extend_from_slice(run);
        }
        Part::Encoded([high, low]) => {
            once.extend_from_slice(&[b'%', high, low]);
            twice.extend_from_slice(&[b'%', b'2', b'5', high, low]);
        }
    });
}

/// Writes a text encoded.
pub(super) fn encode(text: &str, to: &mut Vec<u8>) {
    each_part(text, |part| match part {
        Part::Stays(run) => to.extend_from_slice(run),
        Part::Encoded([high, low]) => to.extend_from_slice(&[b'%', high, low]),
    });
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

enum Part<'a> {
    Stays(&'a [u8]),
    Encoded([u8; 2]),
}

#[inline]
fn each_part(text: &str, mut write: impl FnMut(Part<'_>)) {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let (stays, tail) = rest.split_at(run(rest));
        if !stays.is_empty() {
            write(Part::Stays(stays));
        }
        let Some((&byte, after)) = tail.split_first() else { return };
        write(Part::Encoded([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]));
        rest = after;
    }
}

/// How many bytes from the start stay as they are. Most texts stay whole, so sixteen are looked at together,
/// in a way that becomes vector instructions.
#[inline]
fn run(bytes: &[u8]) -> usize {
    let whole = bytes.chunks_exact(16).take_while(|block| block.iter().fold(true, |all, &byte| all & stays(byte))).count() * 16;
    let tail = bytes[whole..].iter().position(|&byte| !STAYS[usize::from(byte)]);
    tail.map_or(bytes.len(), |at| whole + at)
}
