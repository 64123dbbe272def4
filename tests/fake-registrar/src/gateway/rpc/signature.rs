//! Signature version 1.0, with one line for each step of the vendor's description.

use crate::gateway::encoding::encode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Returns the string to sign: the method, and all parameters of query and form except `Signature`, sorted by name.
pub fn string_to_sign(method: &str, parameters: &[(String, String)]) -> String {
    let mut sorted: Vec<_> = parameters.iter().filter(|(name, _)| name != "Signature").collect();
    sorted.sort_by(|one, other| one.0.as_bytes().cmp(other.0.as_bytes()));
    let pairs: Vec<String> =
        sorted.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    format!("{method}&{}&{}", encode("/"), encode(&pairs.join("&")))
}

/// Returns the signature of a string to sign.
pub fn signature(text: &str, secret: &str) -> String {
    let key = format!("{secret}&");
    STANDARD.encode(mac::<Hmac<Sha1>>(key.as_bytes(), text.as_bytes()))
}

/// Returns an HMAC. HMAC accepts keys of any length, so this cannot fail.
pub(super) fn mac<M: Mac + KeyInit>(key: &[u8], text: &[u8]) -> Vec<u8> {
    <M as KeyInit>::new_from_slice(key)
        .map_or_else(|_| Vec::new(), |mac| mac.chain_update(text).finalize().into_bytes().to_vec())
}
