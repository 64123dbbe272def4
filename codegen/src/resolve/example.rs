//! Examples: typed requests, exactly what they send, and replies in every shape.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Action, Body, Example, ExampleError, ExampleRequest, ExampleValue, Field, Kind, Service, Type,
};
use crate::names::{is_identifier, is_keyword, snake};
use crate::spec::{self, Text, Value};

use super::sample;

/// Longer test names help nobody.
const NAME_LENGTH: usize = 60;

/// Resolves the examples of an action; each has to fit it.
pub fn resolve(
    specs: &[spec::Example],
    action: &Action,
    service: &Service,
    diagnostics: &mut Diagnostics,
) -> Vec<Example> {
    let mut names = HashSet::new();
    let mut resolver = Resolver { action, service, diagnostics };
    specs.iter().map(|spec| resolver.example(spec, &mut names)).collect()
}

struct Resolver<'a, 'd> {
    action: &'a Action,
    service: &'a Service,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Resolver<'a, '_> {
    fn example(&mut self, spec: &spec::Example, names: &mut HashSet<String>) -> Example {
        let request = spec.request.as_ref().map(|value| self.request(value, spec.sends.as_ref()));
        if let (None, Some(sends)) = (&request, &spec.sends) {
            self.mismatch(sends, "`sends` needs the `request` that sends it");
        }
        let error = spec.error.as_ref().map(|error| self.error(error));
        let mut seen = Vec::new();
        if let (Some(json), None) = (&spec.json, &error) {
            match sample::seen(&json.value, &self.action.reply, self.service) {
                Ok(found) => seen = found,
                Err(problem) => self.mismatch(json, problem),
            }
        }
        let mut bodies = Vec::new();
        let mut body = |doc: &str, text: &Option<Text>| {
            if let Some(text) = text {
                bodies.push(Body { doc: doc.to_owned(), text: text.value.clone() });
            }
        };
        body("JSON", &spec.json);
        body("XML", &spec.xml);
        for other in &spec.also {
            body(&other.doc.value, &other.json);
            body(&other.doc.value, &other.xml);
        }
        Example {
            name: unique(&spec.doc.value, names),
            doc: spec.doc.value.clone(),
            from_page: spec.origin.value == "page",
            request,
            bodies,
            error,
            seen,
        }
    }

    fn error(&mut self, error: &spec::ExampleError) -> ExampleError {
        let code = &error.code;
        let known = self.service.errors.iter().find(|known| {
            known.code == code.value || known.family && code.value.starts_with(&known.code)
        });
        match known {
            None => self.mismatch(code, format!("`{}` is not an error code of this service", code.value)),
            Some(known) => {
                let named = |index: &usize| self.service.errors.get(*index).is_some_and(|error| error.code == known.code);
                if !known.public && !self.action.errors.iter().any(named) {
                    self.mismatch(code, format!("the action does not list `{}` among its errors", code.value));
                }
            }
        }
        ExampleError { code: code.value.clone(), status: u16::try_from(error.status.value).unwrap_or(0) }
    }

    fn request(&mut self, value: &Value, sends: Option<&Text>) -> ExampleRequest {
        let action = self.action;
        let fields = match value {
            Value::Map(span, entries) => {
                let fields = self.fields(entries, &action.parameters);
                self.nothing_missing(&fields, &action.parameters, *span);
                fields
            }
            Value::Scalar(Text { span, .. }) | Value::List(span, _) => {
                self.mismatch_at(*span, "a request is a mapping of parameters".to_owned());
                Vec::new()
            }
        };
        let mut lines = Vec::new();
        for line in sends.map_or("", |sends| sends.value.as_str()).lines().filter(|line| !line.is_empty()) {
            match (line.split_once('='), sends) {
                (Some((name, value)), _) => lines.push((name.to_owned(), value.to_owned())),
                (None, Some(sends)) => self.mismatch(sends, format!("`{line}` is not `Name=value`")),
                (None, None) => {}
            }
        }
        lines.sort();
        ExampleRequest { fields, sends: lines }
    }

