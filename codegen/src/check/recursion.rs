//! A structure that holds itself directly would have no end; a list between gives it one.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service, StructureId};

/// Reports infinite structures.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let mut search = Search { service, state: vec![State::New; service.structures.len()], diagnostics };
    for index in 0..service.structures.len() {
        search.visit(StructureId(index), 0);
    }
}

/// The maximum depth of nested structures: code that visits them recurses for each level.
pub const DEEPEST: usize = 32;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'a, 'd> {
    service: &'a Service<'a>,
    state: Vec<State>,
    diagnostics: &'d mut Diagnostics,
}

impl Search<'_, '_> {
    fn visit(&mut self, id: StructureId, depth: usize) {
        if self.state[id.0] != State::New {
            return;
        }
        self.state[id.0] = State::Open;
        let service = self.service;
        let structure = &service[id];
        for field in &structure.fields {
            let Some(next) = directly_holds(field) else { continue };
            if self.state[next.0] == State::Open {
                let whole = &service[next];
                let message = format!("`{}` contains itself, so it would be infinite", whole.name);
                self.diagnostics
                    .error(Code::Recursive, field.spec.ty.span, message)
                    .here("it contains itself here")
                    .label(whole.spec.name.span, "this structure")
                    .help(format!("put a list between: `list of {}`", whole.name));
            } else if depth == DEEPEST {
                let message = format!("`{}` is nested in {DEEPEST} structures", structure.name);
                self.diagnostics
                    .error(Code::Recursive, field.spec.ty.span, message)
                    .here("nested deeper here")
                    .help("put the structures next to each other");
            } else {
                self.visit(next, depth + 1);
            }
        }
        self.state[id.0] = State::Done;
    }
}

fn directly_holds(field: &Field) -> Option<StructureId> {
    match field.ty.kind {
        Kind::Structure(id) if !field.ty.is_many() => Some(id),
        _ => None,
    }
}
