//! Every action of every service, and everything that can go wrong on its way: how often it is sent, what its
//! error says about it, and what becomes of an order. One [table] says what is right.

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
use registrar_sdk_tests::faults::{Class, Fate, Played, Way, seeded};
use std::sync::Arc;

/// A client of a service that meets these fates. The spec's rules are not looked at.
fn client<S: Played>(way: &Arc<Way<impl Fn(usize) -> Fate + Send + Sync + 'static>>) -> Client<S> {
    let transport = Arc::clone(way);
    S::client()
        .transport(transport)
        .clock(way.clock())
        .random(seeded(7))
        .build()
        .expect("a client")
        .unchecked()
}

/// Some action of a class.
fn representative(service: &'static ServiceInfo, class: Class) -> &'static Operation {
    let mut all = service.operations.iter().copied();
    all.find(|operation| Class::of(operation) == class)
        .unwrap_or_else(|| panic!("{}: {class:?}", service.name))
}
