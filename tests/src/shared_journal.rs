//! A journal in memory that several clients share, as processes share a database: each operation is atomic, and
//! yields before and after. Writes can fail.

use crate::order_registrar::pause;
use registrar_sdk::{BoxFuture, EntryState, Journal, JournalEntry, JournalWrite};
use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The journal. Clones share the entries.
#[derive(Clone, Default)]
pub struct SharedJournal(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    id: String,
    entries: BTreeMap<String, JournalEntry>,
    writes: usize,
    /// The numbers of the writes that fail, from 1.
    failing: Vec<usize>,
}

impl SharedJournal {
    /// Creates an empty journal.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets its id: journals without one are equal.
    pub fn named(self, id: &str) -> Self {
        self.state().id = format!("-{id}");
        self
    }

    /// Makes these writes fail, counted from 1 at the start.
    pub fn failing(self, writes: impl IntoIterator<Item = usize>) -> Self {
        self.state().failing = writes.into_iter().collect();
        self
    }

    /// Returns the state of an order.
    pub fn order(&self, id: &str) -> Option<EntryState> {
        self.state().entries.get(id).map(|entry| entry.state)
    }

    /// Returns all entries.
    pub fn entries(&self) -> Vec<JournalEntry> {
        self.state().entries.values().cloned().collect()
    }

    /// Inserts an entry without checks, like a manual edit of the table.
    pub fn put(&self, entry: JournalEntry) {
        self.state().entries.insert(entry.id.clone(), entry);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, entry: JournalEntry, inserts: bool) -> io::Result<JournalWrite> {
        let mut state = self.state();
        state.writes += 1;
        if state.failing.contains(&state.writes) {
            return Err(io::Error::new(ErrorKind::StorageFull, "the disk is full"));
        }
        let there = state.entries.get(&entry.id);
        let conflict = match there {
            None if inserts => None,
            None => return Err(io::Error::new(ErrorKind::NotFound, "entry not found")),
            Some(there) if inserts || there.version + 1 != entry.version => Some(there.clone()),
            Some(_) => None,
        };
        if let Some(there) = conflict {
            return Ok(JournalWrite::Conflict(Box::new(there)));
        }
        match state.entries.get_mut(&entry.id) {
            // As in a database, the other columns never change.
            Some(there) => {
                let JournalEntry { state, version, time, content, .. } = entry;
                *there = JournalEntry { state, version, time, content, ..there.clone() };
            }
            None => drop(state.entries.insert(entry.id.clone(), entry)),
        }
        Ok(JournalWrite::Written)
    }

    async fn slowly<T>(&self, work: impl FnOnce(&Self) -> T) -> T {
        pause().await;
        let done = work(self);
        pause().await;
        done
    }
}

impl Journal for SharedJournal {
    fn id(&self) -> String {
        format!("shelf{}", self.state().id)
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(self.slowly(|shared_journal| shared_journal.write(entry, true)))
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(self.slowly(|shared_journal| shared_journal.write(entry, false)))
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        Box::pin(self.slowly(move |shared_journal| Ok(shared_journal.state().entries.get(id).cloned())))
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        Box::pin(self.slowly(move |shared_journal| {
            let pending = |entry: &&JournalEntry| entry.account == account && entry.state.is_pending();
            Ok(shared_journal.state().entries.values().filter(pending).cloned().collect())
        }))
    }
}
