//! Unescaping of strings.

use std::borrow::Cow;

use super::index::{NAME_ESCAPED, Raw, VALUE_ESCAPED};
use super::{Document, Syntax};
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, Event};
use quick_xml::reader::Reader;

impl Document {
    /// Returns the name of an entry.
    pub(super) fn name_of(&self, raw: &Raw) -> Cow<'_, str> {
        let name = raw.name.of(&self.text);
        if raw.flags & NAME_ESCAPED == 0 {
            return Cow::Borrowed(name);
        }
        Cow::Owned(match self.syntax {
            Syntax::Json => json(name),
            // A name that was the value of an attribute.
            Syntax::Xml => xml(name),
        })
    }

    /// Returns the text between the quotes or tags of an entry.
    #[inline]
    pub(super) fn value_of(&self, raw: &Raw) -> Cow<'_, str> {
        let value = raw.value.of(&self.text);
        if raw.flags & VALUE_ESCAPED == 0 {
            return Cow::Borrowed(value);
        }
        Cow::Owned(match self.syntax {
            Syntax::Json => json(value),
            Syntax::Xml => xml(value),
        })
    }
}

/// Unescapes a JSON string, whose escapes were validated.
pub(super) fn json(escaped: &str) -> String {
    let mut text = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut characters = escape.chars();
        let character = match characters.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let (character, length) = utf16(escape);
                text.push(character);
                rest = escape.get(length..).unwrap_or_default();
                continue;
            }
            Some(itself) => itself,
            None => break,
        };
        text.push(character);
        rest = characters.as_str();
    }
    text.push_str(rest);
    text
}

/// Returns the character of `uXXXX`, or of a surrogate pair `uXXXX\uXXXX`, with the length of the escape.
fn utf16(escape: &str) -> (char, usize) {
    let unit = |from: usize| u32::from_str_radix(escape.get(from..from + 4)?, 16).ok();
    let first = unit(1).unwrap_or(0xfffd);
    if (0xd800..0xdc00).contains(&first)
        && escape.get(5..7) == Some("\\u")
        && let Some(second @ 0xdc00..0xe000) = unit(7)
    {
        let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 11);
    }
    (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 5)
}

/// Unescapes the text of an XML element or attribute, which was validated: resolves references and CDATA, removes
/// comments and instructions, and normalizes line ends to `\n`.
pub(super) fn xml(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    // quick-xml would skip this character at the start as a byte order mark.
    text.extend(source.chars().next().filter(|&first| first == '\u{feff}'));
    let mut reader = Reader::from_str(source);
    loop {
        let part = match reader.read_event() {
            Ok(Event::Text(part)) => part.xml10_content(),
            Ok(Event::CData(part)) => part.xml10_content(),
            Ok(Event::GeneralRef(name)) => {
                text.extend(std::str::from_utf8(&name).ok().and_then(reference));
                continue;
            }
            Ok(Event::Eof) | Err(_) => return text,
            Ok(_) => continue,
        };
        text.push_str(&part.unwrap_or_default());
    }
}

/// Returns the character of a reference between `&` and `;`: one of the five predefined entities, or a number.
pub(super) fn reference(name: &str) -> Option<char> {
    let character = match BytesRef::new(name).resolve_char_ref().ok()? {
        Some(character) => character,
        None => resolve_xml_entity(name)?.chars().next()?,
    };
    Some(character).filter(|&character| is_fit(character))
}

/// Returns whether XML allows the character.
pub(super) fn is_fit(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{json, xml};

    #[test]
    fn json_escapes_are_resolved() {
        assert_eq!(json(r#"\"\\\/\b\f\n\r\t"#), "\"\\/\u{8}\u{c}\n\r\t");
        assert_eq!(json(r"a\u00e9z \u4e2d\uD83D\ude00"), "aéz 中😀");
    }

    #[test]
    fn half_a_surrogate_pair_becomes_the_replacement_character() {
        assert_eq!(json(r"\ud83d"), "\u{fffd}");
        assert_eq!(json(r"\ude00x"), "\u{fffd}x");
        assert_eq!(json(r"\ud83d\n"), "\u{fffd}\n");
        assert_eq!(json(r"\ud83d\ud83d\ude00"), "\u{fffd}😀");
        assert_eq!(json(r"\ud83dé"), "\u{fffd}é");
    }

    #[test]
    fn xml_text_is_put_together() {
        assert_eq!(xml("a &lt;b&gt; &amp;amp; &apos;&quot;&#65;&#x1F600;"), "a <b> &amp; '\"A😀");
        assert_eq!(xml("a<!-- & <x> -->b<?pi >?>c<![CDATA[<&amp;>]]>d"), "abc<&amp;>d");
        assert_eq!(xml("a<!--> & -->b<!---->c"), "abc");
        assert_eq!(xml("1\r\n2\r3\n<![CDATA[4\r\n5]]>&#13;"), "1\n2\n3\n4\n5\r");
        assert_eq!(xml("<![CDATA[]]]]><![CDATA[>]]>"), "]]>");
    }
}
