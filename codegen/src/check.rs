//! Rules of the spec as a whole, over the resolved model; the spec beside it knows where things stand.

mod constants;
mod recursion;
mod rules;
mod unused;

use crate::diagnostic::Diagnostics;
use crate::model::Service;
use crate::spec;

/// Checks a service, and notes which structures requests and replies hold.
pub fn check(spec: &spec::Service, service: &mut Service, diagnostics: &mut Diagnostics) {
    rules::check(spec, service, diagnostics);
    if recursion::check(spec, service, diagnostics) {
        unused::check(service, diagnostics);
        constants::check(spec, service, diagnostics);
    }
}
