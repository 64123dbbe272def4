//! A token that the service calls expired before its time.

use crate::*;
use registrar_sdk::aliyun_domain::{self, SaveSingleTaskForCreatingOrderRenew};
use registrar_sdk::runtime::{Outcome, Retry, Seen, Spend, Timestamp};
use registrar_sdk_tests::issuers::{self, Issuer};

const EXPIRED: &str = r#"{"RequestId":"R-2","HostId":"h","Code":"InvalidSecurityToken.Expired","Message":"Specified SecurityToken is expired."}"#;

/// A registrar that takes the keys of the instance from the nth on, and counts what it carries out.
struct Strict {
    clock: Arc<Hands>,
    metadata: Issuer,
    credentials: Credentials,
    seen: Arc<Mutex<Vec<String>>>,
    carried_out: Arc<AtomicUsize>,
}

impl Strict {
    fn new() -> Self {
        let clock = Hands::new();
        let metadata = Issuer::metadata(&clock, 3600);
        let credentials = sources([("", "")]).metadata_endpoint(metadata.url()).chain();
        Self { clock, metadata, credentials, seen: Arc::default(), carried_out: Arc::default() }
    }

    fn client(&self, from: usize, retry: Retry) -> Client {
        let (seen, carried_out) = (Arc::clone(&self.seen), Arc::clone(&self.carried_out));
        let desk = Desk::new(&self.clock, move |asked: &Asked| {
            let id = &asked["AccessKeyId"];
            seen.lock().expect("the registrar").push(id.clone());
            let number: usize = id.trim_start_matches("STS.").parse().expect("a number");
            if number < from {
                return Did::Fails(400, EXPIRED.to_owned());
            }
            carried_out.fetch_add(1, Ordering::Relaxed);
            match &*asked["Action"] {
                "CheckDomain" => Did::Answers(FREE.to_owned()),
                _ => Did::Answers(r#"{"RequestId":"R-3","TaskNo":"T-1"}"#.to_owned()),
            }
        });
        let builder = aliyun_domain::international(self.credentials.clone()).transport(desk).retry(retry);
        builder.clock(Ticking(Arc::clone(&self.clock))).build().expect("a client")
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("the registrar").clone()
    }
}

fn renewal() -> SaveSingleTaskForCreatingOrderRenew {
    let expires = Seen::recorded(Timestamp::from_millis(1_800_000_000_000));
    SaveSingleTaskForCreatingOrderRenew::new("example.com", expires, 1)
}

#[tokio::test]
async fn a_call_is_sent_once_more_with_a_new_token() {
    let strict = Strict::new();
    let reply =
        strict.client(2, Retry::default()).send(CheckDomain::new("example.com")).await.expect("a reply");
    assert_eq!(reply.attempts(), 2);
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
}

#[tokio::test]
async fn an_order_is_sent_twice_and_carried_out_once() {
    let strict = Strict::new();
    let client = strict.client(2, Retry::default());
    let order = client.order(renewal());
    client.place(&order, Spend::any()).await.expect("a receipt");
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
    assert_eq!(strict.carried_out.load(Ordering::Relaxed), 1);
    client.place(&order, Spend::any()).await.expect("the same receipt");
    assert_eq!(strict.carried_out.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_new_token_that_has_expired_too_is_the_callers() {
    let strict = Strict::new();
    let client = strict.client(9, Retry::default());
    let order = client.order(renewal());
    let error = client.place(&order, Spend::any()).await.expect_err("an error");
    assert_eq!((error.code(), error.outcome()), (Some("InvalidSecurityToken.Expired"), Outcome::Refused));
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
    assert_eq!(strict.carried_out.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_client_that_never_tries_again_has_a_new_token_with_its_next_call() {
    let strict = Strict::new();
    let client = strict.client(2, Retry::never());
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
    client.send(CheckDomain::new("example.com")).await.expect("a reply");
    assert_eq!(strict.seen(), ["STS.1", "STS.2"]);
}

#[tokio::test]
async fn a_source_that_gives_the_same_token_again_is_told_and_nothing_more_is_sent() {
    let strict = Strict::new();
    let seconds = strict.clock.seconds() + 3600;
    strict.metadata.now_answers(move |question| match &*question.method {
        "PUT" => (200, "token".to_owned()),
        _ if question.target.ends_with('/') => (200, "registrar".to_owned()),
        _ => (200, format!(r#"{{"Code":"Success",{}}}"#, issuers::keys(1, seconds))),
    });
    let client = strict.client(2, Retry::default());
    for _ in 0..2 {
        let said = client.send(CheckDomain::new("example.com")).await.expect_err("an error").to_string();
        assert!(
            said.contains("gives the same token again (the service called the last token expired)"),
            "{said}"
        );
    }
    assert_eq!(strict.seen(), ["STS.1"]);
}

#[tokio::test]
async fn keys_of_the_callers_own_are_not_renewed() {
    let clock = Hands::new();
    let mut count = 0;
    let desk = Desk::new(&clock, move |_: &Asked| {
        count += 1;
        assert_eq!(count, 1);
        Did::Fails(400, EXPIRED.to_owned())
    });
    let credentials = Credentials::new("id", "canary").with_security_token("canary-token");
    let client = aliyun_domain::international(credentials).transport(desk).build().expect("a client");
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
}
