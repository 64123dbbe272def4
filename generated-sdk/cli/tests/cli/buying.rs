//! Registering, renewing and redeeming names.

use crate::shell::{ACCOUNT, Shell};
use serde_json::{Value, json};

const SEED: &str = "{balance: 5000, registrar: both, names: {soon.com: 30d, later.com: 300d, late.com: -45d}, premium: {gold.com: 2500}, \
                    settings: {task_waits: 0s, task_runs: 0s}, profiles: [{id: 3600001}]}";

const ALIYUN: [&str; 4] = ["--account", "aliyun-domain", "--account-id", ACCOUNT];

const OPENSRS: [&str; 2] = ["--account", "opensrs"];

/// Returns the year of the expiry before and now.
fn years(result: &Value) -> (i32, i32) {
    let year = |key: &str| result[key].as_str().and_then(|text| text.get(..4)?.parse().ok()).expect("a year");
    (year("expires_before"), year("expires"))
}

#[test]
fn a_renewal_shows_its_price_first_and_the_expiry_before_and_after() {
    let shell = Shell::seeded("renew", SEED);
    for (account, currency) in [(&ALIYUN[..], "CNY"), (&OPENSRS[..], "USD")] {
        let limit = format!("40{currency}");
        let renew = ["renew", "soon.com", "--years", "2", "--at-most", &limit, "--json"];
        let ended = shell.call(&[&renew[..], account].concat());
        assert!(ended.err.contains("quote: ") && ended.err.contains("for soon.com"), "{}", ended.err);
        let done = ended.json();
        let (before, after) = years(&done[0]);
        assert_eq!(after, before + 2, "{done}");
        assert_eq!((&done[0]["outcome"], &done[0]["task"]), (&json!("done"), &json!("renew")));
        assert_eq!(done[0]["price"]["currency"], currency, "{done}");
    }
    assert_eq!(shell.charges(), 2);
    let table =
        shell.call(&[&["renew", "soon.com", "--years", "1", "--at-most", "40CNY"], &ALIYUN[..]].concat());
    assert!(table.out.starts_with("NAME      BEFORE"), "{}", table.out);
}

#[test]
fn nothing_is_ordered_without_a_limit_a_number_of_years_or_a_terminal() {
    let shell = Shell::seeded("no-limit", SEED);
    let renew = |more: &[&str]| shell.call(&[&["renew", "soon.com"], more, &ALIYUN[..]].concat());
    renew(&["--years", "1"]).fails(2, "renew charges the account: set a limit, such as --at-most 15USD");
    renew(&["--at-most", "15CNY"]).fails(2, "--years <NUMBER>");
    renew(&["--years", "1", "--at-most", "15"]).fails(2, "expected an amount and a currency");
    renew(&["--years", "0", "--at-most", "15CNY"]).fails(2, "0 is not in 1..=10");
    assert!(shell.fake.seen().is_empty());
}

#[test]
fn the_limit_is_for_all_names_together() {
    let shell = Shell::seeded("together", SEED);
    let renew = |limit: &str| {
        let words = ["renew", "soon.com", "later.com", "--years", "1", "--at-most", limit, "--json"];
        shell.call(&[&words[..], &ALIYUN].concat())
    };
    let dear = renew("15CNY").fails(3, "in total, but only 15 CNY is allowed");
    assert!(dear.err.contains("Raise --at-most, or order less."), "{}", dear.err);
    assert_eq!(shell.charges(), 0);
    let done = renew("40CNY").json();
    assert_eq!(done.as_array().map(Vec::len), Some(2));
    assert_eq!(shell.charges(), 2);
}

#[test]
fn of_several_names_those_that_can_be_renewed_are_and_the_others_are_reported_by_name() {
    let shell = Shell::seeded("partly", SEED);
    let renew =
        ["renew", "soon.com", "late.com", "other.com", "--years", "1", "--at-most", "40CNY", "--json"];
    let ended = shell.call(&[&renew[..], &ALIYUN].concat());
    let ended =
        ended.fails(5, "late.com: renew was not sent: late.com has expired and is in its redemption period");
    assert!(ended.err.contains("Use `registrar redeem`, which costs more than a renewal."), "{}", ended.err);
    let results: Value = serde_json::from_str(&ended.out).expect("JSON");
    let outcomes: Vec<&Value> =
        results.as_array().expect("entries").iter().map(|it| &it["outcome"]).collect();
    assert_eq!(outcomes, ["done", "refused", "refused"], "{results}");
    assert!(
        results[2]["error"].as_str().is_some_and(|it| it.contains("no domain name other.com")),
        "{results}"
    );
    assert_eq!(shell.charges(), 1);
    let two = ["renew", "soon.com", "later.com", "--years", "1", "--at-most", "40CNY", "--order-id", "x"];
    shell.call(&[&two[..], &ALIYUN].concat()).fails(2, "--order-id is the id of one order");
}

