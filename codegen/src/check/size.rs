//! What a parameter holds can be told in full, wherever in it a structure stands again.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::spec;

use super::recursion::DEEPEST;

/// More fields than these nobody sets. Told one in the other, they double with each structure that is held twice.
const MOST: usize = 10_000;

/// Notes parameters that hold too much.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    let shared = spec.parameters.iter().zip(&service.shared);
    let own = spec.actions.iter().zip(&service.actions);
    let own = own.flat_map(|(spec, action)| spec.parameters.iter().zip(&action.parameters));
    for (spec, parameter) in shared.chain(own) {
        let mut count = Count { service, above: Vec::new(), left: MOST };
        if count.fields(std::slice::from_ref(parameter)).is_none() {
            diagnostics
                .error(Code::Recursive, spec.ty.span, format!("`{}` holds too much", parameter.wire))
                .here(format!("more than {MOST} fields, or structures in more than {DEEPEST} others"))
                .help("let the structures stand side by side, or hold each of them once");
        }
    }
}

struct Count<'a> {
    service: &'a Service,
    /// The structures that the fields stand in.
    above: Vec<usize>,
    left: usize,
}

impl Count<'_> {
    /// Counts these fields and what stands in them; `None` if they are too many.
    fn fields(&mut self, fields: &[Field]) -> Option<()> {
        for field in fields {
            self.left = self.left.checked_sub(1)?;
            if let Kind::Structure(index) = field.ty.kind
                && let Some(structure) = self.service.structures.get(index)
                // One that holds itself is counted once.
                && !self.above.contains(&index)
            {
                if self.above.len() > DEEPEST {
                    return None;
                }
                self.above.push(index);
                self.fields(&structure.fields)?;
                self.above.pop();
            }
        }
        Some(())
    }
}
