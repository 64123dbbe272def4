//! The tests generated from the spec's examples fail if the SDK confuses two fields.

use std::panic::catch_unwind;

use fake_registrar::description;
use registrar_sdk::aliyun_domain::{TransferInCheckMailToken, TransferInCheckMailTokenResponse};
use registrar_sdk::opensrs::{GetBalance, GetBalanceResponse};
use registrar_sdk::{
    DecodeError, Params, Request, Service,
    extend::{Decode, Operation, Reader},
};
use registrar_sdk_tests::examples::{ExampleProtocol, RoundTrip, assert_examples};
use serde::{Deserialize, Serialize};

/// A response with two swapped fields.
trait Mixed {
    fn mix(&mut self);
}

impl Mixed for TransferInCheckMailTokenResponse {
    fn mix(&mut self) {
        std::mem::swap(&mut self.success_list, &mut self.fail_list);
    }
}

impl Mixed for GetBalanceResponse {
    fn mix(&mut self) {
        std::mem::swap(&mut self.balance, &mut self.hold_balance);
    }
}

/// The response of a mutated SDK.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct WrongResponse<T>(T);

impl<T: Decode + Mixed> Decode for WrongResponse<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut response = T::decode(from)?;
        response.mix();
        Ok(Self(response))
    }
}

/// The request of a mutated SDK.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Wrong<R>(R);

impl<R: Request<Response: Mixed>> Request for Wrong<R> {
    type Service = R::Service;
    type Response = WrongResponse<R::Response>;
    const OPERATION: &'static Operation = R::OPERATION;

    fn encode(&self, to: &mut Params) {
        self.0.encode(to);
    }
}

/// Runs the generated test of an action whose request parameters are all strings.
fn test_examples<R: Request<Response: RoundTrip, Service: Service<Protocol: ExampleProtocol>> + RoundTrip>() {
    let (service, action) = (<R::Service as Service>::INFO.name, R::OPERATION.name);
    let described = description::find(service, action).expect("it is described").action;
    let requests = described.examples.iter().filter_map(|example| {
        let parameters = serde_json::to_value(&example.request.as_ref()?.parameters).expect("JSON");
        Some((example.doc.as_str(), serde_json::from_value::<R>(parameters).expect("a request")))
    });
    assert_examples(requests);
}

/// Returns the message with which that test fails.
fn failure<R: Request<Response: RoundTrip, Service: Service<Protocol: ExampleProtocol>> + RoundTrip>()
-> String {
    let panic = catch_unwind(test_examples::<R>).expect_err("the test has to fail");
    *panic.downcast::<String>().expect("a message")
}

#[test]
fn the_generated_tests_detect_swapped_fields_of_alibaba_cloud() {
    test_examples::<TransferInCheckMailToken>();
    let message = failure::<Wrong<TransferInCheckMailToken>>();
    assert!(message.contains("SuccessList: 0 entries instead of 1"), "{message}");
}

#[test]
fn the_generated_tests_detect_swapped_fields_of_opensrs() {
    test_examples::<GetBalance>();
    let message = failure::<Wrong<GetBalance>>();
    assert!(message.contains("\nbalance: `") && message.contains("\nhold_balance: `"), "{message}");
}
