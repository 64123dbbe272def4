//! The rules of the spec, which are checked before anything is sent: each error names the parameter and says what
//! to do.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{self, SaveBatchTaskForDomainNameProxyService};
use registrar_sdk::rpc::Credentials;
use registrar_sdk::{Error, Params};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme::{self, BuyDomains, CheckDomain, Order, SetNameservers};
use registrar_sdk_tests::{Script, Server, mini};

/// Returns what is wrong with a call by name in the edition `home`, or `None` if it would be sent.
fn problem<const COUNT: usize>(action: &str, params: [(&str, &str); COUNT]) -> Option<String> {
    let server = Server::start();
    let client = acme::home(&server).build().expect("a client");
    match client.preview_call(action, Params::from(params)) {
        Ok(_) => None,
        Err(Error::Invalid(invalid)) => Some(Error::Invalid(invalid).to_string()),
        Err(other) => panic!("{other}"),
    }
}

#[track_caller]
fn assert_says<const COUNT: usize>(action: &str, params: [(&str, &str); COUNT], words: &[&str]) {
    let message = problem(action, params).expect("a problem");
    assert!(message.starts_with(&format!("{action} was not sent: ")), "{message}");
    assert!(message.contains("client.unchecked()"), "{message}");
    for word in words {
        assert!(message.contains(word), "{word:?} is not in: {message}");
    }
}

#[track_caller]
fn assert_fine<const COUNT: usize>(action: &str, params: [(&str, &str); COUNT]) {
    assert_eq!(problem(action, params), None);
}

#[test]
fn a_required_parameter_must_be_present_and_not_empty() {
    assert_says("CheckDomain", [], &["DomainName is required"]);
    assert_says("CheckDomain", [("DomainName", "")], &["DomainName is required", "empty"]);
    assert_fine("CheckDomain", [("DomainName", "example.com")]);
}

#[test]
fn an_unknown_name_is_reported_with_the_nearest_known_one() {
    assert_says(
        "CheckDomain",
        [("DomianName", "example.com")],
        &["DomianName", "Did you mean `DomainName`?"],
    );
    assert_says(
        "CheckDomain",
        [("DomainName", "a.com"), ("Xyzzy", "1")],
        &["Xyzzy", "DomainName, FeePeriod, Lang"],
    );
    assert_says(
        "BuyDomains",
        [("Order.2.DomainNam", "a.com"), ("Order.1.DomainName", "a.com")],
        &["Order.2.DomainNam", "`DomainName`"],
    );
}

#[test]
fn a_duplicate_name_is_refused() {
    assert_says(
        "CheckDomain",
        [("DomainName", "a.com"), ("DomainName", "b.com")],
        &["DomainName is given twice"],
    );
    assert_says(
        "BuyDomains",
        [("Order.1.DomainName", "a.com"), ("Order.1.DomainName", "b.com")],
        &["Order.1.DomainName is given twice"],
    );
    assert_says(
        "BuyDomains",
        [("Order.1.DomainName", "a.com"), ("Order.1", "b.com")],
        &["Order.1 is given both"],
    );
}

#[test]
fn numbers_must_be_valid_and_in_range() {
    let check = |period| [("DomainName", "a.com"), ("FeePeriod", period)];
    assert_says("CheckDomain", check("11"), &["FeePeriod must be from 1 to 10", "`11`"]);
    assert_says("CheckDomain", check("0"), &["FeePeriod must be from 1 to 10"]);
    assert_says("CheckDomain", check("two"), &["FeePeriod is not a 32-bit integer"]);
    assert_says("CheckDomain", check("4294967296"), &["FeePeriod is not a 32-bit integer"]);
    assert_fine("CheckDomain", check("10"));
    let contact = |name, value| [("Name", "Ann"), (name, value)];
    assert_says("SetContact", contact("Vat", "100.01"), &["Vat must be from 0 to 100"]);
    assert_says("SetContact", contact("Vat", "a lot"), &["Vat is not a number"]);
    assert_fine("SetContact", contact("Vat", "99.99"));
    assert_says(
        "SetContact",
        contact("Since", "2018-01-29"),
        &["Since is not a time in milliseconds since 1970"],
    );
    assert_fine("SetContact", contact("Since", "1517184000000"));
}

