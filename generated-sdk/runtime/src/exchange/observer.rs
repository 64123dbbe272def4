//! A hook that sees every attempt.

use crate::error::{Attempt, Error};
use std::time::Duration;

/// A hook that is called before and after each attempt of a call, for metrics or custom logs. See
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// The attempt waits for both methods, so they should return quickly. Neither sees a parameter, a response body or a
/// secret. The feature `tracing` emits the same as spans and events.
///
/// ```
/// use registrar_sdk::{AttemptEnded, Observer};
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn attempt_ended(&self, ended: &AttemptEnded<'_>) {
///         if ended.error.is_some() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync {
    /// Is called when an attempt is about to be sent.
    fn attempt_started(&self, started: &AttemptStarted<'_>) {
        let _ = started;
    }

    /// Is called when an attempt has ended, with a response or an error; not for an attempt whose future was dropped.
    fn attempt_ended(&self, ended: &AttemptEnded<'_>) {
        let _ = ended;
    }
}

/// An attempt that is about to be sent.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptStarted<'a> {
    /// The name of the service, such as `opensrs`.
    pub service: &'static str,
    /// The name of the edition, such as `live`.
    pub edition: &'static str,
    /// The attempt: its action, its number, its nonce.
    pub attempt: &'a Attempt,
}

/// An attempt that has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnded<'a> {
    /// The attempt that ended.
    pub started: AttemptStarted<'a>,
    /// The time since it started.
    pub elapsed: Duration,
    /// The HTTP status, if there was a response.
    pub status: Option<u16>,
    /// The request id, if the service returned one.
    pub request_id: Option<&'a str>,
    /// The error; `None` for a success. Another attempt may follow.
    pub error: Option<&'a Error>,
}
