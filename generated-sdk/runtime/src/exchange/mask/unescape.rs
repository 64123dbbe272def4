//! Reverses escapes in any mixture and depth, in one pass.
//!
//! Bytes are pushed on a stack. When its end completes an escape, the escape is replaced by its character, which may
//! complete an outer escape: `%2526` becomes `%26` and then `&`. Each replacement shortens the stack and looks only at
//! its last few bytes, so the run time is linear in the length of the text.

use std::borrow::Cow;

/// The length of the longest escape, in bytes: `&ccedil;`, `u{01f600}`, `&#x01f600;`.
const LONGEST: usize = 12;

/// Whether backslashes are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Backslashes {
    Drop,
    Keep,
}

/// Returns the text without escapes: percent-encoding, XML and HTML entities, and the numeric escapes of JSON,
/// JavaScript, Python and Rust strings. Other text is kept. Bytes that are not UTF-8 become U+FFFD.
///
/// String escapes are also recognized without their backslash, since each layer of escapes adds backslashes that cannot
/// be attributed. A word such as `exceed` contains `xce` and is changed too; this does no harm, since a value and the
/// searched text are treated alike.
pub(super) fn unescape(text: &str, backslashes: Backslashes) -> Cow<'_, str> {
    // Every escape has one of these.
    if !text.contains(['%', '&', '\\', 'x', 'X', 'u', 'U']) {
        return Cow::Borrowed(text);
    }
    let mut stack = Vec::with_capacity(text.len());
    for &byte in text.as_bytes() {
        push(&mut stack, byte, backslashes);
        loop {
            super::steps::count();
            let Some((length, meant)) = completed(&stack) else { break };
            stack.truncate(stack.len() - length);
            match meant {
                Meant::Byte(byte) => push(&mut stack, byte, backslashes),
                Meant::Unit(0x5c) => push(&mut stack, b'\\', backslashes),
                Meant::Unit(unit) => push_unit(&mut stack, unit),
            }
        }
    }
    String::from_utf8_lossy(&stack).into_owned().into()
}

fn push(stack: &mut Vec<u8>, byte: u8, backslashes: Backslashes) {
    if byte != b'\\' || backslashes == Backslashes::Keep {
        stack.push(byte);
    }
}

/// The character of an escape.
enum Meant {
    Byte(u8),
    /// A character, or one surrogate of a pair.
    Unit(u32),
}

/// Returns the escape at the end of the text: its length and its character.
fn completed(text: &[u8]) -> Option<(usize, Meant)> {
    match text.last()? {
        last if last.is_ascii_hexdigit() => digits(text),
        b';' => entity(text),
        b'}' => braces(text),
        _ => None,
    }
}

/// Parses `%26`, `x26`, `u0026`, `U00000026`.
fn digits(text: &[u8]) -> Option<(usize, Meant)> {
    let number = |count: usize| hex(last(text, count)?);
    let of_two = match text {
        // It begins an entity.
        [.., b'#', b'x' | b'X', _, _] => false,
        [.., b'%' | b'x' | b'X', _, _] => true,
        _ => false,
    };
    if of_two && let Some(byte) = number(2) {
        return Some((3, Meant::Byte(byte as u8)));
    }
    if let [.., mark @ (b'u' | b'U'), _, _, _, _] = text
        && let Some(unit) = number(4)
    {
        // Eight digits begin with the number of an assigned plane.
        let goes_on = *mark == b'U' && matches!(unit, 0..=3 | 0xe..=0x10);
        return (!goes_on).then_some((5, Meant::Unit(unit)));
    }
    let [.., b'U', _, _, _, _, _, _, _, _] = text else { return None };
    Some((9, Meant::Unit(number(8)?)))
}

/// Parses `&amp;`, `&eacute;`, `&#38;`, `&#x26;`.
fn entity(text: &[u8]) -> Option<(usize, Meant)> {
    let tail = &text[text.len().saturating_sub(LONGEST)..];
    let start = tail.iter().rposition(|&byte| byte == b'&')?;
    let name = std::str::from_utf8(tail.get(start + 1..tail.len() - 1)?).ok()?;
    let unit = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => hex(digits.as_bytes())?,
            None if number.bytes().all(|byte| byte.is_ascii_digit()) => number.parse().ok()?,
            None => return None,
        },
        None => named(name)?,
    };
    Some((tail.len() - start, Meant::Unit(unit)))
}

/// Returns the character of a named entity, in lower case.
fn named(name: &str) -> Option<u32> {
    /// HTML's names of the letters from U+00DF to U+00FF, in order.
    const LETTERS: &str = "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
        iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
        thorn yuml";
    let name = name.to_ascii_lowercase();
    Some(match name.as_str() {
        "amp" => u32::from('&'),
        "lt" => u32::from('<'),
        "gt" => u32::from('>'),
        "quot" => u32::from('"'),
        "apos" => u32::from('\''),
        "nbsp" => u32::from(' '),
        _ => 0xdf + LETTERS.split(' ').position(|letter| letter == name)? as u32,
    })
}

