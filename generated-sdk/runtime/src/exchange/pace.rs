//! Rate limiting, for services that throttle.

use crate::base::Clock;
use crate::schema::ServiceInfo;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The rate limits that all clones of a client share.
#[derive(Default)]
pub(crate) struct Pace {
    /// The maximum number of concurrent attempts.
    at_once: Option<Semaphore>,
    rate: Option<Rate>,
}

struct Rate {
    /// The interval between two attempts.
    every: Duration,
    queue: Mutex<Queue>,
}

/// The queue of waiting calls. Nobody holds a lock while waiting: a call that was started and not polled again must not
/// block others.
#[derive(Default)]
struct Queue {
    /// The first slot after all reserved ones.
    end: Option<SystemTime>,
    /// Earlier slots that were released.
    free: BTreeSet<SystemTime>,
    /// The clock's last value.
    seen: Option<SystemTime>,
}

impl Pace {
    /// Returns the pace of price reads: below the quota of their action, since other calls count too, and evenly sent
    /// calls do not arrive evenly.
    pub(crate) fn of_quotes(service: &ServiceInfo) -> Self {
        let quoting = service.orders.and_then(|orders| orders.quote.as_ref());
        let quota = quoting.and_then(|quoting| service.operation(quoting.read)?.quota);
        let mut pace = Self::default();
        if let Some(quota) = quota {
            pace.per_second(f64::from(quota) * 0.8);
        }
        pace
    }

    pub(crate) fn at_once(&mut self, most: usize) {
        self.at_once = Some(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS)));
    }

    pub(crate) fn per_second(&mut self, most: f64) {
        // An invalid rate is as slow as possible, but not infinite.
        let every = Duration::try_from_secs_f64(1.0 / most).unwrap_or(Duration::from_secs(3600));
        self.rate = Some(Rate { every: every.min(Duration::from_secs(3600)), queue: Mutex::default() });
    }

    /// Waits for its turn, which lasts until the result is dropped.
    pub(crate) async fn turn(&self, clock: &dyn Clock) -> Option<SemaphorePermit<'_>> {
        let permit = match &self.at_once {
            // The semaphore is never closed.
            Some(at_once) => at_once.acquire().await.ok(),
            None => None,
        };
        if let Some(rate) = &self.rate {
            let (place, wait) = rate.take(clock);
            if !wait.is_zero() {
                clock.sleep(wait).await;
            }
            place.used();
        }
        permit
    }
}

impl Rate {
    /// Reserves the next slot, and returns the delay until then.
    fn take(&self, clock: &dyn Clock) -> (Slot<'_>, Duration) {
        let mut queue = self.queue();
        // Read while the queue is locked, so that time only goes backwards if the clock was set back.
        let now = clock.now();
        queue.advance(now);
        let at = queue.free.pop_first().unwrap_or_else(|| {
            let end = queue.end.filter(|end| *end > now).unwrap_or(now);
            queue.end = Some(end + self.every);
            end
        });
        (Slot { rate: self, at: Some(at) }, at.duration_since(now).unwrap_or_default())
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    /// Advances to this time.
    fn advance(&mut self, now: SystemTime) {
        // If the clock was set back, the queue moves with it: nobody waits for the clock to catch up, and waiting calls
        // keep their intervals.
        let back = self.seen.and_then(|seen| seen.duration_since(now).ok()).unwrap_or_default();
        if !back.is_zero() {
            self.end = self.end.and_then(|end| end.checked_sub(back));
            self.free.clear();
        }
        self.seen = Some(now);
        // Unused time is not saved up.
        self.free = self.free.split_off(&now);
    }
}

/// A slot in the queue. It is released if its call is cancelled before.
struct Slot<'a> {
    rate: &'a Rate,
    at: Option<SystemTime>,
}

impl Slot<'_> {
    fn used(mut self) {
        self.at = None;
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        let Some(at) = self.at else { return };
        let mut queue = self.rate.queue();
        if queue.end.is_some_and(|end| at < end) {
            queue.free.insert(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Pace, Rate, SystemTime};
    use std::sync::Mutex;
    use std::time::UNIX_EPOCH;

    fn at(millis: u64) -> impl Fn() -> SystemTime + Send + Sync {
        move || UNIX_EPOCH + Duration::from_millis(millis)
    }

    fn rate() -> Rate {
        Rate { every: Duration::from_millis(100), queue: Mutex::default() }
    }

    #[test]
    fn attempts_stand_in_a_row_and_time_that_nobody_used_is_not_saved_up() {
        let rate = rate();
        let at = |millis: u64| {
            let (place, wait) = rate.take(&at(millis));
            place.used();
            wait.as_millis()
        };
        assert_eq!([at(0), at(0), at(50), at(250)], [0, 100, 150, 50]);
        assert_eq!([at(9_000), at(9_000)], [0, 100]);
    }

    #[test]
    fn a_clock_that_was_set_back_moves_the_queue() {
        let rate = rate();
        let (_first, _) = rate.take(&at(9_000));
        let (given_up, _) = rate.take(&at(9_000));
        let (_third, wait) = rate.take(&at(9_000));
        assert_eq!(wait.as_millis(), 200);
        // The reserved slots have the same delay as before, including the one that is released later.
        let (_fourth, wait) = rate.take(&at(4_000));
        assert_eq!(wait.as_millis(), 300);
        drop(given_up);
        let (_fifth, wait) = rate.take(&at(4_000));
        assert_eq!(wait.as_millis(), 400);
    }

    #[test]
    fn an_invalid_rate_is_slow_but_finite() {
        for odd in [0.0, -1.0, f64::NAN, f64::MIN_POSITIVE] {
            let mut pace = Pace::default();
            pace.per_second(odd);
            assert!(pace.rate.expect("a rate").every <= Duration::from_secs(3600), "{odd}");
        }
        let mut pace = Pace::default();
        pace.at_once(0);
        assert!(pace.at_once.expect("a limit").available_permits() == 1);
    }
}
