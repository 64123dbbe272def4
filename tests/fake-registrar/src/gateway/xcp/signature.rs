//! The signature: the MD5 of the key appended to the MD5 of the body and the key, in lower-case hexadecimal digits.

use crate::gateway::encoding::hex;
use md5::{Digest, Md5};

/// Returns the signature of a body.
pub fn signature(body: &[u8], key: &str) -> String {
    let once = |bytes: &[u8]| hex(&Md5::new().chain_update(bytes).chain_update(key).finalize());
    once(once(body).as_bytes())
}
