//! File journals: damage, and the errors that users see.

use registrar_sdk::aliyun_domain::{self, AliyunDomain, Credentials, SaveSingleTaskForCreatingOrderRedeem};
use registrar_sdk::{
    Client, ClientBuilder, EntryState, FileJournal, Journal, JournalEntry, JournalWrite, Observed, Order,
    Spend, Timestamp,
};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, SdkClock};
use registrar_sdk_tests::recorded_log::RecordedLog;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// A directory that is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("registrar-sdk-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("orders.journal")
    }

    fn journal(&self) -> FileJournal {
        FileJournal::open(self.file()).expect("a journal")
    }

    fn lines(&self) -> Vec<String> {
        fs::read_to_string(self.file()).expect("the file").lines().map(str::to_owned).collect()
    }

    /// Returns the error of opening a file with this content, which must stay unchanged.
    fn refused(&self, content: impl AsRef<[u8]>) -> String {
        fs::write(self.file(), &content).expect("written");
        let error = FileJournal::open(self.file()).expect_err("refused");
        assert_eq!(fs::read(self.file()).expect("the file"), content.as_ref(), "{error}");
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
        let text = error.to_string();
        assert!(text.contains("orders.journal"), "{text}");
        text
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn client() -> ClientBuilder<AliyunDomain> {
    let builder = aliyun_domain::international(Credentials::new("testid", "testsecret"));
    builder.account("1234567890123456").clock(SdkClock(ManualClock::new()))
}

/// Creates an order for a name, with this id.
fn order(client: &Client<AliyunDomain>, id: &str) -> Order {
    let seen = Observed::from_storage(Timestamp::from_millis(1_800_000_000_000));
    client.order_with_id(id, SaveSingleTaskForCreatingOrderRedeem::new("example.com", seen)).into()
}

fn entry(id: &str, version: u32) -> JournalEntry {
    JournalEntry {
        id: id.to_owned(),
        service: "aliyun-domain".to_owned(),
        edition: "international".to_owned(),
        account: "1234567890123456".to_owned(),
        action: "SaveSingleTaskForCreatingOrderRedeem".to_owned(),
        state: EntryState::Ready,
        version,
        time: Timestamp::from_millis(1_800_000_000_123),
        content: order(&client().build().expect("a client"), id).to_json(),
    }
}

/// Changes a line and its checksum, like a skilled editor.
fn forged(line: &str, from: &str, to: &str) -> String {
    let (begin, _) = line.rsplit_once(",\"crc32\":").expect("a checksum");
    assert!(begin.contains(from), "{begin}");
    let begin = begin.replace(from, to);
    let crc = !begin.bytes().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ if crc & 1 == 1 { 0xEDB8_8320 } else { 0 })
    });
    format!("{begin},\"crc32\":\"{crc:08x}\"}}")
}

fn text(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Creates a journal with two entries, one of them in two versions.
async fn filled(folder: &Folder) -> JournalEntry {
    let journal = folder.journal();
    let changed = JournalEntry { time: Timestamp::from_millis(1_800_000_000_999), ..entry("1", 2) };
    for (entry, inserted) in [(entry("1", 1), true), (entry("2", 1), true), (changed.clone(), false)] {
        let written = if inserted { journal.insert(entry).await } else { journal.update(entry).await };
        assert_eq!(written.expect("written"), JournalWrite::Written);
    }
    changed
}

/// Polls a future until it is ready, without a runtime.
fn wait_for<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
        std::thread::yield_now();
    }
}

// ------------------------------------------------------------------ storage

#[tokio::test]
async fn a_reopened_journal_has_the_last_version_of_every_entry() {
    let folder = Folder::new("again");
    let changed = filled(&folder).await;
    let journal = folder.journal();
    assert_eq!(journal.get("1").await.expect("read"), Some(changed));
    assert_eq!(journal.get("2").await.expect("read"), Some(entry("2", 1)));
    assert_eq!(journal.get("3").await.expect("read"), None);
    assert_eq!(journal.pending("1234567890123456").await.expect("read").len(), 2);
    assert_eq!(journal.pending("another").await.expect("read"), []);
    assert_eq!(journal.all_pending().await.expect("read").len(), 2);
}

#[tokio::test]
async fn a_conflicting_write_returns_the_existing_entry() {
    let folder = Folder::new("conflict");
    let changed = filled(&folder).await;
    let journal = folder.journal();
    let conflict = JournalWrite::Conflict(Box::new(changed));
    assert_eq!(journal.insert(entry("1", 1)).await.expect("answered"), conflict);
    for version in [1, 2, 4, u32::MAX] {
        assert_eq!(journal.update(entry("1", version)).await.expect("answered"), conflict);
    }
    let error = journal.update(entry("3", 2)).await.expect_err("the entry does not exist");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(folder.lines().len(), 4);
}

