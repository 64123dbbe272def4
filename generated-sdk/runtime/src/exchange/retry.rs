//! Retries: the rules, the delays, and the limits.
//!
//! | failure | read, idempotent write | other write | order, destruction, undecided action |
//! |-|-|-|-|
//! | nothing was sent | retry | retry | retry |
//! | nothing was sent, for a permanent reason: a certificate, a proxy's password, a header | no | no | no |
//! | the service reports that the request was not carried out (throttling, 429) | retry after a second | the same | the
//! same |
//! | a proxy's 408 or 429 | retry | no | no |
//! | the service reports that the clock is wrong | retry once, with the service's time | the same | the same |
//! | the service rejects the key or token of a source | retry once, with a new one | the same | the same |
//! | timeout, reset, broken response, 5xx, a code that leaves the outcome open | retry | no | no |
//! | refused; an unknown code with a 4xx status | no | no | no |
//! | a complete response that does not match the spec | no | no | no |
//!
//! A call makes up to three attempts in all, unless [`Retry`] says otherwise. If one attempt leaves the outcome of a
//! change open, it stays open whatever later attempts return.

use crate::error::Error;
use crate::schema::Outcome;
use std::sync::Mutex;
use std::time::Duration;

/// The number and delays of a client's automatic retries. It does not change which calls may be retried: see
/// [`Effect`](crate::Effect).
///
/// Before a retry the client waits for a random time of up to `first_delay`, then up to twice that, and so on up to
/// `longest_delay`. After throttling it waits for `throttled_delay` to twice that. If the service asks for a delay, it
/// waits that long and a little longer.
///
/// ```
/// use registrar_sdk::Retry;
/// use std::time::Duration;
///
/// let patient = Retry::default().attempts(5).total(Duration::from_secs(300));
/// let never = Retry::never();
/// assert_ne!(patient, never);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    first_delay: Duration,
    throttled_delay: Duration,
    longest_delay: Duration,
    total: Duration,
}

impl Default for Retry {
    /// Three attempts within a minute; delays of up to 0.2 s, then up to 0.4 s, and of 1 s to 2 s after throttling.
    fn default() -> Self {
        Self {
            attempts: 3,
            first_delay: Duration::from_millis(200),
            throttled_delay: Duration::from_secs(1),
            longest_delay: Duration::from_secs(20),
            total: Duration::from_secs(60),
        }
    }
}

impl Retry {
    /// Returns a policy without retries.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Sets the maximum number of attempts of a call. 0 counts as 1.
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts: attempts.max(1), ..self }
    }

    /// Sets the maximum delay before the second attempt.
    pub fn first_delay(self, delay: Duration) -> Self {
        Self { first_delay: delay, ..self }
    }

    /// Sets the minimum delay after throttling, unless the service asks for another. The default is 1 s, since
    /// registrars count calls per second: an earlier attempt would exceed the same quota.
    pub fn throttled_delay(self, delay: Duration) -> Self {
        Self { throttled_delay: delay, ..self }
    }

    /// Sets the maximum delay before any attempt, unless the service asks for more.
    pub fn longest_delay(self, delay: Duration) -> Self {
        Self { longest_delay: delay, ..self }
    }

    /// Sets the time after the start of a call, which is its first turn, in which it may begin its last attempt. If a
    /// service asks for a longer delay, the call ends with the service's error, which has the delay.
    pub fn total(self, total: Duration) -> Self {
        Self { total, ..self }
    }

    /// Returns the delay before the next attempt, or `None` if there is none. `spent` is the time since the call began,
    /// `random` any number.
    pub(crate) fn delay(&self, made: u32, spent: Duration, pause: Pause, random: u64) -> Option<Duration> {
        if made >= self.attempts {
            return None;
        }
        let doubled = self.first_delay.saturating_mul(1 << (made - 1).min(16));
        let (least, more) = match pause {
            Pause::Backoff => (Duration::ZERO, doubled),
            // As wide as it is long, or else all calls that were throttled together would collide again.
            Pause::Throttled => {
                let least = self.throttled_delay.min(self.longest_delay);
                (least, doubled.max(least))
            }
            Pause::ServerDelay(delay) => (delay, self.first_delay),
        };
        let delay = least.saturating_add(part(more.min(self.longest_delay), random));
        (spent.saturating_add(delay) <= self.total).then_some(delay)
    }
}

/// The reason for a delay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pause {
    /// Exponential backoff after this number of attempts.
    Backoff,
    /// The service throttles.
    Throttled,
    /// The service asks for this delay.
    ServerDelay(Duration),
}

