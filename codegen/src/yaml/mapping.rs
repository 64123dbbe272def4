//! A mapping with known keys: the reader takes them by name, and the remaining ones are reported.
//!
//! Suggestions are made from the keys that the reader has asked for, so there is no separate list of keys.

use std::ops::RangeInclusive;

use super::context::{Context, Entry, is_nothing, kind, scalar};
use super::tree::{Kind, Node};
use super::{Block, Spanned, Text};
use crate::diagnostic::{Code, quoted};
use crate::source::Span;

/// The subject of a mapping, for messages: `parameter` with the name `DomainName`.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    pub(super) noun: &'static str,
    pub(super) name: Option<&'a str>,
    pub(super) span: Span,
}

/// A required key that a mapping lacks.
struct Missing {
    key: String,
    /// `missing` or `empty`.
    state: &'static str,
    code: Code,
    help: Option<String>,
}

/// The mapping that is being read.
pub(crate) struct Mapping<'c, 's> {
    pub(crate) context: &'c mut Context<'s>,
    owner: Owner<'c>,
    pub(super) entries: Vec<Entry<'c, 's>>,
    known: Vec<&'static str>,
    /// Keys of related mappings, and where they belong.
    elsewhere: Vec<(&'static [&'static str], &'static str)>,
    missing: Vec<Missing>,
    /// The node was not a mapping, which has been reported, so missing keys are not.
    broken: bool,
    in_braces: bool,
}

impl<'c, 's> Mapping<'c, 's> {
    /// Returns the place of the mapping's owner.
    pub(crate) fn span(&self) -> Span {
        self.owner.span
    }

    /// The name of the mapping's owner.
    pub(crate) fn owner(&mut self, _: &'static str) -> Text {
        Text { value: self.owner.name.unwrap_or_default().to_owned(), span: self.owner.span }
    }

    /// The path of the file.
    pub(crate) fn path(&mut self, _: &'static str) -> String {
        self.context.path.to_owned()
    }

