//! The generated crate's sources.

pub mod enums;
pub mod error_code;
mod failure;
pub mod fields;
mod home;
mod operation;
mod orders;
mod reply;
mod request;
pub mod serial;
pub mod service;
pub mod structures;

use proc_macro2::TokenStream;

use super::file;
use crate::model::{Action, Home, Service};

/// The file of an action: what callers see first, then how it travels.
pub fn action<'a>(
    service: &'a Service,
    index: usize,
    action: &'a Action,
) -> impl Iterator<Item = TokenStream> + 'a {
    let home = Home::Action(index);
    [service::imports(), request::shape(service, action), reply::shape(service, action)]
        .into_iter()
        .chain(structures::shapes(service, home))
        .chain(enums::shapes(service, home))
        .chain([file::section("The wire format, and the entry in the table of operations.")])
        .chain([request::impls(service, action), reply::impls(action)])
        .chain(structures::impls(service, home))
        .chain(enums::impls(service, home))
        .chain([operation::emit(service, action)])
}
