//! The spec as written to the model: references become links, names are decided.

mod action;
mod editions;
mod errors;
mod example;
mod fields;
mod paging;
mod sample;
mod scope;
mod types;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Home, Protocol, Service};
use crate::names::{camel, snake};
use crate::spec;
use fields::Fields;
use scope::Names;
use types::Types;

/// Resolves a service. What cannot be resolved is noted and left out.
pub fn resolve(spec: &spec::Service, diagnostics: &mut Diagnostics) -> Service {
    if !spec.service.value.is_empty() && spec.service.value != spec.folder {
        diagnostics
            .error(Code::FileName, spec.service.span, "the service is not named after its folder")
            .here(format!("the folder is `{}`", spec.folder));
    }
    let marker = camel(&spec.folder);
    let mut names = Names::new(&marker);
    let mut types = Types::declare(spec, &mut names, diagnostics);
    for action in &spec.actions {
        names.action(action, diagnostics);
    }

    let fields = Fields { editions: &spec.editions, types: &types };
    let structures = types::structures(spec, &fields, diagnostics);
    let shared = fields.resolve(&spec.parameters, Home::Shared, diagnostics);
    let enums = std::mem::take(&mut types.enums);
    let mut service = Service {
        folder: spec.folder.clone(),
        module: snake(&spec.folder),
        marker,
        title: spec.title.value.clone(),
        doc: spec.doc.value.clone(),
        reference: spec.reference.value.clone(),
        protocol: protocol(spec, diagnostics),
        request_id: spec.request_id.value.clone(),
        editions: editions::resolve(&spec.editions, diagnostics),
        shared,
        errors: errors::resolve(&spec.errors, diagnostics),
        enums,
        structures,
        actions: Vec::with_capacity(spec.actions.len()),
    };
    let fields = Fields { editions: &spec.editions, types: &types };
    for (index, spec) in spec.actions.iter().enumerate() {
        let action = action::resolve(spec, index, &service, &fields, diagnostics);
        service.actions.push(action);
    }
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
                let all: Vec<&str> = Protocol::ALL.iter().map(|(known, _)| *known).collect();
                format!("the protocols are: {}", all.join(", "))
            });
    }
    known.map_or(Protocol::AlibabaRpc, |(_, protocol)| *protocol)
}
