//! Examples: typed requests, what they send, and responses in every form.

mod sample;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Action, Body, ErrorCode, Example, ExampleValue, Field, Kind, Protocol, Service, Type};
use crate::resolve::unknown_error;
use crate::source::Span;
use crate::spec::{self, Text, Value};

/// Binds the examples of all actions; each has to fit its action, and each of their files has to be named.
pub fn bind(service: &mut Service, diagnostics: &mut Diagnostics) {
    let mut named = BTreeSet::new();
    for index in 0..service.actions.len() {
        let action = &service.actions[index];
        let specs = action.spec.examples.iter();
        let mut resolver = Resolver { action, service, named: &mut named, diagnostics };
        let examples = specs.map(|spec| resolver.example(spec)).collect();
        service.actions[index].examples = examples;
    }
    for (path, file) in service.spec.example_files.iter().filter(|(path, _)| !named.contains(*path)) {
        let action = path.split('/').next().unwrap_or_default();
        diagnostics
            .error(Code::UnusedExample, Span::whole_file(file.file), "no example names this file")
            .help(format!("name it in an example of `{action}`, or delete it"));
    }
}

struct Resolver<'r, 's> {
    action: &'r Action<'s>,
    service: &'r Service<'s>,
    /// The files that examples name.
    named: &'r mut BTreeSet<String>,
    diagnostics: &'r mut Diagnostics,
}

