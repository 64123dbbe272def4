//! The clock: reading the time, and sleeping.

use crate::base::BoxFuture;
use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

/// A source of the current time and of timers. A client uses the system clock unless another one is set. A test can set
/// a clock that it advances by hand, so that minutes pass at once.
///
/// Any function that returns the time is a clock too; it sleeps as the system clock does.
pub trait Clock: Send + Sync {
    /// Returns the current time.
    fn now(&self) -> SystemTime;

    /// Sleeps for a duration: with the timer of the tokio runtime, or on a thread of its own without a runtime.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        match timer(time) {
            Some(sleep) => Box::pin(sleep),
            None => Box::pin(sleep_apart(time)),
        }
    }
}

/// The system clock.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

impl<F: Fn() -> SystemTime + Send + Sync> Clock for F {
    fn now(&self) -> SystemTime {
        self()
    }
}

/// Returns the timer of the tokio runtime, if there is a runtime with a timer. tokio reports a missing timer only by a
/// panic.
fn timer(time: Duration) -> Option<tokio::time::Sleep> {
    tokio::runtime::Handle::try_current().ok()?;
    std::panic::catch_unwind(|| tokio::time::sleep(time)).ok()
}

/// Sleeps on a thread, for programs that use their own transport and have no timer.
fn sleep_apart(time: Duration) -> impl Future<Output = ()> + Send {
    type Bell = Mutex<(bool, Option<Waker>)>;
    let mut bell: Option<Arc<Bell>> = None;
    poll_fn(move |context| {
        let bell = bell.get_or_insert_with(|| {
            let bell = Arc::new(Bell::default());
            let ring = Arc::clone(&bell);
            std::thread::spawn(move || {
                std::thread::sleep(time);
                let mut state = ring.lock().unwrap_or_else(PoisonError::into_inner);
                state.0 = true;
                state.1.take().into_iter().for_each(Waker::wake);
            });
            bell
        });
        let mut state = bell.lock().unwrap_or_else(PoisonError::into_inner);
        if state.0 {
            return Poll::Ready(());
        }
        state.1 = Some(context.waker().clone());
        Poll::Pending
    })
}
