//! The error of a response that cannot be parsed.

use std::fmt;

use super::Syntax;

/// The error of a response that is neither JSON nor XML. It contains the position and the expected syntax, never the
/// response's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    kind: DocumentErrorKind,
    syntax: Option<Syntax>,
    offset: usize,
    line: usize,
    column: usize,
    expected: &'static str,
    /// The charset or encoding that a header or a declaration names.
    named: Option<String>,
}

/// The problem of a response as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocumentErrorKind {
    /// The response contains only white space.
    Empty,
    /// The response is truncated.
    Truncated,
    /// The response violates the syntax of JSON or XML.
    Malformed,
    /// The response is not UTF-8.
    NotUtf8,
    /// The response declares an unsupported encoding.
    Charset,
    /// The response is compressed, although the request did not ask for that.
    Compressed,
    /// The response is an HTML page, so it is not from the service.
    Html,
    /// The response declares entities or other markup inside its DOCTYPE.
    Declarations,
    /// The response is nested more than 128 levels deep.
    TooDeep,
    /// The response has more than 100,000 values, and more than one for every 8 bytes.
    TooDense,
    /// The response has 4 GiB or more.
    TooLarge,
}

impl DocumentError {
    /// Adds the headers of the response, which may explain why its body cannot be parsed.
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

    /// Adds the encoding that a header names, unless the body looks like something else.
    pub(super) fn naming(mut self, name: &str) -> Self {
        let plain =
            name.len() <= 40 && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:+".contains(c));
        self.named = plain.then(|| name.to_owned());
        self
    }

    /// Returns the kind of the problem.
    pub fn kind(&self) -> DocumentErrorKind {
        self.kind
    }

    /// Returns its position, in bytes from the start.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Returns the line of that position, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column of that position, in characters from 1.
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
            DocumentErrorKind::Empty => write!(f, "the response is empty: expected {syntax}"),
            DocumentErrorKind::Truncated => write!(
                f,
                "the response is truncated in the middle of {expected}, at line {line}, column {column} (byte {offset})"
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
                "the response is compressed (`Content-Encoding: {}`), although the request did not ask for it: \
                 check for a proxy or a gateway that compresses responses",
                self.named.as_deref().unwrap_or("?")
            ),
            DocumentErrorKind::Html => write!(
                f,
                "the response is an HTML page: expected {syntax}; check the endpoint, \
                 and proxies and gateways on the way"
            ),
            DocumentErrorKind::Declarations => write!(
                f,
                "the response declares entities or elements, which is not supported, \
                 at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooDeep => write!(
                f,
                "the response is nested more than {MAX_DEPTH} levels deep at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooDense => write!(
                f,
                "the response has too many values, more than one for every 8 bytes, \
                 at line {line}, column {column} (byte {offset})"
            ),
            DocumentErrorKind::TooLarge => f.write_str("the response has 4 GiB or more"),
        }
    }
}

impl std::error::Error for DocumentError {}

/// The maximum nesting depth of documents.
pub(super) const MAX_DEPTH: usize = 128;

/// A problem that a parser found, before its line and column are computed.
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

    /// Returns the error with its line and column. An HTML page gets a kind of its own.
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
    // A declaration and comments may precede the page.
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
