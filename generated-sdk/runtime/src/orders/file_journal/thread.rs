//! A thread that owns a state and changes it for other threads, in the order of their requests.
//!
//! Tokio's pool for blocking work does not run outside of a runtime, has no order, and drops queued work when its
//! runtime shuts down.

use std::io;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;

type Job<S> = Box<dyn FnOnce(&mut S) + Send>;

pub(super) struct StateThread<S> {
    /// Present until it is dropped.
    jobs: Option<Sender<Job<S>>>,
    thread: Option<JoinHandle<()>>,
}

impl<S: Send + 'static> StateThread<S> {
    pub(super) fn start(name: &str, mut state: S) -> io::Result<Self> {
        let (jobs, to_do) = mpsc::channel::<Job<S>>();
        let work = move || to_do.into_iter().for_each(|job| job(&mut state));
        let thread = thread::Builder::new().name(name.to_owned()).spawn(work)?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Runs a job with the state and returns its result. Once the future was polled, the job runs to its end even if
    /// the future is dropped.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut S) -> T + Send + 'static,
    ) -> io::Result<T> {
        let (tell, result) = oneshot::channel();
        // The caller may have stopped waiting.
        let job = Box::new(|state: &mut S| drop(tell.send(job(state))));
        let sent = self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok());
        if sent && let Ok(result) = result.await {
            return Ok(result);
        }
        Err(io::Error::other("its thread has ended: open it again"))
    }
}

/// Waits until all requested jobs are done and the state is dropped.
impl<S> Drop for StateThread<S> {
    fn drop(&mut self) {
        self.jobs = None;
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

#[cfg(test)]
mod tests {
    use super::StateThread;
    use std::sync::{Arc, Mutex};
    use std::task::{Context, Waker};

    #[tokio::test]
    async fn jobs_are_done_in_the_order_of_asking_even_if_nobody_waits_for_them() {
        let done = Arc::new(Mutex::new(Vec::new()));
        let thread = StateThread::start("test", Arc::clone(&done)).expect("a thread");
        let push = |number| {
            thread.run(move |done: &mut Arc<Mutex<Vec<u32>>>| done.lock().expect("the list").push(number))
        };
        drop(push(0));
        for number in 1..100 {
            let mut future = Box::pin(push(number));
            let _ = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        }
        push(100).await.expect("done");
        assert_eq!(*done.lock().expect("the list"), (1..=100).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn an_executor_goes_on_while_a_job_takes_its_time() {
        let thread = StateThread::start("test", ()).expect("a thread");
        let (go, wait) = std::sync::mpsc::channel();
        let slow = thread.run(move |()| wait.recv());
        // The only thread of this runtime must get to the second of these.
        let (result, _) = tokio::join!(slow, async { go.send(7).expect("the job listens") });
        assert_eq!(result.expect("done"), Ok(7));
    }

    #[tokio::test]
    async fn requested_jobs_finish_before_the_thread_is_dropped() {
        let done = Arc::new(Mutex::new(0));
        let thread = StateThread::start("test", Arc::clone(&done)).expect("a thread");
        let (go, wait) = std::sync::mpsc::channel();
        let mut future = Box::pin(thread.run(move |done: &mut Arc<Mutex<u32>>| {
            let _ = wait.recv();
            *done.lock().expect("the number") += 1;
        }));
        assert!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        drop(future);
        go.send(()).expect("the job listens");
        drop(thread);
        assert_eq!(*done.lock().expect("the number"), 1);
    }

    #[tokio::test]
    async fn a_job_that_panics_is_an_error_for_all_later_jobs() {
        let thread = StateThread::start("test", ()).expect("a thread");
        for _ in 0..2 {
            let error = thread.run(|()| panic!("on purpose")).await.expect_err("it has ended");
            assert!(error.to_string().contains("open it again"), "{error}");
        }
    }
}
