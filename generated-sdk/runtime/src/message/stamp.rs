//! The time and the nonce of an attempt.

use crate::base::hex;
use std::time::{SystemTime, UNIX_EPOCH};

/// The time and the random bits that make an attempt unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The time of the attempt.
    pub time: SystemTime,
    /// 128 random bits.
    pub nonce: [u8; 16],
}

impl Stamp {
    /// Creates a stamp from its values.
    pub fn new(time: SystemTime, nonce: [u8; 16]) -> Self {
        Self { time, nonce }
    }

    /// Returns the whole seconds since 1970; an earlier time counts as 1970.
    pub fn unix_seconds(&self) -> u64 {
        self.time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }

    /// Returns the nonce as 32 hexadecimal digits.
    pub fn nonce_hex(&self) -> [u8; 32] {
        hex::of_16(&self.nonce)
    }
}
