//! Things that the protocol excludes: parameters that are named like its own, which would be sent twice, and lists in
//! place of its envelope.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Effect, Field, Protocol, Service};

/// Reports parameters with the name of one that the protocol adds to every request.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let own = |field: &&Field| service.protocol.own_parameters().contains(&field.wire);
    let declared = service.actions.iter().flat_map(|action| action.own_parameters());
    for field in service.shared.iter().chain(declared).filter(own) {
        diagnostics
            .error(Code::ProtocolParameter, field.span, format!("the protocol sends `{}` itself", field.wire))
            .here("so a request would have it twice")
            .help("remove it");
    }
    for action in &service.actions {
        let Some(list) = action.whole_list() else { continue };
        let why = match action.effect {
            _ if service.protocol == Protocol::OpensrsXcp => "the envelope of this protocol is never a list",
            Effect::Purchase | Effect::Destroy => {
                "a list has no request id, so it cannot be attributed to a request"
            }
            _ => continue,
        };
        let message = format!("the response of `{}` cannot be a list", action.name);
        diagnostics
            .error(Code::RuleKind, list.span, message)
            .here(why)
            .help("name the field that is the list");
    }
}
