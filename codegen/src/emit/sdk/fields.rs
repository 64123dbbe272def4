//! Fields: their Rust types, setters, encoding and decoding.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::serial::Serial;
use crate::emit::docs;
use crate::model::{Field, Kind, Service, Structure, Type};
use std::iter::once;

/// Returns an identifier; the model has checked that it is valid.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The Rust type of one value.
pub fn value_type(kind: Kind, service: &Service) -> Ident {
    match kind {
        Kind::String | Kind::Unknown => ident("String"),
        Kind::Sensitive => ident("Sensitive"),
        Kind::Int => ident("i32"),
        Kind::Long => ident("i64"),
        Kind::Unsigned => ident("u64"),
        Kind::Any => ident("AnyValue"),
        Kind::Bool => ident("bool"),
        Kind::Timestamp | Kind::Seconds => ident("Timestamp"),
        Kind::DateTime => ident("DateTime"),
        Kind::Date => ident("Date"),
        Kind::Decimal => ident("Decimal"),
        Kind::Enum(id) => ident(service[id].name),
        Kind::Structure(id) => ident(service[id].name),
    }
}

/// Whether a field always holds a value.
pub fn is_plain(field: &Field) -> bool {
    field.is_argument() || field.is_always()
}

/// Whether a struct of these fields can have a default, with which callers build responses in tests.
pub fn have_default(fields: &[Field], service: &Service) -> bool {
    fields.iter().all(|field| match field.ty.kind {
        _ if field.ty.is_many() || !is_plain(field) => true,
        Kind::Structure(id) => has_default(&service[id], service),
        // A value that a read returned cannot be made up.
        _ => !field.seen,
    })
}

/// Whether a structure has a default. One with required fields has none.
pub fn has_default(structure: &Structure, service: &Service) -> bool {
    let is_argument = structure.in_request && structure.fields.iter().any(Field::is_argument);
    !is_argument && have_default(&structure.fields, service)
}

