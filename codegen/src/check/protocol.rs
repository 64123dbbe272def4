//! A parameter that is named like one of the protocol's own would be sent twice.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Service};

/// Reports parameters with the name of one that the protocol adds to every request.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let own = |field: &&Field| service.protocol.own_parameters().contains(&field.wire);
    let declared = service.actions.iter().flat_map(|action| action.own_parameters());
    for field in service.shared.iter().chain(declared).filter(own) {
        diagnostics
            .error(Code::ProtocolParameter, field.span, format!("the protocol sends `{}` itself", field.wire))
            .here("so a request would have it twice")
            .help("leave it out");
    }
}