#[test]
fn booleans_must_be_true_or_false() {
    assert_says(
        "SetNameservers",
        [("DomainName.1", "a.com"), ("OwnDns", "yes")],
        &["OwnDns is not `true` or `false`"],
    );
}

#[test]
fn strings_must_have_the_right_format_and_length() {
    for wrong in [
        "example",
        "exa mple.com",
        "example..com",
        ".example.com",
        "https://example.com",
        "-a.com",
        "a.com,b.com",
    ] {
        assert_says(
            "CheckDomain",
            [("DomainName", wrong)],
            &["DomainName is not a domain name", "such as `example.com`"],
        );
    }
    let long = format!("{}.com", "a".repeat(64));
    assert_says("CheckDomain", [("DomainName", long.as_str())], &["63"]);
    let long = format!("{}com", "abcdefghi.".repeat(26));
    assert_says("CheckDomain", [("DomainName", long.as_str())], &["253"]);
    for right in [
        "example.com",
        "xn--fiqs8s.example",
        "例子.中国",
        "EXAMPLE.Com",
        "a.b.c.example.co.uk",
        "example.com.",
        "_dmarc.example.com",
    ] {
        assert_fine("CheckDomain", [("DomainName", right)]);
    }
    let contact = |name, value| [("Name", "Ann"), (name, value)];
    for wrong in ["ann", "ann@", "@example.com", "a@b@c", "an n@example.com"] {
        assert_says("SetContact", contact("Email", wrong), &["Email is not an e-mail address"]);
    }
    assert_fine("SetContact", contact("Email", "ann@example.com"));
    assert_says("SetContact", contact("CopyTo", "a@b.c,d"), &["CopyTo is not an e-mail address"]);
    assert_says(
        "SetContact",
        contact("CopyTo", "a@b.c,d@e.f,g@h.i"),
        &["CopyTo has 3 entries, and the maximum is 2"],
    );
    assert_fine("SetContact", contact("CopyTo", "a@b.c, d@e.f"));
    assert_says("SetContact", contact("ClientIp", "300.1.1.1"), &["ClientIp is not an IP address"]);
    assert_fine("SetContact", contact("ClientIp", "2001:db8::1"));
    assert_says(
        "SetContact",
        [("Name", "123456789012345678901")],
        &["Name has 21 characters, and the maximum is 20"],
    );
    assert_fine("SetContact", [("Name", "阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿阿")]);
}

#[test]
fn conditional_rules_consider_the_sibling_parameters() {
    assert_says(
        "SetNameservers",
        [("DomainName.1", "a.com"), ("OwnDns", "false")],
        &["Nameserver is required when OwnDns is false"],
    );
    assert_fine("SetNameservers", [("DomainName.1", "a.com"), ("OwnDns", "true")]);
    let with_ttl = |own| {
        [
            ("DomainName.1", "a.com"),
            ("OwnDns", own),
            ("Nameserver.1", "n1"),
            ("Nameserver.2", "n2"),
            ("Ttl", "600"),
        ]
    };
    assert_says("SetNameservers", with_ttl("false"), &["Ttl has no effect unless OwnDns is true"]);
    assert_fine("SetNameservers", with_ttl("true"));
}

