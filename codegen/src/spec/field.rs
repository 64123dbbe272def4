//! Parameters of requests, and fields of replies and structures.

use crate::yaml::tree::{Kind, Node};
use crate::yaml::{Block, Context, Mapping, Spanned, Text};

/// A parameter of a request or a field of a structure or reply.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: Text,
    /// The type expression, such as `list of TaskInfo`.
    pub ty: Text,
    /// What it means.
    pub doc: Block,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// The editions that have it; empty means all.
    pub editions: Vec<Text>,
    /// What to use instead, if it is deprecated.
    pub deprecated: Option<Text>,
    /// Never printed.
    pub sensitive: Option<Spanned<bool>>,
    /// A value for the docs; of a list, its entries with `, ` between.
    pub example: Option<Text>,
    /// Has to be given.
    pub required: Option<Spanned<bool>>,
    /// Has to be given in these editions.
    pub required_in: Vec<Text>,
    /// The value it always has; the type does not have it then.
    pub fixed: Option<Text>,
    /// What the server assumes.
    pub default: Option<Text>,
    /// The reply fields that its value comes from.
    pub guard: Vec<Text>,
    /// The least number.
    pub min: Option<Spanned<i64>>,
    /// The greatest number.
    pub max: Option<Spanned<i64>>,
    /// The greatest number of characters.
    pub max_length: Option<Spanned<i64>>,
    /// The least number of entries.
    pub min_items: Option<Spanned<i64>>,
    /// The greatest number of entries.
    pub max_items: Option<Spanned<i64>>,
    /// `domain`, `unicode_domain`, `email`, `emails` or `ip`.
    pub format: Option<Text>,
    /// Has to be given when another parameter has a value.
    pub required_when: Option<Condition>,
    /// Has to be given when another parameter is not.
    pub required_without: Option<Text>,
    /// Has no effect unless another parameter has a value.
    pub only_when: Option<Condition>,
    /// Never absent from a reply.
    pub always: Option<Spanned<bool>>,
    /// The name of one entry inside a list's wrapper.
    pub item: Option<Text>,
    /// `bare`: JSON has no wrapper.
    pub json: Option<Text>,
}

impl Field {
    /// A field of which only the name has been read.
    pub const fn named(wire: Text) -> Self {
        let span = wire.span;
        Self {
            ty: Text::empty(span),
            doc: Block::empty(span),
            wire,
            name: None,
            editions: Vec::new(),
            deprecated: None,
            sensitive: None,
            example: None,
            required: None,
            required_in: Vec::new(),
            fixed: None,
            default: None,
            guard: Vec::new(),
            min: None,
            max: None,
            max_length: None,
            min_items: None,
            max_items: None,
            format: None,
            required_when: None,
            required_without: None,
            only_when: None,
            always: None,
            item: None,
            json: None,
        }
    }
}

/// Another parameter and the value it has.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The parameter's wire name.
    pub parameter: Text,
    /// Its value on the wire.
    pub is: Text,
}

/// What a field belongs to, which decides the keys that it can have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A request.
    Parameter,
    /// A reply.
    Reply,
    /// A structure, which requests and replies can hold.
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
const OF_REPLIES: &[&str] = &["always", "item", "json"];
const FORMATS: &[&str] = &["domain", "unicode_domain", "email", "emails", "ip"];

/// Reads the fields that stand under `key`.
pub(super) fn fields(mapping: &mut Mapping<'_, '_>, key: &'static str, place: Place) -> Vec<Field> {
    let noun = match place {
        Place::Parameter => "parameter",
        Place::Reply | Place::Structure => "field",
    };
    mapping.named(key, noun, |wire, mapping| {
        let mut field = Field {
            ty: mapping.text("type"),
            doc: mapping.doc(),
            name: mapping.optional_text("name"),
            editions: mapping.texts("editions"),
            deprecated: mapping.optional_content("deprecated"),
            sensitive: mapping.optional_bool("sensitive"),
            example: mapping.optional("example", example).flatten(),
            ..Field::named(wire)
        };
        if place == Place::Reply {
            mapping.elsewhere(OF_PARAMETERS, "parameters");
        } else {
            parameter(&mut field, mapping);
        }
        if place == Place::Parameter {
            mapping.elsewhere(OF_REPLIES, "fields of replies");
        } else {
            reply(&mut field, mapping);
        }
        field
    })
}

fn parameter(field: &mut Field, mapping: &mut Mapping<'_, '_>) {
    field.required = mapping.optional_bool("required");
    field.required_in = mapping.texts("required_in");
    field.fixed = mapping.optional_content("fixed");
    field.default = mapping.optional_content("default");
    field.guard = mapping.one_or_more("guard");
    field.min = mapping.optional_int("min");
    field.max = mapping.optional_int("max");
    field.max_length = mapping.optional_int("max_length");
    field.min_items = mapping.optional_int("min_items");
    field.max_items = mapping.optional_int("max_items");
    field.format = mapping.one_of("format", FORMATS);
    field.required_when = condition(mapping, "required_when");
    field.required_without = mapping.optional_text("required_without");
    field.only_when = condition(mapping, "only_when");
}

fn reply(field: &mut Field, mapping: &mut Mapping<'_, '_>) {
    field.always = mapping.optional_bool("always");
    field.item = mapping.optional_text("item");
    field.json = mapping.one_of("json", &["bare"]);
}

fn condition(mapping: &mut Mapping<'_, '_>, key: &'static str) -> Option<Condition> {
    mapping.nested(key, "condition", |mapping| Condition {
        parameter: mapping.text("parameter"),
        is: mapping.content("is"),
    })
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
