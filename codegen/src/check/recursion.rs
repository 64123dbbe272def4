//! A structure that holds itself directly would have no end; a list between gives it one.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::spec;

/// Notes structures without an end.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    let specs = spec.structures().collect();
    let mut search =
        Search { specs, service, state: vec![State::New; service.structures.len()], diagnostics };
    for index in 0..service.structures.len() {
        search.visit(index, 0);
    }
}

/// Deeper than this, structures do not stand in one another: what looks at them goes as deep as they do.
pub const DEEPEST: usize = 32;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'a, 'd> {
    specs: Vec<&'a spec::Structure>,
    service: &'a Service,
    state: Vec<State>,
    diagnostics: &'d mut Diagnostics,
}

impl Search<'_, '_> {
    fn visit(&mut self, index: usize, depth: usize) {
        if self.state.get(index) != Some(&State::New) {
            return;
        }
        self.state[index] = State::Open;
        let service = self.service;
        let structure = &service.structures[index];
        for (spec, field) in self.specs[index].fields.iter().zip(&structure.fields) {
            let Some(next) = directly_holds(field) else { continue };
            if self.state.get(next) == Some(&State::Open) {
                let whole = &service.structures[next];
                self.diagnostics
                    .error(
                        Code::Recursive,
                        spec.ty.span,
                        format!("`{}` holds itself, so it would have no end", whole.name),
                    )
                    .here("here it comes again")
                    .label(whole.span, "this structure")
                    .help(format!("put a list between: `list of {}`", whole.name));
            } else if depth == DEEPEST {
                self.diagnostics
                    .error(
                        Code::Recursive,
                        spec.ty.span,
                        format!("`{}` stands in {DEEPEST} structures, one in the other", structure.name),
                    )
                    .here("here it goes deeper still")
                    .help("let the structures stand side by side");
            } else {
                self.visit(next, depth + 1);
            }
        }
        self.state[index] = State::Done;
    }
}

fn directly_holds(field: &Field) -> Option<usize> {
    match field.ty.kind {
        Kind::Structure(index) if !field.ty.is_many() => Some(index),
        _ => None,
    }
}
