//! Expressions that make the requests of examples.

use proc_macro2::TokenStream;
use quote::quote;

use super::sdk::fields::{converts, ident};
use crate::model::{ExampleValue, Field, Kind, Service};
use std::iter::once;

/// The constructor and the setters that make this value.
pub fn construct<'v>(
    name: &str,
    required: Option<&str>,
    fields: &[Field],
    given: &'v [(usize, ExampleValue<'v>)],
    service: &Service,
) -> TokenStream {
    let owner = ident(name);
    let with = |(index, given): &'v (usize, ExampleValue<'v>)| {
        let field = fields.get(*index)?;
        let value = match field.ty.kind {
            Kind::Any if !field.ty.is_many() => any(given),
            kind if field.ty.nested => lists(kind, given, service),
            kind => expression(kind, given, service),
        };
        let text = matches!(field.ty.kind, Kind::String | Kind::Sensitive).then(|| quote!(.into()));
        let seen = quote!(Observed::from_storage(#value #text));
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
        _ if field.ty.kind == Kind::Any && !field.ty.is_many() => value.clone(),
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

/// The lists of a list, which setters take as vectors.
fn lists(kind: Kind, value: &ExampleValue, service: &Service) -> TokenStream {
    let ExampleValue::List(lists) = value else { return TokenStream::new() };
    let text = matches!(kind, Kind::String | Kind::Sensitive).then(|| quote!(.into()));
    let lists = lists.iter().map(|list| {
        let ExampleValue::List(entries) = list else { return TokenStream::new() };
        let entries = entries.iter().map(|entry| expression(kind, entry, service));
        quote!(vec![#(#entries #text),*])
    });
    quote!([#(#lists),*])
}

fn expression(kind: Kind, value: &ExampleValue, service: &Service) -> TokenStream {
    let text = matches!(kind, Kind::String | Kind::Sensitive);
    match (value, kind) {
        (ExampleValue::List(entries), Kind::Any) => {
            let entries = entries.iter().map(any);
            quote!([#(#entries),*])
        }
        (ExampleValue::Map(entries), Kind::Any) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = any(value);
                quote!((#key, #value))
            });
            quote!([#(#entries),*])
        }
        (_, Kind::Any) => any(value),
        // An empty value needs its type where that cannot be inferred.
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
        (ExampleValue::Scalar(text), Kind::Int | Kind::Long | Kind::Unsigned | Kind::Bool) => {
            text.parse().unwrap_or_default()
        }
        (ExampleValue::Scalar(text), Kind::Seconds) => {
            let seconds: TokenStream = text.parse().unwrap_or_default();
            quote!(Timestamp::from_seconds(#seconds))
        }
        (ExampleValue::Scalar(text), Kind::Timestamp) => {
            let millis: TokenStream = text.parse().unwrap_or_default();
            quote!(Timestamp::from_millis(#millis))
        }
        // Only tests, and examples in docs that are not run, have this code: a value that cannot be parsed fails the test.
        (ExampleValue::Scalar(text), Kind::Decimal | Kind::DateTime | Kind::Date) => {
            quote!(#text.parse().unwrap())
        }
        (ExampleValue::Scalar(text), Kind::Enum(id)) => {
            let name = ident(service[id].name);
            match service[id].values.iter().find(|value| value.wire == *text) {
                Some(value) => {
                    let variant = ident(&value.variant);
                    quote!(#name::#variant)
                }
                None => quote!(#name::from(#text)),
            }
        }
    }
}

/// A value of any shape. Its scalars are written as texts, as they are sent.
fn any(value: &ExampleValue) -> TokenStream {
    match value {
        ExampleValue::Scalar(text) => quote!(AnyValue::from(#text)),
        ExampleValue::List(entries) => {
            let entries = entries.iter().map(any);
            quote!(AnyValue::List(vec![#(#entries),*]))
        }
        ExampleValue::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = any(value);
                quote!((#key, #value))
            });
            quote!(AnyValue::map([#(#entries),*]))
        }
        ExampleValue::Structure(_) => TokenStream::new(),
    }
}
