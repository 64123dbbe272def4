//! Strict decoding: reads as leniently as always, and lists every deviation from the spec.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use crate::document::{Document, Node};

use super::reading::Reading;
use super::{Decode, Reader};
use crate::document::path::Steps;
use crate::error::DecodeError;

/// A deviation of a response from the spec that was tolerated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deviation {
    /// Where, by the names in the response, such as `Data.TaskInfo[3].TaskNum`.
    pub path: String,
    /// What.
    pub what: DeviationKind,
}

/// The kind of a deviation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviationKind {
    /// The name is in another letter case.
    LetterCase,
    /// A scalar of another type: a text for a number, a number for a boolean.
    ScalarType,
    /// A number or boolean for a text. Formats such as YAML make numbers of postal codes, and booleans of `NO`.
    Unquoted,
    /// The spec's set of values does not have it. It is kept with its text.
    UnknownValue,
    /// A date or time in another form than the spec says, or one that cannot be read. It is kept with its text.
    TimeFormat,
    /// One value where a list belongs.
    SingleForList,
    /// The element around the list's items is missing.
    NoWrapper,
    /// The list's items have another name.
    ItemName,
    /// It could not be read. The field is absent, or the map has no such entry.
    Unreadable,
    /// A second value of a field that takes one. The first was read.
    Repeated,
    /// The spec has no such field. It was not read.
    UnknownField,
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LetterCase => "the name is in another letter case",
            Self::ScalarType => "a scalar of another type",
            Self::Unquoted => "a number or boolean where a text belongs",
            Self::UnknownValue => "a value that the spec does not have",
            Self::TimeFormat => "a date or time in another form",
            Self::SingleForList => "one value where a list belongs",
            Self::NoWrapper => "no element around the items of a list",
            Self::ItemName => "list items of another name",
            Self::Unreadable => "unreadable, so it was left out",
            Self::Repeated => "a second value of one field",
            Self::UnknownField => "a field that the spec does not have",
        })
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the response" } else { &self.path };
        write!(f, "{path}: {}", self.what)
    }
}

/// What a strict reading saw.
#[derive(Debug)]
pub(super) struct Watch {
    seen: RefCell<Seen>,
}

#[derive(Debug)]
struct Seen {
    /// For each entry of the index whether it was read.
    read: Vec<bool>,
    notes: Vec<(u32, DeviationKind)>,
}

impl Watch {
    fn new(document: &Document) -> Self {
        let read = vec![false; document.root().end() as usize];
        Self { seen: RefCell::new(Seen { read, notes: Vec::new() }) }
    }

    pub(super) fn read(&self, node: Node<'_>) {
        if let Some(read) = self.seen.borrow_mut().read.get_mut(node.index() as usize) {
            *read = true;
        }
    }

    /// Notes something; what is inside an unreadable value is not unknown besides.
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
    let reading = Reading::new(document, Some(Watch::new(document)));
    let value = Reader::new(document.root(), &reading).read_whole()?;
    let deviations = reading.watch.map(|watch| report(document, watch));
    Ok((value, deviations.unwrap_or_default()))
}

/// All notes with their paths, in the order of the text, in one walk.
fn report(document: &Document, watch: Watch) -> Vec<Deviation> {
    let Seen { read, mut notes } = watch.seen.into_inner();
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
    // The nodes around the place, each with how much of the path is theirs and what was read in them.
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
