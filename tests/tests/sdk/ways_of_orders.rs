//! A service can settle and reconcile its orders in several ways; each order uses those of its action.

use registrar_sdk::aliyun_domain::Credentials;
use registrar_sdk::{Client, Error, Order, OrderState, Reconciled, Spend};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use registrar_sdk_tests::mini::{self, BuyName, ClaimName, Mini};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The state of the market.
#[derive(Default)]
struct Market {
    /// The names that were sold, all by purchase 7.
    sold: Vec<&'static str>,
    /// The claims: the number, the name, and the time in seconds.
    claims: Vec<(u32, &'static str, i64)>,
    /// The total of the list of claims, if it is not the number of claims.
    total: Option<&'static str>,
    asked: Vec<String>,
}

/// Creates a client of a registrar that has task 7 for each ordered name, and does not respond to purchases on its
/// market.
fn client() -> (Client<Mini>, Arc<ManualClock>, Arc<Mutex<Market>>) {
    let (clock, market) = (ManualClock::new(), Arc::<Mutex<Market>>::default());
    let (seen, hands) = (Arc::clone(&market), Arc::clone(&clock));
    let desk = FnTransport::new(&clock, move |asked| {
        let mut market = seen.lock().expect("the market");
        market.asked.push(asked["Action"].clone());
        let body = match asked["Action"].as_str() {
            "BuyName" | "ClaimName" => return Reply::ResponseLost,
            "ORDER NAME" => r#""TaskNo": "7""#.to_owned(),
            "ListTasks" => r#""Result": {"Tasks": {"Task": []}, "Total": 0, "Current": 1}"#.to_owned(),
            "ListPurchases" => purchases(&market.sold, hands.seconds(), asked),
            "ListClaims" => claims(&market, asked),
            other => panic!("{other} was called"),
        };
        Reply::Success(format!(r#"{{"RequestId": "R", {body}}}"#))
    });
    let builder = mini::south(Credentials::new("id", "secret"));
    let client = builder.transport(desk).clock(SdkClock(Arc::clone(&clock))).build().expect("a client");
    (client.unchecked(), clock, market)
}

fn purchases(sold: &[&str], now: i64, asked: &RequestParams) -> String {
    let one = |name: &&str| {
        format!(r#"{{"Number": "7", "Name": "{name}", "Kind": "BUY", "State": "sold", "MadeAt": {now}}}"#)
    };
    let fits = asked.get("Number").is_none_or(|number| number == "7");
    let sold: Vec<String> = sold.iter().filter(|_| fits).map(one).collect();
    format!(r#""Purchases": {{"Purchase": [{}]}}"#, sold.join(","))
}

/// Returns a page of two claims. No parameter limits the list to a period.
fn claims(market: &Market, asked: &RequestParams) -> String {
    assert!(asked.keys().all(|name| !name.contains("From") && !name.contains("Since")), "{asked:?}");
    let wanted = |(number, ..): &&(u32, &str, i64)| {
        asked.get("Number").is_none_or(|wanted| *wanted == number.to_string())
    };
    let fitting: Vec<_> = market.claims.iter().filter(wanted).collect();
    let row = |(number, name, made): &&(u32, &str, i64)| {
        format!(
            r#"{{"Number": "{number}", "Name": "{name}", "Kind": "CLAIM", "State": "won", "MadeAt": {made}}}"#
        )
    };
    let page: usize = asked["Page"].parse().expect("a number");
    let rows: Vec<String> = fitting.iter().skip((page - 1) * 2).take(2).map(row).collect();
    let total = market.total.map_or_else(|| fitting.len().to_string(), str::to_owned);
    format!(r#""Total": {total}, "Claims": {{"Claim": [{}]}}"#, rows.join(","))
}

async fn lost(client: &Client<Mini>) -> Order {
    lost_order(client, client.order(BuyName::new("sold.example")).into()).await
}

async fn lost_claim(client: &Client<Mini>) -> Order {
    lost_order(client, client.order(ClaimName::new("claimed.example")).into()).await
}

async fn lost_order(client: &Client<Mini>, order: Order) -> Order {
    client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    assert!(matches!(order.state(), OrderState::MaybeSent(_)));
    order
}

/// Creates a client of a market with three claims of an hour ago, one of them to the same name.
fn with_old_claims() -> (Client<Mini>, Arc<ManualClock>, Arc<Mutex<Market>>) {
    let (client, clock, market) = client();
    let before = clock.seconds() - 3600;
    market.lock().expect("the market").claims =
        vec![(1, "claimed.example", before), (2, "b.example", before), (3, "c.example", before)];
    (client, clock, market)
}

#[tokio::test]
async fn a_list_without_dates_is_read_to_its_end() {
    let (client, clock, market) = with_old_claims();
    let order = lost_claim(&client).await;
    market.lock().expect("the market").claims.push((4, "claimed.example", clock.seconds()));
    let outcome = client.reconcile(&order).await.expect("reconciled");
    let Reconciled::Placed(placed) = outcome else { panic!("{outcome:?}") };
    assert_eq!(placed.receipt().expect("a number").to_string(), "4");
    assert!(client.settle(&order).await.expect("won").all_done());
}

#[tokio::test]
async fn the_whole_list_proves_absence_once_the_window_is_over() {
    let (client, clock, _market) = with_old_claims();
    let order = lost_claim(&client).await;
    let early = client.reconcile(&order).await.expect("reconciled");
    assert!(matches!(early, Reconciled::CannotTellYet { ask_after: Some(_), .. }), "{early:?}");
    clock.advance(Duration::from_secs(24 * 60 * 60));
    let outcome = client.reconcile(&order).await.expect("reconciled");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
}

#[tokio::test]
async fn a_list_without_dates_that_contradicts_its_count_proves_nothing() {
    for total in ["4", "1", "0", "null", "\"\"", "-3"] {
        let (client, clock, market) = with_old_claims();
        let order = lost_claim(&client).await;
        market.lock().expect("the market").total = Some(total);
        clock.advance(Duration::from_secs(24 * 60 * 60));
        let error = client.reconcile(&order).await.expect_err(total);
        assert!(matches!(error, Error::Decode(_)), "{total}: {error}");
        assert!(matches!(order.state(), OrderState::MaybeSent(_)));
    }
    let (client, clock, market) = with_old_claims();
    let order = lost_claim(&client).await;
    market.lock().expect("the market").claims[2].0 = 1;
    clock.advance(Duration::from_secs(24 * 60 * 60));
    let error = client.reconcile(&order).await.expect_err("a claim is repeated, so another may be missing");
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn a_market_purchase_is_found_and_settled_by_the_markets_list() {
    let (client, _, market) = client();
    let order = lost(&client).await;
    market.lock().expect("the market").sold.push("sold.example");
    let Reconciled::Placed(placed) = client.reconcile(&order).await.expect("reconciled") else {
        panic!("it was placed");
    };
    assert_eq!(placed.receipt().expect("a number").to_string(), "7");
    assert_eq!(client.settle(&order).await.expect("sold").names.len(), 1);
    let asked = market.lock().expect("the market").asked.split_off(1);
    assert!(asked.iter().all(|action| action == "ListPurchases"), "{asked:?}");
}

#[tokio::test]
async fn a_list_without_a_window_proves_no_absence() {
    let (client, clock, market) = client();
    let bought = lost(&client).await;
    clock.advance(Duration::from_secs(24 * 60 * 60));
    let outcome = client.reconcile(&bought).await.expect("reconciled");
    let Reconciled::CannotTellYet { ask_after: None, advice } = outcome else { panic!("{outcome:?}") };
    assert!(advice.contains("`ListPurchases`"), "{advice}");
    assert!(!market.lock().expect("the market").asked.contains(&"ListTasks".to_owned()));
}

#[tokio::test]
async fn a_task_and_a_purchase_with_one_number_are_two_orders() {
    let (client, _, market) = client();
    let renewal = client.order_named("OrderName", [("Name", "sold.example")]).expect("an order");
    let placed = client.place(&renewal, Spend::at_any_price()).await.expect("placed");
    assert_eq!(placed.receipt().expect("a number").to_string(), "7");
    let bought = lost(&client).await;
    market.lock().expect("the market").sold.push("sold.example");
    let outcome = client.reconcile(&bought).await.expect("reconciled");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
}
