//! All types of a service for serde, in a file that only the feature `serde` compiles.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, ident};
use super::reply;
use super::service::imports;
use crate::model::{Field, Service};

/// `serial.rs` of a service.
pub fn emit(service: &Service) -> TokenStream {
    let mut tokens = imports();
    tokens.extend(quote!(
        use crate::runtime::serial::*;
    ));
    for action in &service.actions {
        tokens.extend(structure(&action.name, &action.parameters));
        tokens.extend(reply::decode(&action.name, &free(&action.parameters)));
        tokens.extend(read(&action.name, &quote!(read_request)));
        let reply = action.reply_name();
        tokens.extend(structure(&reply, &action.reply));
        tokens.extend(read(&reply, &quote!(read)));
    }
    for each in &service.structures {
        tokens.extend(structure(&each.name, &each.fields));
        // Those of replies are read from replies too, with or without serde.
        let decode = (!each.in_reply).then(|| reply::decode(&each.name, &free(&each.fields)));
        tokens.extend(decode);
        // A request that holds it looks at it as strictly as at itself.
        tokens.extend(read(&each.name, &if each.in_reply { quote!(read) } else { quote!(read_request) }));
    }
    let enums = service.enums.iter().map(|each| each.name.as_str()).chain(["ErrorCode"]);
    for name in enums {
        tokens.extend(text(name));
        tokens.extend(read(name, &quote!(read)));
    }
    tokens
}

/// The fields that hold a value.
fn free(fields: &[Field]) -> Vec<Field> {
    fields.iter().filter(|field| field.fixed.is_none()).cloned().collect()
}

/// How a struct is written: each field under its wire name, and what is absent not at all.
fn structure(name: &str, fields: &[Field]) -> TokenStream {
    let name = ident(name);
    let fields = free(fields);
    let puts = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        match field.ty {
            ty if ty.map && wire == "*" => quote!(to.put_all(&self.#name)?;),
            ty if ty.map => quote!(to.put_map(#wire, &self.#name)?;),
            ty if ty.list => quote!(to.put_list(#wire, &self.#name)?;),
            _ if fields::is_plain(field) => quote!(to.put(#wire, &self.#name)?;),
            _ => quote!(to.put_some(#wire, &self.#name)?;),
        }
    });
    let body = match fields.is_empty() {
        true => quote!(Fields::new(to)?.end()),
        false => quote!(let mut to = Fields::new(to)?; #(#puts)* to.end()),
    };
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { #body }
        }
    }
}

/// How an enum is written: as its text on the wire.
fn text(name: &str) -> TokenStream {
    let name = ident(name);
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.text())
            }
        }
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
