//! The JSON parser: one pass over the bytes, without recursion. It is hand-written to keep the digits of numbers and
//! the positions of values.

#[cfg(test)]
mod tests;

use super::DocumentErrorKind::{Empty, Malformed, TooDeep, TooDense, Truncated};
use super::error::{Fault, MAX_DEPTH};
use super::index::{Index, NAME_ESCAPED, Names, Raw, RawKind, Span, VALUE_ESCAPED, tag};
use super::text;

/// Indexes the JSON text that begins at `start`.
pub(super) fn read(text: &str, start: usize) -> Result<Index, Fault> {
    let bytes = text.as_bytes();
    // Responses have about one value for every 24 bytes; an entry has 24 bytes.
    let nodes = Vec::with_capacity(bytes.len() / 24 + 4);
    let index = Index { nodes, names: Vec::new() };
    let most = super::most_values(bytes.len());
    Json { text, bytes, at: start, index, most, open: Vec::new() }.document()
}

struct Json<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    index: Index,
    /// The maximum number of values.
    most: usize,
    /// The enclosing objects and arrays, outermost first.
    open: Vec<Open>,
}

/// An object or array that was opened.
struct Open {
    node: u32,
    is_object: bool,
    names: Names,
}

/// The name of the next value.
#[derive(Clone, Copy, Default)]
struct Name {
    span: Span,
    tag: u16,
    flags: u8,
}

