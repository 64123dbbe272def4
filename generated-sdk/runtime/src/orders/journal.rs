//! Durable storage of orders, which survives crashes and can be shared by several processes.

use crate::base::BoxFuture;
use crate::value::Timestamp;
use std::fmt;
use std::io;
use std::str::FromStr;
use std::sync::Arc;

/// Durable storage of orders. [`FileJournal`](super::FileJournal) implements it for a single process; a table in your
/// own database can implement it for any number of processes.
///
/// A client with a journal ([`ClientBuilder::journal`](crate::ClientBuilder::journal)) records every order before its
/// first byte is sent, and again when its outcome is known. After a crash the journal knows which orders may have been
/// sent, and an id in the journal is never sent a second time, whatever the caller's own records say. Entries are never
/// removed: a finished order keeps its id.
///
/// # Implementing it
///
/// Two operations must be atomic for all processes that share the journal: [`insert`](Self::insert) and
/// [`update`](Self::update). If two callers write the same entry at the same time, exactly one may get
/// [`Written`](JournalWrite::Written): that one sends the order. In SQL:
///
/// ```sql
/// CREATE TABLE entries (
///     id TEXT PRIMARY KEY, service TEXT NOT NULL, edition TEXT NOT NULL, account TEXT NOT NULL,
///     action TEXT NOT NULL, state TEXT NOT NULL, version INTEGER NOT NULL, time INTEGER NOT NULL,
///     content TEXT NOT NULL);
/// -- insert: written if one row was changed, a conflict if none was.
/// INSERT INTO entries VALUES (…) ON CONFLICT (id) DO NOTHING;
/// -- update: written if one row was changed, a conflict if none was.
/// UPDATE entries SET state = …, version = …, time = …, content = … WHERE id = … AND version = … - 1;
/// ```
///
/// The repository has an implementation for SQLite, in `tests/src/sqlite_journal.rs`, with a test in which two
/// processes race for each of a thousand orders.
///
/// A future may be dropped before it completes. Then the entry may be written or not, but never partially. Once a
/// future has returned [`Written`](JournalWrite::Written), a crash of the machine must not undo it.
///
/// An error means that it is unknown whether the entry was written. The client reads the entry again before it relies
/// on it. An order whose dispatch could not be recorded is not sent.
///
/// ```
/// use registrar_sdk::{BoxFuture, Journal, JournalEntry, JournalWrite};
/// use std::collections::BTreeMap;
/// use std::io;
/// use std::sync::Mutex;
///
/// /// Entries in memory. A real journal keeps them in a table with `id` as its primary key.
/// #[derive(Default)]
/// struct Memory(Mutex<BTreeMap<String, JournalEntry>>);
///
/// impl Journal for Memory {
///     fn id(&self) -> String {
///         "memory".to_owned()
///     }
///
///     // INSERT … ON CONFLICT DO NOTHING
///     fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
///         let mut entries = self.0.lock().expect("no panic");
///         let write = match entries.get(&entry.id) {
///             Some(there) => JournalWrite::Conflict(Box::new(there.clone())),
///             None => {
///                 entries.insert(entry.id.clone(), entry);
///                 JournalWrite::Written
///             }
///         };
///         Box::pin(async { Ok(write) })
///     }
///
///     // UPDATE … WHERE id = $1 AND version = $2 - 1
///     fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
///         let mut entries = self.0.lock().expect("no panic");
///         let result = match entries.get_mut(&entry.id) {
///             None => Err(io::Error::other("there is no entry of this id")),
///             Some(there) if there.version + 1 != entry.version => {
///                 Ok(JournalWrite::Conflict(Box::new(there.clone())))
///             }
///             Some(there) => {
///                 *there = entry;
///                 Ok(JournalWrite::Written)
///             }
///         };
///         Box::pin(async { result })
///     }
///
///     fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
///         let entry = self.0.lock().expect("no panic").get(id).cloned();
///         Box::pin(async { Ok(entry) })
///     }
///
///     fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
///         let entries = self.0.lock().expect("no panic");
///         let pending = entries.values().filter(|entry| entry.account == account && entry.state.is_pending());
///         let pending = pending.cloned().collect();
///         Box::pin(async { Ok(pending) })
///     }
/// }
/// # use registrar_sdk::opensrs::{Credentials, live};
/// # let builder = live(Credentials::new("reseller", "0123456789abcdef"));
/// # builder.journal(std::sync::Arc::new(Memory::default())).build()?;
/// # Ok::<(), registrar_sdk::Error>(())
/// ```
pub trait Journal: Send + Sync {
    /// Returns the id of this journal: any string that no other journal has and that never changes. It is stored with
    /// each order.
    fn id(&self) -> String;

