//! The table entry of an action.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::ident;
use crate::model::{Action, Editions, Effect, Field, Format, Kind, Paging, Rule, Service};
use crate::names::shouty;

/// The `static` entry.
pub fn emit(service: &Service, action: &Action) -> TokenStream {
    let name = &action.name;
    let effect = ident(match action.effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Purchase => "purchase",
        Effect::Destroy => "destroy",
    });
    let target = action.destroys.and_then(|index| action.parameters.get(index)).map(|field| {
        let name = &field.wire;
        quote!(, #name)
    });
    let wire = (action.wire != action.name).then(|| {
        let wire = &action.wire;
        quote!(.wire(#wire))
    });
    let parameters = (!action.parameters.is_empty()).then(|| {
        let parameters = parameters(service, &action.parameters);
        quote!(.parameters(&[#parameters]))
    });
    let errors = (!action.errors.is_empty()).then(|| {
        let errors =
            action.errors.iter().filter_map(|index| service.errors.get(*index)).map(|error| &error.code);
        quote!(.errors(&[#(#errors),*]))
    });
    let paging = action.paging.as_ref().map(paging);
    quote! {
        pub(super) static OPERATION: Operation =
            Operation::#effect(#name #target) #wire #parameters #errors #paging;
    }
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// The table entries of parameters; shared ones stand in the service's module.
pub fn parameters(service: &Service, fields: &[Field]) -> TokenStream {
    let parameters = fields.iter().map(|field| match field.shared {
        Some(_) => {
            let name = ident(&shouty(&field.name));
            quote!(#name)
        }
        None => parameter(service, field),
    });
    quote!(#(#parameters),*)
}

/// The table entry of a parameter.
pub fn parameter(service: &Service, field: &Field) -> TokenStream {
    let new = new(service, field.ty.kind, &field.wire);
    let list = field.ty.list.then(|| quote!(.list()));
    let map = field.ty.map.then(|| quote!(.map()));
    let only = (field.editions != Editions::ALL).then(|| {
        let editions = editions(service, field.editions);
        quote!(.only(#editions))
    });
    let required = match field.required {
        Editions::ALL => Some(quote!(.required())),
        Editions::NONE => None,
        some => {
            let editions = editions(service, some);
            Some(quote!(.required_in(#editions)))
        }
    };
    let sensitive = (field.ty.kind == Kind::Sensitive).then(|| quote!(.sensitive()));
    let fixed = field.fixed.iter().map(|value| quote!(Rule::Fixed(#value)));
    let rules: Vec<TokenStream> = field.rules.iter().map(rule).chain(fixed).collect();
    let rules = (!rules.is_empty()).then(|| quote!(.rules(&[#(#rules),*])));
    quote!(#new #list #map #only #required #sensitive #rules)
}

/// The constructor of a parameter of this kind, by wire name.
fn new(service: &Service, kind: Kind, wire: &str) -> TokenStream {
    let name = match kind {
        Kind::String | Kind::Sensitive => "string",
        Kind::Int => "int",
        Kind::Long => "long",
        Kind::Bool => "bool",
        Kind::Timestamp => "timestamp",
        Kind::Decimal => "decimal",
        Kind::Enum(_) => "one_of",
        Kind::Structure(index) => {
            let table = ident(&service.structures.get(index).map_or_else(String::new, |it| shouty(&it.name)));
            return quote!(Parameter::structure(#wire, &#table));
        }
    };
    let name = ident(name);
    quote!(Parameter::#name(#wire))
}

fn editions(service: &Service, set: Editions) -> TokenStream {
    let mut names = service
        .editions
        .iter()
        .enumerate()
        .filter(|(index, _)| set.has(*index))
        .map(|(_, edition)| ident(&shouty(&edition.name)));
    let first = names.next();
    quote!(#first #(.or(#names))*)
}

fn rule(rule: &Rule) -> TokenStream {
    let bound = |name: &str, bound: &i64| {
        let (name, bound) = (ident(name), Literal::i64_unsuffixed(*bound));
        quote!(Rule::#name(#bound))
    };
    match rule {
        Rule::Min(least) => bound("Min", least),
        Rule::Max(most) => bound("Max", most),
        Rule::MaxLength(most) => bound("MaxLength", most),
        Rule::MinItems(least) => bound("MinItems", least),
        Rule::MaxItems(most) => bound("MaxItems", most),
        Rule::Format(Format::Domain) => quote!(Rule::DOMAIN),
        Rule::Format(Format::Email) => quote!(Rule::EMAIL),
        Rule::Format(Format::Emails) => quote!(Rule::EMAILS),
        Rule::Format(Format::Ip) => quote!(Rule::IP),
        Rule::RequiredWhen(name, value) => quote!(Rule::RequiredWhen(#name, #value)),
        Rule::OnlyWhen(name, value) => quote!(Rule::OnlyWhen(#name, #value)),
    }
}

fn paging(paging: &Paging) -> TokenStream {
    match paging {
        Paging::Pages { page, size, items, total, pages, current } => {
            let (total, pages, current) =
                (option(total.as_ref()), option(pages.as_ref()), option(current.as_ref()));
            quote! {
                .paging(Paging::Pages {
                    page: #page, size: #size, items: #items, total: #total, pages: #pages, current: #current,
                })
            }
        }
        Paging::Cursors { size, items, next, cursors } => {
            let cursors = cursors.iter().map(|(parameter, field)| quote!((#parameter, #field)));
            quote! {
                .paging(Paging::Cursors {
                    size: #size, items: #items, next: #next, cursors: &[#(#cursors),*],
                })
            }
        }
    }
}
