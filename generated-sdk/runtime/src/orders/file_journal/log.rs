//! An append-only log of records in a file.
//!
//! Each record is a line of JSON with a sequence number and a checksum of all bytes before the checksum's own field.
//! The first line names the format and the log:
//!
//! ```text
//! {"registrar_sdk_journal":"2","id":"52f5d1…","crc32":"7c9e2a10"}
//! {"seq":1,"record":{…},"crc32":"1b0f44d2"}
//! ```
//!
//! A record is valid once it is synced. A crash or a full disk can leave a partial last record, which is the only thing
//! that is ever removed. Any other damage is refused with its position, and the file is not changed.

use super::crc32::crc32;
use super::data_file::DataFile;
use std::fmt;
use std::io::{self, ErrorKind};

/// The version of this format. The first one had no checksums.
const FORMAT: &str = "2";

/// The length of `,"crc32":"00000000"}`.
const CHECKSUM_LENGTH: usize = 20;

/// The length of a log's id: 16 random bytes in hexadecimal digits.
const ID_LENGTH: usize = 32;

/// A log that is open for writing.
#[derive(Debug)]
pub(super) struct Log<F> {
    file: F,
    /// The end of the valid and synced records.
    end: u64,
    /// The sequence number of the next record.
    next: u64,
    /// Whether a partial record may follow the end.
    broken: bool,
}

/// The content of a log when it was opened.
#[derive(Debug)]
pub(super) struct Opened<F> {
    pub(super) log: Log<F>,
    pub(super) id: String,
    /// A partial record that was removed.
    pub(super) removed: Option<Removed>,
}

/// A partial last record, which was never reported as written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Removed {
    pub(super) line: usize,
    pub(super) byte: usize,
    pub(super) length: usize,
}

impl fmt::Display for Removed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes at line {} (byte {})", self.length, self.line, self.byte)
    }
}

impl<F: DataFile> Log<F> {
    /// Opens the log in a file and reads each record, oldest first; or creates the log if the file is empty.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::InvalidData`] if anything in it is damaged or cannot be read; then the file was not
    /// changed.
    pub(super) fn open(
        mut file: F,
        new_id: impl FnOnce() -> io::Result<String>,
        mut read: impl FnMut(&str) -> Result<(), String>,
    ) -> io::Result<Opened<F>> {
        let bytes = file.read()?;
        let Some(length) = bytes.iter().position(|byte| *byte == b'\n') else {
            return Self::create(file, &bytes, new_id);
        };
        let id = read_head(&bytes[..length])?;
        let (mut at, mut count, mut removed) = (length + 1, 0, None);
        while at < bytes.len() {
            let rest = &bytes[at..];
            let whole = rest.iter().position(|byte| *byte == b'\n');
            let line = &rest[..whole.unwrap_or(rest.len())];
            let seq = number(count + 1);
            match (read_record(line, seq).and_then(&mut read), whole) {
                (Ok(()), Some(_)) => {}
                (Ok(()), None) => {
                    // Only the line feed is missing.
                    file.write(number(bytes.len()), b"\n")?;
                    file.sync()?;
                }
                (Err(_), None) if is_interrupted(line, seq) => {
                    file.truncate(number(at))?;
                    file.sync()?;
                    removed = Some(Removed { line: count + 2, byte: at, length: line.len() });
                    break;
                }
                (Err(_), None) if line.contains(&0) => {
                    let text = format!(
                        "zero bytes follow, which some file systems leave after a power failure. If that has \
                         happened, cut the file to its first {at} bytes"
                    );
                    return Err(damaged(count + 2, at, &text));
                }
                (Err(problem), _) => return Err(damaged(count + 2, at, &problem)),
            }
            at += line.len() + 1;
            count += 1;
        }
        let log = Self { file, end: number(at), next: number(count + 1), broken: false };
        Ok(Opened { log, id, removed })
    }

    /// Writes the first line, or the rest of it after an interrupted first write; nothing is erased.
    fn create(
        mut file: F,
        present: &[u8],
        new_id: impl FnOnce() -> io::Result<String>,
    ) -> io::Result<Opened<F>> {
        let known = str::from_utf8(present).ok().filter(|present| !present.is_empty());
        let begun = head_begin();
        let id = match known.and_then(|present| present.strip_prefix(&begun)) {
            // Its id may be partial.
            Some(rest) => {
                let digits = rest.bytes().take(ID_LENGTH).take_while(u8::is_ascii_hexdigit).count();
                format!("{}{}", &rest[..digits], &new_id()?[digits..])
            }
            None => new_id()?,
        };
        let head = format!("{}\n", sealed(&format!("{begun}{id}\"")));
        let Some(missing) = head.as_bytes().strip_prefix(present) else {
            return Err(not_a_journal(present));
        };
        file.write(number(present.len()), missing)?;
        file.sync()?;
        let log = Self { file, end: number(head.len()), next: 1, broken: false };
        Ok(Opened { log, id, removed: None })
    }

