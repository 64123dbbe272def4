//! Several processes with one journal, interleaved in any order.

use super::world::{A, Behavior, MINUTE, World, again, one, problem};
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::{
    BoxFuture, Conclusion, Currency, Decimal, EntryState, Error, Money, OrderProblem, OrderState, Outcome,
    Placed, Receipt, Reconciled, Spend,
};
use registrar_sdk_tests::order_registrar::Rng;
use registrar_sdk_tests::recorded_log::RecordedLog;
use registrar_sdk_tests::shared_journal::SharedJournal;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// Polls both futures in an order given by a seed, until both are ready.
fn together<T>(seed: u64, futures: [BoxFuture<'static, T>; 2]) -> [T; 2] {
    let mut rng = Rng::new(seed);
    let mut futures = futures.map(Some);
    let mut done = [None, None];
    while futures.iter().any(Option::is_some) {
        let at = rng.below(2) as usize;
        let Some(future) = &mut futures[at] else { continue };
        if let Poll::Ready(result) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            (done[at], futures[at]) = (Some(result), None);
        }
    }
    done.map(|result| result.expect("it is done"))
}

/// Polls a future until it is ready.
fn alone<T>(mut future: BoxFuture<'static, T>) -> T {
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
    }
}

fn placing(client: &Client<AliyunDomain>) -> BoxFuture<'static, Result<Placed, Error>> {
    client.place(&again(client), Spend::at_any_price())
}

#[test]
fn two_processes_with_one_id_send_it_once_in_any_interleaving() {
    let mut outcome = [0, 0];
    for seed in 0..600 {
        let world = World::new([]);
        let shared_journal = SharedJournal::new();
        let clients = [(); 2].map(|()| world.client(A, shared_journal.clone()));
        let results = together(seed, [placing(&clients[0]), placing(&clients[1])]);
        assert_eq!((world.orders_seen(), world.carried_out()), (1, 1), "seed {seed}");
        let mut placed = 0;
        for result in results {
            match result {
                Ok(result) => {
                    assert_eq!(result.receipt().map(Receipt::number), Some("T-1"), "seed {seed}");
                    placed += 1;
                }
                Err(error) => assert_eq!(problem(&error), Some(OrderProblem::MaybeSent), "{seed}: {error}"),
            }
        }
        outcome[placed - 1] += 1;
        assert_eq!(shared_journal.order("invoice 4711"), Some(EntryState::Placed), "seed {seed}");
    }
    // The loser learns that it may have been sent, or, if it comes late, the result.
    assert!(outcome.iter().all(|count| *count > 10), "{outcome:?}");
}

#[test]
fn two_processes_with_one_id_send_it_once_after_failed_attempts() {
    for seed in 0..400 {
        let world = World::new([Behavior::IsAway, Behavior::Says(400, "Throttling.User"), Behavior::Good]);
        let shared_journal = SharedJournal::new();
        let clients = [(); 2].map(|()| world.client(A, shared_journal.clone()));
        let results = together(seed, [placing(&clients[0]), placing(&clients[1])]);
        assert_eq!(world.carried_out(), 1, "seed {seed}: {results:?}");
    }
}

#[test]
fn two_equal_unknown_orders_are_not_attributed_to_one_task() {
    let mut found = [0, 0];
    for seed in 0..400 {
        let world = World::new([Behavior::DoesAndLoses, Behavior::Loses]);
        let shared_journal = SharedJournal::new();
        let clients = [(); 2].map(|()| world.client(A, shared_journal.clone()));
        let orders = [0, 1].map(|at| clients[at].order(one()));
        for at in [0, 1] {
            alone(clients[at].place(&orders[at], Spend::at_any_price())).expect_err("a lost response");
        }
        world.clock.advance(20 * MINUTE);
        let outcome = together(seed, [0, 1].map(|at| clients[at].reconcile(&orders[at])));
        let taken = outcome.map(|outcome| match outcome.expect("an answer") {
            Reconciled::Placed(placed) => placed.receipt().map(|receipt| receipt.number().to_owned()),
            Reconciled::NotPlaced => None,
            other => panic!("seed {seed}: {other:?}"),
        });
        assert_eq!(taken.iter().flatten().count(), 1, "seed {seed}: {taken:?}");
        found[usize::from(taken[1].is_some())] += 1;
    }
    assert!(found.iter().all(|count| *count > 40), "{found:?}");
}

