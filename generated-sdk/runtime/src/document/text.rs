//! Texts with their escapes resolved.

use std::borrow::Cow;

use super::index::{NAME_ESCAPED, Raw, VALUE_ESCAPED};
use super::{Document, Syntax};

impl Document {
    /// The name of an entry.
    pub(super) fn name_of(&self, raw: &Raw) -> Cow<'_, str> {
        let name = raw.name.of(&self.text);
        if raw.flags & NAME_ESCAPED == 0 {
            return Cow::Borrowed(name);
        }
        Cow::Owned(match self.syntax {
            Syntax::Json => json(name),
            // A name that was an attribute's value.
            Syntax::Xml => xml(name),
        })
    }

    /// The text between the quotes or tags of an entry.
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

/// The text of a JSON string; its escapes have been checked.
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

/// The character of `uXXXX`, or of `uXXXX\uXXXX` where they are a pair, and how long that is.
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

/// The text of an XML element or attribute: entities and CDATA resolved, comments and instructions
/// left out, ends of lines made `\n`. All of it has been checked.
pub(super) fn xml(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find(['&', '<', '\r']) {
        let (plain, marked) = rest.split_at(at);
        text.push_str(plain);
        rest = if marked.starts_with('&') {
            let (character, length) = entity(marked.as_bytes()).unwrap_or((char::REPLACEMENT_CHARACTER, 1));
            text.push(character);
            marked.get(length..).unwrap_or_default()
        } else if let Some(inside) = marked.strip_prefix("<![CDATA[") {
            let (inside, after) = inside.split_once("]]>").unwrap_or((inside, ""));
            push_lines(&mut text, inside);
            after
        } else if let Some(inside) = marked.strip_prefix("<!--") {
            after(inside, "-->")
        } else if marked.starts_with('<') {
            after(marked, "?>")
        } else {
            text.push('\n');
            marked.strip_prefix("\r\n").or(marked.get(1..)).unwrap_or_default()
        };
    }
    text.push_str(rest);
    text
}

fn after<'t>(text: &'t str, end: &str) -> &'t str {
    text.split_once(end).map_or("", |(_, after)| after)
}

fn push_lines(text: &mut String, source: &str) {
    let mut rest = source;
    while let Some((line, after)) = rest.split_once('\r') {
        text.push_str(line);
        text.push('\n');
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    text.push_str(rest);
}

/// The character of the entity that the text begins with, from `&` to `;`, and how long that is.
pub(super) fn entity(text: &[u8]) -> Option<(char, usize)> {
    let length = text.iter().take(16).position(|&byte| byte == b';')?;
    let name = text.get(1..length)?;
    let character = match name {
        b"lt" => '<',
        b"gt" => '>',
        b"amp" => '&',
        b"apos" => '\'',
        b"quot" => '"',
        _ => {
            let (digits, radix) = match name.strip_prefix(b"#x") {
                Some(digits) => (digits, 16),
                None => (name.strip_prefix(b"#")?, 10),
            };
            let digits = std::str::from_utf8(digits).ok()?;
            if digits.starts_with('+') {
                return None;
            }
            let code = u32::from_str_radix(digits, radix).ok().filter(|&code| code != 0)?;
            char::from_u32(code)?
        }
    };
    Some((character, length + 1))
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
