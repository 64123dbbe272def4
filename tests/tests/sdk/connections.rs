//! The connection of each request: orders never use a connection that may deliver the response to another request.

use registrar_sdk::aliyun_domain::{self, AliyunDomain, SaveSingleTaskForCreatingOrderActivate};
use registrar_sdk::rpc::Credentials;
use registrar_sdk::{
    Client, Clock, Currency, Error, OrderKind, Outcome, Prices, Retry, Spend, extend::HttpResponse, usd,
};
use registrar_sdk_tests::acme::{self, CheckDomain, DropDomain, SetNameservers, TransferIn};
use registrar_sdk_tests::faults::{RecordingClock, ScriptedTransport, at_once};
use registrar_sdk_tests::server::{ID, SECRET};
use registrar_sdk_tests::{Buy, Script, Server};
use std::sync::Arc;
use std::time::Duration;

const YES: &str = r#"{"RequestId":"MINE","DomainName":"example.com","Avail":"1","TaskNo":"T-1"}"#;
const STRAY: &str = r#"{"RequestId":"STRAY","DomainName":"other.example","Avail":"0","TaskNo":"T-0"}"#;

/// A response to a read, followed by an unsolicited one.
fn and_a_stray() -> Script {
    let response = |body: &str| format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    Script::Unasked(response(YES), response(STRAY))
}

#[tokio::test]
async fn an_unsolicited_response_is_never_attributed_to_an_order() {
    let tries = 200;
    let server = Server::doing((0..tries).flat_map(|_| [and_a_stray(), Script::ok(YES)]));
    let client = acme::home(&server).build().expect("a client");
    for number in 0..tries {
        // This read may receive either response.
        let _ = client.send(CheckDomain::new("example.com")).await;
        let placed = client.buy(TransferIn::new("example.com", "EPP-1")).await.expect("a task");
        assert_eq!(placed.request_id(), Some("MINE"), "try {number}");
    }
}

#[tokio::test]
async fn only_reads_share_connections() {
    let server = Server::doing(vec![Script::ok(YES); 6]);
    let client = acme::home(&server).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    client.buy(TransferIn::new("example.com", "EPP-1")).await.expect("a task");
    client.destroy(DropDomain::new("example.com"), "example.com").await.expect("a response");
    client.send(SetNameservers::new(["example.com"], true)).await.expect("a response");
    client.buy_named("Unheard.Of", [("Name", "example.com")]).await.expect("a response");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let seen = server.seen();
    let connections: Vec<_> = seen.iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [1, 2, 3, 4, 5, 1]);
    let closing: Vec<_> = seen.iter().map(|seen| seen.headers.contains_key("connection")).collect();
    assert_eq!(closing, [false, true, true, true, true, false], "the server is informed");
}

#[tokio::test]
async fn a_reset_of_an_idle_connection_does_not_affect_an_order() {
    let tries = 100;
    let scripts = (0..tries).flat_map(|_| [Script::Leaves(YES.to_owned()), Script::ok(YES)]);
    // A read whose request meets the reset is repeated, and uses another response.
    let server = Server::doing(scripts.chain((0..tries).map(|_| Script::ok(YES))));
    let client = acme::home(&server).build().expect("a client");
    for _ in 0..tries {
        client.send(CheckDomain::new("example.com")).await.expect("a response");
        client.buy(TransferIn::new("example.com", "EPP-1")).await.expect("a task");
    }
}

#[test]
fn reads_that_decide_about_an_order_use_fresh_connections() {
    let responses = [
        r#"{"RequestId":"R","DomainName":"example.com","Premium":"false","Price":"9"}"#,
        r#"{"RequestId":"R","TaskNo":"T-1"}"#,
    ];
    let scripted = ScriptedTransport::new(&RecordingClock::new(), move |number| {
        Ok(HttpResponse::new(200, responses[number]))
    });
    let transport = Arc::clone(&scripted);
    let builder = aliyun_domain::international(Credentials::new(ID, SECRET))
        .transport(transport)
        .clock(scripted.clock());
    let builder =
        builder.currency(Currency::USD).prices(Prices::new().per_year(OrderKind::Register, "com", usd(9)));
    let client: Client<AliyunDomain> = builder.build().expect("a client");
    let order =
        client.order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(1));
    let placed = at_once(client.place(&order, Spend::at_most(usd(10))));
    placed.expect("a task");
    let kept: Vec<_> = scripted.seen().iter().map(|seen| seen.request.keep_alive).collect();
    assert_eq!(kept, [false, false], "the quote and the order");
}

// ------------------------------------------------------------------ runtimes

/// Places an order in a runtime, and returns the error and the number of open tasks.
fn ordered_in(mut builder: tokio::runtime::Builder) -> (Error, usize) {
    let server = Server::start();
    let client = acme::home(&server).retry(Retry::default()).build().expect("a client");
    let runtime = builder.build().expect("a runtime");
    let error =
        runtime.block_on(client.buy(TransferIn::new("example.com", "EPP-1"))).expect_err("no drivers");
    (error, server.connections())
}

#[test]
fn a_runtime_without_timers_or_sockets_is_an_error_and_nothing_is_sent() {
    let mut without_timers = tokio::runtime::Builder::new_current_thread();
    without_timers.enable_io();
    let mut without_sockets = tokio::runtime::Builder::new_multi_thread();
    without_sockets.worker_threads(1).enable_time();
    for (builder, says) in [
        (without_timers, "no timers: build it with `.enable_time()`"),
        (without_sockets, "no sockets: build it with `.enable_io()`"),
    ] {
        let (error, connections) = ordered_in(builder);
        assert!(matches!(&error, Error::NotSent(trouble) if trouble.permanent), "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!((connections, error.outcome()), (0, Outcome::NotDone));
        assert_eq!(error.attempt().expect("an attempt").number, 1, "the attempt is not repeated");
    }
}

#[test]
fn a_client_that_failed_in_one_runtime_works_in_another() {
    let server = Server::start();
    let client = acme::home(&server).build().expect("a client");
    let bare = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    bare.block_on(client.send(CheckDomain::new("example.com"))).expect_err("no drivers");
    let whole = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    whole.block_on(client.send(CheckDomain::new("example.com"))).expect("a response");
}

#[test]
fn a_clock_without_tokio_timers_waits_in_a_runtime_without_timers() {
    struct System;
    impl Clock for System {
        fn now(&self) -> std::time::SystemTime {
            std::time::SystemTime::now()
        }
    }
    let bare = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    bare.block_on(System.sleep(Duration::from_millis(1)));
}
