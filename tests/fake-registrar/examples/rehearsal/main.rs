//! Simulates a year in the life of a domain name in a few seconds, without spending money.
//!
//! ```text
//! cargo run --example rehearsal
//! ```
//!
//! Starts a fake registrar in this process: a name is checked, registered within a limit, left to expire and
//! redeemed, first at Alibaba Cloud, then at OpenSRS, where a response is lost.

mod output;

use fake_registrar::{Fake, Fault, When, World};
use output::{bar, heading, line, settle};
use registrar_sdk::aliyun_domain::{
    CheckDomain, QueryDomainList, SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForCreatingOrderRedeem,
};
use registrar_sdk::opensrs::{
    Contact, ContactSet, GetDomain, LookupDomain, OrderHandling, RedeemDomain, RegisterDomain,
    RegisterDomainRequired,
};
use registrar_sdk::{Currency, Error, OrderKind, Outcome, Prices, Reconciled, Spend, usd};
use std::process::ExitCode;

const WORLD: &str = "
balance: 500.00
profiles: [{id: 7}]
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match rehearse().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn rehearse() -> Result<(), Error> {
    let fake = Fake::of(World::from_yaml(WORLD).expect("WORLD is a valid seed"));
    at_alibaba_cloud(&fake).await?;
    at_opensrs(&fake).await?;

    heading("The account at the end");
    let account = fake.world(|world| world.account.clone());
    for movement in account.ledger() {
        line(format!("{:>8}  {:?} {}", movement.amount.to_string(), movement.purpose, movement.name));
    }
    line(format!("{:>8}  left of {}", account.balance().to_string(), account.opening()));
    line(format!("{} requests, nothing charged twice", fake.seen().len()));
    Ok(())
}

async fn at_alibaba_cloud(fake: &Fake) -> Result<(), Error> {
    heading("Alibaba Cloud: from registration to redemption");
    // The API has no prices for redemptions, so the example provides one.
    let prices = Prices::new().per_name(OrderKind::Redeem, "com", usd(80));
    let client = fake.china().currency(Currency::USD).prices(prices).ceiling(usd(120)).build()?;

    let name = "a-brave-new-name.com";
    let check = client.send(CheckDomain::new(name)).await?;
    line(format!("{name} is {:?}", check.avail.clone().expect("the fake registrar always returns it")));

    let order = client.order(SaveSingleTaskForCreatingOrderActivate::new(name).registrant_profile_id(7));
    if let Err(error) = client.place(&order, Spend::at_most(usd(5))).await {
        line(format!("with a limit of 5 USD: {error}"));
    }
    client.place(&order, Spend::at_most(usd(15))).await?;
    settle(client.settle(&order), "registering").await?;

    pass(fake, "the name is not renewed", 365 + 45);
    let mut domains = client.items(QueryDomainList::new(1, 20).domain_name(name));
    let domain = domains.next().await.expect("the name is listed")?;
    let expires = domain.expiration_date_long.expect("the fake registrar always returns it");
    line(format!("expired on {:.10}", expires.to_string()));

    let order = client.order(SaveSingleTaskForCreatingOrderRedeem::new(name, expires));
    client.place(&order, Spend::at_most(usd(100))).await?;
    settle(client.settle(&order), "redeeming").await?;
    line(format!("spent: {} of this client's limit of 120 USD", client.spent()));
    Ok(())
}

async fn at_opensrs(fake: &Fake) -> Result<(), Error> {
    heading("OpenSRS: the same, with a lost response");
    let client = fake.opensrs().currency(Currency::USD).build()?;

    let name = "another-brave-name.com";
    let found = client.send(LookupDomain::new(name)).await?;
    line(format!("{name}: {}", found.text().unwrap_or_default()));

    fake.faults().add(When::next().of("RegisterDomain"), Fault::ResetAfterCommit);
    let order = client.order(registration(name));
    let lost = client.place(&order, Spend::at_most(usd(15))).await;
    let lost = lost.expect_err("its response is lost");
    assert_eq!(lost.outcome(), Outcome::Unknown);
    line(lost.to_string());
    if let Err(error) = client.place(&order, Spend::at_most(usd(15))).await {
        line(format!("placed again: {error}"));
    }
    if let Reconciled::Placed(placed) = client.reconcile(&order).await? {
        line(format!("reconciled: placed as order {}", placed.receipt().expect("reconcile found the order")));
    }
    settle(client.settle(&order), "registering").await?;

    pass(fake, "the name is not renewed", 365 + 45);
    let order = client.order(RedeemDomain::new(name));
    let placed = client.place(&order, Spend::at_any_price()).await?;
    line(format!("redeemed: {}", placed.text().unwrap_or_default()));
    let domain = client.send(GetDomain::new(name)).await?;
    let expires = domain
        .registry_expiredate
        .as_ref()
        .map_or("?", |date| date.as_str().split(' ').next().unwrap_or("?"));
    line(format!("registered again until {expires}"));
    Ok(())
}

fn registration(name: &str) -> RegisterDomain {
    let contact = || {
        Contact::new()
            .first_name("Alex")
            .last_name("Example")
            .org_name("Example")
            .address1("1 Example Street")
            .city("Sampletown")
            .state("CA")
            .country("US")
            .postal_code("00000")
            .phone("+1.2025550100")
            .email("alex@example.com")
    };
    let contacts = ContactSet::new().owner(contact()).admin(contact()).billing(contact()).tech(contact());
    RegisterDomain::new(RegisterDomainRequired {
        domain: name.into(),
        period: 1,
        contact_set: contacts,
        custom_nameservers: false,
        custom_tech_contact: false,
        reg_username: "alexexample".into(),
        reg_password: "example-password".into(),
    })
    .handle(OrderHandling::Process)
}

/// Advances the clock by a number of days.
fn pass(fake: &Fake, what: &'static str, days: u64) {
    let bar = bar(what, days);
    for _ in 0..days {
        fake.clock().advance(std::time::Duration::from_secs(86_400));
        output::pause();
        bar.inc(1);
    }
    bar.finish();
}
