//! The SDK in a program without async: the same client, requests and guarantees, with `.wait()` instead of
//! `.await`.

use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::{
    Availability, CheckDomain, QueryDomainList, SaveSingleTaskForCreatingOrderActivate,
};
use registrar_sdk::opensrs::RedeemDomain;
use registrar_sdk::rpc::Credentials;
use registrar_sdk::{
    BoxFuture, Conclusion, Currency, Error, NameState, Order, Outcome, Reconciled, Spend, Wait,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
    usd,
};
use registrar_sdk_tests::credential_servers::CredentialServer;
use registrar_sdk_tests::shared_journal::SharedJournal;
use registrar_sdk_tests::{Script, Server, acme};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const WORLD: &str =
    "{balance: 500.00, profiles: [{id: 7}], names: {first.com: 90d, second.com: 90d, third.com: 90d}}";

#[test]
fn a_name_is_checked_ordered_settled_and_listed_without_async() {
    let fake = Fake::seeded(WORLD).expect("a world");
    let builder = fake.china().currency(Currency::USD).ceiling(usd(100));
    let client = builder.build().expect("a client");

    let name = "a-patient-name.com";
    let response = client.send(CheckDomain::new(name)).wait().expect("a response");
    assert_eq!(response.avail, Some(Availability::Available));

    let order = client.order(SaveSingleTaskForCreatingOrderActivate::new(name).registrant_profile_id(7));
    let refused = client.place(&order, Spend::at_most(usd(1))).wait().expect_err("too dear");
    assert!(matches!(refused, Error::Order(_)), "{refused}");
    client.place(&order, Spend::at_most(usd(15))).wait().expect("placed");
    let progress = client.settle(&order).wait().expect("settled");
    assert_eq!(progress.count(NameState::Done), 1);

    let mut domains = client.items(QueryDomainList::new(1, 2)).wait();
    let mut names: Vec<String> = Vec::new();
    for domain in domains.by_ref() {
        names.push(domain.expect("an item").domain_name.expect("a name"));
    }
    names.sort();
    assert_eq!(names, [name, "first.com", "second.com", "third.com"]);
    assert_eq!(domains.position(), None, "the list was read completely");

    let mut pages = client.pages(QueryDomainList::new(1, 3)).wait();
    let first = pages.next().expect("a page").expect("a response");
    assert_eq!((first.data.len(), pages.position().map(|at| at.to_string())), (3, Some("page 2".to_owned())));
}

#[test]
fn an_order_whose_response_is_lost_is_reconciled() {
    let fake = Fake::seeded("{balance: 100.00, names: {lapsed.ca: -45d}}").expect("a world");
    let client = fake.opensrs().build().expect("a client");
    fake.faults().add(When::next().of("RedeemDomain"), Fault::ResetAfterCommit);
    let order = client.order(RedeemDomain::new("lapsed.ca"));
    let lost = client.place(&order, Spend::at_any_price()).wait().expect_err("a lost response");
    assert_eq!(lost.outcome(), Outcome::Unknown);
    let again = client.place(&order, Spend::at_any_price()).wait().expect_err("it may have been placed");
    assert!(matches!(again, Error::Order(_)), "{again}");
    let found = client.reconcile(&order).wait().expect("an answer");
    assert!(!matches!(found, Reconciled::NotPlaced), "{found:?}");
}

#[test]
fn orders_are_listed_restored_and_concluded_without_async() {
    let fake = Fake::seeded("{balance: 100.00, names: {lapsed.ca: -45d}}").expect("a world");
    let client = fake.opensrs().journal(Arc::new(SharedJournal::new())).build().expect("a client");
    fake.faults().add(When::next().of("RedeemDomain"), Fault::ResetAfterReading);
    let order = client.order(RedeemDomain::new("lapsed.ca"));
    client.place(&order, Spend::at_any_price()).wait().expect_err("a lost response");
    let pending = client.pending().wait().expect("the journal");
    assert_eq!(pending.iter().map(Order::id).collect::<Vec<_>>(), [order.id()]);
    let restored = client.restore(&order.to_json()).wait().expect("an order");
    client.conclude(&restored, Conclusion::NotPlaced).wait().expect("recorded");
    client.place(&restored, Spend::at_any_price()).wait().expect("placed");
    assert!(client.pending().wait().expect("the journal").is_empty());
}

#[test]
fn the_account_is_queried_from_sts_without_async() {
    let sts = CredentialServer::answering(|_| (200, r#"{"RequestId": "R", "AccountId": "7"}"#.to_owned()));
    let builder = registrar_sdk::aliyun_domain::china(Credentials::new("id", "secret"));
    let builder = builder.account_from_sts(&sts.url()).wait().expect("an answer");
    builder.account("7").journal(Arc::new(SharedJournal::new())).build().expect("a client");
}

#[test]
fn one_background_thread_serves_many_waiting_threads() {
    let fake = Fake::seeded(WORLD).expect("a world");
    let url = fake.url().expect("a port");
    let builder = registrar_sdk::aliyun_domain::china(fake.credentials());
    let client = builder.endpoint(url).allow_plain_http().max_concurrent(3).build().expect("a client");
    thread::scope(|threads| {
        for number in 0..8 {
            let client = client.clone();
            threads.spawn(move || {
                for call in 0..5 {
                    let name = format!("name-{number}-{call}.com");
                    let response = client.send(CheckDomain::new(&name)).wait().expect("a response");
                    assert_eq!(response.domain_name.as_deref(), Some(&*name));
                }
            });
        }
    });
    assert_eq!(fake.seen().len(), 40);
    #[cfg(target_os = "linux")]
    assert_eq!(behind(), 1, "background threads");
}

/// Returns the number of threads that drive connections.
#[cfg(target_os = "linux")]
fn behind() -> usize {
    let threads = std::fs::read_dir("/proc/self/task").expect("threads").flatten();
    let names = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("comm")).ok());
    names.filter(|name| name.trim() == "registrar-sdk").count()
}

