//! The response type of an action.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, ident};
use super::money;
use super::serial::Serial;
use crate::emit::docs;
use crate::model::{Action, Field, Service};

/// The struct.
pub fn shape(service: &Service, action: &Action) -> TokenStream {
    let serial = Serial::response(&action.response);
    let nothing = action.response.is_empty().then_some("It has no fields: it means that the call succeeded.");
    let doc = docs::outer(
        [Some(format!("The response to [`{}`].", action.name)), nothing.map(str::to_owned)]
            .into_iter()
            .flatten(),
    );
    let default = fields::have_default(&action.response, service).then(|| quote!(Default,));
    let shape = structure(doc, &action.response_name, default, &serial, &action.response, service);
    let money = money::methods(&action.response_name, &action.response, service);
    quote!(#shape #money)
}

/// A response struct, or a struct in one.
pub fn structure(
    doc: TokenStream,
    name: &str,
    default: Option<TokenStream>,
    serial: &Serial,
    fields: &[Field],
    service: &Service,
) -> TokenStream {
    let derive = serial.container();
    let definitions = fields::definitions(name, fields::free(fields), fields, service, Some(serial));
    let name = ident(name);
    quote! {
        #doc
        #[derive(Clone, Debug, #default PartialEq)]
        #derive
        #[non_exhaustive]
        pub struct #name { #definitions }
    }
}

/// Emits its decoding.
pub fn impls(action: &Action) -> TokenStream {
    // An array is not decoded as a structure.
    let shape = action.whole_list().map(|_| {
        quote!(
            const SHAPE: crate::extend::Shape = crate::extend::Shape::Any;
        )
    });
    decode(&action.response_name, shape, action.response.iter())
}

/// Emits the decoding of a type with these fields.
pub fn decode<'a, 's: 'a>(
    name: &str,
    shape: Option<TokenStream>,
    fields: impl Iterator<Item = &'a Field<'s>>,
) -> TokenStream {
    let name = ident(name);
    let reads = fields::reads(fields);
    let from = if reads.is_empty() { quote!(_) } else { quote!(from) };
    quote! {
        impl Decode for #name {
            #shape

            fn decode(#from: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok(Self { #reads })
            }
        }
    }
}
