//! The example, the default and the fixed value of a field are values that it can have.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::source::Span;
use crate::spec::{self, Text};

/// Reports values that a field cannot have.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    for (spec, field) in super::fields(spec, service) {
        let values = [("example", &spec.example), ("default", &spec.default), ("fixed", &spec.fixed)];
        for (key, value) in values {
            // Whether a type that is not known fits cannot be said.
            if let Some(value) = value.as_ref().filter(|_| field.ty.kind != Kind::UNKNOWN) {
                Value { service, spec, field, key, value, diagnostics }.check();
            }
        }
    }
}

/// A value that stands under `key` of a field.
struct Value<'a, 'd> {
    service: &'a Service,
    spec: &'a spec::Field,
    field: &'a Field,
    key: &'a str,
    value: &'a Text,
    diagnostics: &'d mut Diagnostics,
}

impl Value<'_, '_> {
    fn check(mut self) {
        let (ty, text) = (self.field.ty, self.value.value.as_str());
        let entries: Vec<&str> = if ty.list { text.split(", ").collect() } else { vec![text] };
        if ty.map || self.key == "fixed" && ty.list || entries.iter().any(|entry| !ty.kind.fits(entry)) {
            let wanted = if ty.is_many() { "one value" } else { ty.kind.noun() };
            self.diagnostics
                .error(
                    Code::UnfitValue,
                    self.value.span,
                    format!("`{}` does not fit the type of `{}`", self.key, self.field.wire),
                )
                .label(self.spec.ty.span, "this is its type")
                .help(format!("write {wanted}, or another type"));
            return;
        }
        for entry in &entries {
            self.one_of(entry);
            self.within(entry.parse().ok(), "", &self.spec.min, &self.spec.max);
            let length = i64::try_from(entry.chars().count()).ok();
            self.within(length, " characters", &None, &self.spec.max_length);
        }
        let items = if ty.list { entries.len() } else { text.split(',').count() };
        let items = i64::try_from(items).ok();
        self.within(items, " of them", &self.spec.min_items, &self.spec.max_items);
    }

    fn one_of(&mut self, entry: &str) {
        let Kind::Enum(index) = self.field.ty.kind else { return };
        let values = self.service.enums.get(index).map_or(&[][..], |it| &it.values);
        let mut values = values.iter().map(|value| value.wire.as_str());
        // An enum without values has been reported.
        if values.len() > 0 && values.clone().all(|value| value != entry) {
            self.diagnostics
                .error(
                    Code::UnfitValue,
                    self.value.span,
                    format!("`{}` is not a value of `{}`", entry, self.field.wire),
                )
                .label(self.spec.ty.span, "this enum has other values")
                .suggest(entry, values.by_ref(), || "name a value of the enum, or add this one".to_owned());
        }
    }

    fn within(
        &mut self,
        number: Option<i64>,
        unit: &str,
        min: &Option<spec::Spanned<i64>>,
        max: &Option<spec::Spanned<i64>>,
    ) {
        let Some(number) = number else { return };
        let below = min.as_ref().filter(|min| number < min.value).map(|min| ("at least", min));
        let above = max.as_ref().filter(|max| number > max.value).map(|max| ("at most", max));
        if let Some((bound, limit)) = below.or(above) {
            self.outside(limit.span, format!("{bound} {}{unit}", limit.value));
        }
    }

    fn outside(&mut self, limit: Span, bound: String) {
        self.diagnostics
            .error(
                Code::UnfitValue,
                self.value.span,
                format!("`{}` breaks a rule of `{}`", self.key, self.field.wire),
            )
            .label(limit, bound)
            .help("write a value that the service accepts, or correct the rule");
    }
}
