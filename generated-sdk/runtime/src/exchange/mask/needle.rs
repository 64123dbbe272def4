//! Finds a sensitive value among the letters of a text.

use zeroize::Zeroizing;

/// Normalizes a text to the characters that every quoting keeps: letters and digits in one case, with one space for
/// everything between them. Backslashes are dropped, since their number depends on the layers of escapes, and so are
/// format characters and combining marks.
pub(super) fn letters(text: &str) -> Zeroizing<String> {
    let mut letters = Zeroizing::new(String::with_capacity(text.len()));
    let mut apart = false;
    for c in text.chars() {
        super::steps::count();
        if c.is_alphanumeric() {
            if apart && !letters.is_empty() {
                letters.push(' ');
            }
            apart = false;
            if c.is_ascii() {
                letters.push(c.to_ascii_lowercase());
                continue;
            }
            // Via upper case, since `ß` and `SS` are the same there.
            let folded = c.to_uppercase().flat_map(char::to_lowercase);
            letters.extend(folded.filter(|c| c.is_alphanumeric()));
        } else if c.is_ascii() && c != '\\' || c.is_whitespace() {
            apart = true;
        }
    }
    letters
}

/// The letters of a value, prepared for a search in linear time (Knuth, Morris and Pratt).
pub(super) struct Needle {
    letters: Zeroizing<String>,
    /// For each prefix, by its length in bytes minus one: the length of its longest proper prefix that is also a
    /// suffix.
    shorter: Vec<usize>,
}

/// The part of a needle that a text contains.
pub(super) struct NeedleMatch {
    /// Whether the whole needle was found.
    pub(super) whole: bool,
    /// The number of bytes of its prefix that end at the end of the text, or earlier at `from` or later.
    pub(super) begun: usize,
}

impl Needle {
    /// Creates a needle from letters that are not empty.
    pub(super) fn new(letters: Zeroizing<String>) -> Self {
        let mut needle = Self { shorter: Vec::with_capacity(letters.len()), letters };
        needle.shorter.push(0);
        let mut length = 0;
        for at in 1..needle.letters.len() {
            length = needle.longer(length, needle.letters.as_bytes()[at]);
            needle.shorter.push(length);
        }
        needle
    }

    pub(super) fn letters(&self) -> &str {
        &self.letters
    }

    pub(super) fn find(&self, text: &str, from: usize) -> NeedleMatch {
        let mut found = NeedleMatch { whole: false, begun: 0 };
        let mut length = 0;
        for (at, byte) in text.bytes().enumerate() {
            length = self.longer(length, byte);
            found.whole |= length == self.letters.len();
            let end = at + 1;
            if end >= from {
                found.begun = found.begun.max(length);
            }
        }
        found
    }

    /// Returns the length of the match after another byte.
    fn longer(&self, mut length: usize, byte: u8) -> usize {
        loop {
            super::steps::count();
            if self.letters.as_bytes().get(length) == Some(&byte) {
                return length + 1;
            }
            if length == 0 {
                return 0;
            }
            length = self.shorter[length - 1];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Needle, letters};

    #[test]
    fn letters_are_the_same_however_a_text_is_quoted() {
        for (text, expected) in [
            ("Jane.Doe@Example.COM", "jane doe example com"),
            ("  O\\'Brien\r\n", "o brien"),
            ("Straße STRASSE", "strasse strasse"),
            ("İstanbul i\u{307}stanbul ΣΑΣ σας", "istanbul istanbul σασ σασ"),
            ("张，三 \u{202e}x", "张三 x"),
            ("!?", ""),
        ] {
            assert_eq!(*letters(text), expected, "{text}");
        }
    }

    #[test]
    fn a_needle_is_found_wherever_it_begins() {
        for (needle, text, from, whole, begun) in [
            ("abab", "aababab", 7, true, 4),
            ("aab", "aaab", 4, true, 3),
            ("abcd", "xabcabcy", 8, false, 0),
            ("abcd", "xabcabcy", 7, false, 3),
            ("abcd", "xabcabc", 7, false, 3),
            ("aaaa", "aaa", 3, false, 3),
            ("a", "", 0, false, 0),
        ] {
            let found = Needle::new(letters(needle)).find(text, from);
            assert_eq!((found.whole, found.begun), (whole, begun), "{needle} in {text}");
        }
    }
}
