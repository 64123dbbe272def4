//! A rule fits the type of its parameter, and names parameters that stand beside it.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Format, Kind, Rule, Service, Type};

/// Checks the rules of all parameters.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    // Shared parameters are checked where they stand; conditions of theirs, in each action that uses them.
    check_group(&service.shared, service, diagnostics);
    for action in &service.actions {
        for field in action.parameters.iter().filter(|field| field.shared.is_none()) {
            check_field(field, &action.parameters, service, diagnostics);
        }
    }
    for structure in &service.structures {
        check_group(&structure.fields, service, diagnostics);
    }
}

fn check_group(fields: &[Field], service: &Service, diagnostics: &mut Diagnostics) {
    for field in fields {
        check_field(field, fields, service, diagnostics);
    }
}

fn check_field(field: &Field, beside: &[Field], service: &Service, diagnostics: &mut Diagnostics) {
    for rule in &field.rules {
        if !fits(rule, field.ty) {
            diagnostics
                .error(Code::RuleKind, field.span, format!("`{}` does not fit the type of `{}`", key(rule), field.wire))
                .help(wants(rule));
        }
        if let Rule::RequiredWhen(name, value) | Rule::OnlyWhen(name, value) = rule {
            condition(field, key(rule), name, value, beside, service, diagnostics);
        }
    }
    let least = field.rules.iter().find_map(|rule| if let Rule::Min(least) = rule { Some(least) } else { None });
    let most = field.rules.iter().find_map(|rule| if let Rule::Max(most) = rule { Some(most) } else { None });
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        diagnostics
            .error(Code::RuleKind, field.span, format!("no number is at least {least} and at most {most}"))
            .help("swap `min` and `max`");
    }
}

fn condition(
    field: &Field,
    key: &str,
    name: &str,
    value: &str,
    beside: &[Field],
    service: &Service,
    diagnostics: &mut Diagnostics,
) {
    let Some(other) = beside.iter().find(|other| other.wire == name && other.wire != field.wire) else {
        let known = beside.iter().map(|other| other.wire.as_str()).filter(|other| *other != field.wire);
        diagnostics
            .error(Code::RuleTarget, field.span, format!("`{key}` of `{}` names `{name}`, which does not stand beside it", field.wire))
            .suggest(name, known, || "name a parameter of the same action or structure".to_owned());
        return;
    };
    let possible = match other.ty.kind {
        Kind::Bool => value == "true" || value == "false",
        Kind::Enum(index) => service.enums[index].values.iter().any(|known| known.wire == value),
        _ => true,
    };
    if !possible {
        diagnostics
            .error(Code::RuleTarget, field.span, format!("`{}` is never `{value}`, so `{key}` of `{}` never applies", other.wire, field.wire))
            .label(other.span, "this parameter has other values");
    }
}

fn fits(rule: &Rule, ty: Type) -> bool {
    let text = matches!(ty.kind, Kind::String | Kind::Sensitive);
    match rule {
        Rule::Min(_) | Rule::Max(_) => matches!(ty.kind, Kind::Int | Kind::Long | Kind::Timestamp),
        Rule::MinItems(items) | Rule::MaxItems(items) => (ty.list || text) && *items >= 0,
        Rule::MaxLength(length) => text && *length >= 0,
        Rule::Format(Format::Emails) => text && !ty.list,
        Rule::Format(_) => text,
        Rule::RequiredWhen(..) | Rule::OnlyWhen(..) => true,
    }
}

fn key(rule: &Rule) -> &'static str {
    match rule {
        Rule::Min(_) => "min",
        Rule::Max(_) => "max",
        Rule::MaxLength(_) => "max_length",
        Rule::MinItems(_) => "min_items",
        Rule::MaxItems(_) => "max_items",
        Rule::Format(_) => "format",
        Rule::RequiredWhen(..) => "required_when",
        Rule::OnlyWhen(..) => "only_when",
    }
}

fn wants(rule: &Rule) -> &'static str {
    match rule {
        Rule::Min(_) | Rule::Max(_) => "it goes with `int`, `long` and `timestamp`",
        Rule::MinItems(_) | Rule::MaxItems(_) => "it goes with lists, and with text that commas divide; it is not negative",
        Rule::Format(Format::Emails) => "it goes with `string`; for a list use `email`",
        _ => "it goes with `string`",
    }
}
