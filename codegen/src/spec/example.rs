//! Examples of an action: exchanges that become tests.

use crate::source::Span;
use crate::yaml::tree::{Kind, Node};
use crate::yaml::{Block, Context, Mapping, Spanned, Text, mapping};

const ORIGINS: &[&str] = &["vendor", "hand"];

mapping! {
    /// An exchange that becomes a test.
    Example {
        /// The documentation.
        doc: Block,
        /// `vendor` or `hand`.
        origin: Text = required_one_of(ORIGINS),
        /// The parameters, by wire name.
        request: Option<Value> = request,
        /// The parameters whose values travel differently from what `request` says, by dotted name.
        sends: Vec<(Text, Text)>,
        /// The error that it shows, if it does not succeed.
        error: Option<ExampleError> = nested("error", ExampleError::read),
        /// The file with the response in JSON.
        json: Option<Text>,
        /// The file with the response in XML.
        xml: Option<Text>,
        /// Other shapes of the same response.
        also: Vec<OtherShape> = list("shape", OtherShape::read),
    }

    /// The error of an example.
    ExampleError {
        /// Its code.
        code: Text,
        /// Its HTTP status.
        status: Spanned<u16> = required_status,
    }

    /// Another shape of an example's response.
    OtherShape {
        /// The difference from the usual shape.
        doc: Block,
        /// The file with the response in JSON.
        json: Option<Text>,
        /// The file with the response in XML.
        xml: Option<Text>,
    }
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum Value {
    /// A string, a number or a boolean, as it was written.
    Scalar(Text),
    /// A list.
    List(Span, Vec<Value>),
    /// A mapping, in the order written.
    Map(Span, Vec<(Text, Value)>),
}

impl Mapping<'_, '_> {
    /// A request is a mapping; what is in it can be anything.
    fn request(&mut self, key: &'static str) -> Option<Value> {
        self.optional(
            key,
            |context, key, node| {
                if context.expect_mapping(key, node) { value(context, key, node) } else { None }
            },
        )?
    }
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
