//! A structure's field that responses always have is required in requests: no value could be assumed.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::Service;

/// Reports fields that responses always have and that are optional in requests.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    for structure in service.structures.iter().filter(|structure| structure.in_request) {
        for field in &structure.fields {
            let free = !field.ty.is_many() && field.fixed().is_none() && !field.is_argument();
            if let Some(always) = field.spec.always.as_ref().filter(|always| always.value && free) {
                let message = format!("`{}` is optional in a request", field.wire);
                diagnostics
                    .error(Code::RuleKind, always.span, message)
                    .here("so it is not always there")
                    .label(structure.spec.name.span, "requests hold this structure")
                    .help("add `required: true`, or remove `always`");
            }
        }
    }
}
