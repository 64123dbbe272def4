//! The registrar's clock, as tests use it.

use super::lock;
use crate::world::{Clock as Hands, Span, Time};
use registrar_sdk::{BoxFuture, Clock};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// The registrar's clock. Clones share one clock. It is stopped until [`run`](Self::run).
///
/// It implements the SDK's [`Clock`] too: a client with this clock (`ClientBuilder::clock`) that waits advances a
/// stopped clock and continues at once. A test that waits for a task takes milliseconds.
#[derive(Clone)]
pub struct FakeClock(Arc<Mutex<State>>);

struct State {
    hands: Hands,
    /// The world's time. The clock never falls behind it, as nothing would happen until it caught up.
    world: Time,
}

impl State {
    fn put(&mut self, time: Time) {
        self.hands.set(time.max(self.world), Time::system());
    }
}

impl FakeClock {
    pub(super) fn stopped(from: Time) -> Self {
        Self(Arc::new(Mutex::new(State { hands: Hands::stopped(from), world: from })))
    }

    /// Returns the current time.
    pub fn now(&self) -> Time {
        lock(&self.0).hands.at(Time::system())
    }

    /// Advances the time. A negative span moves it back, as far as [`set`](Self::set) allows.
    pub fn advance(&self, by: impl Into<Span>) {
        let mut state = lock(&self.0);
        let time = state.hands.at(Time::system()) + by.into();
        state.put(time);
    }

    /// Sets the time, but not to before the world's time: past events are not undone. For a world of an earlier
    /// time, use [`World::sample_at`](crate::World::sample_at) or a seed's `now`.
    pub fn set(&self, time: Time) {
        lock(&self.0).put(time);
    }

    /// Starts at the time of a new world.
    pub(super) fn begin(&self, world: Time) {
        let mut state = lock(&self.0);
        state.world = world;
        state.put(world);
    }

    /// Catches up with the world's time.
    pub(super) fn keep_up(&self, world: Time) {
        let mut state = lock(&self.0);
        state.world = state.world.max(world);
        if state.hands.at(Time::system()) < state.world {
            state.put(world);
        }
    }

    /// Stops the clock: from now on only explicit moves and the waits of clients with this clock advance it.
    pub fn stop(&self) {
        self.run(0.0);
    }

    /// Runs the clock at a multiple of real time, for clients that wait by another clock, such as those in other
    /// processes; 0 stops it.
    pub fn run(&self, speed: f64) {
        lock(&self.0).hands.set_speed(speed, Time::system());
    }

    /// Whether the clock is stopped.
    pub fn is_stopped(&self) -> bool {
        lock(&self.0).hands.is_stopped()
    }

    /// Sets the time, but not to before the world's.
    fn reach(&self, time: Time) {
        let mut state = lock(&self.0);
        if state.hands.at(Time::system()) < time {
            state.put(time);
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
            // The end is relative to the call: two concurrent waits do not add up.
            let clock = self.clone();
            return Box::pin(async move { clock.reach(until) });
        }
        let clock = self.clone();
        Box::pin(async move {
            // The clock may be moved during a wait, so it is polled.
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
        let clock = FakeClock::stopped(Time::from_millis(0));
        let begun = clock.now();
        let (short, long) = (clock.sleep(Duration::from_secs(60)), clock.sleep(Duration::from_secs(3600)));
        long.await;
        short.await;
        assert_eq!(clock.now(), begun + Span::hours(1));
    }

    #[tokio::test]
    async fn a_wait_ends_when_a_running_clock_is_moved_past_its_end() {
        let clock = FakeClock::stopped(Time::from_millis(0));
        clock.run(1.0);
        let begun = Instant::now();
        let waiting = clock.sleep(Duration::from_secs(3600));
        clock.advance(Span::hours(1));
        waiting.await;
        assert!(begun.elapsed() < Duration::from_secs(60));
    }
}
