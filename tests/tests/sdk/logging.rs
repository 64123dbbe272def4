//! Logs for operators: each call with its fields, each attempt, and the state of each order.

use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::{
    self, CheckDomain, Credentials, SaveBatchTaskForUpdateProhibitionLock,
    SaveSingleTaskForCreatingOrderActivate as Activate,
};
use registrar_sdk::{
    BoxFuture, Outcome, Reconciled, Spend,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::recorded_log::RecordedLog;
use std::sync::Arc;

fn log(telling: impl Future<Output = ()>) -> Vec<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let recorded = RecordedLog::default();
    recorded.record(|| runtime.block_on(telling));
    recorded.text().lines().map(str::to_owned).collect()
}

/// Asserts that the log has lines with all these words, in this order.
#[track_caller]
fn assert_tells(log: &[String], lines: &[&[&str]]) {
    let mut rest = log.iter();
    for words in lines {
        let found = rest.any(|line| words.iter().all(|word| line.contains(word)));
        assert!(found, "no line contains {words:?}:\n{}", log.join("\n"));
    }
}

#[test]
fn a_call_logs_its_service_operation_effect_attempts_and_end() {
    let log = log(async {
        let fake = Fake::new();
        fake.faults().add(When::next(), Fault::Throttle { retry_after: None });
        let client = fake.china().build().expect("a client");
        client.send(CheckDomain::new("free.com")).await.expect("a response");
    });
    let call = r#"service="aliyun-domain" edition="china" operation="CheckDomain" effect="read""#;
    assert_tells(
        &log,
        &[
            &["INFO call{", call, "new"],
            &["INFO", call, "trying again attempt=1 http_status=400", r#"code="Throttling"#, "delay_ms="],
            &["DEBUG", call, r#"answered attempt=2 http_status=200 request_id=""#, r#"outcome="done""#],
            &["INFO", call, "attempts=2", "http_status=200", r#"request_id=""#, r#"outcome="done""#, "close"],
        ],
    );
}

/// A transport whose responses are successes without the requested data.
struct Yes;

impl Transport for Yes {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async { Ok(HttpResponse::new(200, r#"{"RequestId":"REQ-1"}"#)) })
    }
}

#[test]
fn a_response_that_violates_the_spec_is_logged() {
    let log = log(async {
        let keys = Credentials::new("id", "secret");
        let client = aliyun_domain::china(keys).transport(Arc::new(Yes)).build().expect("a client");
        let request = SaveBatchTaskForUpdateProhibitionLock::new(["a.com"], true);
        let error = client.send(request).await.expect_err("the response has no task number");
        assert_eq!(error.outcome(), Outcome::Unknown);
    });
    let failed = ["ERROR", "outcome unknown attempt=1 http_status=200", r#"request_id="REQ-1""#, "TaskNo"];
    assert_tells(&log, &[&["DEBUG", "answered attempt=1"], &failed]);
}

#[test]
fn an_order_whose_response_was_lost_logs_its_states() {
    let log = log(async {
        let fake = Fake::seeded("{balance: 500.00, profiles: [{id: 7}]}").expect("a world");
        let client = fake.china().build().expect("a client");
        let order = client.order_with_id("invoice 4711", Activate::new("free.com").registrant_profile_id(7));
        fake.faults().add(When::next(), Fault::ResetAfterCommit);
        client.place(&order, Spend::at_any_price()).await.expect_err("the response was lost");
        let found = client.reconcile(&order).await.expect("an answer");
        assert!(matches!(found, Reconciled::Placed(_)), "{found:?}");
    });
    let order = r#"order="invoice 4711""#;
    assert_tells(
        &log,
        &[
            &["INFO order{step=\"place\"", order, r#"effect="purchase""#],
            &["DEBUG", "about to be sent", order, r#"state="maybe_sent""#],
            &["ERROR", "outcome unknown attempt=1", r#"outcome="unknown""#],
            &["INFO order{step=\"reconcile\"", order, r#"operation="QueryTaskList""#],
            &["INFO", "placed", order, r#"state="placed" receipt="#],
        ],
    );
}