#[test]
fn an_order_that_loses_a_task_to_another_is_not_reported_as_not_placed() {
    let mut ambiguous = [0, 0];
    for seed in 0..400 {
        let world = World::new([Behavior::DoesAndLoses, Behavior::DoesUndatedAndLoses]);
        let shared_journal = SharedJournal::new();
        let clients = [(); 2].map(|()| world.client(A, shared_journal.clone()));
        let orders = [0, 1].map(|at| clients[at].order(one()));
        for at in [0, 1] {
            alone(clients[at].place(&orders[at], Spend::at_any_price())).expect_err("a lost response");
        }
        world.clock.advance(20 * MINUTE);
        let outcome = together(seed, [0, 1].map(|at| clients[at].reconcile(&orders[at])));
        for (at, outcome) in outcome.into_iter().enumerate() {
            match outcome.expect("an answer") {
                Reconciled::Placed(placed) => assert_eq!(placed.receipt().map(Receipt::number), Some("T-1")),
                Reconciled::Ambiguous(receipts) => {
                    assert_eq!(receipts, [Receipt::new("T-2")], "seed {seed}");
                    ambiguous[at] += 1;
                }
                other => panic!("seed {seed}: {other:?}"),
            }
        }
    }
    assert!(ambiguous.iter().all(|count| *count > 40), "{ambiguous:?}");
}

#[test]
fn a_task_is_left_to_the_order_that_created_it() {
    let (mut overtaken, mut mistaken) = (0, 0);
    for seed in 0..1200 {
        let world =
            World::new([Behavior::DoesAndLoses, Behavior::Says(400, "Throttling.User"), Behavior::Good]);
        let shared_journal = SharedJournal::new();
        let clients = [(); 2].map(|()| world.client(A, shared_journal.clone()));
        let lost = clients[0].order(one());
        alone(clients[0].place(&lost, Spend::at_any_price())).expect_err("a lost response");
        // Meanwhile another process reconciles an equal, placed order, and sees the first one's task.
        let equal = again(&clients[1]);
        let (placing, reconciling) = (placing(&clients[0]), clients[1].reconcile(&equal));
        let pair: [BoxFuture<'static, _>; 2] =
            [Box::pin(async move { placing.await.map(Reconciled::Placed) }), reconciling];
        let outcome = together(seed, pair).map(|outcome| match outcome.expect("an answer") {
            Reconciled::Placed(placed) => placed.receipt().map(|receipt| receipt.number().to_owned()),
            _ => None,
        });
        // It was reconciled after it was sent and before its task existed: the equal order's task is attributed to
        // it until its own response arrives.
        mistaken += usize::from(outcome == [Some("T-2".to_owned()), Some("T-1".to_owned())]);
        overtaken += usize::from(world.carried_out() == 2);
        world.clock.advance(20 * MINUTE);
        if let Reconciled::NotPlaced = alone(clients[0].reconcile(&lost)).expect("an answer") {
            alone(clients[0].place(&lost, Spend::at_any_price())).expect("placed");
        }
        assert_eq!(world.carried_out(), 2, "seed {seed}");
    }
    assert!(overtaken > 600 && mistaken > 0, "{overtaken} {mistaken}");
}

#[test]
fn a_task_claimed_by_a_crashed_process_is_found_by_its_own_order() {
    for journal in [true, false] {
        let mut crashed = 0;
        for polls in 1.. {
            let world = World::new([Behavior::Loses, Behavior::DoesAndLoses]);
            let shared_journal = SharedJournal::new();
            let client = || match journal {
                true => world.client(A, shared_journal.clone()),
                false => world.builder(A).account(A).build().expect("a client"),
            };
            let first = client();
            // Without a journal, only the memory of one client knows both orders.
            let [other, third] = [(); 2].map(|()| if journal { client() } else { first.clone() });
            let lost = first.order(one());
            let own = other.order(one());
            alone(first.place(&lost, Spend::at_any_price())).expect_err("a lost response");
            alone(other.place(&own, Spend::at_any_price())).expect_err("a lost response");
            world.clock.advance(20 * MINUTE);

            let mut looking = first.reconcile(&lost);
            let polled = (0..polls).find_map(|_| {
                match looking.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                    Poll::Ready(outcome) => Some(outcome.expect("an answer")),
                    Poll::Pending => None,
                }
            });
            drop(looking);
            if let Some(outcome) = polled {
                assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
                break;
            }
            // Once the journal has the outcome, nothing is left to conclude.
            if alone(third.conclude(&lost, Conclusion::NotPlaced)).is_ok() {
                crashed += 1;
                let outcome = alone(other.reconcile(&own)).expect("an answer");
                let Reconciled::Placed(placed) = &outcome else { panic!("{journal} {polls}: {outcome:?}") };
                assert_eq!(placed.receipt(), Some(&Receipt::new("T-1")));
            }
        }
        assert!(crashed > 3, "journal {journal}: {crashed}");
    }
}

#[tokio::test]
async fn a_reconciled_outcome_is_shared_between_processes() {
    let world = World::new([Behavior::DoesAndLoses]);
    let shared_journal = SharedJournal::new();
    let (one, other) = (world.client(A, shared_journal.clone()), world.client(A, shared_journal.clone()));
    let order = again(&one);
    one.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    let pending = other.pending().await.expect("the journal");
    let outcome = other.reconcile(&pending[0]).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
    assert!(matches!(order.state(), OrderState::MaybeSent(_)));
    let placed = one.place(&order, Spend::at_any_price()).await.expect("what is known");
    assert_eq!((placed.receipt().map(Receipt::number), order.is_final()), (Some("T-1"), true));
    assert_eq!(world.orders_seen(), 1);
}

