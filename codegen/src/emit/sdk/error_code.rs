//! The error codes of a service, as an open enum and as a table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::enums::wire_enum;
use super::fields::ident;
use crate::emit::docs;
use crate::markdown::{code, labelled, literal, without_item_links};
use crate::model::{ErrorCode, Outcome, Service};

/// The enum, its impls and the table.
pub fn emit(service: &Service) -> TokenStream {
    let all_public = service.errors.iter().all(|error| error.spec.is_public());
    let doc = docs::outer([
        format!("The error codes of {}.", literal(&service.spec.title.value)),
        if all_public {
            "Any action can return any of them. The docs of an action name those that the vendor documents for it."
        } else {
            "Any action can return the codes marked *public*. The docs of an action name the other codes that it can return."
        }
        .to_owned(),
    ]);
    let variants = service.errors.iter().map(|error| {
        let variant = ident(&error.variant);
        let doc = docs::outer([text(service, error, !all_public)]);
        if error.spec.is_family() { quote!(#doc #variant(UnknownValue)) } else { quote!(#doc #variant) }
    });
    let (families, values): (Vec<&ErrorCode>, Vec<&ErrorCode>) =
        service.errors.iter().partition(|error| error.spec.is_family());
    let families: Vec<(&str, &str)> = families.into_iter().map(names).collect();
    let impls = wire_enum("ErrorCode", values.into_iter().map(names), &families);
    let table = service.errors.iter().map(info);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            #(#variants,)*
            /// A code that this version of the SDK does not know.
            Other(UnknownValue),
        }
        #impls
        pub(super) static ERRORS: &[ErrorInfo] = &[#(#table),*];
    }
}

fn names<'a>(error: &'a ErrorCode) -> (&'a str, &'a str) {
    (error.code, &error.variant)
}

/// Returns the doc of a code, with a mark on public ones if there are others.
fn text(service: &Service, error: &ErrorCode, mark_public: bool) -> String {
    let public = if mark_public && error.spec.is_public() { " (*public*)" } else { "" };
    let rest = if error.spec.is_family() { "…" } else { "" };
    labelled(
        &format!("{}{public}", code(&format!("{}{rest}", error.code))),
        &docs::linked(service, &error.spec.doc, &[]),
    )
}

fn info(error: &ErrorCode) -> TokenStream {
    let (code, meaning) = (error.code, without_item_links(&error.spec.doc.text.value));
    let outcome = ident(match error.outcome {
        Outcome::Refused => "refused",
        Outcome::NotDone => "not_done",
        Outcome::Unknown => "unknown",
    });
    let family = error.spec.is_family().then(|| quote!(.family()));
    let clock = error.spec.flag("clock").map(|_| quote!(.clock()));
    let unauthorized = error.spec.flag("unauthorized").map(|_| quote!(.unauthorized()));
    let status = Literal::u16_unsuffixed(error.spec.status.as_ref().map_or(0, |status| status.value));
    quote!(ErrorInfo::#outcome(#code, #status).meaning(#meaning) #family #clock #unauthorized)
}
