//! Parameters and fields.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::names::{is_keyword, snake};
use crate::model::{Condition, Editions, Field, Format, Home, Kind, Rule, Structure, Type, names};
use crate::source::Span;
use crate::spec::{self, Text};

use super::editions;
use super::scope::{BY_KEY, ONE_BY_KEY, cased, clash, usable};
use super::times;
use super::types::{Types, groups};

/// Names that a setter cannot have: `new` is the constructor, which calls `default`, the others are those of Rust's
/// operators.
pub const METHODS: &[&str] = &[
    "new", "default", "add", "bitand", "bitor", "bitxor", "cmp", "div", "eq", "index", "mul", "rem", "shl",
    "shr", "sub",
];

/// The name of the only field of a response that is a map or a list itself.
pub const WHOLE: &str = "*";

/// The words of other languages for "list of".
const LISTS: &[&str] = &["Array", "List", "Vec", "a", "an", "array", "list", "of"];

/// The context for resolving fields.
#[derive(Clone, Copy)]
pub struct Fields<'a, 's> {
    /// The editions that are declared.
    pub editions: &'a [spec::Edition],
    /// The types that can be named.
    pub types: &'a Types<'s>,
}

impl<'s> Fields<'_, 's> {
    /// Resolves the fields of one group, whose types are seen from `home`.
    pub fn resolve(
        &self,
        specs: &'s [spec::Field],
        home: Home,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Field<'s>> {
        let mut fields = self.each(specs, home, diagnostics);
        no_clash(&fields, diagnostics);
        assume_defaults(&mut fields);
        fields
    }

    /// The same for a group that is not complete yet.
    pub fn each(
        &self,
        specs: &'s [spec::Field],
        home: Home,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Field<'s>> {
        specs.iter().map(|spec| self.field(spec, home, diagnostics)).collect()
    }

    /// Resolves the fields of all structures, in the order in which they were declared.
    pub fn structures(&self, spec: &'s spec::Service, diagnostics: &mut Diagnostics) -> Vec<Structure<'s>> {
        let mut structures = Vec::new();
        for (home, _, specs) in groups(spec) {
            for spec in specs {
                let name = &spec.rust.as_ref().unwrap_or(&spec.name).value;
                let fields = self.resolve(&spec.fields, home, diagnostics);
                structures.push(Structure {
                    spec,
                    name,
                    required_name: required_name(name, &fields),
                    constant: names::shouty(name),
                    fields,
                    home,
                    in_request: false,
                    in_response: false,
                });
            }
        }
        structures
    }

    fn field(&self, spec: &'s spec::Field, home: Home, diagnostics: &mut Diagnostics) -> Field<'s> {
        let name = snake(spec.rust.as_ref().map_or(&spec.wire.value, |name| &name.value));
        let at = spec.rust.as_ref().unwrap_or(&spec.wire);
        // A fixed parameter is not part of the type, so its name may be a keyword.
        if !(spec.fixed.is_some() && is_keyword(&name))
            && usable(at, &name, BY_KEY, diagnostics)
            && let Some(at) = &spec.rust
        {
            cased(at, &name, "a field", diagnostics);
        }
        if METHODS.contains(&name.as_str()) {
            diagnostics
                .error(Code::RustClash, at.span, format!("`{name}` is the name of another method"))
                .help(BY_KEY);
        }
        let ty = self.ty(spec, home, diagnostics);
        only_lists(spec, ty, diagnostics);
        only_many(spec, ty, diagnostics);
        let editions = editions::available(&spec.editions, self.editions, diagnostics);
        Field {
            spec,
            wire: &spec.wire.value,
            name,
            ty,
            time: times::format(spec, ty.kind, diagnostics),
            currency: None,
            editions,
            required: self.required(spec, editions, diagnostics),
            required_if: spec.required.condition.as_ref().map(condition),
            applies_if: spec.applies.as_ref().map(condition),
            rules: rules(spec),
            guard: Vec::new(),
            seen: false,
            shared: None,
            span: spec.wire.span,
        }
    }

    fn ty(&self, spec: &spec::Field, home: Home, diagnostics: &mut Diagnostics) -> Type {
        let mut ty = self.expression(&spec.ty, home, diagnostics);
        if ty.kind == Kind::Timestamp && spec.unit.as_ref().is_some_and(|unit| unit.value == "seconds") {
            ty.kind = Kind::Seconds;
        }
        if let Some(sensitive) = spec.sensitive.as_ref().filter(|sensitive| sensitive.value) {
            match ty.kind {
                Kind::String => ty.kind = Kind::Sensitive,
                Kind::Unknown => {}
                _ => {
                    diagnostics
                        .error(Code::RuleKind, sensitive.span, "only text can be sensitive")
                        .label(spec.ty.span, "this is not text")
                        .help("remove `sensitive`, or make it a `string`");
                }
            }
        }
        ty
    }

    fn expression(&self, text: &Text, home: Home, diagnostics: &mut Diagnostics) -> Type {
        let (list, rest) = after("list of ", text.value.trim());
        let (nested, rest) = after("list of ", rest);
        let (map, word) = after("map of ", rest);
        let of = |kind| Type { list, nested, map, kind };
        // An empty name has been reported as missing.
        if word.is_empty() {
            return of(Kind::Unknown);
        }
        let is_name = |word: &str| !word.contains(|c: char| c.is_whitespace() || "<>[](),?".contains(c));
        if is_name(word) && !(list && map) {
            return of(self.types.kind(word, end_of(text, word), home, diagnostics));
        }
        let diagnostic =
            diagnostics.error(Code::TypeExpression, text.span, format!("`{}` is not a type", text.value));
        // A list in the words of another language.
        let mut words = word
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && !LISTS.contains(word));
        match (words.next(), words.next()) {
            _ if list || map => {
                diagnostic.help("lists nest twice at most, and maps not at all: put a structure between")
            }
            (Some(word), None) if self.types.is_known(word) => {
                diagnostic.help(format!("write `list of {word}`"));
                let kind = self.types.kind(word, text.span, home, diagnostics);
                return Type { list: true, ..Type::one(kind) };
            }
            _ => diagnostic
                .help("write a name, such as `string` or `TaskInfo`, or `list of` or `map of` a name"),
        };
        of(Kind::Unknown)
    }

    fn required(&self, spec: &spec::Field, editions: Editions, diagnostics: &mut Diagnostics) -> Editions {
        let everywhere = spec.required.everywhere;
        let required = match everywhere {
            true => editions,
            false => editions::set(&spec.required.editions, self.editions, diagnostics),
        };
        if let (true, Some(default)) = (everywhere, &spec.default) {
            let message = format!("`{}` is required, so its default is never used", spec.wire.value);
            diagnostics
                .error(Code::RequiredDefault, default.span, message)
                .help("remove `default`, or remove `required`");
        }
        required
    }
}

