//! Inserts entries into YAML files, and leaves everything else as it is, comments included.

use std::collections::BTreeMap;

use codegen::diagnostic::Diagnostics;
use codegen::source::{SourceFile, Sources};
use codegen::yaml::tree::{self, Kind, Node};

use crate::facts::Place;
use crate::yaml::{Yaml, render};

/// Insertions into files.
#[derive(Default)]
pub struct Edits {
    /// New entries of mappings. A mapping that does not exist is created.
    entries: BTreeMap<Place, Vec<(String, Yaml)>>,
    /// New words of lists.
    words: BTreeMap<Place, Vec<String>>,
}

impl Edits {
    /// Adds an entry to a mapping, once.
    pub fn insert(&mut self, place: &Place, key: &str, value: Yaml) {
        let entries = self.entries.entry(place.clone()).or_default();
        if !entries.iter().any(|(known, _)| known == key) {
            entries.push((key.to_owned(), value));
        }
    }

    /// Adds a word to a list, once.
    pub fn append(&mut self, place: &Place, word: &str) {
        let words = self.words.entry(place.clone()).or_default();
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }

    /// Returns the files with the insertions.
    pub fn apply(self, sources: &Sources) -> Result<Vec<SourceFile>, String> {
        let mut by_file: BTreeMap<u32, Vec<(Vec<String>, Addition)>> = BTreeMap::new();
        for (place, entries) in self.entries {
            by_file.entry(place.file).or_default().push((place.keys, Addition::Entries(entries)));
        }
        for (place, words) in self.words {
            by_file.entry(place.file).or_default().push((place.keys, Addition::Words(words)));
        }
        let files = by_file.into_iter().filter_map(|(index, additions)| {
            let file = sources.files.get(index as usize)?;
            Some(edited(index, file, &additions))
        });
        files.collect()
    }
}

enum Addition {
    Entries(Vec<(String, Yaml)>),
    Words(Vec<String>),
}

fn edited(
    index: u32,
    file: &SourceFile,
    additions: &[(Vec<String>, Addition)],
) -> Result<SourceFile, String> {
    let text = file.text().into_owned();
    let mut diagnostics = Diagnostics::new();
    let root = tree::parse(index, &text, &mut diagnostics);
    let root = root.ok_or_else(|| format!("error: {}: the file is not YAML", file.path))?;
    let mut insertions = Vec::new();
    for (keys, addition) in additions {
        insertions.push(insertion(&text, &root, keys, addition).ok_or_else(|| {
            format!("error: {}: `{}` is not a mapping or a list", file.path, keys.join("."))
        })?);
    }
    // From the end, so that earlier places stay where they are.
    insertions.sort_by_key(|insertion| std::cmp::Reverse(insertion.start));
    let mut text = text;
    for Insertion { start, end, with } in insertions {
        text.replace_range(start..end, &with);
    }
    Ok(SourceFile { path: file.path.clone(), bytes: text.into_bytes() })
}

/// The replacement of a part of a text.
struct Insertion {
    start: usize,
    end: usize,
    with: String,
}

/// Returns how to add to the mapping or list under these keys.
fn insertion(text: &str, root: &Node<'_>, keys: &[String], addition: &Addition) -> Option<Insertion> {
    let mut node = root;
    for (depth, key) in keys.iter().enumerate() {
        let Kind::Map(entries) = &node.kind else { return None };
        match entries.iter().find(|(known, _)| word(known) == Some(key)) {
            Some((_, value)) if !is_empty(value) => node = value,
            // A key without entries: they are written in its place.
            Some((known, value)) => {
                let content = nested(&keys[depth + 1..], addition);
                let indent = column(text, known.start as usize) + 2;
                let start = colon(text, known.end as usize)?;
                let with = match addition {
                    Addition::Words(_) => format!(" {}", render(&content).trim_end()),
                    Addition::Entries(_) => format!("\n{}", indented(&content, indent).trim_end()),
                };
                return Some(Insertion { start, end: (value.end as usize).max(start), with });
            }
            None => {
                let content = nested(&keys[depth..], addition);
                return Some(after(text, node, &content));
            }
        }
    }
    match (addition, &node.kind) {
        (Addition::Entries(entries), Kind::Map(_)) => Some(after(text, node, &Yaml::Block(entries.clone()))),
        (Addition::Words(words), Kind::List(items)) => {
            let last = items.last()?;
            if text.as_bytes().get(node.start as usize) == Some(&b'[') {
                let with: String = words.iter().map(|word| format!(", {}", flow(word))).collect();
                return Some(Insertion { start: last.end as usize, end: last.end as usize, with });
            }
            let indent = " ".repeat(column(text, node.start as usize));
            let with: String = words.iter().map(|word| format!("\n{indent}- {}", flow(word))).collect();
            let at = line_end(text, last);
            Some(Insertion { start: at, end: at, with })
        }
        _ => None,
    }
}

