//! The parts that the services of a protocol share: `protocols/<protocol>.yaml`.

use std::collections::HashSet;

use super::errors::ErrorCode;
use super::field::{Field, Place};
use super::service::Service;
use super::types::{Enum, Structure};
use crate::diagnostic::{Code, Diagnostics, did_you_mean};
use crate::source::Span;
use crate::yaml::{Text, mapping};

mapping! {
    /// The codes, parameters and types that a protocol gives to its services.
    Protocol {
        /// The protocol's name, which is that of the file.
        protocol: Text,
        /// Error codes that every service can return.
        errors: Vec<ErrorCode> = error_codes,
        /// Parameters that actions can take by `uses`.
        parameters: Vec<Field> = fields(Place::Parameter),
        /// Enums.
        enums: Vec<Enum> = named("enum", Enum::read),
        /// Structures.
        types: Vec<Structure> = named("structure", Structure::read),
    }
}

/// Adds the items of its protocol to each service, and reports duplicates and unused protocols.
pub(super) fn inherit(services: &mut [Service], protocols: &[Protocol], diagnostics: &mut Diagnostics) {
    for protocol in protocols {
        let name = &protocol.protocol.value;
        let all_known = services.iter().all(|service| service.whole);
        let mut heirs = services.iter_mut().filter(|service| service.protocol.value == *name).peekable();
        // A missing name, or the name of a service that could not be read, has been reported.
        if heirs.peek().is_none() && !name.is_empty() && all_known {
            diagnostics
                .error(Code::UnusedProtocol, protocol.protocol.span, format!("no service speaks `{name}`"))
                .help("name the protocol of a service, or delete the file");
            continue;
        }
        let mut used = HashSet::new();
        heirs.for_each(|service| protocol.bequeath(service, &mut used, diagnostics));
        for (span, unused) in protocol.lent().filter(|(_, name)| !used.contains(*name) && all_known) {
            diagnostics
                .error(Code::UnusedProtocol, span, format!("no service uses `{unused}`"))
                .help("remove it, or use it");
        }
    }
}

impl Protocol {
    /// The names of what services take only if they use it.
    fn lent(&self) -> impl Iterator<Item = (Span, &str)> {
        let names = self.parameters.iter().map(|it| &it.wire);
        let names =
            names.chain(self.enums.iter().map(|it| &it.name)).chain(self.types.iter().map(|it| &it.name));
        names.map(|name| (name.span, name.value.as_str()))
    }

    /// Adds what the protocol has to one of its services: all error codes, and of the rest what the service uses.
    fn bequeath<'p>(
        &'p self,
        service: &mut Service,
        used: &mut HashSet<&'p str>,
        diagnostics: &mut Diagnostics,
    ) {
        let wanted = self.wanted(service);
        let is_wanted = |name: &Text| wanted.contains(name.value.as_str());
        join(&mut service.errors, &self.errors, |it| &it.code, |_| true, diagnostics);
        join(&mut service.parameters, &self.parameters, |it| &it.wire, is_wanted, diagnostics);
        join(&mut service.enums, &self.enums, |it| &it.name, is_wanted, diagnostics);
        join(&mut service.types, &self.types, |it| &it.name, is_wanted, diagnostics);
        used.extend(wanted);
    }

    /// The names of parameters and types that a service uses, be it by others of the protocol.
    fn wanted(&self, service: &Service) -> HashSet<&str> {
        let names = || self.parameters.iter().map(|it| it.wire.value.as_str());
        let is_own = |name: &str| service.parameters.iter().any(|it| it.wire.value == name);
        let uses = service.actions.iter().flat_map(|action| &action.uses).map(|name| name.value.as_str());
        // A misspelled name is reported with the one that it is near.
        let mut wanted: HashSet<&str> = uses
            .filter(|name| !is_own(name))
            .filter_map(|name| names().find(|known| *known == name).or_else(|| did_you_mean(name, names())))
            .collect();
        let inherited = self.parameters.iter().filter(|it| wanted.contains(it.wire.value.as_str()));
        let shared = service.parameters.iter().chain(service.types.iter().flat_map(|it| &it.fields));
        // An action's own type is meant before any other of its name.
        let of_actions = service.actions.iter().flat_map(|action| {
            let fields = action.parameters.iter().chain(&action.response);
            let fields = fields.chain(action.types.iter().flat_map(|it| &it.fields));
            fields.map(type_name).filter(|name| !action.describes(name))
        });
        let mut open: Vec<&str> = inherited.chain(shared).map(type_name).chain(of_actions).collect();
        while let Some(name) = open.pop() {
            let structure = self.types.iter().find(|it| it.name.value == name);
            let an_enum = self.enums.iter().find(|it| it.name.value == name);
            let known = structure.map(|it| &it.name).or(an_enum.map(|it| &it.name));
            if known.is_some_and(|known| wanted.insert(&known.value)) {
                open.extend(structure.iter().flat_map(|it| &it.fields).map(type_name));
            }
        }
        wanted
    }
}

/// The name that a type expression ends in.
fn type_name(field: &Field) -> &str {
    field.ty.value.rsplit(' ').next().unwrap_or_default()
}

/// Puts what a protocol has before what one of its services has. What both describe is reported.
fn join<T: Clone>(
    own: &mut Vec<T>,
    shared: &[T],
    name: fn(&T) -> &Text,
    is_wanted: impl Fn(&Text) -> bool,
    diagnostics: &mut Diagnostics,
) {
    own.retain(|it| {
        let Some(first) = shared.iter().find(|shared| name(shared).value == name(it).value) else {
            return true;
        };
        diagnostics
            .error(
                Code::DuplicateName,
                name(it).span,
                format!("the protocol has `{}` already", name(it).value),
            )
            .here("here again")
            .label(name(first).span, "for all services of the protocol")
            .help("leave it out here, or keep it in the services that have it");
        false
    });
    own.splice(0..0, shared.iter().filter(|it| is_wanted(name(it))).cloned());
}
