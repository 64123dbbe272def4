//! Common mistakes in hand-written YAML: where they are, what they are, and what to write instead.

use std::ops::Range;

use serde_yaml::granit_parser::{ErrorKind, ScanError};

use super::tree::{Kind, Node, offset};
use crate::diagnostic::{Code, Diagnostics};
use crate::source::{Span, floor_char_boundary};

/// A typing mistake and its place in a text.
pub(super) struct Slip {
    code: Code,
    range: Range<usize>,
    message: String,
    help: String,
}

impl Slip {
    fn new(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code: Code::Syntax, range, message: message.into(), help: help.into() }
    }

    /// Reports the slip; its range begins at this byte of the file.
    pub(super) fn report(self, file: u32, start: usize, diagnostics: &mut Diagnostics) {
        let (start, end) = (start + self.range.start, start + self.range.end);
        let span = Span { file, start: offset(start), end: offset(end) };
        diagnostics.error(self.code, span, self.message).help(self.help);
    }
}

/// Reports why a file is not YAML: as a common mistake, or else with the message of the parser.
pub(super) fn explain(error: &ScanError, file: u32, text: &str, diagnostics: &mut Diagnostics) {
    let marker = error.marker();
    // Errors may count characters alone.
    let at = marker.byte_offset().unwrap_or_else(|| {
        let at = text.char_indices().nth(marker.index());
        at.map_or(text.len(), |(at, _)| at)
    });
    // An error at the end of the file is shown behind its last character.
    let at = floor_char_boundary(text, at.min(text.trim_end().len()));
    let begin = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = |start: usize| (start, text[start..].lines().next().unwrap_or_default());
    let here = line(begin(at));
    let near = [here, line(begin(here.0.saturating_sub(1)))];
    let look =
        |slip: fn(&str) -> Option<Slip>| near.iter().find_map(|(start, line)| Some((*start, slip(line)?)));
    let found = conflict(text)
        .map(|slip| (0, slip))
        .or_else(|| look(indentation))
        .or_else(|| look(colon))
        .or_else(|| Some((here.0, unquoted(here.1, at - here.0, error.kind())?)));
    if let Some((start, slip)) = found {
        return slip.report(file, start, diagnostics);
    }
    let width = text[at..].chars().next().map_or(0, char::len_utf8);
    let span = Span { file, start: offset(at), end: offset(at + width) };
    let diagnostic = diagnostics.error(Code::Syntax, span, error.info());
    if let Some(help) = help(error.kind()) {
        diagnostic.help(help);
    }
}

/// Mistakes in a key that are valid YAML.
pub(super) fn in_key(key: &Node<'_>, value: &Node<'_>) -> Option<Slip> {
    let Kind::Plain(text) = &key.kind else { return None };
    let has_value = !matches!(&value.kind, Kind::Plain(text) if text.is_empty());
    indentation(text).or_else(|| two_scripts(text)).or_else(|| colon(text).filter(|_| !has_value))
}

/// A word of Latin letters and of those that look like them.
pub(super) fn two_scripts(text: &str) -> Option<Slip> {
    let odd = |c: char| match c {
        '\u{370}'..='\u{3ff}' => Some("Greek"),
        '\u{400}'..='\u{52f}' => Some("Cyrillic"),
        _ => None,
    };
    let word = text.split(|c: char| !c.is_alphanumeric()).find(|word| {
        word.contains(|c: char| c.is_ascii_alphabetic()) && word.contains(|c| odd(c).is_some())
    })?;
    let (at, letter, script) = word.char_indices().find_map(|(at, c)| Some((at, c, odd(c)?)))?;
    let at = text.find(word)? + at;
    Some(Slip {
        code: Code::TwoScripts,
        range: at..at + letter.len_utf8(),
        message: format!("`{letter}` in `{word}` is a {script} letter, U+{:04X}", u32::from(letter)),
        help: "write the whole word in Latin letters".to_owned(),
    })
}

