//! Several journals in one program: an order belongs to one, and only that one decides about it.

use super::world::{A, Behavior, MINUTE, World, one, problem};
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::{
    Conclusion, EntryState, Error, Order, OrderProblem, OrderState, Outcome, Reconciled, Spend,
};
use registrar_sdk_tests::shared_journal::SharedJournal;

fn is_about_the_journal(error: &Error) {
    assert_eq!((problem(error), error.outcome()), (Some(OrderProblem::Journal), Outcome::Unknown), "{error}");
    assert!(error.to_string().contains("a different journal"), "{error}");
}

/// Recovers after a crash: reconciles all pending orders, and places those that were not placed.
async fn sweep(client: &Client<AliyunDomain>) {
    for order in client.pending().await.expect("the journal") {
        if let Reconciled::NotPlaced = client.reconcile(&order).await.expect("an answer") {
            client.place(&order, Spend::at_any_price()).await.expect("placed");
        }
    }
}

async fn lost(world: &World, client: &Client<AliyunDomain>, order: &Order) {
    client.place(order, Spend::at_any_price()).await.expect_err("a lost response");
    assert_eq!(world.carried_out(), 0);
    world.clock.advance(20 * MINUTE);
}

#[tokio::test]
async fn an_outcome_is_not_recorded_in_a_different_journal() {
    let world = World::new([Behavior::Loses]);
    let shelves = [SharedJournal::new(), SharedJournal::new().named("other")];
    let [client, other] = [0, 1].map(|at| world.client(A, shelves[at].clone()));
    let order = client.order(one());
    lost(&world, &client, &order).await;

    is_about_the_journal(&other.reconcile(&order).await.expect_err("refused"));
    is_about_the_journal(&other.conclude(&order, Conclusion::NotPlaced).await.expect_err("refused"));
    assert!(matches!(order.state(), OrderState::MaybeSent(_)) && shelves[1].entries().is_empty());
    drop(order);
    sweep(&client).await;
    sweep(&other).await;
    assert_eq!((world.carried_out(), world.orders_seen()), (1, 2));
}

#[tokio::test]
async fn an_order_belongs_to_the_first_journal_that_records_it() {
    let without = |world: &World| world.builder(A).account(A).build().expect("a client");
    // Placed or reconciled by a client with a journal.
    for sent_with_journal in [true, false] {
        let world = World::new([Behavior::Loses]);
        let shared_journal = SharedJournal::new();
        let (client, plain) = (world.client(A, shared_journal.clone()), without(&world));
        let order = plain.order(one());
        lost(&world, if sent_with_journal { &client } else { &plain }, &order).await;
        if sent_with_journal {
            is_about_the_journal(&plain.reconcile(&order).await.expect_err("refused"));
        }
        let found = client.reconcile(&order).await.expect("an answer");
        assert!(matches!(found, Reconciled::NotPlaced), "{found:?}");
        assert_eq!(shared_journal.order(order.id()), Some(EntryState::Ready));
        is_about_the_journal(&plain.place(&order, Spend::at_any_price()).await.expect_err("refused"));
        sweep(&client).await;
        assert_eq!((world.carried_out(), world.orders_seen()), (1, 2));
    }
}
