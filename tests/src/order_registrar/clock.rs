//! Clocks for the simulation.

use super::pause;
use registrar_sdk::{BoxFuture, Clock};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The true time, which only the test advances. Clones share one clock.
#[derive(Clone, Debug)]
pub struct ManualClock {
    /// Runs with the system's clock, which several processes share.
    runs: bool,
    millis: Arc<AtomicI64>,
}

impl ManualClock {
    /// Creates a stopped clock at these seconds since 1970.
    pub fn at(seconds: i64) -> Self {
        Self { runs: false, millis: Arc::new(AtomicI64::new(seconds * 1000)) }
    }

    /// Creates a clock that runs ahead of the system's by this number of milliseconds.
    pub fn running(ahead: i64) -> Self {
        Self { runs: true, millis: Arc::new(AtomicI64::new(ahead)) }
    }

    /// Returns the current time.
    pub fn now(&self) -> SystemTime {
        let from = if self.runs { SystemTime::now() } else { UNIX_EPOCH };
        moved(from, self.millis.load(Ordering::SeqCst))
    }

    /// Returns the milliseconds by which a running clock is ahead of the system's.
    pub fn ahead(&self) -> i64 {
        self.millis.load(Ordering::SeqCst)
    }

    /// Advances the time.
    pub fn advance(&self, by: Duration) {
        self.millis.fetch_add(by.as_millis() as i64, Ordering::SeqCst);
    }

    /// Advances to a time, unless it has passed already.
    pub fn move_to(&self, time: SystemTime) {
        if let Ok(left) = time.duration_since(self.now()) {
            self.advance(left + Duration::from_millis(1));
        }
    }
}

/// A client's clock, which may be wrong. Waiting advances the true time.
#[derive(Clone, Debug)]
pub struct ClientClock {
    true_clock: ManualClock,
    wrong: Arc<AtomicI64>,
}

impl ClientClock {
    /// Creates a clock that is ahead of the true time by this number of milliseconds.
    pub fn new(true_clock: ManualClock, ahead: i64) -> Self {
        Self { true_clock, wrong: Arc::new(AtomicI64::new(ahead)) }
    }

    /// Changes the offset.
    pub fn set_ahead(&self, millis: i64) {
        self.wrong.store(millis, Ordering::SeqCst);
    }

    /// Returns the client's time.
    pub fn shows(&self) -> SystemTime {
        moved(self.true_clock.now(), self.wrong.load(Ordering::SeqCst))
    }

    /// Returns the true time at which the client's clock shows a time.
    pub fn truly(&self, shown: SystemTime) -> SystemTime {
        moved(shown, -self.wrong.load(Ordering::SeqCst))
    }
}

impl Clock for ClientClock {
    fn now(&self) -> SystemTime {
        self.shows()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let true_clock = self.true_clock.clone();
        Box::pin(async move {
            pause().await;
            // A running clock is shared by processes, so it does not advance by waiting.
            if !true_clock.runs {
                true_clock.advance(time);
            }
        })
    }
}

fn moved(time: SystemTime, millis: i64) -> SystemTime {
    let by = Duration::from_millis(millis.unsigned_abs());
    if millis < 0 { time - by } else { time + by }
}
