//! The signature: MD5 of the MD5 of what is sent and the key, and of the key again.

use md5::{Digest, Md5};

/// Signs a body by hand, to compare with other implementations. The bytes are those that are sent, all of
/// them and no others; a client does this by itself.
///
/// ```
/// use registrar_sdk::runtime::xcp;
///
/// assert_eq!(xcp::sign(b"<test/>", "key"), "48ed6e2bb03a40a5c9a7d4b5957d7663");
/// ```
pub fn sign(body: &[u8], key: &str) -> String {
    let inner = hex(&Md5::new().chain_update(body).chain_update(key).finalize().into());
    let outer = hex(&Md5::new().chain_update(inner).chain_update(key).finalize().into());
    outer.iter().map(|&digit| char::from(digit)).collect()
}

/// In lower case, which matters: the digits of the first are hashed again.
fn hex(bytes: &[u8; 16]) -> [u8; 32] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = [0; 32];
    for (pair, byte) in hex.chunks_exact_mut(2).zip(bytes) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    hex
}
