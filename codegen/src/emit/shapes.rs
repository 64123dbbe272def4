//! What only a registrar needs: the replies' fields as data, the values of enums, and samples of both sides. The SDK compiles none of it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs;
use super::literal::raw;
use super::sdk::fields::ident;
use crate::model::names::shouty;
use crate::model::{Action, Editions, Enum, EnumId, Field, Kind, Sends, Service, Structure, StructureId};
use std::collections::BTreeSet;
use std::iter::once;

/// `services.rs`: one module for each service, and a table of them.
pub fn all(services: &[Service]) -> TokenStream {
    let doc = docs::inner(["The shapes of every service that the spec describes."]);
    let modules = services.iter().map(|service| {
        let (name, path) = (ident(&service.module), format!("{}.rs", service.module));
        quote!(#[path = #path] #[rustfmt::skip] pub mod #name;)
    });
    let table = services.iter().map(|service| {
        let (folder, name) = (&service.spec.folder, ident(&service.module));
        quote!((#folder, #name::SHAPES))
    });
    quote! {
        #doc
        use super::*;
        #(#modules)*
        /// The shapes of each service, by its name in the spec.
        pub static SERVICES: &[(&str, &[&Shape])] = &[#(#table),*];
    }
}

/// The file of a service.
pub fn module(service: &Service) -> impl Iterator<Item = TokenStream> {
    let doc = docs::inner([format!("The shapes of {}.", service.spec.title.value)]);
    let structures = service.structures.iter().filter(|it| it.in_reply).map(|it| structure(service, it));
    let mut actions: Vec<&Action> = service.actions.iter().collect();
    actions.sort_by_key(|action| action.name);
    let names = actions.iter().map(|action| shape_of(action));
    let table = quote! {
        /// The shape of every action, by name in byte order.
        pub static SHAPES: &[&Shape] = &[#(&#names),*];
    };
    let mut told = BTreeSet::new();
    let shapes = actions.into_iter().map(move |action| shape(service, action, &mut told));
    once(quote!(#doc use super::*;)).chain(structures).chain(shapes).chain([table])
}

/// A table of its own for each structure, so that one which holds itself has an end. Those of enums and of actions
/// have other endings, so that no name is taken twice.
fn structure(service: &Service, structure: &Structure) -> TokenStream {
    let (name, fields) = (table(structure), fields(service, &structure.fields));
    let count = Literal::usize_unsuffixed(structure.fields.len());
    quote!(static #name: [Field; #count] = [#fields];)
}

fn table(structure: &Structure) -> Ident {
    ident(&format!("{}_FIELDS", shouty(structure.name)))
}

fn shape_of(action: &Action) -> Ident {
    ident(&format!("{}_SHAPE", shouty(action.name)))
}

fn values_table(it: &Enum) -> Ident {
    ident(&format!("{}_VALUES", shouty(it.name)))
}

/// What a request may say where it has to be one of a few.
fn values(it: &Enum) -> TokenStream {
    let name = values_table(it);
    let (count, values) =
        (Literal::usize_unsuffixed(it.values.len()), it.values.iter().map(|value| value.wire));
    quote!(static #name: [&str; #count] = [#(#values),*];)
}

/// The parameters that take one of a few values, and those with such inside. Their enums are added to `asked`.
fn choices(
    service: &Service,
    parameters: &[Field],
    above: &mut Vec<StructureId>,
    asked: &mut BTreeSet<EnumId>,
) -> Vec<TokenStream> {
    let mut found = Vec::new();
    for parameter in parameters {
        let wire = &parameter.wire;
        match parameter.ty.kind {
            Kind::Enum(id) => {
                asked.insert(id);
                let values = values_table(&service[id]);
                found.push(quote!(Choice::of(#wire, &#values)));
            }
            // One that holds itself is told of once.
            Kind::Structure(id) if !above.contains(&id) => {
                above.push(id);
                let inside = choices(service, &service[id].fields, above, asked);
                above.pop();
                if !inside.is_empty() {
                    found.push(quote!(Choice::inside(#wire, &[#(#inside),*])));
                }
            }
            _ => {}
        }
    }
    found
}

/// The shape of an action, and before it the values of the enums that it asks for and none in `told` did.
fn shape(service: &Service, action: &Action, told: &mut BTreeSet<EnumId>) -> TokenStream {
    let (table, name, fields) = (shape_of(action), &action.name, fields(service, &action.reply));
    let mut asked = BTreeSet::new();
    let choices = choices(service, &action.parameters, &mut Vec::new(), &mut asked);
    let new = asked.into_iter().filter(|id| told.insert(*id));
    let values = new.map(|id| values(&service[id]));
    let requests = action.examples.iter().filter_map(|example| example.request.as_ref()).map(|request| {
        match &request.sends {
            Sends::Parameters(parameters) => {
                let parameters = parameters.iter().map(|(name, value)| quote!((#name, #value)));
                quote!(Sent::Parameters(&[#(#parameters),*]))
            }
            Sends::Envelope(envelope) => {
                let envelope = raw(envelope);
                quote!(Sent::Envelope(#envelope))
            }
        }
    });
    let examples = action.examples.iter().filter_map(|example| example.sample()).map(|body| raw(&body.text));
    quote! {
        #(#values)*
        static #table: Shape = Shape {
            action: #name,
            fields: &[#fields],
            choices: &[#(#choices),*],
            requests: &[#(#requests),*],
            examples: &[#(#examples),*],
        };
    }
}

fn fields(service: &Service, fields: &[Field]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let new = new(service, field);
        let one_of = matches!(field.ty.kind, Kind::Enum(_)).then(|| quote!(.one_of()));
        let list = field.ty.list.then(|| quote!(.list()));
        let map = field.ty.map.then(|| quote!(.map()));
        let item = field.spec.item.iter().map(|item| &item.value).map(|item| quote!(.item(#item)));
        let bare = field.spec.json.is_some().then(|| quote!(.bare()));
        let always = field.is_always().then(|| quote!(.always()));
        let sensitive = (field.ty.kind == Kind::Sensitive).then(|| quote!(.sensitive()));
        let only = (field.editions != Editions::ALL).then(|| {
            let names = field.editions.of(service).map(|edition| &edition.spec.name.value);
            quote!(.only(&[#(#names),*]))
        });
        quote!(#new #one_of #list #map #(#item)* #bare #always #sensitive #only)
    });
    quote!(#(#fields),*)
}

/// The constructor of a field of this kind, by wire name.
fn new(service: &Service, field: &Field) -> TokenStream {
    let wire = &field.wire;
    let name = match field.ty.kind {
        Kind::Enum(id) if service[id].numeric => "number",
        Kind::String | Kind::Sensitive | Kind::Enum(_) | Kind::Unknown => "text",
        Kind::Int | Kind::Long | Kind::Timestamp => "number",
        Kind::Decimal => "decimal",
        Kind::Bool => "truth",
        Kind::Structure(id) => {
            let table = table(&service[id]);
            return quote!(Field::structure(#wire, &#table));
        }
    };
    let name = ident(name);
    quote!(Field::#name(#wire))
}
