//! What the spec says about each action, from the descriptions that codegen writes.

use registrar_descriptions::{Action, Body, Example, Field, Request, Sent, Service, Type};
use std::ops::Deref;

/// A described action, with the service whose enums and structures it names.
#[derive(Clone, Copy)]
pub struct Described {
    /// The service.
    pub service: &'static Service,
    /// The action.
    pub action: &'static Action,
}

/// Returns the description of an action, by the spec's names of the service and the action.
pub fn find(service: &str, action: &str) -> Option<Described> {
    let service = registrar_descriptions::find(service)?;
    Some(Described { service, action: service.action(action)? })
}

impl Deref for Described {
    type Target = Action;

    fn deref(&self) -> &Action {
        self.action
    }
}

impl Described {
    /// Returns what the requests of the examples send, those that are refused included.
    pub fn requests(self) -> impl Iterator<Item = &'static Sent> {
        let requests = self.action.examples.iter().filter_map(|example| example.request.as_ref());
        requests.map(|Request { sends, .. }| sends)
    }

    /// Returns the bodies of successful responses: JSON of Alibaba Cloud, envelopes of OpenSRS.
    pub fn samples(self) -> impl Iterator<Item = &'static str> {
        self.action.examples.iter().filter_map(Example::sample).map(|Body { text, .. }| text.as_str())
    }
}

/// How one value travels: a scalar, or an entry of a list or map.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// A string.
    Text,
    /// An integer, or a time in milliseconds.
    Number,
    /// An exact decimal number.
    Decimal,
    /// A boolean.
    Truth,
    /// The fields of a structure.
    Structure(&'a [Field]),
}

impl<'a> Kind<'a> {
    /// Returns the kind of a value of this type, or of each of its entries.
    pub fn of(ty: &Type, service: &'a Service) -> Self {
        match ty.entry() {
            Type::Int | Type::Long | Type::Timestamp => Self::Number,
            Type::Decimal => Self::Decimal,
            Type::Bool => Self::Truth,
            Type::Structure(_) => Self::Structure(service.fields_of(ty).unwrap_or_default()),
            Type::Enum(_) if service.enum_of(ty).is_some_and(|it| it.numeric) => Self::Number,
            Type::String | Type::Enum(_) | Type::List(_) | Type::Map(_) => Self::Text,
        }
    }
}
