//! Every enum and structure has a use; what requests hold can be sent, what replies hold can be read.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::source::Span;

/// Marks what is used and notes what is not.
pub fn check(service: &mut Service, diagnostics: &mut Diagnostics) {
    // What a name means that nothing was suggested for is not known, so any type may be the one.
    let guessed = !diagnostics.iter().any(|it| it.code == Code::UnknownType && it.help.is_none());
    let mut walk = Walk {
        enums: vec![false; service.enums.len()],
        requests: vec![false; service.structures.len()],
        replies: vec![false; service.structures.len()],
    };
    let actions = service.actions.iter();
    for fields in actions.clone().map(|action| &action.parameters).chain([&service.shared]) {
        walk.fields(fields, service, true);
    }
    for action in actions {
        walk.fields(&action.reply, service, false);
    }
    for (index, structure) in service.structures.iter_mut().enumerate() {
        structure.in_request = walk.requests[index];
        structure.in_reply = walk.replies[index];
    }
    let structures = service.structures.iter().map(|it| (&it.name, it.span, it.in_request || it.in_reply));
    let enums = service.enums.iter().zip(&walk.enums).map(|(it, used)| (&it.name, it.span, *used));
    let types: Vec<(&String, Span, bool)> = structures.chain(enums).collect();
    // Of one that is described twice, which has been noted, the first is used.
    let used: HashSet<&String> = types.iter().filter(|(_, _, used)| *used).map(|(name, ..)| *name).collect();
    for (name, span, _) in types.into_iter().filter(|_| guessed) {
        if !used.contains(name) {
            diagnostics
                .error(Code::UnusedType, span, format!("`{name}` is not used"))
                .here("no parameter and no reply field is of this type")
                .help("remove it, or use it");
        }
    }
}

struct Walk {
    enums: Vec<bool>,
    requests: Vec<bool>,
    replies: Vec<bool>,
}

impl Walk {
    fn fields(&mut self, fields: &[Field], service: &Service, request: bool) {
        let mut open = vec![fields];
        while let Some(fields) = open.pop() {
            for field in fields {
                match field.ty.kind {
                    Kind::Enum(index) => self.enums[index] = true,
                    Kind::Structure(index) => {
                        let seen = if request { &mut self.requests } else { &mut self.replies };
                        // One that is not there has been noted.
                        let new = seen.get_mut(index).is_some_and(|seen| !std::mem::replace(seen, true));
                        if new {
                            open.push(&service.structures[index].fields);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}
