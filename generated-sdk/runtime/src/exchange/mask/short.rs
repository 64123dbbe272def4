//! Values with too few letters to search for: `NO`, `李`, `+1`, a password of only punctuation.

use super::{Backslashes, one_line, unescape};
use crate::value::MASK;
use zeroize::Zeroizing;

/// A short value.
pub(super) struct Short {
    /// The original, to replace where it is visible.
    plain: Zeroizing<String>,
    /// The forms to find among unescaped text; see [`forms`].
    forms: [Zeroizing<String>; 2],
}

impl Short {
    /// Returns `None` for a blank value.
    pub(super) fn new(value: &str) -> Option<Self> {
        let plain = Zeroizing::new(same_length(&one_line(value)));
        (!plain.is_empty()).then(|| Self { plain, forms: forms(value) })
    }
}

/// Returns the line without these values, or `None` if it contains one in another form.
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
            // It is in no value, and no word extends across it.
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

/// Returns a text unescaped and in lower case: without the backslashes and plus signs that escaping adds, and with
/// them, for values of nothing else.
fn forms(text: &str) -> [Zeroizing<String>; 2] {
    let form = |text: &str| Zeroizing::new(one_line(&text.to_lowercase()));
    let without = unescape(text, Backslashes::Drop).replace('+', " ");
    [form(&without), form(&unescape(text, Backslashes::Keep))]
}

/// Returns the position of a value in a text. A value of fewer than four ASCII bytes has to be a word of its own.
fn occurrences<'t>(value: &'t str, text: &'t str) -> impl Iterator<Item = usize> {
    let anywhere = value.len() >= 4 || !value.is_ascii();
    let all = text.match_indices(value).map(|(at, _)| at);
    all.filter(move |&at| anywhere || is_word(text, at, at + value.len()))
}

fn is_word(text: &str, start: usize, end: usize) -> bool {
    // The scripts from U+2E80 on do not put spaces between words.
    let word = |c: char| c.is_alphanumeric() && c < '\u{2e80}';
    !text[..start].chars().next_back().is_some_and(word) && !text[end..].chars().next().is_some_and(word)
}

/// Lower-cases the text, except for letters whose lower case has a different length.
fn same_length(text: &str) -> String {
    let small = |c: char| match c.to_lowercase().next() {
        Some(small) if small.len_utf8() == c.len_utf8() && c.to_lowercase().len() == 1 => small,
        _ => c,
    };
    text.chars().map(small).collect()
}
