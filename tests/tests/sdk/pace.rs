//! Client-side rate limits.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{self, AliyunDomain, CheckDomain, Credentials};

use registrar_sdk::aliyun_domain::{Registration, SaveBatchTaskForCreatingOrderActivate};
use registrar_sdk::rpc::{Role, Sources};
use registrar_sdk::{
    BoxFuture, Clock, Currency, OrderKind, Prices,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
    usd,
};
use registrar_sdk_tests::credential_servers::CredentialServer;
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::{Duration, SystemTime};

const YES: &str = r#"{"RequestId": "R", "DomainName": "example.com"}"#;

#[tokio::test]
async fn calls_start_at_even_intervals() {
    let clock = ManualClock::new();
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(FnTransport::new(&clock, |_| Reply::Success(YES.to_owned())))
        .clock(SdkClock(Arc::clone(&clock)))
        .max_per_second(4.0)
        .build()
        .expect("a client");
    let begun = clock.time();
    for _ in 0..5 {
        client.clone().send(CheckDomain::new("example.com")).await.expect("a response");
    }
    assert_eq!(clock.time().duration_since(begun).expect("later"), Duration::from_secs(1));
}

/// A stopped clock, on which every wait is endless. It records the requested waits.
struct Still(Arc<ManualClock>, Arc<Mutex<Vec<Duration>>>);

impl Clock for Still {
    fn now(&self) -> SystemTime {
        self.0.time()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.1.lock().expect("the mutex is not poisoned").push(time);
        Box::pin(std::future::pending())
    }
}

/// Creates a client that is limited to ten calls per second, its clock, and the recorded waits.
fn unhurried() -> (Client<AliyunDomain>, Arc<ManualClock>, Arc<Mutex<Vec<Duration>>>) {
    let (clock, waits) = (ManualClock::new(), Arc::default());
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(FnTransport::new(&clock, |_| Reply::Success(YES.to_owned())))
        .clock(Still(Arc::clone(&clock), Arc::clone(&waits)))
        .max_per_second(10.0)
        .build()
        .expect("a client");
    (client, clock, waits)
}

/// Starts a call, which may wait for its slot.
fn begun(client: &Client<AliyunDomain>) -> Pin<Box<impl Future + use<>>> {
    let mut call = Box::pin(client.send(CheckDomain::new("example.com")));
    let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    call
}

#[test]
fn cancelled_calls_release_their_slots() {
    let (client, clock, waits) = unhurried();
    let crowd: Vec<_> = (0..501).map(|_| begun(&client)).collect();
    let last_wait = || waits.lock().expect("the mutex is not poisoned").last().copied();
    assert_eq!(last_wait(), Some(Duration::from_secs(50)));
    let mut crowd = crowd.into_iter();
    let patient: Vec<_> = crowd.by_ref().take(3).collect();
    drop(crowd);
    // Two earlier calls keep their slots.
    let next = begun(&client);
    assert_eq!(last_wait(), Some(Duration::from_millis(300)));
    drop((next, patient));
    // A slot whose time has passed is not reused.
    clock.advance(Duration::from_secs(20));
    let calls = waits.lock().expect("the mutex is not poisoned").len();
    let _first = begun(&client);
    assert_eq!(waits.lock().expect("the mutex is not poisoned").len(), calls, "the call does not wait");
    let _second = begun(&client);
    assert_eq!(last_wait(), Some(Duration::from_millis(100)));
}

#[test]
fn the_intervals_of_a_long_queue_stay_even() {
    let (client, _, waits) = unhurried();
    let row: Vec<_> = (0..20_001).map(|_| begun(&client)).collect();
    assert_eq!(row.len(), waits.lock().expect("the mutex is not poisoned").len() + 1);
    let all_waits: Vec<_> =
        waits.lock().expect("the mutex is not poisoned").iter().map(Duration::as_millis).collect();
    assert!(all_waits.into_iter().eq((1..=20_000).map(|place| place * 100)));
}