impl Json<'_> {
    fn document(mut self) -> Result<Index, Fault> {
        self.blanks();
        if self.at == self.bytes.len() {
            return Err(Fault::new(Empty, self.at, "a value"));
        }
        let mut name = Name::default();
        loop {
            let opened = self.value(name)?;
            match self.follow(opened)? {
                Some(next) => name = next,
                None => break,
            }
        }
        if self.at < self.bytes.len() {
            return Err(Fault::new(Malformed, self.at, "the end of the response"));
        }
        Ok(self.index)
    }

    /// Parses a value; of an object or array only its opening bracket. Returns whether it is one.
    fn value(&mut self, name: Name) -> Result<bool, Fault> {
        if self.index.nodes.len() == self.most {
            return Err(Fault::new(TooDense, self.at, ""));
        }
        match self.peek() {
            Some(b'"') => {
                let (span, escaped) = self.string()?;
                self.push(name, RawKind::Text, span, if escaped { VALUE_ESCAPED } else { 0 });
            }
            Some(b'-' | b'0'..=b'9') => {
                let start = self.at;
                self.number()?;
                self.push(name, RawKind::Number, Span::new(start, self.at), 0);
            }
            Some(b'{') => return self.open(name, RawKind::Object),
            Some(b'[') => return self.open(name, RawKind::Array),
            Some(b't') => self.word(name, RawKind::Bool, b"true")?,
            Some(b'f') => self.word(name, RawKind::Bool, b"false")?,
            Some(b'n') => self.word(name, RawKind::Null, b"null")?,
            _ => return Err(self.unexpected("a value")),
        }
        Ok(false)
    }

    /// Advances to the next value, past all closing and opening brackets before it. Returns `None` at the end.
    fn follow(&mut self, opened: bool) -> Result<Option<Name>, Fault> {
        let mut first = opened;
        loop {
            self.blanks();
            let Some(&Open { is_object, .. }) = self.open.last() else { return Ok(None) };
            match self.peek() {
                Some(b'}') if is_object => self.close(),
                Some(b']') if !is_object => self.close(),
                Some(b',') if !first => {
                    self.at += 1;
                    self.blanks();
                    return if is_object { self.name().map(Some) } else { Ok(Some(Name::default())) };
                }
                Some(b'"') if first && is_object => return self.name().map(Some),
                Some(_) if first && !is_object => return Ok(Some(Name::default())),
                _ => {
                    return Err(self.unexpected(match (first, is_object) {
                        (true, true) => "a name in quotes or `}`",
                        (true, false) => "a value or `]`",
                        (false, true) => "`,` or `}`",
                        (false, false) => "`,` or `]`",
                    }));
                }
            }
            first = false;
        }
    }

    /// Parses a name and its colon.
    fn name(&mut self) -> Result<Name, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a name in quotes"));
        }
        let (span, escaped) = self.string()?;
        let name = if escaped {
            let name = text::json(span.of(self.text));
            Name { span, tag: tag(name.as_bytes()), flags: NAME_ESCAPED }
        } else {
            Name { span, tag: tag(span.of_bytes(self.bytes)), flags: 0 }
        };
        if let Some(parent) = self.open.last_mut() {
            parent.names.add(name.tag);
        }
        self.blanks();
        if self.peek() != Some(b':') {
            return Err(self.unexpected("`:`"));
        }
        self.at += 1;
        self.blanks();
        Ok(name)
    }

    fn open(&mut self, name: Name, kind: RawKind) -> Result<bool, Fault> {
        if self.open.len() == MAX_DEPTH {
            return Err(Fault::new(TooDeep, self.at, ""));
        }
        let node = self.index.nodes.len() as u32;
        self.open.push(Open { node, is_object: kind == RawKind::Object, names: Names::default() });
        self.push(name, kind, Span::new(self.at, self.at), 0);
        self.at += 1;
        Ok(true)
    }

    fn close(&mut self) {
        self.at += 1;
        match self.open.pop() {
            Some(Open { node, is_object: true, names }) => self.index.close(node, names),
            Some(Open { node, .. }) => self.index.nodes[node as usize].end = self.index.nodes.len() as u32,
            None => {}
        }
    }

    fn push(&mut self, name: Name, kind: RawKind, value: Span, flags: u8) {
        let end = self.index.nodes.len() as u32 + 1;
        let Name { span, tag, flags: name_flags } = name;
        self.index.nodes.push(Raw { name: span, value, end, tag, kind, flags: name_flags | flags });
    }

    fn word(&mut self, name: Name, kind: RawKind, word: &'static [u8]) -> Result<(), Fault> {
        let start = self.at;
        for &letter in word {
            if self.peek() != Some(letter) {
                return Err(self.unexpected("a value"));
            }
            self.at += 1;
        }
        self.push(name, kind, Span::new(start, self.at), 0);
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        self.skip(b"-");
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.skip(b".") {
            self.digits()?;
        }
        if self.skip(b"eE") {
            self.skip(b"+-");
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    fn skip(&mut self, any: &[u8]) -> bool {
        let is_there = self.peek().is_some_and(|byte| any.contains(&byte));
        self.at += usize::from(is_there);
        is_there
    }

    /// Parses a string: returns its range, and whether it has escapes.
    #[inline]
    fn string(&mut self) -> Result<(Span, bool), Fault> {
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.plain();
            match self.peek() {
                Some(b'"') => {
                    let span = Span::new(start, self.at);
                    self.at += 1;
                    return Ok((span, escaped));
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(_) => return Err(self.unexpected("an escape for a control character")),
                None => return Err(Fault::new(Truncated, self.at, "a string")),
            }
        }
    }

    /// Skips characters without a special meaning, eight bytes at a time.
    #[inline]
    fn plain(&mut self) {
        let mut rest = self.bytes.get(self.at..).unwrap_or_default();
        while let Some((word, after)) = rest.split_first_chunk() {
            let marks = marks(u64::from_le_bytes(*word));
            if marks != 0 {
                self.at += marks.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
            rest = after;
        }
        let is_mark = |&byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
        self.at += rest.iter().position(is_mark).unwrap_or(rest.len());
    }

    fn escape(&mut self) -> Result<(), Fault> {
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => {
                self.at += 1;
                for _ in 0..4 {
                    if !self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                        return Err(self.broken("four hexadecimal digits", "a string"));
                    }
                    self.at += 1;
                }
            }
            _ => return Err(self.broken("an escape such as `\\n`", "a string")),
        }
        Ok(())
    }

    #[inline]
    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn unexpected(&self, expected: &'static str) -> Fault {
        self.broken(
            expected,
            match self.open.last() {
                Some(Open { is_object: true, .. }) => "an object",
                Some(_) => "an array",
                None => "a value",
            },
        )
    }

    /// Returns the error at this position: truncated at the end of the text, malformed elsewhere.
    fn broken(&self, expected: &'static str, inside: &'static str) -> Fault {
        if self.at >= self.bytes.len() {
            Fault::new(Truncated, self.at, inside)
        } else {
            Fault::new(Malformed, self.at, expected)
        }
    }
}

/// Finds the first byte of eight that is a quote, a backslash or a control character: the lowest set bit belongs to it.
/// The first byte is in the lowest bits.
///
/// Subtracting `n` from a byte below `n` borrows from its highest bit. Higher bytes may see a false borrow, so only the
/// lowest set bit counts.
#[inline]
fn marks(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let below = |word: u64, n: u8| word.wrapping_sub(EACH * u64::from(n)) & !word;
    let is = |byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
    (is(b'"') | is(b'\\') | below(word, 0x20)) & (EACH * 0x80)
}
