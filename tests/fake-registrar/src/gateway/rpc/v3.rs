//! Signature V3 (ACS3-HMAC-SHA256), which the vendor's current SDKs send: system parameters are headers.

use super::signature::mac;
use crate::gateway::Request;
use crate::gateway::encoding::{encode, hex};
use hmac::Hmac;
use sha2::{Digest, Sha256};

/// The algorithm's name, which begins the `Authorization` header.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The parts of an `Authorization` header.
#[derive(Debug, PartialEq)]
pub(super) struct Authorization<'a> {
    pub(super) key: &'a str,
    pub(super) signed: Vec<&'a str>,
    pub(super) signature: &'a str,
}

impl<'a> Authorization<'a> {
    pub(super) fn read(header: &'a str) -> Option<Self> {
        let parts = header.trim().strip_prefix(ALGORITHM)?.trim();
        let part = |name: &str| {
            let mut parts = parts.split(',').filter_map(|part| part.trim().split_once('='));
            parts.find(|(each, _)| *each == name).map(|(_, value)| value.trim())
        };
        let signed = part("SignedHeaders")?.split(';').collect();
        Some(Self { key: part("Credential")?, signed, signature: part("Signature")? })
    }
}

/// Returns the hash of a body, in lower-case hexadecimal digits.
pub fn hash(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// Returns the canonical request: method, path, sorted query, signed headers, their names, and the body's hash.
pub fn canonical_request(request: &Request, query: &[(String, String)], signed: &[&str]) -> String {
    let mut sorted: Vec<_> = query.to_vec();
    sorted.sort_by(|one, other| one.0.as_bytes().cmp(other.0.as_bytes()));
    let query: Vec<String> =
        sorted.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let headers: String = signed
        .iter()
        .map(|name| format!("{name}:{}\n", request.header(name).unwrap_or_default().trim()))
        .collect();
    let path = if request.path.is_empty() { "/" } else { &request.path };
    let parts = [&request.method, path, &query.join("&"), &headers, &signed.join(";"), &hash(&request.body)];
    parts.join("\n")
}

/// Returns the string to sign.
pub fn string_to_sign(canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{}", hash(canonical_request.as_bytes()))
}

/// Returns the signature of a string to sign.
pub fn signature(text: &str, secret: &str) -> String {
    hex(&mac::<Hmac<Sha256>>(secret.as_bytes(), text.as_bytes()))
}
