//! The progress of a request, so that each phase has its own timeout.
//!
//! reqwest's own timeouts belong to a whole client, and its read timeout starts with the request. Here each call has
//! its own, over one connection pool: a layer around the connector finds the current call in a task-local and records
//! when the connection is established.

use crate::message::{Limits, TransportError};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};
use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    static PHASE: Arc<Phase>;
}

/// The progress of a call.
pub(super) struct Phase {
    limits: Limits,
    begun: Instant,
    state: Mutex<State>,
}

#[derive(Clone, Copy)]
enum State {
    /// On an existing connection, as far as is known.
    Begun,
    /// Connecting.
    Connecting,
    /// Connected since this time.
    Connected(Instant),
}

impl Phase {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, begun: Instant::now(), state: Mutex::new(State::Begun) }
    }

    /// Runs a call until it is done, or returns `None` on timeout.
    pub(super) async fn watch<T>(self: &Arc<Self>, call: Pin<&mut impl Future<Output = T>>) -> Option<T> {
        let mut call = pin!(PHASE.scope(Arc::clone(self), call));
        let mut alarm = pin!(sleep_until(self.deadline()));
        poll_fn(|context| {
            if let Poll::Ready(done) = call.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            let deadline = self.deadline();
            if alarm.deadline() != deadline {
                alarm.as_mut().reset(deadline);
            }
            alarm.as_mut().poll(context).map(|()| None)
        })
        .await
    }

    pub(super) fn too_late(&self) -> TransportError {
        let Limits { connect, read, .. } = self.limits;
        match self.state() {
            State::Connecting => {
                TransportError::maybe_sent(format!("no response within {:?}", connect + read)).timed_out()
            }
            State::Begun | State::Connected(_) => {
                TransportError::maybe_sent(format!("no whole response within {read:?}")).timed_out()
            }
        }
    }

    fn deadline(&self) -> Instant {
        let Limits { connect, read, .. } = self.limits;
        let last = || later(later(self.begun, connect), read);
        match self.state() {
            State::Begun => later(self.begun, read),
            State::Connecting => last(),
            State::Connected(at) => later(at, read).min(last()),
        }
    }

    fn state(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }
}

/// Returns the deadline after a duration; one beyond the range of the clock is thirty years.
fn later(from: Instant, by: Duration) -> Instant {
    const LONG: Duration = Duration::from_secs(30 * 365 * 86_400);
    from.checked_add(by.min(LONG)).unwrap_or(from)
}

/// Wraps the connector in a [`Watched`].
#[derive(Clone)]
pub(super) struct WatchConnections;

impl<S> Layer<S> for WatchConnections {
    type Service = Watched<S>;

    fn layer(&self, inner: S) -> Watched<S> {
        Watched(Arc::new(inner))
    }
}

/// A connector that reports to the call's [`Phase`], and stops when connecting takes too long.
///
/// The client clones it for each request, so its content is cloned only when a connection is opened.
pub(super) struct Watched<S>(Arc<S>);

impl<S> Clone for Watched<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

type Boxed = Box<dyn std::error::Error + Send + Sync>;

impl<S, R> Service<R> for Watched<S>
where
    S: Service<R, Error = Boxed> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
    R: Send + 'static,
{
    type Response = S::Response;
    type Error = Boxed;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, Boxed>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Boxed>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: R) -> Self::Future {
        let mut connector = S::clone(&self.0);
        let connecting = async move {
            poll_fn(|context| connector.poll_ready(context)).await?;
            connector.call(to).await
        };
        let Ok(phase) = PHASE.try_with(Arc::clone) else { return Box::pin(connecting) };
        phase.set(State::Connecting);
        Box::pin(async move {
            let limit = phase.limits.connect;
            let by = later(Instant::now(), limit);
            let connection = tokio::time::timeout_at(by, connecting).await;
            let connection = connection.map_err(|_| too_slow(limit))??;
            phase.set(State::Connected(Instant::now()));
            Ok(connection)
        })
    }
}

/// An `io::Error`, which reqwest recognizes as a timeout.
fn too_slow(limit: Duration) -> Boxed {
    let text = format!("timed out: no connection within {limit:?}");
    Box::new(std::io::Error::new(std::io::ErrorKind::TimedOut, text))
}
