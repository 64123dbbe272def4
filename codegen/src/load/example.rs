//! Examples of an action, and the values in them.

use super::context::Context;
use super::mapping::Mapping;
use super::tree::{self, Kind, Node};
use crate::spec::{Block, Example, ExampleError, OtherShape, Text, Value};

const ORIGINS: &[&str] = &["page", "hand"];

/// Reads the key `examples`.
pub(super) fn examples(mapping: &mut Mapping<'_, '_, '_, '_>) -> Vec<Example> {
    mapping.list("examples", "example", |mapping| Example {
        span: mapping.span(),
        doc: mapping.doc(),
        origin: mapping.required_one_of("origin", ORIGINS),
        request: mapping.optional("request", request).flatten(),
        sends: block(mapping, "sends"),
        error: mapping.nested("error", "error", |mapping| ExampleError {
            code: mapping.text("code"),
            status: mapping.required_status("status"),
        }),
        json: block(mapping, "json"),
        xml: mapping.optional_content("xml"),
        also: mapping.list("also", "shape", |mapping| OtherShape {
            doc: mapping.doc(),
            json: block(mapping, "json"),
            xml: mapping.optional_content("xml"),
        }),
    })
}

/// Reads text of many lines and looks for each of them in the file.
fn block(mapping: &mut Mapping<'_, '_, '_, '_>, key: &'static str) -> Option<Block> {
    mapping.optional(key, |context, key, node| {
        let text = context.text(key, node)?;
        let mut at = node.start as usize;
        // A line that is folded or escaped is not found; then the block has one place as a whole.
        let lines = text.value.lines().map(|line| {
            let begin = at + context.text.get(at..node.end as usize)?.find(line)?;
            at = begin + line.len();
            Some(tree::offset(begin))
        });
        let lines = lines.collect::<Option<Vec<u32>>>().unwrap_or_default();
        Some(Block { text, lines })
    })?
}

/// A request is a mapping; what is in it can be anything.
fn request<'s>(context: &mut Context<'s, '_>, key: &Text, node: &Node<'s>) -> Option<Value> {
    if context.expect_mapping(key, node) { value(context, key, node) } else { None }
}

/// Reads any value. It recurses as deep as the tree, whose depth is bounded.
fn value<'s>(context: &mut Context<'s, '_>, key: &Text, node: &Node<'s>) -> Option<Value> {
    let span = context.span(node);
    match &node.kind {
        Kind::Plain(_) | Kind::Quoted(_) => context.text(key, node).map(Value::Scalar),
        Kind::List(items) => {
            let items = items.iter().filter_map(|item| value(context, key, item));
            Some(Value::List(span, items.collect()))
        }
        Kind::Map(_) => {
            let entries = context.entries(key, node)?.into_iter();
            let entries = entries.filter_map(|entry| {
                let value = value(context, &entry.key, entry.value)?;
                Some((entry.key, value))
            });
            Some(Value::Map(span, entries.collect()))
        }
    }
}
