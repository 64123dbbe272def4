//! The configuration file with its accounts.

use crate::shell::{ACCOUNT, Shell};
use fake_registrar::gateway::keys;

const SEED: &str =
    "{balance: 5000, registrar: both, names: {soon.com: 30d}, settings: {task_waits: 0s, task_runs: 0s}}";

fn accounts(shell: &Shell, allow: &str) -> String {
    format!(
        "[accounts.shop]\nservice = \"aliyun-domain\"\nedition = \"china\"\ncredentials = \"environment\"\n\
         account_id = \"{ACCOUNT}\"\nendpoint = \"{url}\"\nlimit = \"50CNY\"\n{allow}\n\
         [accounts.resale]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = {{environment = \"RESALE_\"}}\n\
         endpoint = \"{url}\"\n",
        url = shell.url(),
    )
}

/// A shell with an account of each service, of which one has its key in a variable of its own.
fn two_accounts(name: &str, allow: &str) -> Shell {
    let mut shell = Shell::seeded(name, SEED);
    shell.set("RESALE_OPENSRS_USERNAME", Some(keys::RESELLER));
    shell.set("RESALE_OPENSRS_KEY", Some(keys::LIVE_KEY));
    shell.set("OPENSRS_KEY", None);
    shell.configure(&accounts(&shell, allow));
    shell
}

const RENEW: [&str; 8] = ["renew", "soon.com", "--years", "1", "--at-most", "40CNY", "--account", "shop"];

#[test]
fn accounts_have_names_and_are_selected_by_them() {
    let shell = two_accounts("named", "");
    let listed = shell.run(&["domains", "--json"]).json();
    let mut names: Vec<&str> =
        listed.as_array().expect("entries").iter().filter_map(|it| it["account"].as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["resale", "shop"]);
    // Actions and orders select an account in the same way.
    let check = ["aliyun-domain", "CheckDomain", "--domain-name", "free.com"];
    assert_eq!(
        shell.run(&[&check[..], &["--account", "shop"]].concat()).json()["Avail"]
            .to_string()
            .trim_matches('"'),
        "1"
    );
    assert_eq!(shell.run(&check).code, 0);
    shell.run(&["domains", "--account", "shp"]).fails(2, "there is no account `shp`: did you mean `shop`?");
    shell.run(&["domains", "--edition", "horizon"]).fails(2, "has no account of the edition horizon");
    shell.run(&[&check[..], &["--account", "resale"]].concat()).fails(2, "has no account of aliyun-domain");
}

#[test]
fn an_account_is_read_only_unless_the_file_allows_more() {
    let shell = two_accounts("read-only-account", "");
    let refused = shell.run(&RENEW).fails(3, "renew was not sent: the account `shop` may not do this.");
    assert!(
        refused.err.contains("write `allow = [\"purchase\"]` under [accounts.shop] in "),
        "{}",
        refused.err
    );
    let set = ["nameservers", "soon.com", "--set", "ns1.example.net", "--account", "resale"];
    shell.run(&set).fails(3, "`allow = [\"write\"]` under [accounts.resale]");
    let action =
        ["aliyun-domain", "DeleteRegistrantProfile", "--registrant-profile-id", "1", "--confirm", "1"];
    shell.run(&action).fails(3, "`allow = [\"destroy\"]` under [accounts.shop]");
    assert_eq!(shell.charges(), 0);

    shell.configure(&accounts(&shell, "allow = [\"purchase\"]"));
    assert_eq!(shell.run(&RENEW).code, 0);
    assert_eq!(shell.charges(), 1);
    shell.run(&action).fails(3, "`allow = [\"purchase\", \"destroy\"]`");
}

#[test]
fn the_limit_of_an_account_is_for_everything_that_a_command_orders() {
    let shell = two_accounts("account-limit", "allow = [\"purchase\"]");
    let mut renew = RENEW;
    (renew[3], renew[5]) = ("9", "400CNY");
    let refused = shell.run(&renew).fails(3, "of the account's `limit` of 50 CNY are left");
    assert!(refused.err.contains("Raise the `limit` of the account"), "{}", refused.err);
    let any = ["renew", "soon.com", "--years", "1", "--at-any-price", "--account", "shop"];
    shell.run(&any).fails(3, "the account has a `limit`, which needs a price");
    assert_eq!(shell.charges(), 0);
}

#[test]
fn a_price_of_the_file_is_used_where_the_service_has_none() {
    let shell = Shell::seeded("own-prices", "{balance: 5000, registrar: both, names: {late.com: -45d}}");
    let account = |prices: &str| {
        shell.configure(&format!(
            "[accounts.resale]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"environment\"\n\
             endpoint = \"{}\"\nallow = [\"purchase\"]\nlimit = \"100USD\"\n{prices}",
            shell.url(),
        ))
    };
    let redeem = ["redeem", "late.com", "--at-most", "95USD"];
    account("");
    shell.run(&redeem).fails(3, "or give the price as `prices` of the account in the configuration");
    account("prices = {redeem = {com = \"96USD\"}}");
    shell.run(&redeem).fails(3, "it costs 96 USD in total, but only 95 USD is allowed");
    account("prices = {redeem = {com = \"90USD\"}}");
    let done = shell.run(&redeem);
    assert!(done.out.contains("90 USD"), "{}{}", done.out, done.err);
    assert_eq!(shell.charges(), 1);
}

