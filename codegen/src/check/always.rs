//! What a reply always has, a request that holds the same structure has to be given: no value could be assumed.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::Service;
use crate::spec;

/// Notes fields that are always there in replies and may be left out of requests.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    let structures = spec.structures().zip(&service.structures).filter(|(_, structure)| structure.in_request);
    for (spec, structure) in structures {
        for (spec, field) in spec.fields.iter().zip(&structure.fields) {
            let free = !field.ty.is_many() && field.fixed.is_none() && !field.is_argument();
            if let Some(always) = spec.always.as_ref().filter(|always| always.value && free) {
                diagnostics
                    .error(
                        Code::RuleKind,
                        always.span,
                        format!("`{}` may be left out of a request", field.wire),
                    )
                    .here("so it is not always there")
                    .label(structure.span, "requests hold this structure")
                    .help("add `required: true`, or leave out `always`");
            }
        }
    }
}