fn conflict(text: &str) -> Option<Slip> {
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at - line.len(), line.trim_end()))
    });
    let is_mark = |line: &str| ["<<<<<<< ", "||||||| ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark));
    let (at, line) = lines.find(|(_, line)| is_mark(line) || *line == "=======")?;
    let help = "keep one of the versions, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`";
    Some(Slip::new(at..at + line.len(), "a merge conflict is not resolved", help))
}

/// Blanks before a text that only look like spaces.
fn indentation(line: &str) -> Option<Slip> {
    let rest = line.trim_start_matches([' ', '\t']);
    let blanks = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200b}').len();
    let first = rest[..blanks].chars().next()?;
    let at = line.len() - rest.len();
    let message = format!("U+{:04X} is not a space, though it looks like one", u32::from(first));
    Some(Slip::new(at..at + blanks, message, "indent with spaces"))
}

/// A key whose colon touches its value.
pub(super) fn colon(line: &str) -> Option<Slip> {
    let (key, value) = line.trim_start_matches([' ', '-']).split_once(':')?;
    if !is_key(key) || value.trim().is_empty() || value.starts_with([' ', '\t', '/']) {
        return None;
    }
    let at = line.len() - value.len();
    let help = format!("write `{key}: {}`", value.trim());
    Some(Slip::new(at - 1..at, format!("no space follows `{key}:`"), help))
}

/// A text without quotes that needs them, around this place of a line.
fn unquoted(line: &str, at: usize, kind: &ErrorKind) -> Option<Slip> {
    use ErrorKind::*;
    let cut = matches!(kind, ExpectedBlockMappingKey | InvalidColonPlacement | MappingValueNotAllowed);
    if !cut && !matches!(kind, ExpectedFlowMappingSeparator | ExpectedFlowSequenceSeparator) {
        return None;
    }
    // The last key before the place: at the beginning of the line, or behind `{` or `,`.
    let (key, start) = line.get(..at)?.rmatch_indices(": ").find_map(|(end, _)| {
        let before = &line[..end];
        let begin = before.rfind(['{', ',']).map_or(0, |at| at + 1);
        let key = before[begin..].trim_start_matches([' ', '-']);
        is_key(key).then_some((key, end + 2))
    })?;
    let mut value = line[start..].trim();
    let start = start + line[start..].len() - line[start..].trim_start().len();
    // The braces that close mappings are no part of it.
    while value.ends_with('}') && value.matches('}').count() > value.matches('{').count() {
        value = value[..value.len() - 1].trim_end();
    }
    let quoted = if value.contains(['"', '\\']) {
        format!("'{}'", value.replace('\'', "''"))
    } else {
        format!("\"{value}\"")
    };
    let message = format!("the value of `{key}` has to be quoted");
    Some(Slip::new(start..start + value.len(), message, format!("write `{key}: {quoted}`")))
}

/// Whether a text can be a key of the spec language.
fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The help for other mistakes.
fn help(kind: &ErrorKind) -> Option<&'static str> {
    use ErrorKind::*;
    Some(match kind {
        RecursionLimitExceeded => "the spec language needs no nesting as deep as this",
        TabNotAllowed
        | TabAtBlockScalarStart
        | TabInBlockIndentation
        | TabInIndentation
        | TabInPlainScalar => "indent with spaces",
        UnexpectedCharacter { .. } => "text that begins with this character has to be quoted",
        InvalidColonPlacement | MappingValueNotAllowed => "text that has `: ` in it has to be quoted",
        ExpectedBlockMappingKey => "the keys of a mapping begin in the same column",
        ExpectedFlowMappingSeparator | UnexpectedEofFlowMapping => "close the mapping above with `}`",
        ExpectedFlowSequenceSeparator | UnexpectedEofFlowSequence => "close the list above with `]`",
        UnknownQuotedScalarEscape => "quote the text with `'`, or write `\\\\` for a backslash",
        SimpleKeyExpected => "write `: ` and a value behind the key",
        _ => return None,
    })
}
