//! The facts of a spec.

use std::collections::BTreeSet;

use codegen::model::{self, Editions, Field, Kind, Rule, Service, StructureId};

use super::{Action, Fact, Facts, Group, Place, Type};
use crate::api::Limits;

/// Returns the facts of a service.
pub fn of_spec(service: &Service<'_>) -> Facts {
    let walk = Walk { service };
    let actions = service.actions.iter().map(|action| (action.wire().to_owned(), walk.action(action)));
    Facts {
        editions: service.editions.iter().map(|it| it.spec.name.value.clone()).collect(),
        actions: actions.collect(),
        errors: service.errors.iter().map(|it| it.code.to_owned()).collect(),
    }
}

struct Walk<'a> {
    service: &'a Service<'a>,
}

impl Walk<'_> {
    fn action(&self, action: &model::Action<'_>) -> Action {
        let file = action.spec.name.span.file;
        let editions = Editions(action.editions.0);
        let mut facts = Action {
            name: action.name.to_owned(),
            editions: self.editions(editions),
            deprecated: action.spec.deprecated.is_some(),
            effect: Some(action.effect),
            errors: action.errors.iter().map(|id| self.service[*id].code.to_owned()).collect(),
            ..Action::default()
        };
        for (fields, key, group) in [
            (&action.parameters, "parameters", &mut facts.parameters),
            (&action.response, "response", &mut facts.response),
        ] {
            group.places.insert(String::new(), Place { file, keys: vec![key.to_owned()] });
            self.fields(fields, "", editions, &mut Vec::new(), group);
        }
        facts
    }

    fn fields(
        &self,
        fields: &[Field<'_>],
        prefix: &str,
        outer: Editions,
        above: &mut Vec<StructureId>,
        group: &mut Group,
    ) {
        for field in fields {
            self.field(field, prefix, outer, above, group);
        }
    }

    fn field(
        &self,
        field: &Field<'_>,
        prefix: &str,
        outer: Editions,
        above: &mut Vec<StructureId>,
        group: &mut Group,
    ) {
        let there = Editions(field.editions.0 & outer.0);
        let is_json = field.spec.encoding.is_some();
        let mut fact = Fact {
            ty: ty(field.ty.kind, self.service),
            editions: self.editions(there),
            required: self.editions(Editions(field.required.0 & there.0)),
            required_if: field.required_if.is_some(),
            limits: limits(&field.rules),
            default: field.spec.default.as_ref().or(field.spec.fixed.as_ref()).map(|text| text.value.clone()),
            deprecated: field.spec.deprecated.is_some(),
            ..Fact::default()
        };
        if let Kind::Enum(id) = field.ty.kind {
            let it = &self.service[id];
            fact.values = it.values.iter().map(|value| value.wire.to_owned()).collect();
            fact.enum_place = Some(place(it.spec.name.span.file, "enums", &it.spec.name.value, "values"));
        }
        let mut path = format!("{prefix}{}", field.wire);
        let mut levels = field.spec.entry.iter();
        for is_list in [field.ty.list, field.ty.nested] {
            // A wrapper is a structure with the list as its only field.
            if let Some(entry) = levels.next().filter(|_| is_list && field.spec.json.is_none()) {
                group.values.insert(path.clone(), Fact { ty: Type::Object, ..fact.clone() });
                path = format!("{path}.{}", entry.value);
            }
            if is_list {
                path.push_str("[]");
            }
        }
        if field.ty.map {
            path.push_str("{}");
        }
        if is_json {
            fact.ty = Type::Json;
        }
        group.values.insert(path.clone(), fact);
        if let Kind::Structure(id) = field.ty.kind
            && !above.contains(&id)
        {
            let structure = &self.service[id];
            let file = structure.spec.name.span.file;
            let place = place(file, "types", &structure.spec.name.value, "fields");
            group.places.insert(path.clone(), place);
            above.push(id);
            self.fields(&structure.fields, &format!("{path}."), there, above, group);
            above.pop();
        }
    }

    fn editions(&self, editions: Editions) -> BTreeSet<String> {
        editions.of(self.service).map(|it| it.spec.name.value.clone()).collect()
    }
}

/// The place of an enum's values or a structure's fields, which all files name alike.
fn place(file: u32, list: &str, name: &str, content: &str) -> Place {
    Place { file, keys: [list, name, content].map(str::to_owned).into() }
}

fn ty(kind: Kind, service: &Service<'_>) -> Type {
    match kind {
        Kind::String | Kind::Sensitive => Type::String,
        Kind::Int => Type::Int,
        Kind::Long => Type::Long,
        Kind::Unsigned => Type::Unsigned,
        Kind::Bool => Type::Bool,
        Kind::Timestamp | Kind::Seconds => Type::Timestamp,
        Kind::DateTime | Kind::Date => Type::Time,
        Kind::Decimal => Type::Decimal,
        Kind::Enum(id) if service[id].numeric => Type::NumericEnum,
        Kind::Enum(_) => Type::Enum,
        Kind::Structure(_) => Type::Object,
        Kind::Any | Kind::Unknown => Type::Any,
    }
}

fn limits(rules: &[Rule]) -> Limits {
    let mut limits = Limits::default();
    for rule in rules {
        match rule {
            Rule::Min(limit) => limits.min = Some(*limit),
            Rule::Max(limit) => limits.max = Some(*limit),
            Rule::MaxLength(limit) => limits.max_length = Some(*limit),
            Rule::MinItems(limit) => limits.min_items = Some(*limit),
            Rule::MaxItems(limit) => limits.max_items = Some(*limit),
            Rule::Format(_) => {}
        }
    }
    limits
}