#[test]
fn lists_must_have_a_valid_number_of_entries() {
    let one = [("DomainName.1", "a.com"), ("OwnDns", "false"), ("Nameserver.1", "n1")];
    assert_says("SetNameservers", one, &["Nameserver has 1 entry, and the minimum is 2"]);
    let four = [
        ("DomainName.1", "a.com"),
        ("DomainName.2", "b.com"),
        ("DomainName.3", "c.com"),
        ("DomainName.4", "d.com"),
        ("OwnDns", "true"),
    ];
    assert_says("SetNameservers", four, &["DomainName has 4 entries, and the maximum is 3"]);
    assert_says(
        "SetNameservers",
        [("DomainName.1", "a.com"), ("DomainName.2", "b com"), ("OwnDns", "true")],
        &["DomainName.2 is not a domain name"],
    );
}

#[test]
fn scalars_lists_and_structures_are_distinguished() {
    assert_says(
        "SetNameservers",
        [("DomainName", "a.com"), ("OwnDns", "true")],
        &["DomainName is a list", "`DomainName.1`"],
    );
    assert_says("CheckDomain", [("DomainName.1", "a.com")], &["DomainName is not a list"]);
    assert_says("CheckDomain", [("DomainName.Sub", "a.com")], &["DomainName takes a single value"]);
    assert_says(
        "BuyDomains",
        [("Order.1", "a.com")],
        &["Order.1 is a group of parameters", "DomainName, Period, Password"],
    );
}

#[test]
fn a_name_with_a_thousand_dots_is_refused() {
    let deep = "A.".repeat(100_000);
    assert_says("CheckDomain", [("DomainName", "a.com"), (deep.as_str(), "x")], &["too many dots"]);
}

#[tokio::test]
async fn rules_differ_between_editions() {
    let server = Server::start();
    let (home, abroad) =
        (acme::home(&server).build().expect("a client"), acme::abroad(&server).build().expect("a client"));
    let order = || BuyDomains::new([Order::new("a.com")]);

    let error = abroad.buy(order()).await.expect_err("refused");
    assert!(error.to_string().contains("Promotion is required by the abroad edition"), "{error}");
    let error = abroad.buy(order().promotion("P").coupon("C")).await.expect_err("refused");
    assert!(error.to_string().contains("Coupon does not exist in the abroad edition"), "{error}");
    assert!(server.seen().is_empty());
    home.buy(order().coupon("C")).await.expect("a response");
    abroad.buy(order().promotion("P")).await.expect("a response");
}

#[tokio::test]
async fn a_typed_request_is_checked_down_to_the_entry_of_its_list() {
    let server = Server::start();
    let client = acme::home(&server).build().expect("a client");
    let orders = [Order::new("a.com"), Order::new("b.com").period(11)];
    let error = client.buy(BuyDomains::new(orders)).await.expect_err("refused");
    let Error::Invalid(invalid) = &error else { panic!("{error}") };
    assert_eq!(
        (invalid.action.as_str(), invalid.parameter.as_deref()),
        ("BuyDomains", Some("Order.2.Period"))
    );
    let error = client.buy(BuyDomains::new([])).await.expect_err("refused");
    assert!(error.to_string().contains("Order is required"), "{error}");
    let error = client.send(SetNameservers::new(["a.com"], true).ttl(59)).await.expect_err("refused");
    assert!(error.to_string().contains("Ttl must be at least 60: `59`"), "{error}");
}

#[test]
fn an_empty_entry_of_a_list_is_refused() {
    assert_says(
        "SetNameservers",
        [("DomainName.1", ""), ("DomainName.2", "a.com"), ("OwnDns", "true")],
        &["DomainName.1 is an empty entry"],
    );
}

