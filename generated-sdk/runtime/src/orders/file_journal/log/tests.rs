//! A log on a simulated disk that loses unsynced data, fills up, and loses power at any byte.

use super::{Log, Opened, Removed};
use crate::orders::file_journal::data_file::DataFile;
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard};

const ID: &str = "00112233445566778899aabbccddeeff";
const HEAD: &str =
    "{\"registrar_sdk_journal\":\"2\",\"id\":\"00112233445566778899aabbccddeeff\",\"crc32\":\"342ea00e\"}\n";

fn id() -> io::Result<String> {
    Ok(ID.to_owned())
}

/// A change of the file.
#[derive(Clone, Debug)]
enum Change {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

impl Change {
    fn apply(&self, to: &mut Vec<u8>) {
        match self {
            Self::Write(at, bytes) => {
                to.resize(to.len().max(at + bytes.len()), 0);
                to[*at..at + bytes.len()].copy_from_slice(bytes);
            }
            Self::Truncate(length) => to.truncate(*length),
        }
    }
}

#[derive(Debug, Default)]
struct State {
    /// The content that a program reads.
    seen: Vec<u8>,
    /// The content that is certainly on the disk.
    synced: Vec<u8>,
    /// The unsynced changes.
    since: Vec<Change>,
    /// The number of bytes after which the next write fails.
    write_stops: Option<usize>,
    sync_fails: bool,
    truncate_fails: bool,
}

#[derive(Debug)]
struct Reopened {
    log: Log<Disk>,
    id: String,
    records: Vec<String>,
    removed: Option<Removed>,
}

/// A disk with one file; clones share it.
#[derive(Clone, Debug, Default)]
struct Disk(Arc<Mutex<State>>);

impl Disk {
    fn with(content: &[u8]) -> Self {
        let disk = Self::default();
        (disk.state().seen, disk.state().synced) = (content.to_vec(), content.to_vec());
        disk
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("the disk")
    }

    fn content(&self) -> Vec<u8> {
        self.state().seen.clone()
    }

    /// Returns every content that a power failure at this moment can leave: the synced content, and the changes since
    /// then up to any byte of them.
    fn after_a_crash(&self) -> Vec<Vec<u8>> {
        let state = self.state();
        let mut content = state.synced.clone();
        let mut all = vec![content.clone()];
        for change in &state.since {
            if let Change::Write(at, bytes) = change {
                for length in 1..bytes.len() {
                    let mut part = content.clone();
                    Change::Write(*at, bytes[..length].to_vec()).apply(&mut part);
                    all.push(part);
                }
            }
            change.apply(&mut content);
            all.push(content.clone());
        }
        all
    }

    fn open(&self) -> io::Result<Reopened> {
        let mut records = Vec::new();
        let Opened { log, id, removed } = Log::open(self.clone(), id, |record| {
            records.push(record.to_owned());
            if record.contains("unreadable") { Err("it is unreadable".to_owned()) } else { Ok(()) }
        })?;
        Ok(Reopened { log, id, records, removed })
    }
}

impl State {
    fn change(&mut self, change: Change) {
        change.apply(&mut self.seen);
        self.since.push(change);
    }
}

impl DataFile for Disk {
    fn read(&mut self) -> io::Result<Vec<u8>> {
        Ok(self.content())
    }

    fn length(&mut self) -> io::Result<u64> {
        Ok(self.content().len() as u64)
    }

