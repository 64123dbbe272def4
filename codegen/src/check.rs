//! Rules of the spec as a whole, over the resolved model; the spec beside it knows where things stand.

mod always;
mod constants;
mod guards;
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
use crate::model::{Field, Service};
use crate::spec;

/// Checks a service, and notes what requests and replies hold.
pub fn check(spec: &spec::Service, service: &mut Service, diagnostics: &mut Diagnostics) {
    rules::check(spec, service, diagnostics);
    values::check(spec, service, diagnostics);
    protocol::check(service, diagnostics);
    pages::check(spec, service, diagnostics);
    secrets::check(spec, service, diagnostics);
    outcomes::check(spec, service, diagnostics);
    recursion::check(spec, service, diagnostics);
    size::check(spec, service, diagnostics);
    unused::check(service, diagnostics);
    shared::check(service, diagnostics);
    always::check(spec, service, diagnostics);
    guards::check(spec, service, diagnostics);
    constants::check(spec, service, diagnostics);
}

/// All parameters and fields, each with how it is written.
fn fields<'a>(
    spec: &'a spec::Service,
    service: &'a Service,
) -> impl Iterator<Item = (&'a spec::Field, &'a Field)> {
    let structures = spec.structures().zip(&service.structures);
    let structures = structures.map(|(spec, structure)| (&spec.fields, &structure.fields));
    // An action's own parameters come before the shared ones, in the order of the spec.
    let actions =
        spec.actions.iter().zip(&service.actions).flat_map(|(spec, action)| {
            [(&spec.parameters, &action.parameters), (&spec.reply, &action.reply)]
        });
    let groups = std::iter::once((&spec.parameters, &service.shared)).chain(structures).chain(actions);
    groups.flat_map(|(specs, fields)| specs.iter().zip(fields))
}
