//! Cancelled calls: the future is dropped after every possible number of polls.

use super::client;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{
    OrderState, Params, Spend,
    extend::{HttpResponse, TransportError},
};
use registrar_sdk_tests::faults::{
    Class, RecordingClock, ScriptedTransport, TestService, TransportResult, call, poll_times,
};
use std::sync::Arc;

/// The stages of a call: how often it was sent, and whether an order may have been carried out. Every stage takes
/// [`POLLS`].
const STAGES: [(usize, bool); 5] = [
    // The first attempt is in progress; it is going to be throttled.
    (1, true),
    // The backoff.
    (1, false),
    // The second attempt is in progress; its connection is going to be refused.
    (2, true),
    // The backoff.
    (2, false),
    // The third attempt is in progress; it is going to succeed.
    (3, true),
];
const POLLS: usize = 2;

fn stage(polls: usize) -> (usize, bool) {
    polls.checked_sub(1).map_or((0, false), |polls| STAGES[polls / POLLS])
}

fn scripted<S: TestService>()
-> Arc<ScriptedTransport<impl Fn(usize) -> TransportResult + Send + Sync + 'static>> {
    let (status, code) = if S::INFO.name == "opensrs" { (200, "310") } else { (400, "Throttling") };
    ScriptedTransport::slow(&RecordingClock::new(), POLLS, move |number| match number {
        0 => Ok(HttpResponse::new(status, S::failure(code))),
        1 => Err(TransportError::not_sent("connection refused")),
        _ => Ok(HttpResponse::new(200, S::success())),
    })
}

/// More polls than any call takes.
const ALL: usize = 100;

fn given_up_anywhere<S: TestService>() {
    for operation in S::INFO.operations {
        for polls in 0..=STAGES.len() * POLLS {
            let story = format!("{}, dropped after {polls} polls", operation.name);
            let (sent, doubtful) = stage(polls);
            let scripted = scripted::<S>();
            let client = client::<S>(&scripted);
            if Class::of(operation) == Class::Purchase {
                let order = client.order_named(operation.name, Params::new()).expect(&story);
                let mut placing = client.place(&order, Spend::at_any_price());
                assert!(poll_times(&mut placing, polls).is_none(), "{story}: it is ready");
                drop(placing);
                assert_eq!(scripted.count(), sent, "{story}");
                assert_eq!(matches!(order.state(), OrderState::MaybeSent(_)), doubtful, "{story}: {order:?}");
                assert_eq!(matches!(order.state(), OrderState::Ready), !doubtful, "{story}: {order:?}");

                let again = poll_times(&mut client.place(&order, Spend::at_any_price()), ALL).expect(&story);
                assert_eq!(again.is_err(), doubtful, "{story}: {again:?}");
                assert_eq!(scripted.count() == sent, doubtful, "{story}: whether it was sent again");
            } else {
                let mut calling = Box::pin(call(&client, operation));
                assert!(poll_times(&mut calling, polls).is_none(), "{story}: it is ready");
                drop(calling);
                assert_eq!(scripted.count(), sent, "{story}");

                let again = poll_times(&mut Box::pin(call(&client, operation)), ALL).expect(&story);
                assert!(again.result().is_ok(), "{story}: the client still works");
            }
        }
    }
}

#[test]
fn a_dropped_call_is_not_repeated_and_its_order_knows_whether_it_may_have_been_sent() {
    given_up_anywhere::<AliyunDomain>();
    given_up_anywhere::<Opensrs>();
}
