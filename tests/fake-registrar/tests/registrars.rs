//! Tests that a name is in the account at one of the two simulated registrars only.

use fake_registrar::world::{Registrar, Span, StepIn};
use fake_registrar::{Fake, World};
use registrar_sdk::aliyun_domain::{
    CheckDomain, QueryDomainList, SaveSingleTaskForCreatingOrderTransfer,
    SaveSingleTaskForUpdateProhibitionLock,
};
use registrar_sdk::opensrs::{BelongsToReseller, GetDomainsByExpireDate, LookupDomain};
use registrar_sdk::{Client, Spend, aliyun_domain, opensrs};

const SEED: &str = "{now: 2026-03-01, balance: 100, profiles: [{id: 7}], names: {
    one.com: {expires: 30d, registrar: aliyun-domain}, two.com: {expires: 30d, registrar: opensrs}}}";

/// Returns clients of both services.
fn clients(fake: &Fake) -> (Client<aliyun_domain::AliyunDomain>, Client<opensrs::Opensrs>) {
    (fake.china().build().expect("a client"), fake.opensrs().build().expect("a client"))
}

/// Returns the names that each service lists.
async fn listed(fake: &Fake) -> [Vec<String>; 2] {
    let (aliyun, srs) = clients(fake);
    let one = aliyun.send(QueryDomainList::new(1, 100)).await.expect("a page");
    let one = one.data.iter().filter_map(|domain| domain.domain_name.clone()).collect();
    let day = |text: &str| text.parse().expect("a day");
    let expiring = GetDomainsByExpireDate::new(day("2020-01-01"), day("2040-01-01"));
    let two = srs.send(expiring).await.expect("a page");
    let two = two.domains.iter().filter_map(|domain| domain.name.clone()).collect();
    [one, two].map(|mut names: Vec<String>| {
        names.sort();
        names
    })
}

#[tokio::test]
async fn each_registrar_has_its_own_names_and_the_others_are_taken() {
    let fake = Fake::seeded(SEED).expect("a valid seed");
    assert_eq!(listed(&fake).await, [["one.com"], ["two.com"]]);
    let (aliyun, srs) = clients(&fake);
    let checked = aliyun.send(CheckDomain::new("two.com")).await.expect("a response");
    assert_eq!(checked.avail, Some(aliyun_domain::Availability::Taken));
    let looked_up = srs.send(LookupDomain::new("one.com")).await.expect("a response");
    assert_eq!(looked_up.status.as_str(), "taken");
    let belongs = srs.send(BelongsToReseller::new("one.com")).await.expect("a response");
    assert!(!belongs.belongs_to_reseller);
    let lock = SaveSingleTaskForUpdateProhibitionLock::new("two.com", true);
    aliyun.send(lock).await.expect_err("the account does not have the name");
}

#[tokio::test]
async fn names_without_a_registrar_are_at_the_service_that_is_called_first() {
    for first in [Registrar::AliyunDomain, Registrar::Opensrs] {
        let fake = Fake::seeded("{names: {shop.com: 30d}}").expect("a valid seed");
        let (aliyun, srs) = clients(&fake);
        match first {
            Registrar::Opensrs => drop(srs.send(LookupDomain::new("a.com")).await.expect("a response")),
            _ => drop(aliyun.send(CheckDomain::new("a.com")).await.expect("a response")),
        }
        let [one, two] = listed(&fake).await;
        let (its, others) = if first == Registrar::Opensrs { (two, one) } else { (one, two) };
        assert_eq!((its, others), (vec!["shop.com".to_owned()], Vec::new()), "{first:?}");
        fake.world(|world| assert_eq!(world.registrar, Some(first)));
    }
}

#[tokio::test]
async fn a_seed_can_put_names_at_both_registrars() {
    let fake = Fake::seeded("{registrar: both, names: {shop.com: 30d}}").expect("a valid seed");
    assert_eq!(listed(&fake).await, [["shop.com"], ["shop.com"]]);
}

#[tokio::test]
async fn a_name_is_transferred_from_one_simulated_registrar_to_the_other() {
    let fake = Fake::seeded(SEED).expect("a valid seed");
    let (aliyun, _) = clients(&fake);
    let code = fake.world(|world| world.domains["two.com"].auth_code.clone());
    let order = aliyun.order(SaveSingleTaskForCreatingOrderTransfer::new("two.com", code, 7));
    aliyun.place(&order, Spend::at_any_price()).await.expect("placed");
    aliyun.settle(&order).await.expect("the order's task ends");
    let token = fake.world(|world| {
        world.advance(Span::seconds(10));
        world.transfer_in("two.com").expect("the transfer runs").token.clone()
    });
    fake.world(|world| world.agree_to_transfer(&token));
    assert_eq!(listed(&fake).await[1], ["two.com"], "until the transfer ends");
    fake.clock().advance(Span::days(6));
    assert_eq!(listed(&fake).await, [vec!["one.com".to_owned(), "two.com".to_owned()], vec![]]);
    fake.world(|world| {
        assert_eq!(world.transfer_in("two.com").map(|transfer| transfer.step), Some(StepIn::Succeeded));
        assert_eq!(world.audit(), Vec::<String>::new());
    });
}

#[test]
fn a_saved_world_keeps_the_registrars() {
    let world = World::from_yaml(SEED).expect("a valid seed");
    let loaded = World::from_json(&world.to_json()).expect("a saved world");
    assert_eq!(loaded, world);
    let invalid = World::from_yaml("registrar: elsewhere").expect_err("an unknown registrar");
    assert!(invalid.contains("aliyun-domain"), "{invalid}");
}
