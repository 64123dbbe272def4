//! OpenSRS orders whose error code leaves their outcome unknown: the state of the name decides, or a person with
//! instructions does.

use fake_registrar::world::Purpose;
use fake_registrar::{Fake, Fault, When};
use registrar_sdk::Client;
use registrar_sdk::opensrs::{
    GetDomain, Opensrs, OrderHandling, RedeemDomain, RenewDomain, RenewDomainRequired,
};
use registrar_sdk::{Conclusion, Error, FileJournal, Order, OrderState, Outcome, Reconciled, Spend};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const HOUR: Duration = Duration::from_secs(3600);

/// `lapsed.ca` is in its redemption period, `mine.com` is registered, and `gone.org` is available.
fn registrar() -> (Fake, Client<Opensrs>) {
    let fake = Fake::seeded("{balance: 100.00, names: {lapsed.ca: -45d, mine.com: 300d}}").expect("a world");
    let client = fake.opensrs().build().expect("a client");
    (fake, client)
}

fn refusing(code: &str) -> Fault {
    Fault::Refuse { code: code.into(), message: "No.".into() }
}

fn failing(code: &str) -> Fault {
    Fault::FailAfterCommit { code: code.into(), message: "Internal server error.".into() }
}

async fn renewal(client: &Client<Opensrs>, name: &str) -> Order {
    let domain = client.send(GetDomain::new(name)).await.expect("the name");
    client
        .order(RenewDomain::new(RenewDomainRequired {
            domain: name.into(),
            current_expiration_year: domain
                .registry_expiredate
                .clone()
                .expect("a date")
                .year()
                .expect("a year"),
            period: 1,
            handle: OrderHandling::Process,
            auto_renew: false,
        }))
        .into()
}

/// Places an order whose response leaves its outcome unknown.
async fn left_open(client: &Client<Opensrs>, order: &Order, code: &str) {
    let error = client.place(order, Spend::at_any_price()).await.expect_err("the response is an error");
    assert_eq!((error.code(), error.outcome()), (Some(code), Outcome::Unknown), "{error}");
    let again = client.place(order, Spend::at_any_price()).await.expect_err("its outcome is unknown");
    let expected = format!("responded with {code}, which leaves its outcome open");
    assert!(again.to_string().contains(&expected), "{again}");
}

/// Returns the purposes of the account's charges.
fn charges(fake: &Fake) -> Vec<Purpose> {
    fake.world(|world| world.account.ledger().iter().map(|movement| movement.purpose).collect::<Vec<_>>())
        .into_iter()
        .filter(|purpose| matches!(purpose, Purpose::Renew | Purpose::Redeem))
        .collect()
}

async fn too_early(client: &Client<Opensrs>, order: &Order) -> SystemTime {
    match client.reconcile(order).await.expect("an answer") {
        Reconciled::CannotTellYet { ask_after: Some(then), advice } => {
            assert!(advice.starts_with("Reconcile it again after 20"), "{advice}");
            then
        }
        other => panic!("{other:?}"),
    }
}

async fn undecided(client: &Client<Opensrs>, order: &Order) -> String {
    match client.reconcile(order).await.expect("an answer") {
        Reconciled::CannotTellYet { ask_after: None, advice } => {
            assert!(matches!(order.state(), OrderState::MaybeSent(_)));
            advice
        }
        other => panic!("{other:?}"),
    }
}

