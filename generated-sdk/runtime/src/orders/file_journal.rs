//! A journal in a file.

use super::{Journal, JournalEntry, JournalWrite};
use crate::{BoxFuture, Document, Timestamp, hex, json};
use std::collections::HashMap;
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A [`Journal`] in a file of its own: a line of JSON for each change of an order, synced to the disk before
/// anything leaves and after the answer. That costs what the disk takes to sync, some milliseconds for an SSD.
///
/// The file is locked while it is open, so no second program can write to it. On Unix nobody but its owner can read
/// a file that this makes, since orders hold what their requests do; one that is there already stays as open as it is.
/// What a crash left of a last line is cut off; such a line was never relied on. The file only grows, and all entries
/// are held in memory. A finished order keeps its id, so that it is not placed again.
///
/// A copy of the file counts as the same journal and knows nothing of what happens in the other one: never place orders
/// with both.
pub struct FileJournal {
    path: PathBuf,
    id: String,
    state: Mutex<State>,
}

struct State {
    file: File,
    /// Up to where the file is whole.
    end: u64,
    entries: HashMap<String, JournalEntry>,
    /// A line was written in part and could not be taken back.
    broken: bool,
}

impl FileJournal {
    /// Opens a journal, or makes it if there is no such file.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened, read or written; when another program has it open
    /// ([`ErrorKind::WouldBlock`]); when it is no journal or was damaged before its last line
    /// ([`ErrorKind::InvalidData`]). The message names the file and the line.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        Self::open_at(path).map_err(|error| in_file(path, error))
    }

    fn open_at(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.try_lock().map_err(|error| match error {
            std::fs::TryLockError::WouldBlock => {
                io::Error::new(ErrorKind::WouldBlock, "another program has it open")
            }
            std::fs::TryLockError::Error(error) => error,
        })?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        // A crash can leave a part of the last line.
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        if whole == 0 && !may_be_part_of_a_head(&bytes) {
            return Err(damaged(0, "it is no journal"));
        }
        bytes.truncate(whole);
        let text = String::from_utf8(bytes).map_err(|_| damaged(0, "it is not UTF-8"))?;
        let mut state = State { file, end: offset(whole), entries: HashMap::new(), broken: false };
        let mut lines = text.lines().enumerate();
        let known = lines.next().map(|(_, head)| read_head(head)).transpose()?;
        for (at, line) in lines {
            let entry = read_line(line).ok_or_else(|| damaged(at, "it is no line of a journal"))?;
            state.entries.insert(entry.id.clone(), entry);
        }
        // Only what was found to be a journal is written to.
        state.file.set_len(state.end)?;
        state.file.seek(SeekFrom::End(0))?;
        let id = match known {
            Some(id) => id,
            None => {
                let id = new_id()?;
                state.append(&head(&id))?;
                sync_folder(path)?;
                id
            }
        };
        Ok(Self { path: path.to_owned(), id, state: Mutex::new(state) })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closing alone would not do: a process that this one is just starting holds the same open file for a moment.
impl Drop for FileJournal {
    fn drop(&mut self) {
        let _ = self.state().file.unlock();
    }
}

impl State {
    /// Adds a line and waits until it is on the disk; if that fails, the line is taken back.
    fn append(&mut self, line: &str) -> io::Result<()> {
        if self.broken {
            return Err(io::Error::other("a line could not be written whole before; open the journal anew"));
        }
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            let back = self.file.set_len(self.end).and_then(|()| self.file.seek(SeekFrom::Start(self.end)));
            self.broken = back.is_err();
            return Err(error);
        }
        self.end += offset(line.len());
        Ok(())
    }
}

