//! Rules of the whole spec, over the resolved model, whose nodes have spans.

mod always;
mod constants;
mod docs;
mod outcomes;
mod pages;
mod protocol;
mod recursion;
mod rules;
mod secrets;
mod shared;
mod size;
mod unused;
mod values;

use crate::diagnostic::Diagnostics;
use crate::model::Service;
pub use pages::selects_a_page;
pub use secrets::sensitive_word;

/// Checks a service.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    rules::check(service, diagnostics);
    values::check(service, diagnostics);
    protocol::check(service, diagnostics);
    pages::check(service, diagnostics);
    secrets::check(service, diagnostics);
    outcomes::check(service, diagnostics);
    recursion::check(service, diagnostics);
    size::check(service, diagnostics);
    unused::check(service, diagnostics);
    shared::check(service, diagnostics);
    always::check(service, diagnostics);
    constants::check(service, diagnostics);
    docs::check(service, diagnostics);
}