async fn not_placed(client: &Client<Opensrs>, order: &Order) {
    let outcome = client.reconcile(order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
    assert!(matches!(order.state(), OrderState::Ready));
}

#[tokio::test]
async fn an_impossible_redemption_is_known_not_to_be_placed_after_an_hour() {
    for name in ["mine.com", "gone.org"] {
        let (fake, client) = registrar();
        fake.clock().advance(48 * HOUR);
        let order = client.order(RedeemDomain::new(name));
        left_open(&client, &order, "400").await;
        let then = too_early(&client, &order).await;
        fake.clock().advance(HOUR);
        assert_eq!(too_early(&client, &order).await, then);
        fake.clock().advance(2 * Duration::from_secs(60));
        not_placed(&client, &order).await;
        assert_eq!(charges(&fake), []);
    }
}

#[tokio::test]
async fn a_failed_redemption_is_placed_again_and_charged_once() {
    for code in ["400", "437"] {
        let (fake, client) = registrar();
        fake.faults().add(When::next().of("RedeemDomain"), refusing(code));
        let order = client.order(RedeemDomain::new("lapsed.ca"));
        left_open(&client, &order, code).await;
        fake.clock().advance(2 * HOUR);
        not_placed(&client, &order).await;
        client.place(&order, Spend::at_any_price()).await.expect("placed");
        assert_eq!(charges(&fake), [Purpose::Redeem]);
    }
}

#[tokio::test]
async fn a_redemption_that_was_carried_out_despite_its_error_is_never_placed_again() {
    for code in ["400", "437"] {
        let (fake, client) = registrar();
        fake.faults().add(When::next().of("RedeemDomain"), failing(code));
        let order = client.order(RedeemDomain::new("lapsed.ca"));
        left_open(&client, &order, code).await;
        for _ in 0..3 {
            fake.clock().advance(30 * HOUR);
            let advice = undecided(&client, &order).await;
            let seen = "`GetDomain` has lapsed.ca in the account: `registry_expiredate` is ";
            assert!(advice.starts_with(seen) && advice.contains("`registry_updatedate` is 20"), "{advice}");
            assert!(advice.contains("`GetOrdersByDomain`") && advice.contains("support"), "{advice}");
            assert!(
                advice.contains("was answered with ") && advice.contains("`client.conclude("),
                "{advice}"
            );
        }
        client.conclude(&order, Conclusion::PlacedWithoutReceipt).await.expect("recorded");
        assert!(client.settle(&order).await.expect("settled").all_done());
        let placed = client.place(&order, Spend::at_any_price()).await.expect("what is known");
        assert_eq!((placed.receipt(), charges(&fake)), (None, vec![Purpose::Redeem]));
    }
}

#[tokio::test]
async fn a_failed_renewal_is_placed_again_and_charged_once() {
    for code in ["400", "437"] {
        let (fake, client) = registrar();
        fake.faults().add(When::next().of("RenewDomain"), refusing(code));
        let order = renewal(&client, "mine.com").await;
        left_open(&client, &order, code).await;
        fake.clock().advance(2 * HOUR);
        not_placed(&client, &order).await;
        client.place(&order, Spend::at_any_price()).await.expect("placed");
        assert_eq!(charges(&fake), [Purpose::Renew]);
    }
}

#[tokio::test]
async fn a_renewal_that_was_carried_out_despite_its_error_is_found_by_its_order() {
    let (fake, client) = registrar();
    fake.faults().add(When::next().of("RenewDomain"), failing("400"));
    let order = renewal(&client, "mine.com").await;
    left_open(&client, &order, "400").await;
    let outcome = client.reconcile(&order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
    assert_eq!(charges(&fake), [Purpose::Renew]);
}

#[tokio::test]
async fn a_later_renewal_by_somebody_else_is_not_attributed_to_a_failed_one() {
    let (fake, client) = registrar();
    fake.faults().add(When::next().of("RenewDomain"), refusing("437"));
    let order = renewal(&client, "mine.com").await;
    left_open(&client, &order, "437").await;
    fake.clock().advance(3 * HOUR);
    let console = fake.opensrs().build().expect("a client");
    console.place(&renewal(&console, "mine.com").await, Spend::at_any_price()).await.expect("placed");
    let advice = undecided(&client, &order).await;
    assert!(advice.contains("The order's `currentexpirationyear` is 20"), "{advice}");
    assert_eq!(charges(&fake), [Purpose::Renew]);
}

#[tokio::test]
async fn a_lost_response_stays_undecided_with_advice() {
    for (fault, charged) in [(Fault::ResetAfterReading, 0), (Fault::ResetAfterCommit, 1)] {
        let (fake, client) = registrar();
        fake.faults().add(When::next().of("RedeemDomain"), fault);
        let order = client.order(RedeemDomain::new("lapsed.ca"));
        let error = client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
        assert_eq!(error.outcome(), Outcome::Unknown);
        fake.clock().advance(100 * HOUR);
        let advice = undecided(&client, &order).await;
        assert!(advice.starts_with("Check lapsed.ca with `GetOrdersByDomain` and `GetDomain`"), "{advice}");
        assert_eq!(charges(&fake).len(), charged);
    }
}

#[tokio::test]
async fn a_code_for_a_pending_registry_stays_undecided() {
    let (fake, client) = registrar();
    fake.faults().add(When::next().of("RedeemDomain"), refusing("705"));
    let order = client.order(RedeemDomain::new("lapsed.ca"));
    left_open(&client, &order, "705").await;
    fake.clock().advance(100 * HOUR);
    let advice = undecided(&client, &order).await;
    assert!(advice.contains("and was answered with 705"), "{advice}");
}

#[tokio::test]
async fn an_order_stays_undecided_while_the_name_cannot_be_read() {
    let (fake, client) = registrar();
    fake.faults().add(When::next().of("RedeemDomain"), refusing("400"));
    let order = client.order(RedeemDomain::new("lapsed.ca"));
    left_open(&client, &order, "400").await;
    fake.clock().advance(2 * HOUR);
    fake.faults().add(When::always().of("GetDomain").times(3), refusing("702"));
    let error = client.reconcile(&order).await.expect_err("the registry is unreachable");
    assert_eq!(error.code(), Some("702"), "{error}");
    fake.faults().add(When::next().of("GetDomain"), refusing("435"));
    let advice = undecided(&client, &order).await;
    assert!(advice.starts_with("`GetDomain` answers 435 for lapsed.ca."), "{advice}");
    not_placed(&client, &order).await;
}

#[tokio::test]
async fn the_error_code_survives_a_crash_only_in_the_journal() {
    let (fake, client) = registrar();
    let path = std::env::temp_dir().join(format!("registrar-sdk-evidence-{}.journal", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let open = || {
        let journal = Arc::new(FileJournal::open(&path).expect("a journal"));
        fake.opensrs().journal(journal).build().expect("a client")
    };
    fake.faults().add(When::next().of("RedeemDomain"), refusing("400"));
    let first = open();
    let order = first.order_with_id("invoice 1", RedeemDomain::new("lapsed.ca"));
    left_open(&first, &order, "400").await;
    let stored = order.to_json();
    drop((order, first));

    fake.clock().advance(2 * HOUR);
    let second = open();
    let pending = second.pending().await.expect("the journal");
    not_placed(&second, &pending[0]).await;
    drop((pending, second));
    let _ = std::fs::remove_file(&path);

    // It may have been placed again since it was stored, which nothing would record.
    let restored = match client.restore(&stored).await {
        Ok(order) => order,
        Err(Error::Order(error)) => panic!("{error}"),
        Err(error) => panic!("{error}"),
    };
    fake.clock().advance(100 * HOUR);
    undecided(&client, &restored).await;
}
