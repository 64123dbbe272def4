//! Rules of the spec as a whole, over the resolved model; the spec beside it knows where things stand.

mod always;
mod constants;
mod guards;
mod outcomes;
mod pages;
mod recursion;
mod rules;
mod secrets;
mod size;
mod unused;

use crate::diagnostic::Diagnostics;
use crate::model::Service;
use crate::spec;

/// Checks a service, and notes what requests and replies hold.
pub fn check(spec: &spec::Service, service: &mut Service, diagnostics: &mut Diagnostics) {
    rules::check(spec, service, diagnostics);
    pages::check(spec, service, diagnostics);
    secrets::check(spec, service, diagnostics);
    outcomes::check(spec, service, diagnostics);
    recursion::check(spec, service, diagnostics);
    size::check(spec, service, diagnostics);
    unused::check(service, diagnostics);
    always::check(spec, service, diagnostics);
    guards::check(spec, service, diagnostics);
    constants::check(spec, service, diagnostics);
}
