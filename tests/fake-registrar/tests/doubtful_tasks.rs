//! Transfers and reservations: the type of their tasks is not documented, so a task that fits proves nothing by
//! itself, while the absence of any such task still does.

use fake_registrar::world::{Cents, Span};
use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::{
    AliyunDomain, Reservation, SaveBatchTaskForCreatingOrderTransfer, SaveBatchTaskForReserveDropListDomain,
    SaveSingleTaskForCreatingOrderTransfer, SaveSingleTaskForReserveDropListDomain, Transfer,
};
use registrar_sdk::{
    Client, Conclusion, Error, Order, OrderProblem, OrderState, Outcome, Receipt, Reconciled, Spend, usd,
};
use serde_json::json;

fn registrar() -> (Fake, Client<AliyunDomain>) {
    let fake = Fake::new();
    let client = fake.china().build().expect("a client");
    (fake, client)
}

/// An order of each action. Each name is ordered once.
fn orders(client: &Client<AliyunDomain>) -> [(Order, &'static str, Cents); 4] {
    let transfer = SaveSingleTaskForCreatingOrderTransfer::new("movable.net", "let-it-go-42", 3_600_001);
    let transfers = [Transfer::new("movable.net", "let-it-go-42", 3_600_001)];
    let reservation = SaveSingleTaskForReserveDropListDomain::new("3600001", "taken.com");
    let reservations = SaveBatchTaskForReserveDropListDomain::new("3600001", [Reservation::new("taken.com")]);
    [
        (client.order(transfer).into(), "movable.net", Cents(1249)),
        (
            client.order(SaveBatchTaskForCreatingOrderTransfer::new(transfers)).into(),
            "movable.net",
            Cents(1249),
        ),
        (client.order(reservation).into(), "taken.com", Cents(1049)),
        (client.order(reservations).into(), "taken.com", Cents(1049)),
    ]
}

async fn lost(fake: &Fake, client: &Client<AliyunDomain>, order: &Order, fault: Fault) {
    fake.faults().add(When::next(), fault);
    let error = client.place(order, Spend::at_any_price()).await.expect_err("a lost response");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
}

fn spent(fake: &Fake, name: &str) -> Cents {
    fake.world(|world| world.account.spent_on(name))
}

#[tokio::test]
async fn an_order_whose_task_exists_is_returned_to_be_checked_and_then_settles() {
    for at in 0..4 {
        let (fake, client) = registrar();
        let (order, name, price) = orders(&client)[at].clone();
        lost(&fake, &client, &order, Fault::ResetAfterCommit).await;
        fake.clock().advance(Span::minutes(20));
        let outcome = client.reconcile(&order).await.expect("the list can be read");
        let Reconciled::Ambiguous(found) = outcome else { panic!("{}: {outcome:?}", order.action()) };
        let number = fake.world(|world| world.tasks()[0].number.clone());
        assert_eq!(found, [Receipt::new(number)]);
        assert!(matches!(order.state(), OrderState::MaybeSent(_)), "it is not placed again by itself");

        client.conclude(&order, Conclusion::Placed(found[0].clone())).await.expect("a free number");
        assert!(client.settle(&order).await.expect("the task has succeeded").all_done());
        client.place(&order, Spend::at_any_price()).await.expect("it is placed already");
        assert_eq!(spent(&fake, name), price);
    }
}

#[tokio::test]
async fn an_order_without_a_task_was_not_placed_and_is_placed_again() {
    for at in 0..4 {
        let (fake, client) = registrar();
        let (order, name, price) = orders(&client)[at].clone();
        lost(&fake, &client, &order, Fault::ResetAfterReading).await;
        let early = client.reconcile(&order).await.expect("the list can be read");
        assert!(matches!(early, Reconciled::CannotTellYet { ask_after: Some(_), .. }), "{early:?}");
        fake.clock().advance(Span::minutes(40));
        let outcome = client.reconcile(&order).await.expect("the list can be read");
        assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
        client.place(&order, Spend::at_any_price()).await.expect("placed");
        client.settle(&order).await.expect("the task succeeds");
        assert_eq!(spent(&fake, name), price);
    }
}

/// The permission for reservations is that of registrations, so their tasks may have the same type.
#[tokio::test]
async fn a_reservation_is_found_whatever_the_type_of_its_task() {
    for (kind, is_renewal) in [("ORDER_ACTIVATE", false), ("ORDER_RESERVE", false), ("ORDER_RENEW", true)] {
        let (fake, client) = registrar();
        let (order, ..) = orders(&client)[2].clone();
        lost(&fake, &client, &order, Fault::ResetAfterCommit).await;
        fake.replace("aliyun-domain", "QueryTaskList", move |world, _| {
            let task = &world.tasks()[0];
            let created = task.created.english(fake_registrar::world::CHINA);
            let task = json!({"TaskNo": task.number, "TaskType": kind, "CreateTime": created});
            Ok(json!({"TotalItemNum": 1, "CurrentPageNum": 1, "TotalPageNum": 1, "Data": [task]}).into())
        });
        fake.clock().advance(Span::minutes(40));
        let outcome = client.reconcile(&order).await.expect("the list can be read");
        match outcome {
            Reconciled::NotPlaced => assert!(is_renewal, "{kind}"),
            Reconciled::Ambiguous(found) => assert!(!is_renewal && found.len() == 1, "{kind}"),
            other => panic!("{kind}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn an_order_without_a_known_price_needs_consent_to_any_price() {
    let (fake, client) = registrar();
    let [_, _, (order, ..), _] = orders(&client);
    let error = client.place(&order, Spend::at_most(usd(100))).await;
    let error = error.expect_err("no action returns the price of a reservation");
    assert!(matches!(&error, Error::Order(error) if error.problem == OrderProblem::NoPrice), "{error}");
    assert_eq!(fake.world(|world| world.tasks().len()), 0);
}
