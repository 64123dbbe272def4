//! The traits of typed requests: plain values that know their operation and their response.

use crate::decode::Decode;
use crate::params::Params;
use crate::protocol::Protocol;
use crate::schema::{Operation, ServiceInfo};

/// A registrar's API, as a type: it keeps the requests of one service from a client of another.
pub trait Service: Send + Sync + 'static {
    /// The spec's description of the service.
    const INFO: &'static ServiceInfo;
    /// The protocol of the service.
    type Protocol: Protocol;
}

/// A typed request.
pub trait Request: Send + Sync {
    /// The service of the request.
    type Service: Service;
    /// The response.
    type Response: Decode + Send + 'static;
    /// The spec's description of the action.
    const OPERATION: &'static Operation;

    /// Writes the parameters under their wire names.
    fn encode(&self, to: &mut Params);
}

/// A request for [`Client::send`](crate::Client::send): a read, or a write that is free of charge.
#[diagnostic::on_unimplemented(
    message = "`send` does not take `{Self}`: it may charge the account or destroy something",
    label = "not a read, and not a write that is free of charge",
    note = "to charge the account, place an order: `client.place(&client.order(request), spend)`",
    note = "to destroy something, repeat its name: `client.destroy(request, \"example.com\")`"
)]
pub trait Sendable: Request {}

/// A request that charges the account, for [`Client::order`](crate::Client::order).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not charge the account, so it cannot be ordered",
    label = "not a purchase",
    note = "use `client.send(request)`, or `client.destroy(request, name)` if it destroys something"
)]
pub trait Purchase: Request {}

/// A request that permanently loses data or control, for [`Client::destroy`](crate::Client::destroy).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not destroy anything",
    label = "not a request that destroys something",
    note = "use `client.send(request)`, or `client.order(request)` if it charges the account"
)]
pub trait Destroy: Request {
    /// Returns the wire string of the lost object's name, which the caller has to repeat.
    fn target(&self) -> String;
}

/// A request of a draft, whose effect is not decided yet, for
/// [`Client::call_undecided`](crate::Client::call_undecided).
#[diagnostic::on_unimplemented(
    message = "the effect of `{Self}` is decided",
    label = "not a request of a draft",
    note = "use `client.send(request)`, `client.order(request)` for what charges the account, or \
            `client.destroy(request, name)` for what destroys"
)]
pub trait Undecided: Request {}

/// The caller's confirmation that a request may charge the account or destroy something, for
/// [`Client::call_undecided`](crate::Client::call_undecided).
#[derive(Clone, Copy, Debug)]
pub struct MayChargeOrDestroy;

/// A request for a paginated list, for [`Client::pages`](crate::Client::pages) and
/// [`Client::items`](crate::Client::items).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not paginated",
    label = "not a paginated list",
    note = "use `client.send(request)`, which returns everything in one response"
)]
pub trait Paged: Sendable {
    /// An entry of the list.
    type Item: Send + 'static;

    /// Returns the entries of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}
