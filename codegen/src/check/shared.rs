//! Every shared parameter has a use: the SDK would warn about the constant of one that has none.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{FieldId, Service};

/// Reports shared parameters that no action uses.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    // An unknown name without a suggestion may mean any of them.
    if diagnostics.iter().any(|it| it.code == Code::UnknownShared && it.help.is_none()) {
        return;
    }
    let parameters = service.actions.iter().flat_map(|action| &action.parameters);
    let used: HashSet<FieldId> = parameters.filter_map(|field| field.shared).collect();
    let unused = service.shared.iter().enumerate().filter(|(index, _)| !used.contains(&FieldId(*index)));
    for (_, field) in unused {
        diagnostics
            .error(Code::UnusedShared, field.span, format!("no action uses `{}`", field.wire))
            .help("remove it, or add it to the `uses` of an action");
    }
}
