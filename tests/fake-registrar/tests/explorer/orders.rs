//! Orders from the page: placed, lost, reconciled, settled.

use crate::http::Page;
use serde_json::{Value, json};

/// A redemption of a name in its redemption period.
fn redeem(page: &Page) -> Value {
    let world = page.get("/_explorer/world");
    let domains = world["domains"].as_array().expect("names");
    let domain = domains.iter().find(|domain| domain["stage"] == "redemption").expect("a name in redemption");
    let parameters = json!({"DomainName": domain["name"], "CurrentExpirationDate": domain["expires_millis"]});
    json!({"service": "aliyun-domain", "action": REDEEM, "edition": "international", "parameters": parameters})
}

const REDEEM: &str = "SaveSingleTaskForCreatingOrderRedeem";

fn follow(page: &Page, order: &Value, step: &str) -> Value {
    page.post("/_explorer/follow", &json!({"order": order["id"], "step": step}))
}

#[test]
fn a_redemption_whose_response_is_lost_is_reconciled_and_charged_once() {
    let page = Page::open();
    page.next_fails(REDEEM, json!({"kind": "reset_after_commit"}));
    let done = page.send(&redeem(&page));
    assert_eq!(done["result"]["outcome"], "unknown", "{}", done["result"]);
    assert!(done["result"]["error"].as_str().is_some_and(|text| text.contains("may have been carried out")));
    let order = &done["order"];
    assert_eq!(order["state"], "maybe_sent");

    // Placing it again sends nothing.
    let again = follow(&page, order, "place");
    assert_eq!(again["exchanges"], json!([]));
    assert!(
        again["result"]["error"].as_str().is_some_and(|text| text.contains("may have been sent")),
        "{again}"
    );

    let reconciled = follow(&page, order, "reconcile");
    assert!(
        reconciled["result"]["text"].as_str().is_some_and(|text| text.contains("It was placed")),
        "{reconciled}"
    );
    assert!(!reconciled["exchanges"].as_array().expect("reads").is_empty());
    assert_eq!(reconciled["order"]["state"], "placed");
    let settled = follow(&page, order, "settle");
    let ledger = settled["order"]["ledger"].as_array().expect("a ledger");
    assert_eq!(ledger.len(), 1, "one charge: {ledger:?}");
    assert_eq!((&ledger[0]["amount"], &ledger[0]["purpose"]), (&json!("-90.00"), &json!("redeem")));
}

#[test]
fn an_order_that_was_not_carried_out_is_proved_and_placed_again() {
    let page = Page::open();
    let register = json!({"service": "aliyun-domain", "action": "SaveSingleTaskForCreatingOrderActivate",
        "edition": "international", "parameters": {"DomainName": "fresh-start.com", "RegistrantProfileId": "3600001"}});
    page.next_fails("SaveSingleTaskForCreatingOrderActivate", json!({"kind": "reset_after_reading"}));
    let done = page.send(&register);
    assert_eq!((&done["order"]["state"], &done["order"]["ledger"]), (&json!("maybe_sent"), &json!([])));
    // An absence proves nothing before the request can no longer arrive.
    let early = follow(&page, &done["order"], "reconcile");
    assert!(early["result"]["ask_after"].is_string(), "{early}");
    page.post("/_fake/clock", &json!({"advance": "2h"}));
    let proved = follow(&page, &done["order"], "reconcile");
    assert!(proved["result"]["text"].as_str().is_some_and(|text| text.contains("not placed")), "{proved}");
    assert_eq!(proved["order"]["state"], "ready");

    let placed = follow(&page, &done["order"], "place");
    assert_eq!(placed["order"]["state"], "placed", "{placed}");
    let settled = follow(&page, &done["order"], "settle");
    assert_eq!(settled["result"]["names"][0]["state"], "done", "{settled}");
    assert!(settled["result"]["progress"].as_array().is_some_and(|lines| lines.len() > 1), "{settled}");
    assert_eq!(settled["order"]["ledger"].as_array().map(Vec::len), Some(1));
    assert!(page.fake.world(|world| world.domains.contains_key("fresh-start.com")));
}

#[test]
fn a_limit_is_compared_with_the_price_before_anything_is_ordered() {
    let page = Page::open();
    let renew = |limit: &str| {
        json!({"service": "opensrs", "action": "RenewDomain", "limit": limit, "parameters":
            {"domain": "example.com", "currentexpirationyear": "2026", "period": "1", "handle": "process", "auto_renew": "false"}})
    };
    let refused = page.send(&renew("1 USD"));
    assert!(refused["result"]["error"].as_str().is_some_and(|text| text.contains("10.49 USD")), "{refused}");
    assert_eq!(refused["order"]["state"], "ready");
    let placed = page.send(&renew("15 USD"));
    assert_eq!(placed["order"]["state"], "placed", "{placed}");
    // The price is asked for first.
    assert_eq!(placed["exchanges"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_reset_forgets_the_orders() {
    let page = Page::open();
    let done = page.send(&redeem(&page));
    page.post("/_fake/reset", &json!({}));
    let body = json!({"order": done["order"]["id"], "step": "settle"}).to_string();
    let response = page.of_page("POST", "/_explorer/follow", &body);
    assert_eq!(response.status, 400, "{}", response.body);
}