/// Returns the insertion of entries behind the last one of a mapping.
fn after(text: &str, mapping: &Node<'_>, content: &Yaml) -> Insertion {
    let start = mapping.start as usize;
    let last = match &mapping.kind {
        Kind::Map(entries) => entries.last().map(|(_, value)| value),
        _ => None,
    };
    if text.as_bytes().get(start) == Some(&b'{') {
        let at = last.map_or(start + 1, |last| last.end as usize);
        let with = match content {
            Yaml::Block(entries) => entries.iter().map(|entry| format!(", {}", flow_entry(entry))).collect(),
            _ => String::new(),
        };
        return Insertion { start: at, end: at, with };
    }
    let at = last.map_or(start, |last| line_end(text, last));
    let with = format!("\n{}", indented(content, column(text, start)).trim_end());
    Insertion { start: at, end: at, with }
}

/// Wraps an addition into the mappings that do not exist yet.
fn nested(keys: &[String], addition: &Addition) -> Yaml {
    let content = match addition {
        Addition::Entries(entries) => Yaml::Block(entries.clone()),
        Addition::Words(words) => Yaml::Words(words.clone()),
    };
    keys.iter().rev().fold(content, |content, key| Yaml::Block(vec![(key.clone(), content)]))
}

fn word<'a>(node: &'a Node<'_>) -> Option<&'a str> {
    match &node.kind {
        Kind::Plain(text) | Kind::Quoted(text) => Some(text),
        _ => None,
    }
}

/// Whether nothing is written, or a mapping or a list without entries.
fn is_empty(node: &Node<'_>) -> bool {
    match &node.kind {
        Kind::Plain(text) => text.is_empty(),
        Kind::Quoted(_) => false,
        Kind::List(items) => items.is_empty(),
        Kind::Map(entries) => entries.is_empty(),
    }
}

/// Returns the place behind the colon of a key.
fn colon(text: &str, from: usize) -> Option<usize> {
    text.get(from..)?.find(':').map(|at| from + at + 1)
}

/// Returns the number of characters before a place in its line.
fn column(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.chars().rev().take_while(|c| *c != '\n').count()
}

/// Returns the end of the line in which a node ends, without the line break.
fn line_end(text: &str, node: &Node<'_>) -> usize {
    let end = innermost_end(node) as usize;
    let end = text.get(..end).map_or(text.len(), |before| before.trim_end().len()).max(node.start as usize);
    text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at)
}

/// A block ends where its last entry ends: the parser lets it end where the next token begins.
fn innermost_end(node: &Node<'_>) -> u32 {
    match &node.kind {
        Kind::Map(entries) => {
            entries.last().map_or(node.end, |(_, value)| innermost_end(value).max(value.start))
        }
        Kind::List(items) => items.last().map_or(node.end, innermost_end),
        Kind::Plain(_) | Kind::Quoted(_) => node.end,
    }
}

fn indented(content: &Yaml, indent: usize) -> String {
    let indent = " ".repeat(indent);
    let lines = render(content);
    let lines =
        lines.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") });
    lines.collect()
}

fn flow(word: &str) -> String {
    render(&Yaml::Words(vec![word.to_owned()]))
        .trim()
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_owned()
}

fn flow_entry((key, value): &(String, Yaml)) -> String {
    let value = match value {
        Yaml::Block(entries) => Yaml::Flow(entries.clone()),
        other => other.clone(),
    };
    let text = render(&Yaml::Flow(vec![(key.clone(), value)]));
    text.trim()
        .trim_start_matches('{')
        .trim_end_matches('\n')
        .strip_suffix('}')
        .unwrap_or_default()
        .to_owned()
}
