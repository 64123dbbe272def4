//! Orders: placed, saved, polled, cancelled, and reported by events.

use super::{Xcp, number, registration, status};
use fake_registrar::world::{Cents, Span, Stage};
use registrar_sdk::opensrs::*;
use registrar_sdk::{DateTime, Observed, Timestamp, extend::Progress};

/// Returns the observed expiration year of a name.
async fn year(bench: &Xcp, name: &str) -> Observed<i32> {
    let domain = bench.send(GetDomain::new(name)).await;
    domain.registry_expiredate.as_ref().and_then(Observed::year).expect("a date")
}

pub async fn a_name_is_registered_renewed_and_revoked(bench: &Xcp) {
    let placed = bench.buy(registration("brand-new.com").comments("By telephone")).await;
    let info = bench.send(GetOrderInfo::new(number(&placed.id))).await;
    let order = &info.order;
    assert_eq!(
        (&order.status, order.comments.as_deref()),
        (&Some(OrderStatus::Completed), Some("By telephone"))
    );

    let renewal = RenewDomain::new(RenewDomainRequired {
        domain: "brand-new.com".to_owned(),
        current_expiration_year: year(bench, "brand-new.com").await,
        period: 2,
        handle: OrderHandling::Process,
        auto_renew: false,
    });
    let renewed = bench.buy(renewal).await;
    assert_eq!(
        renewed.registration_expiration_date.as_ref().map(DateTime::as_str),
        Some("2029-03-01 10:00:00")
    );
    assert_eq!(year(bench, "brand-new.com").await.into_inner(), 2029);
    let orders = bench.list(GetOrdersByDomain::new("brand-new.com").limit(1)).await;
    let ids: Vec<_> = orders.iter().map(|order| number(&order.id)).collect();
    assert_eq!(ids, [number(&renewed.order_id), number(&placed.id)], "the latest first");
    assert_eq!(bench.world(|world| world.account.spent_on("brand-new.com")), Cents(3 * 1049));

    let gone = RevokeDomain::new("brand-new.com").notes("Not wanted");
    let gone = bench.destroy(gone, "brand-new.com").await;
    assert_eq!(gone.total_refund.map(|refund| refund.to_string()).as_deref(), Some("31.47"));
    assert!(bench.world(|world| !world.domains.contains_key("brand-new.com")));
    let notes = bench.list(GetNotes::new("brand-new.com", NoteSubject::Domain).limit(1)).await;
    assert!(notes.iter().any(|note| note.note.as_deref() == Some("Not wanted")), "{notes:?}");
}

pub async fn a_name_is_redeemed(bench: &Xcp) {
    let (_, placed) = bench.place(RedeemDomain::new("example.shop")).await;
    assert_eq!((placed.code(), placed.progress()), (Some("200"), Progress::Done));
    assert_eq!(bench.world(|world| world.stage("example.shop")), Some(Stage::Registered));
    assert_eq!(bench.world(|world| world.account.spent_on("example.shop")), Cents(9000));
}

pub async fn saved_orders_are_processed_or_cancelled(bench: &Xcp) {
    let mut saved = Vec::new();
    for name in ["one.com", "two.com", "three.com"] {
        let (response, _) = bench.place(registration(name).handle(OrderHandling::Save)).await;
        assert_eq!(status(bench, number(&response.id)).await, Some(OrderStatus::Pending), "{name}");
        saved.push(response.id.expect("a number"));
    }
    let processed = bench.buy(ProcessPendingOrder::new(&saved[0])).await;
    assert_eq!(processed.order_id.as_ref(), Some(&saved[0]));
    assert_eq!(status(bench, &saved[0]).await, Some(OrderStatus::Completed));

    bench.send(CancelPendingOrder::new(&saved[1])).await;
    assert_eq!(status(bench, &saved[1]).await, Some(OrderStatus::Cancelled));

    let now = bench.world(|world| world.now().seconds());
    let cancelled = bench.send(CancelPendingOrders::new(Timestamp::from_seconds(now + 60))).await;
    let ids: Vec<_> = cancelled.cancelled.iter().map(|order| number(&order.id)).collect();
    assert_eq!((ids.as_slice(), cancelled.total), ([saved[2].as_str()].as_slice(), Some(1)));
    assert_eq!(bench.world(|world| world.account.ledger().len()), 1, "one of three was charged");
}

pub async fn orders_at_a_slow_registry_are_queried_and_cancelled(bench: &Xcp) {
    bench.world(|world| world.settings.slow.insert("*".to_owned(), Span::hours(1)));
    let (response, placed) = bench.place(registration("slow.com")).await;
    assert_eq!((placed.code(), placed.progress()), (Some("250"), Progress::Accepted));
    let request = QueryQueuedRequest::new(number(&response.queue_request_id));
    assert_eq!(bench.send(request.clone()).await.code(), Some("250"));
    bench.fake.clock().advance(Span::hours(1));
    assert_eq!(bench.send(request).await.code(), Some("200"));
    let history = bench.send(GetDomainWaitingHistory::new("slow.com")).await;
    let answered = history.waiting_history[0].response_time.as_ref().map(DateTime::as_str);
    assert_eq!((history.record_count, answered), (Some(1), Some("2026-03-01 11:00:00")));

    let (response, _) = bench.place(registration("stopped.ca")).await;
    bench.send(CancelActiveProcess::new().domain("stopped.ca")).await;
    assert_eq!(status(bench, number(&response.id)).await, Some(OrderStatus::Cancelled));
    bench.fake.clock().advance(Span::hours(2));
    assert!(bench.world(|world| !world.domains.contains_key("stopped.ca")));
}

pub async fn events_are_polled_and_acknowledged(bench: &Xcp) {
    bench.buy(registration("new.com")).await;
    let all = bench.send(PollEvents::new().limit(100)).await.into_inner();
    let kinds: Vec<_> = all.events.iter().filter_map(|event| event.event.clone()).collect();
    assert_eq!(kinds, [EventKind::Registered, EventKind::StatusChange]);
    let outcome = all.events[0].object_data.as_ref().and_then(|data| data.domain_name.as_deref());
    assert_eq!(outcome, Some("new.com"));

    let id = all.events[0].event_id.as_deref().expect("an id");
    assert_eq!(bench.send(AckEvent::new(id)).await.total, Some(1));
    let left = bench.send(PollEvents::new()).await;
    assert_eq!(
        left.events[0].event_id, all.events[1].event_id,
        "the acknowledged event is not returned again"
    );
}
