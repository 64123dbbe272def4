//! The reader of XML: one pass over the bytes, no recursion, nothing fetched or expanded.

mod markup;
#[cfg(test)]
mod tests;

use super::DocumentErrorKind::{Empty, Html, Malformed, TooDeep, TooDense, Truncated};
use super::error::{Fault, MAX_DEPTH};
use super::index::{Index, Names, Raw, RawKind, Span, VALUE_ESCAPED, tag};
use super::text;

/// Indexes the XML text that starts at `start`.
pub(super) fn read(text: &str, start: usize) -> Result<Index, Fault> {
    let bytes = text.as_bytes();
    let nodes = Vec::with_capacity(bytes.len() / 32 + 4);
    let index = Index { nodes, names: Vec::new() };
    let most = super::most_values(bytes.len());
    Xml { text, bytes, at: start, index, most, open: Vec::new() }.document()
}

struct Xml<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    index: Index,
    /// The most elements and attributes that it may have.
    most: usize,
    /// The elements around the place, outermost first.
    open: Vec<Open>,
}

/// An element that has begun.
struct Open {
    node: u32,
    /// Its name as it stands there, with its prefix.
    name: Span,
    /// Where its content begins.
    content: usize,
    /// Whether its content is more than plain characters.
    marked: bool,
    /// Whether it holds elements.
    holds: bool,
    /// Their names.
    names: Names,
}

