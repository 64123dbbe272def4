//! The signature: HMAC-SHA1 in Base64.

use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha1::{Digest, Sha1};
use zeroize::Zeroize;

/// SHA-1's block, which is also HMAC's key size.
const BLOCK: usize = 64;

/// A signing key with its first two blocks already hashed. Its state is wiped when dropped.
pub(super) struct Key(Hmac<Sha1>);

impl Key {
    /// The key of an access key secret: the secret and `&`.
    pub(super) fn new(secret: &str) -> Self {
        let mut block = [0; BLOCK];
        let mut text = Vec::with_capacity(secret.len() + 1);
        text.extend_from_slice(secret.as_bytes());
        text.push(b'&');
        // A key is padded with zeros to a block; one that is longer is hashed first (RFC 2104).
        if text.len() > BLOCK {
            let mut hash = Sha1::digest(&text);
            block[..hash.len()].copy_from_slice(&hash);
            hash.as_mut_slice().zeroize();
        } else {
            block[..text.len()].copy_from_slice(&text);
        }
        let mac = Hmac::new(&block.into());
        text.zeroize();
        block.zeroize();
        Self(mac)
    }

    pub(super) fn sign(&self, text: &[u8]) -> Signature {
        let mut mac = self.0.clone();
        mac.update(text);
        Signature::of(&mac.finalize().into_bytes().into())
    }
}

/// 20 bytes in Base64.
pub(super) struct Signature([u8; 28]);

impl Signature {
    fn of(bytes: &[u8; 20]) -> Self {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = [b'='; 28];
        for (four, three) in text.chunks_exact_mut(4).zip(bytes.chunks(3)) {
            let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
            let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
            // n bytes fill n + 1 letters; the rest stays `=`.
            for (at, letter) in four.iter_mut().enumerate().take(three.len() + 1) {
                *letter = LETTERS[(bits >> (18 - 6 * at)) as usize & 63];
            }
        }
        Self(text)
    }

    pub(super) fn as_str(&self) -> &str {
        // It is Base64, so it is ASCII.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}
