//! The module of a service, and the list of all services.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::fields::ident;
use super::operation::parameter;
use super::{docs, failure, features, orders};
use crate::model::{Home, Protocol, Service};
use crate::names::{camel, shouty};

/// `services.rs`: one module for each service. The root of the crate includes it, so it has no docs of its own.
pub fn all(services: &[Service]) -> TokenStream {
    let modules = services.iter().map(|service| {
        let (name, feature) = (ident(&service.module), features::name(service));
        quote!(#[cfg(feature = #feature)] pub mod #name;)
    });
    quote!(#(#modules)*)
}

/// What every file of a service begins with: the module's own names, and through it the runtime's.
pub fn imports() -> TokenStream {
    quote!(
        use super::*;
    )
}

/// `mod.rs` of a service.
pub fn module(service: &Service) -> impl Iterator<Item = TokenStream> {
    let doc = docs::inner([format!("{}.", service.title), service.doc.clone()]);
    let imports = quote!(#doc use crate::runtime::prelude::*;);
    [imports, modules(service), client(service), tables(service)].into_iter()
}

fn modules(service: &Service) -> TokenStream {
    let modules = service.actions.iter().map(|action| {
        let name = ident(&action.module);
        quote!(mod #name;)
    });
    let uses = service.actions.iter().map(|action| {
        let name = ident(&action.module);
        quote!(pub use #name::*;)
    });
    let enums = service.enums.iter().any(|it| it.home == Home::Shared);
    let types = service.structures.iter().any(|it| it.home == Home::Shared);
    let (mod_enums, use_enums) = (
        enums.then(|| {
            quote!(
                mod enums;
            )
        }),
        enums.then(|| {
            quote!(
                pub use enums::*;
            )
        }),
    );
    let (mod_types, use_types) = (
        types.then(|| {
            quote!(
                mod types;
            )
        }),
        types.then(|| {
            quote!(
                pub use types::*;
            )
        }),
    );
    let (room, _) = protocol(service);
    quote! {
        #(#modules)*
        #mod_enums
        mod error_code;
        #[cfg(feature = "serde")]
        mod serial;
        #mod_types
        pub use crate::runtime::#room::Credentials;
        #(#uses)*
        #use_enums
        pub use error_code::*;
        #use_types
    }
}

/// The runtime's room for a protocol, and the type in it.
fn protocol(service: &Service) -> (Ident, Ident) {
    match service.protocol {
        Protocol::AlibabaRpc => (ident("rpc"), ident("Rpc")),
        Protocol::OpensrsXcp => (ident("xcp"), ident("Xcp")),
    }
}

fn client(service: &Service) -> TokenStream {
    let (marker, title) = (ident(&service.marker), &service.title);
    let marker_doc = docs::outer([format!("{title}, as a type.")]);
    let made_by: Vec<String> =
        service.editions.iter().map(|edition| format!("[`{}()`]", edition.name)).collect();
    let client_doc = docs::outer([format!("A client of {title}, begun by {}.", made_by.join(" or "))]);
    let (room, protocol) = protocol(service);
    let constructors = service.editions.iter().enumerate().map(|(index, edition)| {
        let (name, index) = (ident(&edition.name), proc_macro2::Literal::usize_unsuffixed(index));
        let doc = docs::outer([
            edition.doc.clone(),
            format!("Calls go to `{}`, version {}.", edition.endpoint, edition.version),
        ]);
        quote! {
            #doc
            pub fn #name(credentials: Credentials) -> ClientBuilder<#marker> {
                Client::builder(&SERVICE.editions[#index], credentials)
            }
        }
    });
    quote! {
        #marker_doc
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl Service for #marker {
            const INFO: &'static ServiceInfo = &SERVICE;
            type Protocol = crate::runtime::#room::#protocol;
        }

        #client_doc
        pub type Client = crate::runtime::Client<#marker>;

        #(#constructors)*
    }
}

fn tables(service: &Service) -> TokenStream {
    let editions = service.editions.iter().enumerate().map(|(index, edition)| {
        let (name, index) = (ident(&shouty(&edition.name)), proc_macro2::Literal::usize_unsuffixed(index));
        let doc = docs::outer([format!("The set that holds only the {} edition.", camel(&edition.name))]);
        quote!(#doc pub const #name: Editions = Editions::only(#index);)
    });
    let shared = service.shared.iter().map(|field| {
        let (name, parameter) = (ident(&shouty(&field.name)), parameter(service, field));
        quote!(const #name: Parameter = #parameter;)
    });
    let list = service.editions.iter().map(|edition| {
        let (name, version, endpoint) = (&edition.name, &edition.version, &edition.endpoint);
        let set = ident(&shouty(name));
        quote!(Edition { name: #name, version: #version, endpoint: #endpoint, set: #set })
    });
    let mut by_name: Vec<_> = service.actions.iter().collect();
    by_name.sort_by(|a, b| a.name.cmp(&b.name));
    let operations = by_name.iter().map(|action| {
        let module = ident(&action.module);
        quote!(&#module::OPERATION)
    });
    let (table, orders) = match &service.orders {
        Some(orders) => (Some(orders::emit(orders)), quote!(Some(&ORDERS))),
        None => (None, quote!(None)),
    };
    let failure = failure::emit(&service.failure);
    let (name, title, request_id) = (&service.folder, &service.title, &service.request_id);
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
