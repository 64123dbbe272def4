//! The description of each service as JSON, for tools.

mod actions;
mod examples;
mod fields;
mod layout;
mod orders;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use registrar_descriptions as described;

use super::{OutputFile, docs, manifest};
use crate::markdown::without_item_links;
use crate::model::{Editions, Enum, ErrorCode, Failure, Service, Structure};
use crate::spec::{Block, Text};

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
    described::Service {
        generated: format!(
            "from spec/{} by `{}`. Edit that folder, not this file.",
            service.spec.folder,
            super::file::COMMAND
        ),
        version: described::VERSION,
        name: service.spec.folder.clone(),
        title: text(&service.spec.title),
        doc: doc(&service.spec.doc),
        reference: text(&service.spec.reference),
        protocol: service.protocol.name().to_owned(),
        feature: manifest::name(service),
        module: service.module.clone(),
        marker: service.marker.clone(),
        request_id: text(&service.spec.request_id),
        failure: failure(&service.failure),
        editions: service
            .editions
            .iter()
            .map(|edition| described::Edition {
                name: text(&edition.spec.name),
                doc: doc(&edition.spec.doc),
                version: text(&edition.spec.version),
                endpoint: text(&edition.spec.endpoint),
            })
            .collect(),
        groups: service
            .spec
            .groups
            .iter()
            .map(|(name, title)| described::Group { name: text(name), title: text(title) })
            .collect(),
        orders: service.orders.as_ref().map(orders::orders),
        errors: service.errors.iter().map(error).collect(),
        enums,
        structures,
        actions: Vec::new(),
    }
}

fn text(text: &Text) -> String {
    text.value.clone()
}

/// The Markdown of a doc.
fn doc(doc: &Block) -> String {
    without_item_links(&doc.text.value)
}

fn maybe(text: &Option<Text>) -> Option<String> {
    text.as_ref().map(self::text)
}

fn texts(texts: &[Text]) -> Vec<String> {
    texts.iter().map(text).collect()
}

/// The names of these editions; none if it is all of them.
fn editions(service: &Service, set: Editions) -> Vec<String> {
    if set == Editions::ALL {
        return Vec::new();
    }
    set.of(service).map(|edition| text(&edition.spec.name)).collect()
}

fn failure(failure: &Failure) -> described::Failure {
    let name = |name: &str| name.to_owned();
    described::Failure {
        success: failure.success.map(name),
        code: failure.code.map(name),
        success_codes: failure.success_codes.iter().copied().map(name).collect(),
        message: failure.message.map(name),
    }
}

fn error(error: &ErrorCode) -> described::ErrorCode {
    described::ErrorCode {
        code: error.code.to_owned(),
        rust: error.variant.clone(),
        status: error.spec.status.as_ref().map(|status| status.value),
        outcome: error.outcome,
        family: error.spec.family,
        public: error.spec.public,
        clock: error.spec.clock,
        throttling: error.spec.throttling.as_ref().is_some_and(|throttling| throttling.value),
        doc: doc(&error.spec.doc),
    }
}

fn an_enum(service: &Service, it: &Enum) -> described::Enum {
    let values = it.values.iter().map(|value| described::EnumValue {
        value: value.wire.to_owned(),
        rust: value.variant.clone(),
        editions: editions(service, value.editions),
        deprecated: maybe(&value.spec.deprecated),
        doc: doc(&value.spec.doc),
    });
    described::Enum {
        name: it.name.to_owned(),
        numeric: it.numeric,
        doc: doc(&it.spec.doc),
        values: values.collect(),
    }
}

fn structure(service: &Service, structure: &Structure) -> described::Structure {
    described::Structure {
        name: structure.name.to_owned(),
        arguments: structure.required_name.clone().filter(|_| structure.in_request),
        in_request: structure.in_request,
        in_response: structure.in_reply,
        doc: doc(&structure.spec.doc),
        fields: fields::fields(service, &structure.fields),
    }
}