/// More arguments than these have names where they are given.
const POSITIONAL: usize = 3;

/// The name of the struct that a constructor takes its arguments from, where there are many.
pub fn required_name(owner: &str, fields: &[Field]) -> Option<String> {
    let arguments = fields.iter().filter(|field| field.is_argument()).count();
    (arguments > POSITIONAL).then(|| names::required(owner))
}

/// Whether a text begins with `prefix`, and what follows.
fn after<'a>(prefix: &str, text: &'a str) -> (bool, &'a str) {
    text.strip_prefix(prefix).map_or((false, text), |rest| (true, rest.trim()))
}

/// The place of the word that a text ends in; of the whole text if it is written in another way.
fn end_of(text: &Text, word: &str) -> Span {
    let Span { start, end, .. } = text.span;
    let plain = text.value.ends_with(word) && (end - start) as usize == text.value.len();
    let width = u32::try_from(word.len()).ok().filter(|_| plain);
    Span { start: width.map_or(start, |width| end - width), ..text.span }
}

/// Reports duplicate wire names, and names that become one in Rust.
pub fn no_clash(fields: &[Field], diagnostics: &mut Diagnostics) {
    let mut wires = HashMap::new();
    let mut names = HashMap::new();
    for field in fields {
        if let Some(first) = wires.insert(field.wire, field.span) {
            diagnostics
                .error(Code::DuplicateName, field.span, format!("the action has `{}` twice", field.wire))
                .here("here again")
                .label(first, "here first")
                .help("keep one of them");
        } else if let Some(first) = names.insert(field.name.as_str(), field) {
            clash((field.span, field.wire), (first.span, first.wire), &field.name, ONE_BY_KEY, diagnostics);
        }
    }
}

