//! A reproducible random generator: the same seed yields the same numbers.

use serde::{Deserialize, Serialize};

/// A small generator (SplitMix64).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rng(u64);

impl Rng {
    /// Creates a generator from a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns the next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns true in this percentage of cases.
    pub fn chance(&mut self, percent: f64) -> bool {
        let drawn = (self.number() >> 11) as f64 / (1_u64 << 53) as f64;
        drawn * 100.0 < percent
    }

    /// Returns hexadecimal digits, at most 32.
    pub fn hex(&mut self, digits: usize) -> String {
        let mut text = format!("{:016x}{:016x}", self.number(), self.number());
        text.truncate(digits);
        text
    }

    /// Returns a lower-case GUID.
    pub fn guid(&mut self) -> String {
        let hex = self.hex(32);
        let variant = ["8", "9", "a", "b"][(self.number() % 4) as usize];
        format!("{}-{}-4{}-{variant}{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
    }

    /// Returns letters and digits, without those that look alike.
    pub fn letters(&mut self, length: usize) -> String {
        const ALPHABET: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";
        (0..length).map(|_| char::from(ALPHABET[(self.number() % 32) as usize])).collect()
    }
}
