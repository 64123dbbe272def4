//! The times and nonces of attempts.

use crate::base::{Clock, SystemClock, hex};
use crate::error::Error;
use crate::message::Stamp;
use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The source of stamps: the system's clock and randomness, unless the caller sets others.
pub(crate) struct Stamps {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Option<Arc<dyn Fn() -> [u8; 16] + Send + Sync>>,
    /// The offset of the service's clock in milliseconds, if it has reported one.
    ahead: AtomicI64,
}

impl Default for Stamps {
    fn default() -> Self {
        Self::new(Arc::new(SystemClock))
    }
}

impl Stamps {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, random: None, ahead: AtomicI64::new(0) }
    }

    pub(crate) fn next(&self) -> Result<Stamp, Error> {
        let time = self.now();
        Ok(Stamp { time, nonce: self.random(time)? })
    }

    /// Returns the service's time, as far as it is known.
    pub(crate) fn now(&self) -> SystemTime {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let distance = Duration::from_millis(ahead.unsigned_abs());
        let now = self.clock.now();
        if ahead < 0 { now.checked_sub(distance) } else { now.checked_add(distance) }.unwrap_or(now)
    }

    /// Corrects the clock offset, after the service reported a clock error with its own time.
    pub(crate) fn correct(&self, theirs: SystemTime) {
        let now = self.clock.now();
        let millis = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(0);
        let ahead = theirs.duration_since(now).map_or_else(|error| -millis(error.duration()), millis);
        self.ahead.store(ahead, Ordering::Relaxed);
    }

    /// Returns a random number.
    pub(crate) fn number(&self) -> u64 {
        // Without randomness there is no nonce either: the next attempt reports it.
        let bytes = self.random(self.clock.now()).unwrap_or_default();
        bytes.iter().fold(0, |number, byte| number.rotate_left(8) ^ u64::from(*byte))
    }

    /// Returns a new random id. Without randomness it consists of the time; nothing can be sent then anyway, since
    /// there are no nonces.
    pub(crate) fn id(&self) -> String {
        let time = self.clock.now();
        let nonce = self.random(time).unwrap_or_else(|_| {
            time.duration_since(UNIX_EPOCH).map_or([0; 16], |since| since.as_nanos().to_be_bytes())
        });
        hex::text(&nonce)
    }

    pub(crate) fn random(&self, time: SystemTime) -> Result<[u8; 16], Error> {
        self.random.as_ref().map_or_else(|| system_nonce(time), |random| Ok(random()))
    }
}

impl fmt::Debug for Stamps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stamps")
    }
}

/// Random bytes that were fetched and not used yet.
struct Pool {
    bytes: [u8; 256],
    used: usize,
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; 256], used: 256 }) };
}

/// Fetches 256 random bytes at a time, since a system call for each nonce would cost more than signing.
///
/// A forked process inherits the pool, so the clock's nanoseconds are mixed in to keep its nonces distinct.
fn system_nonce(time: SystemTime) -> Result<[u8; 16], Error> {
    let mut nonce = POOL.with_borrow_mut(|pool| {
        if pool.used == pool.bytes.len() {
            getrandom::getrandom(&mut pool.bytes).map_err(|error| {
                Error::config(
                    "randomness",
                    format!("the system returned no random bytes for a nonce: {error}"),
                )
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
