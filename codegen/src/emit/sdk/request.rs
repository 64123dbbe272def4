//! The request type of an action.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, ident};
use super::serial::Serial;
use super::usage;
use crate::emit::docs;
use crate::model::{Action, Effect, Kind, Paging, Service};

/// The struct, its constructor and its setters.
pub fn shape(service: &Service, action: &Action) -> TokenStream {
    let name = ident(action.name);
    let doc = docs::outer(docs::action(service, action, usage::purchase(service, action)));
    let aliases = action.spec.aliases.iter().map(|alias| &alias.value);
    let aliases = (aliases.len() > 0).then(|| quote!(#[doc(alias(#(#aliases),*))]));
    let deprecated = docs::deprecated(&action.spec.deprecated);
    let required = action.required_name.as_deref();
    let serial = Serial::request(&action.parameters);
    let derive = serial.container();
    let free = fields::free(&action.parameters);
    let definitions = fields::definitions(action.name, free, &action.parameters, service, Some(&serial));
    let methods = fields::constructor_and_setters(action.name, required, &action.parameters, service);
    let required = fields::required_shape(action.name, required, &action.parameters, service);
    let default = (!action.parameters.iter().any(|field| field.is_argument())).then(|| quote!(Default,));
    quote! {
        #doc
        #aliases
        #deprecated
        #[derive(Clone, Debug, #default PartialEq)]
        #derive
        #[must_use = "a request does nothing until it is sent"]
        #[non_exhaustive]
        pub struct #name { #definitions }
        #required
        impl #name { #methods }
    }
}

/// The trait impls of a request.
pub fn impls(service: &Service, action: &Action) -> TokenStream {
    let (name, marker) = (ident(action.name), ident(&service.marker));
    let response = ident(&action.response_name);
    let puts = fields::puts(&action.parameters);
    let to = if action.parameters.is_empty() { quote!(_) } else { quote!(to) };
    let (effect, paged) = (effect(action), paged(service, action));
    quote! {
        impl Request for #name {
            type Service = #marker;
            type Response = #response;
            const OPERATION: &'static Operation = &OPERATION;

            fn encode(&self, #to: &mut Params) { #puts }
        }
        #effect
        #paged
    }
}

/// The impl that returns the items of a page.
fn paged(service: &Service, action: &Action) -> Option<TokenStream> {
    let (Paging::Pages { items, .. } | Paging::Cursors { items, .. }) = action.paging.as_ref()?;
    let path = items.fields(service, &action.response);
    let (list, around) = path.split_last()?;
    let (name, response) = (ident(action.name), ident(&action.response_name));
    let item = fields::value_type(list.ty.kind, service);
    let items = around.iter().rev().fold((quote!(), *list), |(rest, inner), outer| {
        let inner_name = ident(&inner.name);
        let rest = match fields::is_plain(outer) {
            true => quote!(.#inner_name #rest),
            false => quote!(.map(|it| it.#inner_name #rest).unwrap_or_default()),
        };
        (rest, *outer)
    });
    let (rest, first) = items;
    let first = ident(&first.name);
    Some(quote! {
        #[diagnostic::do_not_recommend]
        impl Paged for #name {
            type Item = #item;
            fn items(response: #response) -> Vec<#item> { response.#first #rest }
        }
    })
}

/// The impl of the trait of its effect. A wrong call gets an error that names the right call, without a list of actions.
fn effect(action: &Action) -> TokenStream {
    let name = ident(action.name);
    let implementation = match action.effect {
        Effect::Read | Effect::Write => quote!(impl Sendable for #name {}),
        Effect::Purchase => quote!(impl Purchase for #name {}),
        Effect::Undecided => quote!(impl Undecided for #name {}),
        Effect::Destroy => {
            let target = action.destroys.map(|id| id.of(&action.parameters)).map(|field| {
                let name = ident(&field.name);
                match field.ty.kind {
                    Kind::String if !field.seen => quote!(self.#name.clone()),
                    Kind::Sensitive => quote!(self.#name.expose().to_owned()),
                    _ => quote!(self.#name.to_string()),
                }
            });
            quote! {
                impl Destroy for #name {
                    fn target(&self) -> String { #target }
                }
            }
        }
    };
    quote!(#[diagnostic::do_not_recommend] #implementation)
}