    /// Appends a record, a JSON object on one line, and syncs it. On failure, its partial bytes are removed.
    pub(super) fn append(&mut self, record: &str) -> io::Result<()> {
        if self.broken {
            return Err(io::Error::other(BROKEN));
        }
        let length = self.file.length()?;
        if length != self.end {
            let text =
                format!("another program has changed it: it has {length} bytes instead of {}", self.end);
            return Err(io::Error::other(text));
        }
        let line = format!("{}\n", sealed(&format!("{}{record}", record_begin(self.next))));
        let written = self.file.write(self.end, line.as_bytes()).and_then(|()| self.file.sync());
        if let Err(error) = written {
            let rolled_back = self.file.truncate(self.end).and_then(|()| self.file.sync());
            self.broken = rolled_back.is_err();
            return Err(error);
        }
        self.end += number(line.len());
        self.next += 1;
        Ok(())
    }

    pub(super) fn file(&self) -> &F {
        &self.file
    }
}

const BROKEN: &str =
    "an earlier record was partially written and could not be removed: open the journal again";

fn head_begin() -> String {
    format!(r#"{{"registrar_sdk_journal":"{FORMAT}","id":""#)
}

fn record_begin(seq: u64) -> String {
    format!(r#"{{"seq":{seq},"record":"#)
}

/// Returns a line with its checksum, without its line feed.
fn sealed(begin: &str) -> String {
    format!(r#"{begin},"crc32":"{:08x}"}}"#, crc32(begin.as_bytes()))
}

/// Returns the part of a line before its checksum, if the checksum is right.
fn unsealed(line: &[u8]) -> Result<&str, String> {
    let (begin, checksum) = has_checksum(line).ok_or("it does not end with a checksum")?;
    let right = format!("{:08x}", crc32(begin));
    if checksum != right.as_bytes() {
        return Err(format!("its checksum is {} instead of {right}", String::from_utf8_lossy(checksum)));
    }
    str::from_utf8(begin).map_err(|_| "it is not UTF-8".to_owned())
}

/// Splits a line before its checksum, whether right or wrong.
fn has_checksum(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let (begin, end) = line.split_at_checked(line.len().checked_sub(CHECKSUM_LENGTH)?)?;
    let digits = end.strip_prefix(br#","crc32":""#)?.strip_suffix(br#""}"#)?;
    digits.iter().all(u8::is_ascii_hexdigit).then_some((begin, digits))
}

fn read_head(line: &[u8]) -> io::Result<String> {
    if !line.starts_with(br#"{"registrar_sdk_journal":""#) {
        return Err(not_a_journal(line));
    }
    if !line.starts_with(head_begin().as_bytes()) {
        return Err(invalid(OTHER_FORMAT.to_owned()));
    }
    let begin = unsealed(line).map_err(|problem| damaged(1, 0, &problem))?;
    let id = begin.strip_prefix(&head_begin()).and_then(|rest| rest.strip_suffix('"'));
    id.map(str::to_owned).ok_or_else(|| damaged(1, 0, "it does not name the journal"))
}

fn read_record(line: &[u8], seq: u64) -> Result<&str, String> {
    let begin = unsealed(line)?;
    let parts = begin.strip_prefix(r#"{"seq":"#).and_then(|rest| rest.split_once(r#","record":"#));
    let (found, record) = parts.ok_or("it is not a record")?;
    if found != seq.to_string() {
        let text = format!("it is record {found} instead of {seq}: lines are missing or duplicated");
        return Err(text);
    }
    Ok(record)
}

/// Returns whether a last line without its line feed is the beginning of this record and nothing else.
fn is_interrupted(line: &[u8], seq: u64) -> bool {
    let begin = record_begin(seq);
    let begins = line.iter().zip(begin.as_bytes()).all(|(byte, expected)| byte == expected);
    let is_text = match str::from_utf8(line) {
        Ok(text) => !text.contains(char::is_control),
        // The last character may be partial.
        Err(error) => {
            error.error_len().is_none()
                && str::from_utf8(&line[..error.valid_up_to()])
                    .is_ok_and(|text| !text.contains(char::is_control))
        }
    };
    // A complete record with a wrong checksum was changed after it was written.
    begins && is_text && has_checksum(line).is_none()
}

const OTHER_FORMAT: &str = "it is a journal in the format of another version of the SDK, which this version does not \
                            read: finish its orders with that version, and keep the file so that none of its ids is \
                            placed again";

fn not_a_journal(bytes: &[u8]) -> io::Error {
    let what = match bytes.iter().position(|byte| byte.is_ascii_control()) {
        Some(_) if bytes.iter().all(|byte| *byte == 0) => {
            format!("all of its {} bytes are zero", bytes.len())
        }
        Some(at) if bytes[at] == b'\r' => format!("byte {at} is a carriage return instead of a line feed"),
        _ => "it does not begin like a journal".to_owned(),
    };
    damaged(1, 0, &what)
}

fn damaged(line: usize, byte: usize, what: &str) -> io::Error {
    invalid(format!(
        "line {line} (byte {byte}) is damaged, or the file is not a journal: {what}. The file was not changed. \
         Restore an undamaged copy of it; without one, find out from the service's own lists what became of its \
         orders before you place any of them again"
    ))
}

fn invalid(text: String) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, text)
}

fn number(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
