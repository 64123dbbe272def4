//! What stands in XML beside elements and characters: instructions, comments, CDATA and the DOCTYPE.

use super::Xml;
use crate::document::DocumentErrorKind::{Declarations, Html, Truncated};
use crate::document::error::Fault;

impl Xml<'_> {
    /// What begins with `<!`.
    pub(super) fn declaration(&mut self) -> Result<(), Fault> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if rest.starts_with(b"<!--") {
            self.mark();
            return self.pass(4, "-->", "a comment");
        }
        if rest.starts_with(b"<![CDATA[") && !self.open.is_empty() {
            self.mark();
            return self.pass(9, "]]>", "a CDATA section");
        }
        if rest.starts_with(b"<!DOCTYPE") && self.index.nodes.is_empty() {
            return self.doctype();
        }
        let openings = [b"<!--".as_slice(), b"<![CDATA[", b"<!DOCTYPE"];
        if openings.iter().any(|opening| opening.starts_with(rest)) {
            return Err(Fault::new(Truncated, self.bytes.len(), "a tag"));
        }
        let declares = [b"<!ENTITY".as_slice(), b"<!ELEMENT", b"<!ATTLIST", b"<!NOTATION"];
        if declares.iter().any(|declaration| rest.starts_with(declaration)) {
            return Err(Fault::new(Declarations, self.at, ""));
        }
        Err(self.broken("an element, a comment or CDATA"))
    }

    /// An instruction, which starts with `<?`.
    pub(super) fn instruction(&mut self) -> Result<(), Fault> {
        self.mark();
        self.at += 2;
        self.name("the name of an instruction")?;
        self.pass(0, "?>", "an instruction")
    }

    /// Goes over a DOCTYPE, which may point at declarations but may not hold any.
    fn doctype(&mut self) -> Result<(), Fault> {
        self.at += 9;
        let start = self.at;
        self.blanks();
        if self.at == start {
            return Err(self.in_tag("white space"));
        }
        let name = self.name("the name of the root element")?;
        if name.of(self.text).eq_ignore_ascii_case("html") {
            return Err(Fault::new(Html, 0, ""));
        }
        let mut quote = None;
        while let Some(byte) = self.peek(0) {
            match (byte, quote) {
                (b'[', None) => return Err(Fault::new(Declarations, self.at, "")),
                (b'<', None) => return Err(self.broken("`>`")),
                (b'>', None) => {
                    self.at += 1;
                    return Ok(());
                }
                (b'"' | b'\'', None) => quote = Some(byte),
                (_, Some(open)) if byte == open => quote = None,
                _ => {}
            }
            self.at += 1;
        }
        Err(self.in_tag("`>`"))
    }

    /// Goes over everything up to and with `end`.
    fn pass(&mut self, opening: usize, end: &str, inside: &'static str) -> Result<(), Fault> {
        let rest = self.text.get(self.at + opening..).unwrap_or_default();
        let Some(length) = rest.find(end) else {
            return Err(Fault::new(Truncated, self.bytes.len(), inside));
        };
        self.at += opening + length + end.len();
        Ok(())
    }
}
