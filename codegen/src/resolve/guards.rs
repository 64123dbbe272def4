//! A guard names the response field that a parameter's value comes from. Both are then of a type of their own, so that
//! nothing else can be given.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Action, Effect, Field, Guard, Kind, Service};
use crate::source::Span;
use crate::spec::Text;

/// Resolves all guards, and marks the fields that they pair.
pub fn resolve(service: &mut Service, diagnostics: &mut Diagnostics) {
    let (guards, seen) = {
        let reads = service.actions.iter().filter(|action| action.effect == Effect::Read);
        let reads = reads.map(|action| (action.name, action)).collect();
        let mut resolver = Resolver { service, reads, seen: HashSet::new(), diagnostics };
        let guarded = service.fields().filter(|field| !field.spec.guard.is_empty());
        let guards = guarded.map(|field| {
            let guards: Vec<Guard> =
                field.spec.guard.iter().flat_map(|name| resolver.guard(name, field)).collect();
            (place(field), guards)
        });
        let guards: HashMap<Span, Vec<Guard>> = guards.filter(|(_, guards)| !guards.is_empty()).collect();
        (guards, resolver.seen)
    };
    let structures = service.structures.iter_mut().flat_map(|structure| &mut structure.fields);
    let actions = service.actions.iter_mut();
    let actions = actions.flat_map(|action| action.parameters.iter_mut().chain(&mut action.response));
    for field in structures.chain(actions).chain(&mut service.shared) {
        let guards = guards.get(&place(field));
        field.seen = guards.is_some() || seen.contains(&place(field));
        field.guard = guards.cloned().unwrap_or_default();
    }
}

/// The place where the spec declares a field. A shared parameter has it in every action that uses it.
fn place(field: &Field) -> Span {
    field.spec.wire.span
}

struct Resolver<'a, 's, 'd> {
    service: &'a Service<'s>,
    /// The actions that look names up, by name.
    reads: BTreeMap<&'s str, &'a Action<'s>>,
    /// The places of the response fields that values come from.
    seen: HashSet<Span>,
    diagnostics: &'d mut Diagnostics,
}

impl<'s> Resolver<'_, 's, '_> {
    /// The response fields that a guard names: of one action, as `GetName.Expires`, or of all that read names.
    fn guard(&mut self, name: &Text, parameter: &Field) -> Vec<Guard<'s>> {
        let (action, wire) = match name.value.split_once('.') {
            Some((action, wire)) => (Some(action), wire),
            None => (None, name.value.as_str()),
        };
        let service = self.service;
        let reads: Vec<&Action> = match action {
            Some(action) => self.reads.get(action).copied().into_iter().collect(),
            None => self.reads.values().copied().collect(),
        };
        if let Some(action) = action.filter(|_| reads.is_empty()) {
            self.diagnostics.error(Code::GuardTarget, name.span, format!("unknown read `{action}`")).suggest(
                action,
                self.reads.keys().copied(),
                || "name an action with the effect `read`, or the field alone".to_owned(),
            );
            return Vec::new();
        }
        let mut guards = Vec::new();
        let mut all = Vec::new();
        let mut fits = true;
        for read in reads {
            for (owner, field) in fields_of(service, read) {
                all.push(field.wire);
                if field.wire == wire {
                    fits &= self.fits(name, parameter, field);
                    self.seen.insert(place(field));
                    let guard = Guard {
                        action: read.name,
                        wire: field.wire,
                        owner: owner.to_owned(),
                        field: field.name.clone(),
                        year: field.ty.kind != parameter.ty.kind,
                    };
                    let same = |other: &Guard| (other.action, other.wire) == (guard.action, guard.wire);
                    if !guards.iter().any(same) {
                        guards.push(guard);
                    }
                }
            }
            if !fits {
                break;
            }
        }
        if guards.is_empty() {
            let message = match action {
                Some(action) => format!("`{action}` answers no field `{wire}`"),
                None => format!("no read answers a field `{wire}`"),
            };
            self.diagnostics
                .error(Code::GuardTarget, name.span, message)
                .suggest(wire, all, || "name the response field that the value comes from".to_owned());
        }
        guards
    }

    /// Whether a parameter can take what a field holds; if not, this says so.
    fn fits(&mut self, name: &Text, parameter: &Field, field: &Field) -> bool {
        let (to, from) = (parameter.ty, field.ty);
        if to.kind == Kind::Unknown || from.kind == Kind::Unknown {
            return true;
        }
        let year = matches!(from.kind, Kind::DateTime | Kind::Date | Kind::String) && to.kind == Kind::Int;
        let whole = to.is_many() || from.is_many() || matches!(to.kind, Kind::Structure(_) | Kind::Any);
        let problem = if whole || parameter.fixed().is_some() {
            "a guard is one value that callers give"
        } else if to.kind != from.kind && !year {
            "the two are of different types"
        } else {
            return true;
        };
        let message = format!("`{}` cannot take what `{}` holds", parameter.wire, field.wire);
        self.diagnostics
            .error(Code::GuardTarget, name.span, message)
            .here(problem)
            .label(field.span, "this field")
            .help("both are of the same type; an `int` can also take the year of a date");
        false
    }
}

/// Every field of a response, with those of the structures in it, and the type that has it.
fn fields_of<'a, 's>(service: &'a Service<'s>, read: &'a Action<'s>) -> Vec<(&'a str, &'a Field<'s>)> {
    let (mut found, mut visited) = (Vec::new(), HashSet::new());
    let mut open = vec![(read.response_name.as_str(), &read.response)];
    while let Some((owner, fields)) = open.pop() {
        for field in fields {
            found.push((owner, field));
            if let Kind::Structure(id) = field.ty.kind
                && visited.insert(id)
            {
                open.push((service[id].name, &service[id].fields));
            }
        }
    }
    found
}
