//! A journal whose disk is sometimes full.
//!
//! A file journal has its own thread, whose timing follows from no seed. So each read or write is awaited within
//! one poll, between suspension points at which its future can be dropped.

use super::done;
use crate::till::{Chance, pause};
use registrar_sdk::{BoxFuture, FileJournal, Journal, JournalEntry, JournalWrite};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

pub(super) struct Shaky {
    file: FileJournal,
    chance: Mutex<Chance>,
    /// The probability of a failed line, in thousandths.
    often: u64,
}

impl Shaky {
    pub(super) fn open(path: &Path, chance: Chance, often: u64) -> io::Result<Self> {
        Ok(Self { file: FileJournal::open(path)?, chance: Mutex::new(chance), often })
    }
}

/// The outcome of a write.
enum Fate {
    Good,
    Lost,
    /// It is written, but reported as failed.
    Written,
}

impl Shaky {
    fn fate(&self) -> Fate {
        let mut chance = self.chance.lock().unwrap_or_else(PoisonError::into_inner);
        match (chance.permille(self.often), chance.permille(300)) {
            (false, _) => Fate::Good,
            (true, false) => Fate::Lost,
            (true, true) => Fate::Written,
        }
    }

    async fn pauses(&self) {
        let count = self.chance.lock().unwrap_or_else(PoisonError::into_inner).below(2);
        for _ in 0..count {
            pause().await;
        }
    }

    async fn write(&self, line: BoxFuture<'_, io::Result<JournalWrite>>) -> io::Result<JournalWrite> {
        let full = || io::Error::new(ErrorKind::StorageFull, "the disk is full");
        self.pauses().await;
        let written = match self.fate() {
            Fate::Good => done(line),
            Fate::Lost => Err(full()),
            Fate::Written => done(line).and_then(|_| Err(full())),
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

impl Journal for Shaky {
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
