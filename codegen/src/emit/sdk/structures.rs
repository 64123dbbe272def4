//! Structures that requests and responses hold.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::{self, ident};
use super::serial::Serial;
use super::{money, operation, response};
use crate::emit::docs;
use crate::model::{Home, Service, Structure};

/// The names of the structures of this home, and of the structs that their constructors take.
pub fn names(service: &Service, home: Home) -> Vec<String> {
    let required = |it: &Structure| it.required_name.clone().filter(|_| it.in_request);
    let structures = service.structures_of(home).iter();
    structures.flat_map(|it| [Some(it.name.to_owned()), required(it)]).flatten().collect()
}

/// The names of the parameter tables of those that requests hold.
pub fn tables(service: &Service, home: Home) -> impl Iterator<Item = String> {
    service.structures_of(home).iter().filter(|it| it.in_request).map(|it| it.constant.clone())
}

/// The structs, and how callers make those that requests hold.
pub fn shapes(service: &Service, home: Home) -> impl Iterator<Item = TokenStream> {
    service.structures_of(home).iter().map(|structure| {
        let name = ident(structure.name);
        let doc = docs::outer([docs::linked(service, &structure.spec.doc, &[structure.name])]);
        let serial = match structure.in_request {
            true => Serial::structure(&structure.fields),
            false => Serial::response(&structure.fields),
        };
        let default = fields::has_default(structure, service).then(|| quote!(Default,));
        let methods = structure.in_request.then(|| {
            let (owner, required) = (structure.name, structure.required_name.as_deref());
            let methods = fields::constructor_and_setters(owner, required, &structure.fields, service);
            let required = fields::required_shape(owner, required, &structure.fields, service);
            quote!(#required impl #name { #methods })
        });
        let shape = response::structure(doc, structure.name, default, &serial, &structure.fields, service);
        let money = money::methods(structure.name, &structure.fields, service);
        let money = money.filter(|_| structure.in_response);
        quote!(#shape #methods #money)
    })
}

/// Emits the encoding of structures in requests and the decoding of those in responses.
pub fn impls(service: &Service, home: Home) -> impl Iterator<Item = TokenStream> {
    service.structures_of(home).iter().map(|structure| {
        let encode = structure.in_request.then(|| encode(service, structure));
        let decode = structure
            .in_response
            .then(|| response::decode(structure.name, None, fields::free(&structure.fields)));
        quote!(#encode #decode)
    })
}

fn encode(service: &Service, structure: &Structure) -> TokenStream {
    let (name, table) = (ident(structure.name), ident(&structure.constant));
    let puts = fields::puts(&structure.fields);
    let parameters = operation::parameters(service, &structure.fields);
    let count = Literal::usize_unsuffixed(structure.fields.len());
    let visible = (structure.home == Home::Shared).then(|| quote!(pub(super)));
    quote! {
        impl Encode for #name {
            fn encode(&self, name: &str, to: &mut Params) {
                to.open(name);
                #puts
                to.close();
            }
        }
        #visible static #table: [Parameter; #count] = [#parameters];
    }
}
