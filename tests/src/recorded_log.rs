//! Records everything that is logged with `tracing`, including the fields of spans.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tracing::Dispatch;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

/// A second subscriber that is never dropped. With only one subscriber, `tracing` lets the thread that reaches an
/// event first decide for all threads, and for good, whether the event is enabled; threads of other tests have no
/// subscriber. With two, it asks each of them.
static SECOND: OnceLock<Dispatch> = OnceLock::new();

/// The recorded log.
#[derive(Clone, Default)]
pub struct RecordedLog(Arc<Mutex<Vec<u8>>>);

impl RecordedLog {
    /// Runs a closure on this thread and records its log.
    pub fn record<T>(&self, doing: impl FnOnce() -> T) -> T {
        SECOND.get_or_init(|| {
            Dispatch::new(
                tracing_subscriber::fmt()
                    .with_max_level(tracing::Level::ERROR)
                    .with_writer(io::sink)
                    .finish(),
            )
        });
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish();
        tracing::subscriber::with_default(subscriber, doing)
    }

    /// Returns the recorded log.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for RecordedLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for RecordedLog {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