#[test]
fn a_connection_outlives_the_thread_that_made_it() {
    let server = Server::start();
    let client = acme::home(&server).build().expect("a client");
    // A thread may start before the connection of the one before it is idle again.
    for _ in 0..100 {
        let client = client.clone();
        let called = thread::spawn(move || client.send(acme::CheckDomain::new("a.com")).wait().map(drop));
        called.join().expect("no panic").expect("a response");
        if server.connections() < server.seen().len() {
            return;
        }
    }
    panic!("each thread had its own connection");
}

#[test]
fn a_blocked_runtime_does_not_block_connections_of_others() {
    let server = Server::start();
    let client = acme::home(&server).build().expect("a client").with_read_timeout(Duration::from_secs(5));
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (one, other) = (runtime(), runtime());
    for _ in 0..2 {
        // Between two calls nobody drives the connections that each has left.
        for runtime in [&one, &other] {
            runtime.block_on(client.send(acme::CheckDomain::new("a.com"))).expect("a response");
            runtime.block_on(async {
                for _ in 0..50 {
                    tokio::task::yield_now().await;
                }
            });
        }
        client.send(acme::CheckDomain::new("b.com")).wait().expect("a response");
    }
    // The same for a runtime that has ended.
    drop(one);
    runtime().block_on(client.send(acme::CheckDomain::new("c.com"))).expect("a response");
    assert_eq!(server.seen().len(), 7);
}

#[test]
fn timeouts_apply_to_blocking_calls() {
    let slow = || Script::Slow(Duration::from_millis(300), "{}".to_owned());
    let server = Server::doing([slow(), slow()]);
    let client = acme::home(&server).build().expect("a client").with_read_timeout(Duration::from_millis(40));
    let error = client.send(acme::CheckDomain::new("a.com")).wait().expect_err("too late");
    assert!(matches!(error, Error::Interrupted(_)) && error.is_timeout(), "{error}");
    let order = client.order(acme::TransferIn::new("a.com", "EPP-1"));
    let error = client.place(&order, Spend::at_any_price()).wait().expect_err("too late");
    assert!(matches!(error, Error::OutcomeUnknown(_)) && error.is_timeout(), "{error}");
}

#[test]
fn several_calls_are_combined_and_waited_for_once() {
    let server = Server::start();
    let client = acme::home(&server).build().expect("a client");
    let both = async {
        let (one, other) = tokio::join!(
            client.send(acme::CheckDomain::new("a.com")),
            client.send(acme::CheckDomain::new("b.com"))
        );
        Ok::<_, Box<dyn std::error::Error>>((one?, other?))
    };
    both.wait().expect("two responses");
    assert_eq!(server.seen().len(), 2);
}

/// A transport that waits for another client inside a call, like one that queries an inventory.
struct Asking(acme::Client);

impl Transport for Asking {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            let response = self.0.send(acme::CheckDomain::new("inside.com")).wait()?;
            let body = format!(r#"{{"RequestId":"1","DomainName":"{}","Avail":"1"}}"#, response.domain_name);
            Ok(HttpResponse::new(200, body))
        })
    }
}

#[test]
fn waits_can_be_nested() {
    let server = Server::doing([Script::ok(r#"{"RequestId":"1","DomainName":"inside.com","Avail":"1"}"#)]);
    let inner = acme::home(&server).build().expect("a client");
    let outer = acme::home(&server).transport(Arc::new(Asking(inner))).build().expect("a client");
    let response = outer.send(acme::CheckDomain::new("outside.com")).wait().expect("a response");
    assert_eq!(response.domain_name, "inside.com");
}

// ------------------------------------------------------------------ in async code

fn refuses(server: &Server) {
    let client = acme::home(server).build().expect("a client");
    let order = client.order(acme::TransferIn::new("a.com", "EPP-1"));
    for error in [
        client.send(acme::CheckDomain::new("a.com")).wait().expect_err("async code"),
        client.place(&order, Spend::at_any_price()).wait().expect_err("async code"),
    ] {
        assert!(matches!(error, Error::Config(_)) && error.outcome() == Outcome::NotDone, "{error}");
        assert!(error.to_string().contains("`.await`"), "{error}");
    }
    assert!(server.seen().is_empty() && server.connections() == 0);
}

#[tokio::test]
async fn waiting_in_an_async_task_is_an_error_and_sends_nothing() {
    let server = Server::start();
    refuses(&server);
    let fake = Fake::seeded(WORLD).expect("a world");
    let client = fake.china().build().expect("a client");
    let mut domains = client.items(QueryDomainList::new(1, 2)).wait();
    let error = domains.next().expect("an error").expect_err("async code");
    assert!(matches!(error.error(), Error::Config(_)) && error.to_string().contains("`.await`"), "{error}");
    assert!(domains.next().is_none() && fake.seen().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn waiting_works_where_tokio_allows_blocking() {
    let server = Arc::new(Server::start());
    refuses(&server);
    let shared = Arc::clone(&server);
    tokio::spawn(async move { refuses(&shared) }).await.expect("no panic");

    let client = acme::home(&server).build().expect("a client");
    tokio::task::block_in_place(|| client.send(acme::CheckDomain::new("a.com")).wait()).expect("a response");
    let other = client.clone();
    let waited = tokio::task::spawn_blocking(move || other.send(acme::CheckDomain::new("b.com")).wait());
    waited.await.expect("no panic").expect("a response");
    client.send(acme::CheckDomain::new("c.com")).await.expect("a response");
    assert_eq!(server.seen().len(), 3, "one client, blocking and async");
}