impl<'s> Resolver<'_, 's> {
    fn example(&mut self, spec: &'s spec::Example) -> Example<'s> {
        let request = spec.request.as_ref().map(|value| self.request(value));
        self.sends(spec);
        if let Some(error) = &spec.error {
            self.error(&error.code);
        }
        let bodies = bodies(spec, self.service.protocol);
        for body in &bodies {
            self.body(body, spec.error.is_none());
        }
        Example { spec, request, bodies: bodies.into_iter().map(|(_, body)| body).collect() }
    }

    /// Checks that the file of a body exists and holds a response, which fits the action if it is a success.
    fn body(&mut self, (name, body): &(&Text, Body<'s>), is_success: bool) {
        let path = format!("{}/{}", self.action.name, body.file);
        let files = &self.service.spec.example_files;
        let Some(file) = files.get(&path) else {
            let folder = format!("{}/", self.action.name);
            let known = files.keys().filter_map(|path| path.strip_prefix(&folder));
            let first_line = body.file.lines().next().unwrap_or_default();
            self.diagnostics
                .error(Code::NoExample, name.span, format!("missing file `{first_line}`"))
                .here(format!("not in `examples/{folder}`"))
                .suggest(body.file, known, || {
                    format!(
                        "put the body into a file in `spec/{}/examples/{folder}`",
                        self.service.spec.folder
                    )
                });
            return;
        };
        self.named.insert(path);
        if body.is_xml {
            sample::xml(file, self.diagnostics);
        } else if let Some(root) = sample::json(file, self.action.whole_list().is_some(), self.diagnostics) {
            // Other forms are the same response, as the tests assert.
            if is_success && body.doc == "JSON" {
                sample::check(file.file, &root, &self.action.response, self.service, self.diagnostics);
            }
        }
    }

    fn error(&mut self, code: &Text) {
        let service = self.service;
        let known = |known: &ErrorCode| {
            known.code == code.value || known.spec.is_family() && code.value.starts_with(known.code)
        };
        let fits: Vec<&ErrorCode> = service.errors.iter().filter(|error| known(error)).collect();
        let listed = |error: &&ErrorCode| {
            error.spec.is_public() || self.action.errors.iter().any(|id| service[*id].code == error.code)
        };
        if fits.is_empty() && !code.value.is_empty() {
            unknown_error(code, service.errors.iter().map(|known| known.code), self.diagnostics);
        } else if !fits.is_empty() && !fits.iter().any(listed) {
            let (action, code_text) = (&self.action.name, &code.value);
            self.mismatch(code.span, format!("`{code_text}` is not among the errors of `{action}`"))
                .help("add it to the action's `errors:`, or `public` to its flags in errors.yaml");
        }
    }

    /// The parameters that a request sets.
    fn request(&mut self, value: &'s Value) -> Vec<(usize, ExampleValue<'s>)> {
        // That it is a mapping has been seen to when it was read.
        let (span, entries) = match value {
            Value::Map(span, entries) => (*span, entries.as_slice()),
            Value::List(span, _) | Value::Scalar(Text { span, .. }) => (*span, &[][..]),
        };
        self.fields(entries, &self.action.parameters, "the action", span)
    }

    /// Checks that each value of `sends` replaces another one of the request.
    fn sends(&mut self, spec: &spec::Example) {
        let mut sent = BTreeMap::new();
        if let Some(request) = &spec.request {
            flatten(request, String::new(), &mut sent);
        }
        for (name, value) in &spec.sends {
            match sent.get(&name.value) {
                Some(same) if **same == value.value => {
                    self.mismatch(value.span, format!("`{}` is sent as `{same}` anyway", name.value))
                        .help("remove it: `sends` has what travels differently from what `request` says");
                }
                Some(_) => {}
                None => {
                    self.mismatch(name.span, format!("the request sets no `{}`", name.value))
                        .here("nothing to replace")
                        .suggest(&name.value, sent.keys().map(String::as_str), || {
                            "name a value of `request`, with dots and numbers from 1: `Servers.1`".to_owned()
                        });
                }
            }
        }
    }

    fn fields(
        &mut self,
        entries: &'s [(Text, Value)],
        fields: &[Field<'s>],
        owner: &str,
        span: Span,
    ) -> Vec<(usize, ExampleValue<'s>)> {
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

    fn value(&mut self, value: &'s Value, ty: Type, field: &Field) -> Option<ExampleValue<'s>> {
        match (value, ty) {
            (_, Type { kind: Kind::Unknown, .. }) => None,
            (_, Type { list: false, map: false, kind: Kind::Any, .. }) => Some(any(value)),
            (Value::List(_, entries), Type { list: true, nested, kind, .. }) => {
                let one = Type { list: nested, ..Type::one(kind) };
                let entries = entries.iter().filter_map(|entry| self.value(entry, one, field)).collect();
                Some(ExampleValue::List(entries))
            }
            (Value::Map(_, entries), Type { map: true, kind, .. }) => {
                let entry = |(key, value): &'s (Text, Value)| {
                    Some((key.value.as_str(), self.value(value, Type::one(kind), field)?))
                };
                Some(ExampleValue::Map(entries.iter().filter_map(entry).collect()))
            }
            (Value::Map(span, entries), Type { list: false, kind: Kind::Structure(id), .. }) => {
                let structure = &self.service[id];
                let owner = format!("`{}`", structure.name);
                Some(ExampleValue::Structure(self.fields(entries, &structure.fields, &owner, *span)))
            }
            (Value::Scalar(text), Type { list: false, map: false, kind, .. }) if kind.fits(&text.value) => {
                Some(ExampleValue::Scalar(&text.value))
            }
            (Value::Scalar(Text { span, .. }) | Value::List(span, _) | Value::Map(span, _), _) => {
                let one = ty.kind.noun();
                let wanted = match ty {
                    Type { nested: true, .. } => format!("a list of lists, each entry {one}"),
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

/// The scalars of a request by dotted name, such as `Owner.Email` and `Servers.1`. It recurses as deep as the tree,
/// whose depth is bounded.
fn flatten<'s>(value: &'s Value, name: String, to: &mut BTreeMap<String, &'s str>) {
    let below = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
    match value {
        Value::Scalar(text) => drop(to.insert(name, &text.value)),
        Value::List(_, entries) => {
            (1..).zip(entries).for_each(|(at, entry)| flatten(entry, below(&at.to_string()), to));
        }
        Value::Map(_, entries) => {
            entries.iter().for_each(|(key, value)| flatten(value, below(&key.value), to));
        }
    }
}

/// A value of any shape.
fn any(value: &Value) -> ExampleValue<'_> {
    match value {
        Value::Scalar(text) => ExampleValue::Scalar(&text.value),
        Value::List(_, entries) => ExampleValue::List(entries.iter().map(any).collect()),
        Value::Map(_, entries) => {
            ExampleValue::Map(entries.iter().map(|(key, value)| (key.value.as_str(), any(value))).collect())
        }
    }
}

/// The bodies of a response, in every form that the example has, each with its name where it is written.
fn bodies(spec: &spec::Example, protocol: Protocol) -> Vec<(&Text, Body<'_>)> {
    let xml_is_usual = protocol == Protocol::OpensrsXcp;
    let mut forms = vec![("JSON", false, !xml_is_usual, &spec.json), ("XML", true, xml_is_usual, &spec.xml)];
    for other in &spec.also {
        let doc = other.doc.text.value.as_str();
        forms.extend([(doc, false, false, &other.json), (doc, true, false, &other.xml)]);
    }
    let given = forms.into_iter().filter_map(|(doc, is_xml, usual, name)| {
        let name = name.as_ref()?;
        Some((name, Body { doc, is_xml, usual, file: &name.value }))
    });
    given.collect()
}