#[tokio::test]
async fn a_first_version_other_than_1_is_refused() {
    let folder = Folder::new("version");
    let journal = folder.journal();
    for version in [0, 2] {
        let error =
            journal.insert(entry("1", version)).await.expect_err("the journal could not be opened again");
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
    }
    assert_eq!(folder.lines().len(), 1);
}

#[test]
fn a_journal_needs_no_runtime_and_completes_dropped_writes() {
    let folder = Folder::new("no-runtime");
    let journal = folder.journal();
    let mut context = Context::from_waker(Waker::noop());
    for id in ["1", "2", "3"] {
        let mut write = journal.insert(entry(id, 1));
        let _ = write.as_mut().poll(&mut context);
        drop(write);
    }
    // A write that was never polled has not begun.
    drop(journal.insert(entry("4", 1)));
    drop(journal);
    let lines = folder.lines();
    let ids: Vec<bool> = (1..=3).map(|id| lines[id].contains(&format!("\"id\":\"{id}\""))).collect();
    assert_eq!((lines.len(), ids), (4, vec![true; 3]));

    let journal = folder.journal();
    assert!(wait_for(journal.get("3")).expect("read").is_some());
}

#[test]
fn a_runtime_shutdown_loses_no_started_write() {
    let folder = Folder::new("shutdown");
    let journal = Arc::new(folder.journal());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().expect("a runtime");
    for at in 0..20 {
        let journal = Arc::clone(&journal);
        let (begun, has_begun) = std::sync::mpsc::channel();
        runtime.spawn(async move {
            let mut write = journal.insert(entry(&at.to_string(), 1));
            let first = std::future::poll_fn(|context| Poll::Ready(write.as_mut().poll(context).is_ready()));
            let ready = first.await;
            let _ = begun.send(());
            if !ready {
                let _ = write.await;
            }
        });
        has_begun.recv().expect("it has begun");
    }
    runtime.shutdown_background();
    // A later read is answered after all earlier operations.
    assert!(wait_for(journal.get("19")).expect("read").is_some());
    assert_eq!(folder.lines().len(), 21);
}

// ------------------------------------------------------------------ damage

