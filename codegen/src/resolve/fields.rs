//! Parameters and fields.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Editions, Field, Format, Home, Kind, Rule, Type};
use crate::names::snake;
use crate::spec::{self, Text};

use super::editions;
use super::scope::{clash, usable};
use super::types::Types;

/// Names that methods of every request have.
const METHODS: &[&str] = &["new"];

/// What is needed to resolve fields.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    /// The editions that are declared.
    pub editions: &'a [spec::Edition],
    /// The types that can be named.
    pub types: &'a Types,
}

impl Fields<'_> {
    /// Resolves the fields of one group, whose types are seen from `home`.
    pub fn resolve(&self, specs: &[spec::Field], home: Home, diagnostics: &mut Diagnostics) -> Vec<Field> {
        let fields: Vec<Field> = specs.iter().map(|spec| self.field(spec, home, diagnostics)).collect();
        no_clash(&fields, diagnostics);
        fields
    }

    fn field(&self, spec: &spec::Field, home: Home, diagnostics: &mut Diagnostics) -> Field {
        let (name, at) = match &spec.name {
            Some(name) => (name.value.clone(), name),
            None => (snake(&spec.wire.value), &spec.wire),
        };
        usable(at, &name, diagnostics);
        if METHODS.contains(&name.as_str()) {
            diagnostics
                .error(Code::RustClash, at.span, format!("`{name}` is a method of every request"))
                .help("give it another name with `name:`");
        }
        let sensitive = spec.sensitive.as_ref().is_some_and(|sensitive| sensitive.value);
        let mut ty = self.ty(&spec.ty, home, diagnostics);
        if sensitive && ty.kind == Kind::String {
            ty.kind = Kind::Sensitive;
        } else if let (true, Some(key)) = (sensitive, &spec.sensitive) {
            diagnostics
                .error(Code::RuleKind, key.span, "only text can be sensitive")
                .label(spec.ty.span, "this is not `string`");
        }
        let editions = match spec.editions.as_slice() {
            [] => Editions::ALL,
            names => editions::set(names, self.editions, diagnostics),
        };
        Field {
            wire: spec.wire.value.clone(),
            name,
            ty,
            doc: spec.doc.value.clone(),
            editions,
            required: self.required(spec, editions, diagnostics),
            default: spec.default.as_ref().map(|default| default.value.clone()),
            example: spec.example.as_ref().map(|example| example.value.clone()),
            rules: rules(spec),
            always: spec.always.as_ref().is_some_and(|always| always.value),
            item: spec.item.as_ref().map(|item| item.value.clone()),
            bare: spec.json.is_some(),
            shared: None,
            span: spec.wire.span,
        }
    }

    fn ty(&self, text: &Text, home: Home, diagnostics: &mut Diagnostics) -> Type {
        let (list, word) = match text.value.strip_prefix("list of ") {
            Some(rest) => (true, rest.trim()),
            None => (false, text.value.trim()),
        };
        if word.is_empty() || word.contains(|c: char| c.is_whitespace() || "<>[](),".contains(c)) {
            if !text.value.is_empty() {
                diagnostics
                    .error(Code::TypeExpression, text.span, format!("`{}` is not a type", text.value))
                    .help("write a name, such as `string` or `TaskInfo`, or `list of` a name");
            }
            return Type { list, kind: Kind::String };
        }
        Type { list, kind: self.types.kind(text, word, home, diagnostics) }
    }

    fn required(&self, spec: &spec::Field, editions: Editions, diagnostics: &mut Diagnostics) -> Editions {
        let everywhere = spec.required.as_ref().is_some_and(|required| required.value);
        let required = match everywhere {
            true => editions,
            false => editions::set(&spec.required_in, self.editions, diagnostics),
        };
        if let (true, Some(default)) = (everywhere, &spec.default) {
            diagnostics
                .error(Code::RequiredDefault, default.span, format!("`{}` is required, so its default is never used", spec.wire.value))
                .label(spec.wire.span, "this parameter")
                .help("drop `default`, or drop `required: true`");
        }
        required
    }
}

/// Notes wire names that stand twice, and names that become one in Rust.
pub fn no_clash(fields: &[Field], diagnostics: &mut Diagnostics) {
    let mut wires = HashMap::new();
    let mut names = HashMap::new();
    for field in fields {
        if let Some(first) = wires.insert(field.wire.as_str(), field.span) {
            diagnostics
                .error(Code::DuplicateName, field.span, format!("`{}` stands twice", field.wire))
                .label(first, "here first");
        } else if let Some(first) = names.insert(field.name.as_str(), field.span) {
            clash(field.span, first, &field.wire, &field.name, diagnostics);
        }
    }
}

fn rules(spec: &spec::Field) -> Vec<Rule> {
    let number = |value: &Option<spec::Spanned<i64>>, rule: fn(i64) -> Rule| value.as_ref().map(|v| rule(v.value));
    let format = spec.format.as_ref().and_then(|format| match format.value.as_str() {
        "domain" => Some(Format::Domain),
        "email" => Some(Format::Email),
        "emails" => Some(Format::Emails),
        "ip" => Some(Format::Ip),
        _ => None,
    });
    let when = |condition: &Option<spec::Condition>, rule: fn(String, String) -> Rule| {
        condition.as_ref().map(|when| rule(when.parameter.value.clone(), when.is.value.clone()))
    };
    [
        number(&spec.min, Rule::Min),
        number(&spec.max, Rule::Max),
        number(&spec.max_length, Rule::MaxLength),
        number(&spec.min_items, Rule::MinItems),
        number(&spec.max_items, Rule::MaxItems),
        format.map(Rule::Format),
        when(&spec.required_when, Rule::RequiredWhen),
        when(&spec.only_when, Rule::OnlyWhen),
    ]
    .into_iter()
    .flatten()
    .collect()
}
