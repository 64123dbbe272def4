//! A rule fits the type of its parameter, and names parameters next to it.

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::{Field, Format, Kind, Rule, Service};
use crate::source::Span;
use crate::spec::{self, Spanned};

const NUMBERS: &str = "it requires an `int`, `long`, `unsigned` or `timestamp`";
const TEXT: &str = "it requires a `string`";
const ITEMS: &str = "it requires a list or a comma-separated `string`";

/// Checks the rules of all parameters.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let mut rules = Rules { service, diagnostics };
    rules.group(&service.shared, &service.shared);
    for structure in &service.structures {
        rules.group(&structure.fields, &structure.fields);
    }
    for action in &service.actions {
        rules.group(action.own_parameters(), &action.parameters);
        rules.shared(&action.parameters);
        rules.formats(&action.response);
    }
}

struct Rules<'a, 'd> {
    service: &'a Service<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl Rules<'_, '_> {
    fn group(&mut self, fields: &[Field], beside: &[Field]) {
        for field in fields {
            let spec = field.spec;
            self.kinds(field);
            self.bounds(("min", &spec.min), ("max", &spec.max));
            self.bounds(("min_items", &spec.min_items), ("max_items", &spec.max_items));
            self.guard(field);
            for condition in spec.required.condition.iter().chain(&spec.applies) {
                self.condition(condition, field, beside);
            }
        }
    }

    /// Nothing checks the text of a response.
    fn formats(&mut self, response: &[Field]) {
        let texts = response.iter().filter(|field| matches!(field.ty.kind, Kind::String | Kind::Sensitive));
        for (format, field) in texts.filter_map(|field| Some((field.spec.format.as_ref()?, field))) {
            self.diagnostics
                .error(Code::RuleKind, format.span, format!("nothing checks the format of `{}`", field.wire))
                .here("the format of a `string` is for parameters")
                .help("remove it; a date or a time is a `date` or a `datetime`");
        }
    }

    fn kinds(&mut self, field: &Field) {
        let Field { spec, ty, wire, .. } = field;
        if ty.kind == Kind::Unknown {
            return;
        }
        let number =
            matches!(ty.kind, Kind::Int | Kind::Long | Kind::Unsigned | Kind::Timestamp | Kind::Seconds);
        let text = matches!(ty.kind, Kind::String | Kind::Sensitive);
        let items = ty.list || text;
        let numbers = [
            ("min", &spec.min, number, NUMBERS),
            ("max", &spec.max, number, NUMBERS),
            ("max_length", &spec.max_length, text, TEXT),
            ("min_items", &spec.min_items, items, ITEMS),
            ("max_items", &spec.max_items, items, ITEMS),
        ];
        let mut refuse = |key: &str, span: Span, help: &str| {
            self.diagnostics
                .error(Code::RuleKind, span, format!("`{key}` does not fit the type of `{wire}`"))
                .label(spec.ty.span, "this is its type")
                .help(help);
        };
        for (key, value, fits, help) in numbers {
            match value {
                Some(value) if !fits => refuse(key, value.span, help),
                Some(value) if ty.kind == Kind::Int && i32::try_from(value.value).is_err() => {
                    refuse(key, value.span, "an `int` has 32 bits: write `long`, or a smaller number");
                }
                _ => {}
            }
        }
        if let Some(encoding) = spec.encoding.as_ref()
            && !ty.is_many()
            && !matches!(ty.kind, Kind::Structure(_) | Kind::Any)
        {
            refuse("encoding", encoding.span, "it requires a structure, list, map or `any`");
        }
        let dated = matches!(ty.kind, Kind::DateTime | Kind::Date);
        if let Some(format) = spec.format.as_ref().filter(|_| !dated) {
            let emails = field.rules.contains(&Rule::Format(Format::Emails));
            if emails && ty.list {
                refuse(
                    "format: emails",
                    format.span,
                    "it is for one `string` with commas; for a list write `email`",
                );
            } else if !text || format.value.contains("YYYY") {
                let help = "of a `string` it is one of the words, and of a `date` or `datetime` a pattern";
                refuse("format", format.span, help);
            }
        }
        let counts = [
            ("max_length", &spec.max_length),
            ("min_items", &spec.min_items),
            ("max_items", &spec.max_items),
        ];
        for (key, value) in counts {
            if let Some(value) = value.as_ref().filter(|value| value.value < 0) {
                self.diagnostics
                    .error(
                        Code::RuleKind,
                        value.span,
                        format!("`{key}` is a count, so it cannot be negative"),
                    )
                    .help("remove it if there is no limit");
            }
        }
    }

