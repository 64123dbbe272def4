//! Purchases.

use crate::shell::{ACCOUNT, Shell};
use fake_registrar::{Fault, When};
use serde_json::json;

const SEED: &str = "{balance: 1000, registrar: both, names: {soon.com: 30d, late.com: -45d}}";

const RENEW: &str = "SaveSingleTaskForCreatingOrderRenew";

/// Returns the renewal of a name at Alibaba Cloud.
fn renewal(shell: &Shell, id: &'static str) -> Vec<String> {
    let expires = shell.fake.world(|world| world.domains["soon.com"].expires.millis());
    let words = format!(
        "aliyun-domain {RENEW} --domain-name soon.com --subscription-duration 1 --current-expiration-date {expires} \
         --account-id {ACCOUNT} --order-id {id}"
    );
    words.split(' ').map(str::to_owned).collect()
}

fn run(shell: &Shell, words: &[String], more: &[&str]) -> crate::shell::Ended {
    let words: Vec<&str> = words.iter().map(String::as_str).chain(more.iter().copied()).collect();
    shell.call(&words)
}

#[test]
fn an_order_shows_its_price_and_is_charged_once_at_alibaba_cloud() {
    let shell = Shell::seeded("renewal", SEED);
    let renew = renewal(&shell, "invoice-7");
    let placed = run(&shell, &renew, &["--at-most", "15CNY"]);
    for part in [
        "order invoice-7 in ",
        "orders.journal",
        "quote: 10.49 CNY for soon.com",
        "registrar orders settle invoice-7",
    ] {
        assert!(placed.err.contains(part), "{part}: {}", placed.err);
    }
    let number = placed.json()["TaskNo"].clone();
    assert!(number.is_string());

    // The same command again returns what is known.
    let again = run(&shell, &renew, &["--at-most", "15CNY"]).json();
    assert_eq!(
        again,
        json!({"order": "invoice-7", "state": "placed", "numbers": [number], "progress": "done"})
    );
    assert_eq!((shell.received(RENEW), shell.charges()), (1, 1));

    let settled = shell.json(&["orders", "settle", "invoice-7", "--account-id", ACCOUNT, "--json"]);
    assert_eq!(settled[0]["state"], "done");
    assert!(shell.folder.join("registrar").join("orders.journal").is_file());
}

#[test]
fn a_lost_response_is_reconciled_and_not_charged_twice_at_alibaba_cloud() {
    let shell = Shell::seeded("lost-renewal", SEED);
    let renew = renewal(&shell, "r1");
    shell.fake.faults().add(When::next().of(RENEW), Fault::ResetAfterCommit);
    let lost =
        run(&shell, &renew, &["--at-most", "15CNY"]).fails(4, "It is unknown whether the order was placed.");
    assert!(lost.out.is_empty());
    let next =
        lost.err.lines().find_map(|line| line.strip_prefix("Next: registrar ")).expect("the next command");
    let next: Vec<&str> = next.split(' ').collect();

    run(&shell, &renew, &["--at-most", "15CNY"])
        .fails(4, "It is not sent again before its outcome is known.");
    assert_eq!(shell.received(RENEW), 1);
    let waiting = shell.run(&["orders", "list", "--json"]).json();
    assert_eq!((&waiting[0]["order"], &waiting[0]["state"]), (&json!("r1"), &json!("maybe_sent")));

    let found = shell.run(&[&next[..], &["--json"]].concat()).json();
    assert_eq!(
        (&found[0]["state"], found[0]["numbers"].as_array().map(Vec::len)),
        (&json!("placed"), Some(1))
    );
    assert_eq!(run(&shell, &renew, &["--at-most", "15CNY"]).json()["state"], "placed");
    assert_eq!((shell.received(RENEW), shell.charges()), (1, 1));
    assert_eq!(shell.run(&["orders", "list", "--json"]).json(), json!([]));
}

