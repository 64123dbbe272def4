//! Successes whose responses lack what the spec promises.

use super::client;
use registrar_sdk::aliyun_domain::{
    AliyunDomain, SaveSingleTaskForCreatingDnsHost, SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForModifyingDnsHost,
};
use registrar_sdk::opensrs::{GetBalance, Opensrs};
use registrar_sdk::{
    Effect, Error, OrderState, Outcome, Request, Response, Sendable, Spend,
    extend::{HttpResponse, Operation},
};
use registrar_sdk_tests::faults::{
    RecordingClock, ScriptedTransport, TestService, TransportResult, at_once, call,
};
use registrar_sdk_tests::xcp_server::answer;
use std::sync::Arc;

/// Returns a service that always responds with this success.
fn says(
    body: impl Into<String>,
) -> Arc<ScriptedTransport<impl Fn(usize) -> TransportResult + Send + Sync + 'static>> {
    let body = body.into();
    ScriptedTransport::new(&RecordingClock::new(), move |_| Ok(HttpResponse::new(200, body.clone())))
}

fn gives_its_tree<S: TestService>(body: &str, is_in_doubt: impl Fn(&Operation) -> bool) {
    for operation in S::INFO.operations {
        let scripted = says(body);
        let called = at_once(call(&client::<S>(&scripted), operation));
        match called.result() {
            Err(error) if is_in_doubt(operation) => assert_eq!(error.outcome(), Outcome::Unknown, "{error}"),
            outcome => assert_eq!(outcome.expect(operation.name), 1),
        }
        assert_eq!(scripted.count(), 1, "{}", operation.name);
    }
}

#[test]
fn a_call_by_name_accepts_every_success_except_an_order_without_code_and_task() {
    let names_no_task = |operation: &Operation| operation.effect == Effect::Purchase;
    gives_its_tree::<AliyunDomain>(r#"{"RequestId":"REQ-1","Strange":1}"#, names_no_task);
    let body = answer(1, "200", "Strange.", "<item key=\"strange\">1</item>");
    gives_its_tree::<Opensrs>(&body, |_| false);
}

fn is_unknown_and_was_sent_once<R: Request<Service: TestService> + Sendable>(request: R) {
    let scripted = says(R::Service::success().replace("TaskNo", "Strange"));
    let result: Result<Response<R::Response>, Error> = at_once(client::<R::Service>(&scripted).send(request));
    let Err(error) = result else { panic!("the response lacks a required field") };
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!((scripted.count(), error.outcome()), (1, Outcome::Unknown), "{error}");
}

#[test]
fn a_typed_call_whose_success_lacks_a_required_field_is_unknown_and_sent_once() {
    is_unknown_and_was_sent_once(GetBalance::new());
    is_unknown_and_was_sent_once(SaveSingleTaskForModifyingDnsHost::new("S1", "ns1", ["192.0.2.1"]));
    is_unknown_and_was_sent_once(SaveSingleTaskForCreatingDnsHost::new("S1", "ns1", ["192.0.2.1"]));
}

#[test]
fn an_order_whose_success_lacks_a_required_field_is_never_sent_again() {
    let scripted = says(AliyunDomain::success().replace("TaskNo", "Strange"));
    let client = client::<AliyunDomain>(&scripted);
    let order =
        client.order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(1));
    for _ in 0..2 {
        let error = at_once(client.place(&order, Spend::at_any_price())).expect_err("no task");
        assert_eq!((scripted.count(), error.outcome()), (1, Outcome::Unknown), "{error}");
        assert!(matches!(order.state(), OrderState::MaybeSent(_)), "{order:?}");
    }
}
