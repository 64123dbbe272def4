//! Rules of the spec as a whole, over the resolved model.

mod recursion;
mod rules;
mod unused;

use crate::diagnostic::Diagnostics;
use crate::model::Service;

/// Checks a service, and notes which structures requests and replies hold.
pub fn check(service: &mut Service, diagnostics: &mut Diagnostics) {
    let finite = recursion::check(service, diagnostics);
    rules::check(service, diagnostics);
    if finite {
        unused::check(service, diagnostics);
    }
}
