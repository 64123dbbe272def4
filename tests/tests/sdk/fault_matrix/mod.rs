//! Every action of every service with every fault: how often it is sent, the outcome of its error, and the state of
//! an order. One [table] has the expected results.

mod cancelled;
mod every_action;
mod faults;
mod odd_responses;
mod sockets;
mod table;

use registrar_sdk::{
    Client,
    extend::{Operation, ServiceInfo},
};
use registrar_sdk_tests::faults::{Class, ScriptedTransport, TestService, TransportResult, seeded};
use std::sync::Arc;

/// Creates a client of a service with these outcomes, which skips the rules of the spec.
fn client<S: TestService>(
    scripted: &Arc<ScriptedTransport<impl Fn(usize) -> TransportResult + Send + Sync + 'static>>,
) -> Client<S> {
    let transport = Arc::clone(scripted);
    S::client()
        .transport(transport)
        .clock(scripted.clock())
        .random(seeded(7))
        .build()
        .expect("a client")
        .unchecked()
}

/// Returns an action of a kind.
fn representative(service: &'static ServiceInfo, class: Class) -> &'static Operation {
    let mut all = service.operations.iter().copied();
    all.find(|operation| Class::of(operation) == class)
        .unwrap_or_else(|| panic!("{}: {class:?}", service.name))
}
