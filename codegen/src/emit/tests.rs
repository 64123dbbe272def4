//! Examples as tests: typed requests and decoded responses match the description.

use proc_macro2::TokenStream;
use quote::quote;

use super::sdk::fields::ident;
use super::{docs, requests};
use crate::markdown::without_item_links;
use crate::model::{Action, Service};

/// `main.rs`: one module for each service.
pub fn main(services: &[Service]) -> TokenStream {
    let doc = docs::inner(["The examples of the spec, as tests."]);
    let modules = services.iter().map(|service| {
        let name = ident(&service.module);
        quote!(#[rustfmt::skip] mod #name;)
    });
    quote!(#doc #(#modules)*)
}

/// `mod.rs` of a service: one module for each action.
pub fn module(service: &Service) -> TokenStream {
    let modules = service.actions.iter().map(|action| {
        let name = ident(&action.module);
        quote!(mod #name;)
    });
    quote!(#(#modules)*)
}

/// The requests of an action's examples. What they send and what comes back is in the description.
pub fn emit(service: &Service, action: &Action) -> impl Iterator<Item = TokenStream> {
    let (module, name) = (ident(&service.module), ident(action.name));
    let requests = action.examples.iter().filter_map(|example| {
        let (name, arguments) = (action.name, action.required_name.as_deref());
        let request =
            requests::construct(name, arguments, &action.parameters, example.request.as_ref()?, service);
        let doc = without_item_links(&example.spec.doc.text.value);
        Some(quote!((#doc, #request)))
    });
    let requests: Vec<TokenStream> = requests.collect();
    // An empty list needs its type.
    let of = requests.is_empty().then(|| quote!(::<#name>));
    let head = quote! {
        use registrar_sdk::#module::*;
        use registrar_sdk_tests::examples::*;
    };
    let test = quote! {
        #[test]
        fn examples_are_sent_and_read_as_described() {
            assert_examples #of ([#(#requests),*]);
        }
    };
    [head, test].into_iter()
}
