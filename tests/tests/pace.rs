//! A client that goes no faster than it may.

use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};
use registrar_sdk::runtime::{BoxFuture, HttpReply, HttpRequest, Transport, TransportError};
use registrar_sdk_tests::desk::{Desk, Did, Hands, Ticking};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const YES: &str = r#"{"RequestId": "R", "DomainName": "example.com"}"#;

#[tokio::test]
async fn calls_begin_at_even_distances() {
    let clock = Hands::new();
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(Desk::new(&clock, |_| Did::Answers(YES.to_owned())))
        .clock(Ticking(Arc::clone(&clock)))
        .max_per_second(4.0)
        .build()
        .expect("a client");
    let begun = clock.time();
    for _ in 0..5 {
        client.clone().send(CheckDomain::new("example.com")).await.expect("a reply");
    }
    assert_eq!(clock.time().duration_since(begun).expect("later"), Duration::from_secs(1));
}

/// Counts how many requests are under way.
#[derive(Default)]
struct Crowd {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Transport for Crowd {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async {
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            self.now.fetch_sub(1, Ordering::SeqCst);
            Ok(HttpReply::new(200, YES))
        })
    }
}

#[tokio::test]
async fn no_more_calls_are_under_way_than_allowed_and_all_come_to_their_turn() {
    let crowd = Arc::new(Crowd::default());
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(Arc::clone(&crowd) as Arc<dyn Transport>)
        .max_concurrent(3)
        .build()
        .expect("a client");
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.send(CheckDomain::new("example.com")))).collect();
    // One that is given up gives its place to others.
    calls[1].abort();
    let mut replies = 0;
    for call in calls {
        replies += usize::from(call.await.is_ok_and(|reply| reply.is_ok()));
    }
    assert_eq!((replies, crowd.most.load(Ordering::SeqCst)), (49, 3));
}
