//! A journal for several processes: a table in SQLite. It is an example implementation of [`Journal`] over a
//! database.

use registrar_sdk::{BoxFuture, Journal, JournalEntry, JournalWrite, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A journal in a SQLite file. Any number of processes on one machine can open it at the same time.
pub struct SqliteJournal {
    id: String,
    connection: Arc<Mutex<Connection>>,
}

const TABLES: &str = "
CREATE TABLE IF NOT EXISTS journal (only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL);
INSERT INTO journal VALUES (1, lower(hex(randomblob(16)))) ON CONFLICT DO NOTHING;
CREATE TABLE IF NOT EXISTS entries (
    id TEXT PRIMARY KEY NOT NULL, service TEXT NOT NULL, edition TEXT NOT NULL, account TEXT NOT NULL,
    action TEXT NOT NULL, state TEXT NOT NULL, version INTEGER NOT NULL, time INTEGER NOT NULL,
    content TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS open_orders ON entries (account) WHERE state IN ('ready', 'maybe_sent');
";

const INSERT: &str = "
INSERT INTO entries (id, service, edition, account, action, state, version, time, content)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO NOTHING";

/// Fields that never change are not updated.
const UPDATE: &str =
    "UPDATE entries SET state = ?2, version = ?3, time = ?4, content = ?5 WHERE id = ?1 AND version = ?3 - 1";

const SELECT: &str =
    "SELECT id, service, edition, account, action, state, version, time, content FROM entries WHERE ";

impl SqliteJournal {
    /// Opens the database, and creates missing tables.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened or is not a database.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let open = || {
            let connection = Connection::open(path)?;
            // Waits for concurrent writers instead of failing.
            connection.busy_timeout(Duration::from_secs(30))?;
            connection.pragma_update(None, "journal_mode", "wal")?;
            // `NORMAL` would lose the last writes at a power failure.
            connection.pragma_update(None, "synchronous", "full")?;
            connection.execute_batch(&format!("BEGIN IMMEDIATE;{TABLES}COMMIT;"))?;
            let id = connection.query_row("SELECT id FROM journal", [], |row| row.get(0))?;
            Ok(Self { id, connection: Arc::new(Mutex::new(connection)) })
        };
        open().map_err(io_error)
    }

    /// Runs statements on a thread that may block. They complete even if the future is dropped.
    fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> BoxFuture<'static, io::Result<T>> {
        let connection = Arc::clone(&self.connection);
        Box::pin(async move {
            let job = move || job(&connection.lock().unwrap_or_else(PoisonError::into_inner));
            tokio::task::spawn_blocking(job).await.map_err(io::Error::other)?.map_err(io_error)
        })
    }
}

impl Journal for SqliteJournal {
    fn id(&self) -> String {
        self.id.clone()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        self.run(move |connection| {
            let JournalEntry { id, service, edition, account, action, content, .. } = &entry;
            let (state, time) = (entry.state.as_str(), entry.time.as_millis());
            let values = params![id, service, edition, account, action, state, entry.version, time, content];
            let written = connection.prepare(INSERT)?.execute(values)?;
            result(connection, written, &entry)
        })
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        self.run(move |connection| {
            let (state, time) = (entry.state.as_str(), entry.time.as_millis());
            let values = params![entry.id, state, entry.version, time, entry.content];
            let written = connection.prepare(UPDATE)?.execute(values)?;
            result(connection, written, &entry)
        })
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        let id = id.to_owned();
        self.run(move |connection| get(connection, &id))
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        let account = account.to_owned();
        self.run(move |connection| {
            let query = format!("{SELECT} account = ?1 AND state IN ('ready', 'maybe_sent')");
            let mut query = connection.prepare(&query)?;
            query.query_map([account], read)?.collect()
        })
    }
}

/// Returns the result of a write from its number of changed rows. Entries are never removed, so a conflicting one
/// still exists.
fn result(connection: &Connection, rows: usize, entry: &JournalEntry) -> rusqlite::Result<JournalWrite> {
    if rows == 1 {
        return Ok(JournalWrite::Written);
    }
    let present = get(connection, &entry.id)?;
    present
        .map(|present| JournalWrite::Conflict(Box::new(present)))
        .ok_or(rusqlite::Error::QueryReturnedNoRows)
}

fn get(connection: &Connection, id: &str) -> rusqlite::Result<Option<JournalEntry>> {
    connection.prepare(&format!("{SELECT} id = ?1"))?.query_row([id], read).optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    let invalid = |error: io::Error| {
        rusqlite::Error::FromSqlConversionFailure(5, rusqlite::types::Type::Text, error.into())
    };
    Ok(JournalEntry {
        id: row.get(0)?,
        service: row.get(1)?,
        edition: row.get(2)?,
        account: row.get(3)?,
        action: row.get(4)?,
        state: row.get_ref(5)?.as_str()?.parse().map_err(invalid)?,
        version: row.get(6)?,
        time: Timestamp::from_millis(row.get(7)?),
        content: row.get(8)?,
    })
}

fn io_error(error: rusqlite::Error) -> io::Error {
    io::Error::other(error)
}
