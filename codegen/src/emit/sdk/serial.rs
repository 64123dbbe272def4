//! All types of a service for serde, in a file that only the feature `serde` compiles.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, free, ident};
use super::reply;
use crate::model::{Action, Field, Service, Structure};
use std::iter::once;

/// `serial.rs` of a service, type by type.
pub fn emit(service: &Service) -> impl Iterator<Item = TokenStream> {
    let head = once(quote!(
        use super::*;
        use crate::runtime::serial::*;
    ));
    let actions = service.actions.iter().map(action);
    let structures = service.structures.iter().map(held);
    let enums = service.enums.iter().map(|each| each.name).chain(["ErrorCode"]);
    head.chain(actions).chain(structures).chain(enums.map(text))
}

/// An action's request and its reply.
fn action(action: &Action) -> TokenStream {
    let reply = &action.reply_name;
    let written = structure(action.name, &action.parameters);
    let decoded = reply::decode(action.name, free(&action.parameters));
    let read_request = read(action.name, &quote!(read_request));
    let (reply_written, reply_read) = (structure(reply, &action.reply), read(reply, &quote!(read)));
    [written, decoded, read_request, reply_written, reply_read].into_iter().collect()
}

/// A structure that requests or replies hold.
fn held(it: &Structure) -> TokenStream {
    let written = structure(it.name, &it.fields);
    // Those of replies are read from replies too, with or without serde.
    let decoded = (!it.in_reply).then(|| reply::decode(it.name, free(&it.fields)));
    // A request that holds it looks at it as strictly as at itself.
    let read = read(it.name, &if it.in_reply { quote!(read) } else { quote!(read_request) });
    [Some(written), decoded, Some(read)].into_iter().flatten().collect()
}

/// How a struct is written: each field under its wire name, and what is absent not at all.
fn structure(name: &str, fields: &[Field]) -> TokenStream {
    let name = ident(name);
    let puts = free(fields).map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        match field.ty {
            ty if ty.map && *wire == "*" => quote!(to.put_all(&self.#name)?;),
            ty if ty.map => quote!(to.put_map(#wire, &self.#name)?;),
            ty if ty.list => quote!(to.put_list(#wire, &self.#name)?;),
            _ if fields::is_plain(field) => quote!(to.put(#wire, &self.#name)?;),
            _ => quote!(to.put_some(#wire, &self.#name)?;),
        }
    });
    let puts: TokenStream = puts.collect();
    let body = match puts.is_empty() {
        true => quote!(Fields::new(to)?.end()),
        false => quote!(let mut to = Fields::new(to)?; #puts to.end()),
    };
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { #body }
        }
    }
}

/// An enum: it is written as its text on the wire.
fn text(name: &str) -> TokenStream {
    let (read, name) = (read(name, &quote!(read)), ident(name));
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.text())
            }
        }
        #read
    }
}

/// How a type is read, by a function of the runtime.
fn read(name: &str, by: &TokenStream) -> TokenStream {
    let name = ident(name);
    quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> { #by(from) }
        }
    }
}
