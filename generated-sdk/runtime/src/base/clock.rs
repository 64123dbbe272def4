//! What time it is, and waiting.

use crate::base::BoxFuture;
use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

/// Tells the time, and waits. The system's does so unless a client is given another: in a test, one that is
/// moved by hand makes minutes pass at once.
///
/// A function that tells the time is a clock too, and waits as the system's does.
pub trait Clock: Send + Sync {
    /// What time it is.
    fn now(&self) -> SystemTime;

    /// Waits so long: by the tokio runtime's timer, or in a thread of its own where there is none.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        match timer(time) {
            Some(sleep) => Box::pin(sleep),
            None => Box::pin(sleep_apart(time)),
        }
    }
}

/// The system's.
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

/// The timer of the tokio runtime, if there is one and it has timers. tokio says that it has none by a panic only.
fn timer(time: Duration) -> Option<tokio::time::Sleep> {
    tokio::runtime::Handle::try_current().ok()?;
    std::panic::catch_unwind(|| tokio::time::sleep(time)).ok()
}

/// Lets a thread sleep, for programs that bring a transport of their own and no timers.
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
