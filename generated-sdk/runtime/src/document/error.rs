//! Why bytes are no document.

use std::fmt;

use super::Syntax;

/// Why a response is neither JSON nor XML. It tells the place and what was expected there, never the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    kind: DocumentErrorKind,
    syntax: Option<Syntax>,
    offset: usize,
    line: usize,
    column: usize,
    expected: &'static str,
    /// What a header or a declaration names.
    named: Option<String>,
}

/// What is wrong with a response as a whole.
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
    /// It is declared to be in an encoding that is not read.
    Charset,
    /// It is compressed, which the request did not ask for.
    Compressed,
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
    /// The same about a response with these headers, which may tell why its body cannot be parsed.
    pub(crate) fn with_headers(mut self, content_encoding: Option<&str>, content_type: Option<&str>) -> Self {
        let coding =
            content_encoding.map(str::trim).filter(|coding| !coding.eq_ignore_ascii_case("identity"));
        let media_type = content_type.and_then(|media_type| media_type.split(';').next());
        if let Some(coding) = coding.filter(|coding| !coding.is_empty()) {
            self.kind = DocumentErrorKind::Compressed;
            return self.naming(coding);
        }
        if media_type.is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("text/html")) {
            self.kind = DocumentErrorKind::Html;
        }
        self
    }

    /// The same naming an encoding, unless it looks like something else.
    pub(super) fn naming(mut self, name: &str) -> Self {
        let plain =
            name.len() <= 40 && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:+".contains(c));
        self.named = plain.then(|| name.to_owned());
        self
    }

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
            DocumentErrorKind::Empty => write!(f, "the response is empty where {syntax} was expected"),
            DocumentErrorKind::Truncated => write!(
                f,
                "the response ends in the middle of {expected}, at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::Malformed => write!(
                f,
                "the response is not {syntax}: expected {expected} at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::NotUtf8 => {
                write!(f, "the response is not UTF-8 at line {line}, column {column} (byte {offset})")
            }
            DocumentErrorKind::Charset => {
                write!(
                    f,
                    "the response is in the charset `{}`: expected UTF-8",
                    self.named.as_deref().unwrap_or("?")
                )
            }
            DocumentErrorKind::Compressed => write!(
                f,
                "the response is compressed (`Content-Encoding: {}`), which the request did not ask for: \
                 a proxy or a gateway does that",
                self.named.as_deref().unwrap_or("?")
            ),
            DocumentErrorKind::Html => write!(
                f,
                "the response is an HTML page where {syntax} was expected: \
                 a proxy, a gateway or a wrong address answered"
            ),
            DocumentErrorKind::Declarations => write!(
                f,
                "the response declares entities or elements of its own, which is refused, \
                 at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooDeep => write!(
                f,
                "the response is nested more than {MAX_DEPTH} deep at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooDense => write!(
                f,
                "the response has more values than one for each 8 bytes, which no registrar sends, \
                 at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooLarge => f.write_str("the response has 4 GiB or more"),
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
            named: None,
        }
    }
}

fn looks_like_html(bytes: &[u8]) -> bool {
    let mut bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    // Before the page there may be a declaration and comments.
    for (start, end) in [("<?xml", "?>"), ("<!--", "-->"), ("<!--", "-->")] {
        if bytes.starts_with(start.as_bytes()) {
            let after = bytes.windows(end.len()).position(|part| part == end.as_bytes());
            bytes = after.map_or(&[][..], |at| &bytes[at + end.len()..]).trim_ascii_start();
        }
    }
    ["<html", "<!doctype html", "<head", "<body", "<title"].iter().any(|start| {
        let rest = bytes.get(..start.len()).filter(|begin| begin.eq_ignore_ascii_case(start.as_bytes()));
        rest.is_some() && bytes.get(start.len()).is_none_or(|next| !next.is_ascii_alphanumeric())
    })
}
