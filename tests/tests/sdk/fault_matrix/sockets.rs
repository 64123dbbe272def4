//! The table over HTTP on loopback, for one action of each kind: sockets distinguish the faults as required.

use super::representative;
use super::table::Next::CanBePlaced;
use super::table::What::{self, *};
use super::table::{Row, TABLE};
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{Client, Effect, Error, OrderState, Spend, extend::Operation};
use registrar_sdk_tests::faults::{CallResult, Class, RecordingClock, TestService, call, seeded};
use registrar_sdk_tests::{Script, Server, XcpServer};
use std::net::TcpListener;
use std::time::Duration;

/// The timeout for responses that never arrive. Everything else is much faster.
const SHORT: Duration = Duration::from_millis(40);

/// A service on loopback.
trait Listens: TestService {
    fn listen(script: Vec<Script>) -> Listening;
}

/// A server: its URL, its number of requests, and its number of connections.
struct Listening {
    url: String,
    counts: Box<dyn Fn() -> (usize, usize)>,
}

impl Listens for AliyunDomain {
    fn listen(script: Vec<Script>) -> Listening {
        let server = Server::doing(script);
        Listening { url: server.url(), counts: Box::new(move || (server.seen().len(), server.connections())) }
    }
}

impl Listens for Opensrs {
    fn listen(script: Vec<Script>) -> Listening {
        let server = XcpServer::doing(script);
        Listening { url: server.url(), counts: Box::new(move || (server.seen().len(), server.connections())) }
    }
}

/// Returns the server's script, its row of the table, and whether the client times out.
fn scripts<S: TestService>() -> Vec<(What, Script, bool)> {
    let is_opensrs = S::INFO.name == "opensrs";
    let begun = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", S::success().len());
    let half = [begun.as_bytes(), &S::success().as_bytes()[..9]].concat();
    let html = "<!DOCTYPE html><html><body>Bad Gateway</body></html>".to_owned();
    let (status, throttled) = if is_opensrs { (200, "310") } else { (400, "Throttling.User") };
    let (refused, open) = if is_opensrs { ("465", "705") } else { ("ParameterIllegal", "NetworkIOError") };
    let (name, outcome) = if is_opensrs { ("Retry-After", "7") } else { ("x-acs-retry-after", "7000") };
    let wait = vec![(name.to_owned(), outcome.to_owned())];
    vec![
        (NoResponse, Script::CloseUnread, false),
        (NoResponse, Script::CloseAfterReading, false),
        (NoResponse, Script::Stalls(Vec::new()), true),
        (NoWholeResponse, Script::Stalls(begun.into_bytes()), true),
        (NoWholeResponse, Script::Stalls(half), true),
        (NoWholeResponse, Script::Truncated(S::success(), 9), false),
        (NotTheServices, Script::Response(502, html.clone()), false),
        (GivenUpByAProxy, Script::Response(408, String::new()), false),
        (GivenUpByAProxy, Script::Response(429, html), false),
        (NotTheServices, Script::ok(&S::success()[..9]), false),
        (ServerError, Script::Response(500, S::failure("InternalError")), false),
        (Throttled, Script::Response(status, S::failure(throttled)), false),
        (Throttled, Script::WithHeaders(status, wait, S::failure(throttled)), false),
        (LeftOpen, Script::Response(status, S::failure(open)), false),
        (Refusal, Script::Response(status, S::failure(refused)), false),
    ]
}

fn client<S: TestService>(url: String, clock: &RecordingClock) -> Client<S> {
    let builder = S::client().endpoint(url).allow_plain_http().clock(clock.clone()).random(seeded(7));
    builder.build().expect("a client").unchecked()
}

fn row_of(what: What) -> &'static Row {
    TABLE.iter().find(|row| row.what == what).expect("a row")
}

/// Checks the error, in addition to the table.
fn check_error(error: &Error, row: &Row, operation: &Operation, times_out: bool, story: &str) -> usize {
    let sent = row.sent(Class::of(operation));
    assert_eq!(error.outcome(), row.outcome(Class::of(operation)), "{story}: {error}");
    assert_eq!(error.attempt().expect(story).number as usize, sent, "{story}: {error}");
    assert_eq!(error.is_timeout(), times_out, "{story}: {error}");
    let right = match (row.what, operation.effect) {
        (NothingLeft, _) => matches!(error, Error::NotSent(_)),
        (NoResponse | NoWholeResponse, Effect::Read) => matches!(error, Error::Interrupted(_)),
        (NoResponse | NoWholeResponse, _) => matches!(error, Error::OutcomeUnknown(_)),
        (NotTheServices, _) => matches!(error, Error::Unreadable(_)),
        _ => matches!(error, Error::Service(_) | Error::Unreadable(_)),
    };
    assert!(right, "{story}: {error:?}");
    sent
}

async fn goes_wrong<S: Listens>() {
    for operation in Class::ALL.map(|class| representative(S::INFO, class)) {
        for (what, script, times_out) in scripts::<S>() {
            let (row, story) = (row_of(what), format!("{}, {what:?}: {script:?}", operation.name));
            let unread = matches!(script, Script::CloseUnread);
            let outcome = matches!(script, Script::WithHeaders(..));
            let listening = S::listen(vec![script; 3]);
            let clock = RecordingClock::new();
            let mut client = client::<S>(listening.url, &clock);
            if times_out {
                client = client.with_read_timeout(SHORT);
            }
            let called = call(&client, operation).await;
            let sent = check_error(called.result().expect_err(&story), row, operation, times_out, &story);
            let check_counts = || match ((listening.counts)(), unread, times_out) {
                (counts, true, _) => assert_eq!(counts, (0, sent), "{story}"),
                // A slow server may miss a cancelled request.
                ((read, _), _, true) => assert!(read <= sent, "{story}: {read}"),
                ((read, _), ..) => assert_eq!(read, sent, "{story}"),
            };
            check_counts();
            if outcome {
                let waits = clock.waits();
                assert!(waits.len() == sent - 1 && waits.iter().all(|wait| wait.as_secs() == 7), "{waits:?}");
            }
            if let CallResult::Placed(order, _) = &called
                && row.order != CanBePlaced
            {
                client.place(&**order, Spend::at_any_price()).await.expect_err(&story);
                check_counts();
            }
        }
    }
}

#[tokio::test]
async fn alibaba_clouds_actions_over_http_are_sent_as_often_as_the_table_says() {
    goes_wrong::<AliyunDomain>().await;
}

#[tokio::test]
async fn opensrs_actions_over_http_are_sent_as_often_as_the_table_says() {
    goes_wrong::<Opensrs>().await;
}

/// Calls a closed port, or a server that never completes a TLS handshake.
async fn has_no_connection<S: TestService>() {
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let silent = (format!("https://{}", silent.local_addr().expect("an address")), silent);
    for operation in Class::ALL.map(|class| representative(S::INFO, class)) {
        for (url, times_out) in [("http://127.0.0.1:1", false), (&*silent.0, true)] {
            let story = format!("{} at {url}", operation.name);
            let client = client::<S>(url.to_owned(), &RecordingClock::new()).with_connect_timeout(SHORT);
            let called = call(&client, operation).await;
            let error = called.result().expect_err(&story);
            check_error(error, row_of(NothingLeft), operation, times_out, &story);
            if let CallResult::Placed(order, _) = &called {
                assert!(matches!(order.state(), OrderState::Ready), "{story}: {order:?}");
            }
        }
    }
}

#[tokio::test]
async fn everything_is_retried_without_a_connection() {
    has_no_connection::<AliyunDomain>().await;
    has_no_connection::<Opensrs>().await;
}