    /// Adds an entry if there is none with its [`id`](JournalEntry::id).
    ///
    /// # Errors
    ///
    /// Fails if it is unknown whether the entry was written.
    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>>;

    /// Replaces the entry with this id if its version is the one before this entry's
    /// [`version`](JournalEntry::version). Only the state, the version, the time and the content change: the other
    /// fields are the same in all versions of an entry.
    ///
    /// # Errors
    ///
    /// Fails if it is unknown whether the entry was written, and if there is no entry with this id.
    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>>;

    /// Returns the entry with this id.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be read.
    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>>;

    /// Returns all entries of an account whose state [is pending](EntryState::is_pending), of any service, in any
    /// order.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be read.
    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>>;
}

impl<J: Journal + ?Sized> Journal for Arc<J> {
    fn id(&self) -> String {
        (**self).id()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        (**self).insert(entry)
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        (**self).update(entry)
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        (**self).get(id)
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        (**self).pending(account)
    }
}

/// The result of writing an entry to a [`Journal`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "only one of two writers may go on"]
pub enum JournalWrite {
    /// The entry was written, and a crash cannot undo it.
    Written,
    /// The entry was not written: this other one exists.
    Conflict(Box<JournalEntry>),
}

/// An entry of a [`Journal`]: the current state of an order, or an order's claim on a task of the service or on a name.
///
/// `Debug` hides the content, which has all parameters of the order, including sensitive ones.
#[derive(Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// The key. For an order it is the order's id.
    pub id: String,
    /// The name of the service, such as `opensrs`.
    pub service: String,
    /// The name of the service's edition, such as `live`.
    pub edition: String,
    /// The account that the order is charged to.
    pub account: String,
    /// The action, such as `RedeemDomain`; empty for a claim.
    pub action: String,
    /// The state.
    pub state: EntryState,
    /// The number of times that the entry was written: 1 when it is inserted, and one more with each update.
    pub version: u32,
    /// The time of the last write, by the clock of the client that wrote it.
    pub time: Timestamp,
    /// The order as one line of JSON, or for a claim the order that has it. Store it unchanged.
    pub content: String,
}

impl fmt::Debug for JournalEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JournalEntry")
            .field("id", &self.id)
            .field("service", &self.service)
            .field("edition", &self.edition)
            .field("account", &self.account)
            .field("action", &self.action)
            .field("state", &self.state)
            .field("version", &self.version)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}

/// The state of a [`JournalEntry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryState {
    /// The order was not carried out, and can be placed.
    Ready,
    /// The order may have been sent, and its outcome is unknown.
    MaybeSent,
    /// The service has accepted the order.
    Placed,
    /// The service has permanently refused the order.
    Refused,
    /// The entry is a claim of the order in the content: a task or order of the service belongs to it, as long as that
    /// order may be it; or it is the last order of its kind for a name.
    Claim,
}

impl EntryState {
    const ALL: [Self; 5] = [Self::Ready, Self::MaybeSent, Self::Placed, Self::Refused, Self::Claim];

    /// Returns the state as one word: `ready`, `maybe_sent`, `placed`, `refused` or `claim`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::MaybeSent => "maybe_sent",
            Self::Placed => "placed",
            Self::Refused => "refused",
            Self::Claim => "claim",
        }
    }

    /// Returns whether the entry is an order that is not finished.
    pub fn is_pending(self) -> bool {
        matches!(self, Self::Ready | Self::MaybeSent)
    }
}

impl fmt::Display for EntryState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for EntryState {
    type Err = io::Error;

    /// Parses the words of [`as_str`](Self::as_str).
    ///
    /// # Errors
    ///
    /// Returns [`InvalidData`](io::ErrorKind::InvalidData) for any other word.
    fn from_str(word: &str) -> io::Result<Self> {
        let state = Self::ALL.into_iter().find(|state| state.as_str() == word);
        state.ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, "invalid state of a journal entry: unknown word")
        })
    }
}
