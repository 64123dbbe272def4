//! The same tasks at every service, through one interface.

use fake_registrar::{Fake, Fault, When};
use registrar_sdk::registrar::{
    Contact, DomainName, DomainStatus, Expiring, Registrant, Registrar, Registration, Task,
};
use registrar_sdk::{
    Effect, Error, FileJournal, Journal, OrderKind, OrderProblem, Outcome, Prices, Spend, cny, usd,
};
use std::sync::Arc;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

const SEED: &str =
    "{balance: 1000, names: {soon.com: 30d, later.com: 300d, late.com: -45d, bücher.com: 20d}}";

fn name(text: &str) -> DomainName {
    text.parse().expect("a domain name")
}

/// A fake registrar whose clock stands still, and a client of each service.
fn story() -> (Fake, [Box<dyn Registrar>; 2]) {
    let fake = Fake::seeded(SEED).expect("a valid seed");
    fake.clock().stop();
    let prices = |unit: fn(u32) -> registrar_sdk::Money| {
        let prices = Prices::new().per_name(OrderKind::Redeem, "com", unit(90));
        prices.per_year(OrderKind::Renew, "com", unit(12)).per_year(OrderKind::Register, "com", unit(12))
    };
    let aliyun = fake.china().account("1234567890123456").prices(prices(cny)).build().expect("a client");
    let opensrs = fake.opensrs().prices(prices(usd)).build().expect("a client");
    (fake, [Box::new(aliyun), Box::new(opensrs)])
}

fn limit(registrar: &dyn Registrar, amount: u32) -> Spend {
    Spend::at_most(if registrar.service() == "opensrs" { usd(amount) } else { cny(amount) })
}

fn charges(fake: &Fake) -> usize {
    fake.world(|world| world.account.ledger().len())
}

#[tokio::test]
async fn a_name_is_checked() {
    let (_fake, registrars) = story();
    for registrar in &registrars {
        let taken = registrar.check(&name("soon.com")).await.expect("a result");
        assert_eq!(taken.available, Some(false), "{}: {taken:?}", registrar.service());
        let free = registrar.check(&name("never-seen.com")).await.expect("a result");
        assert_eq!(free.available, Some(true), "{}: {free:?}", registrar.service());
    }
}

#[tokio::test]
async fn names_that_expire_soon_are_listed_in_the_same_terms() {
    let (_fake, registrars) = story();
    for registrar in &registrars {
        let mut soon = registrar.domains(Expiring::within(60 * DAY)).await.expect("a list");
        soon.sort_by(|one, other| one.name.cmp(&other.name));
        let names: Vec<String> = soon.iter().map(|domain| domain.name.to_string()).collect();
        assert_eq!(names, ["soon.com", "bücher.com"], "{}", registrar.service());
        assert!(soon.iter().all(|domain| domain.expires.as_ref().is_some_and(|time| time.year().is_some())));
        let all = registrar.domains(Expiring::any_time()).await.expect("a list");
        assert!(all.iter().any(|domain| domain.name == name("later.com")), "{}", registrar.service());
    }
}

#[tokio::test]
async fn one_name_is_returned_with_its_state_and_unknown_ones_are_absent() {
    let (_fake, registrars) = story();
    for registrar in &registrars {
        let service = registrar.service();
        let active = registrar.domain(&name("later.com")).await.expect("a read").expect("a name");
        assert_eq!(active.status, Some(DomainStatus::Active), "{service}");
        let late = registrar.domain(&name("late.com")).await.expect("a read").expect("a name");
        assert_eq!(late.status, Some(DomainStatus::Redeemable), "{service}");
        assert_eq!(registrar.domain(&name("other.com")).await.expect("a read"), None, "{service}");
        let idn = registrar.domain(&name("XN--BCHER-KVA.com")).await.expect("a read").expect("a name");
        assert_eq!(idn.name.unicode(), "bücher.com", "{service}");
    }
}

