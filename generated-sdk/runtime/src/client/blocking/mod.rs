//! Waiting for calls, in programs that are not async.

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

/// Waits where an async program awaits. The client, its requests and all that they promise are the same.
///
/// What can be awaited and ends in a result has it: a call, placing an order, settling, reconciling, and whatever you
/// make of them. Lists become iterators:
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials, QueryDomainList};
/// use registrar_sdk::Wait;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
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
/// The thread that calls does the work, and sleeps while there is none. One thread more, for the whole process, looks
/// after connections and timers, so that a connection can be used again after a call, from any thread. It begins with
/// the first call and stays.
///
/// # In async code
///
/// A thread that runs async code must not wait: the calls of others on it stand still meanwhile, and this one may need
/// one of them to go on. There it sends nothing and gives [`Error::Config`]; await instead. In
/// `tokio::task::spawn_blocking` and `block_in_place` it works as everywhere else. Only tokio's async code is noticed:
/// other executors, and `tokio::task::unconstrained`, are not.
pub trait Wait {
    /// What comes of it.
    type Output;

    /// Waits until it is there.
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
    /// Those of what is waited for, and [`Error::Config`] in async code, before anything was sent.
    fn wait(self) -> Result<T, E> {
        wait_for(self.into_future())?
    }
}

/// Runs a future to its end on this thread.
pub(crate) fn wait_for<F: Future>(future: F) -> Result<F::Output, Error> {
    if is_async() {
        let problem = "this is async code, where waiting would stop what else runs on its thread: use `.await`, or wait inside `tokio::task::spawn_blocking`";
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

/// Wakes a thread that waits. One wait may stand inside another, of a transport that waits for a client of its own:
/// each has its own bell, so that none misses what the other has heard.
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

/// More than tokio lets a task do before another has its turn (128 steps).
const MORE_THAN_A_TURN: usize = 1024;

/// Whether tokio runs async code on this thread right now.
///
/// It does not tell in so many words: a current runtime is there in `spawn_blocking` too, where waiting is right. But
/// it gives async code a budget of steps, and nothing else one. So this takes steps until the budget is used up, and
/// gives them back.
fn is_async() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    if !coop::has_budget_remaining() {
        return true;
    }
    // When it is dropped the budget is again what it was.
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
    fn async_code_is_told_from_threads_that_may_wait_in_every_kind_of_runtime() {
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
    fn a_wait_inside_a_wait_leaves_it_what_it_has_heard() {
        let (tell, told) = tokio::sync::oneshot::channel();
        let waited = wait_for(async {
            // `told` was looked at, and comes true while this thread waits for something else inside.
            let meanwhile = async {
                std::thread::spawn(move || tell.send(7)).join().expect("no panic").expect("somebody listens");
                wait_for(tokio::time::sleep(std::time::Duration::from_millis(1))).expect("no async code");
            };
            tokio::join!(told, meanwhile).0
        });
        assert_eq!(waited.expect("no async code"), Ok(7));
    }
}
