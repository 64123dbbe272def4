//! The example, the default and the fixed value of a field are values that it can have.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service, TimeFormat};
use crate::source::Span;
use crate::spec::{self, Text};
use registrar_descriptions::is_written;

/// Reports values that a field cannot have.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    for field in service.fields() {
        let spec = field.spec;
        let values = [("example", &spec.example), ("default", &spec.default), ("fixed", &spec.fixed)];
        for (key, value) in values {
            // An unknown type fits any value.
            if let Some(value) = value.as_ref().filter(|_| field.ty.kind != Kind::Unknown) {
                Value { service, field, key, value, diagnostics }.check();
            }
        }
    }
}

/// A value under `key` of a field.
struct Value<'a, 'd> {
    service: &'a Service<'a>,
    field: &'a Field<'a>,
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
            let message = format!("`{}` does not fit the type of `{}`", self.key, self.field.wire);
            self.diagnostics
                .error(Code::UnfitValue, self.value.span, message)
                .label(self.field.spec.ty.span, "this is its type")
                .help(format!("write {wanted}, or another type"));
            return;
        }
        let unfit = |format: &TimeFormat| entries.iter().any(|entry| !is_written(format.pattern, entry));
        if let Some(format) = self.field.time.as_ref().filter(|format| unfit(format)) {
            let message = format!("`{}` is not in the format of `{}`", self.key, self.field.wire);
            self.diagnostics
                .error(Code::UnfitValue, self.value.span, message)
                .help(format!("write it as `{}`", format.pattern));
        }
        for entry in &entries {
            self.one_of(entry);
            self.within(entry.parse().ok(), "", &self.field.spec.min, &self.field.spec.max);
            let length = i64::try_from(entry.chars().count()).ok();
            self.within(length, " characters", &None, &self.field.spec.max_length);
        }
        let items = if ty.list { entries.len() } else { text.split(',').count() };
        let items = i64::try_from(items).ok();
        self.within(items, " of them", &self.field.spec.min_items, &self.field.spec.max_items);
    }

    fn one_of(&mut self, entry: &str) {
        let Kind::Enum(id) = self.field.ty.kind else { return };
        let mut values = self.service[id].values.iter().map(|value| value.wire);
        // An enum without values has been reported.
        if values.len() > 0 && values.clone().all(|value| value != entry) {
            let message = format!("`{}` is not a value of `{}`", entry, self.field.wire);
            self.diagnostics
                .error(Code::UnfitValue, self.value.span, message)
                .label(self.field.spec.ty.span, "this enum has other values")
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
        let message = format!("`{}` breaks a rule of `{}`", self.key, self.field.wire);
        self.diagnostics
            .error(Code::UnfitValue, self.value.span, message)
            .label(limit, bound)
            .help("write a value that the service accepts, or correct the rule");
    }
}
