//! Values with next to no letters: `NO`, `李`, `+1`, a password of nothing but marks.

use super::{Backslashes, one_line, unescape};
use crate::value::MASK;
use zeroize::Zeroizing;

/// Such a value.
pub(super) struct Short {
    /// As it is, to be cut out where it can be seen.
    plain: Zeroizing<String>,
    /// In the forms that are looked for where escapes are undone; see [`forms`].
    forms: [Zeroizing<String>; 2],
}

impl Short {
    /// Nothing for a blank value.
    pub(super) fn new(value: &str) -> Option<Self> {
        let plain = Zeroizing::new(same_length(&one_line(value)));
        (!plain.is_empty()).then(|| Self { plain, forms: forms(value) })
    }
}

/// The line without these values, or nothing if it has one of them in another form than its own.
pub(super) fn cut(values: &[Short], line: &str) -> Option<String> {
    if values.is_empty() {
        return Some(line.to_owned());
    }
    let folded = same_length(line);
    let mut hidden = vec![false; line.len()];
    for value in values {
        for start in occurrences(&value.plain, &folded) {
            hidden[start..start + value.plain.len()].fill(true);
        }
    }
    let (mut shown, mut rest) = (String::with_capacity(line.len()), String::with_capacity(line.len()));
    for (at, c) in line.char_indices() {
        if !hidden[at] {
            shown.push(c);
            rest.push(c);
        } else if at == 0 || !hidden[at - 1] {
            shown.push_str(MASK);
            // It is in no value, and no word goes on across it.
            rest.push('\0');
        }
    }
    let texts = forms(&rest);
    let left = |value: &Short| {
        let mut pairs = value
            .forms
            .iter()
            .filter(|form| !form.is_empty())
            .flat_map(|form| texts.iter().map(move |text| (form, text)));
        pairs.any(|(form, text)| occurrences(form, text).next().is_some())
    };
    (!values.iter().any(left)).then_some(shown)
}

/// A text with its escapes undone, in small letters: without the backslashes and plus signs that escaping adds, and with
/// them, for values of nothing else.
fn forms(text: &str) -> [Zeroizing<String>; 2] {
    let without = unescape(text, Backslashes::Drop).replace('+', " ");
    let with = unescape(text, Backslashes::Keep);
    [without, with].map(|text| Zeroizing::new(one_line(&text.to_lowercase())))
}

/// Where a value is in a text. A value of less than four bytes in ASCII has to be a word of its own.
fn occurrences<'t>(value: &'t str, text: &'t str) -> impl Iterator<Item = usize> {
    let anywhere = value.len() >= 4 || !value.is_ascii();
    let all = text.match_indices(value).map(|(at, _)| at);
    all.filter(move |&at| anywhere || stands_alone(text, at, at + value.len()))
}

fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    // From U+2E80 on are the scripts that put no blanks between words.
    let word = |c: char| c.is_alphanumeric() && c < '\u{2e80}';
    !text[..start].chars().next_back().is_some_and(word) && !text[end..].chars().next().is_some_and(word)
}

/// The text in small letters, as far as each takes as many bytes as the capital.
fn same_length(text: &str) -> String {
    let small = |c: char| match c.to_lowercase().next() {
        Some(small) if small.len_utf8() == c.len_utf8() && c.to_lowercase().len() == 1 => small,
        _ => c,
    };
    text.chars().map(small).collect()
}
