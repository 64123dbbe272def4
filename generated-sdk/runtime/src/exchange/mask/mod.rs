//! Redaction: keeps secrets and personal data out of the service's messages, which may echo parameters.
//!
//! A message that repeats a sensitive value in any form is withheld as a whole: removing a part would require knowing
//! where an escaped value ends, and the rest may still reveal it. Code, status and request id are kept. See
//! [`Mask::clean`].

mod needle;
mod short;
mod steps;
#[cfg(test)]
mod tests;
mod unescape;

use crate::base::terminal::is_plain;
use crate::params::{Params, each_leaf};
use crate::schema::{Operation, is_sensitive};
use crate::value::MASK;
use needle::{Needle, letters};
use short::Short;
use unescape::{Backslashes, unescape};

/// The placeholder for a message that repeats a sensitive value.
const WITHHELD: &str = "the message is withheld: it repeats a sensitive value";

/// The maximum length of a message, in characters; some gateways send a page.
const LONGEST: usize = 600;

/// The number of bytes of it that are searched: enough to fill the line.
const LOOKED_AT: usize = 4096;

/// The number of bytes of a value's letters that count as the value.
const TELLING: usize = 4;

/// The maximum number of bytes that truncated escapes leave at the end of a text.
const PARTIAL_ESCAPES: usize = 40;

/// The values to redact in the messages about one call: its sensitive values and the client's secrets.
pub(crate) struct Mask {
    needles: Vec<Needle>,
    /// Values with too few letters to search for.
    short: Vec<Short>,
}

impl Mask {
    /// Creates the redaction for a call with these parameters.
    pub(crate) fn new<'a>(
        operation: Option<&Operation>,
        params: &'a Params,
        secrets: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut values = Vec::new();
        each_leaf(params.entries(), &mut String::new(), &mut |name, value| {
            values.extend(value.text().filter(|_| is_sensitive(operation, name)));
        });
        Self::of(secrets.into_iter().chain(values.into_iter().flat_map(with_parts)))
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
        forms.dedup();
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

    /// Returns a message for display: one line of limited length, without terminal escapes.
    ///
    /// It is withheld if it repeats a sensitive value: as it is, or in any mixture and depth of percent-encoding, XML
    /// and HTML entities and string escapes, in any letter case, with any white space, or truncated with dots after its
    /// fourth byte. A value of fewer than four letters and digits (or one in a script without letter case) would
    /// withhold too much: `NO` is a country and a word. It is replaced instead if it is a word of its own, and the
    /// message is withheld only if it is escaped.
    ///
    /// The run time is linear in the message and in each value.
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

    /// Returns a code or an id from the wire for display, if it is short, plain ASCII without spaces and repeats no
    /// sensitive value.
    pub(crate) fn id(&self, text: &str) -> Option<String> {
        let text = text.trim();
        let plain = !text.is_empty() && text.len() <= 128 && text.bytes().all(|byte| byte.is_ascii_graphic());
        (plain && !self.repeats(text, false)).then(|| text.to_owned())
    }

    /// Returns an error code from the wire for display: an [id](Self::id), or `***`.
    pub(crate) fn code(&self, text: &str) -> String {
        self.id(text).unwrap_or_else(|| MASK.to_owned())
    }

    /// Returns whether a line repeats a value. Its end may be replaced by dots or truncated by the end of the line.
    fn repeats(&self, line: &str, cut_short: bool) -> bool {
        // The rest of truncated, nested escapes hides the last letters.
        let slack = if line.contains(['&', '%', '\\']) { PARTIAL_ESCAPES } else { 0 };
        let repeats = |text: &str| {
            let whole = letters(text);
            if self.needles.iter().any(|needle| needle.find(&whole, 0).whole) {
                return true;
            }
            if !cut_short && !text.contains(['…', '.']) {
                return false;
            }
            let mut pieces = text.split('…').flat_map(|piece| piece.split("...")).peekable();
            while let Some(piece) = pieces.next() {
                // The match ends with the value.
                if pieces.peek().is_none() && !cut_short {
                    break;
                }
                let piece = letters(piece);
                let from = piece.len().saturating_sub(slack);
                if self.needles.iter().any(|needle| needle.find(&piece, from).begun >= TELLING) {
                    return true;
                }
            }
            false
        };
        let unescaped = unescape(line, Backslashes::Drop);
        repeats(line) || *unescaped != *line && repeats(&unescaped)
    }
}

/// Returns the value, and its comma-separated parts: services name a single address of several.
fn with_parts(value: &str) -> impl Iterator<Item = &str> {
    let separators = [',', ';', '，', '；'];
    let parts = value.contains(separators).then(|| value.split(separators));
    std::iter::once(value).chain(parts.into_iter().flatten())
}

/// Returns the text on one line: white space and terminal control characters become one space.
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
