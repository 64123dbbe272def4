//! One file while it is read: what nodes say, and what is wrong with them.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::slips;
use super::tree::{self, Kind, Node};
use super::{Block, Spanned, Text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::source::Span;

/// The file that is being read.
pub(crate) struct Context<'s> {
    pub(crate) file: u32,
    pub(crate) path: &'s str,
    pub(crate) text: &'s str,
    pub(crate) diagnostics: &'s mut Diagnostics,
}

/// A key of a mapping and its value.
pub(crate) struct Entry<'t, 's> {
    pub(crate) key: Text,
    pub(crate) value: &'t Node<'s>,
}

impl<'s> Context<'s> {
    /// The place of a node: a line of it at most, and for a mapping its first key.
    pub(crate) fn span(&self, node: &Node<'s>) -> Span {
        match &node.kind {
            Kind::Map(entries) if node.start == node.end => {
                entries.first().map_or(self.bare_span(node), |(key, _)| self.span(key))
            }
            // The dash of the first item.
            Kind::List(_) if node.start == node.end => Span { end: node.start + 1, ..self.bare_span(node) },
            Kind::Plain(_) | Kind::Quoted(_) => {
                let text = self.text.get(node.start as usize..node.end as usize);
                let line = text.and_then(|text| text.lines().next()).unwrap_or_default();
                Span { end: node.start + tree::offset(line.len()), ..self.bare_span(node) }
            }
            _ => self.bare_span(node),
        }
    }

    fn bare_span(&self, node: &Node<'s>) -> Span {
        Span { file: self.file, start: node.start, end: node.end }
    }

    /// Reports that a node is not what its key asks for.
    pub(crate) fn wrong_kind(&mut self, key: &Text, node: &Node<'s>, expected: &str) -> &mut Diagnostic {
        let found = kind(node);
        let span = if is_nothing(node) { key.span } else { self.span(node) };
        let message = format!("wrong kind of value for `{}`", key.value);
        self.diagnostics
            .error(Code::WrongKind, span, message)
            .here(format!("expected {expected}, found {found}"))
    }

    /// A scalar as text, which may be empty if it is quoted.
    pub(crate) fn text(&mut self, key: &Text, node: &Node<'s>) -> Option<Text> {
        let found = scalar(node).filter(|_| !is_nothing(node));
        if found.is_none() {
            self.wrong_kind(key, node, "text");
        }
        Some(Spanned { value: found?.to_owned(), span: self.span(node) })
    }

    /// The text of a name, or of something short for users; none with letters that only look Latin, which is reported.
    pub(crate) fn name(&mut self, key: &Text, node: &Node<'s>) -> Option<Text> {
        let text = self.text(key, node)?;
        let Some(slip) = slips::two_scripts(&text.value) else { return Some(text) };
        // The quotes are not part of the value.
        let start = node.start as usize + usize::from(matches!(node.kind, Kind::Quoted(_)));
        slip.report(self.file, start, self.diagnostics);
        None
    }

    /// A text that is one of a few words; none if it is another, which is reported.
    pub(crate) fn one_of(&mut self, key: &str, text: Text, words: &[&str]) -> Option<Text> {
        if words.contains(&text.value.as_str()) {
            return Some(text);
        }
        let message = format!("`{key}` cannot be `{}`", text.value);
        self.diagnostics
            .error(Code::NotOneOf, text.span, message)
            .here(format!("not one of {}", quoted(words.iter().copied(), ", ")))
            .suggest(&text.value, words.iter().copied(), || {
                format!("write one of {}", quoted(words.iter().copied(), ", "))
            });
        None
    }

    /// Text of many lines, each of which is looked for in the file.
    pub(crate) fn block(&mut self, key: &Text, node: &Node<'s>) -> Option<Block> {
        let text = self.text(key, node)?;
        let mut at = node.start as usize;
        // A line that is folded or escaped is not found; then the block has one place as a whole.
        let lines = text.value.lines().map(|line| {
            let begin = at + self.text.get(at..node.end as usize)?.find(line)?;
            at = begin + line.len();
            Some(tree::offset(begin))
        });
        let lines = lines.collect::<Option<Vec<u32>>>().unwrap_or_default();
        Some(Block { text, lines })
    }

    /// Reports a value that is empty.
    pub(crate) fn empty(&mut self, key: &Text) {
        self.diagnostics
            .error(Code::MissingKey, key.span, format!("`{}` is empty", key.value))
            .here("its value is empty");
    }

