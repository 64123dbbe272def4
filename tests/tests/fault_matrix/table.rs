//! What is right.

use Next::*;
use What::*;
use registrar_sdk::Outcome::{self, NotDone, Refused, Unknown};
use registrar_sdk_tests::faults::Class;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// There is no connection.
    NothingLeft,
    /// The service says that it was not done: a throttling code, or 429.
    Throttled,
    /// The same, and the service wants to be left alone for longer than a call may take.
    ThrottledForLong,
    /// A proxy or gateway gives up on the request, or has had too many: 408, and 429 in a body that is not the
    /// service's.
    GivenUpByAProxy,
    /// A proxy wants credentials, which no attempt has.
    ProxyAsksWhoCalls,
    /// A reset, or a time-out, before anything came back.
    NoResponse,
    /// The same in the middle of the response.
    NoWholeResponse,
    /// An HTML page, a redirect, half a document, nothing at all.
    NotTheServices,
    /// A 5xx, whether the spec knows the code or not.
    ServerError,
    /// A throttling code with a 5xx.
    ThrottledByABrokenServer,
    /// A code of a refusal with a 5xx.
    RefusedByABrokenServer,
    /// A code that the spec declares to leave it open, or a response that says yes and no.
    LeftOpen,
    /// A code that the spec declares a refusal.
    Refusal,
    /// A code that the spec does not know, with a 4xx.
    NotInTheSpec,
    /// The service says that the clock is wrong, and what time it is.
    ClockWrong,
    /// The service says that the clock is wrong, and not what time it is.
    ClockWrongUntold,
}

/// What an order is then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// It can be placed, and is sent again then.
    CanBePlaced,
    /// It may have been sent, and is never sent again by placing it.
    InDoubt,
    /// It was refused, and is never sent again.
    Over,
}

pub(super) struct Row {
    pub(super) what: What,
    /// How often a call is sent at three attempts, if it goes wrong every time; for each [`Class`].
    pub(super) sent: [usize; 5],
    pub(super) read: Outcome,
    pub(super) change: Outcome,
    pub(super) order: Next,
}

const fn row(what: What, sent: [usize; 5], read: Outcome, change: Outcome, order: Next) -> Row {
    Row { what, sent, read, change, order }
}

/// What is right.
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
