//! The table, for every action, in process.

use super::faults::{Fault, clock_codes, codes, faults};
use super::table::Next::*;
use super::table::What::*;
use super::table::{Row, TABLE};
use super::{client, representative};
use registrar_sdk::Outcome::{self, NotDone, Refused, Unknown};
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{
    Effect, Error, Order, OrderProblem, OrderState, Service, Spend,
    extend::{HttpResponse, Operation},
};
use registrar_sdk_tests::faults::{
    CallResult, Class, RecordedRequest, RecordingClock, ScriptedTransport, TestService, at_once, call,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// Runs all actions of a service with every fault.
fn for_each<S: TestService>(mut see: impl FnMut(&'static Operation, Class, &Row, Arc<Fault>)) {
    for row in &TABLE {
        let faults: Vec<_> = faults::<S>(row.what).into_iter().map(Arc::new).collect();
        for operation in S::INFO.operations {
            faults.iter().for_each(|fault| see(operation, Class::of(operation), row, Arc::clone(fault)));
        }
    }
}

fn goes_wrong_every_time<S: TestService>() {
    for_each::<S>(|operation, class, row, fault| {
        let story = format!("{} ({class:?}), {:?}: {}", operation.name, row.what, fault.says);
        let met = Arc::clone(&fault);
        let scripted = ScriptedTransport::new(&RecordingClock::new(), move |_| (met.outcome_of)());
        let client = client::<S>(&scripted);
        let called = at_once(call(&client, operation));
        let sent = row.sent(class);
        check_error(called.result().expect_err(&story), row, operation, sent, &story);
        assert_eq!(scripted.count(), sent, "{story}: sent");
        check_waits(&scripted.clock().waits(), row, &fault, sent, &story);
        if let CallResult::Placed(order, _) = &called {
            let again = at_once(client.place(&**order, Spend::at_any_price())).expect_err(&story);
            let more = placed_again(order, &again, row, sent, &story);
            assert_eq!(scripted.count(), sent + more, "{story}: sent when it was placed again");
        }
        check_stamps::<S>(&scripted.seen(), &story);
    });
}

fn check_error(error: &Error, row: &Row, operation: &Operation, sent: usize, story: &str) {
    assert_eq!(error.outcome(), row.outcome(Class::of(operation)), "{story}: {error}");
    let attempt = error.attempt().expect(story);
    assert_eq!(attempt.number as usize, sent, "{story}: {error}");
    assert_eq!((attempt.action.as_str(), attempt.effect), (operation.name, operation.effect), "{story}");
}

/// The waits: the service's delay plus up to 0.2 s; after throttling 1 s to 2 s; otherwise up to 0.2 s, and then up
/// to 0.4 s.
fn check_waits(waits: &[Duration], row: &Row, fault: &Fault, sent: usize, story: &str) {
    let (first, second) = (Duration::from_millis(200), Duration::from_secs(1));
    let throttled = row.what == Throttled || (row.what == GivenUpByAProxy && fault.says.starts_with("429"));
    let throttled = throttled || row.what == ThrottledByABrokenServer;
    let expected = if row.what == ClockWrong { 0 } else { sent - 1 };
    assert_eq!(waits.len(), expected, "{story}: {waits:?}");
    for (wait, before) in waits.iter().zip(0..) {
        let (least, more) = match fault.requested_delay {
            Some(result) => (result, first),
            None if throttled => (second, second),
            None => (Duration::ZERO, first * (1 << before)),
        };
        assert!((least..least + more).contains(wait), "{story}: {waits:?}");
    }
}

/// Returns how often an order is sent when it is placed again.
fn placed_again(order: &Order, again: &Error, row: &Row, sent: usize, story: &str) -> usize {
    let problem = match again {
        Error::Order(error) => Some(error.problem),
        _ => None,
    };
    match (row.order, order.state()) {
        (CanBePlaced, OrderState::Ready) => {
            assert_eq!((problem, again.outcome()), (None, row.change), "{story}: {again}");
            sent
        }
        (InDoubt, OrderState::MaybeSent(_)) => {
            let expected = (Some(OrderProblem::MaybeSent), Unknown);
            assert_eq!((problem, again.outcome()), expected, "{story}: {again}");
            0
        }
        (Over, OrderState::Refused(_)) => {
            assert_eq!(
                (problem, again.outcome()),
                (Some(OrderProblem::Refused), Refused),
                "{story}: {again}"
            );
            0
        }
        (_, state) => panic!("{story}: {state:?}"),
    }
}

/// Checks that every attempt has its own nonce and time stamp. OpenSRS has neither.
fn check_stamps<S: TestService>(seen: &[RecordedRequest], story: &str) {
    if S::INFO.name == "opensrs" {
        return;
    }
    for parameter in ["SignatureNonce", "Timestamp", "Signature"] {
        let all: BTreeSet<_> = seen.iter().map(|sighting| sighting.parameter(parameter)).collect();
        assert_eq!(all.len(), seen.len(), "{story}: {parameter} {all:?}");
        assert!(all.iter().all(|value| !value.is_empty()), "{story}: {parameter}");
    }
}

#[test]
fn every_alibaba_cloud_action_is_sent_as_often_as_the_table_says() {
    goes_wrong_every_time::<AliyunDomain>();
}

#[test]
fn every_opensrs_action_is_sent_as_often_as_the_table_says() {
    goes_wrong_every_time::<Opensrs>();
}

fn goes_wrong_once<S: TestService>() {
    for_each::<S>(|operation, class, row, fault| {
        if row.sent(class) == 1 {
            return;
        }
        let story = format!("{} ({class:?}), {:?} once: {}", operation.name, row.what, fault.says);
        let scripted = ScriptedTransport::new(&RecordingClock::new(), move |number| match number {
            0 => (fault.outcome_of)(),
            _ => Ok(HttpResponse::new(200, S::success())),
        });
        let client = client::<S>(&scripted);
        let called = at_once(call(&client, operation));
        assert_eq!(called.result().unwrap_or_else(|error| panic!("{story}: {error}")), 2, "{story}");
        if let CallResult::Placed(order, _) = &called {
            assert!(matches!(order.state(), OrderState::Placed(_)), "{story}: {order:?}");
            at_once(client.place(&**order, Spend::at_any_price())).expect(&story);
        }
        assert_eq!(scripted.count(), 2, "{story}");
        check_stamps::<S>(&scripted.seen(), &story);
    });
}

#[test]
fn a_single_fault_is_recovered_by_the_second_attempt_if_the_table_allows_one() {
    goes_wrong_once::<AliyunDomain>();
    goes_wrong_once::<Opensrs>();
}

#[test]
fn the_table_covers_every_fault_and_every_kind_of_action() {
    for (row, at) in TABLE.iter().zip(0..) {
        assert_eq!(row.what as usize, at, "{:?}", row.what);
        assert!(!faults::<AliyunDomain>(row.what).is_empty(), "{:?}", row.what);
    }
    for service in [AliyunDomain::INFO, Opensrs::INFO] {
        for class in Class::ALL {
            representative(service, class);
        }
        let declared = service.errors.len();
        let met = [Refused, NotDone, Unknown].map(|outcome| codes(service, outcome).count());
        assert_eq!(met.iter().sum::<usize>() + clock_codes(service).count(), declared, "{}", service.name);
    }
}

// ------------------------------------------------------------------ two different faults

/// Returns the expected result of one fault followed by another: the number of attempts, and the outcome of the
/// error.
fn one_after_another(first: &Row, then: &Row, operation: &Operation) -> (usize, Outcome) {
    let class = Class::of(operation);
    if first.sent(class) == 1 {
        return (1, first.outcome(class));
    }
    let sent = match (first.what, then.what) {
        // A service's time is believed only once.
        (ClockWrong, ClockWrong) => 2,
        _ if then.sent(class) == 1 => 2,
        _ => 3,
    };
    // A request that may have been carried out stays in doubt, whatever follows; a read changes nothing.
    let doubtful = operation.effect != Effect::Read && first.outcome(class) == Unknown;
    (sent, if doubtful { Unknown } else { then.outcome(class) })
}

fn goes_wrong_in_two_ways<S: TestService>() {
    let rows = || TABLE.iter().filter(|row| !faults::<S>(row.what).is_empty());
    let pairs = || rows().flat_map(|first| rows().map(move |then| (first, then)));
    for operation in Class::ALL.map(|class| representative(S::INFO, class)) {
        for (first, then) in pairs() {
            let story = format!("{}, {:?} and then {:?}", operation.name, first.what, then.what);
            let (early, late) = (faults::<S>(first.what).remove(0), faults::<S>(then.what).remove(0));
            let scripted = ScriptedTransport::new(&RecordingClock::new(), move |number| {
                if number == 0 { (early.outcome_of)() } else { (late.outcome_of)() }
            });
            let called = at_once(call(&client::<S>(&scripted), operation));
            let error = called.result().expect_err(&story);
            let expected = one_after_another(first, then, operation);
            assert_eq!((scripted.count(), error.outcome()), expected, "{story}: {error}");
        }
    }
}

#[test]
fn an_unknown_outcome_stays_unknown_whatever_fault_follows() {
    goes_wrong_in_two_ways::<AliyunDomain>();
    goes_wrong_in_two_ways::<Opensrs>();
}
