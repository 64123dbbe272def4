//! The same tasks at every service, through one interface.

use fake_registrar::{Drift, Fake, Fault, When};
use registrar_descriptions::Service;
use registrar_sdk::aliyun_domain::{self, Credentials};
use registrar_sdk::registrar::{Contact, DomainStatus, Expiring, Registrant, Registrar, Registration, Task};
use registrar_sdk::{Money, cny, usd};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, SdkClock};
use registrar_sdk_tests::portfolio::{charges, clients, limit, name, registrar};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

fn story() -> (Fake, [Box<dyn Registrar>; 2]) {
    let fake = registrar();
    let clients = clients(&fake, None);
    (fake, clients)
}

#[tokio::test]
async fn a_name_is_checked_with_its_price() {
    let (_fake, registrars) = story();
    for (registrar, unit) in registrars.iter().zip([cny as fn(u32) -> Money, usd]) {
        let service = registrar.service();
        let taken = registrar.check(&name("soon.com")).await.expect("a result");
        assert_eq!(taken.available, Some(false), "{service}: {taken:?}");
        let free = registrar.check(&name("never-seen.com")).await.expect("a result");
        let price: Money = format!("10.49 {}", unit(0).currency()).parse().expect("an amount");
        assert_eq!((free.available, free.price), (Some(true), Some(price)), "{service}: {free:?}");
        assert_ne!(free.premium, Some(true), "{service}: {free:?}");
        let gold = registrar.check(&name("gold.com")).await.expect("a result");
        let premium = (Some(true), Some(true), Some(unit(2500)));
        assert_eq!((gold.available, gold.premium, gold.price), premium, "{service}: {gold:?}");
    }
}

#[tokio::test]
async fn without_the_currency_of_the_account_an_amount_is_not_a_price() {
    let fake = registrar();
    let registrars: [Box<dyn Registrar>; 2] = [
        Box::new(fake.china().build().expect("a client")),
        Box::new(fake.opensrs().build().expect("a client")),
    ];
    for registrar in &registrars {
        let gold = registrar.check(&name("gold.com")).await.expect("a result");
        assert_eq!((gold.available, gold.premium, gold.price), (Some(true), Some(true), None), "{gold:?}");
    }
}

#[tokio::test]
async fn a_name_without_a_price_is_available_nevertheless() {
    let (fake, [_, opensrs]) = story();
    let refused = Fault::Refuse { code: "465".to_owned(), message: "Invalid".to_owned() };
    fake.faults().add(When::always().of("GetPrice"), refused);
    let free = opensrs.check(&name("never-seen.com")).await.expect("a result");
    assert_eq!((free.available, free.price), (Some(true), None), "{free:?}");
}

#[tokio::test]
async fn unknown_words_of_a_service_are_neither_yes_nor_no() {
    let (fake, [aliyun, opensrs]) = story();
    fake.faults().add(When::always(), Fault::Drift { drift: Drift::UnknownValues });
    for registrar in [&aliyun, &opensrs] {
        let checked = registrar.check(&name("soon.com")).await.expect("a result");
        assert_eq!(checked.available, None, "{checked:?}");
        assert!(!checked.word.is_empty(), "{checked:?}");
    }
    let domain = aliyun.domain(&name("later.com")).await.expect("a read").expect("a name");
    assert_eq!(domain.status, None, "{domain:?}");
}

#[tokio::test]
async fn all_names_are_listed_at_any_time() {
    let (_fake, [aliyun, opensrs]) = story();
    for (registrar, expected) in [
        (aliyun, vec!["bücher.com", "late.com", "later.com", "soon.com"]),
        // Names in their redemption period are listed as deleted.
        (opensrs, vec!["bücher.com", "later.com", "soon.com"]),
    ] {
        for filter in [Expiring::any_time(), Expiring::within(Duration::MAX)] {
            let listed = registrar.domains(filter).await.expect("a list");
            let mut names: Vec<String> = listed.iter().map(|domain| domain.name.to_string()).collect();
            names.sort();
            names.retain(|name| filter == Expiring::any_time() || name != "late.com");
            let expected = expected.iter().filter(|it| filter == Expiring::any_time() || **it != "late.com");
            assert!(names.iter().eq(expected), "{}: {names:?}", registrar.service());
        }
    }
}

