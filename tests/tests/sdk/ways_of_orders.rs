//! A service can settle and reconcile its orders in several ways; each order uses those of its action.

use registrar_sdk::aliyun_domain::Credentials;
use registrar_sdk::{Client, Order, OrderState, Reconciled, Spend};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use registrar_sdk_tests::mini::{self, BuyName, Mini};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The names that were sold on the market, all by purchase 7.
#[derive(Default)]
struct Market {
    sold: Vec<&'static str>,
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
            "BuyName" => return Reply::ResponseLost,
            "ORDER NAME" => r#""TaskNo": "7""#.to_owned(),
            "ListTasks" => r#""Result": {"Tasks": {"Task": []}, "Total": 0, "Current": 1}"#.to_owned(),
            "ListPurchases" => purchases(&market.sold, hands.seconds(), asked),
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

async fn lost(client: &Client<Mini>) -> Order {
    let order = client.order(BuyName::new("sold.example"));
    client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    assert!(matches!(order.state(), OrderState::MaybeSent(_)));
    order.into()
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
