//! A journal in a file.

mod crc32;
mod data_file;
mod entries;
mod form;
mod log;
mod thread;

use super::{Journal, JournalEntry, JournalWrite};
use crate::base::{BoxFuture, hex};
use crate::trace;
use data_file::LockedFile;
use entries::Entries;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use thread::StateThread;

/// A [`Journal`] in a file, for one process at a time.
///
/// Every write is synced to the disk before its future is done; that costs what the disk takes to sync, some
/// milliseconds for an SSD. A thread of the journal's own does all reading and writing, in the order in which it is
/// asked, so that no executor waits for the disk and none is needed. A future that is dropped after it was first polled
/// does not stop its write.
///
/// # The file
///
/// Each line is an object of JSON with a sequence number and a checksum. The file only grows: finished orders keep
/// their ids, so that none is ever placed again. All entries are held in memory. Keep using the same file.
///
/// The file is locked while it is open: opening it a second time fails, in this process too. Share one `FileJournal` as
/// an `Arc`; for several processes use a journal in a database. On Unix a new file can be read by its owner alone,
/// since orders hold their parameters, sensitive ones too; see [`is_open_to_others`](Self::is_open_to_others) for one
/// that exists already.
///
/// A crash can leave a part of the line that was being written. Nobody was told that it is written, and opening the
/// file removes it. Any other change of the file is refused with its position: damage is not repaired by guessing.
///
/// A copy of the file counts as the same journal and does not know what happens in the other one: never place orders
/// with both, and never put an older copy in the file's place unless the file is lost.
///
/// ```no_run
/// use registrar_sdk::opensrs::{Credentials, live};
/// use registrar_sdk::FileJournal;
/// use std::sync::Arc;
///
/// # async fn open_orders() -> Result<(), Box<dyn std::error::Error>> {
/// let journal = Arc::new(FileJournal::open("orders.journal")?);
/// let client = live(Credentials::from_env()?).journal(journal).build()?;
/// for order in client.pending().await? {
///     println!("{}: {:?}", order.id(), client.reconcile(&order).await?);
/// }
/// # Ok(())
/// # }
/// ```
pub struct FileJournal {
    path: PathBuf,
    id: String,
    is_open_to_others: bool,
    entries: StateThread<Entries<LockedFile>>,
}

impl FileJournal {
    /// Opens a journal, or creates it if there is no such file. Reads the whole file, and blocks meanwhile.
    ///
    /// # Errors
    ///
    /// The message names the file and, for damage, the line and the byte.
    ///
    /// - [`WouldBlock`](io::ErrorKind::WouldBlock) if it is open already, in this process or another.
    /// - [`InvalidData`](io::ErrorKind::InvalidData) if the file is not a journal, or is damaged, or has the format of
    ///   another version. It is not changed then.
    /// - [`InvalidInput`](io::ErrorKind::InvalidInput) if the path is a directory, a pipe, a socket or a device.
    /// - Any other kind if the file cannot be opened, read or written.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        Self::open_at(path).map_err(|error| in_file(path, &error))
    }

    fn open_at(path: &Path) -> io::Result<Self> {
        let file = LockedFile::open(path)?;
        let is_open_to_others = file.is_open_to_others()?;
        let opened = Entries::open(file, new_id)?;
        opened.entries.file().sync_folder()?;
        if is_open_to_others {
            trace::journal(path, "the journal's file can be read or changed by other users of this machine");
        }
        if let Some(removed) = opened.removed {
            trace::journal(path, &format!("an interrupted write was removed: {removed}"));
        }
        let entries = StateThread::start("registrar-journal", opened.entries)?;
        Ok(Self { path: path.to_owned(), id: opened.id, is_open_to_others, entries })
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns whether the file's permissions let other users read or change it, as they were when it was opened. A
    /// warning goes to `tracing` then too, with that feature. `chmod 600` closes the file to them. Always false on
    /// systems other than Unix, where permissions are not looked at.
    pub fn is_open_to_others(&self) -> bool {
        self.is_open_to_others
    }

    /// Runs a job on the journal's thread.
    async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Entries<LockedFile>) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        self.entries.run(job).await.flatten().map_err(|error| in_file(&self.path, &error))
    }
}

impl Journal for FileJournal {
    fn id(&self) -> String {
        self.id.clone()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(self.run(|entries| entries.insert(entry)))
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(self.run(|entries| entries.update(entry)))
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        let id = id.to_owned();
        Box::pin(self.run(move |entries| Ok(entries.get(&id))))
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        let account = account.to_owned();
        Box::pin(self.run(move |entries| Ok(entries.pending(&account))))
    }
}

impl fmt::Debug for FileJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileJournal").field("path", &self.path).finish_non_exhaustive()
    }
}

fn new_id() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::getrandom(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(hex::text(&bytes))
}

fn in_file(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("journal {}: {error}", path.display()))
}