impl Xml<'_> {
    fn document(mut self) -> Result<Index, Fault> {
        self.blanks();
        if self.at == self.bytes.len() {
            return Err(Fault::new(Empty, self.at, ""));
        }
        loop {
            self.characters()?;
            if self.peek(0).is_none() {
                return self.finish();
            }
            match self.peek(1) {
                Some(b'/') => self.end_tag()?,
                Some(b'!') => self.declaration()?,
                Some(b'?') => self.instruction()?,
                _ => self.start_tag()?,
            }
        }
    }

    fn finish(self) -> Result<Index, Fault> {
        if !self.open.is_empty() {
            Err(Fault::new(Truncated, self.at, "an element"))
        } else if self.index.nodes.is_empty() {
            Err(Fault::new(Truncated, self.at, "what stands before the root element"))
        } else {
            Ok(self.index)
        }
    }

    /// Goes over characters to the next `<` or the end.
    fn characters(&mut self) -> Result<(), Fault> {
        if self.open.is_empty() {
            self.blanks();
            return match self.peek(0) {
                None | Some(b'<') => Ok(()),
                Some(_) if self.index.nodes.is_empty() => Err(self.broken("`<`")),
                Some(_) => Err(self.broken("the end of the reply")),
            };
        }
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            self.at += rest.iter().position(|&byte| MARKS[usize::from(byte)]).unwrap_or(rest.len());
            match self.peek(0) {
                Some(b'&') => {
                    self.mark();
                    self.entity()?;
                }
                Some(b'\r') => {
                    self.mark();
                    self.at += 1;
                }
                _ => return Ok(()),
            }
        }
    }

    fn entity(&mut self) -> Result<(), Fault> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let Some((_, length)) = text::entity(rest) else {
            if rest.len() < 16 && !rest.contains(&b';') && !rest.contains(&b'<') {
                return Err(Fault::new(Truncated, self.bytes.len(), "an entity"));
            }
            return Err(self.broken("an entity such as `&amp;` or `&#38;`"));
        };
        self.at += length;
        Ok(())
    }

    fn start_tag(&mut self) -> Result<(), Fault> {
        if self.open.is_empty() && !self.index.nodes.is_empty() {
            return Err(self.broken("the end of the reply"));
        }
        if self.open.len() == MAX_DEPTH {
            return Err(Fault::new(TooDeep, self.at, ""));
        }
        self.at += 1;
        let name = self.name("the name of an element")?;
        let node = self.index.nodes.len() as u32;
        if node == 0 && name.of(self.text).eq_ignore_ascii_case("html") {
            return Err(Fault::new(Html, 0, ""));
        }
        let tag = self.push(name, RawKind::Text, Span::new(self.at, self.at), 0)?;
        if let Some(parent) = self.open.last_mut() {
            parent.holds = true;
            parent.names.add(tag);
        }
        let is_whole = self.attributes()?;
        if is_whole {
            self.close(node, Span::new(self.at, self.at), 0);
        } else {
            let (content, names) = (self.at, Names::default());
            self.open.push(Open { node, name, content, marked: false, holds: false, names });
        }
        Ok(())
    }

    /// Reads what follows the name of a start tag; says whether the tag is the whole element.
    fn attributes(&mut self) -> Result<bool, Fault> {
        loop {
            let before = self.at;
            self.blanks();
            match self.peek(0) {
                Some(b'>') => {
                    self.at += 1;
                    return Ok(false);
                }
                Some(b'/') => {
                    self.at += 1;
                    self.expect(b'>', "`>`")?;
                    return Ok(true);
                }
                _ if self.at == before => return Err(self.in_tag("white space, `>` or `/>`")),
                _ => self.attribute()?,
            }
        }
    }

    fn attribute(&mut self) -> Result<(), Fault> {
        let name = self.name("the name of an attribute, `>` or `/>`")?;
        self.blanks();
        self.expect(b'=', "`=`")?;
        self.blanks();
        let quote = match self.peek(0) {
            Some(quote @ (b'"' | b'\'')) => quote,
            _ => return Err(self.in_tag("a value in quotes")),
        };
        self.at += 1;
        let start = self.at;
        let mut flags = 0;
        loop {
            match self.peek(0) {
                Some(byte) if byte == quote => break,
                Some(b'&') => {
                    flags = VALUE_ESCAPED;
                    self.entity()?;
                }
                Some(b'<') | None => return Err(self.in_tag("a quote")),
                Some(byte) => {
                    if byte == b'\r' {
                        flags = VALUE_ESCAPED;
                    }
                    self.at += 1;
                }
            }
        }
        self.push(name, RawKind::Attribute, Span::new(start, self.at), flags)?;
        self.at += 1;
        Ok(())
    }

    fn end_tag(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let Some(element) = self.open.pop() else { return Err(self.broken("an element")) };
        self.at += 2;
        let name = element.name.of_bytes(self.bytes);
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if !rest.starts_with(name) {
            return Err(if name.starts_with(rest) {
                Fault::new(Truncated, self.bytes.len(), "a tag")
            } else {
                self.broken("the end tag of the element around")
            });
        }
        self.at += name.len();
        self.blanks();
        self.expect(b'>', "`>` of the end tag of the element around")?;
        if element.holds {
            self.index.close(element.node, element.names);
        } else {
            let flags = if element.marked { VALUE_ESCAPED } else { 0 };
            self.close(element.node, Span::new(element.content, start), flags);
        }
        Ok(())
    }

    /// Ends an element that held text only.
    fn close(&mut self, node: u32, text: Span, flags: u8) {
        let end = self.index.nodes.len() as u32;
        let node = &mut self.index.nodes[node as usize];
        (node.end, node.value, node.flags) = (end, text, flags);
    }

    /// The text of the element around has to be put together.
    fn mark(&mut self) {
        if let Some(element) = self.open.last_mut() {
            element.marked = true;
        }
    }

    /// Reads a name.
    fn name(&mut self, expected: &'static str) -> Result<Span, Fault> {
        let start = self.at;
        let is_start = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':' | 0x80..);
        if !self.peek(0).is_some_and(is_start) {
            return Err(self.in_tag(expected));
        }
        let rest = self.bytes.get(start..).unwrap_or_default();
        self.at += rest.iter().position(|&byte| !NAMES[usize::from(byte)]).unwrap_or(rest.len());
        Ok(Span::new(start, self.at))
    }

    /// Adds an entry, whose name may have a prefix; gives its tag.
    fn push(&mut self, name: Span, kind: RawKind, value: Span, flags: u8) -> Result<u16, Fault> {
        if self.index.nodes.len() == self.most {
            return Err(Fault::new(TooDense, self.at, ""));
        }
        let whole = name.of(self.text);
        let prefix = whole.find(':').map_or(0, |colon| colon as u32 + 1);
        let name = Span { start: name.start + prefix, end: name.end };
        let end = self.index.nodes.len() as u32 + 1;
        let tag = tag(name.of_bytes(self.bytes));
        self.index.nodes.push(Raw { name, value, end, tag, kind, flags });
        Ok(tag)
    }

    fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), Fault> {
        if self.peek(0) != Some(byte) {
            return Err(self.in_tag(expected));
        }
        self.at += 1;
        Ok(())
    }

    #[inline]
    fn blanks(&mut self) {
        while matches!(self.peek(0), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    #[inline]
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn broken(&self, expected: &'static str) -> Fault {
        Fault::new(Malformed, self.at, expected)
    }

    /// The fault at this place of a tag, which is another one where the text has come to its end.
    fn in_tag(&self, expected: &'static str) -> Fault {
        if self.at >= self.bytes.len() {
            Fault::new(Truncated, self.at, "a tag")
        } else {
            self.broken(expected)
        }
    }
}

/// The bytes that do not stand for themselves between tags.
static MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    marks[b'<' as usize] = true;
    marks[b'&' as usize] = true;
    marks[b'\r' as usize] = true;
    marks
};

/// The bytes that names are made of.
static NAMES: [bool; 256] = {
    let mut names = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let is_letter = (byte as u8).is_ascii_alphanumeric() || byte >= 0x80;
        names[byte] = is_letter || matches!(byte as u8, b'_' | b':' | b'-' | b'.');
        byte += 1;
    }
    names
};
