//! How each action is answered.

use crate::description;
use crate::handlers;
use registrar_sdk::{
    Effect,
    extend::{Operation, ServiceInfo},
};

/// How an action is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From the state.
    State,
    /// From an example of the spec.
    Example,
    /// Not at all.
    Missing,
}

/// Returns how an action of a service is answered.
pub(crate) fn way(service: &ServiceInfo, operation: &Operation) -> Way {
    let handler = handlers::find(service.name, operation.name);
    let described = description::find(service.name, operation.name);
    match (handler, described) {
        (Some(_), _) => Way::State,
        (None, Some(described))
            if described.samples().next().is_some() && may_be_canned(service, operation) =>
        {
            Way::Example
        }
        _ => Way::Missing,
    }
}

/// Whether an action may be answered from an example: it only reads, and no order is priced, tracked or found with
/// it.
pub(crate) fn may_be_canned(service: &ServiceInfo, operation: &Operation) -> bool {
    let reads = service.orders.map(|orders| {
        [
            orders.quote.as_ref().map(|quote| quote.read),
            Some(orders.settle.read),
            Some(orders.find.read),
            orders.rule_out.as_ref().map(|rule| rule.read),
        ]
    });
    let is_relied_on = reads.is_some_and(|reads| reads.contains(&Some(operation.name)));
    operation.effect == Effect::Read && !is_relied_on
}
