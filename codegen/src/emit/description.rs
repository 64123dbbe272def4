//! The description of each service as JSON, for tools.

mod actions;
mod examples;
mod fields;
mod layout;
mod orders;
mod plain;
mod tasks;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use registrar_descriptions as described;

use super::file::COMMAND;
use super::{OutputFile, docs, manifest};
use crate::model::{Edition, Editions, Enum, EnumValue, ErrorCode, Failure, Service, Structure};
use plain::{Plain, plain};

/// The folder of the descriptions, which are a crate of their own.
pub const FOLDER: &str = "generated-sdk/descriptions";

/// The beginning of every description.
pub const MARK: &str = "{\n  \"@generated\": \"from ";

/// The description of a service.
pub fn file(service: &Service) -> Result<OutputFile, String> {
    let path = format!("{FOLDER}/{}.json", service.spec.folder);
    match text_of(service) {
        Ok(text) => Ok(OutputFile { path, text }),
        Err(error) => Err(format!("{path} would not be JSON: {error}")),
    }
}

/// The text of a description. Its actions are laid out in parallel and one by one, since trees of JSON take many times
/// the memory of their text.
fn text_of(service: &Service) -> serde_json::Result<String> {
    let mut actions: Vec<_> = service.actions.iter().collect();
    actions.sort_by_key(|action| action.name);
    let actions = actions.into_par_iter().map(|it| {
        let action = serde_json::to_value(actions::action(service, it))?;
        Ok(layout::value(&action, 2))
    });
    let actions: Vec<String> = actions.collect::<serde_json::Result<_>>()?;
    let rest = serde_json::to_value(without_actions(service))?;
    Ok(layout::file(&layout::value(&rest, 0), &actions))
}

/// `files.rs`: the descriptions of all services, for programs that contain them.
pub fn files(services: &[Service]) -> TokenStream {
    let doc = docs::inner(["The descriptions of all services, as JSON."]);
    let files = services.iter().map(|service| {
        let (name, path) = (&service.spec.folder, format!("../{}.json", service.spec.folder));
        quote!((#name, include_str!(#path)))
    });
    quote! {
        #doc
        /// The description of each service as JSON, by the service's name.
        pub static FILES: &[(&str, &str)] = &[#(#files),*];
    }
}

fn without_actions(service: &Service) -> described::Service {
    let mut enums: Vec<_> = service.enums.iter().map(|it| an_enum(service, it)).collect();
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    let mut structures: Vec<_> = service.structures.iter().map(|it| structure(service, it)).collect();
    structures.sort_by(|a, b| a.name.cmp(&b.name));
    let spec = service.spec;
    let (editions, groups) = (service.editions.iter(), spec.groups.iter());
    plain!(Service from spec, [title, doc, reference, request_id];
        generated: format!("from spec/{} by `{COMMAND}`. Edit that folder, not this file.", spec.folder),
        version: described::VERSION,
        name: spec.folder.clone(),
        protocol: service.protocol.name().to_owned(),
        feature: manifest::name(service),
        module: service.module.clone(),
        marker: service.marker.clone(),
        failure: failure(&service.failure),
        editions: editions.map(edition).collect(),
        groups: groups.map(|(name, title)| described::Group { name: name.plain(), title: title.plain() }).collect(),
        draft: spec.draft,
        orders: service.orders.as_ref().map(orders::orders),
        registrar: service.registrar.as_ref().map(tasks::tasks),
        errors: service.errors.iter().map(error).collect(),
        enums: enums,
        structures: structures,
        actions: Vec::new(),
    )
}

fn edition(edition: &Edition) -> described::Edition {
    let regions = edition.spec.regions.iter().map(|(region, endpoint)| (region.plain(), endpoint.plain()));
    plain!(Edition from edition.spec, [name, doc, version, endpoint]; regions: regions.collect())
}

/// The names of these editions; none if it is all of them.
fn editions(service: &Service, set: Editions) -> Vec<String> {
    if set == Editions::ALL {
        return Vec::new();
    }
    set.of(service).map(|edition| edition.spec.name.plain()).collect()
}

fn failure(failure: &Failure) -> described::Failure {
    plain!(Failure from failure, [success, code, success_codes, message])
}

fn error(error: &ErrorCode) -> described::ErrorCode {
    plain!(ErrorCode from error.spec, [code, status, doc];
        rust: error.variant.clone(),
        outcome: error.outcome,
        family: error.spec.is_family(),
        public: error.spec.is_public(),
        clock: error.spec.flag("clock").is_some(),
        unauthorized: error.spec.flag("unauthorized").is_some(),
        throttling: error.spec.flag("throttling").is_some(),
    )
}

fn an_enum(service: &Service, it: &Enum) -> described::Enum {
    let values = it.values.iter();
    let value = |it: &EnumValue| {
        plain!(EnumValue from it.spec, [doc, deprecated];
            value: it.wire.to_owned(),
            rust: it.variant.clone(),
            editions: editions(service, it.editions),
        )
    };
    plain!(Enum from it.spec, [doc]; name: it.name.to_owned(), numeric: it.numeric, values: values.map(value).collect())
}

fn structure(service: &Service, structure: &Structure) -> described::Structure {
    plain!(Structure from structure.spec, [doc];
        name: structure.name.to_owned(),
        arguments: structure.required_name.clone().filter(|_| structure.in_request),
        in_request: structure.in_request,
        in_response: structure.in_response,
        fields: fields::fields(service, &structure.fields),
    )
}