    /// Leaves keys out that belong to another place, where they are often meant to be.
    pub(crate) fn elsewhere(&mut self, keys: &'static [&'static str], place: &'static str) {
        self.elsewhere.push((keys, place));
    }

    /// The entry of a key, if it is there.
    fn take(&mut self, key: &'static str) -> Option<Entry<'c, 's>> {
        if self.elsewhere.iter().any(|(keys, _)| keys.contains(&key)) {
            return None;
        }
        self.known.push(key);
        let index = self.entries.iter().position(|entry| entry.key.value == key)?;
        // Order matters for what is left only in that it is reported, and reports are sorted.
        Some(self.entries.swap_remove(index))
    }

    /// Reads a key that may be absent.
    pub(crate) fn optional<R>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Context<'s>, &Text, &Node<'s>) -> R,
    ) -> Option<R> {
        let entry = self.take(key)?;
        Some(read(self.context, &entry.key, entry.value))
    }

    /// Text that may be absent.
    pub(crate) fn optional_text(&mut self, key: &'static str) -> Option<Text> {
        self.optional(key, |context, key, node| {
            let text = context.name(key, node)?;
            if text.value.trim().is_empty() {
                context.empty(key);
                return None;
            }
            Some(text)
        })?
    }

    /// Documentation that may be absent.
    pub(crate) fn optional_block(&mut self, key: &'static str) -> Option<Block> {
        self.optional(key, |context, key, node| {
            let block = context.block(key, node)?;
            if block.text.value.trim().is_empty() {
                context.empty(key);
                return Some(Block::empty(key.span));
            }
            Some(block)
        })?
    }

    /// Text that may be absent and may be empty.
    pub(crate) fn optional_content(&mut self, key: &'static str) -> Option<Text> {
        self.optional(key, Context::text)?
    }

    /// Text that has to be there.
    pub(crate) fn text(&mut self, key: &'static str) -> Text {
        self.required(key, |mapping| mapping.optional_text(key))
    }

    /// The documentation, which has to be there.
    pub(crate) fn doc(&mut self) -> Block {
        let help = "say in a sentence what it is: `doc: …`";
        self.require("doc", Code::MissingDoc, Some(help));
        let doc = self.take("doc").and_then(|doc| {
            if scalar(doc.value).is_some_and(|text| text.trim().is_empty()) {
                self.lacks("doc", "empty", Code::MissingDoc, Some(help));
                return None;
            }
            self.context.block(&doc.key, doc.value)
        });
        doc.unwrap_or_else(|| Block::empty(self.span()))
    }

    /// An HTTP status that has to be there; zero if it is not.
    pub(crate) fn required_status(&mut self, key: &'static str) -> Spanned<u16> {
        self.require(key, Code::MissingKey, None);
        self.status(key).unwrap_or(Spanned { value: 0, span: self.span() })
    }

    /// An HTTP status that may be absent.
    pub(crate) fn status(&mut self, key: &'static str) -> Option<Spanned<u16>> {
        self.number(key, 100..=599, "an HTTP status is a number from 100 to 599")
    }

    /// A whole number in a range, which may be absent.
    pub(crate) fn number(
        &mut self,
        key: &'static str,
        range: RangeInclusive<u16>,
        meaning: &str,
    ) -> Option<Spanned<u16>> {
        let Spanned { value, span } = self.optional_int(key)?;
        let found = u16::try_from(value).ok().filter(|value| range.contains(value));
        if found.is_none() {
            let message = format!("`{key}` cannot be `{value}`");
            self.context.diagnostics.error(Code::NotOneOf, span, message).here(meaning);
        }
        Some(Spanned { value: found?, span })
    }

    /// A whole number that may be absent.
    pub(crate) fn optional_int(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        self.optional(key, Context::int)?
    }

    /// A whole number that has to be there.
    pub(crate) fn required_int(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        self.require(key, Code::MissingKey, None);
        self.optional_int(key)
    }

    /// `true` or `false`, if it is there.
    pub(crate) fn optional_bool(&mut self, key: &'static str) -> Option<Spanned<bool>> {
        self.optional(key, Context::bool)?
    }

    /// `true` if the key says so.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        self.optional_bool(key).is_some_and(|flag| flag.value)
    }

    /// A list of text; empty if it is absent.
    pub(crate) fn texts(&mut self, key: &'static str) -> Vec<Text> {
        self.optional(key, Context::texts).unwrap_or_default()
    }

    /// A text, or a list of text; empty if it is absent.
    pub(crate) fn one_or_more(&mut self, key: &'static str) -> Vec<Text> {
        let read = |context: &mut Context<'s>, key: &Text, node: &Node<'s>| match node.kind {
            Kind::List(_) => context.texts(key, node),
            _ => context.text(key, node).into_iter().collect(),
        };
        self.optional(key, read).unwrap_or_default()
    }

    /// A list of whole numbers; empty if it is absent.
    pub(crate) fn ints(&mut self, key: &'static str) -> Vec<Spanned<i64>> {
        let read = |context: &mut Context<'s>, key: &Text, node: &Node<'s>| {
            context.items(key, node).iter().filter_map(|item| context.int(key, item)).collect()
        };
        self.optional(key, read).unwrap_or_default()
    }

    /// One of a few words, if the key is there.
    pub(crate) fn one_of(&mut self, key: &'static str, words: &'static [&'static str]) -> Option<Text> {
        let text = self.optional_text(key)?;
        self.context.one_of(key, text, words)
    }

    /// A list of a few words, if the key is there.
    pub(crate) fn words(&mut self, key: &'static str, words: &'static [&'static str]) -> Option<Vec<Text>> {
        let texts = self.optional(key, Context::texts)?;
        Some(texts.into_iter().filter_map(|text| self.context.one_of(key, text, words)).collect())
    }

    /// A mapping of text to one of a few words; empty if it is absent.
    pub(crate) fn words_by_name(
        &mut self,
        key: &'static str,
        words: &'static [&'static str],
    ) -> Vec<(Text, Text)> {
        let pairs = self.pairs(key).into_iter();
        pairs.filter_map(|(name, word)| Some((name, self.context.one_of(key, word, words)?))).collect()
    }

    /// One of a few words, which has to be there.
    pub(crate) fn required_one_of(&mut self, key: &'static str, words: &'static [&'static str]) -> Text {
        self.required(key, |mapping| mapping.one_of(key, words))
    }

    /// Reports that a key is missing, unless it is there.
    pub(crate) fn require(&mut self, key: &str, code: Code, help: Option<&str>) {
        if !self.has(key) {
            self.lacks(key, "missing", code, help);
        }
    }

    /// Reports that a list or a mapping is missing or empty, unless it has entries.
    pub(crate) fn require_entries(&mut self, key: &str) {
        let entry = self.entries.iter().find(|entry| entry.key.value == key);
        let state = match entry.map(|entry| &entry.value.kind) {
            None => "missing",
            Some(Kind::Map(entries)) if entries.is_empty() => "empty",
            Some(Kind::List(entries)) if entries.is_empty() => "empty",
            Some(_) => return,
        };
        self.lacks(key, state, Code::MissingKey, None);
    }

    /// Reports that there is not exactly one key, which is one of these.
    pub(crate) fn require_one(&mut self, keys: &[&'static str]) {
        if self.entries.len() != 1 {
            let message = format!("this {} has {} keys", self.owner.noun, self.entries.len());
            let keys = quoted(keys.iter().copied(), ", ");
            self.context
                .diagnostics
                .error(Code::WrongKind, self.owner.span, message)
                .here(format!("expected one of {keys}"));
        }
    }

    /// Reads a required key. `read` reports a wrong value.
    fn required(&mut self, key: &'static str, read: impl FnOnce(&mut Self) -> Option<Text>) -> Text {
        self.require(key, Code::MissingKey, None);
        read(self).unwrap_or_else(|| Text::empty(self.span()))
    }

    /// Whether the key is there and has not been taken.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.key.value == key)
    }

    /// Notes a required key that is `missing` or `empty`.
    fn lacks(&mut self, key: &str, state: &'static str, code: Code, help: Option<&str>) {
        if !self.broken {
            let help = help.map(str::to_owned);
            self.missing.push(Missing { key: key.to_owned(), state, code, help });
        }
    }

    /// Reports the required keys that are missing, except those that are only misspelled.
    fn report_missing(&mut self, misspelled: &[&str]) {
        let Owner { noun, name, span } = self.owner;
        for Missing { key, state, code, help } in &self.missing {
            if misspelled.contains(&key.as_str()) {
                continue;
            }
            let message = match name {
                Some(name) => format!("the {noun} `{name}` has no `{key}`"),
                None => format!("this {noun} has no `{key}`"),
            };
            let diagnostic =
                self.context.diagnostics.error(*code, span, message).here(format!("`{key}` is {state}"));
            if let Some(help) = help {
                diagnostic.help(help);
            }
        }
    }

    /// Reports the unknown keys and the missing ones.
    fn finish(mut self) {
        let mut misspelled = Vec::new();
        for Entry { key, value } in &self.entries {
            // `{doc: One, two}` is two keys: the most common mistake.
            let split = self.in_braces && is_nothing(value);
            let place = self.elsewhere.iter().find(|(keys, _)| keys.contains(&key.value.as_str()));
            let diagnostic = self
                .context
                .diagnostics
                .error(Code::UnknownKey, key.span, format!("unknown key `{}`", key.value))
                .here(format!("not a key of {}", with_article(self.owner.noun)));
            if let Some((_, place)) = place {
                diagnostic.help(format!("`{}` is for {place}", key.value));
            } else if split {
                diagnostic.help("a comma ends a value inside `{…}`: quote the text that has one");
            } else {
                misspelled.extend(diagnostic.suggest(&key.value, self.known.iter().copied(), || {
                    format!("it has {}", quoted(self.known.iter().copied(), ", "))
                }));
            }
        }
        self.report_missing(&misspelled);
    }
}

/// Reads the mapping that a file is; `None` if it is something else, which is reported.
pub(crate) fn root<'s, R>(
    context: &mut Context<'s>,
    node: &Node<'s>,
    noun: &'static str,
    name: Option<&str>,
    read: impl FnOnce(&mut Mapping<'_, 's>) -> R,
) -> Option<R> {
    let span = context.span(node);
    if is_nothing(node) {
        context
            .diagnostics
            .error(Code::EmptyFile, Span::whole_file(context.file), "the file is empty")
            .help("delete the file, or describe something in it");
        return None;
    }
    if !matches!(node.kind, Kind::Map(_)) {
        context
            .diagnostics
            .error(Code::WrongKind, span, "a file of the spec is a mapping")
            .here(format!("expected a mapping, found {}", kind(node)));
        return None;
    }
    let owner = Owner { noun, name, span };
    Some(owned(context, &Text::empty(span), node, owner, read))
}

/// Reads a mapping with known keys. Every other key is reported once `read` has taken what it knows.
pub(super) fn owned<'s, R>(
    context: &mut Context<'s>,
    key: &Text,
    node: &Node<'s>,
    owner: Owner<'_>,
    read: impl FnOnce(&mut Mapping<'_, 's>) -> R,
) -> R {
    let entries = context.entries(key, node);
    let mut mapping = Mapping {
        broken: entries.is_none(),
        // A block mapping has no character of its own.
        in_braces: matches!(node.kind, Kind::Map(_)) && node.start < node.end,
        entries: entries.unwrap_or_default(),
        known: Vec::new(),
        elsewhere: Vec::new(),
        missing: Vec::new(),
        context,
        owner,
    };
    let value = read(&mut mapping);
    mapping.finish();
    value
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}
