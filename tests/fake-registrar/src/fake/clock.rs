//! The registrar's clock, as tests hold it.

use super::lock;
use crate::world::{Clock as Hands, Span, Time};
use registrar_sdk::runtime::{BoxFuture, Clock};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// What time it is at the registrar. Clones are the same clock. It runs with real time unless it is stopped, moved or
/// sped up.
///
/// It is a [`Clock`] of the SDK too: a client that has it (`ClientBuilder::clock`) never waits in vain, since a
/// wait moves a clock that stands still.
#[derive(Clone)]
pub struct FakeClock(Arc<Mutex<Hands>>);

impl FakeClock {
    pub(super) fn running(from: Time) -> Self {
        Self(Arc::new(Mutex::new(Hands::running(from, Time::system()))))
    }

    /// What time it is.
    pub fn now(&self) -> Time {
        lock(&self.0).at(Time::system())
    }

    /// Lets so much time pass at once.
    pub fn advance(&self, by: impl Into<Span>) {
        let (mut hands, system) = (lock(&self.0), Time::system());
        let time = hands.at(system) + by.into();
        hands.set(time, system);
    }

    /// Makes it that time. Moving backwards undoes nothing.
    pub fn set(&self, time: Time) {
        lock(&self.0).set(time, Time::system());
    }

    /// Stops it: from here on it moves by hand only, or by the waits of those who have it for a clock.
    pub fn stop(&self) {
        self.run(0.0);
    }

    /// Lets it run, so many times as fast as real time; 0 stops it.
    pub fn run(&self, speed: f64) {
        lock(&self.0).set_speed(speed, Time::system());
    }

    /// Whether it stands still.
    pub fn is_stopped(&self) -> bool {
        lock(&self.0).is_stopped()
    }

    /// Not further back than that.
    fn reach(&self, time: Time) {
        let (mut hands, system) = (lock(&self.0), Time::system());
        if hands.at(system) < time {
            hands.set(time, system);
        }
    }
}

impl Clock for FakeClock {
    fn now(&self) -> SystemTime {
        FakeClock::now(self).to_system()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let until = FakeClock::now(self) + Span::from(time);
        if self.is_stopped() {
            // The end is reckoned from the call: two that wait side by side do not wait twice as long.
            let clock = self.clone();
            return Box::pin(async move { clock.reach(until) });
        }
        let clock = self.clone();
        Box::pin(async move {
            // It may be moved while somebody waits, so it is looked at now and then.
            while FakeClock::now(&clock) < until && !clock.is_stopped() {
                let left =
                    Duration::from_millis((until - FakeClock::now(&clock)).as_millis().max(1).unsigned_abs());
                tokio::time::sleep(left.min(Duration::from_millis(5))).await;
            }
            clock.reach(until);
        })
    }
}

impl fmt::Debug for FakeClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeClock").field("now", &self.now()).field("is_stopped", &self.is_stopped()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, FakeClock};
    use crate::world::{Span, Time};
    use std::time::{Duration, Instant};

    #[tokio::test]
    async fn waits_move_a_clock_that_stands_still_and_two_at_once_no_further_than_the_longer() {
        let clock = FakeClock::running(Time::from_millis(0));
        clock.stop();
        let begun = clock.now();
        let (short, long) = (clock.sleep(Duration::from_secs(60)), clock.sleep(Duration::from_secs(3600)));
        long.await;
        short.await;
        assert_eq!(clock.now(), begun + Span::hours(1));
    }

    #[tokio::test]
    async fn a_wait_ends_when_a_running_clock_is_moved_past_its_end() {
        let clock = FakeClock::running(Time::from_millis(0));
        let begun = Instant::now();
        let waiting = clock.sleep(Duration::from_secs(3600));
        clock.advance(Span::hours(1));
        waiting.await;
        assert!(begun.elapsed() < Duration::from_secs(60));
    }
}
