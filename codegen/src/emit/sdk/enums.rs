//! Enums, open: a value that is not in the spec keeps its text.

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
        let (name, doc) = (ident(it.name), docs::outer([docs::linked(service, &it.spec.doc)]));
        let values = it.values.iter().map(|value| {
            let meaning = labelled(&code(value.wire), &docs::linked(service, &value.spec.doc));
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
                Other(String),
            }
        }
    })
}

/// How their values travel.
pub fn impls(service: &Service, home: Home) -> impl Iterator<Item = TokenStream> {
    service.enums_of(home).iter().map(|it| {
        let values = it.values.iter().map(|value| (value.wire, value.variant.as_str()));
        wire_enum(it.name, values, &[])
    })
}

/// The impls of an enum: its values, and the families whose variants hold a text, by how it begins.
pub fn wire_enum<'a>(
    name: &str,
    values: impl Iterator<Item = (&'a str, &'a str)>,
    families: &[(&str, &str)],
) -> TokenStream {
    let name = ident(name);
    let mut values = values.peekable();
    let has_values = values.peek().is_some();
    let pairs = values.map(|(wire, variant)| {
        let variant = ident(variant);
        quote!((#wire, Self::#variant))
    });
    let begins = families.iter().map(|(wire, variant)| {
        let variant = ident(variant);
        quote!(if text.starts_with(#wire) { return Self::#variant(text); })
    });
    let held = families.iter().map(|(_, variant)| ident(variant));
    // What has nothing but `Other` has nothing else to match.
    let rest = has_values.then(|| quote!(_ => None));
    quote! {
        impl WireEnum for #name {
            const VALUES: &'static [(&'static str, Self)] = &[#(#pairs),*];

            fn other(text: String) -> Self { #(#begins)* Self::Other(text) }

            fn as_other(&self) -> Option<&str> {
                match self { #(Self::#held(text) |)* Self::Other(text) => Some(text), #rest }
            }
        }
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.text())
            }
        }
    }
}