#[tokio::test]
async fn calls_that_wait_for_keys_are_still_paced() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let times = Arc::new(Mutex::new(BTreeSet::new()));
    let (notes, hands) = (Arc::clone(&times), Arc::clone(&clock));
    let desk = FnTransport::new(&clock, move |_: &RequestParams| {
        notes.lock().expect("the mutex is not poisoned").insert(hands.time());
        Reply::Success(YES.to_owned())
    });
    let base = Credentials::new("base", "secret");
    let role = Role::new("acs:ram::1:role/registrar");
    let credentials = Sources::new().variables(|_| None).sts_endpoint(sts.url()).assume_role(base, role);
    let client = aliyun_domain::international(credentials)
        .transport(desk)
        .clock(SdkClock(Arc::clone(&clock)))
        .max_per_second(10.0)
        .build()
        .expect("a client");
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.send(CheckDomain::new("example.com")))).collect();
    for call in calls {
        call.await.expect("no panic").expect("a response");
    }
    assert_eq!((times.lock().expect("the mutex is not poisoned").len(), sts.asked().len()), (20, 1));
}

#[tokio::test]
async fn a_call_that_waited_for_its_slot_is_retried_like_any_other() {
    let clock = ManualClock::new();
    let mut count = 0;
    let desk = FnTransport::new(&clock, move |_: &RequestParams| {
        count += 1;
        if count == 2 { Reply::Unreachable } else { Reply::Success(YES.to_owned()) }
    });
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(desk)
        .clock(SdkClock(Arc::clone(&clock)))
        .max_per_second(0.01)
        .build()
        .expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let response = client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(response.attempts(), 2);
}

#[tokio::test]
async fn concurrent_price_queries_stay_below_the_services_quota() {
    let clock = ManualClock::new();
    let times = Arc::new(Mutex::new(Vec::new()));
    let (notes, hands) = (Arc::clone(&times), Arc::clone(&clock));
    let desk = FnTransport::new(&clock, move |_: &RequestParams| {
        notes.lock().expect("the mutex is not poisoned").push(hands.time());
        Reply::Success(r#"{"RequestId": "R", "DomainName": "example.com", "Premium": "false"}"#.to_owned())
    });
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(desk)
        .clock(SdkClock(Arc::clone(&clock)))
        .currency(Currency::USD)
        .prices(Prices::new().per_year(OrderKind::Register, "com", usd(9)))
        .build()
        .expect("a client");
    let name = |number: usize| Registration::new(format!("n{number}.com")).subscription_duration(1);
    for half in [0, 50] {
        let names = (half..half + 50).map(name);
        let order = client.order(SaveBatchTaskForCreatingOrderActivate::new(names));
        assert_eq!(client.clone().quote(&order).await.expect("a quote").names.len(), 50);
    }
    let times = times.lock().expect("the mutex is not poisoned");
    assert_eq!(times.len(), 100);
    let second = Duration::from_secs(1);
    let most =
        times.iter().map(|from| times.iter().filter(|at| *at >= from && **at < *from + second).count());
    assert_eq!(most.max(), Some(8), "the service allows ten");
}

/// Counts concurrent requests.
#[derive(Default)]
struct Crowd {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Transport for Crowd {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            self.now.fetch_sub(1, Ordering::SeqCst);
            Ok(HttpResponse::new(200, YES))
        })
    }
}

#[tokio::test]
async fn concurrency_is_limited_and_every_call_gets_its_turn() {
    let crowd = Arc::new(Crowd::default());
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(Arc::clone(&crowd) as Arc<dyn Transport>)
        .max_concurrent(3)
        .build()
        .expect("a client");
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.send(CheckDomain::new("example.com")))).collect();
    // A cancelled call releases its slot to others.
    calls[1].abort();
    let mut responses = 0;
    for call in calls {
        responses += usize::from(call.await.is_ok_and(|response| response.is_ok()));
    }
    assert_eq!((responses, crowd.most.load(Ordering::SeqCst)), (49, 3));
}
