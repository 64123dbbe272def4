//! Examples as tests: the typed request sends exactly this, every shape of the reply reads as this.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::literal::raw;
use super::sdk::fields::{converts, ident};
use crate::model::{Action, Example, ExampleValue, Field, Kind, Protocol, Seen, Sends, Service, Step};
use std::iter::once;

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

/// The examples of an action.
pub fn emit(service: &Service, action: &Action) -> impl Iterator<Item = TokenStream> {
    let module = ident(&service.module);
    let head = match action.examples.is_empty() {
        true => quote!(#![doc = " The spec has no example of it."]),
        false => quote! {
            use registrar_sdk::#module::*;
            use registrar_sdk_tests::examples::*;
        },
    };
    once(head).chain(action.examples.iter().map(|example| test(service, action, example)))
}

fn test(service: &Service, action: &Action, example: &Example) -> TokenStream {
    let name = ident(&example.name);
    let origin = if example.from_page { "From the vendor's page." } else { "Made by hand." };
    let doc = docs::outer([example.doc.as_str(), origin]);
    let sends = example.request.as_ref().map(|request| {
        let typed = construct(
            action.name,
            action.required_name.as_deref(),
            &action.parameters,
            &request.fields,
            service,
        );
        let sends = match &request.sends {
            Sends::Parameters(parameters) => {
                let parameters = parameters.iter().map(|(name, value)| quote!((#name, #value)));
                quote!(assert_sends(&request, &[#(#parameters),*]);)
            }
            Sends::Envelope(envelope) => {
                let envelope = raw(envelope);
                quote!(assert_sends_envelope(&request, #envelope);)
            }
        };
        quote! {
            let request = #typed;
            #sends
        }
    });
    let bodies = example.bodies.iter().map(|body| {
        let (doc, text) = (&body.doc, raw(&body.text));
        quote!((#doc, #text))
    });
    let reply = match &example.error {
        Some(error) => {
            let (marker, operation) = (ident(&service.marker), &action.name);
            let assert = ident(match service.protocol {
                Protocol::AlibabaRpc => "assert_refused",
                Protocol::OpensrsXcp => "assert_declined",
            });
            let (status, code) = (Literal::u16_unsuffixed(error.status), &error.code);
            quote!(#assert::<#marker>(#operation, #status, #code, &[#(#bodies),*]);)
        }
        None if example.bodies.is_empty() => TokenStream::new(),
        None => {
            let ty = ident(&action.reply_name);
            let read = match service.protocol {
                Protocol::AlibabaRpc => quote!(assert_reads(&[#(#bodies),*])),
                Protocol::OpensrsXcp => {
                    let (marker, operation) = (ident(&service.marker), &action.name);
                    quote!(assert_answers::<#marker, _>(#operation, &[#(#bodies),*]))
                }
            };
            let seen: Vec<TokenStream> = example.seen.iter().map(seen).collect();
            let reply = if seen.is_empty() { quote!(_) } else { quote!(reply) };
            quote! {
                let #reply: #ty = #read;
                #(#seen)*
            }
        }
    };
    quote! {
        #doc
        #[test]
        fn #name() { #sends #reply }
    }
}

fn seen(seen: &Seen) -> TokenStream {
    let last = seen.path.len().saturating_sub(1);
    let mut value = quote!(&reply);
    for (at, step) in seen.path.iter().enumerate() {
        match step {
            Step::Field(name) | Step::Optional(name) => {
                let name = ident(name);
                value.extend(quote!(.#name));
                if at < last && matches!(step, Step::Optional(_)) {
                    value.extend(quote!(.as_ref().unwrap()));
                }
            }
            Step::Entry(index) => {
                let index = Literal::usize_unsuffixed(*index);
                value.extend(quote!([#index]));
            }
        }
    }
    let text = &seen.text;
    quote!(assert_shown(#value, #text);)
}

/// The constructor and the setters that make this value.
fn construct<'v>(
    name: &str,
    required: Option<&str>,
    fields: &[Field],
    given: &'v [(usize, ExampleValue)],
    service: &Service,
) -> TokenStream {
    let owner = ident(name);
    let with = |(index, given): &'v (usize, ExampleValue)| {
        let field = fields.get(*index)?;
        let value = expression(field.ty.kind, given, service);
        let text = matches!(field.ty.kind, Kind::String | Kind::Sensitive).then(|| quote!(.into()));
        let seen = quote!(registrar_sdk::runtime::Seen::recorded(#value #text));
        Some((field, if field.seen { seen } else { value }, given))
    };
    let given: Vec<(&Field, TokenStream, &ExampleValue)> = given.iter().filter_map(with).collect();
    let arguments = given.iter().filter(|(field, ..)| field.is_argument());
    let new = if let Some(required) = required.map(ident) {
        let arguments = arguments.map(|(field, value, given)| {
            let (name, held) = (ident(&field.name), held(field, value, given));
            quote!(#name: #held)
        });
        quote!(#owner::new(#required { #(#arguments),* }))
    } else {
        let arguments = arguments.map(|(_, value, _)| value);
        quote!(#owner::new(#(#arguments),*))
    };
    let setters = given.iter().filter(|(field, ..)| !field.is_argument()).map(|(field, value, _)| {
        let name = ident(&field.name);
        quote!(.#name(#value))
    });
    once(new).chain(setters).collect()
}

/// A value as a field holds it, which converts nothing.
fn held(field: &Field, value: &TokenStream, given: &ExampleValue) -> TokenStream {
    match given {
        ExampleValue::List(entries) if entries.is_empty() => quote!(Vec::new()),
        ExampleValue::List(_) if converts(field) => quote!(#value.map(Into::into).into()),
        ExampleValue::List(_) => quote!(#value.into()),
        ExampleValue::Map(entries) if entries.is_empty() => quote!(Default::default()),
        ExampleValue::Map(_) => {
            let value_of = if converts(field) { quote!(value.into()) } else { quote!(value) };
            quote!(#value.map(|(key, value)| (key.into(), #value_of)).into())
        }
        ExampleValue::Scalar(_) | ExampleValue::Structure(_) if converts(field) => quote!(#value.into()),
        ExampleValue::Scalar(_) | ExampleValue::Structure(_) => value.clone(),
    }
}

fn expression(kind: Kind, value: &ExampleValue, service: &Service) -> TokenStream {
    let text = matches!(kind, Kind::String | Kind::Sensitive);
    match (value, kind) {
        // Of nothing, the type has to be told where it could be one of many.
        (ExampleValue::List(entries), _) if entries.is_empty() && text => quote!([""; 0]),
        (ExampleValue::Map(entries), _) if entries.is_empty() => {
            let value = if text { quote!(&str) } else { quote!(_) };
            quote!(std::iter::empty::<(&str, #value)>())
        }
        (ExampleValue::List(entries), _) => {
            let entries = entries.iter().map(|entry| expression(kind, entry, service));
            quote!([#(#entries),*])
        }
        (ExampleValue::Structure(fields), Kind::Structure(id)) => {
            let it = &service[id];
            construct(it.name, it.required_name.as_deref(), &it.fields, fields, service)
        }
        (ExampleValue::Map(entries), _) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = expression(kind, value, service);
                quote!((#key, #value))
            });
            quote!([#(#entries),*])
        }
        (ExampleValue::Structure(_), _) => TokenStream::new(),
        (ExampleValue::Scalar(text), Kind::String | Kind::Sensitive | Kind::Structure(_) | Kind::Unknown) => {
            quote!(#text)
        }
        (ExampleValue::Scalar(text), Kind::Int | Kind::Long | Kind::Bool) => text.parse().unwrap_or_default(),
        (ExampleValue::Scalar(text), Kind::Timestamp) => {
            let millis: TokenStream = text.parse().unwrap_or_default();
            quote!(registrar_sdk::runtime::Timestamp::from_millis(#millis))
        }
        (ExampleValue::Scalar(text), Kind::Decimal) => quote!(#text.parse().unwrap()),
        (ExampleValue::Scalar(text), Kind::Enum(id)) => {
            let name = ident(service[id].name);
            match service[id].values.iter().find(|value| value.wire == text) {
                Some(value) => {
                    let variant = ident(&value.variant);
                    quote!(#name::#variant)
                }
                None => quote!(#name::Other(#text.to_owned())),
            }
        }
    }
}
