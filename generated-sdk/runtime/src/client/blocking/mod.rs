//! Blocking calls, for programs that are not async.

mod background;
mod lists;

pub use lists::Waiting;

use crate::error::Error;
use background::Background;
use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use tokio::task::coop;

/// Blocks where an async program awaits. The client, its requests and its guarantees are the same.
///
/// It is implemented for every future with a result: a call, placing an order, settling, reconciling, and combinations
/// of them. Lists become iterators:
/// ```no_run
/// use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials, QueryDomainList};
/// use registrar_sdk::Wait;
///
/// fn print_domains() -> Result<(), Box<dyn std::error::Error>> {
///     let client = aliyun_domain::international(Credentials::from_env()?).build()?;
///     let response = client.send(CheckDomain::new("example.com")).wait()?;
///     println!("free: {:?}", response.avail);
///     for domain in client.items(QueryDomainList::new(1, 100)).wait() {
///         println!("{}", domain?.domain_name.unwrap_or_default());
///     }
///     Ok(())
/// }
/// ```
///
/// The calling thread does the work, and sleeps in between. One additional thread for the whole process drives
/// connections and timers, so that a connection can be reused after a call, from any thread. It starts with the first
/// call and keeps running.
///
/// # In async code
///
/// A thread that runs async code must not block: other tasks on it would stop meanwhile, and this one may depend on one
/// of them. There it sends nothing and returns [`Error::Config`]; use `.await` instead. In
/// `tokio::task::spawn_blocking` and `block_in_place` it works as everywhere else. Only tokio's async code is detected,
/// not other executors or `tokio::task::unconstrained`.
pub trait Wait {
    /// The result of waiting.
    type Output;

    /// Waits for the result.
    fn wait(self) -> Self::Output;
}

impl<F, T, E> Wait for F
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    type Output = Result<T, E>;

    /// Waits for the result.
    ///
    /// # Errors
    ///
    /// Returns the errors of the future, and [`Error::Config`] in async code, before anything was sent.
    fn wait(self) -> Result<T, E> {
        wait_for(self.into_future())?
    }
}

/// Runs a future to completion on this thread.
pub(crate) fn wait_for<F: Future>(future: F) -> Result<F::Output, Error> {
    if is_async() {
        let problem = "`wait` was called in async code, where it would block other tasks on the same thread: use `.await`, or call it inside `tokio::task::spawn_blocking`";
        return Err(Error::config("blocking", problem.to_owned()));
    }
    let background = Background::get()?;
    let _context = background.enter();
    let bell = Arc::new(Bell { thread: thread::current(), rung: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&bell));
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Ok(done);
        }
        bell.wait();
    }
}

/// Wakes a waiting thread. Waits can be nested, for instance in a transport that waits for a client of its own: each
/// has its own waker, so that none consumes a wake-up of another.
struct Bell {
    thread: Thread,
    rung: AtomicBool,
}

impl Bell {
    fn wait(&self) {
        while !self.rung.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.rung.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// More than the number of steps (128) that tokio lets a task take before it yields.
const MORE_THAN_A_TURN: usize = 1024;

/// Returns whether tokio runs async code on this thread right now.
///
/// There is no direct way to ask: `spawn_blocking`, where waiting is right, has a current runtime too. But only async
/// code has a budget of steps. So this takes steps until the budget is used up, and restores it.
fn is_async() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    if !coop::has_budget_remaining() {
        return true;
    }
    // Dropping it restores the budget.
    let _before = coop::poll_proceed(&mut context);
    (0..MORE_THAN_A_TURN).any(|_| {
        if let Poll::Ready(step) = coop::poll_proceed(&mut context) {
            step.made_progress();
        }
        !coop::has_budget_remaining()
    })
}

#[cfg(test)]
mod tests {
    use super::{is_async, wait_for};
    use tokio::task::coop;

    #[test]
    fn async_code_is_detected_in_every_kind_of_runtime() {
        assert!(!is_async());
        for mut builder in
            [tokio::runtime::Builder::new_current_thread(), tokio::runtime::Builder::new_multi_thread()]
        {
            let runtime = builder.build().expect("a runtime");
            runtime.block_on(async {
                assert!(is_async());
                assert!(tokio::spawn(async { is_async() }).await.expect("no panic"));
                assert!(!tokio::task::spawn_blocking(is_async).await.expect("no panic"));
                tokio::task::LocalSet::new().run_until(async { assert!(is_async()) }).await;
            });
            let _entered = runtime.enter();
            assert!(!is_async());
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().build().expect("a runtime");
        runtime.block_on(async {
            tokio::spawn(async { assert!(!tokio::task::block_in_place(is_async)) }).await.expect("no panic");
        });
    }

    #[tokio::test]
    async fn the_question_costs_the_task_nothing() {
        for _ in 0..1000 {
            assert!(is_async() && coop::has_budget_remaining());
        }
    }

    #[test]
    fn nested_waits_do_not_consume_each_others_wake_ups() {
        let (sender, received) = tokio::sync::oneshot::channel();
        let waited = wait_for(async {
            // `received` was polled, and becomes ready while this thread waits for something else inside.
            let meanwhile = async {
                std::thread::spawn(move || sender.send(7))
                    .join()
                    .expect("no panic")
                    .expect("somebody listens");
                wait_for(tokio::time::sleep(std::time::Duration::from_millis(1))).expect("no async code");
            };
            tokio::join!(received, meanwhile).0
        });
        assert_eq!(waited.expect("no async code"), Ok(7));
    }
}