#[tokio::test]
async fn an_edited_line_is_refused_even_with_a_valid_checksum() {
    let folder = Folder::new("edited");
    filled(&folder).await;
    let lines = folder.lines();
    for (from, to, expected) in [
        (r#""version":"1""#, r#""version":"2""#, "version 2 of entry `2` after version 0"),
        (r#""version":"1""#, r#""version":"one""#, "its `version` is invalid"),
        (r#""state":"ready""#, r#""state":"red""#, "its `state` is invalid"),
        (r#"{"id":"2""#, r#"{"name":"2""#, "it has no `id`"),
        (r#"{"id":"2""#, r#"{"id":"1""#, "version 1 of entry `1` after version 1"),
        (r#"{"id":"2""#, r#"{{"id":"2""#, "it is not JSON"),
    ] {
        let mut changed = lines.clone();
        changed[2] = lines[2].replace(from, to);
        assert!(folder.refused(text(&changed)).contains("line 3 (byte"), "by hand");
        changed[2] = forged(&lines[2], from, to);
        let error = folder.refused(text(&changed));
        assert!(error.contains("line 3 (byte") && error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn an_entry_whose_id_differs_from_its_order_is_refused() {
    let folder = Folder::new("other-id");
    filled(&folder).await;
    let mut lines = folder.lines();
    lines[2] = forged(&lines[2], r#"{"id":"2""#, r#"{"id":"3""#);
    fs::write(folder.file(), text(&lines)).expect("written");
    let desk = FnTransport::new(&ManualClock::new(), |_| panic!("something was sent"));
    let client = client().journal(Arc::new(folder.journal())).transport(desk).build().expect("a client");
    let error = client.pending().await.expect_err("refused");
    assert!(error.to_string().contains("has `3` as its id, and its order has `2`"), "{error}");
    let error = client.place(&order(&client, "3"), Spend::at_any_price()).await.expect_err("refused");
    assert!(error.to_string().contains("the journal is damaged"), "{error}");
}

#[tokio::test]
async fn a_damaged_file_is_refused_with_its_position_and_advice() {
    let folder = Folder::new("damaged");
    filled(&folder).await;
    let whole = fs::read_to_string(folder.file()).expect("the file");
    let begin_of = |line: usize| whole.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();

    let mut changed = whole.clone().into_bytes();
    changed[begin_of(3) + 30] ^= 1;
    let error = folder.refused(changed);
    assert!(error.contains(&format!("line 3 (byte {}) is damaged", begin_of(3))), "{error}");
    assert!(error.contains("Restore an undamaged copy"), "{error}");

    let mut lines = whole.lines().map(str::to_owned).collect::<Vec<_>>();
    lines.remove(2);
    let error = folder.refused(text(&lines));
    assert!(error.contains("it is record 3 instead of 2: lines are missing"), "{error}");
    assert!(folder.refused(whole.replace('\n', "\r")).contains("is a carriage return"));
    assert!(folder.refused(vec![0; whole.len()]).contains("bytes are zero"));
    for other in ["something else\n", "something else\nand more", "something else"] {
        assert!(folder.refused(other).contains("not a journal"));
    }
    let old = "{\"registrar_sdk_journal\":\"0123456789abcdef0123456789abcdef\"}\n";
    assert!(folder.refused(old).contains("finish its orders with that version"));
}

#[tokio::test]
async fn a_complete_last_line_is_kept_and_an_interrupted_one_is_removed() {
    let folder = Folder::new("tail");
    let changed = filled(&folder).await;
    let whole = fs::read(folder.file()).expect("the file");
    fs::write(folder.file(), &whole[..whole.len() - 1]).expect("written");
    assert_eq!(folder.journal().get("1").await.expect("read"), Some(changed));
    assert_eq!(fs::read(folder.file()).expect("the file"), whole);
    for cut in [2, 20, 100] {
        fs::write(folder.file(), &whole[..whole.len() - cut]).expect("written");
        let recorded = RecordedLog::default();
        let journal = recorded.record(|| folder.journal());
        assert_eq!(journal.get("1").await.expect("read"), Some(entry("1", 1)));
        assert!(recorded.text().contains("an interrupted write was removed"), "{}", recorded.text());
    }
}

// ------------------------------------------------------------------ the file

#[test]
fn opening_a_journal_twice_is_an_error() {
    let folder = Folder::new("second");
    let journal = folder.journal();
    let error = FileJournal::open(folder.file()).expect_err("the file is already open");
    assert_eq!(error.kind(), ErrorKind::WouldBlock);
    assert!(error.to_string().contains("another `FileJournal` has it open"), "{error}");
    drop(journal);
    folder.journal();
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_was_moved_or_replaced_is_not_written_to() {
    let folder = Folder::new("moved");
    filled(&folder).await;
    let journal = folder.journal();
    let moved = folder.0.join("moved");
    fs::rename(folder.file(), &moved).expect("moved");
    let error = journal.insert(entry("3", 1)).await.expect_err("refused");
    assert!(error.to_string().contains("moved, deleted or replaced"), "{error}");
    let other = folder.journal();
    journal.insert(entry("3", 1)).await.expect_err("refused");
    drop(other);
    fs::rename(&moved, folder.file()).expect("moved back");
    assert_eq!(journal.insert(entry("3", 1)).await.expect("written"), JournalWrite::Written);
}

#[cfg(unix)]
#[test]
fn special_files_are_refused_without_blocking() {
    let folder = Folder::new("pipe");
    let pipe = folder.0.join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    let refused = |path: &Path| -> io::Error { FileJournal::open(path).expect_err("refused") };
    for (path, what) in [
        (&*pipe, "a pipe, a socket or a device"),
        (Path::new("/dev/null"), "a pipe, a socket or a device"),
        (&*folder.0, "a directory"),
    ] {
        let error = refused(path);
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert!(error.to_string().contains(what), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_new_journal_is_private_and_a_readable_one_causes_a_warning() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("open");
    let recorded = RecordedLog::default();
    assert!(!recorded.record(|| folder.journal()).is_open_to_others());
    assert_eq!(recorded.text(), "");
    assert_eq!(fs::metadata(folder.file()).expect("the file").permissions().mode() & 0o777, 0o600);
    for mode in [0o640, 0o604, 0o620] {
        fs::set_permissions(folder.file(), fs::Permissions::from_mode(mode)).expect("set");
        let recorded = RecordedLog::default();
        assert!(recorded.record(|| folder.journal()).is_open_to_others());
        let log = recorded.text();
        assert!(
            log.contains("WARN") && log.contains("other users") && log.contains("orders.journal"),
            "{log}"
        );
    }
}
