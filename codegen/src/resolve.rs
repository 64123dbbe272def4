//! The spec as written to the model: references become links, names are decided.

mod action;
mod currencies;
mod editions;
mod effect_keys;
mod errors;
mod failure;
mod fields;
mod guards;
mod items;
mod lookup;
mod order_ways;
mod orders;
mod paging;
mod registrar;
mod scope;
mod service_lookup;
mod times;
mod types;
mod uses;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::names::{camel, snake};
use crate::model::{ActionId, Home, Protocol, Service};
use crate::spec::{self, Text};
pub use errors::unknown_error;
use fields::Fields;
pub use fields::METHODS as RESERVED_METHODS;
pub use scope::TYPES as RESERVED_TYPES;
use scope::{Names, clash, usable};
use types::Types;

/// The modules next to those of services, the files that declare them, and the feature that is all of them.
const MODULES: &[&str] = &[
    "core", "extend", "guide", "lib", "main", "params", "prelude", "rpc", "serial", "services", "std", "xcp",
];

/// Checks the names of the services' modules.
pub fn folders(specs: &[spec::Service], diagnostics: &mut Diagnostics) {
    const HELP: &str = "rename the folder";
    let mut modules: HashMap<String, &spec::Service> = HashMap::new();
    for spec in specs {
        let (name, span) = (Text { value: spec.folder.clone(), span: spec.service.span }, spec.service.span);
        let module = snake(&spec.folder);
        // It is in comments too, where a line break or a bidirectional control character would do harm.
        if !spec.folder.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
            let message = format!("`{}` cannot be the name of a service", spec.folder);
            diagnostics
                .error(Code::RustKeyword, span, message)
                .here("a name has letters, digits and `-`")
                .help(HELP);
            continue;
        }
        if !usable(&name, &module, HELP, diagnostics)
            || !usable(&name, &camel(&spec.folder), HELP, diagnostics)
            || scope::device(span, &module, HELP, diagnostics)
        {
            continue;
        }
        if MODULES.contains(&module.as_str()) || scope::TYPES.contains(&camel(&spec.folder).as_str()) {
            scope::reserved(span, &module, HELP, diagnostics);
        } else if let Some(first) = modules.insert(module.clone(), spec) {
            clash((span, &spec.folder), (first.service.span, &first.folder), &module, HELP, diagnostics);
        }
    }
}

/// Resolves a service. Items that cannot be resolved are reported and omitted.
pub fn resolve<'s>(spec: &'s spec::Service, diagnostics: &mut Diagnostics) -> Service<'s> {
    if !spec.service.value.is_empty() && spec.service.value != spec.folder {
        let message = format!("the service `{}` is in a folder of another name", spec.service.value);
        diagnostics
            .error(Code::FileName, spec.service.span, message)
            .here(format!("the folder is `{}`", spec.folder))
            .help(format!("rename the folder, or write `service: {}`", spec.folder));
    }
    let marker = camel(&spec.folder);
    let mut names = Names::new(&marker);
    // The names of actions are on the wire, so it is types that give way.
    for action in &spec.actions {
        names.action(action, &spec.actions, diagnostics);
    }
    let mut types = Types::declare(spec, &mut names, diagnostics);

    let fields = Fields { editions: &spec.editions, types: &types };
    let structures = fields.structures(spec, diagnostics);
    let shared = fields.resolve(&spec.parameters, Home::Shared, diagnostics);
    let enums = std::mem::take(&mut types.enums);
    let protocol = protocol(spec, diagnostics);
    let mut service = Service {
        spec,
        module: snake(&spec.folder),
        marker,
        protocol,
        failure: failure::of_service(spec.failure.as_ref(), protocol, diagnostics),
        editions: editions::resolve(&spec.editions, diagnostics),
        shared,
        orders: None,
        registrar: None,
        errors: errors::resolve(&spec.errors, diagnostics),
        enums,
        structures,
        actions: Vec::with_capacity(spec.actions.len()),
        items: BTreeSet::new(),
        types: BTreeMap::new(),
        homes: BTreeMap::new(),
        members: BTreeMap::new(),
    };
    let fields = Fields { editions: &spec.editions, types: &types };
    for (index, action) in spec.actions.iter().enumerate() {
        let action = action::resolve(action, ActionId(index), &service, &fields, diagnostics);
        service.actions.push(action);
    }
    currencies::resolve(&mut service, diagnostics);
    service.orders = orders::resolve(&service, diagnostics);
    service.registrar = registrar::resolve(&service, diagnostics);
    uses::mark(&mut service);
    guards::resolve(&mut service, diagnostics);
    service.items = items::items(&service);
    service.types = items::types(&service);
    service.homes = items::homes(&service);
    service.members = items::members(&service);
    service
}

fn protocol(spec: &spec::Service, diagnostics: &mut Diagnostics) -> Protocol {
    let name = spec.protocol.value.as_str();
    let known = Protocol::ALL.iter().find(|(known, _)| *known == name);
    if known.is_none() && !name.is_empty() {
        diagnostics
            .error(Code::UnknownProtocol, spec.protocol.span, format!("unknown protocol `{name}`"))
            .here("the runtime does not speak it")
            .suggest(name, Protocol::ALL.iter().map(|(known, _)| *known), || {
                format!("the protocols are {}", quoted(Protocol::ALL.iter().map(|(known, _)| *known), ", "))
            });
    }
    known.map_or(Protocol::AlibabaRpc, |(_, protocol)| *protocol)
}
