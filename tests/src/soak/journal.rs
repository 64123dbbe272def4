//! A journal whose disk is sometimes full.
//!
//! A file journal has its own thread, whose timing follows from no seed. So each read or write is awaited within
//! one poll, between suspension points at which its future can be dropped.

use super::done;
use crate::order_registrar::{Rng, pause};
use registrar_sdk::{BoxFuture, FileJournal, Journal, JournalEntry, JournalWrite};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

pub(super) struct UnreliableJournal {
    file: FileJournal,
    rng: Mutex<Rng>,
    /// The probability of a failed line, in thousandths.
    often: u64,
}

impl UnreliableJournal {
    pub(super) fn open(path: &Path, rng: Rng, often: u64) -> io::Result<Self> {
        Ok(Self { file: FileJournal::open(path)?, rng: Mutex::new(rng), often })
    }
}

/// The outcome of a write.
enum WriteOutcome {
    Good,
    Lost,
    /// It is written, but reported as failed.
    Written,
}

impl UnreliableJournal {
    fn outcome(&self) -> WriteOutcome {
        let mut rng = self.rng.lock().unwrap_or_else(PoisonError::into_inner);
        match (rng.permille(self.often), rng.permille(300)) {
            (false, _) => WriteOutcome::Good,
            (true, false) => WriteOutcome::Lost,
            (true, true) => WriteOutcome::Written,
        }
    }

    async fn pauses(&self) {
        let count = self.rng.lock().unwrap_or_else(PoisonError::into_inner).below(2);
        for _ in 0..count {
            pause().await;
        }
    }

    async fn write(&self, line: BoxFuture<'_, io::Result<JournalWrite>>) -> io::Result<JournalWrite> {
        let full = || io::Error::new(ErrorKind::StorageFull, "the disk is full");
        self.pauses().await;
        let written = match self.outcome() {
            WriteOutcome::Good => done(line),
            WriteOutcome::Lost => Err(full()),
            WriteOutcome::Written => done(line).and_then(|_| Err(full())),
        };
        self.pauses().await;
        written
    }

    async fn read<T>(&self, read: BoxFuture<'_, io::Result<T>>) -> io::Result<T> {
        let read = done(read);
        self.pauses().await;
        read
    }
}

impl Journal for UnreliableJournal {
    fn id(&self) -> String {
        self.file.id()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(self.write(self.file.insert(entry)))
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(self.write(self.file.update(entry)))
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        Box::pin(self.read(self.file.get(id)))
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        Box::pin(self.read(self.file.pending(account)))
    }
}
