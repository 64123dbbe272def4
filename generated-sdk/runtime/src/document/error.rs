//! Why bytes are no document.

use std::fmt;

use super::Syntax;

/// Why a reply is neither JSON nor XML. It tells the place and what was expected there, never the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    kind: DocumentErrorKind,
    syntax: Option<Syntax>,
    offset: usize,
    line: usize,
    column: usize,
    expected: &'static str,
}

/// What is wrong with a reply as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocumentErrorKind {
    /// There is nothing but white space.
    Empty,
    /// It ends in the middle.
    Truncated,
    /// It breaks the rules of JSON or XML.
    Malformed,
    /// It is not UTF-8.
    NotUtf8,
    /// It is an HTML page, so something else than the service answered.
    Html,
    /// It declares entities or has other declarations inside its DOCTYPE.
    Declarations,
    /// It is nested more than 128 deep.
    TooDeep,
    /// It has more than 100,000 values, and more than one for each 8 bytes.
    TooDense,
    /// It has 4 GiB or more.
    TooLarge,
}

impl DocumentError {
    /// What is wrong.
    pub fn kind(&self) -> DocumentErrorKind {
        self.kind
    }

    /// Where, in bytes from the start.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The line of that place, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of that place, in characters from 1.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { expected, offset, line, column, .. } = self;
        let syntax = match self.syntax {
            Some(Syntax::Json) => "JSON",
            Some(Syntax::Xml) => "XML",
            None => "JSON or XML",
        };
        match self.kind {
            DocumentErrorKind::Empty => write!(f, "the reply is empty where {syntax} was expected"),
            DocumentErrorKind::Truncated => write!(
                f,
                "the reply ends in the middle of {expected}, at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::Malformed => write!(
                f,
                "the reply is not {syntax}: expected {expected} at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::NotUtf8 => {
                write!(f, "the reply is not UTF-8 at line {line}, column {column} (byte {offset})")
            }
            DocumentErrorKind::Html => write!(
                f,
                "the reply is an HTML page where {syntax} was expected: \
                 a proxy, a gateway or a wrong address answered"
            ),
            DocumentErrorKind::Declarations => write!(
                f,
                "the reply declares entities or elements of its own, which is refused, \
                 at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooDeep => write!(
                f,
                "the reply is nested more than {MAX_DEPTH} deep at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooDense => write!(
                f,
                "the reply has more values than one for each 8 bytes, which no registrar sends, \
                 at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooLarge => f.write_str("the reply has 4 GiB or more"),
        }
    }
}

impl std::error::Error for DocumentError {}

/// How deep documents may be nested.
pub(super) const MAX_DEPTH: usize = 128;

/// What a reader found wrong, before line and column are counted.
#[derive(Debug)]
pub(super) struct Fault {
    kind: DocumentErrorKind,
    offset: usize,
    expected: &'static str,
}

impl Fault {
    pub(super) fn new(kind: DocumentErrorKind, offset: usize, expected: &'static str) -> Self {
        Self { kind, offset, expected }
    }

    /// The error, with the place counted out in the text. An HTML page is called one.
    pub(super) fn in_text(self, bytes: &[u8], syntax: Option<Syntax>) -> DocumentError {
        let before = &bytes[..self.offset.min(bytes.len())];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let characters = |bytes: &[u8]| bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
        DocumentError {
            kind: if looks_like_html(bytes) { DocumentErrorKind::Html } else { self.kind },
            syntax,
            offset: self.offset,
            line: 1 + before.iter().filter(|&&byte| byte == b'\n').count(),
            column: 1 + characters(&before[line_start..]),
            expected: self.expected,
        }
    }
}

fn looks_like_html(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    [b"<html".as_slice(), b"<!doctype html"]
        .iter()
        .any(|start| bytes.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start)))
}
