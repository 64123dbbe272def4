//! An adjustable clock.

use super::span::Span;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// Maps the system's time to the fake time, with an adjustable offset and speed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clock {
    /// The fake time …
    shown: Time,
    /// … at this system time.
    system: Time,
    /// Fake seconds per system second; 0 stops the clock.
    speed: f64,
}

impl Clock {
    /// Creates a clock that starts at this time and runs in real time.
    pub fn running(shown: Time, system: Time) -> Self {
        Self { shown, system, speed: 1.0 }
    }

    /// Creates a stopped clock.
    pub fn stopped(shown: Time) -> Self {
        Self { shown, system: shown, speed: 0.0 }
    }

    /// Returns the fake time at the system time `system`. It never goes back by itself.
    pub fn at(&self, system: Time) -> Time {
        let passed = (system - self.system).as_millis().max(0);
        if self.speed == 1.0 {
            return self.shown + Span::millis(passed);
        }
        self.shown + Span::millis((passed as f64 * self.speed) as i64)
    }

    /// Whether the clock is stopped.
    pub fn is_stopped(&self) -> bool {
        self.speed == 0.0
    }

    /// Sets the fake time.
    pub fn set(&mut self, shown: Time, system: Time) {
        (self.shown, self.system) = (shown, system);
    }

    /// Sets the speed relative to the system's clock from now on; 0 stops the clock.
    pub fn set_speed(&mut self, speed: f64, system: Time) {
        self.set(self.at(system), system);
        self.speed = speed.max(0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, Span, Time};

    fn time(text: &str) -> Time {
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn a_clock_runs_stops_and_speeds_up() {
        let (start, system) = (time("2026-03-01"), time("2020-01-01"));
        let mut clock = Clock::running(start, system);
        assert_eq!(clock.at(system + Span::seconds(5)), start + Span::seconds(5));
        clock.set_speed(0.0, system + Span::seconds(5));
        assert_eq!(clock.at(system + Span::days(5)), start + Span::seconds(5));
        clock.set_speed(60.0, system + Span::days(5));
        assert_eq!(clock.at(system + Span::days(5) + Span::seconds(1)), start + Span::seconds(65));
    }
}
