//! The expected results.

use Next::*;
use What::*;
use registrar_sdk::Outcome::{self, NotDone, Refused, Unknown};
use registrar_sdk_tests::faults::Class;

/// The kind of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The connection is refused.
    NothingLeft,
    /// The service reports that the request was not carried out: a throttling code, or 429.
    Throttled,
    /// The same, with a delay that is longer than the call may take.
    ThrottledForLong,
    /// A proxy or gateway gives up the request, or throttles: 408, and 429 with a foreign body.
    GivenUpByAProxy,
    /// A proxy requires credentials, which no attempt has.
    ProxyAsksWhoCalls,
    /// A reset or a timeout before the response.
    NoResponse,
    /// A reset or a timeout within the response.
    NoWholeResponse,
    /// An HTML page, a redirect, a truncated document, or an empty body.
    NotTheServices,
    /// A 5xx, whether its code is in the spec or not.
    ServerError,
    /// A throttling code with a 5xx.
    ThrottledByABrokenServer,
    /// A refusal's code with a 5xx.
    RefusedByABrokenServer,
    /// A code that the spec declares as unknown, or a contradictory response.
    LeftOpen,
    /// A code that the spec declares a refusal.
    Refusal,
    /// A code that is not in the spec, with a 4xx.
    NotInTheSpec,
    /// An error about the clock, with the service's time.
    ClockWrong,
    /// An error about the clock, without the service's time.
    ClockWrongUntold,
}

/// The resulting state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// It can be placed, which sends it again.
    CanBePlaced,
    /// It may have been sent, and placing it never sends it again.
    InDoubt,
    /// It was refused, and is never sent again.
    Over,
}

pub(super) struct Row {
    pub(super) what: What,
    /// The number of requests of a call with three attempts that fails every time, for each [`Class`].
    pub(super) sent: [usize; 5],
    pub(super) read: Outcome,
    pub(super) change: Outcome,
    pub(super) order: Next,
}

const fn row(what: What, sent: [usize; 5], read: Outcome, change: Outcome, order: Next) -> Row {
    Row { what, sent, read, change, order }
}

/// The expected results.
#[rustfmt::skip]
pub(super) const TABLE: [Row; 16] = [
    //                              read  harmless  other  order  destruc-  a read   a change  the order
    //                                    write     write         tion      says     says      then
    row(NothingLeft,              [ 3,    3,        3,     3,     3 ],      NotDone, NotDone,  CanBePlaced),
    row(Throttled,                [ 3,    3,        3,     3,     3 ],      NotDone, NotDone,  CanBePlaced),
    row(ThrottledForLong,         [ 1,    1,        1,     1,     1 ],      NotDone, NotDone,  CanBePlaced),
    row(GivenUpByAProxy,          [ 3,    3,        1,     1,     1 ],      NotDone, Unknown,  InDoubt),
    row(ProxyAsksWhoCalls,        [ 1,    1,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(NoResponse,                  [ 3,    3,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(NoWholeResponse,             [ 3,    3,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(NotTheServices,           [ 3,    3,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(ServerError,              [ 3,    3,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(ThrottledByABrokenServer, [ 3,    3,        1,     1,     1 ],      NotDone, Unknown,  InDoubt),
    row(RefusedByABrokenServer,   [ 1,    3,        1,     1,     1 ],      Refused, Unknown,  InDoubt),
    row(LeftOpen,                 [ 3,    3,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(Refusal,                  [ 1,    1,        1,     1,     1 ],      Refused, Refused,  Over),
    row(NotInTheSpec,             [ 1,    1,        1,     1,     1 ],      Unknown, Unknown,  InDoubt),
    row(ClockWrong,               [ 2,    2,        2,     2,     2 ],      Refused, Refused,  Over),
    row(ClockWrongUntold,         [ 1,    1,        1,     1,     1 ],      Refused, Refused,  Over),
];

impl Row {
    pub(super) fn sent(&self, class: Class) -> usize {
        self.sent[Class::ALL.iter().position(|each| *each == class).expect("a class")]
    }

    pub(super) fn outcome(&self, class: Class) -> Outcome {
        match (self.what, class) {
            (_, Class::Read) | (GivenUpByAProxy, Class::HarmlessWrite) => self.read,
            _ => self.change,
        }
    }
}
