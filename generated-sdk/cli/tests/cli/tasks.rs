//! Everyday tasks that charge nothing, over all accounts.

use crate::shell::Shell;
use fake_registrar::{Fault, When};
use serde_json::json;

const SEED: &str =
    "{registrar: both, names: {soon.com: 30d, later.com: 300d, late.com: -45d, bücher.com: 20d}}";

#[test]
fn names_of_all_accounts_are_listed_and_those_that_expire_first_are_at_the_top() {
    let shell = Shell::seeded("domains", SEED);
    let soon = shell.call(&["domains", "--expiring", "60d"]);
    assert_eq!(soon.code, 0, "{}", soon.err);
    let names: Vec<&str> = soon.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, ["NAME", "bücher.com", "bücher.com", "soon.com", "soon.com"]);

    let all = shell.json(&["domains", "--json", "--account", "aliyun-domain"]);
    let expires = all[0]["expires"].as_str().expect("a time");
    assert!(expires.ends_with('Z') && expires.len() == "2026-01-01T00:00:00.000Z".len(), "{expires}");
    let late = json!({"name": "late.com", "account": "aliyun-domain", "outcome": "done", "expires": expires, "state": "redeemable"});
    assert_eq!(all[0], late);
    // OpenSRS does not say in which time zone, so it is a date.
    let all = shell.json(&["domains", "--json", "--account", "opensrs", "--expiring", "26w"]);
    assert_eq!(all[0]["name"], "xn--bcher-kva.com");
    assert_eq!(all[0]["expires"].as_str().map(str::len), Some("2026-01-01".len()));
    shell.call(&["domains", "--expiring", "60"]).fails(2, "such as 60d");
}

#[test]
fn an_account_that_fails_does_not_hide_the_names_of_the_others() {
    let shell = Shell::seeded("one-fails", SEED);
    let refusal = Fault::Refuse { code: "InvalidParameter".into(), message: "Bad".into() };
    shell.fake.faults().add(When::always().of("QueryDomainList"), refusal);
    let ended =
        shell.call(&["domains"]).fails(5, "aliyun-domain: QueryDomainList failed: InvalidParameter: Bad");
    assert!(ended.out.contains("soon.com") && ended.out.contains("opensrs"), "{}", ended.out);
    let ended = shell.call(&["domains", "--json"]).fails(5, "InvalidParameter");
    let listed: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
    let last = listed.as_array().and_then(|all| all.last()).expect("entries");
    assert_eq!((&last["account"], &last["outcome"]), (&json!("aliyun-domain"), &json!("refused")));
    shell.call(&["domains", "--account", "aliyun-domain"]).fails(3, "InvalidParameter");
}

#[test]
fn names_are_checked_at_each_account() {
    let shell =
        Shell::seeded("check", "{registrar: both, names: {soon.com: 30d}, premium: {gold.com: 2500}}");
    let checked = shell.json(&["check", "soon.com", "never-seen.com", "gold.com", "--json"]);
    let results = checked.as_array().expect("entries").iter();
    let results: Vec<(&str, &str, Option<bool>)> = results
        .map(|it| (it["name"].as_str().unwrap(), it["account"].as_str().unwrap(), it["available"].as_bool()))
        .collect();
    let wanted = [("soon.com", Some(false)), ("never-seen.com", Some(true)), ("gold.com", Some(true))];
    let wanted: Vec<_> = wanted
        .iter()
        .flat_map(|(name, free)| ["aliyun-domain", "opensrs"].map(|account| (*name, account, *free)))
        .collect();
    assert_eq!(results, wanted);
    assert_eq!(checked[4]["premium"], true);
    shell.call(&["check", "example"]).fails(2, "expected a name with a dot");
    shell.call(&["check", "a.com", "A.com."]).fails(2, "a.com is given twice");
}

#[test]
fn nameservers_are_shown_and_replaced_at_the_account_that_has_the_name() {
    let shell = Shell::seeded("nameservers", SEED);
    for account in ["aliyun-domain", "opensrs"] {
        let set =
            ["nameservers", "soon.com", "--set", "ns1.example.net,ns2.example.net", "--account", account];
        assert_eq!(shell.call(&set).code, 0);
        let shown = shell.json(&["nameservers", "soon.com", "--json", "--account", account]);
        assert_eq!(shown[0]["nameservers"], json!(["ns1.example.net", "ns2.example.net"]));
    }
    shell
        .call(&["nameservers", "soon.com"])
        .fails(2, "select one with --account aliyun-domain or --account opensrs");
    shell
        .call(&["nameservers", "other.com"])
        .fails(3, "none of the accounts aliyun-domain, opensrs has the name other.com");
}

#[test]
fn without_keys_and_without_a_configuration_the_way_to_an_account_is_named() {
    let mut shell = Shell::new("no-keys");
    for variable in
        ["OPENSRS_USERNAME", "OPENSRS_KEY", "ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"]
    {
        shell.set(variable, None);
    }
    let ended = shell.call(&["domains"]).fails(2, "there is no account: set ");
    for part in ["OPENSRS_USERNAME and OPENSRS_KEY", "registrar/config.toml", "registrar help accounts"] {
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
    // A key without its other half is not taken for no account.
    shell.set("OPENSRS_USERNAME", Some("reseller"));
    shell.call(&["domains"]).fails(2, "OPENSRS_KEY is not set");
}