    fn write(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        let stops = state.write_stops.take();
        let written = &bytes[..stops.unwrap_or(bytes.len())];
        state.change(Change::Write(at as usize, written.to_vec()));
        if stops.is_some() { Err(ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        let mut state = self.state();
        if state.truncate_fails {
            return Err(io::Error::other("it cannot be cut"));
        }
        state.change(Change::Truncate(length as usize));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.state();
        if std::mem::take(&mut state.sync_fails) {
            return Err(io::Error::other("the disk does not answer"));
        }
        state.synced = state.seen.clone();
        state.since.clear();
        Ok(())
    }
}

/// Opens a file with this content; returns the result, and the content afterwards.
fn opened(content: &[u8]) -> (io::Result<Reopened>, Vec<u8>) {
    let disk = Disk::with(content);
    let opened = disk.open();
    (opened, disk.content())
}

fn record(number: usize) -> String {
    format!(r#"{{"id":"{number}","note":"größer"}}"#)
}

/// Returns a log with this number of records.
fn whole(count: usize) -> Vec<u8> {
    let disk = Disk::default();
    let mut log = disk.open().expect("a log").log;
    (1..=count).for_each(|number| log.append(&record(number)).expect("written"));
    disk.content()
}

fn refused(content: &[u8]) -> String {
    let (result, left) = opened(content);
    let error = result.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
    assert_eq!(left, content, "the file has changed: {error}");
    error.to_string()
}

#[test]
fn a_log_is_lines_of_json_with_numbers_and_checksums() {
    let content = String::from_utf8(whole(2)).expect("UTF-8");
    let lines = format!(
        "{HEAD}{{\"seq\":1,\"record\":{},\"crc32\":\"371aa82a\"}}\n{{\"seq\":2,\"record\":{},\"crc32\":\"9f9f3632\"}}\n",
        record(1),
        record(2)
    );
    assert_eq!(content, lines);
}

#[test]
fn a_power_failure_at_any_byte_loses_no_record_that_was_reported_as_written() {
    // Each step may fail: the write after some bytes, the sync, and the removal of the written part.
    let faults: [fn(&mut State); 6] = [
        |_| {},
        |state| state.write_stops = Some(0),
        |state| state.write_stops = Some(30),
        |state| state.sync_fails = true,
        |state| (state.write_stops, state.truncate_fails) = (Some(30), true),
        |state| (state.sync_fails, state.truncate_fails) = (true, true),
    ];
    for seed in 0..6_usize.pow(4) {
        let disk = Disk::default();
        let mut log = disk.open().expect("a log").log;
        let (mut written, mut doubtful) = (Vec::new(), None);
        for step in 0..4 {
            faults[seed / 6_usize.pow(step) % 6](&mut disk.state());
            let next = record(step as usize);
            let result = log.append(&next);
            let crashed = disk.after_a_crash();
            disk.state().write_stops = None;
            match result {
                Ok(()) => written.push(next),
                Err(_) if log.broken && doubtful.is_none() => doubtful = Some(vec![next]),
                Err(_) => {}
            }
            for content in crashed {
                let (again, _) = opened(&content);
                let shown = String::from_utf8_lossy(&content).into_owned();
                let again = again.unwrap_or_else(|error| panic!("{error}\n{shown}"));
                // A record that was not reported as written remains only if it could not be removed.
                let (kept, more) = again.records.split_at(written.len().min(again.records.len()));
                assert_eq!(kept, written, "{shown}");
                assert!(more.is_empty() || Some(more) == doubtful.as_deref(), "{shown}");
            }
        }
    }
}

#[test]
fn a_power_failure_while_a_log_is_created_leaves_one_that_opens() {
    for length in 0..=HEAD.len() {
        let (again, content) = opened(&HEAD.as_bytes()[..length]);
        let again = again.unwrap_or_else(|error| panic!("{length}: {error}"));
        assert_eq!((again.id.as_str(), again.records.len()), (ID, 0));
        assert_eq!(String::from_utf8(content).expect("UTF-8"), HEAD);
    }
}

#[test]
fn a_log_goes_on_where_an_interrupted_write_began() {
    let (two, three) = (whole(2), whole(3));
    for length in two.len() + 1..three.len() - 1 {
        let disk = Disk::with(&three[..length]);
        let mut again = disk.open().unwrap_or_else(|error| panic!("{length}: {error}"));
        let removed = Removed { line: 4, byte: two.len(), length: length - two.len() };
        assert_eq!((again.records.len(), again.removed), (2, Some(removed)));
        again.log.append(&record(3)).expect("written");
        assert_eq!(disk.content(), three);
    }
}

#[test]
fn a_complete_last_record_without_its_line_feed_is_kept() {
    let three = whole(3);
    let (again, content) = opened(&three[..three.len() - 1]);
    let again = again.expect("a log");
    assert_eq!((again.records.len(), again.removed, content), (3, None, three));
}

#[test]
fn a_log_that_could_not_remove_a_part_of_a_record_is_written_to_no_more() {
    let disk = Disk::default();
    let mut log = disk.open().expect("a log").log;
    (disk.state().write_stops, disk.state().truncate_fails) = (Some(30), true);
    log.append(&record(1)).expect_err("the disk is full");
    disk.state().truncate_fails = false;
    let before = disk.content();
    assert!(log.append(&record(1)).expect_err("broken").to_string().contains("open the journal again"));
    assert_eq!(disk.content(), before);
    let mut again = disk.open().expect("a log");
    assert_eq!(again.removed.map(|removed| removed.length), Some(30));
    again.log.append(&record(1)).expect("written");
}

#[test]
fn a_file_that_another_program_has_changed_meanwhile_is_not_written_to() {
    let disk = Disk::default();
    let mut log = disk.open().expect("a log").log;
    disk.state().seen.truncate(7);
    let error = log.append(&record(1)).expect_err("refused").to_string();
    assert!(error.contains("it has 7 bytes instead of"), "{error}");
    assert_eq!(disk.content().len(), 7);
}

#[test]
fn every_changed_byte_is_refused_with_its_line() {
    let content = whole(3);
    for at in 0..content.len() {
        let line = content[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        for other in [content[at] ^ 1, 0, b'\n', b'\r', b' ', b'"'] {
            if other == content[at] {
                continue;
            }
            let mut changed = content.clone();
            changed[at] = other;
            // The last line does not depend on its own line feed.
            if at == content.len() - 1 {
                continue;
            }
            let error = refused(&changed);
            let other_format = error.contains("another version");
            assert!(other_format || error.contains(&format!("line {line} (byte ")), "{at} {other}: {error}");
        }
    }
}

#[test]
fn missing_and_repeated_and_swapped_lines_are_refused() {
    let text = String::from_utf8(whole(3)).expect("UTF-8");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for order in
        [&[0, 2, 3][..], &[0, 1, 3], &[0, 1, 1, 2, 3], &[0, 2, 1, 3], &[0, 1, 2, 2], &[0, 1, 2, 3, 0]]
    {
        let changed: String = order.iter().map(|at| lines[*at]).collect();
        let error = refused(changed.as_bytes());
        assert!(error.contains("lines are missing") || error.contains("not a record"), "{order:?}: {error}");
    }
    for order in [&[1, 2, 3][..], &[1]] {
        let changed: String = order.iter().map(|at| lines[*at]).collect();
        assert!(refused(changed.as_bytes()).contains("does not begin like a journal"));
    }
}

#[test]
fn a_file_that_is_not_a_log_is_never_erased() {
    let journal = String::from_utf8(whole(2)).expect("UTF-8");
    let cases = [
        (journal.replace('\n', "\r"), "is a carriage return instead of a line feed"),
        (journal.replace('\n', "\r\n"), "line 1 (byte 0)"),
        ("\0".repeat(4096), "all of its 4096 bytes are zero"),
        (format!("{journal}{}", "\0".repeat(100)), "cut the file to its first"),
        (format!("\u{feff}{journal}"), "does not begin like a journal"),
        ("something else".to_owned(), "does not begin like a journal"),
        ("something else\n".to_owned(), "does not begin like a journal"),
        ("{\"registrar_sdk_journal\":\"2\",\"id\":\"größer".to_owned(), "does not begin like a journal"),
        (format!("{journal}something else"), "line 4 (byte "),
        (
            "{\"registrar_sdk_journal\":\"00112233445566778899aabbccddeeff\"}\n{}\n".to_owned(),
            "another version",
        ),
    ];
    for (content, expected) in cases {
        let error = refused(content.as_bytes());
        assert!(error.contains(expected), "{expected}: {error}");
    }
}

#[test]
fn a_last_record_that_was_changed_is_not_taken_for_an_interrupted_write() {
    let content = whole(2);
    let mut changed = content[..content.len() - 1].to_vec();
    let at = changed.len() - 40;
    changed[at] ^= 1;
    assert!(refused(&changed).contains("its checksum is"));
}

#[test]
fn a_record_that_its_reader_refuses_leaves_the_file_as_it_is() {
    let disk = Disk::default();
    let mut log = disk.open().expect("a log").log;
    log.append(r#"{"unreadable":1}"#).expect("written");
    log.append(&record(2)).expect("written");
    let content = disk.content();
    for end in [content.len(), content.len() - 30] {
        assert!(refused(&content[..end]).contains(&format!("line 2 (byte {}) is damaged", HEAD.len())));
    }
}
