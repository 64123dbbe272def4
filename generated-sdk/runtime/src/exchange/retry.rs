//! When a call is sent again: the rule, the waiting, and the limits.
//!
//! | what went wrong | read, write that is harmless to repeat | other write | order, destruction, undecided action |
//! |-|-|-|-|
//! | nothing was sent | again | again | again |
//! | nothing was sent, and nothing would be: a certificate, a proxy's password, a header | no | no | no |
//! | the service says that it was not done (throttling, 429) | again, a second later | the same | the same |
//! | a proxy's 408 or 429 | again | no | no |
//! | the service says that the clock is wrong | once more, with the service's time | the same | the same |
//! | the service rejects a source's key or token | once more, with a new one | the same | the same |
//! | time-out, reset, broken response, 5xx, a code that leaves it open | again | no | no |
//! | refused; a code with a 4xx status that the spec does not know | no | no | no |
//! | a whole response that does not fit the spec | no | no | no |
//!
//! "Again" means up to three attempts in all unless [`Retry`] says otherwise. A change that one attempt has left open
//! stays open, whatever those after it say.

use crate::error::Error;
use crate::schema::Outcome;
use std::sync::Mutex;
use std::time::Duration;

/// How often, and how long, a client tries again by itself. What may be repeated at all is not up to it: see
/// [`Effect`](crate::Effect).
///
/// Before an attempt it waits for a random time of up to `first_delay`, then up to twice that, and so on up
/// to `longest_delay`. After throttling it waits for at least `throttled_delay`, and for a random time of up to as much
/// more. Where the service says how long to wait, it waits as long and a little more.
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
    /// Three attempts in a minute at most; waits of up to 0.2 s, then up to 0.4 s, and of 1 s to 2 s after throttling.
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
    /// Nothing is ever sent again.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How many attempts a call gets in all. 0 counts as 1.
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts: attempts.max(1), ..self }
    }

    /// The longest that it waits before the second attempt.
    pub fn first_delay(self, delay: Duration) -> Self {
        Self { first_delay: delay, ..self }
    }

    /// The shortest that it waits after throttling, unless the service says how long. 1 s unless set, since registrars
    /// count calls by the second: sooner, the next attempt would meet the quota that is already used up.
    pub fn throttled_delay(self, delay: Duration) -> Self {
        Self { throttled_delay: delay, ..self }
    }

    /// The longest that it waits before any attempt, unless the service asks for more.
    pub fn longest_delay(self, delay: Duration) -> Self {
        Self { longest_delay: delay, ..self }
    }

    /// How long after its beginning, which is when its first turn comes, a call may begin its last attempt. A service
    /// that wants to be left alone for longer is left alone: the call ends in the service's error, which tells how
    /// long.
    pub fn total(self, total: Duration) -> Self {
        Self { total, ..self }
    }

    /// How long to wait before the next attempt; nothing if there is none. `spent` is the time since the call
    /// began, `random` any number.
    pub(crate) fn delay(&self, made: u32, spent: Duration, pause: Pause, random: u64) -> Option<Duration> {
        if made >= self.attempts {
            return None;
        }
        let doubled = self.first_delay.saturating_mul(1 << (made - 1).min(16));
        let (least, more) = match pause {
            Pause::Backoff => (Duration::ZERO, doubled),
            // As wide as it is long, or else all calls that were throttled together would be so again.
            Pause::Throttled => {
                let least = self.throttled_delay.min(self.longest_delay);
                (least, doubled.max(least))
            }
            Pause::ServerDelay(told) => (told, self.first_delay),
        };
        let delay = least.saturating_add(part(more.min(self.longest_delay), random));
        (spent.saturating_add(delay) <= self.total).then_some(delay)
    }
}

/// What decides how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pause {
    /// The number of attempts so far.
    Backoff,
    /// The service has had too many calls.
    Throttled,
    /// The service says how long.
    ServerDelay(Duration),
}

/// A random part of a time: full jitter, so that clients that failed together do not come back together.
fn part(most: Duration, random: u64) -> Duration {
    let nanos = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(((u128::from(nanos) * u128::from(random)) >> 64) as u64)
}

/// What follows from a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is sent again after a while.
    Again,
    /// It is sent again with the service's time.
    Redated,
    /// It is sent again with other credentials.
    Renewed,
    /// It is the caller's.
    Stop,
}

/// The table above.
pub(crate) fn next(error: &Error) -> Next {
    match error {
        Error::Service(error) if error.clock && error.outcome != Outcome::Unknown => Next::Redated,
        Error::Service(error) if error.renews && error.outcome != Outcome::Unknown => Next::Renewed,
        error if error.is_retryable() => Next::Again,
        _ => Next::Stop,
    }
}

/// What all calls of a client may spend on further attempts: when a service is down, thousands of calls that
/// try thrice each would keep it down. A call that works earns a little of it back.
pub(crate) struct Budget(Mutex<u32>);

impl Budget {
    const FULL: u32 = 500;
    const ATTEMPT: u32 = 5;
    const EARNED: u32 = 1;

    pub(crate) fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Whether there is enough for another attempt, which is paid then.
    pub(crate) fn pay(&self) -> bool {
        let mut left = self.left();
        let rest = left.checked_sub(Self::ATTEMPT);
        *left = rest.unwrap_or(*left);
        rest.is_some()
    }

    /// A call has worked.
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
    fn jitter_reaches_from_nothing_to_the_whole() {
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
