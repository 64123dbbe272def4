//! Bytes as lower-case hexadecimal digits.

/// Returns the hexadecimal digits of a byte.
fn pair(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]
}

/// The hexadecimal digits of 16 bytes, the size of a nonce or an MD5 hash, without an allocation.
pub(crate) fn of_16(bytes: &[u8; 16]) -> [u8; 32] {
    let mut hex = [0; 32];
    for (digits, byte) in hex.chunks_exact_mut(2).zip(bytes) {
        digits.copy_from_slice(&pair(*byte));
    }
    hex
}

/// Returns the hexadecimal digits of any number of bytes.
pub(crate) fn text(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| pair(*byte)).map(char::from).collect()
}
