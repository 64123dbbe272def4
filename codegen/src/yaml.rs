//! YAML as it is written, with the place of everything.
//!
//! A file is parsed into a tree of nodes, and a reader takes the keys of a mapping by name. It reports
//! problems and continues, so that one run shows all problems of all files.

mod context;
mod mapping;
mod nested;
mod read;
mod slips;
pub mod tree;

pub(crate) use context::{Context, Entry};
pub(crate) use mapping::{Mapping, root};
pub(crate) use read::{Read, mapping};

use crate::source::Span;

/// A value and the place it was written.
#[derive(Clone, Debug, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// A piece of text and its place.
pub type Text = Spanned<String>;

impl Text {
    /// Creates an empty text at the place of the missing one.
    pub const fn empty(span: Span) -> Self {
        Self { value: String::new(), span }
    }
}

/// Text of many lines, each of which knows its place.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// The text, at the place where it begins.
    pub text: Text,
    /// The position of each of its lines in the file; empty if the text in the file differs.
    pub lines: Vec<u32>,
}

impl Block {
    /// Creates an empty text at the place of the missing one.
    pub const fn empty(span: Span) -> Self {
        Self { text: Text::empty(span), lines: Vec::new() }
    }

    /// Returns the place of a part of the text, up to the end of its first line.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let text = &self.text.value;
        let (before, part) = match (text.get(..start), text.get(start..end)) {
            (Some(before), Some(part)) => (before, part),
            _ => return self.text.span,
        };
        let line = before.matches('\n').count();
        let column = start - before.rfind('\n').map_or(0, |at| at + 1);
        let width = part.lines().next().map_or(0, str::len);
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.lines.get(line).map_or(self.text.span, |begin| {
            let start = begin.saturating_add(offset(column));
            Span { start, end: start.saturating_add(offset(width)), ..self.text.span }
        })
    }
}
