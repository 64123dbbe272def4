//! The time and the nonce of an attempt.

use super::Error;
use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;
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
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = [0; 32];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(self.nonce) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        hex
    }
}

/// Where stamps come from: the system's clock and randomness, unless the caller hands in others.
#[derive(Clone, Default)]
pub(crate) struct Stamps {
    pub(crate) clock: Option<Arc<dyn Fn() -> SystemTime + Send + Sync>>,
    pub(crate) nonces: Option<Arc<dyn Fn() -> [u8; 16] + Send + Sync>>,
}

impl Stamps {
    pub(crate) fn next(&self) -> Result<Stamp, Error> {
        let time = self.clock.as_ref().map_or_else(SystemTime::now, |clock| clock());
        let nonce = match &self.nonces {
            Some(nonces) => nonces(),
            None => system_nonce(time)?,
        };
        Ok(Stamp { time, nonce })
    }
}

impl fmt::Debug for Stamps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stamps")
    }
}

/// Random bytes that were asked for and not used yet.
struct Pool {
    bytes: [u8; 256],
    used: usize,
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; 256], used: 256 }) };
}

/// Asks the system for 256 bytes at a time: a system call for each nonce would cost more than signing.
///
/// A forked process inherits the pool, so the clock's nanoseconds are mixed in: they keep its nonces apart.
fn system_nonce(time: SystemTime) -> Result<[u8; 16], Error> {
    let mut nonce = POOL.with_borrow_mut(|pool| {
        if pool.used == pool.bytes.len() {
            getrandom::getrandom(&mut pool.bytes).map_err(|error| {
                Error::config("randomness", format!("the system gives no random bytes for a nonce: {error}"))
            })?;
            pool.used = 0;
        }
        let mut nonce = [0; 16];
        nonce.copy_from_slice(&pool.bytes[pool.used..pool.used + 16]);
        pool.used += 16;
        Ok::<_, Error>(nonce)
    })?;
    let now = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    for (byte, mixed) in nonce.iter_mut().zip(now.to_le_bytes()) {
        *byte ^= mixed;
    }
    Ok(nonce)
}
