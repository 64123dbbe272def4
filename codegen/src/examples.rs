//! Examples: typed requests, exactly what they send, and replies in every shape.

mod sample;

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::names::{is_identifier, is_keyword, snake};
use crate::model::{
    Action, Body, ErrorCode, Example, ExampleError, ExampleRequest, ExampleValue, Field, Kind, Protocol,
    Sends, Service, Type,
};
use crate::resolve::unknown_error;
use crate::source::Span;
use crate::spec::{self, Block, Text, Value};

/// Longer test names help nobody.
const NAME_LENGTH: usize = 60;

/// Binds the examples of all actions; each has to fit its action.
pub fn bind(service: &mut Service, diagnostics: &mut Diagnostics) {
    for index in 0..service.actions.len() {
        let (mut names, action) = (HashSet::new(), &service.actions[index]);
        let mut resolver = Resolver { action, service, diagnostics };
        let specs = action.spec.examples.iter();
        let examples = specs.map(|spec| resolver.example(spec, &mut names)).collect();
        service.actions[index].examples = examples;
    }
}

struct Resolver<'a, 'd> {
    action: &'a Action<'a>,
    service: &'a Service<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Resolver<'a, '_> {
    fn example(&mut self, spec: &spec::Example, names: &mut HashSet<String>) -> Example {
        let request = spec.request.as_ref().map(|value| self.request(value, spec.sends.as_ref()));
        if let (None, Some(sends)) = (&request, &spec.sends) {
            self.mismatch(sends.text.span, "there is no `request` that sends this")
                .help("add `request: {…}`");
        }
        let error = spec.error.as_ref().map(|error| self.error(error));
        let seen = match (&spec.json, &error) {
            (Some(json), None) => sample::seen(json, &self.action.reply, self.service, self.diagnostics),
            _ => Vec::new(),
        };
        let beside = spec.json.as_ref().filter(|_| error.is_some()).into_iter();
        for json in beside.chain(spec.also.iter().filter_map(|other| other.json.as_ref())) {
            sample::is_json(json, self.diagnostics);
        }
        Example {
            name: unique(&spec.doc.text.value, names),
            doc: spec.doc.text.value.clone(),
            from_page: spec.origin.value == "page",
            request,
            bodies: bodies(spec),
            usual: usual(spec, self.service.protocol),
            error,
            seen,
        }
    }

    fn error(&mut self, error: &spec::ExampleError) -> ExampleError {
        let code = &error.code;
        let service = self.service;
        let known = |known: &ErrorCode| {
            known.code == code.value || known.spec.family && code.value.starts_with(known.code)
        };
        let fits: Vec<&ErrorCode> = service.errors.iter().filter(|error| known(error)).collect();
        let listed = |error: &&ErrorCode| {
            error.spec.public || self.action.errors.iter().any(|id| service[*id].code == error.code)
        };
        if fits.is_empty() && !code.value.is_empty() {
            unknown_error(code, service.errors.iter().map(|known| known.code), self.diagnostics);
        } else if !fits.is_empty() && !fits.iter().any(listed) {
            let (action, code_text) = (&self.action.name, &code.value);
            self.mismatch(code.span, format!("`{code_text}` is not among the errors of `{action}`"))
                .help("add it to the action's `errors:`, or mark it `public: true` in errors.yaml");
        }
        ExampleError { code: code.value.clone(), status: error.status.value }
    }

    fn request(&mut self, value: &Value, sends: Option<&Block>) -> ExampleRequest {
        let action = self.action;
        // That it is a mapping has been seen to when it was read.
        let (span, entries) = match value {
            Value::Map(span, entries) => (*span, entries.as_slice()),
            Value::List(span, _) | Value::Scalar(Text { span, .. }) => (*span, &[][..]),
        };
        let fields = self.fields(entries, &action.parameters, "the action", span);
        if sends.is_none() && !entries.is_empty() {
            self.mismatch(span, "the example does not say what this sends")
                .help("add `sends: |` with the parameters that go over the wire, one `Name=value` a line");
        }
        let sends = match self.service.protocol {
            Protocol::AlibabaRpc => Sends::Parameters(sends.map_or_else(Vec::new, |sends| self.sends(sends))),
            Protocol::OpensrsXcp => {
                Sends::Envelope(sends.map_or_else(String::new, |sends| sends.text.value.clone()))
            }
        };
        ExampleRequest { fields, sends }
    }

    /// What goes over the wire, by name.
    fn sends(&mut self, block: &Block) -> Vec<(String, String)> {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in block.text.value.split('\n') {
            let end = start + line.len();
            match line.split_once('=') {
                Some((name, value)) => lines.push((name.to_owned(), value.to_owned())),
                None if line.is_empty() => {}
                None => {
                    self.mismatch(block.span(start, end), format!("`{line}` is not `Name=value`"))
                        .help("write one parameter a line; one without a value ends in `=`");
                }
            }
            start = end + 1;
        }
        lines.sort();
        lines
    }

