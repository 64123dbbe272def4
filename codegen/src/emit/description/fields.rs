//! Parameters and fields.

use registrar_descriptions as described;

use super::editions;
use super::plain::{Plain, plain};
use crate::model::{Condition, Currency, Editions, Field, Kind, Rule, Service, Type};

/// Describes the fields of one group.
pub fn fields(service: &Service, fields: &[Field]) -> Vec<described::Field> {
    fields.iter().map(|it| field(service, it)).collect()
}

fn field(service: &Service, field: &Field) -> described::Field {
    let guard = field.guard.iter().map(|guard| described::Guard {
        action: guard.action.to_owned(),
        field: guard.wire.to_owned(),
        year: guard.year,
    });
    let entry = |at: usize| field.spec.entry.get(at).map(Plain::plain);
    plain!(Field from field.spec, [deprecated, default, example, doc];
        name: field.wire.to_owned(),
        rust: field.name.clone(),
        ty: ty(service, field.ty),
        time: field.time.as_ref().map(|format| described::TimeFormat {
            pattern: format.pattern.to_owned(),
            zones: format.zones.clone(),
        }),
        currency: field.currency.as_ref().map(|it| currency(service, it)),
        editions: editions(service, field.editions),
        required: field.required == Editions::ALL,
        required_in: editions(service, field.required),
        required_if: field.required_if.as_ref().map(condition),
        applies_if: field.applies_if.as_ref().map(condition),
        fixed: field.fixed().plain(),
        rules: rules(&field.rules),
        guard: guard.collect(),
        seen: field.seen,
        sensitive: field.ty.kind == Kind::Sensitive,
        always: field.is_always(),
        entry: entry(0),
        inner_entry: entry(1),
        bare: field.spec.json.is_some(),
        json: field.spec.encoding.is_some(),
    )
}

fn currency(service: &Service, currency: &Currency) -> described::CurrencySource {
    match currency {
        Currency::Code(code) => described::CurrencySource::Code((*code).to_owned()),
        Currency::Field(path) => described::CurrencySource::Field(path.wire.to_owned()),
        Currency::Parameter(id, parameter) => {
            let wire = parameter.of(&service[*id].parameters).wire;
            described::CurrencySource::Parameter(wire.to_owned())
        }
    }
}

fn ty(service: &Service, ty: Type) -> described::Type {
    let one = match ty.kind {
        Kind::String | Kind::Sensitive | Kind::Unknown => described::Type::String,
        Kind::Int => described::Type::Int,
        Kind::Long => described::Type::Long,
        Kind::Unsigned => described::Type::Unsigned,
        Kind::Any => described::Type::Any,
        Kind::Bool => described::Type::Bool,
        Kind::Timestamp => described::Type::Timestamp,
        Kind::Seconds => described::Type::Seconds,
        Kind::DateTime => described::Type::Datetime,
        Kind::Date => described::Type::Date,
        Kind::Decimal => described::Type::Decimal,
        Kind::Enum(id) => described::Type::Enum(service[id].name.to_owned()),
        Kind::Structure(id) => described::Type::Structure(service[id].name.to_owned()),
    };
    match ty {
        Type { nested: true, .. } => described::Type::List(Box::new(described::Type::List(Box::new(one)))),
        Type { list: true, .. } => described::Type::List(Box::new(one)),
        Type { map: true, .. } => described::Type::Map(Box::new(one)),
        _ => one,
    }
}

fn condition(condition: &Condition) -> described::Condition {
    described::Condition {
        parameter: condition.parameter.to_owned(),
        values: condition.values.iter().map(|value| (*value).to_owned()).collect(),
        negated: condition.negated,
    }
}

fn rules(rules: &[Rule]) -> described::Rules {
    let mut all = described::Rules::default();
    // A bound below zero is a mistake that has been reported.
    let count = |bound: i64| usize::try_from(bound).ok();
    for rule in rules {
        match rule {
            Rule::Min(least) => all.min = Some(*least),
            Rule::Max(most) => all.max = Some(*most),
            Rule::MaxLength(most) => all.max_length = count(*most),
            Rule::MinItems(least) => all.min_items = count(*least),
            Rule::MaxItems(most) => all.max_items = count(*most),
            Rule::Format(it) => all.format = Some(*it),
        }
    }
    all
}
