//! Keys that the service rejects early: expired tokens, and access keys that were rotated or are not active yet.

use super::*;
use registrar_sdk::aliyun_domain::{self, SaveSingleTaskForCreatingOrderRenew};
use registrar_sdk::{Observed, Outcome, Retry, Spend, Timestamp};
use registrar_sdk_tests::credential_servers::{self, CredentialServer};

const EXPIRED: &str = "InvalidSecurityToken.Expired";

fn no(code: &str) -> String {
    format!(r#"{{"RequestId":"R-2","HostId":"h","Code":"{code}","Message":"Specified key is not valid."}}"#)
}

/// A registrar that accepts the instance's keys from the nth on, and counts the requests that it carries out.
struct Strict {
    status: u16,
    code: &'static str,
    clock: Arc<ManualClock>,
    metadata: CredentialServer,
    credentials: Credentials,
    seen: Arc<Mutex<Vec<String>>>,
    carried_out: Arc<AtomicUsize>,
}

impl Strict {
    fn new() -> Self {
        let clock = ManualClock::new();
        let metadata = CredentialServer::metadata(&clock, 3600);
        let credentials = sources([("", "")]).metadata_endpoint(metadata.url()).chain();
        let (seen, carried_out) = (Arc::default(), Arc::default());
        Self { status: 400, code: EXPIRED, clock, metadata, credentials, seen, carried_out }
    }

    fn client(&self, from: usize, retry: Retry) -> Client<AliyunDomain> {
        let (seen, carried_out) = (Arc::clone(&self.seen), Arc::clone(&self.carried_out));
        let (status, code) = (self.status, self.code);
        let desk = FnTransport::new(&self.clock, move |asked: &RequestParams| {
            let id = &asked["AccessKeyId"];
            seen.lock().expect("the registrar").push(id.clone());
            let number: usize = id.trim_start_matches("STS.").parse().expect("a number");
            if number < from {
                return Reply::Status(status, no(code));
            }
            carried_out.fetch_add(1, Ordering::Relaxed);
            match &*asked["Action"] {
                "CheckDomain" => Reply::Success(FREE.to_owned()),
                _ => Reply::Success(r#"{"RequestId":"R-3","TaskNo":"T-1"}"#.to_owned()),
            }
        });
        let builder = aliyun_domain::international(self.credentials.clone()).transport(desk).retry(retry);
        builder.clock(SdkClock(Arc::clone(&self.clock))).build().expect("a client")
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("the registrar").clone()
    }
}

fn renewal() -> SaveSingleTaskForCreatingOrderRenew {
    let expires = Observed::from_storage(Timestamp::from_millis(1_800_000_000_000));
    SaveSingleTaskForCreatingOrderRenew::new("example.com", expires, 1)
}

#[tokio::test]
async fn a_call_is_repeated_once_with_a_new_token() {
    let strict = Strict::new();
    let response =
        strict.client(2, Retry::default()).send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(response.attempts(), 2);
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
}

#[tokio::test]
async fn an_order_is_sent_twice_and_carried_out_once() {
    for (status, code) in [
        (400, EXPIRED),
        (400, "InvalidSecurityToken.Malformed"),
        (403, "InvalidSecurityToken.MismatchWithAccessKey"),
        (404, "InvalidAccessKeyId.NotFound"),
        (403, "InvalidAccessKeyId.Inactive"),
        (400, "InvalidAccessKeyId"),
        (400, "invalidsecuritytoken.malformed"),
    ] {
        let strict = Strict { status, code, ..Strict::new() };
        let client = strict.client(2, Retry::default());
        let order = client.order(renewal());
        client.place(&order, Spend::at_any_price()).await.expect(code);
        assert_eq!(strict.seen(), ["STS.1", "STS.2"], "{code}");
        assert_eq!(strict.carried_out.load(Ordering::Relaxed), 1);
        client.place(&order, Spend::at_any_price()).await.expect("the same receipt");
        assert_eq!(strict.carried_out.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn an_order_is_not_repeated_after_a_server_error_whatever_its_code() {
    let strict = Strict { status: 500, code: "InvalidAccessKeyId.NotFound", ..Strict::new() };
    let client = strict.client(2, Retry::default());
    let order = client.order(renewal());
    let error = client.place(&order, Spend::at_any_price()).await.expect_err("an error");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(strict.seen(), ["STS.1"]);
    // A code that only begins like one of these does not renew the keys either.
    let strict = Strict { code: "InvalidAccessKeyIdOrSo", ..Strict::new() };
    strict.client(2, Retry::default()).send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!(strict.seen(), ["STS.1"]);
}

/// Creates a registrar that accepts one access key after the other, by their ids.
fn knowing(
    known: &Arc<Mutex<&'static str>>,
    clock: &Arc<ManualClock>,
    credentials: &Credentials,
) -> (Client<AliyunDomain>, Registrar) {
    let (known, registrar) = (Arc::clone(known), Registrar::default());
    let asked = Arc::clone(&registrar.0);
    let desk = FnTransport::new(clock, move |question: &RequestParams| {
        asked.lock().expect("the registrar").push(question.clone());
        match (&*question["Action"], question["AccessKeyId"] == *known.lock().expect("an id")) {
            (_, false) => Reply::Status(404, no("InvalidAccessKeyId.NotFound")),
            ("CheckDomain", _) => Reply::Success(FREE.to_owned()),
            _ => Reply::Success(r#"{"RequestId":"R-3","TaskNo":"T-1"}"#.to_owned()),
        }
    });
    let builder = aliyun_domain::international(credentials.clone()).transport(desk);
    (builder.clock(SdkClock(Arc::clone(clock))).build().expect("a client"), registrar)
}

#[tokio::test]
async fn a_rotated_access_key_is_read_again_from_its_file() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let config = |id: &str| {
        format!(
            r#"{{"current":"a","profiles":[{{"name":"a","mode":"AK","access_key_id":"{id}","access_key_secret":"canary"}}]}}"#
        )
    };
    folder.write(".aliyun/config.json", &config("old"));
    let known = Arc::new(Mutex::new("old"));
    let (client, registrar) = knowing(&known, &clock, &sources([folder.home()]).chain());
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    folder.write(".aliyun/config.json", &config("new"));
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(registrar.ids(), ["old", "old"], "the file is not read for each call");
    *known.lock().expect("an id") = "new";
    let order = client.order(renewal());
    client.place(&order, Spend::at_any_price()).await.expect("a receipt");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(registrar.ids()[2..], ["old", "new", "new"]);
}

#[tokio::test]
async fn an_unchanged_rejected_key_is_reported_and_retried_with_backoff() {
    let clock = ManualClock::new();
    let known = Arc::new(Mutex::new("none"));
    let environment = sources([(ID, "fresh"), (SECRET, "canary")]).chain();
    let (client, registrar) = knowing(&known, &clock, &environment);
    let order = client.order(renewal());
    let fails = async || {
        let error = client.place(&order, Spend::at_any_price()).await.expect_err("an error");
        assert_ne!(error.outcome(), Outcome::Unknown);
        let message = error.to_string();
        let reason = "environment: the source returned the same key again (the service rejected the last key with InvalidAccessKeyId)";
        assert!(message.contains(reason), "{message}");
    };
    // It is not retried at once, but after one second, two, four.
    for (wait, sent) in [(0, 1), (0, 1), (1, 2), (1, 2), (1, 3), (3, 3), (1, 4)] {
        clock.advance(std::time::Duration::from_secs(wait));
        fails().await;
        assert_eq!(registrar.ids().len(), sent);
    }
    // The service now accepts the recently created access key.
    *known.lock().expect("an id") = "fresh";
    clock.advance(std::time::Duration::from_secs(8));
    client.place(&order, Spend::at_any_price()).await.expect("a receipt");
    assert_eq!(registrar.ids().len(), 5);
    assert_eq!(environment.warnings(), [""; 0]);
}

#[tokio::test]
async fn the_error_of_a_new_but_expired_token_is_returned() {
    let strict = Strict::new();
    let client = strict.client(9, Retry::default());
    let order = client.order(renewal());
    let error = client.place(&order, Spend::at_any_price()).await.expect_err("an error");
    assert_eq!((error.code(), error.outcome()), (Some("InvalidSecurityToken.Expired"), Outcome::Refused));
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
    assert_eq!(strict.carried_out.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_client_without_retries_gets_a_new_token_for_its_next_call() {
    let strict = Strict::new();
    let client = strict.client(2, Retry::never());
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
}

#[tokio::test]
async fn an_unchanged_token_is_reported_and_nothing_more_is_sent() {
    let strict = Strict::new();
    let seconds = strict.clock.seconds() + 3600;
    strict.metadata.now_answers(move |question| match &*question.method {
        "PUT" => (200, "token".to_owned()),
        _ if question.target.ends_with('/') => (200, "registrar".to_owned()),
        _ => (200, format!(r#"{{"Code":"Success",{}}}"#, credential_servers::keys(1, seconds))),
    });
    let client = strict.client(2, Retry::default());
    for _ in 0..2 {
        let message = client.send(CheckDomain::new("example.com")).await.expect_err("an error").to_string();
        assert!(
            message.contains(
                "the source returned the same key again (the service rejected the last key with InvalidSecurityToken)"
            ),
            "{message}"
        );
    }
    assert_eq!(strict.seen(), ["STS.1"]);
}

#[tokio::test]
async fn static_keys_are_not_renewed() {
    let clock = ManualClock::new();
    let mut count = 0;
    let desk = FnTransport::new(&clock, move |_: &RequestParams| {
        count += 1;
        assert_eq!(count, 1);
        Reply::Status(400, no(EXPIRED))
    });
    let credentials = Credentials::new("id", "canary").with_security_token("canary-token");
    let client = aliyun_domain::international(credentials).transport(desk).build().expect("a client");
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
}
