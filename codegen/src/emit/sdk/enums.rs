//! Open enums: an unknown value keeps its string.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::ident;
use crate::emit::docs;
use crate::markdown::{code, labelled};
use crate::model::{Home, Service};

/// The names of the enums of this home.
pub fn names(service: &Service, home: Home) -> Vec<String> {
    service.enums_of(home).iter().map(|it| it.name.to_owned()).collect()
}

/// The enums and their values.
pub fn shapes(service: &Service, home: Home) -> impl Iterator<Item = TokenStream> {
    service.enums_of(home).iter().map(|it| {
        let (name, doc) = (ident(it.name), docs::outer([docs::linked(service, &it.spec.doc, &[it.name])]));
        let values = it.values.iter().map(|value| {
            let meaning =
                labelled(&wire_code(value.wire), &docs::linked(service, &value.spec.doc, &[it.name]));
            let doc = docs::outer([meaning, docs::only_in(service, value.editions)]);
            let (variant, deprecated) = (ident(&value.variant), docs::deprecated(&value.spec.deprecated));
            quote!(#doc #deprecated #variant)
        });
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#values,)*
                /// A value that this version of the SDK does not know.
                Other(UnknownValue),
            }
        }
    })
}

/// Returns a wire value as code, or in words if it is empty.
fn wire_code(wire: &str) -> String {
    if wire.is_empty() { "The empty string".to_owned() } else { code(wire) }
}

/// The wire impls of the enums of this home.
pub fn impls(service: &Service, home: Home) -> impl Iterator<Item = TokenStream> {
    service.enums_of(home).iter().map(|it| {
        let values = it.values.iter().map(|value| (value.wire, value.variant.as_str()));
        wire_enum(it.name, values, &[])
    })
}

/// Maps an enum to its wire values, and its families to their prefixes.
pub fn wire_enum<'a>(
    name: &str,
    values: impl Iterator<Item = (&'a str, &'a str)>,
    families: &[(&str, &str)],
) -> TokenStream {
    let name = ident(name);
    let values = values.map(|(wire, variant)| {
        let variant = ident(variant);
        quote!(, #variant(#wire))
    });
    let families = families.iter().map(|(wire, variant)| {
        let variant = ident(variant);
        quote!(; #variant(#wire))
    });
    quote!(wire_enum!(#name #(#values)* #(#families)*);)
}