#[tokio::test]
async fn a_renewal_reports_the_expiry_before_and_after_and_charges_once_although_its_response_is_lost() {
    let (fake, registrars) = story();
    for (count, registrar) in (1..).zip(&registrars) {
        fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        let renewed =
            registrar.renew(&name("soon.com"), 2, limit(&**registrar, 40), None).await.expect("renewed");
        let years = |time: &Option<registrar_sdk::DateTime>| time.as_ref().and_then(|time| time.year());
        assert_eq!(years(&renewed.after), years(&renewed.before).map(|year| year + 2), "{renewed:?}");
        assert!(renewed.progress.all_done());
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
}

#[tokio::test]
async fn an_unfinished_renewal_is_finished_by_the_next_run_and_not_repeated() {
    let folder = std::env::temp_dir().join(format!("registrar-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let journal: Arc<dyn Journal> =
        Arc::new(FileJournal::open(folder.join("orders.journal")).expect("a journal"));
    let fake = Fake::seeded(SEED).expect("a valid seed");
    fake.clock().stop();
    let aliyun = || {
        fake.china().account("1234567890123456").prices(Prices::new().per_year(
            OrderKind::Renew,
            "com",
            cny(12),
        ))
    };
    let opensrs = || fake.opensrs().account("reseller");
    type Build<'a> = Box<dyn Fn() -> Box<dyn Registrar> + 'a>;
    let builds: [Build<'_>; 2] = [
        Box::new(|| Box::new(aliyun().journal(journal.clone()).build().expect("a client"))),
        Box::new(|| Box::new(opensrs().journal(journal.clone()).build().expect("a client"))),
    ];
    for (count, build) in (1..).zip(builds) {
        let (registrar, soon) = (build(), name("soon.com"));
        let spend = limit(&*registrar, 40);
        // The service carries it out; then neither its response nor its lists arrive.
        fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        for list in ["QueryTaskList", "GetOrdersByDomain"] {
            fake.faults().add(When::always().of(list), Fault::Page { status: 502 });
        }
        let lost = registrar.renew(&soon, 1, spend, None).await.expect_err("an unknown outcome");
        assert_eq!(lost.outcome(), Outcome::Unknown, "{lost}");
        fake.faults().clear();

        let other = build().renew(&soon, 1, spend, Some("another".to_owned())).await.expect_err("a refusal");
        assert!(other.to_string().contains("another unfinished order for soon.com"), "{other}");
        let again = build().renew(&soon, 1, spend, None).await.expect("finished");
        assert!(again.progress.all_done());
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
    std::fs::remove_dir_all(folder).expect("removed");
}

#[tokio::test]
async fn a_name_in_its_redemption_period_is_redeemed_and_not_renewed() {
    let (fake, registrars) = story();
    let registrar = &registrars[0];
    for registrar in &registrars {
        let refused = registrar.renew(&name("late.com"), 1, limit(&**registrar, 40), None).await;
        let message = refused.expect_err("a refusal").to_string();
        assert!(message.contains("late.com has expired and is in its redemption period"), "{message}");
        assert!(message.contains("`redeem`"), "{message}");
        let refused = registrar.redeem(&name("later.com"), limit(&**registrar, 100), None).await;
        let message = refused.expect_err("a refusal").to_string();
        assert!(message.contains("later.com is not in its redemption period"), "{message}");
    }
    assert_eq!(charges(&fake), 0);
    let redeemed =
        registrar.redeem(&name("late.com"), limit(&**registrar, 100), None).await.expect("redeemed");
    assert!(redeemed.progress.all_done());
    assert_eq!(charges(&fake), 1);
    let again = registrar.redeem(&name("late.com"), limit(&**registrar, 100), None).await;
    assert_eq!(again.expect_err("a refusal").outcome(), Outcome::Refused);
    assert_eq!(charges(&fake), 1);
}

#[tokio::test]
async fn a_prepared_renewal_has_its_price_and_expiry_before_anything_is_ordered() {
    let (fake, registrars) = story();
    for (count, registrar) in (1..).zip(&registrars) {
        let prepared = registrar.prepare_renewal(&name("soon.com"), 1, false, None).await.expect("prepared");
        let quote = registrar.quote(&prepared.order).await.expect("a price");
        assert_eq!(charges(&fake), count - 1, "{}", registrar.service());
        let done = registrar.carry_out(&prepared, Spend::at_most(quote.total)).await.expect("renewed");
        assert_eq!(done.before, prepared.expires, "{}", registrar.service());
        assert!(!prepared.from_journal && prepared.expires.is_some());
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
}

#[tokio::test]
async fn an_id_that_the_journal_has_returns_the_known_outcome_and_another_number_of_years_is_refused() {
    let folder = std::env::temp_dir().join(format!("registrar-ids-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let journal: Arc<dyn Journal> =
        Arc::new(FileJournal::open(folder.join("orders.journal")).expect("a journal"));
    let fake = Fake::seeded(SEED).expect("a valid seed");
    fake.clock().stop();
    let prices = || Prices::new().per_year(OrderKind::Renew, "com", cny(12));
    let aliyun = fake.china().account("1234567890123456").prices(prices()).journal(journal).build();
    let registrar: Box<dyn Registrar> = Box::new(aliyun.expect("a client"));
    let (soon, id) = (name("soon.com"), Some("invoice-7".to_owned()));
    let first = registrar.renew(&soon, 1, Spend::at_most(cny(40)), id.clone()).await.expect("renewed");
    let again = registrar.renew(&soon, 1, Spend::at_most(cny(40)), id.clone()).await.expect("known");
    assert_eq!((again.order.id(), &again.after), ("invoice-7", &first.after));
    let other = registrar.renew(&soon, 2, Spend::at_most(cny(40)), id).await.expect_err("a refusal");
    assert!(other.to_string().contains("with 1 as the number of years"), "{other}");
    assert_eq!(charges(&fake), 1);
    std::fs::remove_dir_all(folder).expect("removed");
}

#[tokio::test]
async fn nothing_is_ordered_above_the_limit_or_for_a_name_of_somebody_else() {
    let (fake, registrars) = story();
    for registrar in &registrars {
        let dear = registrar.renew(&name("soon.com"), 10, limit(&**registrar, 50), None).await;
        let Err(Error::Order(problem)) = dear else { panic!("{}: {dear:?}", registrar.service()) };
        assert_eq!(problem.problem, OrderProblem::TooExpensive, "{problem}");
        let foreign = registrar.renew(&name("other.com"), 1, limit(&**registrar, 50), None).await;
        let message = foreign.expect_err("a refusal").to_string();
        assert!(message.contains("the account has no domain name other.com"), "{message}");
    }
    assert_eq!(charges(&fake), 0);
}

#[tokio::test]
async fn nameservers_are_replaced_and_read() {
    let (_fake, registrars) = story();
    for (number, registrar) in registrars.iter().enumerate() {
        let hosts = [format!("ns1.example{number}.net"), format!("ns2.example{number}.net")];
        registrar
            .set_nameservers(&name("soon.com"), &hosts.each_ref().map(String::as_str))
            .await
            .expect("replaced");
        let read = registrar.nameservers(&name("soon.com")).await.expect("read");
        assert_eq!(read, hosts, "{}", registrar.service());
    }
}

#[tokio::test]
async fn a_name_is_registered_for_contact_data_and_what_a_service_lacks_is_said_before_anything_is_sent() {
    let (fake, [aliyun, opensrs]) = story();
    let mut contact = Contact::default();
    for (part, value) in [
        (&mut contact.first_name, "Alex"),
        (&mut contact.last_name, "Example"),
        (&mut contact.organization, "Example Works"),
        (&mut contact.email, "alex@example.com"),
        (&mut contact.phone, "+1.4165550100"),
        (&mut contact.address, "1 Example Street"),
        (&mut contact.city, "Sampletown"),
        (&mut contact.state, "ON"),
        (&mut contact.country, "CA"),
        (&mut contact.postal_code, "A1A 1A1"),
    ] {
        *part = value.to_owned();
    }
    assert!(!format!("{contact:?}").contains("Alex"));
    let registrant = Registrant::Contact(Box::new(contact));
    let registration = Registration::new(name("brand-new.com"), 1, registrant);

    let refused = aliyun.register(&registration, limit(&*aliyun, 50), None).await.expect_err("a refusal");
    assert!(refused.to_string().contains("registrant profiles only"), "{refused}");
    let refused = opensrs.register(&registration, limit(&*opensrs, 50), None).await.expect_err("a refusal");
    assert!(refused.to_string().contains("reg_username is required for a registration"), "{refused}");
    assert_eq!(charges(&fake), 0);

    let registration =
        registration.detail("reg_username", "alexexample").detail("reg_password", "ten-letters-long");
    let done = opensrs.register(&registration, limit(&*opensrs, 50), None).await.expect("registered");
    assert!(done.progress.all_done() && done.after.is_some(), "{done:?}");
    assert_eq!(charges(&fake), 1);
}

#[test]
fn every_service_supports_every_task() {
    let (_fake, registrars) = story();
    for registrar in &registrars {
        for task in [
            Task::Check,
            Task::Domains,
            Task::Domain,
            Task::Register,
            Task::Renew,
            Task::Redeem,
            Task::Nameservers,
        ] {
            assert!(registrar.supports(task), "{}: {task:?}", registrar.service());
        }
    }
}
