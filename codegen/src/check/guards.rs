//! A guard names the reply field that a parameter's value comes from. Both are then of a type of their own, so that
//! nothing else can be given.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Action, Effect, Field, Guard, Kind, Service};
use crate::spec::{self, Text};

/// Checks all guards, and marks what they pair.
pub fn check(spec: &spec::Service, service: &mut Service, diagnostics: &mut Diagnostics) {
    let mut marks = HashSet::new();
    let actions = (0..).zip(&service.actions).filter(|(_, action)| action.effect == Effect::Read);
    let reads = actions.map(|(index, action)| (action.name.as_str(), index)).collect();
    let mut look = Look { service, reads, marks: &mut marks, diagnostics };
    let shared = look.group(&spec.parameters, &service.shared);
    let structures: Vec<_> = spec
        .structures()
        .zip(&service.structures)
        .map(|(spec, structure)| look.group(&spec.fields, &structure.fields))
        .collect();
    // Its own come first, in the order of the spec.
    let actions: Vec<_> = spec
        .actions
        .iter()
        .zip(&service.actions)
        .map(|(spec, action)| look.group(&spec.parameters, &action.parameters))
        .collect();

    let mark = |fields: &mut [Field], guards: &[Vec<Guard>]| {
        for (field, guard) in fields.iter_mut().zip(guards).filter(|(_, guard)| !guard.is_empty()) {
            field.guard.clone_from(guard);
            field.seen = true;
        }
    };
    mark(&mut service.shared, &shared);
    for (structure, guards) in service.structures.iter_mut().zip(&structures) {
        mark(&mut structure.fields, guards);
    }
    for (action, guards) in service.actions.iter_mut().zip(&actions) {
        mark(&mut action.parameters, guards);
        for field in &mut action.parameters {
            if let Some(from) = field.shared.and_then(|index| service.shared.get(index)) {
                field.guard.clone_from(&from.guard);
                field.seen = from.seen;
            }
        }
    }
    for place in marks {
        let fields = match place.0 {
            Owner::Reply(index) => service.actions.get_mut(index).map(|action| &mut action.reply),
            Owner::Structure(index) => service.structures.get_mut(index).map(|it| &mut it.fields),
        };
        if let Some(field) = fields.and_then(|fields| fields.get_mut(place.1)) {
            field.seen = true;
        }
    }
}

/// What a reply field stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    Reply(usize),
    Structure(usize),
}

struct Look<'a, 'd> {
    service: &'a Service,
    /// The actions that look, by name.
    reads: BTreeMap<&'a str, usize>,
    marks: &'a mut HashSet<(Owner, usize)>,
    diagnostics: &'d mut Diagnostics,
}

impl Look<'_, '_> {
    fn group(&mut self, specs: &[spec::Field], fields: &[Field]) -> Vec<Vec<Guard>> {
        let guards = specs.iter().zip(fields).map(|(spec, field)| {
            let guards = spec.guard.iter().flat_map(|name| self.guard(name, field));
            guards.collect()
        });
        guards.collect()
    }

    /// The reply fields that a guard names: of one action, as `GetName.Expires`, or of all that look.
    fn guard(&mut self, name: &Text, parameter: &Field) -> Vec<Guard> {
        let (action, wire) = match name.value.split_once('.') {
            Some((action, wire)) => (Some(action), wire),
            None => (None, name.value.as_str()),
        };
        let service = self.service;
        let reads: Vec<usize> = match action {
            Some(action) => self.reads.get(action).copied().into_iter().collect(),
            None => self.reads.values().copied().collect(),
        };
        if let Some(action) = action.filter(|_| reads.is_empty()) {
            self.diagnostics
                .error(Code::GuardTarget, name.span, format!("there is no read `{action}`"))
                .suggest(action, self.reads.keys().copied(), || {
                    "name an action with the effect `read`, or the field alone".to_owned()
                });
            return Vec::new();
        }
        let mut guards = Vec::new();
        let mut all = Vec::new();
        let mut fits = true;
        for index in reads {
            let Some(read) = service.actions.get(index) else { continue };
            let mut found = Vec::new();
            collect(service, index, read, &mut found);
            for (place, field) in found {
                all.push(field.wire.as_str());
                if field.wire == wire {
                    fits &= self.fits(name, parameter, field);
                    self.marks.insert(place);
                    let guard = Guard {
                        action: read.name.clone(),
                        field: field.name.clone(),
                        year: field.ty.kind != parameter.ty.kind,
                    };
                    if !guards.contains(&guard) {
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
                .suggest(wire, all, || "name the reply field that the value comes from".to_owned());
        }
        guards
    }

    /// Whether a parameter can take what a field holds; if not, this says so.
    fn fits(&mut self, name: &Text, parameter: &Field, field: &Field) -> bool {
        let (to, from) = (parameter.ty, field.ty);
        if to.kind == Kind::UNKNOWN || from.kind == Kind::UNKNOWN {
            return true;
        }
        let year = from.kind == Kind::String && to.kind == Kind::Int;
        let whole = to.is_many() || from.is_many() || matches!(to.kind, Kind::Structure(_));
        let problem = if whole || parameter.fixed.is_some() {
            "a guard is one value that callers give"
        } else if to.kind != from.kind && !year {
            "the two are of different types"
        } else {
            return true;
        };
        self.diagnostics
            .error(
                Code::GuardTarget,
                name.span,
                format!("`{}` cannot take what `{}` holds", parameter.wire, field.wire),
            )
            .here(problem)
            .label(field.span, "this field")
            .help("both are of the same type; an `int` can also take the year of a date that is a `string`");
        false
    }
}

/// Every field of a reply, with where it stands.
fn collect<'a>(
    service: &'a Service,
    index: usize,
    read: &'a Action,
    found: &mut Vec<((Owner, usize), &'a Field)>,
) {
    let mut open = vec![(Owner::Reply(index), &read.reply)];
    let mut visited = HashSet::new();
    while let Some((owner, fields)) = open.pop() {
        for (at, field) in fields.iter().enumerate() {
            found.push(((owner, at), field));
            if let Kind::Structure(index) = field.ty.kind
                && let Some(structure) = service.structures.get(index)
                && visited.insert(index)
            {
                open.push((Owner::Structure(index), &structure.fields));
            }
        }
    }
}
