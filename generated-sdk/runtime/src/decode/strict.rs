//! Strict decoding: decodes as leniently as always, and lists every deviation from the spec.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use crate::document::{Document, Node};

use super::context::Context;
use super::{Decode, Reader};
use crate::document::path::Steps;
use crate::error::DecodeError;

/// A deviation of a response from the spec that was tolerated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deviation {
    /// Its path by the names in the response, such as `Data.TaskInfo[3].TaskNum`.
    pub path: String,
    /// Its kind.
    pub what: DeviationKind,
}

/// The kind of a deviation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviationKind {
    /// The name has a different letter case.
    LetterCase,
    /// A scalar of a different type: a string instead of a number, or a number instead of a boolean.
    ScalarType,
    /// A number or boolean instead of a string. Formats such as YAML turn postal codes into numbers, and `NO` into a
    /// boolean.
    Unquoted,
    /// A value that is not in the spec's enum. It is kept as a string.
    UnknownValue,
    /// A date or time in a different format, or one that cannot be parsed. It is kept as a string.
    TimeFormat,
    /// A single value instead of a list.
    SingleForList,
    /// The wrapper element around the list's items is missing.
    NoWrapper,
    /// The list's items have a different name.
    ItemName,
    /// A value that cannot be decoded. The field is absent, or the map has no such entry.
    Unreadable,
    /// A second value of a field that takes one. The first one is used.
    Repeated,
    /// A field that is not in the spec. It is ignored.
    UnknownField,
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LetterCase => "the name has a different letter case",
            Self::ScalarType => "a scalar of a different type",
            Self::Unquoted => "a number or boolean instead of a string",
            Self::UnknownValue => "a value that is not in the spec",
            Self::TimeFormat => "a date or time in a different format",
            Self::SingleForList => "a single value instead of a list",
            Self::NoWrapper => "no wrapper element around the items of a list",
            Self::ItemName => "list items with a different name",
            Self::Unreadable => "cannot be decoded, so it was skipped",
            Self::Repeated => "a duplicate field",
            Self::UnknownField => "a field that is not in the spec",
        })
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the response" } else { &self.path };
        write!(f, "{path}: {}", self.what)
    }
}

/// The recorded state of a strict decoding.
#[derive(Debug)]
pub(super) struct DeviationRecorder {
    seen: RefCell<Seen>,
}

#[derive(Debug)]
struct Seen {
    /// Whether each entry of the index was read.
    read: Vec<bool>,
    notes: Vec<(u32, DeviationKind)>,
}

impl DeviationRecorder {
    fn new(document: &Document) -> Self {
        let read = vec![false; document.root().end() as usize];
        Self { seen: RefCell::new(Seen { read, notes: Vec::new() }) }
    }

    pub(super) fn read(&self, node: Node<'_>) {
        if let Some(read) = self.seen.borrow_mut().read.get_mut(node.index() as usize) {
            *read = true;
        }
    }

    /// Records a deviation; the children of an unreadable value are not recorded as unknown fields.
    pub(super) fn note(&self, node: Node<'_>, what: DeviationKind) {
        let mut seen = self.seen.borrow_mut();
        seen.notes.push((node.index(), what));
        if what == DeviationKind::Unreadable
            && let Some(inside) = seen.read.get_mut(node.index() as usize..node.end() as usize)
        {
            inside.fill(true);
        }
    }
}

pub(super) fn strict<T: Decode>(document: &Document) -> Result<(T, Vec<Deviation>), DecodeError> {
    let context = Context::new(document, Some(DeviationRecorder::new(document)));
    let value = Reader::new(document.root(), &context).read_whole()?;
    let deviations = context.recorder.map(|recorder| report(document, recorder));
    Ok((value, deviations.unwrap_or_default()))
}

/// Returns all deviations with their paths, in document order, in one pass.
fn report(document: &Document, recorder: DeviationRecorder) -> Vec<Deviation> {
    let Seen { read, mut notes } = recorder.seen.into_inner();
    notes.sort_unstable();
    notes.dedup();
    let mut notes = notes.into_iter().peekable();
    let mut deviations = Vec::new();
    let mut path = String::new();
    let mut note_all = |node: Node<'_>, path: &str, deviations: &mut Vec<Deviation>| {
        while let Some((_, what)) = notes.next_if(|(index, _)| *index <= node.index()) {
            deviations.push(Deviation { path: path.to_owned(), what });
        }
    };
    note_all(document.root(), &path, &mut deviations);
    // The enclosing nodes, each with the length of its path and the names that were read.
    let mut around = vec![(Steps::new(document.root()), 0, HashSet::new())];
    while let Some((steps, length, names)) = around.last_mut() {
        path.truncate(*length);
        let Some((node, step)) = steps.next() else {
            around.pop();
            continue;
        };
        step.push(&mut path, node);
        if read.get(node.index() as usize).copied().unwrap_or(true) {
            names.insert(node.name());
            note_all(node, &path, &mut deviations);
            if node.index() + 1 < node.end() {
                let length = path.len();
                around.push((Steps::new(node), length, HashSet::new()));
            }
        } else {
            let is_repeated = names.contains(&node.name());
            let what = if is_repeated { DeviationKind::Repeated } else { DeviationKind::UnknownField };
            deviations.push(Deviation { path: path.clone(), what });
        }
    }
    deviations
}
