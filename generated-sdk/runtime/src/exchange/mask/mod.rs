//! Redaction: keeps secrets and people's data out of messages that others wrote. Services echo parameters.
//!
//! A message that repeats a sensitive value in any form is withheld as a whole: cutting out a part needs to know where
//! an escaped value ends, and what is left may still tell it. Code, status and request id remain. See [`Mask::clean`].

mod needle;
mod short;
mod steps;
#[cfg(test)]
mod tests;
mod unescape;

use crate::base::plain::is_plain;
use crate::params::Params;
use crate::schema::{Operation, is_sensitive};
use crate::value::MASK;
use needle::{Needle, letters};
use short::Short;
use unescape::{Backslashes, unescape};

/// What is shown instead of a message that repeats a sensitive value.
const WITHHELD: &str = "the message is withheld: it repeats a sensitive value";

/// A message is never longer than this, in characters; some gateways send a page.
const LONGEST: usize = 600;

/// How many bytes of it are looked at: enough to fill the line.
const LOOKED_AT: usize = 4096;

/// How many bytes of a value's letters have to be in a message to count as the value.
const TELLING: usize = 4;

/// The most bytes that escapes cut in two leave at the end of a text.
const PARTIAL_ESCAPES: usize = 40;

/// What is redacted in the messages about one call: its sensitive values and the client's secrets.
pub(crate) struct Mask {
    needles: Vec<Needle>,
    /// Values with next to no letters.
    short: Vec<Short>,
}

impl Mask {
    /// For a call with these parameters.
    pub(crate) fn new(operation: Option<&Operation>, params: &Params, secrets: &[&str]) -> Self {
        let sensitive = |name: &str| is_sensitive(operation, name);
        let values: Vec<String> =
            params.flat().into_iter().filter(|(name, _)| sensitive(name)).map(|(_, value)| value).collect();
        Self::of(secrets.iter().copied().chain(values.iter().flat_map(|value| with_parts(value))))
    }

    fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut mask = Self { needles: Vec::new(), short: Vec::new() };
        values.into_iter().for_each(|value| mask.add(value));
        mask.needles.sort_unstable_by(|one, other| one.letters().cmp(other.letters()));
        mask.needles.dedup_by(|one, other| one.letters() == other.letters());
        mask
    }

    fn add(&mut self, value: &str) {
        let unescaped = letters(&unescape(value, Backslashes::Drop));
        if unescaped.len() < TELLING {
            self.short.extend(Short::new(value));
        }
        let mut forms = vec![letters(value), unescaped];
        // Escaped with a backslash, each leaves a letter.
        let lettered = [('\n', "\\n"), ('\r', "\\r"), ('\t', "\\t"), ('\u{8}', "\\b"), ('\u{c}', "\\f")];
        if value.contains(lettered.map(|(c, _)| c)) {
            let all = |text: String, (c, escaped): (char, &str)| text.replace(c, escaped);
            let lines = lettered.into_iter().fold(value.to_owned(), all);
            forms.extend([letters(&lines), letters(&unescape(&lines, Backslashes::Drop))]);
        }
        let telling = forms.into_iter().filter(|letters| letters.len() >= TELLING);
        self.needles.extend(telling.map(Needle::new));
    }

    /// A message as it may be shown: one line of bounded length, without anything that a terminal acts on.
    ///
    /// It is withheld where it repeats a sensitive value: as it is or in any mixture of percent-encoding, XML and HTML
    /// entities and string escapes, in any number of layers, in any letter case, with any white space, or cut short by
    /// dots after its fourth byte. A value of less than four letters and digits (of one in scripts without letter case)
    /// would withhold too much: `NO` is a country and a word. It is cut out instead, where it is a word of its own, and
    /// withholds the message only where it is escaped.
    ///
    /// The work is linear in the message and in each value.
    pub(crate) fn clean(&self, text: &str) -> String {
        let mut end = text.len().min(LOOKED_AT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let cut_short = end < text.len();
        let line = one_line(&text[..end]);
        let line = match self.repeats(&line, cut_short) {
            true => None,
            false => short::cut(&self.short, &line),
        };
        let Some(line) = line else { return WITHHELD.to_owned() };
        match line.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None if cut_short => format!("{line}…"),
            None => line,
        }
    }

    /// A code or an id from the wire as it may be shown: short, plain ASCII and without blanks. Otherwise, and where it
    /// repeats a sensitive value, nothing.
    pub(crate) fn id(&self, text: &str) -> Option<String> {
        let text = text.trim();
        let plain = !text.is_empty() && text.len() <= 128 && text.bytes().all(|byte| byte.is_ascii_graphic());
        (plain && !self.repeats(text, false)).then(|| text.to_owned())
    }

    /// An error code from the wire as it may be shown: an [id](Self::id), or `***`.
    pub(crate) fn code(&self, text: &str) -> String {
        self.id(text).unwrap_or_else(|| MASK.to_owned())
    }

    /// Whether a line repeats a value. Dots may have taken the place of its end; so may the end of the line.
    fn repeats(&self, line: &str, cut_short: bool) -> bool {
        let unescaped = unescape(line, Backslashes::Drop);
        let whole = [letters(line), letters(&unescaped)];
        if self.needles.iter().any(|needle| whole.iter().any(|text| needle.find(text, 0).whole)) {
            return true;
        }
        // What is left of escapes that were cut in two, one within the other, hides the last letters.
        let slack = if line.contains(['&', '%', '\\']) { PARTIAL_ESCAPES } else { 0 };
        let begun = |text: &str| {
            let text = letters(text);
            let from = text.len().saturating_sub(slack);
            self.needles.iter().any(|needle| needle.find(&text, from).begun >= TELLING)
        };
        [line, &unescaped].into_iter().any(|text| {
            let dots = text.replace('…', "...");
            let mut pieces: Vec<&str> = dots.split("...").collect();
            if !cut_short {
                // Its end is the value's own.
                pieces.pop();
            }
            pieces.into_iter().any(begun)
        })
    }
}

/// The value, and the parts between its commas: services name one address of several.
fn with_parts(value: &str) -> impl Iterator<Item = &str> {
    let separators = [',', ';', '，', '；'];
    let parts = value.contains(separators).then(|| value.split(separators));
    std::iter::once(value).chain(parts.into_iter().flatten())
}

/// The text on one line: one blank for any white space and for what a terminal acts on.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || !is_plain(c)).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
