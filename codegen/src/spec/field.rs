//! Parameters of requests, and fields of responses and structures.

use crate::diagnostic::Code;
use crate::yaml::tree::{Kind, Node};
use crate::yaml::{Block, Context, Mapping, Spanned, Text, mapping};

mapping! {
    /// A parameter of a request or a field of a structure or response.
    Field {
        /// The name on the wire.
        wire: Text = owner,
        /// The type expression, such as `list of TaskInfo`.
        ty("type"): Text,
        /// What it means.
        doc: Block,
        /// The Rust name, if it is not derived.
        rust: Option<Text>,
        /// The editions that have it; empty means all.
        editions: Vec<Text>,
        /// What to use instead, if it is deprecated.
        deprecated: Option<Text> = optional_content,
        /// Never printed.
        sensitive: Option<Spanned<bool>>,
        /// A value for the docs; of a list, its entries with `, ` between.
        example: Option<Text> = example,
        /// Has to be given.
        required: Option<Spanned<bool>>,
        /// Has to be given in these editions.
        required_in: Vec<Text>,
        /// The value it always has; the type does not have it then.
        fixed: Option<Text> = optional_content,
        /// What the server assumes.
        default: Option<Text> = optional_content,
        /// The response fields that its value comes from.
        guard: Vec<Text> = one_or_more,
        /// The least number.
        min: Option<Spanned<i64>>,
        /// The greatest number.
        max: Option<Spanned<i64>>,
        /// The greatest number of characters.
        max_length: Option<Spanned<i64>>,
        /// The least number of entries.
        min_items: Option<Spanned<i64>>,
        /// The greatest number of entries.
        max_items: Option<Spanned<i64>>,
        /// `domain`, `unicode_domain`, `email`, `emails` or `ip`.
        format: Option<Text> = one_of(FORMATS),
        /// Has to be given when another parameter has a value.
        required_when: Option<Condition> = nested("condition", Condition::read),
        /// Has to be given when another parameter is not.
        required_without: Option<Text>,
        /// Has no effect unless another parameter has a value.
        only_when: Option<Condition> = nested("condition", Condition::read),
        /// Never absent from a response.
        always: Option<Spanned<bool>>,
        /// The name of one entry inside a list's wrapper.
        entry: Option<Text>,
        /// `bare`: JSON has no wrapper.
        json: Option<Text> = one_of(&["bare"]),
    }

    /// Another parameter and the value it has.
    Condition {
        /// The parameter's wire name.
        parameter: Text,
        /// Its value on the wire.
        is: Text = content,
    }
}

/// What a field belongs to, which decides the keys that it can have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A request.
    Parameter,
    /// A response.
    Response,
    /// A structure, which requests and responses can hold.
    Structure,
}

const OF_PARAMETERS: &[&str] = &[
    "required",
    "required_in",
    "fixed",
    "default",
    "guard",
    "min",
    "max",
    "max_length",
    "min_items",
    "max_items",
    "format",
    "required_when",
    "required_without",
    "only_when",
];
const OF_RESPONSES: &[&str] = &["always", "entry", "json"];
const FORMATS: &[&str] = &["domain", "unicode_domain", "email", "emails", "ip"];

impl<'s> Mapping<'_, 's> {
    /// The fields under a key.
    pub(super) fn fields(&mut self, key: &'static str, place: Place) -> Vec<Field> {
        let noun = match place {
            Place::Parameter => "parameter",
            Place::Response | Place::Structure => "field",
        };
        if place == Place::Structure {
            self.require(key, Code::MissingKey, None);
        }
        self.named(key, noun, |mapping| {
            match place {
                Place::Parameter => mapping.elsewhere(OF_RESPONSES, "fields of responses"),
                Place::Response => mapping.elsewhere(OF_PARAMETERS, "parameters"),
                Place::Structure => {}
            }
            Field::read(mapping)
        })
    }

    fn example(&mut self, key: &'static str) -> Option<Text> {
        self.optional(key, example)?
    }
}

/// A value, or a list of them, which is told as one text.
fn example<'s>(context: &mut Context<'s>, key: &Text, node: &Node<'s>) -> Option<Text> {
    if !matches!(node.kind, Kind::List(_)) {
        return context.text(key, node);
    }
    let items = context.texts(key, node);
    let items: Vec<&str> = items.iter().map(|item| item.value.as_str()).collect();
    Some(Text { value: items.join(", "), span: context.span(node) })
}
