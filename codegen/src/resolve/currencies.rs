//! The currency of an amount: always the same, or named by a field next to it or by a parameter of the request.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{ActionId, Currency, Field, FieldId, Home, Kind, Service};
use crate::source::Span;
use crate::spec;

use super::lookup::{self, ACTION, RESPONSE, Wanted};
use super::scope::{BY_KEY, reserved};

/// Resolves the currencies of all amounts.
pub fn resolve(service: &mut Service, diagnostics: &mut Diagnostics) {
    let found = {
        let mut resolver = Resolver { service, found: HashMap::new(), diagnostics };
        resolver.all();
        resolver.found
    };
    let structures = service.structures.iter_mut().flat_map(|structure| &mut structure.fields);
    let actions = service.actions.iter_mut();
    let actions = actions.flat_map(|action| action.parameters.iter_mut().chain(&mut action.response));
    for field in structures.chain(actions).chain(&mut service.shared) {
        field.currency = found.get(&place(field)).cloned();
    }
}

/// The place where the spec declares a field. A shared parameter has it in every action that uses it.
fn place(field: &Field) -> Span {
    field.spec.wire.span
}

/// The owner of a group of fields.
#[derive(Clone, Copy)]
struct Group<'a> {
    /// The response or the structure, and what it has; `None` for parameters.
    owner: Option<(&'a str, &'static str)>,
    /// The action whose request names currencies, if it is certain.
    action: Option<ActionId>,
}

struct Resolver<'a, 's, 'd> {
    service: &'a Service<'s>,
    /// The currencies by the places of their amounts.
    found: HashMap<Span, Currency<'s>>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a, 's> Resolver<'a, 's, '_> {
    fn all(&mut self) {
        let service = self.service;
        self.group(&service.shared, Group { owner: None, action: None });
        for structure in &service.structures {
            let action = match structure.home {
                Home::Action(id) => Some(id),
                Home::Shared => None,
            };
            let owner = format!("`{}`", structure.name);
            self.group(&structure.fields, Group { owner: Some((&owner, "field")), action });
        }
        for (index, action) in service.actions.iter().enumerate() {
            let id = Some(ActionId(index));
            self.group(action.own_parameters(), Group { owner: None, action: id });
            self.group(&action.response, Group { owner: Some(RESPONSE), action: id });
        }
    }

    fn group(&mut self, fields: &'a [Field<'s>], group: Group) {
        for field in fields {
            let Some(spec) = &field.spec.currency else { continue };
            if !matches!(field.ty.kind, Kind::Decimal | Kind::Unknown) {
                let (spec::Currency::Code(text)
                | spec::Currency::Field(text)
                | spec::Currency::Parameter(text)) = spec;
                self.diagnostics
                    .error(
                        Code::RuleKind,
                        text.span,
                        format!("`currency` does not fit the type of `{}`", field.wire),
                    )
                    .label(field.spec.ty.span, "this is its type")
                    .help("it requires a `decimal`");
                continue;
            }
            if let Some(other) = fields.iter().find(|other| other.name == field.money_method()) {
                reserved(other.span, &other.name, BY_KEY, self.diagnostics);
            }
            let found = self.currency(spec, fields, group);
            self.found.extend(found.map(|currency| (place(field), currency)));
        }
    }

    fn currency(
        &mut self,
        spec: &'s spec::Currency,
        fields: &'a [Field<'s>],
        group: Group,
    ) -> Option<Currency<'s>> {
        const CODE: Code = Code::RuleTarget;
        match (spec, group) {
            (spec::Currency::Code(code), _) => Some(Currency::Code(&code.value)),
            (spec::Currency::Field(path), Group { owner: Some(owner), .. }) => {
                let wanted = Wanted::PUBLIC_WORD;
                let along = lookup::along(CODE, path, fields, owner, self.service, wanted, self.diagnostics);
                along.map(|(path, _)| Currency::Field(path))
            }
            (spec::Currency::Field(path), Group { owner: None, .. }) => {
                self.diagnostics
                    .error(CODE, path.span, "a parameter has no fields next to it")
                    .help("name a parameter: `currency: {parameter: …}`");
                None
            }
            (spec::Currency::Parameter(name), Group { action: Some(id), .. }) => {
                let parameters = &self.service[id].parameters;
                let field = lookup::find(CODE, name, parameters, ACTION, self.diagnostics)?;
                if let Some(fixed) = field.fixed() {
                    self.diagnostics
                        .error(CODE, name.span, format!("`{}` is always `{fixed}`", name.value))
                        .label(field.span, "this parameter")
                        .help(format!("write `currency: {fixed}`"));
                    return None;
                }
                let fits = Wanted::PUBLIC_WORD.is(CODE, name, field, self.diagnostics);
                let index = parameters.iter().position(|other| other.wire == field.wire).filter(|_| fits)?;
                Some(Currency::Parameter(id, FieldId(index)))
            }
            (spec::Currency::Parameter(name), Group { action: None, .. }) => {
                self.diagnostics
                    .error(CODE, name.span, format!("no request is certain to have `{}`", name.value))
                    .here("several actions can share this")
                    .help("declare it in the file of its action, or write the code of its currency");
                None
            }
        }
    }
}
