//! Parameters of requests and fields of replies and structures.

use super::context::Context;
use super::mapping::Mapping;
use super::tree::{Kind, Node};
use crate::spec::{Condition, Field, Text};

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
pub(super) fn fields(mapping: &mut Mapping<'_, '_, '_, '_>, key: &'static str, place: Place) -> Vec<Field> {
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

fn parameter(field: &mut Field, mapping: &mut Mapping<'_, '_, '_, '_>) {
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

fn reply(field: &mut Field, mapping: &mut Mapping<'_, '_, '_, '_>) {
    field.always = mapping.optional_bool("always");
    field.item = mapping.optional_text("item");
    field.json = mapping.one_of("json", &["bare"]);
}

fn condition(mapping: &mut Mapping<'_, '_, '_, '_>, key: &'static str) -> Option<Condition> {
    mapping.nested(key, "condition", |mapping| Condition {
        parameter: mapping.text("parameter"),
        is: mapping.content("is"),
    })
}

/// A value, or a list of them, which is told as one text.
fn example<'s>(context: &mut Context<'s, '_>, key: &Text, node: &Node<'s>) -> Option<Text> {
    if !matches!(node.kind, Kind::List(_)) {
        return context.text(key, node);
    }
    let items = context.texts(key, node);
    let items: Vec<&str> = items.iter().map(|item| item.value.as_str()).collect();
    Some(Text { value: items.join(", "), span: context.span(node) })
}
