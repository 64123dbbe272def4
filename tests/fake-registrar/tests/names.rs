//! Tests of names with several spellings.

use fake_registrar::Fake;
use fake_registrar::world::Problem;
use registrar_sdk::aliyun_domain::{
    self, CheckDomain, QueryDomainList, SaveSingleTaskForCreatingOrderActivate,
};
use registrar_sdk::opensrs::{GetDomain, LookupDomain};
use registrar_sdk::{OrderKind, Outcome, Prices, Spend, usd};

const SEED: &str = "
now: 2026-03-01T00:00:00Z
registrar: both
balance: 100
names: {Bücher.com: 300d, Plain.NET.: 300d}
elsewhere: {Taken.com: {}, Straße.de: {}}
blocked: {Bad.com: it is reserved}
premium: {Gold.com: 2500, Müller.com: 900}
prices: {Test: {register: 1.00, renew: 1.00, redeem: 1.00, transfer: 1.00}}
";

#[tokio::test]
async fn upper_case_in_a_seed_does_not_create_another_name() {
    let fake = Fake::seeded(SEED).expect("a seed");
    let client = fake.china().build().expect("a client");
    let premium = client.send(CheckDomain::new("gold.com")).await.expect("a response");
    assert_eq!(premium.premium.as_deref(), Some("true"), "the name is a premium name");
    for name in ["taken.com", "TAKEN.com", "bad.com", "straße.de", "plain.net"] {
        let response = client.send(CheckDomain::new(name)).await.expect("a response");
        assert_ne!(response.avail, Some(aliyun_domain::Availability::Available), "{name}");
    }
    let free = client.send(CheckDomain::new("some.test")).await.expect("the suffix is sold");
    assert_eq!(free.avail, Some(aliyun_domain::Availability::Available));
}

#[tokio::test]
async fn both_services_recognize_a_name_in_another_script() {
    let fake = Fake::seeded(SEED).expect("a seed");
    let (china, opensrs) =
        (fake.china().build().expect("a client"), fake.opensrs().build().expect("a client"));
    for name in ["bücher.com", "BÜCHER.COM", "xn--bcher-kva.com"] {
        // Alibaba Cloud accepts names in their own script only, and the client-side check reports this first.
        if name.starts_with("xn--") {
            let refused = china.send(CheckDomain::new(name)).await.expect_err("punycode");
            assert!(refused.to_string().contains("DomainName is in punycode"), "{refused}");
            let refused = china.unchecked().send(CheckDomain::new(name)).await.expect_err("punycode");
            assert_eq!(refused.outcome(), Outcome::Refused, "{refused}");
        } else {
            let response = china.send(CheckDomain::new(name)).await.expect("a response");
            assert_eq!(response.avail, Some(aliyun_domain::Availability::Taken), "{name}");
        }
        let response = opensrs.send(LookupDomain::new(name)).await.expect("a response");
        assert_eq!(response.code(), Some("211"), "{name} is registered there too");
        opensrs.send(GetDomain::new(name)).await.expect("the account has the name");
    }
    let list = china.send(QueryDomainList::new(1, 20).domain_name("büch")).await.expect("a list");
    let names: Vec<_> = list.data.iter().filter_map(|domain| domain.domain_name.as_deref()).collect();
    assert_eq!(names, ["bücher.com"], "Alibaba Cloud returns it in its own script");
}

#[tokio::test]
async fn a_name_bought_in_its_own_script_is_charged_once() {
    let fake = Fake::seeded(SEED).expect("a seed");
    let prices = Prices::new().per_year(OrderKind::Register, "com", usd(12));
    let client = fake.china().prices(prices).build().expect("a client");
    let profile = fake.world(|world| world.default_profile().map(|profile| profile.id)).expect("a profile");
    let order = |name: &str| {
        client.order(SaveSingleTaskForCreatingOrderActivate::new(name).registrant_profile_id(profile))
    };
    client.place(&order("Grün.com"), Spend::at_any_price()).await.expect("a task");
    fake.clock().advance(std::time::Duration::from_secs(10));
    client.place(&order("GRÜN.COM."), Spend::at_any_price()).await.expect("a task");
    fake.clock().advance(std::time::Duration::from_secs(10));
    let failed = fake.world(|world| world.tasks()[1].details[0].problem.clone());
    assert_eq!(failed, Some(Problem::Taken), "the name is not bought twice");
    assert_eq!(fake.world(|world| world.account.ledger().len()), 1);
}

#[tokio::test]
async fn the_registrar_refuses_a_registration_without_a_registrant() {
    let fake = Fake::seeded(SEED).expect("a seed");
    let client = fake.china().build().expect("a client").unchecked();
    let order = client.order(SaveSingleTaskForCreatingOrderActivate::new("new.com"));
    let refused = client.place(&order, Spend::at_any_price()).await.expect_err("no registrant");
    assert_eq!(refused.outcome(), Outcome::Refused, "{refused}");
    assert!(fake.world(|world| world.tasks().is_empty()), "nothing was submitted");
}

#[test]
fn a_duplicate_name_in_a_seed_is_reported() {
    for twice in ["premium: {Gold.com: 1, gold.com: 2}", "names: {bücher.com: 1d, xn--bcher-kva.com: 2d}"] {
        let error = Fake::seeded(twice).expect_err(twice);
        assert!(error.contains("is a duplicate of an earlier name"), "{error}");
    }
}
