//! An observer sees every attempt of every call: what metrics need, and nothing secret.

use registrar_sdk::{AttemptEnded, AttemptStarted, Observer, Outcome, Retry};
use registrar_sdk_tests::acme::{self, CheckDomain, TransferIn};
use registrar_sdk_tests::server::SECRET;
use registrar_sdk_tests::{Buy, Script, Server};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Writes down one line for each event.
#[derive(Default)]
struct Lines(Mutex<Vec<String>>);

impl Lines {
    fn push(&self, line: String) {
        self.0.lock().expect("no panic").push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("no panic"))
    }
}

impl Observer for Lines {
    fn attempt_started(&self, started: &AttemptStarted<'_>) {
        assert!(!format!("{started:?}").contains(SECRET));
        let AttemptStarted { service, edition, attempt, .. } = started;
        self.push(format!("{service} {edition} {} {}", attempt.action, attempt.number));
    }

    fn attempt_ended(&self, ended: &AttemptEnded<'_>) {
        let shown = format!("{ended:?}");
        assert!(!shown.contains(SECRET) && !shown.contains("EPP-1"), "{shown}");
        let outcome = ended.error.map(|error| error.outcome());
        self.push(format!("{:?} {:?} {outcome:?}", ended.status, ended.request_id));
    }
}

#[tokio::test]
async fn every_attempt_is_seen_when_it_starts_and_when_it_ends() {
    let lines = Arc::new(Lines::default());
    let server = Server::doing([
        Script::error(400, "Throttling.User", "Slow down"),
        Script::ok(r#"{"RequestId": "REQ-2", "DomainName": "example.com"}"#),
        Script::CloseAfterReading,
    ]);
    let retry = Retry::default().throttled_delay(Duration::ZERO);
    let client = acme::home(&server).retry(retry).observer(lines.clone()).build().expect("a client");

    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let throttled = format!("Some(400) Some(\"REQ-1\") Some({:?})", Outcome::NotDone);
    let expected =
        ["acme home CheckDomain 1", &*throttled, "acme home CheckDomain 2", "Some(200) Some(\"REQ-2\") None"];
    assert_eq!(lines.take(), expected);

    client.buy(TransferIn::new("example.com", "EPP-1")).await.expect_err("a lost response");
    assert_eq!(lines.take(), ["acme home TransferIn 1", "None None Some(Unknown)"]);

    let refused = client.read_only().buy(TransferIn::new("example.com", "EPP-1")).await;
    assert!(refused.is_err() && lines.take().is_empty(), "no attempt was made");
}
