//! YAML as a tree of nodes that know their place.
//!
//! Order, duplicate keys and the text of every scalar are kept: readers decide whether `1.10` is
//! a number, `no` a boolean or `null` nothing. The tree is built from the parser's
//! events, since a deserializer would interpret scalars and stop at its first error.

use std::borrow::Cow;

use serde_yaml::granit_parser::{self as yaml, Event, Parser, ScalarStyle};

use super::slips;
use crate::diagnostic::{Code, Diagnostics};
use crate::source::Span;

/// The grammar needs a third of it. Reading is recursive, so this also keeps the stack small.
const MAX_DEPTH: usize = 24;

/// A node and its bytes in the file.
pub struct Node<'s> {
    /// Its first byte.
    pub start: u32,
    /// The byte after its last one.
    pub end: u32,
    /// Its kind, with its content.
    pub kind: Kind<'s>,
}

/// The kind of a node.
pub enum Kind<'s> {
    /// A scalar without quotes: a string, a number, a boolean, or nothing if it is empty.
    Plain(Cow<'s, str>),
    /// A scalar with quotes or as a block, which is always text.
    Quoted(Cow<'s, str>),
    /// A sequence.
    List(Vec<Node<'s>>),
    /// A mapping, with duplicate keys.
    Map(Vec<(Node<'s>, Node<'s>)>),
}

/// Parses one file; `None` if it is not YAML, or uses what the spec language leaves out.
pub fn parse<'s>(file: u32, text: &'s str, diagnostics: &mut Diagnostics) -> Option<Node<'s>> {
    let before = diagnostics.len();
    let mut builder = Builder { file, root: None, open: Vec::new(), diagnostics };
    for event in Parser::new_from_str_with_options(text, options()) {
        match event {
            Ok((event, span)) => builder.add(event, &span)?,
            Err(error) => {
                // The parser fails because of a mistake that has been reported.
                if builder.diagnostics.len() == before {
                    slips::explain(&error, file, text, builder.diagnostics);
                }
                return None;
            }
        }
    }
    let root = builder.root.unwrap_or(Node { start: 0, end: 0, kind: Kind::Plain("".into()) });
    (diagnostics.len() == before).then_some(root)
}

fn options() -> yaml::Options {
    yaml::options! {
        // Comments, anchors and aliases are seen as what they are, so that they can be refused in place.
        emit_comments: false,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    }
}

/// Files beyond four gigabytes are refused before they are parsed, so this loses nothing.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The tree so far. It is built without recursion.
struct Builder<'s, 'd> {
    file: u32,
    root: Option<Node<'s>>,
    /// The lists and mappings that have not ended.
    open: Vec<Open<'s>>,
    diagnostics: &'d mut Diagnostics,
}

/// A list or mapping that has not ended, and the key that waits for its value.
struct Open<'s> {
    node: Node<'s>,
    key: Option<Node<'s>>,
}

impl<'s> Builder<'s, '_> {
    /// Handles an event; returns `None` if parsing cannot continue.
    fn add(&mut self, event: Event<'s>, span: &yaml::Span) -> Option<()> {
        let range = span.byte_range().unwrap_or_default();
        let (start, end) = (offset(range.start), offset(range.end));
        let node = |kind| Node { start, end, kind };
        if let Some(tag) = span.tag_span() {
            let message = "tags are not part of the spec language";
            self.refuse(&tag, message, "text that begins with `!` has to be quoted");
        }
        match event {
            // The parser says `~` where nothing is written.
            Event::Scalar(..) if start == end => self.close(node(Kind::Plain("".into()))),
            Event::Scalar(text, ScalarStyle::Plain, ..) => self.close(node(Kind::Plain(text))),
            Event::Scalar(text, ..) => self.close(node(Kind::Quoted(text))),
            Event::SequenceStart(..) => self.open(node(Kind::List(Vec::new()))),
            Event::MappingStart(..) => self.open(node(Kind::Map(Vec::new()))),
            Event::SequenceEnd | Event::MappingEnd => {
                let open = self.open.pop()?;
                self.close(open.node);
            }
            Event::Anchor(..) => self.refuse(
                span,
                "anchors are not part of the spec language",
                "text that begins with `&` has to be quoted",
            ),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(
                    span,
                    "aliases are not part of the spec language",
                    "write the value out; text that begins with `*` has to be quoted",
                );
                self.close(node(Kind::Plain("".into())));
            }
            Event::DocumentStart(..) if self.root.is_some() => {
                let help = "write the other document into another file";
                self.refuse(span, "a file holds one document", help);
                return None;
            }
            _ => {}
        }
        Some(())
    }

    fn open(&mut self, node: Node<'s>) {
        self.open.push(Open { node, key: None });
    }

    /// Hangs a node that is complete into the innermost open one.
    fn close(&mut self, node: Node<'s>) {
        let Some(Open { node: parent, key }) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut parent.kind {
            Kind::List(items) => items.push(node),
            Kind::Map(entries) => match key.take() {
                Some(key) => {
                    if let Some(slip) = slips::in_key(&key, &node) {
                        slip.report(self.file, key.start as usize, self.diagnostics);
                    }
                    entries.push((key, node));
                }
                None => *key = Some(node),
            },
            Kind::Plain(_) | Kind::Quoted(_) => {}
        }
    }

    fn refuse(&mut self, span: &yaml::Span, message: &str, help: &str) {
        let range = span.byte_range().unwrap_or_default();
        let span = Span { file: self.file, start: offset(range.start), end: offset(range.end) };
        self.diagnostics.error(Code::Syntax, span, message).help(help);
    }
}