/// Reports keys about lists on a field that is not a list.
fn only_lists(spec: &spec::Field, ty: Type, diagnostics: &mut Diagnostics) {
    let keys = [("entry", spec.entry.first()), ("json", spec.json.as_ref())];
    for (key, text) in keys.into_iter().filter(|_| !ty.list && ty.kind != Kind::Unknown) {
        if let Some(text) = text {
            diagnostics
                .error(Code::RuleKind, text.span, format!("`{key}` is for lists"))
                .label(spec.ty.span, "this is not a list")
                .help(format!("remove `{key}`, or write `list of {}`", spec.ty.value));
        }
    }
    let levels = if ty.nested { 2 } else { 1 };
    if let Some(text) = spec.entry.get(levels).filter(|_| ty.list) {
        diagnostics
            .error(Code::RuleKind, text.span, format!("`entry` of `{}` has a name too many", spec.wire.value))
            .label(spec.ty.span, "this is its type")
            .help("leave it out, or write `list of` once for each of the names");
    }
}

/// Reports a field that seems to be the whole of a response and is neither a map nor a list.
fn only_many(spec: &spec::Field, ty: Type, diagnostics: &mut Diagnostics) {
    if spec.wire.value == WHOLE && (!ty.is_many() || ty.nested) && ty.kind != Kind::Unknown {
        let (_, one) = after("list of list of ", spec.ty.value.trim());
        diagnostics
            .error(
                Code::RuleKind,
                spec.ty.span,
                format!("`{WHOLE}` is neither a map nor a list of single values"),
            )
            .label(spec.wire.span, "this means the whole response")
            .help(format!("write `map of {one}`, `list of {one}`, or the field's name"));
    }
}

fn condition(spec: &spec::Condition) -> Condition<'_> {
    Condition {
        parameter: &spec.parameter.value,
        values: spec.values.iter().map(|value| value.value.as_str()).collect(),
        negated: spec.key.value == "unless",
    }
}

/// Has conditions hold for absent parameters whose default they name.
pub fn assume_defaults(fields: &mut [Field]) {
    let default =
        |field: &Field<'_>| Some((field.wire.to_owned(), field.spec.default.as_ref()?.value.clone()));
    let defaults: HashMap<String, String> = fields.iter().filter_map(default).collect();
    for field in fields {
        for condition in field.required_if.iter_mut().chain(&mut field.applies_if) {
            let default = defaults.get(condition.parameter);
            if default.is_some_and(|default| condition.values.contains(&default.as_str()))
                && !condition.values.contains(&"")
            {
                condition.values.push("");
            }
        }
    }
}

fn rules(spec: &spec::Field) -> Vec<Rule> {
    let number =
        |value: &Option<spec::Spanned<i64>>, rule: fn(i64) -> Rule| value.as_ref().map(|v| rule(v.value));
    let format = spec.format.as_ref().and_then(|format| match format.value.as_str() {
        "domain" => Some(Format::Domain),
        "unicode_domain" => Some(Format::UnicodeDomain),
        "email" => Some(Format::Email),
        "emails" => Some(Format::Emails),
        "ip" => Some(Format::Ip),
        _ => None,
    });
    [
        number(&spec.min, Rule::Min),
        number(&spec.max, Rule::Max),
        number(&spec.max_length, Rule::MaxLength),
        number(&spec.min_items, Rule::MinItems),
        number(&spec.max_items, Rule::MaxItems),
        format.map(Rule::Format),
    ]
    .into_iter()
    .flatten()
    .collect()
}