/// Parses `u{26}`, `x{26}`.
fn braces(text: &[u8]) -> Option<(usize, Meant)> {
    let tail = &text[text.len().saturating_sub(LONGEST)..];
    let start = tail.iter().rposition(|&byte| byte == b'{')?.checked_sub(1)?;
    let [b'u' | b'U' | b'x' | b'X', b'{', digits @ .., b'}'] = &tail[start..] else { return None };
    Some((tail.len() - start, Meant::Unit(hex(digits)?)))
}

/// Parses hexadecimal digits.
fn hex(digits: &[u8]) -> Option<u32> {
    let digits = std::str::from_utf8(digits).ok()?;
    let all = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| all)
}

fn last(text: &[u8], count: usize) -> Option<&[u8]> {
    text.get(text.len().checked_sub(count)?..)
}

/// Pushes a character. Each surrogate takes three bytes until a pair is complete.
fn push_unit(stack: &mut Vec<u8>, unit: u32) {
    let bytes = |unit: u32| [0xe0 | unit >> 12, 0x80 | unit >> 6 & 0x3f, 0x80 | unit & 0x3f].map(|b| b as u8);
    let half = |bytes: &[u8]| match bytes {
        [0xed, second @ 0xa0..=0xaf, third] => Some(u32::from(second & 0xf) << 6 | u32::from(third & 0x3f)),
        _ => None,
    };
    let unit = match unit {
        0xd800..=0xdbff => return stack.extend(bytes(unit)),
        0xdc00..=0xdfff => match last(stack, 3).and_then(half) {
            Some(high) => {
                stack.truncate(stack.len() - 3);
                0x10000 + (high << 10) + (unit - 0xdc00)
            }
            None => return stack.extend(bytes(unit)),
        },
        unit => unit,
    };
    let c = char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER);
    stack.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::{Backslashes, unescape};

    fn without(text: &str) -> String {
        unescape(text, Backslashes::Drop).into_owned()
    }

    #[test]
    fn every_escape_is_undone_in_every_layer() {
        for (escaped, meant) in [
            ("a%26b", "a&b"),
            ("a%2526b", "a&b"),
            ("a%25252526b", "a&b"),
            ("a&amp;b", "a&b"),
            ("a&amp;amp;amp;b", "a&b"),
            ("a&#38;#x26;b", "a&b"),
            ("a&amp;#x26;b", "a&b"),
            ("a%26amp%3Bb", "a&b"),
            (r"a\u0026b", "a&b"),
            (r"a\u0026amp;b", "a&b"),
            (r"a%5Cu0026b", "a&b"),
            (r"a\\\\u0025\\\\u0032\\\\u0036b", "a&b"),
            (r"a\x26b\x{26}c\u{26}d\U00000026e", "a&b&c&d&e"),
            (
                r"Zo\u00eb ZO\U00EB Zo%C3%AB Zo%25c3%25ab Zo&#235; Zo&#xEB; Zo&euml; Zo&EUML;",
                "Zoë ZOë Zoë Zoë Zoë Zoë Zoë Zoë",
            ),
            (
                r"\ud83d\ude00 \u{1f600} \U0001F600 &#128512; %F0%9F%98%80 &#xd83d;&#xde00;",
                "😀 😀 😀 😀 😀 😀",
            ),
            ("&szlig;&yuml;&nbsp;&lt;&gt;&quot;&apos;", "ßÿ <>\"'"),
            ("%25%32%36", "&"),
            ("&#37;26", "&"),
        ] {
            assert_eq!(without(escaped), meant, "{escaped}");
        }
    }

    #[test]
    fn other_text_is_kept() {
        for text in [
            "",
            "%",
            "%2",
            "%zz",
            "&",
            "&;",
            "&#;",
            "&#x;",
            "&later;",
            "&a b;",
            "{}",
            "u{}",
            "u{x}",
            "+",
            "100% sure",
            "a;b}",
        ] {
            assert_eq!(without(text), text);
        }
        assert_eq!(without("&#x110000;"), "\u{fffd}");
        assert_eq!(without(r#"\u12 \n \" \\"#), "u12 n \" ");
        assert_eq!(unescape(r"%5C\x5c", Backslashes::Keep), r"\\\");
        assert_eq!(without("%ff"), "\u{fffd}");
        assert_eq!(without(r"\ude00").chars().filter(|c| *c != '\u{fffd}').count(), 0);
    }
}
