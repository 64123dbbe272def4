//! The facts of a vendor's description.

use std::collections::BTreeSet;

use super::{Action, Fact, Facts, Group, Type};
use crate::api::{Api, Editions, Enum, Field, Shape};
use crate::draft::{action_name, default, fitting_limits, parameters, response};

/// Returns the facts of a vendor's description, as far as a draft writes them.
pub fn of_api(api: &Api) -> Facts {
    let walk = Walk { api };
    let actions = api.actions.iter().map(|action| {
        let mut facts = Action {
            name: action_name(&action.name),
            editions: walk.editions(&action.editions),
            deprecated: action.deprecated,
            errors: action.errors.iter().filter(|code| !code.is_empty()).cloned().collect(),
            ..Action::default()
        };
        walk.fields(parameters(action), "", &mut Vec::new(), &mut facts.parameters);
        walk.fields(response(action), "", &mut Vec::new(), &mut facts.response);
        (action.name.clone(), facts)
    });
    Facts {
        editions: api.editions.iter().map(|edition| edition.name.clone()).collect(),
        actions: actions.collect(),
        errors: api.errors.iter().map(|error| error.code.clone()).filter(|code| !code.is_empty()).collect(),
    }
}

struct Walk<'a> {
    api: &'a Api,
}

impl<'a> Walk<'a> {
    fn fields(
        &self,
        fields: impl IntoIterator<Item = &'a Field>,
        prefix: &str,
        above: &mut Vec<&'a str>,
        group: &mut Group,
    ) {
        for field in fields {
            let fact = Fact {
                editions: self.editions(&field.editions),
                required: self.editions(&field.required),
                limits: fitting_limits(&field.shape, &field.limits),
                default: default(field).map(str::to_owned),
                deprecated: field.deprecated,
                ..Fact::default()
            };
            self.value(&field.shape, format!("{prefix}{}", field.wire), fact, above, group);
        }
    }

    fn value(&self, shape: &'a Shape, path: String, fact: Fact, above: &mut Vec<&'a str>, group: &mut Group) {
        let inner = Fact { editions: fact.editions.clone(), deprecated: fact.deprecated, ..Fact::default() };
        let mut add = |ty: Type, values: Option<&Enum>| {
            let values =
                values.into_iter().flat_map(|it| &it.values).map(|(value, _)| value.clone()).collect();
            let ty = if fact.ty == Type::Json { Type::Json } else { ty };
            group.values.insert(path.clone(), Fact { ty, values, ..fact.clone() });
        };
        match shape {
            Shape::Any => add(Type::Any, None),
            Shape::String => add(Type::String, None),
            Shape::Int => add(Type::Int, None),
            Shape::Long => add(Type::Long, None),
            Shape::Decimal => add(Type::Decimal, None),
            Shape::Bool => add(Type::Bool, None),
            Shape::Enum(it) => add(if it.is_numeric { Type::NumericEnum } else { Type::Enum }, Some(it)),
            Shape::Structure(fields) => {
                add(Type::Object, None);
                self.fields(fields, &format!("{path}."), above, group);
            }
            Shape::Named(name) => {
                add(Type::Object, None);
                // A structure in itself has no end.
                if let Some(structure) = self.api.structure(name).filter(|_| !above.contains(&name.as_str()))
                {
                    above.push(name);
                    self.fields(&structure.fields, &format!("{path}."), above, group);
                    above.pop();
                }
            }
            Shape::List { entry: Some(entry), of } => {
                add(Type::Object, None);
                self.value(of, format!("{path}.{entry}[]"), inner, above, group);
            }
            Shape::List { entry: None, of } => self.value(of, format!("{path}[]"), fact, above, group),
            Shape::Map(of) => self.value(of, format!("{path}{{}}"), fact, above, group),
            Shape::Json(of) => self.value(of, path, Fact { ty: Type::Json, ..fact }, above, group),
        }
    }

    fn editions(&self, editions: &Editions) -> BTreeSet<String> {
        editions.iter().filter_map(|index| self.api.editions.get(*index)).map(|it| it.name.clone()).collect()
    }
}
