//! Problems in the spec: collected while all stages run, then shown together.

mod code;
mod render;
mod suggest;

pub use code::Code;
pub use suggest::{did_you_mean, quoted};

use std::collections::BTreeSet;

use crate::source::{Sources, Span};

/// The maximum number of problems that are printed; the others are only counted. An invalid file can have a hundred
/// thousand.
const SHOWN: usize = 200;

/// A place and its label.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The text of the label; may be empty.
    pub text: String,
}

/// One problem.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// The message, in one line.
    pub message: String,
    /// The place of the problem.
    pub primary: Label,
    /// Places that explain it.
    pub secondary: Vec<Label>,
    /// The help: what to write instead.
    pub help: Option<String>,
    /// So many problems come before it that it is not printed.
    hidden: bool,
}

impl Diagnostic {
    /// Sets the label of the primary place.
    pub fn here(&mut self, text: impl Into<String>) -> &mut Self {
        self.primary.text = text.into();
        self
    }

    /// Points at another place that explains the problem.
    pub fn label(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    /// Sets the help.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Suggests the nearest candidate as help, or `otherwise` if none is near, and returns that candidate. A problem that
    /// is not printed has no help: looking for it takes long where there are thousands of candidates.
    pub fn suggest<'a>(
        &mut self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
        otherwise: impl FnOnce() -> String,
    ) -> Option<&'a str> {
        if self.hidden {
            return None;
        }
        let near = did_you_mean(word, candidates);
        self.help(near.map_or_else(otherwise, |near| format!("did you mean `{near}`?")));
        near
    }
}

/// The problems found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// The places of the first ones by place, as many as are printed.
    first: BTreeSet<(Span, Code, usize)>,
}

impl Diagnostics {
    /// No problems yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports a problem. The returned builder takes labels and help.
    pub fn error(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        let index = self.found.len();
        self.first.insert((span, code, index));
        let last = if self.first.len() > SHOWN { self.first.pop_last() } else { None };
        self.found.push(Diagnostic {
            code,
            message: message.into(),
            primary: Label { span, text: String::new() },
            secondary: Vec::new(),
            help: None,
            hidden: last == Some((span, code, index)),
        });
        // It was pushed just now.
        &mut self.found[index]
    }

    /// Adds the diagnostics of another stage whose codes are wanted.
    pub fn absorb(&mut self, other: Self, wanted: impl Fn(Code) -> bool) {
        self.found.extend(other.found.into_iter().filter(|diagnostic| wanted(diagnostic.code)));
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns the number of problems.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// The problems, in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.found.iter()
    }

    /// All problems as text, sorted by file and place, with their number at the end.
    /// Empty if there are none.
    pub fn render(&self, sources: &Sources) -> String {
        render::render(&self.found, sources)
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
