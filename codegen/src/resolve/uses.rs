//! Finds the structures in requests, which are encoded, and those in responses, which are decoded.

use crate::model::{Field, Kind, Service, StructureId};

/// Marks the structures that requests and responses hold.
pub fn mark(service: &mut Service) {
    let requests = service.actions.iter().map(|action| &action.parameters).chain([&service.shared]);
    let requests = held(service, requests);
    let responses = held(service, service.actions.iter().map(|action| &action.response));
    for (index, structure) in service.structures.iter_mut().enumerate() {
        structure.in_request = requests[index];
        structure.in_response = responses[index];
    }
}

/// Whether each structure is held by one of these groups of fields, or by a structure that is.
fn held<'a, 's: 'a>(service: &'a Service<'s>, groups: impl Iterator<Item = &'a Vec<Field<'s>>>) -> Vec<bool> {
    let mut held = vec![false; service.structures.len()];
    let mut open: Vec<&[Field]> = groups.map(Vec::as_slice).collect();
    while let Some(fields) = open.pop() {
        for field in fields {
            if let Kind::Structure(StructureId(index)) = field.ty.kind
                && !std::mem::replace(&mut held[index], true)
            {
                open.push(&service.structures[index].fields);
            }
        }
    }
    held
}
