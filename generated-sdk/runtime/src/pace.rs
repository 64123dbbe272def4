//! How fast a client may go: a polite client of a service that throttles.

use super::Clock;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::{Semaphore, SemaphorePermit};

/// What all clones of a client keep to.
#[derive(Default)]
pub(crate) struct Pace {
    /// How many attempts may be under way at once.
    at_once: Option<Semaphore>,
    rate: Option<Rate>,
}

struct Rate {
    /// The distance between two attempts.
    every: Duration,
    /// When the next may begin.
    next: Mutex<Option<SystemTime>>,
}

impl Pace {
    pub(crate) fn at_once(&mut self, most: usize) {
        self.at_once = Some(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS)));
    }

    pub(crate) fn per_second(&mut self, most: f64) {
        // What is no rate is as slow as can be, and not endless.
        let every = Duration::try_from_secs_f64(1.0 / most).unwrap_or(Duration::from_secs(3600));
        self.rate = Some(Rate { every: every.min(Duration::from_secs(3600)), next: Mutex::new(None) });
    }

    /// Waits for its turn. The turn lasts until what it gives is dropped.
    pub(crate) async fn turn(&self, clock: &dyn Clock) -> Option<SemaphorePermit<'_>> {
        let permit = match &self.at_once {
            // It is never closed.
            Some(at_once) => at_once.acquire().await.ok(),
            None => None,
        };
        if let Some(rate) = &self.rate {
            let wait = rate.wait(clock.now());
            if !wait.is_zero() {
                clock.sleep(wait).await;
            }
        }
        permit
    }
}

impl Rate {
    /// Takes the next place in the row, and says how far off it is.
    fn wait(&self, now: SystemTime) -> Duration {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not make everyone wait for it to catch up.
        let begin = next.filter(|next| *next > now && *next <= now + self.every * 10_000).unwrap_or(now);
        *next = Some(begin + self.every);
        begin.duration_since(now).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Pace, Rate};
    use std::sync::Mutex;
    use std::time::UNIX_EPOCH;

    #[test]
    fn attempts_stand_in_a_row_and_time_that_nobody_used_is_not_saved_up() {
        let rate = Rate { every: Duration::from_millis(100), next: Mutex::new(None) };
        let at = |millis: u64| rate.wait(UNIX_EPOCH + Duration::from_millis(millis)).as_millis();
        assert_eq!([at(0), at(0), at(50), at(250)], [0, 100, 150, 50]);
        assert_eq!([at(9_000), at(9_000)], [0, 100]);
    }

    #[test]
    fn what_is_no_rate_is_slow_and_not_endless() {
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
