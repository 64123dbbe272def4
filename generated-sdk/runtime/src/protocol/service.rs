//! What every typed request is: a plain value that knows its operation and its response.

use crate::decode::Decode;
use crate::params::Params;
use crate::protocol::Protocol;
use crate::schema::{Operation, ServiceInfo};

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
    type Response: Decode + Send + 'static;
    /// What the spec says about the action.
    const OPERATION: &'static Operation;

    /// Writes the parameters under their wire names.
    fn encode(&self, to: &mut Params);
}

/// A request that [`Client::send`](crate::Client::send) takes: it reads, or it writes free of charge.
#[diagnostic::on_unimplemented(
    message = "`send` does not take `{Self}`: it may charge the account or destroy something",
    label = "no read, and no write that is free of charge",
    note = "an order is made and placed, once: `client.place(&client.order(request), spend)`",
    note = "what destroys needs the name spelled again: `client.destroy(request, \"example.com\")`"
)]
pub trait Sendable: Request {}

/// A request that charges the account: [`Client::order`](crate::Client::order) takes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not charge the account, so it is not ordered",
    label = "no purchase",
    note = "use `client.send(request)`, or `client.destroy(request, name)` for what destroys"
)]
pub trait Purchase: Request {}

/// A request that loses data or control for good: [`Client::destroy`](crate::Client::destroy) takes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` destroys nothing, so no name has to be spelled again",
    label = "no destruction",
    note = "use `client.send(request)`, or `client.order(request)` for what charges the account"
)]
pub trait Destroy: Request {
    /// The wire text of what will be lost, which the caller has to spell again.
    fn target(&self) -> String;
}

/// A request of a draft, whose effect nobody has decided yet: [`Client::call_undecided`](crate::Client::call_undecided)
/// takes it.
#[diagnostic::on_unimplemented(
    message = "the effect of `{Self}` is decided",
    label = "not a request of a draft",
    note = "use `client.send(request)`, `client.order(request)` for what charges the account, or \
            `client.destroy(request, name)` for what destroys"
)]
pub trait Undecided: Request {}

/// The caller knows that a request may charge the account or destroy something:
/// [`Client::call_undecided`](crate::Client::call_undecided) takes it.
#[derive(Clone, Copy, Debug)]
pub struct MayChargeOrDestroy;

/// A request that reads a list page by page: [`Client::pages`](crate::Client::pages) and
/// [`Client::items`](crate::Client::items) take it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "no list",
    note = "use `client.send(request)`: the whole answer comes in one response"
)]
pub trait Paged: Sendable {
    /// One entry of the list.
    type Item: Send + 'static;

    /// The entries of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}