#[test]
fn a_name_in_its_redemption_period_is_redeemed() {
    let shell = Shell::seeded("redeem", SEED);
    let redeem = |name: &'static str, limit: &[&str], account: &[&str]| {
        shell.call(&[&["redeem", name], limit, account].concat())
    };
    let refused = redeem("later.com", &["--at-most", "900CNY"], &ALIYUN);
    refused.fails(3, "later.com is not in its redemption period. If it expires soon, use `registrar renew`.");
    redeem("late.com", &["--at-most", "5USD"], &OPENSRS).fails(3, "--at-any-price");
    let done = redeem("late.com", &["--at-any-price", "--json"], &OPENSRS).json();
    assert_eq!((&done[0]["outcome"], &done[0]["price"]), (&json!("done"), &Value::Null), "{done}");
    assert_eq!(shell.charges(), 1);
}

#[test]
fn an_order_id_is_carried_out_once_however_often_the_command_runs() {
    let shell = Shell::seeded("once", SEED);
    let renew =
        ["renew", "soon.com", "--years", "1", "--at-most", "40CNY", "--order-id", "invoice-7", "--json"];
    let first = shell.call(&[&renew[..], &ALIYUN].concat()).json();
    let again = shell.call(&[&renew[..], &ALIYUN].concat());
    assert!(again.err.contains("the journal has this order from "), "{}", again.err);
    let again = again.json();
    assert_eq!((&again[0]["numbers"], &again[0]["expires"]), (&first[0]["numbers"], &first[0]["expires"]));
    let mut other = renew;
    other[3] = "2";
    let refused =
        shell.call(&[&other[..], &ALIYUN].concat()).fails(3, "another order with the id `invoice-7`");
    assert!(refused.err.contains("Use another --order-id"), "{}", refused.err);
    assert_eq!(shell.charges(), 1);
}

#[test]
fn a_name_is_registered_for_a_profile_or_contact_data() {
    let shell = Shell::seeded("register", SEED);
    let register = ["register", "brand-new.com", "--years", "1", "--at-most", "90CNY", "--json"];
    shell.call(&[&register[..], &ALIYUN].concat()).fails(2, "register needs a registrant: --profile ID");
    let words = [&register[..], &["--profile", "3600001", "--account-id", ACCOUNT]].concat();
    shell
        .call(&words)
        .fails(2, "register needs to know the account: --account aliyun-domain or --account opensrs");
    let done = shell.call(&[&register[..], &ALIYUN, &["--profile", "3600001"]].concat()).json();
    assert!(done[0]["expires"].is_string(), "{done}");

    let contact = json!({
        "first_name": "Alex", "last_name": "Example", "organization": "Example Works", "email": "alex@example.com",
        "phone": "+1.4165550100", "address": "1 Example Street", "city": "Sampletown", "state": "ON", "country": "CA",
        "postal_code": "A1A 1A1",
    });
    let contact = shell.file("contact.json", &contact.to_string());
    let details =
        shell.file("details.json", r#"{"reg_username": "alexexample", "reg_password": "ten-letters-long"}"#);
    let register =
        ["register", "second.com", "--years", "1", "--at-most", "90USD", "--contact", &contact, "--json"];
    let refused = shell.call(&[&register[..], &OPENSRS].concat());
    refused.fails(3, "`reg_username` is required for a registration. Give it in the file of --details.");
    let done = shell.call(&[&register[..], &OPENSRS, &["--details", &details]].concat());
    assert!(!done.err.contains("ten-letters-long") && !done.err.contains("Alex"), "{}", done.err);
    assert_eq!(done.json()[0]["outcome"], "done");
    assert_eq!(shell.charges(), 2);

    let odd = shell.file("odd.json", r#"{"frist_name": "Alex"}"#);
    let words = ["register", "third.com", "--years", "1", "--at-most", "90USD", "--contact", &odd];
    shell
        .call(&[&words[..], &OPENSRS].concat())
        .fails(2, "odd.json: `frist_name`: did you mean `first_name`?");
}

#[test]
fn a_premium_name_needs_an_explicit_yes() {
    let shell = Shell::seeded("premium-name", SEED);
    let register = ["register", "gold.com", "--years", "1", "--at-most", "9000CNY", "--profile", "3600001"];
    let refused = shell.call(&[&register[..], &ALIYUN].concat());
    assert!(refused.err.contains("quote: 2500 CNY for gold.com (premium)"), "{}", refused.err);
    refused.fails(3, "gold.com is a premium name. To accept its price, use --premium.");
    let any = ["register", "gold.com", "--years", "1", "--at-any-price", "--profile", "3600001"];
    shell.call(&[&any[..], &ALIYUN].concat()).fails(3, "use --premium");
    assert_eq!(shell.charges(), 0);
    assert_eq!(shell.call(&[&register[..], &ALIYUN, &["--premium"]].concat()).code, 0);
    assert_eq!(shell.charges(), 1);
}
