//! The time and the nonce of an attempt.

use crate::base::hex;
use std::time::{SystemTime, UNIX_EPOCH};

/// What makes an attempt unlike every other: when it is made, and 128 random bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// When the attempt is made.
    pub time: SystemTime,
    /// Bits that no other attempt has.
    pub nonce: [u8; 16],
}

impl Stamp {
    /// A stamp with these values.
    pub fn new(time: SystemTime, nonce: [u8; 16]) -> Self {
        Self { time, nonce }
    }

    /// Whole seconds since 1970; a time before that counts as 1970.
    pub fn unix_seconds(&self) -> u64 {
        self.time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }

    /// The nonce as 32 hexadecimal digits.
    pub fn nonce_hex(&self) -> [u8; 32] {
        hex::of_16(&self.nonce)
    }
}