/// The Rust type of one value of a field, or of one of its lists.
fn one_type(field: &Field, service: &Service) -> TokenStream {
    let value = value_type(field.ty.kind, service);
    match field.seen {
        true => quote!(Observed<#value>),
        false if field.ty.nested => quote!(Vec<#value>),
        false => quote!(#value),
    }
}

fn field_type(field: &Field, service: &Service) -> TokenStream {
    let value = one_type(field, service);
    match field.ty {
        Type { list: true, .. } => quote!(Vec<#value>),
        Type { map: true, .. } => quote!(BTreeMap<String, #value>),
        _ if is_plain(field) => value,
        _ => quote!(Option<#value>),
    }
}

/// The fields whose values callers choose.
pub fn free<'a, 's>(fields: &'a [Field<'s>]) -> impl Iterator<Item = &'a Field<'s>> + use<'a, 's> {
    fields.iter().filter(|field| field.fixed().is_none())
}

/// The fields of a struct, documented and public.
pub fn definitions<'a, 's: 'a>(
    owner: &str,
    fields: impl Iterator<Item = &'a Field<'s>>,
    beside: &[Field],
    service: &Service,
    serial: Option<&Serial>,
) -> TokenStream {
    let definitions = fields.map(|field| {
        let doc = docs::outer(docs::field(service, owner, field, beside));
        let deprecated = docs::deprecated(&field.spec.deprecated);
        let serial = serial.map(|serial| serial.field(field));
        let (name, ty) = (ident(&field.name), field_type(field, service));
        quote!(#doc #deprecated #serial pub #name: #ty,)
    });
    definitions.collect()
}

/// Whether setters accept `impl Into<T>`.
pub fn converts(field: &Field) -> bool {
    matches!(field.ty.kind, Kind::String | Kind::Sensitive) && !field.seen && !field.ty.nested
}

/// Returns the parameter type of a constructor or setter, and the expression that converts it.
fn taken(field: &Field, name: &Ident, service: &Service) -> (TokenStream, TokenStream) {
    let ty = field.ty;
    let value = one_type(field, service);
    let converts = converts(field);
    if ty.map {
        let (one, made) =
            if converts { (quote!(impl Into<#value>), quote!(value.into())) } else { (value, quote!(value)) };
        return (
            quote!(impl IntoIterator<Item = (impl Into<String>, #one)>),
            quote!(#name.into_iter().map(|(key, value)| (key.into(), #made)).collect()),
        );
    }
    match (ty.list, converts) {
        (true, true) => (
            quote!(impl IntoIterator<Item = impl Into<#value>>),
            quote!(#name.into_iter().map(Into::into).collect()),
        ),
        (true, false) => (quote!(impl IntoIterator<Item = #value>), quote!(#name.into_iter().collect())),
        (false, true) => (quote!(impl Into<#value>), quote!(#name.into())),
        (false, false) => (value, quote!(#name)),
    }
}

/// The struct of a constructor's arguments, if there are many.
pub fn required_shape(
    owner: &str,
    name: Option<&str>,
    fields: &[Field],
    service: &Service,
) -> Option<TokenStream> {
    let name = ident(name?);
    let arguments = fields.iter().filter(|field| field.is_argument());
    let definitions = definitions(owner, arguments, fields, service, None);
    let doc = docs::outer([format!("The arguments of [`{owner}::new`], by name.")]);
    Some(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #definitions }
    })
}

/// `new` with the required fields, and setters for the others.
pub fn constructor_and_setters(
    owner: &str,
    required_name: Option<&str>,
    fields: &[Field],
    service: &Service,
) -> TokenStream {
    let arguments: Vec<&Field> = fields.iter().filter(|field| field.is_argument()).collect();
    let names = arguments.iter().map(|field| ident(&field.name));
    let doc = docs::outer([format!("Creates a [`{owner}`] from its required fields.")]);
    let new = if let Some(required) = required_name.map(ident) {
        let names: Vec<Ident> = names.collect();
        let rest = rest(fields);
        quote! {
            #doc
            pub fn new(required: #required) -> Self {
                let #required { #(#names),* } = required;
                Self { #(#names,)* #rest }
            }
        }
    } else if arguments.is_empty() {
        quote! {
            #doc
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else {
        let (parameters, values): (Vec<TokenStream>, Vec<TokenStream>) = arguments
            .iter()
            .map(|field| {
                let name = ident(&field.name);
                let (ty, value) = taken(field, &name, service);
                let value = if name == value.to_string() { value } else { quote!(#name: #value) };
                (quote!(#name: #ty), value)
            })
            .unzip();
        let rest = rest(fields);
        quote! {
            #doc
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values,)* #rest }
            }
        }
    };
    let setters =
        free(fields).filter(|field| !field.is_argument()).map(|field| setter(owner, field, service));
    once(new).chain(setters).collect()
}

fn rest(fields: &[Field]) -> TokenStream {
    let fields = free(fields).filter(|field| !field.is_argument()).map(|field| {
        let name = ident(&field.name);
        match field.ty {
            Type { list: true, .. } => quote!(#name: Vec::new(),),
            Type { map: true, .. } => quote!(#name: BTreeMap::new(),),
            _ => quote!(#name: None,),
        }
    });
    fields.collect()
}

fn setter(owner: &str, field: &Field, service: &Service) -> TokenStream {
    let name = ident(&field.name);
    let (ty, value) = taken(field, &name, service);
    let value = if field.ty.is_many() { value } else { quote!(Some(#value)) };
    let summary = docs::summary(service, &field.spec.doc, &docs::owners(field, owner));
    let doc = docs::outer([docs::sets(&summary)]);
    let deprecated = docs::deprecated(&field.spec.deprecated);
    quote! {
        #doc
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The format of a date or time, if it needs one.
fn written(field: &Field) -> Option<TokenStream> {
    if field.ty.kind == Kind::Seconds {
        return Some(quote!(TimeFormat::SECONDS));
    }
    let constant = ident(&field.time.as_ref()?.constant());
    Some(quote!(#constant))
}

/// The statements that encode each field under its wire name.
pub fn puts(fields: &[Field]) -> TokenStream {
    let puts = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        match field.fixed() {
            Some(value) => quote!(to.put(#wire, #value);),
            None => match written(field) {
                Some(format) => quote!(to.put_written(#wire, &self.#name, &#format);),
                None => quote!(to.put(#wire, &self.#name);),
            },
        }
    });
    puts.collect()
}

/// The expressions that decode each field by its wire name.
pub fn reads<'a, 's: 'a>(fields: impl Iterator<Item = &'a Field<'s>>) -> TokenStream {
    let reads = fields.map(|field| {
        let (wire, name) = (&field.wire, ident(&field.name));
        let from = match written(field) {
            Some(format) => quote!(from.written(&#format)),
            None => quote!(from),
        };
        let entry = |at: usize| match field.spec.entry.get(at).map(|item| &item.value) {
            Some(item) => quote!(Some(#item)),
            None => quote!(None),
        };
        let (outer, inner) = (entry(0), entry(1));
        match field.ty {
            Type { map: true, .. } if field.is_whole() => quote!(#name: #from.whole_map()?,),
            Type { list: true, .. } if field.is_whole() => quote!(#name: #from.whole_list(#outer)?,),
            Type { map: true, .. } => quote!(#name: #from.map(#wire)?,),
            Type { nested: true, .. } => quote!(#name: #from.lists(#wire, #outer, #inner)?,),
            Type { list: true, .. } => quote!(#name: #from.list(#wire, #outer)?,),
            _ if is_plain(field) => quote!(#name: #from.always(#wire)?,),
            _ => quote!(#name: #from.optional(#wire)?,),
        }
    });
    reads.collect()
}
