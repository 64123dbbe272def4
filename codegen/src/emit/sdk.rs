//! The generated crate's sources.

mod enums;
mod error_code;
mod failure;
pub mod fields;
mod money;
mod operation;
mod orders;
mod registrar;
mod request;
mod response;
mod serial;
pub mod service;
mod structures;
mod usage;

use std::iter::once;

use proc_macro2::TokenStream;

use super::file;
use crate::model::{Action, ActionId, Home, Service};

/// `error_code.rs` of a service.
pub fn error_code(service: &Service) -> impl Iterator<Item = TokenStream> {
    [service::imports(), error_code::emit(service)].into_iter()
}

/// `enums.rs` of a service: those that several actions use, shapes first.
pub fn enums(service: &Service) -> impl Iterator<Item = TokenStream> {
    let home = Home::Shared;
    once(service::imports()).chain(enums::shapes(service, home)).chain(enums::impls(service, home))
}

/// `types.rs` of a service: the structures that several actions use, shapes first.
pub fn types(service: &Service) -> impl Iterator<Item = TokenStream> {
    let home = Home::Shared;
    once(service::imports()).chain(structures::shapes(service, home)).chain(structures::impls(service, home))
}

/// `registrar.rs` of a service: its everyday tasks.
pub fn registrar(service: &Service) -> impl Iterator<Item = TokenStream> {
    registrar::emit(service).into_iter()
}

/// The file of an action: what callers see first, then how it travels.
pub fn action<'a>(
    service: &'a Service<'a>,
    id: ActionId,
    action: &'a Action<'a>,
) -> impl Iterator<Item = TokenStream> + 'a {
    let home = Home::Action(id);
    [service::imports(), request::shape(service, action), response::shape(service, action)]
        .into_iter()
        .chain(structures::shapes(service, home))
        .chain(enums::shapes(service, home))
        .chain([file::section("The wire format, and the entry in the table of operations.")])
        .chain([request::impls(service, action), response::impls(action)])
        .chain(structures::impls(service, home))
        .chain(enums::impls(service, home))
        .chain([operation::emit(service, action)])
}
