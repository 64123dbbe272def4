//! Every enum and structure has a use.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{EnumId, Field, Kind, Service};
use crate::source::Span;

/// Reports unused types.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    // An unknown name without a suggestion may mean any type.
    let guessed = !diagnostics.iter().any(|it| it.code == Code::UnknownType && it.help.is_none());
    let is_used = |it: &&crate::model::Structure| it.in_request || it.in_response;
    let structures = service.structures.iter().filter(is_used).map(|structure| &structure.fields);
    let actions = service.actions.iter().flat_map(|action| [&action.parameters, &action.response]);
    let fields = structures.chain(actions).chain([&service.shared]).flatten();
    let enums: HashSet<EnumId> = fields.filter_map(enum_of).collect();
    let structures = service.structures.iter().map(|it| (it.name, it.spec.name.span, is_used(&it)));
    let enums = service.enums.iter().enumerate().map(|(index, it)| {
        let used = enums.contains(&EnumId(index));
        (it.name, it.spec.name.span, used)
    });
    let types: Vec<(&str, Span, bool)> = structures.chain(enums).collect();
    // Duplicates have been reported; the first one is used.
    let used: HashSet<&str> = types.iter().filter(|(_, _, used)| *used).map(|(name, ..)| *name).collect();
    for (name, span, _) in types.into_iter().filter(|_| guessed) {
        if !used.contains(name) {
            diagnostics
                .error(Code::UnusedType, span, format!("`{name}` is not used"))
                .here("no parameter and no response field is of this type")
                .help("remove it, or use it");
        }
    }
}

fn enum_of(field: &Field) -> Option<EnumId> {
    match field.ty.kind {
        Kind::Enum(id) => Some(id),
        _ => None,
    }
}
