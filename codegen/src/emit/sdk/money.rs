//! Methods that return an amount of a response with its currency.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, ident, value_type};
use crate::emit::docs;
use crate::model::{Currency, Field, Kind, Service};

/// The methods of a response, or of a structure that responses hold.
pub fn methods(owner: &str, fields: &[Field], service: &Service) -> Option<TokenStream> {
    let amounts = fields.iter().filter(|field| !field.ty.is_many());
    let methods = amounts.filter_map(|field| {
        let currency = field.currency.as_ref()?;
        let name = ident(&field.money_method());
        let link = docs::field_link(owner, &field.name);
        let doc = docs::outer([format!("Returns {link} with its currency, if both are known.")]);
        let (argument, code) = code(currency, fields, service);
        let amount = amount(field);
        Some(quote! {
            #doc
            pub fn #name(&self #argument) -> Option<Money> {
                Money::with_code(#amount, #code)
            }
        })
    });
    let (methods, owner): (Vec<TokenStream>, _) = (methods.collect(), ident(owner));
    (!methods.is_empty()).then(|| quote!(impl #owner { #(#methods)* }))
}

fn amount(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match (field.seen, fields::is_plain(field)) {
        (false, _) => quote!(self.#name),
        (true, true) => quote!(*self.#name),
        (true, false) => quote!(self.#name.as_deref().copied()),
    }
}

/// The argument that names the currency, if one does, and the currency's code.
fn code(currency: &Currency, fields: &[Field], service: &Service) -> (Option<TokenStream>, TokenStream) {
    match currency {
        Currency::Code(code) => (None, quote!(#code)),
        Currency::Field(path) => (None, along(&quote!(self), &path.fields(service, fields)).0),
        Currency::Parameter(id, parameter) => {
            let parameter = parameter.of(&service[*id].parameters);
            let (name, ty) = (ident(&parameter.name), value_type(parameter.ty.kind, service));
            match parameter.ty.kind {
                Kind::Enum(_) => (Some(quote!(, #name: &#ty)), quote!(#name.as_str())),
                _ => (Some(quote!(, #name: &str)), quote!(#name)),
            }
        }
    }
}

/// The code at the end of a path, and whether it may be absent.
fn along(base: &TokenStream, path: &[&Field]) -> (TokenStream, bool) {
    let Some((field, rest)) = path.split_first() else { return (base.clone(), false) };
    let name = ident(&field.name);
    let value = quote!(#base.#name);
    match (fields::is_plain(field), rest) {
        (true, []) => (quote!(#value.as_str()), false),
        (true, rest) => along(&value, rest),
        (false, []) if field.ty.kind == Kind::String && !field.seen => (quote!(#value.as_deref()), true),
        (false, []) => (quote!(#value.as_ref().map(|it| it.as_str())), true),
        (false, rest) => {
            let (inner, is_option) = along(&quote!(it), rest);
            let then = ident(if is_option { "and_then" } else { "map" });
            (quote!(#value.as_ref().#then(|it| #inner)), true)
        }
    }
}