    fn fields(
        &mut self,
        entries: &[(Text, Value)],
        fields: &'a [Field<'a>],
        owner: &str,
        span: Span,
    ) -> Vec<(usize, ExampleValue)> {
        let mut found = Vec::with_capacity(entries.len());
        for (name, value) in entries {
            match fields.iter().enumerate().find(|(_, field)| field.wire == name.value) {
                Some((index, field)) => {
                    found.extend(self.value(value, field.ty, field).map(|value| (index, value)));
                }
                None => {
                    let known = fields.iter().map(|field| field.wire);
                    let noun = if owner == "the action" { "parameter" } else { "field" };
                    self.mismatch(name.span, format!("{owner} has no {noun} `{}`", name.value))
                        .here("not declared")
                        .suggest(&name.value, known, || {
                            "declare it, or leave it out of the example".to_owned()
                        });
                }
            }
        }
        for field in fields.iter().filter(|field| field.is_argument()) {
            if !entries.iter().any(|(name, _)| name.value == field.wire) {
                self.mismatch(span, format!("the example leaves out `{}`", field.wire))
                    .label(field.span, "it is required");
            }
        }
        found.sort_by_key(|(index, _)| *index);
        found
    }

    fn value(&mut self, value: &Value, ty: Type, field: &Field) -> Option<ExampleValue> {
        match (value, ty) {
            (_, Type { kind: Kind::Unknown, .. }) => None,
            (Value::List(_, entries), Type { list: true, kind, .. }) => {
                let one = Type::one(kind);
                let entries = entries.iter().filter_map(|entry| self.value(entry, one, field)).collect();
                Some(ExampleValue::List(entries))
            }
            (Value::Map(_, entries), Type { map: true, kind, .. }) => {
                let entry = |(key, value): &(Text, Value)| {
                    Some((key.value.clone(), self.value(value, Type::one(kind), field)?))
                };
                Some(ExampleValue::Map(entries.iter().filter_map(entry).collect()))
            }
            (Value::Map(span, entries), Type { list: false, kind: Kind::Structure(id), .. }) => {
                let structure = &self.service[id];
                let owner = format!("`{}`", structure.name);
                Some(ExampleValue::Structure(self.fields(entries, &structure.fields, &owner, *span)))
            }
            (Value::Scalar(text), Type { list: false, map: false, kind }) if kind.fits(&text.value) => {
                Some(ExampleValue::Scalar(text.value.clone()))
            }
            (Value::Scalar(Text { span, .. }) | Value::List(span, _) | Value::Map(span, _), _) => {
                let one = ty.kind.noun();
                let wanted = match ty {
                    Type { list: true, .. } => format!("a list, each entry {one}"),
                    Type { map: true, .. } => format!("a mapping, each value {one}"),
                    _ => one.to_owned(),
                };
                self.mismatch(*span, format!("`{}` is {wanted}, and this is not", field.wire))
                    .label(field.span, "declared here");
                None
            }
        }
    }

    fn mismatch(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.diagnostics.error(Code::ExampleMismatch, span, message)
    }
}

/// Which of [`bodies`] the registrar sends by default.
fn usual(spec: &spec::Example, protocol: Protocol) -> Option<usize> {
    match protocol {
        Protocol::AlibabaRpc => spec.json.is_some().then_some(0),
        Protocol::OpensrsXcp => spec.xml.is_some().then_some(usize::from(spec.json.is_some())),
    }
}

/// The bodies of a reply, in every shape that the example has.
fn bodies(spec: &spec::Example) -> Vec<Body> {
    let json = |json: &Option<Block>| json.as_ref().map(|json| json.text.value.clone());
    let xml = |xml: &Option<Text>| xml.as_ref().map(|xml| xml.value.clone());
    let mut bodies = vec![("JSON", false, json(&spec.json)), ("XML", true, xml(&spec.xml))];
    for other in &spec.also {
        let doc = other.doc.text.value.as_str();
        bodies.extend([(doc, false, json(&other.json)), (doc, true, xml(&other.xml))]);
    }
    let given = bodies
        .into_iter()
        .filter_map(|(doc, is_xml, text)| Some(Body { doc: doc.to_owned(), is_xml, text: text? }));
    given.collect()
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
    // The functions that tests call begin so.
    if !is_identifier(&name) || is_keyword(&name) || name.starts_with("assert_") {
        name = if name.is_empty() { "example".to_owned() } else { format!("example_{name}") };
    }
    let mut candidate = name.clone();
    let mut number = 2;
    while !names.insert(candidate.clone()) {
        candidate = format!("{name}_{number}");
        number += 1;
    }
    candidate
}