#[test]
fn a_failed_last_write_is_reported_and_repeated_by_placing_again() {
    // The dispatch is the first write, the claim the second, the outcome the third.
    for failing in [2, 3] {
        let world = World::new([]);
        let shared_journal = SharedJournal::new().failing([failing]);
        let client = world.client(A, shared_journal.clone());
        let order = again(&client);
        let recorded = RecordedLog::default();
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let placed = recorded
            .record(|| runtime.block_on(client.place(&order, Spend::at_any_price())))
            .expect("placed");
        assert_eq!((placed.recorded(), placed.receipt().map(Receipt::number)), (false, Some("T-1")));
        assert!(matches!(order.state(), OrderState::Placed(placed) if !placed.recorded()));
        let log = recorded.text();
        let warning = log.lines().find(|line| line.contains("not recorded")).expect("a warning");
        for word in ["WARN", "invoice 4711", "the disk is full"] {
            assert!(warning.contains(word), "{word}: {warning}");
        }
        assert_eq!(shared_journal.order("invoice 4711"), Some(EntryState::MaybeSent));

        let placed = runtime.block_on(client.place(&order, Spend::at_any_price())).expect("what is known");
        assert!(
            placed.recorded() && matches!(order.state(), OrderState::Placed(placed) if placed.recorded())
        );
        assert_eq!(
            (shared_journal.order("invoice 4711"), world.orders_seen()),
            (Some(EntryState::Placed), 1)
        );
    }
}

#[tokio::test]
async fn a_finished_order_keeps_its_id() {
    let world = World::new([]);
    let shared_journal = SharedJournal::new();
    let first = world.client(A, shared_journal.clone());
    let placed = first.place(&again(&first), Spend::at_any_price()).await.expect("placed");
    assert!(placed.recorded() && first.pending().await.expect("the journal").is_empty());
    drop(first);
    for _ in 0..3 {
        let later = world.client(A, shared_journal.clone());
        let known = later.place(&again(&later), Spend::at_any_price()).await.expect("what is known");
        assert_eq!(known.receipt(), placed.receipt());
    }
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn an_order_that_was_not_carried_out_can_be_placed_by_another_process_at_once() {
    let throttled = Behavior::Says(400, "Throttling.User");
    let world = World::new([throttled; 3]);
    let shared_journal = SharedJournal::new();
    let (first, other) = (world.client(A, shared_journal.clone()), world.client(A, shared_journal.clone()));
    let error = first.place(&again(&first), Spend::at_any_price()).await.expect_err("throttled");
    assert_eq!(error.outcome(), Outcome::NotDone, "{error}");
    assert_eq!(shared_journal.order("invoice 4711"), Some(EntryState::Ready));
    let pending = other.pending().await.expect("the journal");
    other.place(&pending[0], Spend::at_any_price()).await.expect("placed");
    assert_eq!(world.carried_out(), 1);
}

#[test]
fn a_failed_attempt_is_not_repeated_after_another_process_has_decided() {
    for conclusion in
        [Conclusion::Placed(Receipt::new("T-9")), Conclusion::PlacedWithoutReceipt, Conclusion::NotPlaced]
    {
        let world = World::new([Behavior::Says(400, "Throttling.User")]);
        let shared_journal = SharedJournal::new();
        let (first, other) =
            (world.client(A, shared_journal.clone()), world.client(A, shared_journal.clone()));
        let mut placing = placing(&first);
        while world.orders_seen() == 0 {
            assert!(placing.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        }
        alone(other.conclude(&again(&other), conclusion.clone())).expect("recorded");
        let placed = alone(placing).expect("what is known");
        let (number, sent) = match conclusion {
            Conclusion::Placed(_) => (Some("T-9"), 1),
            Conclusion::PlacedWithoutReceipt => (None, 1),
            Conclusion::NotPlaced => (Some("T-1"), 2),
        };
        assert_eq!(placed.receipt().map(Receipt::number), number);
        assert_eq!((world.orders_seen(), world.carried_out()), (sent, sent - 1));
    }
}

#[test]
fn a_client_that_loses_the_race_to_send_reserves_nothing_of_its_limit() {
    for seed in 0..100 {
        let world = World::new([]);
        let shared_journal = SharedJournal::new();
        let client = || {
            let builder = world.builder(A).account(A).journal(Arc::new(shared_journal.clone()));
            builder.ceiling(Money::new(60, Currency::CNY)).build().expect("a client")
        };
        let clients = [client(), client()];
        let limit = Spend::at_most(Money::new(60, Currency::CNY));
        let place = |client: &Client<AliyunDomain>| client.place(&again(client), limit);
        let results = together(seed, [place(&clients[0]), place(&clients[1])]);
        let spent: Decimal =
            clients.iter().fold(Decimal::ZERO, |sum, client| sum.checked_add(client.spent()).expect("a sum"));
        assert_eq!(spent, "55.5".parse().expect("a price"), "seed {seed}: {results:?}");
        assert_eq!(world.carried_out(), 1);
    }
}
