//! The background thread that drives connections and timers between calls.

use crate::error::Error;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread;
use tokio::runtime::{Builder, EnterGuard, Handle};

/// Returns the runtime of all blocking calls in the process. It never stops: connections outlive calls, and the threads
/// that opened them.
pub(super) struct Background(Handle);

static RUNNING: Mutex<Option<Handle>> = Mutex::new(None);

impl Background {
    /// Starts it on first use.
    pub(super) fn get() -> Result<Self, Error> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let handle = match &*running {
            Some(handle) => handle.clone(),
            None => {
                let handle = start().map_err(|error| {
                    Error::config("blocking", format!("the background thread cannot be started: {error}"))
                })?;
                running.insert(handle).clone()
            }
        };
        Ok(Self(handle))
    }

    /// Enters the runtime, so that this thread uses its sockets and timers.
    pub(super) fn enter(&self) -> EnterGuard<'_> {
        self.0.enter()
    }
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let run = move || runtime.block_on(std::future::pending::<()>());
    thread::Builder::new().name("registrar-sdk".to_owned()).spawn(run)?;
    Ok(handle)
}
