//! Examples of an action: exchanges that become tests.

use crate::source::Span;
use crate::yaml::tree::{Kind, Node};
use crate::yaml::{Block, Context, Mapping, Spanned, Text};

const ORIGINS: &[&str] = &["page", "hand"];

/// An exchange that becomes a test.
#[derive(Clone, Debug)]
pub struct Example {
    /// The place of the whole.
    pub span: Span,
    /// What it shows.
    pub doc: Block,
    /// `page` or `hand`.
    pub origin: Text,
    /// The parameters, by wire name.
    pub request: Option<Value>,
    /// The parameters whose values travel differently from what `request` says, by dotted name.
    pub sends: Vec<(Text, Text)>,
    /// The error that it shows, if it does not succeed.
    pub error: Option<ExampleError>,
    /// The file with the reply in JSON.
    pub json: Option<Text>,
    /// The file with the reply in XML.
    pub xml: Option<Text>,
    /// Other shapes of the same reply.
    pub also: Vec<OtherShape>,
}

/// The error of an example.
#[derive(Clone, Debug)]
pub struct ExampleError {
    /// Its code.
    pub code: Text,
    /// Its HTTP status.
    pub status: Spanned<u16>,
}

/// Another shape of an example's reply.
#[derive(Clone, Debug)]
pub struct OtherShape {
    /// What is odd about it.
    pub doc: Block,
    /// The file with the reply in JSON.
    pub json: Option<Text>,
    /// The file with the reply in XML.
    pub xml: Option<Text>,
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text, a number or a truth value, as it was written.
    Scalar(Text),
    /// A list.
    List(Span, Vec<Value>),
    /// A mapping, in the order written.
    Map(Span, Vec<(Text, Value)>),
}

/// Reads the key `examples`.
pub(super) fn examples(mapping: &mut Mapping<'_, '_>) -> Vec<Example> {
    mapping.list("examples", "example", |mapping| Example {
        span: mapping.span(),
        doc: mapping.doc(),
        origin: mapping.required_one_of("origin", ORIGINS),
        request: mapping.optional("request", request).flatten(),
        sends: mapping.pairs("sends"),
        error: mapping.nested("error", "error", |mapping| ExampleError {
            code: mapping.text("code"),
            status: mapping.required_status("status"),
        }),
        json: mapping.optional_text("json"),
        xml: mapping.optional_text("xml"),
        also: mapping.list("also", "shape", |mapping| OtherShape {
            doc: mapping.doc(),
            json: mapping.optional_text("json"),
            xml: mapping.optional_text("xml"),
        }),
    })
}

/// A request is a mapping; what is in it can be anything.
fn request<'s>(context: &mut Context<'s>, key: &Text, node: &Node<'s>) -> Option<Value> {
    if context.expect_mapping(key, node) { value(context, key, node) } else { None }
}

/// Reads any value. It recurses as deep as the tree, whose depth is bounded.
fn value<'s>(context: &mut Context<'s>, key: &Text, node: &Node<'s>) -> Option<Value> {
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