    /// A service can take 0 for an absent value, and then it does not notice a repeated order.
    fn guard(&mut self, field: &Field) {
        let number = matches!(field.ty.kind, Kind::Int | Kind::Long | Kind::Timestamp);
        let Some(guard) = field.spec.guard.first().filter(|_| number) else { return };
        if field.spec.min.as_ref().is_none_or(|min| min.value < 1) {
            let message = format!("`{}` can be 0, which a service can take for an absent value", field.wire);
            self.diagnostics
                .error(Code::OpenOrder, field.span, message)
                .label(guard.span, "a repeated order would not be detected")
                .help("add `min: 1`, or a greater number");
        }
    }

    fn bounds(
        &mut self,
        (min, least): (&str, &Option<Spanned<i64>>),
        (max, most): (&str, &Option<Spanned<i64>>),
    ) {
        if let (Some(least), Some(most)) = (least, most)
            && least.value > most.value
        {
            let message = format!("nothing is at least {} and at most {}", least.value, most.value);
            self.diagnostics
                .error(Code::RuleKind, most.span, message)
                .label(least.span, format!("`{min}` is greater"))
                .help(format!("swap `{min}` and `{max}`"));
        }
    }

    fn condition(&mut self, condition: &spec::Condition, field: &Field, beside: &[Field]) {
        let Some(other) = self.sibling(&condition.parameter, field, beside) else { return };
        if let Some(value) = condition.values.first()
            && (other.ty.is_many() || matches!(other.ty.kind, Kind::Structure(_)))
        {
            self.diagnostics
                .error(Code::RuleTarget, value.span, format!("`{}` does not have a single value", other.wire))
                .label(other.span, "it is declared here")
                .help(format!("write `{}: {}` if it only has to be given", condition.key.value, other.wire));
            return;
        }
        let values: Vec<&str> = match other.ty.kind {
            Kind::Bool => vec!["true", "false"],
            Kind::Enum(id) => self.service[id].values.iter().map(|value| value.wire).collect(),
            _ => Vec::new(),
        };
        // An enum without values has been reported.
        let known = |is: &str| values.is_empty() || values.contains(&is);
        for is in condition.values.iter().filter(|is| !known(&is.value)) {
            self.diagnostics
                .error(Code::RuleTarget, is.span, format!("`{}` is never `{}`", other.wire, is.value))
                .here("so this never matches")
                .label(other.span, "this parameter has other values")
                .suggest(&is.value, values.iter().copied(), || {
                    format!("its values are {}", quoted(values.iter().copied(), ", "))
                });
        }
    }

    /// Returns the field of this name in the same action or structure, and reports a missing one.
    fn sibling<'f>(
        &mut self,
        parameter: &spec::Text,
        field: &Field,
        beside: &'f [Field<'f>],
    ) -> Option<&'f Field<'f>> {
        let others = || beside.iter().filter(|other| other.wire != field.wire);
        let found = others().find(|other| other.wire == parameter.value);
        if found.is_none() {
            let message = if parameter.value == field.wire {
                format!("a condition of `{}` names `{}` itself", field.wire, field.wire)
            } else {
                format!("a condition of `{}` names an unknown parameter `{}`", field.wire, parameter.value)
            };
            self.diagnostics.error(Code::RuleTarget, parameter.span, message).suggest(
                &parameter.value,
                others().map(|other| other.wire),
                || "name another parameter of the same action or structure".to_owned(),
            );
        }
        found
    }

    /// Checks that an action uses the shared parameters that conditions of its shared parameters name.
    fn shared(&mut self, parameters: &[Field]) {
        for field in parameters.iter().filter(|field| field.shared.is_some()) {
            for name in field.conditions().map(|condition| condition.parameter) {
                if self.service.shared.iter().any(|other| other.wire == name)
                    && !parameters.iter().any(|other| other.wire == name)
                {
                    let message = format!("a condition of `{}` names `{name}`", field.wire);
                    self.diagnostics
                        .error(Code::RuleTarget, field.span, message)
                        .here(format!("the action does not use `{name}`"))
                        .help(format!("add `{name}` to `uses`"));
                }
            }
        }
    }
}
