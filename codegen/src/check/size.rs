//! Checks that parameters with nested structures have a limited size.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service, StructureId};

use super::recursion::DEEPEST;

/// The maximum number of nested fields. It doubles with each structure that a parent has twice.
const MOST: usize = 10_000;

/// Reports parameters with too many nested fields.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let own = service.actions.iter().flat_map(|action| action.own_parameters());
    for parameter in service.shared.iter().chain(own) {
        let mut count = Count { service, above: Vec::new(), left: MOST };
        if count.fields(std::slice::from_ref(parameter)).is_none() {
            let message = format!("`{}` holds too much", parameter.wire);
            diagnostics
                .error(Code::Recursive, parameter.spec.ty.span, message)
                .here(format!("more than {MOST} fields, or structures in more than {DEEPEST} others"))
                .help("put the structures next to each other, or hold each of them once");
        }
    }
}

struct Count<'a> {
    service: &'a Service<'a>,
    /// The structures around the fields.
    above: Vec<StructureId>,
    left: usize,
}

impl Count<'_> {
    /// Counts these fields and the fields in them; returns `None` if there are too many.
    fn fields(&mut self, fields: &[Field]) -> Option<()> {
        for field in fields {
            self.left = self.left.checked_sub(1)?;
            if let Kind::Structure(id) = field.ty.kind
                // One that holds itself is counted once.
                && !self.above.contains(&id)
            {
                if self.above.len() > DEEPEST {
                    return None;
                }
                self.above.push(id);
                self.fields(&self.service[id].fields)?;
                self.above.pop();
            }
        }
        Some(())
    }
}
