//! What every typed request is: a plain value that knows its operation and its reply.

use super::{Decode, Operation, Params, Protocol, ServiceInfo};

/// A registrar's API, as a type: it keeps the requests of one service from another's client.
pub trait Service: Send + Sync + 'static {
    /// What the spec says about it.
    const INFO: &'static ServiceInfo;
    /// How it talks.
    type Protocol: Protocol;
}

/// A typed request.
pub trait Request: Send + Sync {
    /// The service that takes it.
    type Service: Service;
    /// What the service answers.
    type Reply: Decode + Send + 'static;
    /// What the spec says about the action.
    const OPERATION: &'static Operation;

    /// Writes the parameters under their wire names.
    fn encode(&self, to: &mut Params);
}

/// A request that [`Client::send`](super::Client::send) takes: it reads, or it writes free of charge.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not sent: it charges the account or destroys something",
    label = "not a read, nor a write that is free of charge",
    note = "an order is placed: `client.place(request, Spend::any())`",
    note = "what destroys needs the name spelled again: `client.destroy(request, \"example.com\")`"
)]
pub trait Sendable: Request {}

/// A request that charges the account: [`Client::place`](super::Client::place) takes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not charge the account, so it is not placed",
    note = "use `client.send(request)`, or `client.destroy(request, name)` for what destroys"
)]
pub trait Purchase: Request {}

/// A request that loses data or control for good: [`Client::destroy`](super::Client::destroy) takes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` destroys nothing",
    note = "use `client.send(request)`, or `client.place(request, spend)` for what charges the account"
)]
pub trait Destroy: Request {
    /// The wire text of what will be lost, which the caller has to spell again.
    fn target(&self) -> String;
}
