//! A structure that holds itself directly would have no end; a list between gives it one.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service};

/// Notes structures without an end; says whether there are none.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) -> bool {
    let found = diagnostics.len();
    let mut state = vec![State::New; service.structures.len()];
    for index in 0..service.structures.len() {
        visit(index, service, &mut state, diagnostics);
    }
    diagnostics.len() == found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

fn visit(index: usize, service: &Service, state: &mut [State], diagnostics: &mut Diagnostics) {
    if state[index] != State::New {
        return;
    }
    state[index] = State::Open;
    for field in &service.structures[index].fields {
        let Some(next) = directly_holds(field) else { continue };
        if state[next] == State::Open {
            diagnostics
                .error(Code::Recursive, field.span, format!("`{}` holds itself, so it would have no end", service.structures[next].name))
                .label(service.structures[next].span, "this structure")
                .help("put a list between: `list of …`");
        } else {
            visit(next, service, state, diagnostics);
        }
    }
    state[index] = State::Done;
}

fn directly_holds(field: &Field) -> Option<usize> {
    match field.ty.kind {
        Kind::Structure(index) if !field.ty.list => Some(index),
        _ => None,
    }
}