#[tokio::test]
async fn a_caller_can_skip_the_check_for_one_call() {
    let server = Server::doing([Script::ok(r#"{"RequestId":"1","DomainName":"x"}"#)]);
    let client = acme::home(&server).build().expect("a client");
    client.unchecked().send(CheckDomain::new("no domain").fee_period(99)).await.expect("a response");
    assert_eq!(server.only().own_parameters(), [("DomainName", "no domain"), ("FeePeriod", "99")]);
    assert!(client.send(CheckDomain::new("no domain")).await.is_err());
}

#[test]
fn the_value_of_a_sensitive_parameter_is_never_shown() {
    let message = problem("SetContact", [("Name", "Ann"), ("Email", "canary canary")]).expect("a problem");
    assert!(!message.contains("canary"), "{message}");
    let message = problem("SetContact", [("Name", "canary-canary-canary-canary")]).expect("a problem");
    assert!(!message.contains("canary"), "{message}");
}

#[test]
fn each_edition_accepts_only_its_own_spelling_of_a_parameter() {
    let credentials = || Credentials::new("id", "secret");
    let china = aliyun_domain::china(credentials()).build().expect("a client");
    let international = aliyun_domain::international(credentials()).build().expect("a client");
    let request = || SaveBatchTaskForDomainNameProxyService::new(["example.com"]);
    let sent = |client: &Client<aliyun_domain::AliyunDomain>, request| {
        client.preview(&request).map(|preview| preview.parameters).map_err(|error| error.to_string())
    };
    let flag =
        |params: Vec<(String, String)>, name: &str| params.contains(&(name.to_owned(), "false".to_owned()));
    assert!(flag(sent(&china, request().status(false)).expect("a preview"), "Status"));
    assert!(flag(sent(&international, request().international_status(false)).expect("a preview"), "status"));
    for (client, request, says) in [
        (&china, request(), "Status is required"),
        (&china, request().international_status(false), "status does not exist in the china edition"),
        (&international, request(), "status is required"),
        (&international, request().status(false), "Status does not exist in the international edition"),
    ] {
        let message = sent(client, request).expect_err("an error");
        assert!(message.contains(says), "{message}");
    }
}

#[test]
fn the_entries_of_a_list_of_lists_are_counted_at_both_levels() {
    let client = mini::north(Credentials::new("id", "secret")).build().expect("a client");
    let tags = |lists: [&[&str]; 2]| {
        let lists = lists.map(|words| words.iter().copied().map(str::to_owned).collect());
        mini::SetNote::new().tags(lists)
    };
    let request = tags([&["a", "b"], &["c"]]);
    let named = [("Tags.1.1", "a"), ("Tags.1.2", "b"), ("Tags.2.1", "c")];
    let sent = client.preview(&request).expect("a preview");
    let own = |(name, _): &&(String, String)| name.starts_with("Tags");
    let own: Vec<_> = sent.parameters.iter().filter(own).cloned().collect();
    assert_eq!(own, named.map(|(name, value)| (name.to_owned(), value.to_owned())));
    client.preview_call("SetNote", named).expect("a preview");
    let kept = serde_json::to_string(&request).expect("JSON");
    assert_eq!(serde_json::from_str::<mini::SetNote>(&kept).expect("a request"), request);

    let empty = client.preview(&tags([&[], &["c"]])).expect_err("a problem").to_string();
    assert!(empty.contains("Tags.1 is an empty entry"), "{empty}");
    let flat = client.preview_call("SetNote", [("Tags.1", "a")]).expect_err("a problem").to_string();
    assert!(flat.contains("Tags.1 is a list. Name its entries `Tags.1.1`"), "{flat}");
}

#[test]
#[allow(deprecated, reason = "the service that uses everything has a deprecated action")]
fn an_action_that_the_edition_does_not_have_is_not_sent() {
    let keys = || Credentials::new("id", "secret");
    let list = mini::ListOrders::new(0, 10);
    let north = mini::north(keys()).build().expect("a client");
    let error = north.preview(&list).expect_err("only the south has it").to_string();
    for words in
        ["ListOrders was not sent", "the north edition does not have this action", "client.unchecked()"]
    {
        assert!(error.contains(words), "{words:?} is not in: {error}");
    }
    let south = mini::south(keys()).build().expect("a client");
    south.preview(&list).expect("the edition has the action");
}
