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
/// Every write is synced to the disk before its future completes; that takes as long as the disk needs to sync, some
/// milliseconds for an SSD. The journal's own thread does all reading and writing, in the order of the requests, so
/// that no executor waits for the disk and none is needed. Dropping a future after it was first polled does not stop
/// its write.
///
/// # The file
///
/// Each line is a JSON object with a sequence number and a checksum. The file only grows: finished orders keep their
/// ids, so that none is ever placed again. All entries are held in memory. Keep using the same file.
///
/// The file is locked while it is open: opening it a second time fails, also in this process. Share one `FileJournal`
/// as an `Arc`; for several processes use a journal in a database. On Unix a new file can only be read by its owner,
/// since orders contain all their parameters, including sensitive ones; see
/// [`is_open_to_others`](Self::is_open_to_others) for an existing file.
///
/// A crash can leave a partial last line, which was never reported as written; opening the file removes it. Any other
/// change of the file is refused with its position: damage is not repaired by guessing.
///
/// A copy of the file counts as the same journal but does not receive the changes of the other one: never place orders
/// with both, and never restore an older copy unless the file is lost.
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
    /// Opens a journal, or creates it if the file does not exist. It reads the whole file, and blocks meanwhile.
    ///
    /// # Errors
    ///
    /// The message has the file and, for damage, the line and the byte.
    ///
    /// - [`WouldBlock`](io::ErrorKind::WouldBlock) if it is already open, in this process or another.
    /// - [`InvalidData`](io::ErrorKind::InvalidData) if the file is not a journal, is damaged, or has the format of
    ///   another version. Then it is not changed.
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

    /// Returns whether the file's permissions let other users read or change it, as they were when it was opened.
    /// Opening such a file also emits a warning to `tracing`, with that feature. `chmod 600` restricts access. Always
    /// false on systems other than Unix, where permissions are not checked.
    pub fn is_open_to_others(&self) -> bool {
        self.is_open_to_others
    }

    /// Returns the unfinished orders of all accounts, as [`Journal::pending`] returns those of one.
    ///
    /// # Errors
    ///
    /// Fails if the journal's thread has ended.
    pub async fn all_pending(&self) -> io::Result<Vec<JournalEntry>> {
        self.run(|entries| Ok(entries.pending(|_| true))).await
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
        Box::pin(self.run(move |entries| Ok(entries.pending(|entry| entry.account == account))))
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
