//! Attributes for serde, behind the feature `serde`: structs are written and read under their wire names.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, ident};
use crate::model::{Field, Kind, Service};
use std::iter::once;

/// The number of characters that fit a line of prettyplease between `#[cfg_attr(feature = "serde", ` and `)]`.
const ROOM: usize = 57;

/// The same between `serde(` and `)` of a field, which is indented.
const FIELD_ROOM: usize = ROOM - "    serde()".len();

/// The serde support of a struct.
pub struct Serial {
    reads: bool,
    writes: bool,
    /// It is written as its only field.
    transparent: bool,
    case: Case,
}

impl Serial {
    /// Strictly reads a request; [`impls`] writes it.
    pub fn request(fields: &[Field]) -> Self {
        Self::of(fields, true, false)
    }

    /// Writes and strictly reads a structure that requests hold.
    pub fn structure(fields: &[Field]) -> Self {
        Self::of(fields, true, true)
    }

    /// Writes a response, or a structure that only responses hold; [`impls`] reads them.
    pub fn response(fields: &[Field]) -> Self {
        Self::of(fields, false, true)
    }

    fn of(fields: &[Field], reads: bool, writes: bool) -> Self {
        Self { reads, writes, transparent: fields.iter().any(Field::is_whole), case: Case::of(fields) }
    }

    /// Emits the attributes of the struct.
    pub fn container(&self) -> TokenStream {
        let read = self.reads.then(|| quote!(Deserialize));
        let traits = read.into_iter().chain(self.writes.then(|| quote!(Serialize)));
        let derive = quote!(derive(#(#traits),*));
        let strict = self.reads.then(|| quote!(deny_unknown_fields));
        let case = self.case.name().map(|case| quote!(rename_all = #case));
        let properties: Vec<TokenStream> = match self.transparent {
            true => vec![quote!(transparent)],
            false => strict.into_iter().chain(case).collect(),
        };
        let properties = (!properties.is_empty()).then(|| quote!(serde(#(#properties),*)));
        let lines = lines(ROOM, once(derive).chain(properties));
        quote!(#(#[cfg_attr(feature = "serde", #lines)])*)
    }

    /// Emits the attributes of one of its fields.
    pub fn field(&self, field: &Field) -> TokenStream {
        let properties = if self.transparent { Vec::new() } else { self.properties(field) };
        let lines = lines(FIELD_ROOM, properties.into_iter());
        quote!(#(#[cfg_attr(feature = "serde", serde(#lines))])*)
    }

    fn properties(&self, field: &Field) -> Vec<TokenStream> {
        let (wire, many) = (field.wire, field.ty.is_many());
        let optional = !many && !fields::is_plain(field);
        // serde's own errors would quote these values; numbers are here since serde_json has two forms of them.
        let strict = match field.ty.kind {
            Kind::Structure(_) => true,
            Kind::Int | Kind::Long | Kind::Unsigned => !many,
            Kind::Seconds => false,
            _ => field.ty.map,
        };
        let strict = self.reads && strict;
        let renamed = (self.case.apply(&field.name) != wire).then(|| quote!(rename = #wire));
        // serde takes a missing `Option` for absent, unless a function reads it.
        // The number has the unit of the wire.
        let seconds = field.ty.kind == Kind::Seconds;
        let with = seconds.then(|| quote!(with = "seconds"));
        let default =
            (self.reads && many || (strict || self.reads && seconds) && optional).then(|| quote!(default));
        let read = strict.then(|| quote!(deserialize_with = "strict"));
        let empty = if field.ty.map { "BTreeMap::is_empty" } else { "Vec::is_empty" };
        let absent = many.then_some(empty).or(optional.then_some("Option::is_none"));
        let skipped =
            absent.filter(|_| self.writes).map(|is_absent| quote!(skip_serializing_if = #is_absent));
        [renamed, default, read, with, skipped].into_iter().flatten().collect()
    }
}

/// Joins properties with commas, as many in a line as fit.
fn lines(room: usize, properties: impl Iterator<Item = TokenStream>) -> Vec<TokenStream> {
    let mut lines: Vec<TokenStream> = Vec::new();
    for property in properties {
        let longer = lines.last().map(|line| quote!(#line, #property)).filter(|line| width(line) <= room);
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            _ => lines.push(property),
        }
    }
    lines
}

/// The number of characters that prettyplease needs for a property.
fn width(property: &TokenStream) -> usize {
    property.to_string().replace(" (", "(").replace(" ,", ",").len()
}

/// The letter case that makes most of a struct's wire names of its field names.
#[derive(Clone, Copy)]
enum Case {
    Snake,
    Pascal,
    Camel,
}

impl Case {
    fn of(fields: &[Field]) -> Self {
        let renamed =
            |case: &Self| fields::free(fields).filter(|field| case.apply(&field.name) != field.wire).count();
        [Self::Snake, Self::Pascal, Self::Camel].into_iter().min_by_key(renamed).unwrap_or(Self::Snake)
    }

    /// serde's name for it, unless it changes nothing.
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Snake => None,
            Self::Pascal => Some("PascalCase"),
            Self::Camel => Some("camelCase"),
        }
    }

    /// The wire name of a field, as serde makes it.
    fn apply(self, name: &str) -> String {
        let mut upper = matches!(self, Self::Pascal);
        if matches!(self, Self::Snake) {
            return name.to_owned();
        }
        let mut wire = String::with_capacity(name.len());
        for letter in name.chars() {
            if letter == '_' {
                upper = true;
            } else {
                wire.push(if upper { letter.to_ascii_uppercase() } else { letter });
                upper = false;
            }
        }
        wire
    }
}

/// Emits what the runtime writes and reads.
///
/// Responses and what only they hold are read as from the wire: serde's derive would read a structure that requests hold
/// too as strictly here as there, and refuse its masked values and new fields.
pub fn impls(service: &Service) -> TokenStream {
    let requests = service.actions.iter().map(|action| ident(action.name));
    let responses = service.actions.iter().map(|action| action.response_name.as_str());
    let held = service.structures.iter().filter(|it| !it.in_request).map(|it| it.name);
    let names = responses.chain(held).map(ident);
    quote! {
        #[cfg(feature = "serde")]
        crate::serial::requests!(#(#requests),*);
        #[cfg(feature = "serde")]
        crate::serial::responses!(#(#names),*);
    }
}
