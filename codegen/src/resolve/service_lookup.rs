//! Looks up what `service.yaml` names: actions, their parameters, and fields of their responses.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Action, Editions, Effect, Field, Kind, Outcome, Paging, Service};
use crate::source::Span;
use crate::spec::Text;

use super::lookup::{self, Wanted};

/// Looks up names, and reports those that do not exist or do not fit.
pub struct ServiceLookup<'a, 's, 'd> {
    /// The code of these reports.
    pub code: Code,
    /// The service.
    pub service: &'a Service<'s>,
    /// The reports.
    pub diagnostics: &'d mut Diagnostics,
}

impl<'a, 's> ServiceLookup<'a, 's, '_> {
    /// Reports a mistake.
    pub fn wrong(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.diagnostics.error(self.code, span, message)
    }

    /// Returns an action that only reads.
    pub fn read(&mut self, name: &Text, editions: Editions) -> Option<&'a Action<'s>> {
        if name.value.is_empty() {
            return None;
        }
        let all = &self.service.actions;
        let found = all.iter().find(|action| action.name == name.value);
        // An action whose effect could not be read has been reported.
        if all.iter().any(|action| action.name == name.value && action.spec.effect.is_none()) {
            return None;
        }
        if found.is_none_or(|action| action.effect != Effect::Read) {
            let message = match found {
                Some(_) => format!("`{}` does not only read", name.value),
                None => format!("unknown action `{}`", name.value),
            };
            let reads = all.iter().filter(|action| action.effect == Effect::Read);
            self.wrong(name.span, message).suggest(&name.value, reads.map(|action| action.name), || {
                "name an action with the effect `read`".to_owned()
            });
            return None;
        }
        if found.is_some_and(|action| !action.editions.has_all(editions)) {
            let message = format!("some editions do not have `{}`", name.value);
            self.wrong(name.span, message)
                .help("name an action that every edition with these orders has: they depend on it");
        }
        found
    }

    pub fn parameter(&mut self, name: &Text, read: &'a Action<'s>, wanted: Wanted) -> Option<&'a Field<'s>> {
        let owner = format!("`{}`", read.name);
        let owner = (owner.as_str(), "parameter");
        let field = lookup::find(self.code, name, &read.parameters, owner, self.diagnostics)?;
        if !field.editions.has_all(read.editions) {
            self.wrong(name.span, format!("some editions do not have `{}`", name.value))
                .label(field.span, "declared here")
                .help("name a parameter that every edition with this action has");
        }
        wanted.is(self.code, name, field, self.diagnostics).then_some(field)
    }

    /// The field at the end of a path through the structures of a response.
    pub fn field(
        &mut self,
        path: &'s Text,
        fields: &'a [Field<'s>],
        owner: (&str, &str),
        wanted: Wanted,
    ) -> Option<&'a Field<'s>> {
        let service = self.service;
        let along = lookup::along(self.code, path, fields, owner, service, wanted, self.diagnostics);
        along.map(|(_, field)| field)
    }

    /// The fields of a list's entries, and what their structure is called.
    pub fn entry(&self, items: &Field) -> Option<(&'a [Field<'s>], String)> {
        let Kind::Structure(id) = items.ty.kind else { return None };
        let structure = &self.service[id];
        Some((&structure.fields, format!("`{}`", structure.name)))
    }

    /// Reports a value that an enum does not have.
    pub fn value(&mut self, value: &Text, field: Option<&Field>) {
        let Some((field, values)) = field.and_then(|field| Some((field, self.values(field)?))) else {
            return;
        };
        if !values.contains(&value.value.as_str()) {
            self.wrong(value.span, format!("`{}` is never `{}`", field.wire, value.value))
                .label(field.span, "this has other values")
                .suggest(&value.value, values.iter().copied(), || {
                    format!("its values are {}", quoted(values.iter().copied(), ", "))
                });
        }
    }

    /// The values of an enum.
    pub fn values(&self, field: &Field) -> Option<Vec<&'s str>> {
        let Kind::Enum(id) = field.ty.kind else { return None };
        Some(self.service[id].values.iter().map(|value| value.wire).collect())
    }

    /// Reports codes that `errors.yaml` does not have, or has with another outcome.
    pub fn codes(&mut self, codes: &[Text], outcome: Outcome, meaning: &str) {
        for code in codes {
            let known = &self.service.errors;
            match known.iter().find(|each| each.code == code.value) {
                None => {
                    self.wrong(code.span, format!("`{}` is not an error code", code.value)).suggest(
                        &code.value,
                        known.iter().map(|each| each.code),
                        || "name a code of errors.yaml".to_owned(),
                    );
                }
                Some(found) if found.outcome != outcome => {
                    self.wrong(code.span, format!("the outcome of `{}` is another one", code.value))
                        .help(format!("name a code that {meaning}"));
                }
                Some(_) => {}
            }
        }
    }

    /// Reports a required parameter without a known value.
    pub fn nothing_else(&mut self, name: &Text, read: &Action, before: usize, given: &[&str]) {
        // A problem that was found meanwhile may explain the missing one.
        if self.diagnostics.len() > before {
            return;
        }
        let pages = match &read.paging {
            Some(Paging::Pages { page, size, .. }) => [Some(*page), Some(*size)],
            Some(Paging::Cursors { size, .. }) => [*size, None],
            None => [None, None],
        };
        let missing = read.parameters.iter().find(|field| {
            let required = field.required != Editions::NONE && field.fixed().is_none();
            required && !given.contains(&field.wire) && !pages.contains(&Some(field.wire))
        });
        if let Some(field) = missing {
            let help = match self.code {
                Code::TaskTarget => "give it a value: `with: {…}`, or name an action that can do without it",
                _ => "name a read that can do without it",
            };
            self.wrong(name.span, format!("`{}` also wants `{}`", read.name, field.wire))
                .label(field.span, "it is required")
                .help(help);
        }
    }
}
