//! The rules of XML 1.0 that quick-xml does not check.

use super::Xml;
use crate::document::DocumentErrorKind::{Declarations, Malformed};
use crate::document::error::Fault;
use crate::document::index::Span;
use crate::document::text;
use quick_xml::events::BytesStart;
use quick_xml::events::attributes::{AttrError, Attribute};

/// XML's white space.
pub(super) const BLANKS: [char; 4] = [' ', '\n', '\r', '\t'];

pub(super) const ENTITY: &str = "an entity such as `&amp;` or `&#38;`";

/// Returns the position of the first character that XML does not allow.
pub(super) fn unfit_character(text: &str) -> Option<usize> {
    // Most texts have none of these bytes, which a branchless loop detects faster.
    let odd = |byte: u8| (byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r') | (byte == 0xef);
    if !text.bytes().fold(false, |any, byte| any | odd(byte)) {
        return None;
    }
    text.char_indices().find(|(_, c)| !text::is_fit(*c)).map(|(at, _)| at)
}

impl Xml<'_> {
    /// Checks a name. All characters beyond ASCII are allowed, since names are only compared.
    pub(super) fn name(&self, name: Span, expected: &'static str) -> Result<Span, Fault> {
        let bytes = name.of_bytes(self.text.as_bytes());
        let is_name = |byte: &u8| NAMES[usize::from(*byte)];
        let begins = |byte: &&u8| is_name(byte) && !matches!(byte, b'0'..=b'9' | b'-' | b'.');
        if bytes.first().filter(begins).is_none() {
            return Err(Fault::new(Malformed, name.start as usize, expected));
        }
        match bytes.iter().position(|byte| !is_name(byte)) {
            Some(at) => Err(Fault::new(Malformed, name.start as usize + at, "white space, `>` or `/>`")),
            None => Ok(name),
        }
    }

    /// Checks an attribute, whose error positions are relative to `base`; returns its name and its value.
    pub(super) fn attribute(
        &self,
        attribute: Result<Attribute<'_>, AttrError>,
        base: usize,
    ) -> Result<(Span, Span), Fault> {
        let attribute = attribute.map_err(|error| match error {
            AttrError::ExpectedEq(at) => Fault::new(Malformed, base + at, "`=`"),
            AttrError::Duplicated(at, _) => Fault::new(Malformed, base + at, "an attribute of another name"),
            AttrError::ExpectedValue(at) | AttrError::UnquotedValue(at) | AttrError::ExpectedQuote(at, _) => {
                Fault::new(Malformed, base + at, "a value in quotes")
            }
        })?;
        let (name, value) = (self.span(attribute.key.0), self.span(&attribute.value));
        if !self.text[..name.start as usize].ends_with(BLANKS) {
            return Err(Fault::new(Malformed, name.start as usize, "white space, `>` or `/>`"));
        }
        if let Some(at) = value.of(self.text).find('<') {
            return Err(Fault::new(Malformed, value.start as usize + at, "a quote"));
        }
        self.references(value)?;
        Ok((self.name(name, "the name of an attribute, `>` or `/>`")?, value))
    }

    /// Checks the references in a text, from `&` to `;`.
    pub(super) fn references(&self, text: Span) -> Result<(), Fault> {
        let start = text.start as usize;
        let text = text.of(self.text);
        for (at, _) in text.match_indices('&') {
            let name = text[at + 1..].split_once(';').map(|(name, _)| name);
            if name.and_then(text::reference).is_none() {
                return Err(Fault::new(Malformed, start + at, ENTITY));
            }
        }
        Ok(())
    }

    /// Checks an instruction, whose name must not be `xml`.
    pub(super) fn instruction(&self) -> Result<(), Fault> {
        let inside = &self.source()[2..self.end - self.at - 2];
        let name = inside.split(BLANKS).next().unwrap_or_default();
        if name.eq_ignore_ascii_case("xml") {
            return Err(Fault::new(Malformed, self.at, "an instruction of another name"));
        }
        self.name(self.span(name.as_bytes()), "the name of an instruction").map(drop)
    }

    /// Checks the XML declaration; its encoding was checked before.
    pub(super) fn declaration(&self) -> Result<(), Fault> {
        let mut names = String::new();
        let tag = BytesStart::from_content(&self.source()[2..self.end - self.at - 2], 3);
        for attribute in tag.attributes() {
            let (name, value) = self.attribute(attribute, self.at + 2)?;
            names.extend([match (name.of(self.text), value.of(self.text)) {
                ("version", version) if version.starts_with("1.") => "v",
                ("encoding", encoding) if !encoding.is_empty() => "e",
                ("standalone", "yes" | "no") => "s",
                _ => "?",
            }]);
        }
        let is_first = self.text[..self.at].trim_start_matches('\u{feff}').is_empty();
        if is_first && matches!(names.as_str(), "v" | "ve" | "vs" | "ves") {
            return Ok(());
        }
        Err(Fault::new(Malformed, self.at, "a valid XML 1.0 declaration, at the start"))
    }

    /// Checks a DOCTYPE, which may have external identifiers but no internal declarations.
    pub(super) fn doctype(&mut self) -> Result<(), Fault> {
        let source = self.source();
        let inside = source.strip_prefix("<!DOCTYPE").filter(|inside| inside.starts_with(BLANKS));
        let Some(inside) = inside.filter(|_| self.index.nodes.is_empty() && !self.has_doctype) else {
            return Err(Fault::new(Malformed, self.at, "an element, a comment or CDATA"));
        };
        let inside = inside[..inside.len() - 1].trim_start_matches(BLANKS);
        let length = inside.find(|c| BLANKS.contains(&c) || c == '[').unwrap_or(inside.len());
        let (name, places) = inside.split_at(length);
        self.name(self.span(name.as_bytes()), "the name of the root element")?;
        let rest = after_places(places).unwrap_or(places).trim_start_matches(BLANKS);
        let at = self.end - 1 - rest.len();
        self.has_doctype = true;
        match rest.bytes().next() {
            None => Ok(()),
            Some(b'[') => Err(Fault::new(Declarations, at, "")),
            Some(_) => Err(Fault::new(Malformed, at, "`SYSTEM`, `PUBLIC` or `>`")),
        }
    }
}

/// Returns the text after the external identifiers of a DOCTYPE, or `None` if there are none.
fn after_places(text: &str) -> Option<&str> {
    fn after_quoted(text: &str) -> Option<&str> {
        let quoted = text.strip_prefix(BLANKS)?.trim_start_matches(BLANKS);
        let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        Some(quoted[1..].split_once(quote)?.1)
    }
    let word = text.trim_start_matches(BLANKS);
    match word.strip_prefix("PUBLIC") {
        Some(places) => after_quoted(after_quoted(places)?),
        None => after_quoted(word.strip_prefix("SYSTEM")?),
    }
}

/// The bytes of names.
static NAMES: [bool; 256] = {
    let mut names = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let each = byte as u8;
        names[byte] = each.is_ascii_alphanumeric() || matches!(each, b'_' | b':' | b'-' | b'.' | 0x80..);
        byte += 1;
    }
    names
};