impl FileJournal {
    /// Writes an entry unless this says that another is in its place.
    fn write(
        &self,
        entry: JournalEntry,
        in_place: impl FnOnce(Option<&JournalEntry>) -> io::Result<Option<JournalEntry>>,
    ) -> io::Result<JournalWrite> {
        let mut state = self.state();
        if let Some(other) = in_place(state.entries.get(&entry.id))? {
            return Ok(JournalWrite::Conflict(Box::new(other)));
        }
        let line = write_line(&entry);
        // One line that cannot be read shuts the whole file.
        if read_line(&line).as_ref() != Some(&entry) {
            return Err(io::Error::new(ErrorKind::InvalidInput, "the entry could not be read again"));
        }
        state.append(&line).map_err(|error| in_file(&self.path, error))?;
        state.entries.insert(entry.id.clone(), entry);
        Ok(JournalWrite::Written)
    }
}

impl Journal for FileJournal {
    fn id(&self) -> String {
        self.id.clone()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(async move { self.write(entry, |there| Ok(there.cloned())) })
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(async move {
            let before = entry.version.saturating_sub(1);
            self.write(entry, |there| match there {
                Some(there) => Ok((there.version != before).then(|| there.clone())),
                None => Err(io::Error::new(ErrorKind::NotFound, "there is no entry of this id")),
            })
        })
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        Box::pin(async move { Ok(self.state().entries.get(id).cloned()) })
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        Box::pin(async move {
            let state = self.state();
            let pending = |entry: &&JournalEntry| entry.account == account && entry.state.is_pending();
            Ok(state.entries.values().filter(pending).cloned().collect())
        })
    }
}

impl fmt::Debug for FileJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileJournal").field("path", &self.path).finish_non_exhaustive()
    }
}

fn head(id: &str) -> String {
    let mut line = String::from("{");
    json::field(&mut line, "registrar_sdk_journal", id);
    line.push_str("}\n");
    line
}

/// Whether this can be what a crash left of a journal's first line.
fn may_be_part_of_a_head(bytes: &[u8]) -> bool {
    let begin = &head("")[..r#"{"registrar_sdk_journal":"#.len()];
    bytes.iter().zip(begin.bytes()).all(|(byte, expected)| *byte == expected)
        || bytes.iter().all(|byte| *byte == 0)
}

fn read_head(line: &str) -> io::Result<String> {
    let document = Document::parse_json(line).map_err(|_| damaged(0, "it is no journal"))?;
    let id = document.root().get("registrar_sdk_journal").map(|node| node.text().into_owned());
    id.ok_or_else(|| damaged(0, "it is no journal"))
}

fn write_line(entry: &JournalEntry) -> String {
    let mut line = String::from("{");
    json::field(&mut line, "id", &entry.id);
    json::field(&mut line, "service", &entry.service);
    json::field(&mut line, "edition", &entry.edition);
    json::field(&mut line, "account", &entry.account);
    json::field(&mut line, "action", &entry.action);
    json::field(&mut line, "state", entry.state.as_str());
    json::field(&mut line, "version", &entry.version.to_string());
    json::field(&mut line, "time", &entry.time.as_millis().to_string());
    json::field(&mut line, "content", &entry.content);
    line.push_str("}\n");
    line
}

fn read_line(line: &str) -> Option<JournalEntry> {
    let document = Document::parse_json(line).ok()?;
    let text = |name: &str| document.root().get(name).map(|node| node.text().into_owned());
    Some(JournalEntry {
        id: text("id")?,
        service: text("service")?,
        edition: text("edition")?,
        account: text("account")?,
        action: text("action")?,
        state: text("state")?.parse().ok()?,
        version: text("version")?.parse().ok()?,
        time: Timestamp::from_millis(text("time")?.parse().ok()?),
        content: text("content")?,
    })
}

fn new_id() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::getrandom(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(hex::text(&bytes))
}

/// A file that was just made is there after a crash only if its folder is synced too.
fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    let _ = path;
    Ok(())
}

fn offset(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

fn damaged(line: usize, what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("line {}: {what}", line + 1))
}

fn in_file(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("the journal {}: {error}", path.display()))
}
