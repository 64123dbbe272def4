//! The portfolio against the fake registrar: both services, and lost responses.

use super::portfolio::{Portfolio, Registrar};
use fake_registrar::{Fake, Fault, When};
use registrar_sdk::opensrs::GetDomain;
use registrar_sdk::{Journal, OrderKind, Prices, cny, usd};
use std::path::PathBuf;
use std::sync::Arc;

const SEED: &str = "{balance: 1000, names: {soon.com: 30d, later.com: 300d, late.com: -45d}}";

/// A registrar, a journal in a folder of its own, and the portfolio that a run of the program builds.
struct Story {
    fake: Fake,
    journal: Arc<dyn Journal>,
    folder: PathBuf,
}

impl Story {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("portfolio-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let journal = registrar_sdk::FileJournal::open(folder.join("orders.journal")).expect("a journal");
        let fake = Fake::seeded(SEED).expect("a valid seed");
        // Waiting takes no time.
        fake.clock().stop();
        Self { fake, journal: Arc::new(journal), folder }
    }

    fn portfolio(&self) -> Portfolio {
        let prices = |unit: fn(u32) -> registrar_sdk::Money| {
            let prices = Prices::new().per_name(OrderKind::Redeem, "com", unit(90));
            prices.per_year(OrderKind::Renew, "com", unit(12))
        };
        Portfolio {
            aliyun: self
                .fake
                .china()
                .account("1234567890123456")
                .prices(prices(cny))
                .journal(self.journal.clone())
                .build()
                .expect("a client"),
            opensrs: self
                .fake
                .opensrs()
                .prices(prices(usd))
                .journal(self.journal.clone())
                .build()
                .expect("a client"),
        }
    }

    fn charges(&self) -> usize {
        self.fake.world(|world| world.account.ledger().len())
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn names_that_expire_soon_are_listed_from_both_registrars() {
    let story = Story::new("expiring");
    let expiring = story.portfolio().expiring(60).await.expect("the lists");
    let names: Vec<_> = expiring.iter().map(|each| (each.registrar, each.name.as_str())).collect();
    assert_eq!(names, [(Registrar::Aliyun, "soon.com"), (Registrar::Opensrs, "soon.com")]);
    assert!(
        serde_json::to_string(&expiring)
            .expect("JSON")
            .starts_with(r#"[{"registrar":"aliyun","name":"soon.com""#)
    );
}

#[tokio::test]
async fn a_lost_response_leads_to_one_charge_at_each_registrar() {
    for (registrar, limit) in [(Registrar::Aliyun, cny(100)), (Registrar::Opensrs, usd(100))] {
        let story = Story::new(&format!("lost-{registrar:?}"));
        story
            .fake
            .faults()
            .add(When::next().of_effect(registrar_sdk::Effect::Purchase), Fault::ResetAfterCommit);
        let first = story.portfolio().renew(registrar, "soon.com", limit).await;
        assert_eq!(story.charges(), 1, "{registrar:?}: {first:?}");
        assert!(first.expect("found in the service's list").all_done());
    }
}

#[tokio::test]
async fn a_name_is_redeemed_once_even_if_the_command_is_run_again() {
    for (registrar, limit) in [(Registrar::Aliyun, cny(100)), (Registrar::Opensrs, usd(100))] {
        let story = Story::new(&format!("redeem-{registrar:?}"));
        let first = story.portfolio().redeem(registrar, "late.com", limit).await.expect("redeemed");
        assert!(first.all_done(), "{first:?}");
        // It has another expiry now, or the journal knows the order.
        let _refused_or_known = story.portfolio().redeem(registrar, "late.com", limit).await;
        assert_eq!(story.charges(), 1, "{registrar:?}");
    }
}

#[tokio::test]
async fn nothing_is_ordered_above_the_limit() {
    let story = Story::new("limit");
    let refused = story.portfolio().redeem(Registrar::Opensrs, "late.com", usd(50)).await;
    assert!(refused.expect_err("a refusal").to_string().contains("90 USD"));
    assert_eq!(story.charges(), 0);
}

#[tokio::test]
async fn nameservers_are_replaced_at_both_registrars() {
    let story = Story::new("nameservers");
    for registrar in [Registrar::Aliyun, Registrar::Opensrs] {
        let servers = ["ns1.example.net", "ns2.example.net"];
        let portfolio = story.portfolio();
        portfolio.set_nameservers(registrar, "soon.com", &servers).await.expect("replaced");
        let domain = portfolio.opensrs.send(GetDomain::new("soon.com")).await.expect("the name").into_inner();
        let names = domain.nameserver_list.into_iter().filter_map(|server| server.name);
        assert_eq!(names.collect::<Vec<_>>(), servers, "{registrar:?}");
    }
}
