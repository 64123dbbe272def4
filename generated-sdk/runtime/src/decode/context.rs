//! The state that all readers of one response share.

use std::cell::Cell;

use crate::document::Document;

use super::strict::DeviationRecorder;

/// One decoding of a response, or of a part of it.
pub(super) struct Context {
    /// The recorded deviations, in strict decoding.
    pub(super) recorder: Option<DeviationRecorder>,
    /// The remaining number of list and map entries.
    entries_left: Cell<usize>,
}

impl Context {
    pub(super) fn new(document: &Document, recorder: Option<DeviationRecorder>) -> Self {
        Self { recorder, entries_left: Cell::new(document.list_entries()) }
    }

    /// Counts entries of a list or map; returns whether they are within the limit.
    pub(super) fn count(&self, entries: usize) -> bool {
        let left = self.entries_left.get().checked_sub(entries);
        self.entries_left.set(left.unwrap_or(0));
        left.is_some()
    }
}
