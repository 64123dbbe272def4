//! The XML parser: the events of quick-xml, with the rules of XML 1.0 that it leaves to its callers. Nothing is fetched
//! or expanded.

#[cfg(test)]
mod cases;
mod markup;
#[cfg(test)]
mod tests;

use super::DocumentErrorKind::{Declarations, Empty, Malformed, TooDeep, TooDense, Truncated};
use super::error::{Fault, MAX_DEPTH};
use super::index::{Index, Names, Raw, RawKind, Span, VALUE_ESCAPED, tag};
use quick_xml::errors::Error;
use quick_xml::errors::IllFormedError::{MismatchedEndTag, UnclosedReference};
use quick_xml::errors::SyntaxError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// Indexes the XML text that begins at `start`, after its byte order mark.
pub(super) fn read(text: &str, start: usize) -> Result<Index, Fault> {
    let mut xml = Xml {
        text,
        at: start,
        end: start,
        unfit: markup::unfit_character(text).unwrap_or(usize::MAX),
        has_returns: text.contains('\r'),
        has_brackets: text.contains("]]>"),
        index: Index { nodes: Vec::with_capacity(text.len() / 32 + 4), names: Vec::new() },
        most: super::most_values(text.len()),
        open: Vec::new(),
        has_doctype: false,
    };
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_comments = true;
    loop {
        let event = reader.read_event();
        (xml.at, xml.end) = (xml.end, start + reader.buffer_position() as usize);
        if xml.unfit < xml.end {
            return Err(Fault::new(Malformed, xml.unfit, "a character that XML allows"));
        }
        match event {
            Ok(Event::Eof) => return xml.finish(),
            Ok(event) => xml.event(&event)?,
            Err(error) => return Err(xml.fault(&error, start + reader.error_position() as usize)),
        }
    }
}

struct Xml<'t> {
    text: &'t str,
    /// The start of the event.
    at: usize,
    /// The end of the event.
    end: usize,
    /// The position of the first character that XML does not allow.
    unfit: usize,
    /// Whether there is a carriage return anywhere.
    has_returns: bool,
    /// Whether there is a `]]>` anywhere.
    has_brackets: bool,
    index: Index,
    /// The maximum number of elements and attributes.
    most: usize,
    /// The enclosing elements, outermost first.
    open: Vec<Open>,
    has_doctype: bool,
}

/// An element that was opened.
struct Open {
    node: u32,
    /// The start of its content.
    content: usize,
    /// Whether its content needs unescaping.
    marked: bool,
    /// Whether it has child elements.
    holds: bool,
    /// The names of its children.
    names: Names,
}

impl<'t> Xml<'t> {
    fn event(&mut self, event: &Event<'_>) -> Result<(), Fault> {
        match event {
            Event::Start(tag) => return self.start_tag(tag, false),
            Event::Empty(tag) => return self.start_tag(tag, true),
            Event::Text(_) => return self.characters(),
            Event::GeneralRef(_) | Event::CData(_) if self.open.is_empty() => return Err(self.outside(0)),
            Event::GeneralRef(_) => self.references(Span::new(self.at, self.end))?,
            Event::PI(_) => self.instruction()?,
            Event::Decl(_) => self.declaration()?,
            Event::DocType(_) => self.doctype()?,
            Event::End(_) => {
                self.end_tag();
                return Ok(());
            }
            Event::CData(_) | Event::Comment(_) | Event::Eof => {}
        }
        // The text of the enclosing element needs unescaping.
        self.open.last_mut().into_iter().for_each(|element| element.marked = true);
        Ok(())
    }

    fn finish(self) -> Result<Index, Fault> {
        let end = self.text.len();
        if !self.open.is_empty() {
            Err(Fault::new(Truncated, end, "an element"))
        } else if !self.index.nodes.is_empty() {
            Ok(self.index)
        } else if self.text.trim_start_matches('\u{feff}').trim().is_empty() {
            Err(Fault::new(Empty, end, ""))
        } else {
            Err(Fault::new(Truncated, end, "the text before the root element"))
        }
    }

    fn characters(&mut self) -> Result<(), Fault> {
        let text = self.source();
        let Some(element) = self.open.last_mut() else {
            let other = text.bytes().position(|byte| !markup::BLANKS.contains(&char::from(byte)));
            return other.map_or(Ok(()), |at| Err(self.outside(at)));
        };
        element.marked |= self.has_returns && text.contains('\r');
        match self.has_brackets.then(|| text.find("]]>")).flatten() {
            Some(at) => Err(Fault::new(Malformed, self.at + at, "`]]&gt;`")),
            None => Ok(()),
        }
    }

