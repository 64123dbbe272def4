//! The module of a service, and the list of all services.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::fields::ident;
use super::operation::parameter;
use super::{enums, failure, orders, serial, structures, usage};
use crate::emit::{docs, manifest};
use crate::markdown::{code, first_sentence, literal};
use crate::model::{Action, ActionId, Field, Home, Protocol, Service};
use crate::spec;
use std::iter::once;

/// `services.rs`: one module for each service. The root of the crate includes it, so it has no docs of its own.
pub fn all(services: &[Service]) -> TokenStream {
    let modules = services.iter().map(|service| {
        let (name, feature) = (ident(&service.module), manifest::name(service));
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    quote!(#(#modules)*)
}

/// The import that files of a service begin with.
pub fn imports() -> TokenStream {
    quote!(
        use super::shared::*;
    )
}

/// `shared.rs`: the names that files of a service use of each other and of the runtime.
///
/// If each file imported all names of the service's module instead, the time to check the service would grow with the
/// square of its actions.
pub fn shared(service: &Service) -> TokenStream {
    let doc = docs::inner(["The names that this service's files share."]);
    let editions = service.editions.iter().map(|edition| edition.constant.clone());
    let parameters = service.shared.iter().map(Field::constant);
    let own = once(service.marker.clone()).chain(editions).chain(parameters).map(|name| ident(&name));
    let enums = from(&ident("enums"), &enums::names(service, Home::Shared), &quote!(pub(super)));
    let times = times(service);
    let mut types = structures::names(service, Home::Shared);
    types.extend(structures::tables(service, Home::Shared));
    let types = from(&ident("types"), &types, &quote!(pub(super)));
    quote! {
        #doc
        #![allow(unused_imports, reason = "not every service uses all of them")]
        pub(super) use super::{#(#own),*};
        #enums
        #types
        pub(super) use crate::prelude::*;
        #[cfg(feature = "serde")]
        pub(super) use crate::serial::{seconds, strict};
        #[cfg(feature = "serde")]
        pub(super) use serde::{Deserialize, Serialize};
        #times
    }
}

/// The constants of the date and time formats.
fn times(service: &Service) -> TokenStream {
    let formats = service.time_formats();
    let constants = formats.iter().map(|format| {
        let (name, pattern) = (ident(&format.constant()), format.pattern);
        let zones = format.zones.iter().map(|zone| proc_macro2::Literal::i32_unsuffixed(*zone));
        let zones = (!format.zones.is_empty()).then(|| quote!(.zones(&[#(#zones),*])));
        quote!(pub(super) static #name: TimeFormat = TimeFormat::new(#pattern) #zones;)
    });
    constants.collect()
}

/// The names of a module, imported or exported one by one.
fn from(module: &Ident, names: &[String], visibility: &TokenStream) -> Option<TokenStream> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort();
    let names = names.into_iter().map(|name| ident(name));
    let path = if visibility.to_string() == "pub" { quote!(#module) } else { quote!(super::#module) };
    (names.len() > 0).then(|| quote!(#visibility use #path::{#(#names),*};))
}

/// `mod.rs` of a service.
pub fn module(service: &Service) -> impl Iterator<Item = TokenStream> {
    let about =
        [format!("{}.", literal(&service.spec.title.value)), docs::linked(service, &service.spec.doc, &[])];
    let doc = docs::inner(about.into_iter().chain(usage::client(service)).chain(groups(service)));
    let deprecated = uses_deprecated(service)
        .then(|| quote!(#![allow(deprecated, reason = "deprecated items keep working")]));
    let imports = quote! {
        #doc
        #![allow(rustdoc::redundant_explicit_links, reason = "the docs are repeated elsewhere")]
        #deprecated
        use crate::prelude::*;
        use error_code::ERRORS;
    };
    [imports, modules(service), client(service), tables(service), serial::impls(service)].into_iter()
}

/// The actions with the first sentence of each, group by group.
fn groups(service: &Service) -> impl Iterator<Item = String> {
    let groups = service.spec.groups.iter().enumerate().flat_map(|(index, (_, title))| {
        let actions = service.actions.iter().filter(move |action| action.group == Some(index));
        let line = |action: &Action| {
            let summary = first_sentence(&docs::linked_action(service, action));
            let summary = summary.map(|it| format!(" — {}", it.replace('\n', " ")));
            format!("- [`{}`]{}\n", action.name, summary.unwrap_or_default())
        };
        [format!("## {}", literal(&title.value)), actions.map(line).collect()]
    });
    let heading = (!service.spec.groups.is_empty()).then(|| "# Actions".to_owned());
    heading.into_iter().chain(groups)
}

/// Whether the service has deprecated items, which its own code uses.
fn uses_deprecated(service: &Service) -> bool {
    let values = service.enums.iter().flat_map(|it| &it.values);
    service.actions.iter().any(|action| action.spec.deprecated.is_some())
        || service.fields().any(|field| field.spec.deprecated.is_some())
        || values.into_iter().any(|value| value.spec.deprecated.is_some())
}

fn modules(service: &Service) -> TokenStream {
    let actions = service.actions.iter().enumerate().map(|(index, action)| {
        let home = Home::Action(ActionId(index));
        let own = [action.name.to_owned(), action.response_name.clone()].into_iter();
        let names = own
            .chain(action.required_name.clone())
            .chain(structures::names(service, home))
            .chain(enums::names(service, home));
        (action.module.as_str(), names.collect())
    });
    let mut exported: Vec<(&str, Vec<String>)> = actions.collect();
    exported.push(("enums", enums::names(service, Home::Shared)));
    exported.push(("error_code", vec!["ErrorCode".to_owned()]));
    exported.push(("types", structures::names(service, Home::Shared)));
    exported.retain(|(_, names)| !names.is_empty());
    let modules = exported.iter().map(|(module, _)| {
        let module = ident(module);
        quote!(mod #module;)
    });
    let exports = exported.iter().map(|(module, names)| from(&ident(module), names, &quote!(pub)));
    let (module, _) = protocol(service);
    let registrar = service.registrar.as_ref().map(|_| {
        quote!(
            #[cfg(feature = "registrar")]
            mod registrar;
        )
    });
    quote! {
        #(#modules)*
        #registrar
        mod shared;
        pub use crate::#module::Credentials;
        #(#exports)*
    }
}

/// The runtime's module of a protocol, and its type.
fn protocol(service: &Service) -> (Ident, Ident) {
    match service.protocol {
        Protocol::AlibabaRpc => (ident("rpc"), ident("Rpc")),
        Protocol::OpensrsXcp => (ident("xcp"), ident("Xcp")),
    }
}

fn client(service: &Service) -> TokenStream {
    let (marker, title) = (ident(&service.marker), literal(&service.spec.title.value));
    let made_by: Vec<String> =
        service.editions.iter().map(|edition| format!("[`{}()`]", edition.spec.name.value)).collect();
    let marker_doc = docs::outer([
        format!("The marker type of {title}: its client is a `Client<{marker}>`."),
        format!("Build one with {}.", made_by.join(" or ")),
    ]);
    let (module, protocol) = protocol(service);
    let constructors = service.editions.iter().enumerate().map(|(index, edition)| {
        let (title, edition) = (&edition.title, edition.spec);
        let (name, index) = (ident(&edition.name.value), proc_macro2::Literal::usize_unsuffixed(index));
        let doc = docs::outer([
            format!(
                "Returns a client builder for the {title} edition.\n{}",
                docs::linked(service, &edition.doc, &[])
            ),
            format!(
                "Endpoint: `{}`. API version: {}.",
                edition.endpoint.value,
                literal(&edition.version.value)
            ),
            regions(edition),
        ]);
        quote! {
            #doc
            pub fn #name(credentials: Credentials) -> ClientBuilder<#marker> {
                crate::Client::builder(&SERVICE.editions[#index], credentials)
            }
        }
    });
    quote! {
        #marker_doc
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl Service for #marker {
            const INFO: &'static ServiceInfo = &SERVICE;
            type Protocol = crate::#module::#protocol;
        }

        #(#constructors)*
    }
}

/// The regions of an edition with their endpoints, if it has any.
fn regions(edition: &spec::Edition) -> String {
    let regions = edition
        .regions
        .iter()
        .map(|(region, endpoint)| format!("{} (`{}`)", code(&region.value), endpoint.value));
    match regions.collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => none,
        regions => {
            format!("[`region`](crate::ClientBuilder::region) selects another endpoint: {regions}.")
        }
    }
}

fn tables(service: &Service) -> TokenStream {
    let editions = service.editions.iter().enumerate().map(|(index, edition)| {
        let (name, index) = (ident(&edition.constant), proc_macro2::Literal::usize_unsuffixed(index));
        let doc = docs::outer([format!("The set of editions with only the {} edition.", edition.title)]);
        quote!(#doc pub const #name: Editions = Editions::only(#index);)
    });
    let shared = service.shared.iter().map(|field| {
        let (name, parameter) = (ident(&field.constant()), parameter(service, field));
        quote!(const #name: Parameter = #parameter;)
    });
    let list = service.editions.iter().map(|edition| {
        let spec::Edition { name, version, endpoint, regions, .. } = edition.spec;
        let (name, version, endpoint) = (&name.value, &version.value, &endpoint.value);
        let set = ident(&edition.constant);
        let regions = regions.iter().map(|(region, endpoint)| (&region.value, &endpoint.value));
        let regions = regions.map(|(region, endpoint)| quote!((#region, #endpoint)));
        quote!(Edition { name: #name, version: #version, endpoint: #endpoint, regions: &[#(#regions),*], set: #set })
    });
    let mut by_name: Vec<_> = service.actions.iter().collect();
    by_name.sort_by_key(|action| action.name);
    let operations = by_name.iter().map(|action| {
        let module = ident(&action.module);
        quote!(&#module::OPERATION)
    });
    let (table, orders) = match &service.orders {
        Some(orders) => (Some(orders::emit(orders)), quote!(Some(&ORDERS))),
        None => (None, quote!(None)),
    };
    let failure = failure::emit(&service.failure);
    let spec::Service { folder: name, title, request_id, .. } = service.spec;
    let (title, request_id) = (&title.value, &request_id.value);
    quote! {
        #(#editions)*
        #(#shared)*
        #table
        static SERVICE: ServiceInfo = ServiceInfo {
            name: #name,
            title: #title,
            editions: &[#(#list),*],
            request_id: #request_id,
            failure: #failure,
            errors: ERRORS,
            operations: &[#(#operations),*],
            orders: #orders,
        };
    }
}
