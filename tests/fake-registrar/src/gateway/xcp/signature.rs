//! The signature: MD5 of the MD5 of the body's bytes and the key, and of the key again, in lower-case digits.

use crate::gateway::encoding::hex;
use md5::{Digest, Md5};

/// The signature of a body.
pub fn signature(body: &[u8], key: &str) -> String {
    let once = |bytes: &[u8]| hex(&Md5::new().chain_update(bytes).chain_update(key).finalize());
    once(once(body).as_bytes())
}
