//! Drafts actions.

use codegen::check::selects_a_page;
use codegen::source::SourceFile;
use serde_json::Value;

use super::names::action_name;
use super::types::{Types, every};
use super::{Drafter, UNDESCRIBED, is_of_protocol};
use crate::api::{Access, Action, Field, Shape};
use crate::yaml::Yaml;

/// The codes that do not report a failure, unless a spec says otherwise.
const SUCCESS_CODES: &[&str] = &["OK", "Success", "200"];

impl Drafter<'_> {
    /// Drafts an action with its samples.
    pub fn action(&mut self, action: &Action) -> Vec<SourceFile> {
        let name = action_name(&action.name);
        let mut types = Types { prefix: name.clone(), ..Types::default() };
        let mut entries = Vec::new();
        let mut add = |key: &str, value: Yaml| entries.push((key.to_owned(), value));
        add("action", Yaml::text(&name));
        if name != action.name {
            add("wire", Yaml::text(&action.name));
        }
        add("doc", self.doc(&action.doc));
        add("source", Yaml::text(&action.name));
        if action.editions != every(self.api.editions.len()) {
            add("editions", self.editions(&action.editions));
        }
        if action.deprecated {
            add("deprecated", Yaml::text("The vendor calls it deprecated."));
        }
        let effect = self.note_access(&name, &action.access);
        add("effect", Yaml::text(effect));
        let shared = &self.shared.parameters;
        let (uses, parameters): (Vec<Field>, Vec<Field>) =
            parameters(action).cloned().partition(|field| shared.contains(&field.wire));
        if !parameters.is_empty() {
            add("parameters", Yaml::Block(self.fields(&parameters, &action.editions, &mut types)));
        }
        if !uses.is_empty() {
            add("uses", Yaml::Words(uses.into_iter().map(|field| field.wire).collect()));
        }
        let response: Vec<Field> = response(action).cloned().collect();
        if !response.is_empty() {
            add("response", Yaml::Block(self.fields(&response, &action.editions, &mut types)));
        }
        if let Some(failure) = failure(action) {
            add("failure", failure);
        }
        if action.access == Access::Read && action.parameters.iter().any(may_page) {
            add("paging", Yaml::Flow(vec![("none".to_owned(), Yaml::text(UNDESCRIBED))]));
            self.open.paging.push(name.clone());
        }
        let errors: Vec<String> = action.errors.iter().filter(|code| !code.is_empty()).cloned().collect();
        if !errors.is_empty() {
            add("errors", Yaml::Words(errors));
        }
        let (examples, files) = self.examples(action, &name);
        entries.extend(types.entries());
        if !examples.is_empty() {
            entries.push(("examples".to_owned(), Yaml::List(examples)));
        }
        let mut all = vec![self.file(&format!("actions/{name}.yaml"), &Yaml::Block(entries))];
        all.extend(files);
        all
    }

    /// Returns the examples of an action, and the files of their bodies.
    fn examples(&mut self, action: &Action, name: &str) -> (Vec<Yaml>, Vec<SourceFile>) {
        let (mut examples, mut files) = (Vec::new(), Vec::new());
        let is_list = matches!(action.response.as_slice(), [Field { wire, shape: Shape::List { .. }, .. }] if wire == "*");
        for (number, sample) in (1..).zip(json_samples(action)) {
            let body = match serde_json::from_str::<Value>(sample) {
                Ok(body) if body.is_object() && !is_list || body.is_array() && is_list => body,
                Ok(_) => {
                    self.open.samples.push((name.to_owned(), "the sample is not an object".to_owned()));
                    continue;
                }
                Err(error) => {
                    self.open.samples.push((name.to_owned(), format!("the sample is not JSON: {error}")));
                    continue;
                }
            };
            let file = sample_file(number);
            let text = serde_json::to_string_pretty(&body).unwrap_or_default();
            files.push(SourceFile {
                path: format!("{}/examples/{name}/{file}", self.options.service),
                bytes: format!("{text}\n").into_bytes(),
            });
            let entries = [("doc", "The vendor's sample."), ("origin", "vendor"), ("json", &file)];
            let entries = entries.map(|(key, value)| (key.to_owned(), Yaml::text(value)));
            examples.push(Yaml::Block(entries.into()));
        }
        (examples, files)
    }
}

/// Returns the samples that are JSON. Those in XML become no examples: an example has the same response in both formats,
/// and the vendor's samples differ.
fn json_samples(action: &Action) -> impl Iterator<Item = &str> {
    action.samples.iter().filter(|sample| !sample.is_xml).map(|sample| sample.text.as_str())
}

/// Returns the file of an action's sample with this number, from 1.
pub fn sample_file(number: usize) -> String {
    if number == 1 { "vendor.json".to_owned() } else { format!("vendor-{number}.json") }
}

/// Returns the parameters of an action that the protocol does not send itself.
pub fn parameters(action: &Action) -> impl Iterator<Item = &Field> {
    action.parameters.iter().filter(|field| !is_of_protocol(&field.wire))
}

/// Whether a parameter looks like the number of a page or a cursor.
fn may_page(field: &Field) -> bool {
    match field.shape {
        Shape::String => selects_a_page(&field.wire, true),
        Shape::Int | Shape::Long => selects_a_page(&field.wire, false),
        _ => false,
    }
}

/// Returns the fields of an action's response. The id of the request is part of every response.
pub fn response(action: &Action) -> impl Iterator<Item = &Field> {
    action.response.iter().filter(|field| field.wire != "RequestId")
}

/// Returns the entry that says which fields of a response report a failure, if one of them has a usual name for that. A
/// code counts only next to a message, and only if no sample of a success has another value there.
fn failure(action: &Action) -> Option<Yaml> {
    let is_scalar = |shape: &Shape| {
        matches!(shape, Shape::String | Shape::Bool | Shape::Int | Shape::Long | Shape::Enum(_))
    };
    let find = |name: &str| {
        let mut fields = action.response.iter().filter(|field| field.wire.eq_ignore_ascii_case(name));
        fields.next().map(|field| (field.wire.as_str(), is_scalar(&field.shape)))
    };
    let (success, code, message) = (find("Success"), find("Code"), find("Message"));
    if success.is_none() && code.is_none() {
        return None;
    }
    let reports = |found: Option<(&'_ str, bool)>| {
        found.filter(|(_, is_scalar)| *is_scalar).map(|(name, _)| name.to_owned())
    };
    let message = reports(message);
    let code = reports(code)
        .filter(|code| message.is_some() && json_samples(action).all(|sample| reports_success(sample, code)));
    let success = reports(success);
    let message = message.filter(|_| success.is_some() || code.is_some());
    let entries = [("success", success), ("code", code), ("message", message)];
    let entries = entries.into_iter().filter_map(|(key, name)| Some((key.to_owned(), Yaml::text(name?))));
    Some(Yaml::Flow(entries.collect()))
}

fn reports_success(sample: &str, code: &str) -> bool {
    let value: Value = serde_json::from_str(sample).unwrap_or_default();
    match value.get(code) {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.trim().is_empty() || SUCCESS_CODES.contains(&text.as_str()),
        Some(other) => SUCCESS_CODES.contains(&other.to_string().as_str()),
    }
}
