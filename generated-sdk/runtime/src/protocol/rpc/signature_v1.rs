//! The signature: HMAC-SHA1 in Base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use zeroize::Zeroizing;

/// A signing key, with its first two blocks already hashed. Its state is wiped on drop.
pub(super) struct Key(Hmac<Sha1>);

impl Key {
    /// Creates the signing key of an access key secret: the secret and `&`.
    pub(super) fn new(secret: &str) -> Self {
        let text = Zeroizing::new(format!("{secret}&"));
        // HMAC pads or hashes a key of any length (RFC 2104), so it accepts all.
        Self(Hmac::new_from_slice(text.as_bytes()).expect("HMAC takes keys of any length"))
    }

    /// Returns the signature of a string, in Base64.
    pub(super) fn sign(&self, text: &str) -> String {
        let mut mac = self.0.clone();
        mac.update(text.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes())
    }
}