    /// A whole number.
    pub(crate) fn int(&mut self, key: &Text, node: &Node<'s>) -> Option<Spanned<i64>> {
        let found = self.parsed(node);
        if found.is_none() {
            let diagnostic = self.wrong_kind(key, node, "a whole number");
            if scalar(node).is_some_and(|text| text.parse::<i64>().is_ok()) {
                diagnostic.help("leave out the quotes");
            }
        }
        found
    }

    /// `true` or `false`.
    pub(crate) fn bool(&mut self, key: &Text, node: &Node<'s>) -> Option<Spanned<bool>> {
        let found = self.parsed(node);
        if found.is_none() {
            self.wrong_kind(key, node, "`true` or `false`");
        }
        found
    }

    /// Parses a scalar without quotes.
    fn parsed<T: FromStr>(&self, node: &Node<'s>) -> Option<Spanned<T>> {
        let Kind::Plain(text) = &node.kind else { return None };
        Some(Spanned { value: text.parse().ok()?, span: self.span(node) })
    }

    /// The items of a list; none if it is not one, which is reported.
    pub(crate) fn items<'t>(&mut self, key: &Text, node: &'t Node<'s>) -> &'t [Node<'s>] {
        if let Kind::List(items) = &node.kind {
            return items;
        }
        let diagnostic = self.wrong_kind(key, node, "a list");
        if let Kind::Plain(text) = &node.kind
            && !text.is_empty()
            && !text.contains('`')
        {
            diagnostic.help(format!("write `[{text}]`"));
        }
        &[]
    }

    /// A list of text.
    pub(crate) fn texts(&mut self, key: &Text, node: &Node<'s>) -> Vec<Text> {
        self.items(key, node).iter().filter_map(|item| self.name(key, item)).collect()
    }

    /// Whether a node is a mapping; it is reported if not.
    pub(crate) fn expect_mapping(&mut self, key: &Text, node: &Node<'s>) -> bool {
        let slip = match &node.kind {
            Kind::Map(_) => return true,
            Kind::Plain(text) => slips::colon(text),
            Kind::Quoted(_) | Kind::List(_) => None,
        };
        match slip {
            Some(slip) => slip.report(self.file, node.start as usize, self.diagnostics),
            None => drop(self.wrong_kind(key, node, "a mapping")),
        }
        false
    }

    /// The entries of a mapping in their order, each key once; duplicates are reported.
    /// `None` if it is not a mapping, which is reported too.
    pub(crate) fn entries<'t>(&mut self, key: &Text, node: &'t Node<'s>) -> Option<Vec<Entry<'t, 's>>> {
        self.expect_mapping(key, node);
        let Kind::Map(pairs) = &node.kind else {
            return None;
        };
        // Only a value of an enum can be the empty string.
        let may_be_empty = |node: &Node<'_>| key.value == "values" && matches!(node.kind, Kind::Quoted(_));
        let mut entries = Vec::with_capacity(pairs.len());
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        for (key, value) in pairs {
            let span = self.span(key);
            let Some(name) = scalar(key).filter(|name| !name.is_empty() || may_be_empty(key)) else {
                let found = scalar(key).map_or(kind(key), |_| "empty");
                self.diagnostics
                    .error(Code::WrongKind, span, "a key has to be text")
                    .here(format!("this is {found}"));
                continue;
            };
            if let Some(&first) = first.get(name) {
                self.diagnostics
                    .error(Code::DuplicateKey, span, format!("duplicate key `{name}`"))
                    .here("duplicate key")
                    .label(first, "first defined here")
                    .help("a mapping has each key once; keep one of them");
                continue;
            }
            entries.push(Entry { key: Spanned { value: name.to_owned(), span }, value });
            first.insert(name, span);
        }
        Some(entries)
    }
}

/// The text of a scalar.
pub(crate) fn scalar<'t>(node: &'t Node<'_>) -> Option<&'t str> {
    match &node.kind {
        Kind::Plain(text) | Kind::Quoted(text) => Some(text),
        Kind::List(_) | Kind::Map(_) => None,
    }
}

/// Whether the key has no value.
pub(crate) fn is_nothing(node: &Node<'_>) -> bool {
    matches!(&node.kind, Kind::Plain(text) if text.is_empty())
}

/// The name of a kind of node, for messages.
pub(crate) fn kind(node: &Node<'_>) -> &'static str {
    match &node.kind {
        Kind::Plain(text) => match &**text {
            "" => "nothing",
            "true" | "false" => "a boolean",
            number if number.parse::<f64>().is_ok() => "a number",
            _ => "text",
        },
        Kind::Quoted(_) => "text",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a mapping",
    }
}
