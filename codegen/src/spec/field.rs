//! Parameters of requests, and fields of responses and structures.

use crate::diagnostic::Code;
use crate::yaml::tree::{Kind, Node};
use crate::yaml::{Block, Context, Entry, Mapping, Spanned, Text, mapping};

mapping! {
    /// A parameter of a request or a field of a structure or response.
    Field {
        /// The name on the wire.
        wire: Text = owner,
        /// The type expression, such as `list of TaskInfo`.
        ty("type"): Text,
        /// Its doc.
        doc: Block,
        /// The Rust name, if it is not derived.
        rust: Option<Text>,
        /// The editions that have it; empty means all.
        editions: Vec<Text>,
        /// The replacement, if it is deprecated.
        deprecated: Option<Text> = optional_content,
        /// Never printed.
        sensitive: Option<Spanned<bool>>,
        /// A value for the docs; of a list, its entries with `, ` between.
        example: Option<Text> = example,
        /// Has to be given.
        required: Required = required_or_not,
        /// The condition without which it has no effect.
        applies: Option<Condition> = applies,
        /// The value it always has; the type does not have it then.
        fixed: Option<Text> = optional_content,
        /// The default value of the server.
        default: Option<Text> = optional_content,
        /// `json`: its value travels as one string of JSON.
        encoding: Option<Text> = one_of(&["json"]),
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
        /// For a string `domain`, `unicode_domain`, `email`, `emails` or `ip`; for a date or time its pattern.
        format: Option<Text> = one_of(FORMATS),
        /// The unit of a time that is a number: `milliseconds` (the default) or `seconds`.
        unit: Option<Text> = one_of(&["milliseconds", "seconds"]),
        /// The time zone of a `datetime`, such as `+08:00`.
        zone: Option<Text>,
        /// The time zones one of which a `datetime` is in.
        zones: Vec<Text>,
        /// The currency of an amount.
        currency: Option<Currency> = currency,
        /// Never absent from a response.
        always: Option<Spanned<bool>>,
        /// The name of one entry inside a list's wrapper; of a list of lists also that of an inner list's entry.
        entry: Vec<Text> = one_or_more,
        /// `bare`: JSON has no wrapper.
        json: Option<Text> = one_of(&["bare"]),
    }
}

/// The editions or conditions in which a parameter is required.
#[derive(Clone, Debug, Default)]
pub struct Required {
    /// Always.
    pub everywhere: bool,
    /// In these editions.
    pub editions: Vec<Text>,
    /// If this condition holds.
    pub condition: Option<Condition>,
}

/// A condition on another parameter of the same action or structure.
#[derive(Clone, Debug)]
pub struct Condition {
    /// `when` or `unless`, with its place.
    pub key: Text,
    /// The other parameter's wire name.
    pub parameter: Text,
    /// Its values; none if it only has to be given.
    pub values: Vec<Text>,
}

/// The source of the currency of an amount.
#[derive(Clone, Debug)]
pub enum Currency {
    /// It is always the one with this code.
    Code(Text),
    /// A field next to it, or the path from there through structures.
    Field(Text),
    /// A parameter of the request.
    Parameter(Text),
}