    fn start_tag(&mut self, tag: &BytesStart<'_>, is_whole: bool) -> Result<(), Fault> {
        if self.open.is_empty() && !self.index.nodes.is_empty() {
            return Err(self.outside(0));
        }
        if self.open.len() == MAX_DEPTH {
            return Err(Fault::new(TooDeep, self.at, ""));
        }
        let name = self.name(self.span(tag.name().0), "the name of an element")?;
        let node = self.index.nodes.len() as u32;
        let hash = self.push(name, RawKind::Text, Span::new(self.end, self.end), 0)?;
        if let Some(parent) = self.open.last_mut() {
            parent.holds = true;
            parent.names.add(hash);
        }
        for attribute in tag.attributes() {
            let (name, value) = self.attribute(attribute, self.at + 1)?;
            let flags = if value.of(self.text).contains(['&', '\r']) { VALUE_ESCAPED } else { 0 };
            self.push(name, RawKind::Attribute, value, flags)?;
        }
        let (content, names) = (self.end, Names::default());
        if is_whole {
            self.index.nodes[node as usize].end = self.index.nodes.len() as u32;
        } else {
            self.open.push(Open { node, content, marked: false, holds: false, names });
        }
        Ok(())
    }

    /// Closes an element; quick-xml has compared the names.
    fn end_tag(&mut self) {
        let Some(Open { node, content, marked, holds, names }) = self.open.pop() else { return };
        if holds {
            return self.index.close(node, names);
        }
        let end = self.index.nodes.len() as u32;
        let node = &mut self.index.nodes[node as usize];
        let flags = if marked { VALUE_ESCAPED } else { 0 };
        (node.end, node.value, node.flags) = (end, Span::new(content, self.at), flags);
    }

    /// Adds an entry, whose name may have a prefix; returns its tag.
    fn push(&mut self, name: Span, kind: RawKind, value: Span, flags: u8) -> Result<u16, Fault> {
        if self.index.nodes.len() == self.most {
            return Err(Fault::new(TooDense, self.at, ""));
        }
        let prefix = name.of(self.text).find(':').map_or(0, |colon| colon as u32 + 1);
        let name = Span { start: name.start + prefix, end: name.end };
        let end = self.index.nodes.len() as u32 + 1;
        let tag = tag(name.of_bytes(self.text.as_bytes()));
        self.index.nodes.push(Raw { name, value, end, tag, kind, flags });
        Ok(tag)
    }

    /// Returns the text of the event.
    fn source(&self) -> &'t str {
        &self.text[self.at..self.end]
    }

    /// Returns the range of a part of an event.
    fn span(&self, part: &[u8]) -> Span {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        Span::new(start, start + part.len())
    }

    /// Returns the error of content outside the root element, at this offset into the event.
    fn outside(&self, ahead: usize) -> Fault {
        let expected = if self.index.nodes.is_empty() { "`<`" } else { "the end of the response" };
        Fault::new(Malformed, self.at + ahead, expected)
    }

    /// Returns the error that quick-xml reports, at its position.
    fn fault(&self, error: &Error, at: usize) -> Fault {
        let rest = &self.text[self.at..];
        let declares = |word: &&str| rest.starts_with("<!") && rest[2..].starts_with(*word);
        let is_cut_off = self.end == self.text.len() || matches!(rest, "<" | "<!");
        let (kind, at, expected) = match error {
            Error::Syntax(_) if ["ENTITY", "ELEMENT", "ATTLIST", "NOTATION"].iter().any(declares) => {
                (Declarations, self.at, "")
            }
            Error::Syntax(SyntaxError::UnclosedComment) if is_cut_off => {
                (Truncated, self.text.len(), "a comment")
            }
            Error::Syntax(_) if is_cut_off => (Truncated, self.text.len(), "a tag"),
            Error::IllFormed(UnclosedReference) if is_cut_off => (Truncated, self.text.len(), "an entity"),
            Error::IllFormed(UnclosedReference) => (Malformed, at, markup::ENTITY),
            Error::IllFormed(MismatchedEndTag { .. }) => {
                (Malformed, at + 2, "the end tag of the enclosing element")
            }
            _ => (Malformed, at, "an element, a comment or CDATA"),
        };
        Fault::new(kind, at, expected)
    }
}
