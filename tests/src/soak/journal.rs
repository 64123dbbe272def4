//! A journal on a disk that is full at times.

use crate::till::Chance;
use registrar_sdk::runtime::{FileJournal, Journal};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

pub(super) struct Shaky {
    file: FileJournal,
    chance: Mutex<Chance>,
    /// So many of a thousand lines fail.
    often: u64,
}

impl Shaky {
    pub(super) fn open(path: &Path, chance: Chance, often: u64) -> io::Result<Self> {
        Ok(Self { file: FileJournal::open(path)?, chance: Mutex::new(chance), often })
    }
}

impl Journal for Shaky {
    fn id(&self) -> String {
        self.file.id()
    }

    /// A line that fails may have been written all the same.
    fn keep(&self, id: &str, order: &str) -> io::Result<()> {
        let (fails, written) = {
            let mut chance = self.chance.lock().unwrap_or_else(PoisonError::into_inner);
            (chance.permille(self.often), chance.permille(300))
        };
        if !fails || written {
            self.file.keep(id, order)?;
        }
        if fails { Err(io::Error::new(ErrorKind::StorageFull, "the disk is full")) } else { Ok(()) }
    }

    fn find(&self, id: &str) -> io::Result<Option<String>> {
        self.file.find(id)
    }

    fn all(&self) -> io::Result<Vec<String>> {
        self.file.all()
    }
}