#[test]
fn a_lost_response_is_not_charged_twice_at_opensrs() {
    let shell = Shell::seeded("lost-redemption", SEED);
    let redeem = ["opensrs", "RedeemDomain", "--domain", "late.com", "--at-any-price", "--order-id", "r2"];
    shell.fake.faults().add(When::next().of("RedeemDomain"), Fault::ResetAfterCommit);
    shell.call(&redeem).fails(4, "Next: registrar orders reconcile r2 --account opensrs --endpoint ");
    shell.call(&redeem).fails(4, "Next: registrar orders reconcile r2 --account opensrs --endpoint ");
    assert_eq!((shell.received("RedeemDomain"), shell.charges()), (1, 1));

    shell.run(&["orders", "conclude", "r2", "placed"]);
    assert_eq!(shell.json(&redeem)["state"], "placed");
    assert_eq!((shell.received("RedeemDomain"), shell.charges()), (1, 1));
}

#[test]
fn an_order_over_its_limit_is_refused() {
    let shell = Shell::seeded("limit", SEED);
    let renew = renewal(&shell, "r3");
    run(&shell, &renew, &[]).fails(2, "set a limit, such as --at-most 15USD");
    run(&shell, &renew, &["--at-most", "15"]).fails(2, "expected an amount and a currency, such as 15USD");
    run(&shell, &renew, &["--at-most", "15CNY", "--at-any-price"]).fails(2, "cannot be used with");
    let dear =
        run(&shell, &renew, &["--at-most", "5CNY"]).fails(3, "it costs 10.49 CNY, but only 5 CNY is allowed");
    assert!(
        dear.err.contains("Raise --at-most, or use --at-any-price.") && !dear.err.contains("Spend"),
        "{}",
        dear.err
    );
    assert_eq!((shell.received(RENEW), shell.charges()), (0, 0));
    // The order is still free to be placed.
    run(&shell, &renew, &["--at-most", "15CNY"]).json();
    assert_eq!(shell.charges(), 1);
}

#[test]
fn a_premium_name_needs_its_own_consent() {
    let shell = Shell::new("premium");
    let words = ["opensrs", "TransferDomain"];
    let help = shell.run(&[&words[..], &["--help"]].concat());
    assert!(help.out.contains("--premium"));
    let buy = format!(
        "aliyun-domain SaveSingleTaskForCreatingOrderActivate --domain-name gold.com --subscription-duration 1 \
         --registrant-profile-id 3600001 --permit-premium-activation true --account-id {ACCOUNT} --at-most 9000CNY"
    );
    let buy: Vec<&str> = buy.split(' ').collect();
    let refused = shell.call(&buy).fails(3, "gold.com is a premium name and costs 2500 CNY");
    assert!(refused.err.contains("quote: 2500 CNY for gold.com (premium)"), "{}", refused.err);
    assert!(refused.err.contains("use --premium"), "{}", refused.err);
    assert_eq!(shell.charges(), 0);
}

#[test]
fn a_mistake_is_reported_before_the_price_is_asked_for() {
    let shell = Shell::seeded("mistake", SEED);
    let words = ["opensrs", "RenewDomain", "--domain", "soon.com", "--at-most", "15USD"];
    shell.call(&words).fails(3, "is required");
    assert!(shell.fake.seen().is_empty());
}

#[test]
fn an_id_belongs_to_one_request_and_one_account() {
    let shell = Shell::seeded("same-id", SEED);
    run(&shell, &renewal(&shell, "r4"), &["--at-most", "15CNY"]).json();
    let mut other = renewal(&shell, "r4");
    other[5] = "2".to_owned();
    run(&shell, &other, &["--at-most", "40CNY"]).fails(3, "Use another --order-id for another order.");
    let words = ["aliyun-domain", RENEW, "DomainName=soon.com", "--at-most", "15CNY"];
    shell.call(&words).fails(2, "--account-id ID");
    assert_eq!(shell.charges(), 1);
}
