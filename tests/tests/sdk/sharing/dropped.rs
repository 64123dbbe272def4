//! `place` is dropped at every suspension point. The order is sent at most once, and the journal agrees with the
//! state in memory, or is more cautious, or contains a refusal that memory does not.

use super::world::{A, Behavior, MINUTE, World, again, one, problem};
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::{Currency, EntryState, Money, Order, OrderProblem, OrderState, Reconciled, Spend};
use registrar_sdk_tests::shared_journal::SharedJournal;
use std::task::{Context, Waker};

/// Polls this number of times, then drops; returns whether the future was ready before.
fn dropped_after(polls: usize, client: &Client<AliyunDomain>, order: &Order, spend: Spend) -> bool {
    let mut placing = client.place(order, spend);
    (0..polls).any(|_| placing.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready())
}

/// Returns the order of states: the larger, the less may be done with the order.
fn caution(state: Option<EntryState>) -> u8 {
    match state {
        None | Some(EntryState::Ready) => 0,
        Some(EntryState::Placed) => 1,
        // Neither of them sends anything.
        _ => 2,
    }
}

fn in_memory(order: &Order) -> EntryState {
    match order.state() {
        OrderState::Ready => EntryState::Ready,
        OrderState::MaybeSent(_) => EntryState::MaybeSent,
        OrderState::Placed(_) => EntryState::Placed,
        _ => EntryState::Refused,
    }
}

/// Continues an order until it is placed or refused.
async fn go_on(world: &World, client: &Client<AliyunDomain>, order: &Order, spend: Spend) {
    for _ in 0..12 {
        match order.state() {
            OrderState::Placed(_) | OrderState::Refused(_) => return,
            OrderState::MaybeSent(_) => {
                world.clock.advance(20 * MINUTE);
                match client.reconcile(order).await {
                    Ok(Reconciled::Placed(_)) => assert_eq!(world.carried_out(), 1),
                    Ok(Reconciled::NotPlaced) => assert_eq!(world.carried_out(), 0),
                    Ok(other) => panic!("{other:?}"),
                    // The disk is full once.
                    Err(error) => assert_eq!(problem(&error), Some(OrderProblem::Journal), "{error}"),
                }
            }
            _ => drop(client.place(order, spend).await),
        }
    }
    panic!("the order does not end: {order:?}");
}

#[tokio::test]
async fn an_order_is_sent_once_wherever_its_future_is_dropped() {
    let worlds: [&[Behavior]; 7] = [
        &[],
        &[Behavior::DoesAndLoses],
        &[Behavior::Loses],
        &[Behavior::IsAway],
        &[Behavior::Says(400, "Throttling.User"), Behavior::IsAway],
        &[Behavior::Says(400, "TaskIsBeingProcessed")],
        &[Behavior::Says(503, "ServiceUnavailable")],
    ];
    let mut points = 0;
    let limit = Spend::at_most(Money::new(60, Currency::CNY));
    for (behaviors, spend) in
        worlds.iter().flat_map(|behaviors| [(*behaviors, Spend::at_any_price()), (*behaviors, limit)])
    {
        // All writes to the journal succeed, or one of them fails.
        for failing in 0..6 {
            for polls in 0.. {
                let world = World::new(behaviors.iter().copied());
                let shared_journal = SharedJournal::new().failing([failing]);
                let client = world.client(A, shared_journal.clone());
                let order = again(&client);
                let done = dropped_after(polls, &client, &order, spend);
                let story = format!("{behaviors:?}, write {failing} fails, dropped after {polls} polls");
                let (memory, journal) = (in_memory(&order), shared_journal.order(order.id()));
                assert!(caution(journal) >= caution(Some(memory)), "{story}: {memory} and {journal:?}");
                let carried_out = world.carried_out();
                for state in [Some(memory), journal] {
                    match state {
                        None | Some(EntryState::Ready | EntryState::Refused) => {
                            assert_eq!(carried_out, 0, "{story}")
                        }
                        Some(EntryState::Placed) => assert_eq!(carried_out, 1, "{story}"),
                        _ => {}
                    }
                }
                // The same process continues with the same value, and another with only the id.
                let other = world.client(A, shared_journal.clone());
                if polls % 2 == 0 {
                    go_on(&world, &client, &order, spend).await;
                }
                let anew = again(&other);
                go_on(&world, &other, &anew, spend).await;
                go_on(&world, &client, &order, spend).await;
                let placed =
                    [&order, &anew].iter().any(|order| matches!(order.state(), OrderState::Placed(_)));
                assert_eq!(world.carried_out(), usize::from(placed), "{story}");
                points += 1;
                if done {
                    break;
                }
            }
        }
    }
    // Every suspension point is covered: each write and each request has two.
    assert!(points > 700, "{points}");
}

#[tokio::test]
async fn reconcile_can_be_dropped_anywhere() {
    for behavior in [Behavior::Loses, Behavior::DoesAndLoses] {
        for polls in 0.. {
            let world = World::new([behavior]);
            let shared_journal = SharedJournal::new();
            let client = world.client(A, shared_journal.clone());
            let order = again(&client);
            client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
            world.clock.advance(20 * MINUTE);
            let mut reconciling = client.reconcile(&order);
            let mut poll = || reconciling.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
            let done = (0..polls).any(|_| poll());
            drop(reconciling);
            let other = world.client(A, shared_journal);
            go_on(&world, &other, &again(&other), Spend::at_any_price()).await;
            go_on(&world, &client, &order, Spend::at_any_price()).await;
            assert_eq!(world.carried_out(), 1, "{behavior:?}, dropped after {polls} polls");
            if done {
                assert!(polls > 8, "{polls}");
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_known_task_is_not_attributed_to_an_equal_order() {
    let mut known = 0;
    for polls in 0.. {
        let world = World::new([Behavior::Loses]);
        let client = world.client(A, SharedJournal::new());
        let lost = client.order(one());
        client.place(&lost, Spend::at_any_price()).await.expect_err("a lost response");
        world.clock.advance(MINUTE);
        let placed = client.order(one());
        let done = dropped_after(polls, &client, &placed, Spend::at_any_price());
        world.clock.advance(20 * MINUTE);
        // The response arrived, and the future was dropped before the journal recorded it.
        if let EntryState::Placed = in_memory(&placed) {
            known += 1;
            let reconciled = client.reconcile(&lost).await.expect("an answer");
            assert!(
                matches!(reconciled, Reconciled::NotPlaced),
                "{reconciled:?}, dropped after {polls} polls"
            );
        }
        if done {
            break;
        }
    }
    assert!(known > 1, "{known}");
}