/// A client whose requests are answered by a function, and the requests.
fn answered(
    body: impl Fn(&str) -> &'static str + Send + 'static,
) -> (impl Registrar, Arc<Mutex<Vec<String>>>) {
    let (clock, asked) = (ManualClock::new(), Arc::new(Mutex::new(Vec::new())));
    let names = Arc::clone(&asked);
    let transport = FnTransport::new(&clock, move |request| {
        let asked = request.iter().filter(|(name, _)| name.starts_with("DomainName"));
        names.lock().expect("the requests").extend(asked.map(|(_, value)| value.clone()));
        Reply::Success(body(request.get("PageNum").map_or("", String::as_str)).to_owned())
    });
    let client = aliyun_domain::china(Credentials::new("id", "secret"));
    let client = client.transport(transport).clock(SdkClock(clock)).build().expect("a client");
    (client, asked)
}

#[tokio::test]
async fn a_name_that_moves_to_the_next_page_is_listed_once() {
    let (client, _) = answered(|page| match page {
        "1" => {
            r#"{"RequestId":"R","TotalItemNum":3,"TotalPageNum":2,"CurrentPageNum":1,"NextPage":true,
            "Data":{"Domain":[{"DomainName":"a.com"},{"DomainName":"b.com"}]}}"#
        }
        _ => {
            r#"{"RequestId":"R","TotalItemNum":3,"TotalPageNum":2,"CurrentPageNum":2,"NextPage":false,
            "Data":{"Domain":[{"DomainName":"B.com"}]}}"#
        }
    });
    let listed = client.domains(Expiring::any_time()).await.expect("a list");
    let names: Vec<&str> = listed.iter().map(|domain| domain.name.ascii()).collect();
    assert_eq!(names, ["a.com", "b.com"]);
}

