//! Which attributes are doc comments.

use std::ops::Range;

/// Where in an attribute, `#[doc = "…"]`, the lines of the doc comment stand that says the same. There is none if its
/// text is not one literal without escapes, or if one of them would not be a line of a doc comment.
pub fn comment(attribute: &str, inner: bool) -> Option<Range<usize>> {
    let literal = attribute.strip_prefix(if inner { "#![doc = " } else { "#[doc = " })?.strip_suffix(']')?;
    let raw = literal.strip_prefix('r');
    let quoted = raw.unwrap_or(literal).trim_start_matches('#');
    let marks = &literal[usize::from(raw.is_some())..literal.len() - quoted.len()];
    let text = quoted.strip_suffix(marks)?.strip_prefix('"')?.strip_suffix('"')?;
    let is_whole = match raw {
        Some(_) => text.match_indices('"').all(|(at, _)| !text[at + 1..].starts_with(marks)),
        None => !text.contains(['"', '\\']),
    };
    // `////` begins a comment that is no doc.
    let is_doc = inner || !text.starts_with('/') && !text.contains("\n/");
    let from = attribute.len() - quoted.len();
    (is_whole && is_doc && !text.contains('\r')).then(|| from..from + text.len())
}
