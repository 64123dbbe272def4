//! How far a request has come, so that each part of its way gets its own time.
//!
//! reqwest's own time-outs belong to a whole client, and its read time-out runs from the start. Here every
//! call brings its own, over one pool of connections: a layer around the connector finds the call that it
//! connects for in a task-local, and says when the connection stands.

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

/// One call's progress.
pub(super) struct Phase {
    limits: Limits,
    begun: Instant,
    state: Mutex<State>,
}

#[derive(Clone, Copy)]
enum State {
    /// On a connection that stood already, as far as anyone can tell.
    Begun,
    /// A connection is being made.
    Connecting,
    /// It stands since then.
    Connected(Instant),
}

impl Phase {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, begun: Instant::now(), state: Mutex::new(State::Begun) }
    }

    /// Runs a call until it is done, or gives nothing when its time is up.
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

/// A time that far ahead; a limit beyond all clocks means thirty years.
fn later(from: Instant, by: Duration) -> Instant {
    const LONG: Duration = Duration::from_secs(30 * 365 * 86_400);
    from.checked_add(by.min(LONG)).unwrap_or(from)
}

/// Puts a [`Watched`] around the connector.
#[derive(Clone)]
pub(super) struct WatchConnections;

impl<S> Layer<S> for WatchConnections {
    type Service = Watched<S>;

    fn layer(&self, inner: S) -> Watched<S> {
        Watched(Arc::new(inner))
    }
}

/// A connector that tells the call's [`Phase`] what it does, and stops when connecting takes too long.
///
/// The client clones it for each request, so what is inside is cloned only where a connection is made.
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

/// As an `io::Error`, since that is how reqwest knows a time-out.
fn too_slow(limit: Duration) -> Boxed {
    let text = format!("timed out: no connection within {limit:?}");
    Box::new(std::io::Error::new(std::io::ErrorKind::TimedOut, text))
}
