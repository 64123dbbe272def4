//! Purchases at a fixed price: they are found and settled by a list of their own, which proves no absence.

use fake_registrar::world::{Cents, PurchaseState, Registrar, Span, Work, World};
use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::{
    AliyunDomain, CheckIntlFixPriceDomainStatus, CreateIntlFixedPriceDomainOrder, FixedPriceCurrency,
    FixedPriceOrderStatus, QueryDomainList, QueryIntlFixedPriceOrderList,
};
use registrar_sdk::{Client, Error, Observed, Order, OrderProblem, OrderState, Outcome, Reconciled, Spend};
use std::time::Duration;

const NAME: &str = "bargain.com";

fn registrar() -> (Fake, Client<AliyunDomain>) {
    let fake = Fake::of(World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time")));
    let client = fake.china().build().expect("a client").strict();
    (fake, client)
}

fn purchase(client: &Client<AliyunDomain>) -> Order {
    client.order(CreateIntlFixedPriceDomainOrder::new(NAME).auto_pay(true)).into()
}

async fn lost(fake: &Fake, client: &Client<AliyunDomain>, order: &Order, fault: Fault) {
    fake.faults().add(When::next(), fault);
    let error = client.place(order, Spend::at_any_price()).await.expect_err("a lost response");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
}

fn spent(fake: &Fake) -> Cents {
    fake.world(|world| {
        assert_eq!(world.audit(), Vec::<String>::new());
        world.account.spent_on(NAME)
    })
}

#[tokio::test]
async fn a_name_is_bought_at_the_price_of_its_offer() {
    let (fake, client) = registrar();
    let offer = client.send(CheckIntlFixPriceDomainStatus::new().domain(NAME)).await.expect("an offer");
    let offer = offer.into_inner().offer.expect("an offer");
    assert_eq!(offer.currency, Some(FixedPriceCurrency::UsDollar));
    let price = offer.price.expect("a price");
    let request = CreateIntlFixedPriceDomainOrder::new(NAME).auto_pay(true).contact_id(3_600_002);
    let order = client.order(request.expected_price(price));
    let placed = client.place(&order, Spend::at_any_price()).await.expect("placed");
    assert!(placed.receipt().is_none(), "the number of the order is not that of the list");

    let progress = client.settle(&order).await.expect("it is found in the list");
    assert!(progress.all_done(), "{progress}");
    assert_eq!(spent(&fake), Cents(5800));
    let bought = client.send(QueryDomainList::new(1, 1).domain_name(NAME)).await.expect("the names");
    let bought = &bought.data[0];
    assert_eq!(bought.expiration_date_long.map(Observed::into_inner), offer.expiration_date);
    assert_eq!(bought.registrant_organization.as_ref().map(|name| name.expose()), Some("Example Works"));
}

#[tokio::test]
async fn an_order_whose_response_was_lost_is_found_in_the_whole_list() {
    let (fake, client) = registrar();
    // Older purchases fill several pages.
    fake.world(|world| {
        for number in 0..250 {
            let name = format!("bargain{number}.com");
            world.offer(&name, Cents(100));
            world.buy(Work::Buy { name, profile: None }, true, "");
        }
    });
    fake.clock().advance(Span::days(1));
    let order = purchase(&client);
    lost(&fake, &client, &order, Fault::ResetAfterCommit).await;

    let outcome = client.reconcile(&order).await.expect("the list can be read");
    let Reconciled::Placed(placed) = outcome else { panic!("{outcome:?}") };
    let number = fake.world(|world| world.purchases.last().map(|purchase| purchase.number.clone()));
    assert_eq!(placed.receipt().map(ToString::to_string), number);
    client.place(&order, Spend::at_any_price()).await.expect("it is placed already");
    assert!(client.settle(&order).await.expect("the name arrives").all_done());
    assert_eq!((spent(&fake), fake.world(|world| world.purchases.len())), (Cents(5800), 251));
}

#[tokio::test]
async fn an_order_that_the_list_lacks_is_never_proven_absent() {
    let (fake, client) = registrar();
    let unpaid = client.order(CreateIntlFixedPriceDomainOrder::new(NAME)).into();
    for (order, fault) in [(purchase(&client), Fault::ResetAfterReading), (unpaid, Fault::ResetAfterCommit)] {
        lost(&fake, &client, &order, fault).await;
        fake.clock().advance(Span::days(1));
        let outcome = client.reconcile(&order).await.expect("the list can be read");
        let Reconciled::CannotTellYet { ask_after: None, advice } = outcome else { panic!("{outcome:?}") };
        assert!(advice.contains("`QueryIntlFixedPriceOrderList`"), "{advice}");
        let error = client.place(&order, Spend::at_any_price()).await.expect_err("it may have been placed");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        assert!(matches!(order.state(), OrderState::MaybeSent(_)));
    }
    assert_eq!((spent(&fake), fake.world(|world| world.purchases.len())), (Cents(0), 1));
}

#[tokio::test]
async fn two_orders_of_one_name_are_told_apart_by_nothing() {
    let (fake, client) = registrar();
    let order = purchase(&client);
    lost(&fake, &client, &order, Fault::ResetAfterCommit).await;
    fake.clock().advance(Span::minutes(1));
    fake.world(|world| {
        let again = Work::Buy { name: NAME.to_owned(), profile: None };
        world.buy(again, true, "");
    });
    let outcome = client.reconcile(&order).await.expect("the list can be read");
    let Reconciled::Ambiguous(found) = outcome else { panic!("{outcome:?}") };
    assert_eq!(found.len(), 2);
    assert!(matches!(order.state(), OrderState::MaybeSent(_)));
}

#[tokio::test]
async fn an_unpaid_order_is_settled_once_somebody_pays_it() {
    let (fake, client) = registrar();
    let order = client.order(CreateIntlFixedPriceDomainOrder::new(NAME));
    let placed = client.place(&order, Spend::at_any_price()).await.expect("placed");
    let number =
        placed.response().expect("a response").order.and_then(|order| order.order_no).expect("a number");
    let error = client.settle(&order).deadline(Duration::from_secs(60)).await.expect_err("nobody pays");
    assert!(matches!(&error, Error::Order(error) if error.problem == OrderProblem::StillWaiting), "{error}");
    assert_eq!(spent(&fake), Cents(0));
    assert!(client.items(QueryIntlFixedPriceOrderList::new()).next().await.is_none(), "it is not listed");

    fake.world(|world| world.pay_purchase(&number)).expect("it is unpaid");
    assert!(client.settle(&order).await.expect("the name arrives").all_done());
    assert_eq!(spent(&fake), Cents(5800));
}

#[tokio::test]
async fn a_purchase_that_fails_is_closed_and_charges_nothing() {
    let (fake, client) = registrar();
    let order = purchase(&client);
    client.place(&order, Spend::at_any_price()).await.expect("placed");
    fake.world(|world| world.fail_next(NAME, "The holder has changed their mind."));
    let error = client.settle(&order).await.expect_err("the purchase fails");
    assert!(matches!(&error, Error::Order(error) if error.problem == OrderProblem::NamesFailed), "{error}");
    assert_eq!(spent(&fake), Cents(0));
    let closed = QueryIntlFixedPriceOrderList::new().status(FixedPriceOrderStatus::Closed);
    let closed = client.send(closed).await.expect("the orders").into_inner().result.expect("a page");
    assert_eq!((closed.total_item_num, closed.orders[0].domain.as_deref()), (Some(1), Some(NAME)));
}

#[tokio::test]
async fn an_impossible_purchase_is_refused_and_changes_nothing() {
    let (fake, client) = registrar();
    // The first service that is called has the names of the account.
    let mut before = fake.world(|world| world.clone());
    before.registrar = Some(Registrar::AliyunDomain);
    let order = |name: &str| CreateIntlFixedPriceDomainOrder::new(name).auto_pay(true);
    let refused = async |request| {
        let order = client.order(request);
        let error = client.place(&order, Spend::at_any_price()).await.expect_err("a refusal");
        assert_eq!((error.code(), error.outcome()), (Some("ParameterIllegal"), Outcome::Refused), "{error}");
        error.to_string()
    };
    assert!(refused(order("taken.com")).await.contains("not for sale"));
    assert!(refused(order("example.com")).await.contains("not for sale"));
    assert!(refused(order(NAME).contact_id(1)).await.contains("no registrant profile 1"));
    let price = "57.00".parse().expect("a price");
    assert!(refused(order(NAME).expected_price(price)).await.contains("The price is 58"));
    assert_eq!(fake.world(|world| world.clone()), before);

    fake.clock().advance(Span::days(30));
    assert!(refused(order(NAME)).await.contains("not for sale"), "the offer has ended");
}

#[tokio::test]
async fn a_saved_world_keeps_groups_offers_and_purchases() {
    let (fake, client) = registrar();
    client.place(&purchase(&client), Spend::at_any_price()).await.expect("placed");
    let mut world = fake.world(|world| {
        world.create_group("shops");
        World::from_json(&world.to_json()).expect("a saved world")
    });
    assert_eq!(world.groups.len(), 1);
    world.advance(Span::hours(1));
    assert_eq!(world.purchases[0].state, PurchaseState::Completed);
    assert_eq!(world.account.spent_on(NAME), Cents(5800));
}
