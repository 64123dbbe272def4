//! Clocks that are moved by hand.

use super::pause;
use registrar_sdk::{BoxFuture, Clock};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The true time, which only the test moves. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct Hands {
    /// Runs with the system's clock, for what several processes have to agree on.
    runs: bool,
    millis: Arc<AtomicI64>,
}

impl Hands {
    /// A clock that stands still at so many seconds since 1970.
    pub fn at(seconds: i64) -> Self {
        Self { runs: false, millis: Arc::new(AtomicI64::new(seconds * 1000)) }
    }

    /// The system's clock, so many milliseconds ahead.
    pub fn running(ahead: i64) -> Self {
        Self { runs: true, millis: Arc::new(AtomicI64::new(ahead)) }
    }

    /// What time it is.
    pub fn now(&self) -> SystemTime {
        let from = if self.runs { SystemTime::now() } else { UNIX_EPOCH };
        moved(from, self.millis.load(Ordering::SeqCst))
    }

    /// By how much a running clock is ahead of the system's.
    pub fn ahead(&self) -> i64 {
        self.millis.load(Ordering::SeqCst)
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.millis.fetch_add(by.as_millis() as i64, Ordering::SeqCst);
    }

    /// Lets time pass up to a moment, unless it has passed already.
    pub fn move_to(&self, time: SystemTime) {
        if let Ok(left) = time.duration_since(self.now()) {
            self.advance(left + Duration::from_millis(1));
        }
    }
}

/// A caller's own clock, which may be wrong. Waiting moves the true time.
#[derive(Clone, Debug)]
pub struct Watch {
    hands: Hands,
    wrong: Arc<AtomicI64>,
}

impl Watch {
    /// One that is ahead of the true time by so many milliseconds.
    pub fn new(hands: Hands, ahead: i64) -> Self {
        Self { hands, wrong: Arc::new(AtomicI64::new(ahead)) }
    }

    /// Somebody sets it anew.
    pub fn set_ahead(&self, millis: i64) {
        self.wrong.store(millis, Ordering::SeqCst);
    }

    /// What it shows.
    pub fn shows(&self) -> SystemTime {
        moved(self.hands.now(), self.wrong.load(Ordering::SeqCst))
    }

    /// The true time at which it will show this.
    pub fn truly(&self, shown: SystemTime) -> SystemTime {
        moved(shown, -self.wrong.load(Ordering::SeqCst))
    }
}

impl Clock for Watch {
    fn now(&self) -> SystemTime {
        self.shows()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let hands = self.hands.clone();
        Box::pin(async move {
            pause().await;
            // A running clock is everybody's: its waits are left out.
            if !hands.runs {
                hands.advance(time);
            }
        })
    }
}

fn moved(time: SystemTime, millis: i64) -> SystemTime {
    let by = Duration::from_millis(millis.unsigned_abs());
    if millis < 0 { time - by } else { time + by }
}
