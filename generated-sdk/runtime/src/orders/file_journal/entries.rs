//! The entries of a journal, in memory and in its log.

use super::data_file::DataFile;
use super::form;
use super::log::{Log, Opened as OpenedLog, Removed};
use crate::orders::{JournalEntry, JournalWrite};
use std::collections::HashMap;
use std::io::{self, ErrorKind};

pub(super) struct Entries<F> {
    log: Log<F>,
    /// Appends a record and syncs it.
    by_id: HashMap<String, JournalEntry>,
}

pub(super) struct Opened<F> {
    pub(super) entries: Entries<F>,
    pub(super) id: String,
    pub(super) removed: Option<Removed>,
}

impl<F: DataFile> Entries<F> {
    pub(super) fn open(file: F, new_id: impl FnOnce() -> io::Result<String>) -> io::Result<Opened<F>> {
        let mut by_id: HashMap<String, JournalEntry> = HashMap::new();
        let OpenedLog { log, id, removed } = Log::open(file, new_id, |record| {
            let entry = form::read(record)?;
            follows(by_id.get(&entry.id), &entry)?;
            by_id.insert(entry.id.clone(), entry);
            Ok(())
        })?;
        Ok(Opened { entries: Self { log, by_id }, id, removed })
    }

    pub(super) fn insert(&mut self, entry: JournalEntry) -> io::Result<JournalWrite> {
        match self.by_id.get(&entry.id) {
            Some(present) => Ok(JournalWrite::Conflict(Box::new(present.clone()))),
            None => self.write(entry),
        }
    }

    pub(super) fn update(&mut self, entry: JournalEntry) -> io::Result<JournalWrite> {
        match self.by_id.get(&entry.id) {
            None => Err(io::Error::new(ErrorKind::NotFound, "there is no entry with this id to update")),
            Some(present) if present.version.checked_add(1) != Some(entry.version) => {
                Ok(JournalWrite::Conflict(Box::new(present.clone())))
            }
            Some(_) => self.write(entry),
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<JournalEntry> {
        self.by_id.get(id).cloned()
    }

    pub(super) fn pending(&self, is_wanted: impl Fn(&JournalEntry) -> bool) -> Vec<JournalEntry> {
        let pending = self.by_id.values().filter(|entry| entry.state.is_pending() && is_wanted(entry));
        pending.cloned().collect()
    }

    pub(super) fn file(&self) -> &F {
        self.log.file()
    }

    fn write(&mut self, entry: JournalEntry) -> io::Result<JournalWrite> {
        let record = form::write(&entry);
        // One record that cannot be read would make the whole file unreadable.
        let again = form::read(&record).and_then(|again| {
            follows(self.by_id.get(&entry.id), &again)?;
            if again == entry { Ok(()) } else { Err("the entry would be read differently".to_owned()) }
        });
        again.map_err(|problem| io::Error::new(ErrorKind::InvalidInput, problem))?;
        self.log.append(&record)?;
        self.by_id.insert(entry.id.clone(), entry);
        Ok(JournalWrite::Written)
    }
}

/// Checks that versions are consecutive, from 1.
fn follows(present: Option<&JournalEntry>, next: &JournalEntry) -> Result<(), String> {
    let version = present.map_or(0, |present| present.version);
    if version.checked_add(1) == Some(next.version) {
        return Ok(());
    }
    Err(format!("it has version {} of entry `{}` after version {version}", next.version, next.id))
}