/// The owner of a field, which determines its possible keys.
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
    "applies",
    "fixed",
    "default",
    "encoding",
    "guard",
    "min",
    "max",
    "max_length",
    "min_items",
    "max_items",
];
const OF_RESPONSES: &[&str] = &["always", "entry", "json"];
const FORMATS: &[&str] = &[
    "domain",
    "unicode_domain",
    "email",
    "emails",
    "ip",
    "YYYY-MM-DD hh:mm:ss",
    "YYYY-MM-DDThh:mm:ssZ",
    "MMM DD,YYYY hh:mm:ss",
    "DD-MMM-YYYY hh:mm:ss",
    "EEE MMM DD hh:mm:ss YYYY",
    "YYYY-MM-DD",
    "YYYYMMDD",
];

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
                Place::Structure => mapping.elsewhere(&["encoding"], "parameters of actions"),
            }
            Field::read(mapping)
        })
    }

    /// `true`, or where or when.
    fn required_or_not(&mut self, key: &'static str) -> Required {
        let always = |context: &mut Context<'s>, key: &Text, node: &Node<'s>| {
            let everywhere = context.bool(key, node)?.value;
            Some(Required { everywhere, ..Required::default() })
        };
        let read = |mapping: &mut Mapping<'_, 's>| {
            mapping.require_one(&["in", "when", "unless"]);
            let condition = mapping.condition();
            Required { everywhere: false, editions: mapping.texts("in"), condition }
        };
        self.nested_or(key, "condition", read, always).unwrap_or_default()
    }

    fn applies(&mut self, key: &'static str) -> Option<Condition> {
        let read = |mapping: &mut Mapping<'_, 's>| {
            mapping.require_one(&["when", "unless"]);
            mapping.condition()
        };
        self.nested(key, "condition", read)?
    }

    /// A currency code, or the field or the parameter that holds it.
    fn currency(&mut self, key: &'static str) -> Option<Currency> {
        let code = |context: &mut Context<'s>, key: &Text, node: &Node<'s>| {
            let code = context.name(key, node)?;
            if code.value.len() != 3 || !code.value.bytes().all(|byte| byte.is_ascii_uppercase()) {
                context
                    .diagnostics
                    .error(Code::NotOneOf, code.span, format!("`{}` is not a currency code", code.value))
                    .help("write the three capital letters of ISO 4217, such as `CNY`");
            }
            Some(Some(Currency::Code(code)))
        };
        let read = |mapping: &mut Mapping<'_, 's>| {
            mapping.require_one(&["field", "parameter"]);
            let field = mapping.optional_text("field").map(Currency::Field);
            let parameter = mapping.optional_text("parameter").map(Currency::Parameter);
            field.or(parameter)
        };
        self.nested_or(key, "currency", read, code)?
    }

    fn condition(&mut self) -> Option<Condition> {
        let mapping = self;
        let when = mapping.optional("when", condition).flatten();
        let unless = mapping.optional("unless", condition).flatten();
        when.or(unless)
    }

    fn example(&mut self, key: &'static str) -> Option<Text> {
        self.optional(key, example)?
    }
}

/// The name of a parameter, or one with a value or a list of values.
fn condition<'s>(context: &mut Context<'s>, key: &Text, node: &Node<'s>) -> Option<Condition> {
    let key = key.clone();
    if !matches!(node.kind, Kind::Map(_)) {
        return Some(Condition { parameter: context.name(&key, node)?, key, values: Vec::new() });
    }
    let mut entries = context.entries(&key, node)?.into_iter();
    let (Some(Entry { key: parameter, value }), None) = (entries.next(), entries.next()) else {
        context.wrong_kind(&key, node, "one parameter").help("write `{Parameter: value}`");
        return None;
    };
    let nodes = match &value.kind {
        Kind::List(items) if items.is_empty() => {
            context
                .wrong_kind(&parameter, value, "a value")
                .help("name the parameter alone if any value will do");
            return None;
        }
        Kind::List(items) => items,
        _ => std::slice::from_ref(value),
    };
    let values: Vec<Text> = nodes.iter().filter_map(|node| context.text(&parameter, node)).collect();
    // Invalid values have been reported.
    (!values.is_empty()).then_some(Condition { key, parameter, values })
}

/// A value, or a list of them, as one string.
fn example<'s>(context: &mut Context<'s>, key: &Text, node: &Node<'s>) -> Option<Text> {
    if !matches!(node.kind, Kind::List(_)) {
        return context.text(key, node);
    }
    let items = context.texts(key, node);
    let items: Vec<&str> = items.iter().map(|item| item.value.as_str()).collect();
    Some(Text { value: items.join(", "), span: context.span(node) })
}