#[tokio::test]
async fn every_request_has_a_name_in_the_form_of_the_service() {
    let (client, asked) =
        answered(|_| r#"{"RequestId":"R","Avail":1,"TaskNo":"1","TotalItemNum":0,"Data":[]}"#);
    let idn = name("xn--bcher-kva.com");
    assert_eq!(client.check(&idn).await.expect("a result").available, Some(true));
    assert_eq!(client.domain(&idn).await.expect("a result"), None);
    assert!(client.nameservers(&idn).await.expect("a list").is_empty());
    client
        .set_nameservers(&idn, &["ns1.example.net"])
        .await
        .expect_err("a task without names is not settled");
    let asked = asked.lock().expect("the requests");
    let (names, servers): (Vec<&str>, Vec<&str>) =
        asked.iter().map(String::as_str).partition(|text| *text == "bücher.com");
    assert_eq!((names.len(), servers), (4, vec!["ns1.example.net"]));
}

#[tokio::test]
async fn a_name_that_was_lost_long_ago_is_not_in_the_account() {
    let (fake, registrars) = story();
    fake.clock().advance(200 * DAY);
    for registrar in &registrars {
        assert_eq!(
            registrar.domain(&name("late.com")).await.expect("a read"),
            None,
            "{}",
            registrar.service()
        );
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

fn contact() -> Contact {
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
    contact
}

fn for_contact(name: &str, contact: Contact) -> Registration {
    let registrant = Registrant::Contact(Box::new(contact));
    Registration::new(name.parse().expect("a domain name"), 1, registrant)
}

fn with_details(registration: Registration) -> Registration {
    registration.detail("reg_username", "alexexample").detail("reg_password", "ten-letters-long")
}

#[tokio::test]
async fn a_name_is_registered_at_each_service() {
    let (fake, [aliyun, opensrs]) = story();
    let registration = with_details(for_contact("brand-new.com", contact()));
    let done = opensrs.register(&registration, limit(&*opensrs, 50), None).await.expect("registered");
    assert!(done.progress.all_done() && done.after.is_some(), "{done:?}");
    assert_eq!(charges(&fake), 1);

    let profile =
        fake.world(|world| world.profiles.keys().next().map(ToString::to_string)).expect("a profile");
    let registration = Registration::new(name("neu-für-mich.com"), 2, Registrant::Profile(profile));
    let done = aliyun.register(&registration, limit(&*aliyun, 50), None).await.expect("registered");
    assert!(done.progress.all_done() && done.after.is_some(), "{done:?}");
    assert_eq!(charges(&fake), 2);
}

#[tokio::test]
async fn a_registration_that_a_service_cannot_carry_out_is_refused_before_anything_is_sent() {
    let (fake, [aliyun, opensrs]) = story();
    let without = |part: fn(&mut Contact) -> &mut String| {
        let mut contact = contact();
        part(&mut contact).clear();
        with_details(for_contact("brand-new.com", contact))
    };
    let whole = with_details(for_contact("brand-new.com", contact()));
    for (registrar, registration, problem) in [
        (&aliyun, whole.clone(), "registers names for registrant profiles only"),
        (&opensrs, for_contact("brand-new.com", contact()), "reg_username is required for a registration"),
        (&opensrs, without(|contact| &mut contact.email), "the contact has no `email`"),
        (&opensrs, without(|contact| &mut contact.last_name), "the contact has no `last_name`"),
        (&opensrs, whole.clone().detail("domain", "other.com"), "domain is set already"),
        (&opensrs, whole.clone().detail("reg_password", "another"), "reg_password is set already"),
        (&opensrs, whole.clone().detail("handle", "save"), "handle is set already"),
        (&opensrs, whole.clone().detail("auto_renew", "yes"), "auto_renew"),
        (&opensrs, whole.detail("colour", "blue"), "colour"),
    ] {
        let refused = registrar.register(&registration, limit(&**registrar, 50), None).await;
        let refused = refused.expect_err("a refusal").to_string();
        assert!(refused.contains(problem), "{problem}: {refused}");
    }
    assert!(fake.seen().is_empty(), "{:?}", fake.seen());
}

#[test]
fn personal_data_and_secrets_of_a_registration_are_not_printed() {
    let registration = with_details(for_contact("brand-new.com", contact()));
    let printed = format!("{registration:?}");
    assert!(printed.contains("reg_password") && printed.contains("brand-new.com"), "{printed}");
    for secret in ["ten-letters-long", "alexexample", "Alex", "Sampletown"] {
        assert!(!printed.contains(secret), "{printed}");
    }
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

#[test]
fn the_guide_names_the_actions_that_carry_out_each_task() {
    let page = include_str!("../../../generated-sdk/src/guide/several_registrars.md");
    let services = [
        include_str!("../../../generated-sdk/descriptions/aliyun-domain.json"),
        include_str!("../../../generated-sdk/descriptions/opensrs.json"),
    ];
    let services = services.map(|json| Service::parse(json).expect("a description"));
    let actions = services.each_ref().map(|service| {
        let tasks = service.registrar.as_ref().expect("everyday tasks");
        let quote = service.orders.as_ref().and_then(|orders| orders.quote.as_ref());
        let check = tasks.check.iter().map(|task| &task.read).chain(quote.map(|quote| &quote.read));
        let nameservers = tasks.nameservers.iter().flat_map(|task| [&task.read, &task.replace]);
        let purchase = |task: &'static str| match task {
            "register" => &tasks.register,
            "renew" => &tasks.renew,
            _ => &tasks.redeem,
        };
        let order = |task| purchase(task).iter().map(|task| &task.action).collect();
        let rows: [(&str, Vec<&String>); 7] = [
            ("check", check.collect()),
            ("domains", tasks.domains.iter().map(|task| &task.read).collect()),
            ("domain", tasks.domain.iter().map(|task| &task.read).collect()),
            ("register", order("register")),
            ("renew", order("renew")),
            ("redeem", order("redeem")),
            ("nameservers", nameservers.collect()),
        ];
        rows.map(|(task, mut actions)| {
            actions.dedup();
            let link = |action: &&String| format!("[`{action}`](crate::{}::{action})", service.module);
            (task, actions.iter().map(link).collect::<Vec<_>>().join(", "))
        })
    });
    for ((task, aliyun), (_, opensrs)) in actions[0].iter().zip(&actions[1]) {
        let row = format!("| [`{task}`](crate::registrar::Registrar::{task}) | {aliyun} | {opensrs} |");
        assert!(page.lines().any(|line| line == row), "the page lacks\n{row}");
    }
}
