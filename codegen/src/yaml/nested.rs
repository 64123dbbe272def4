//! The keys of a mapping whose values are mappings or lists themselves.

use super::Text;
use super::context::{Context, Entry};
use super::mapping::{Mapping, Owner, owned};
use super::read::Read;
use super::tree::{Kind, Node};

impl<'s> Mapping<'_, 's> {
    /// A mapping with known keys, if it is there.
    pub(crate) fn nested<R>(
        &mut self,
        key: &'static str,
        noun: &'static str,
        read: impl FnOnce(&mut Mapping<'_, 's>) -> R,
    ) -> Option<R> {
        self.nested_or(key, noun, read, |context, key, node| {
            context.expect_mapping(key, node);
            None
        })
    }

    /// A mapping with known keys or something else, if it is there.
    pub(crate) fn nested_or<R>(
        &mut self,
        key: &'static str,
        noun: &'static str,
        read: impl FnOnce(&mut Mapping<'_, 's>) -> R,
        otherwise: impl FnOnce(&mut Context<'s>, &Text, &Node<'s>) -> Option<R>,
    ) -> Option<R> {
        self.optional(key, |context, key, node| match node.kind {
            Kind::Map(_) => {
                let owner = Owner { noun, name: None, span: key.span };
                Some(owned(context, key, node, owner, read))
            }
            _ => otherwise(context, key, node),
        })?
    }

    /// A list of mappings with known keys; empty if it is absent.
    pub(crate) fn list<R>(
        &mut self,
        key: &'static str,
        noun: &'static str,
        mut read: impl FnMut(&mut Mapping<'_, 's>) -> R,
    ) -> Vec<R> {
        self.optional(key, |context, key, node| {
            let items = context.items(key, node).iter();
            items
                .filter_map(|item| {
                    let owner = Owner { noun, name: None, span: context.span(item) };
                    context.expect_mapping(key, item).then(|| owned(context, key, item, owner, &mut read))
                })
                .collect()
        })
        .unwrap_or_default()
    }

    /// A mapping with known keys, or a list of them; empty if it is absent.
    pub(crate) fn one_or_list<R>(
        &mut self,
        key: &'static str,
        noun: &'static str,
        read: impl FnMut(&mut Mapping<'_, 's>) -> R,
    ) -> Vec<R> {
        let is_list = |entry: &Entry| entry.key.value == key && matches!(entry.value.kind, Kind::List(_));
        if self.entries.iter().any(is_list) {
            self.require_entries(key);
            return self.list(key, noun, read);
        }
        self.nested(key, noun, read).into_iter().collect()
    }

    /// A list of text that may be absent, but not empty.
    pub(crate) fn some_texts(&mut self, key: &'static str) -> Vec<Text> {
        if self.has(key) {
            self.require_entries(key);
        }
        self.texts(key)
    }

    /// A mapping whose keys are names, such as those of parameters; empty if it is absent.
    pub(crate) fn named<R>(
        &mut self,
        key: &'static str,
        noun: &'static str,
        mut read: impl FnMut(&mut Mapping<'_, 's>) -> R,
    ) -> Vec<R> {
        self.optional(key, |context, key, node| {
            let entries = context.entries(key, node).unwrap_or_default().into_iter();
            entries
                .map(|Entry { key, value }| {
                    let owner = Owner { noun, name: Some(&key.value), span: key.span };
                    owned(context, &key, value, owner, &mut read)
                })
                .collect()
        })
        .unwrap_or_default()
    }

    /// The same, where something has to be there.
    pub(crate) fn some_named<R>(
        &mut self,
        key: &'static str,
        noun: &'static str,
        read: impl FnMut(&mut Mapping<'_, 's>) -> R,
    ) -> Vec<R> {
        self.require_entries(key);
        self.named(key, noun, read)
    }

    /// A mapping of text to text; empty if it is absent.
    pub(crate) fn pairs(&mut self, key: &'static str) -> Vec<(Text, Text)> {
        self.optional(key, |context, key, node| {
            let entries = context.entries(key, node).unwrap_or_default().into_iter();
            entries
                .filter_map(|Entry { key, value }| {
                    let value = context.text(&key, value)?;
                    Some((key, value))
                })
                .collect()
        })
        .unwrap_or_default()
    }

    /// A list or a mapping with something in it, which has to be there.
    pub(crate) fn some<R: Read>(&mut self, key: &'static str) -> R {
        self.require_entries(key);
        R::read(self, key)
    }
}