    fn fields(&mut self, entries: &[(Text, Value)], fields: &'a [Field]) -> Vec<(usize, ExampleValue)> {
        let mut found = Vec::with_capacity(entries.len());
        for (name, value) in entries {
            match fields.iter().position(|field| field.wire == name.value) {
                Some(index) => {
                    if let Some(value) = self.value(value, fields[index].ty) {
                        found.push((index, value));
                    }
                }
                None => {
                    let known = fields.iter().map(|field| field.wire.as_str());
                    self.diagnostics
                        .error(Code::ExampleMismatch, name.span, format!("there is no parameter `{}`", name.value))
                        .suggest(&name.value, known, || "an example uses what its action declares".to_owned());
                }
            }
        }
        found.sort_by_key(|(index, _)| *index);
        found
    }

    fn value(&mut self, value: &Value, ty: Type) -> Option<ExampleValue> {
        match (value, ty) {
            (Value::List(_, entries), Type { list: true, kind }) => {
                let one = Type { list: false, kind };
                let entries = entries.iter().filter_map(|entry| self.value(entry, one)).collect();
                Some(ExampleValue::List(entries))
            }
            (Value::Map(span, entries), Type { list: false, kind: Kind::Structure(index) }) => {
                let structure = self.service.structures.get(index)?;
                let fields = self.fields(entries, &structure.fields);
                self.nothing_missing(&fields, &structure.fields, *span);
                Some(ExampleValue::Structure(fields))
            }
            (Value::Scalar(text), Type { list: false, kind }) if !matches!(kind, Kind::Structure(_)) => {
                if !fits(kind, &text.value) {
                    self.mismatch(text, format!("`{}` is not {}", text.value, noun(kind)));
                    return None;
                }
                Some(ExampleValue::Scalar(text.value.clone()))
            }
            (Value::Scalar(Text { span, .. }) | Value::List(span, _) | Value::Map(span, _), _) => {
                let one = noun(ty.kind);
                let wanted = if ty.list { format!("a list, each entry {one}") } else { one.to_owned() };
                self.mismatch_at(*span, format!("this parameter is {wanted}"));
                None
            }
        }
    }

    fn nothing_missing(&mut self, given: &[(usize, ExampleValue)], fields: &[Field], span: crate::source::Span) {
        for (index, field) in fields.iter().enumerate() {
            if field.is_argument() && !given.iter().any(|(given, _)| *given == index) {
                self.diagnostics
                    .error(Code::ExampleMismatch, span, format!("the example leaves out `{}`", field.wire))
                    .label(field.span, "it is required");
            }
        }
    }

    fn mismatch(&mut self, at: &Text, message: impl Into<String>) {
        self.mismatch_at(at.span, message.into());
    }

    fn mismatch_at(&mut self, span: crate::source::Span, message: String) {
        self.diagnostics.error(Code::ExampleMismatch, span, message);
    }
}

/// Whether the text of a scalar can be a value of this kind.
pub fn fits(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::String | Kind::Sensitive | Kind::Enum(_) => true,
        Kind::Int => text.parse::<i32>().is_ok(),
        Kind::Long | Kind::Timestamp => text.parse::<i64>().is_ok(),
        Kind::Bool => matches!(text, "true" | "false"),
        Kind::Decimal => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte)),
        Kind::Structure(_) => false,
    }
}

/// What a kind is called in a message.
pub fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Sensitive => "text",
        Kind::Enum(_) => "a value of an enum",
        Kind::Int => "a whole number of 32 bits",
        Kind::Long => "a whole number of 64 bits",
        Kind::Timestamp => "a time in milliseconds since 1970",
        Kind::Bool => "`true` or `false`",
        Kind::Decimal => "a decimal number",
        Kind::Structure(_) => "a mapping",
    }
}

fn unique(doc: &str, names: &mut HashSet<String>) -> String {
    let mut name = String::new();
    for word in snake(doc.lines().next().unwrap_or_default()).split('_').filter(|word| !word.is_empty()) {
        if name.len() + word.len() > NAME_LENGTH {
            break;
        }
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(word);
    }
    name.retain(|c| c.is_ascii_alphanumeric() || c == '_');
    if !is_identifier(&name) || is_keyword(&name) {
        name = format!("example_{name}");
    }
    let mut candidate = name.clone();
    let mut number = 2;
    while !names.insert(candidate.clone()) {
        candidate = format!("{name}_{number}");
        number += 1;
    }
    candidate
}
