//! The signature: MD5 of the MD5 of body and key, and of the key again.

use crate::base::hex;
use md5::{Digest, Md5};

/// Signs a body without a client, to compare with other implementations. The bytes are exactly those that are sent.
///
/// ```
/// use registrar_sdk::xcp;
///
/// assert_eq!(xcp::sign(b"<test/>", "key"), "48ed6e2bb03a40a5c9a7d4b5957d7663");
/// ```
pub fn sign(body: &[u8], key: &str) -> String {
    // The digits are hashed again, so their letter case matters.
    let inner = hex::of_16(&Md5::new().chain_update(body).chain_update(key).finalize().into());
    hex::text(&Md5::new().chain_update(inner).chain_update(key).finalize())
}