/// Returns a random part of a time: full jitter, so that clients that failed together do not retry together.
fn part(most: Duration, random: u64) -> Duration {
    let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(((u128::from(nanos) * u128::from(random)) >> 64) as u64)
}

/// The reaction to a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Retry after a delay.
    Again,
    /// Retry with the service's time.
    Redated,
    /// Retry with other credentials.
    Renewed,
    /// Return the error to the caller.
    Stop,
}

/// Implements the table above.
pub(crate) fn next(error: &Error) -> Next {
    match error {
        Error::Service(error) if error.clock && error.outcome != Outcome::Unknown => Next::Redated,
        Error::Service(error) if error.renews && error.outcome != Outcome::Unknown => Next::Renewed,
        error if error.is_retryable() => Next::Again,
        _ => Next::Stop,
    }
}

/// The retry budget that all calls of a client share: while a service is down, thousands of calls with three attempts
/// each would overload it further. A successful call earns a little of it back.
pub(crate) struct Budget(Mutex<u32>);

impl Budget {
    const FULL: u32 = 500;
    const ATTEMPT: u32 = 5;
    const EARNED: u32 = 1;

    pub(crate) fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Spends the cost of another attempt; returns whether the budget allows it.
    pub(crate) fn pay(&self) -> bool {
        let mut left = self.left();
        let rest = left.checked_sub(Self::ATTEMPT);
        *left = rest.unwrap_or(*left);
        rest.is_some()
    }

    /// Records a successful call.
    pub(crate) fn earn(&self) {
        let mut left = self.left();
        *left = (*left + Self::EARNED).min(Self::FULL);
    }

    fn left(&self) -> std::sync::MutexGuard<'_, u32> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, Duration, Pause, Retry, part};

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn it_waits_for_up_to_twice_as_long_each_time_and_no_longer_than_the_longest() {
        let retry = Retry::default().attempts(9).first_delay(SECOND).longest_delay(SECOND * 5);
        let most: Vec<_> = (1..9)
            .map(|made| {
                retry
                    .delay(made, Duration::ZERO, Pause::Backoff, u64::MAX)
                    .expect("an attempt")
                    .as_secs_f64()
                    .round()
            })
            .collect();
        assert_eq!(most, [1.0, 2.0, 4.0, 5.0, 5.0, 5.0, 5.0, 5.0]);
        assert_eq!(retry.delay(9, Duration::ZERO, Pause::Backoff, 0), None);
        assert_eq!(retry.delay(1, Duration::ZERO, Pause::Backoff, 0), Some(Duration::ZERO));
    }

    #[test]
    fn it_waits_as_long_as_the_service_says_and_gives_up_if_that_is_too_long() {
        let retry = Retry::default().total(SECOND * 30);
        assert_eq!(retry.delay(1, SECOND, Pause::ServerDelay(SECOND * 10), 0), Some(SECOND * 10));
        let late = retry.delay(1, SECOND, Pause::ServerDelay(SECOND * 10), u64::MAX).expect("an attempt");
        assert!(late > SECOND * 10 && late <= SECOND * 10 + Duration::from_millis(200), "{late:?}");
        assert_eq!(retry.delay(1, SECOND * 21, Pause::ServerDelay(SECOND * 10), 0), None);
    }

    #[test]
    fn after_throttling_it_waits_for_the_next_second_and_not_together_with_others() {
        let retry = Retry::default();
        let wait = |made, random| retry.delay(made, Duration::ZERO, Pause::Throttled, random);
        assert_eq!((wait(1, 0), wait(2, 0)), (Some(SECOND), Some(SECOND)));
        let late = wait(1, u64::MAX).expect("an attempt");
        assert!(late > SECOND * 19 / 10 && late < SECOND * 2, "{late:?}");
        let hasty = retry.longest_delay(Duration::from_millis(10));
        assert_eq!(hasty.delay(1, Duration::ZERO, Pause::Throttled, 0), Some(Duration::from_millis(10)));
    }

    #[test]
    fn jitter_covers_the_whole_delay() {
        assert_eq!(part(SECOND, 0), Duration::ZERO);
        assert_eq!(part(SECOND, 1 << 63), SECOND / 2);
        assert!(part(SECOND, u64::MAX) < SECOND);
    }

    #[test]
    fn a_storm_of_failures_uses_the_budget_up_and_successes_earn_it_back() {
        let budget = Budget::new();
        assert_eq!((0..1000).filter(|_| budget.pay()).count(), 100);
        (0..5).for_each(|_| budget.earn());
        assert!(budget.pay() && !budget.pay());
    }
}