#[test]
fn an_order_is_followed_with_the_account_that_placed_it() {
    let shell = two_accounts("followed", "allow = [\"purchase\"]");
    let placed = shell.run(&[&RENEW[..], &["--order-id", "invoice-7"]].concat());
    assert_eq!(placed.code, 0, "{}", placed.err);
    let settled = shell.run(&["orders", "settle", "invoice-7"]);
    assert!(settled.out.contains("soon.com  done   shop"), "{}{}", settled.out, settled.err);
    shell
        .run(&["orders", "settle", "invoice-7", "--account", "resale"])
        .fails(2, "has no account of aliyun-domain");
}

#[test]
fn the_files_in_the_help_and_in_the_readme_are_valid() {
    let mut shell = Shell::new("documented-files");
    let help = shell.run(&["accounts", "--help"]).out;
    let of_help =
        help.split("says otherwise.\n").nth(1).and_then(|rest| rest.split("The credentials").next());
    let readme = include_str!("../../README.md").replace("\r\n", "\n");
    let of_readme = readme.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    for (text, account) in [(of_help, "main "), (of_readme, "resale ")] {
        let path = shell.file("documented.toml", text.expect("a file"));
        shell.set("REGISTRAR_CONFIG", Some(&path));
        let listed = shell.run(&["accounts"]);
        assert!(listed.out.contains(account) && listed.code == 0, "{}{}", listed.out, listed.err);
    }
}

#[test]
fn a_bad_file_is_reported_with_its_line_and_a_fix() {
    let shell = Shell::new("bad-file");
    let path = shell
        .configure("[accounts.main]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"s3cret\"\n");
    let ended = shell
        .run(&["domains"])
        .fails(2, &format!("{path}:4: `credentials`: expected \"environment\", \"chain\""));
    assert!(!ended.err.contains("s3cret"), "{}", ended.err);
    shell.configure("[accounts.main]\nservice = \"opensrs\"\nedition = \"live\"\nkey = \"s3cret\"\n");
    let ended =
        shell.run(&["domains"]).fails(2, "config.toml:4: the account `main` has the unknown key `key`");
    assert!(!ended.err.contains("s3cret"), "{}", ended.err);
    shell.configure("journal = \"orders.journal\"\n");
    shell.run(&["domains"]).fails(2, "config.toml has no account: add one");
    shell
        .run(&["domains", "--config", "/nowhere/config.toml"])
        .fails(2, "the configuration /nowhere/config.toml: ");
    assert!(shell.fake.seen().is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_warned_about() {
    use std::os::unix::fs::PermissionsExt;
    let shell = two_accounts("open-file", "");
    let path = shell.folder.join("registrar/config.toml");
    assert!(!shell.run(&["accounts"]).err.contains("warning"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("permissions");
    let warned = shell.run(&["accounts"]);
    assert!(warned.err.contains("warning: others can read or change the configuration "), "{}", warned.err);
    assert!(
        warned.out.contains("resale   opensrs        live     environment RESALE_*  read"),
        "{}",
        warned.out
    );
}

#[test]
fn keys_come_from_files_too_and_a_prompt_needs_a_terminal() {
    let shell = Shell::seeded("key-files", SEED);
    let ini = format!("[shop]\nusername = {}\nkey = {}\n", keys::RESELLER, keys::LIVE_KEY);
    shell.file("registrar/keys.ini", &ini);
    let account = |source: &str| {
        let (url, edition) = (shell.url(), "service = \"opensrs\"\nedition = \"live\"");
        shell
            .configure(&format!("[accounts.main]\n{edition}\nendpoint = \"{url}\"\ncredentials = {source}\n"))
    };
    account("{file = \"keys.ini\", profile = \"shop\"}");
    assert_eq!(shell.run(&["check", "free.com", "--json"]).json()[0]["available"], true);
    account("{file = \"missing.ini\"}");
    shell.run(&["check", "free.com"]).fails(2, "missing.ini does not exist");
    account("{environment = \"SHOP_\"}");
    shell.run(&["check", "free.com"]).fails(2, "the environment variable SHOP_OPENSRS_USERNAME is not set");
    account("\"prompt\"");
    shell.run(&["check", "free.com"]).fails(2, "asked for at a terminal, and there is none");
    account("\"chain\"");
    assert_eq!(shell.run(&["check", "free.com"]).code, 0);
}
