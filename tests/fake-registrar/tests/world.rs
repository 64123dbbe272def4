//! Tests of the world: names, money and time, independent of the protocols.

use fake_registrar::world::{
    Availability, Cause, Cents, Consent, Contact, Contacts, Denial, Domain, EventKind, Expected, Mishap,
    OrderState, Priced, Problem, Processed, Registration, Span, Stage, State, StepIn, StepOut, Time,
    TransferOrder, Work, WorkKind, World,
};
use std::collections::BTreeMap;

fn start() -> Time {
    "2026-03-01T10:00:00Z".parse().expect("a time")
}

fn sample() -> World {
    World::sample_at(start())
}

fn registration(name: &str, years: i64) -> Work {
    let contacts = Contacts::all(&Contact::sample());
    Work::Register(Registration { name: name.to_owned(), years, contacts, ..Registration::default() })
}

fn renewal(world: &World, name: &str) -> Work {
    let expected = Some(Expected::At(world.domains[name].expires));
    Work::Renew { name: name.to_owned(), years: 1, expected, premium: Consent::No }
}

fn redemption(name: &str) -> Work {
    Work::Redeem { name: name.to_owned(), expected: None }
}

fn transfer(name: &str, code: &str) -> TransferOrder {
    TransferOrder { name: name.to_owned(), auth_code: code.to_owned(), ..TransferOrder::default() }
}

/// Checks that the movements explain the difference between the opening and the current balance.
fn balanced(world: &World) {
    let moved: Cents = world.account.ledger().iter().map(|movement| movement.amount).sum();
    assert_eq!(world.account.opening() + moved, world.account.balance());
}

fn order(world: &mut World, work: Work) -> (String, Processed) {
    let id = world.save_order(work, BTreeMap::new());
    let processed = world.process_order(&id, "192.0.2.7").expect("the order is pending");
    (id, processed)
}

#[test]
fn a_name_passes_through_its_life_cycle() {
    let mut world = sample();
    let task = world.submit(vec![registration("new.com", 1)], "192.0.2.7");
    assert_eq!(world.availability("new.com"), Availability::Free, "the task is not done yet");
    world.advance(Span::seconds(5));
    assert_eq!(world.task(&task).map(|task| task.state()), Some(State::Done));
    assert_eq!(world.stage("new.com"), Some(Stage::Registered));
    assert_eq!(world.domains["new.com"].expires, start().plus_years(1) + Span::seconds(5));

    for (days, stage) in [(365, Stage::Expired), (30, Stage::Redemption), (30, Stage::PendingDelete)] {
        world.advance(Span::days(days));
        assert_eq!(world.stage("new.com"), Some(stage));
        assert_eq!(world.availability("new.com"), Availability::Ours);
    }
    world.advance(Span::days(5));
    assert_eq!(world.stage("new.com"), None);
    assert_eq!(world.availability("new.com"), Availability::Free);
    let gone = world.deleted.iter().find(|gone| gone.domain.name == "new.com").expect("the name was deleted");
    assert_eq!(
        gone.at,
        gone.domain.expires + Span::days(65),
        "to the second, however far the clock was moved"
    );
}

#[test]
fn an_expired_name_can_be_renewed_then_redeemed_but_not_before_its_deletion() {
    let mut world = sample();
    let call = Cause::Call("192.0.2.7".to_owned());
    let problem =
        |world: &mut World, work: Work| world.carry_out(&work, &call, "").expect_err("it must fail");

    let work = renewal(&world, "example.org");
    let done = world.carry_out(&work, &call, "").expect("expired names can be renewed");
    assert_eq!(
        done.charged,
        world.prices.quote(Priced::Renew, "example.org", 1).expect("the suffix is sold").amount
    );
    assert_eq!(world.stage("example.org"), Some(Stage::Registered));
    assert_eq!(problem(&mut world, redemption("example.org")), Problem::Stage { is: Stage::Registered });

    let work = renewal(&world, "example.shop");
    assert_eq!(problem(&mut world, work), Problem::Stage { is: Stage::Redemption });
    let before = world.domains["example.shop"].expires;
    world.carry_out(&redemption("example.shop"), &call, "").expect("the name is in the redemption period");
    assert_eq!(world.domains["example.shop"].expires, before.plus_years(1));
    assert_eq!(world.stage("example.shop"), Some(Stage::Registered));

    assert_eq!(problem(&mut world, redemption("example.xyz")), Problem::Stage { is: Stage::PendingDelete });
    balanced(&world);
}

#[test]
fn a_repeated_order_is_refused() {
    let mut world = sample();
    let work = renewal(&world, "example.com");
    let (first, second) = (world.submit(vec![work.clone()], ""), {
        world.advance(Span::seconds(5));
        world.submit(vec![work], "")
    });
    world.advance(Span::seconds(5));
    assert!(world.task(&first).expect("it exists").details[0].problem.is_none());
    let problem = world.task(&second).expect("it exists").details[0].problem.clone();
    assert!(matches!(problem, Some(Problem::ExpiryDiffers { .. })), "{problem:?}");
    assert_eq!(world.account.spent_on("example.com"), Cents(1049));

    let (name, year) = ("example.com".to_owned(), world.domains["example.com"].expires.year());
    let by_year = |year| Work::Renew {
        name: name.clone(),
        years: 1,
        expected: Some(Expected::Year(year)),
        premium: Consent::No,
    };
    assert!(world.check(&by_year(year - 1)).is_err() && world.check(&by_year(year)).is_ok());
}

#[test]
fn the_ledger_stays_balanced_when_work_fails() {
    let mut world = sample();
    let mishap = Mishap { name: "*.net".to_owned(), percent: 50.0, ..Mishap::default() };
    world.mishaps.push(mishap);
    for round in 0..30 {
        let suffix = ["com", "net", "io"][round % 3];
        world.submit(vec![registration(&format!("name{round}.{suffix}"), 1)], "");
        world.advance(Span::seconds(3));
    }
    world.deposit(Cents(10_000));
    world.advance(Span::days(1));
    balanced(&world);
    let parts = || world.tasks().iter().flat_map(|task| &task.details);
    let bought: Vec<_> = parts().filter(|part| part.state == State::Done).collect();
    let paid = world.account.ledger().iter().filter(|movement| movement.amount < Cents(0));
    assert_eq!(bought.len(), paid.count(), "one charge for each bought name");
    assert!(bought.iter().all(|part| world.domains.contains_key(&part.name)));
    let problems: Vec<_> = parts().filter_map(|part| part.problem.as_ref()).collect();
    assert!(problems.iter().any(|problem| matches!(problem, Problem::Mishap { .. })));
    assert!(problems.iter().any(|problem| matches!(problem, Problem::NoMoney { .. })));
    assert!(world.account.balance() >= Cents(0));
}

#[test]
fn a_failed_name_of_a_batch_does_not_affect_the_others() {
    let mut world = sample();
    world.fail_next("two.com", "The registry is out of order.");
    let names = ["one.com", "two.com", "taken.com", "gold.com", "nosuch.suffix"];
    let task = world.submit(names.iter().map(|name| registration(name, 1)).collect(), "");
    world.advance(Span::seconds(10));
    let task = world.task(&task).expect("it exists");
    let problems: Vec<_> = task.details.iter().map(|part| part.problem.clone()).collect();
    let reason = "The registry is out of order.".to_owned();
    let premium = Problem::Premium { price: Cents(250_000) };
    assert_eq!(
        problems,
        [
            None,
            Some(Problem::Mishap { reason }),
            Some(Problem::Taken),
            Some(premium),
            Some(Problem::UnknownSuffix)
        ]
    );
    assert_eq!(world.account.ledger().len(), 1);
}

#[test]
fn automatic_renewal_continues_while_the_funds_suffice() {
    let mut world = World::from_yaml(
        "{now: 2026-03-01T00:00:00Z, balance: 14.00, names: {mine.ca: {expires: 10d, auto_renew: true}}}",
    )
    .expect("a seed");
    let first = world.domains["mine.ca"].expires;
    world.advance(Span::days(11));
    assert_eq!(
        (world.stage("mine.ca"), world.domains["mine.ca"].expires),
        (Some(Stage::Registered), first.plus_years(1))
    );
    assert_eq!(world.account.ledger()[0].cause, Cause::Time);
    world.advance(Span::days(365));
    assert_eq!(world.stage("mine.ca"), Some(Stage::Expired));
    assert!(world.events.iter().any(|event| event.kind == EventKind::Expired));
    balanced(&world);
}

#[test]
fn a_transfer_in_passes_through_its_steps() {
    let mut world = sample();
    world.begin_transfer_in(transfer("movable.net", "wrong"), None).expect("the transfer can begin");
    let step = |world: &World| world.transfer_in("movable.net").map(|transfer| transfer.step);
    assert_eq!(world.begin_transfer_in(transfer("movable.net", "wrong"), None), Err(Problem::TransferRuns));
    world.advance(Span::minutes(1));
    assert_eq!(step(&world), Some(StepIn::MailSent));
    assert!(world.agree_to_transfer("no such token").is_empty());
    let token = world.transfer_in("movable.net").expect("the transfer is in progress").token.clone();
    assert_eq!(world.agree_to_transfer(&token), ["movable.net"]);
    world.advance(Span::minutes(1));
    assert_eq!(step(&world), Some(StepIn::WrongCode));
    world.reenter_code("movable.net", "let-it-go-42").expect("the transfer is in progress");
    world.advance(Span::minutes(1));
    assert_eq!(step(&world), Some(StepIn::Submitted));
    assert_eq!(world.account.ledger(), [], "nothing is charged before the transfer completes");
    world.advance(Span::days(5));
    assert_eq!(step(&world), Some(StepIn::Succeeded));
    assert_eq!(world.stage("movable.net"), Some(Stage::Registered));
    assert_eq!(world.account.spent_on("movable.net"), Cents(1249));
    balanced(&world);
}

#[test]
fn a_transfer_ends_by_approval_rejection_or_timeout() {
    let mut world = sample();
    world.begin_transfer_in(transfer("movable.net", "let-it-go-42"), None).expect("the transfer can begin");
    world.reject_transfer_in("movable.net", Denial::Rejected).expect("the transfer is in progress");
    let last =
        |world: &World| world.transfer_in("movable.net").map(|transfer| (transfer.step, transfer.denial));
    assert_eq!(last(&world), Some((StepIn::Failed, Some(Denial::Rejected))));

    world.begin_transfer_in(transfer("movable.net", "let-it-go-42"), None).expect("the transfer can begin");
    world.advance(Span::days(16));
    assert_eq!(last(&world), Some((StepIn::Expired, Some(Denial::Expired))));

    world.begin_transfer_in(transfer("movable.net", "let-it-go-42"), None).expect("the transfer can begin");
    world.accept_transfer_in("movable.net").expect("the transfer is in progress");
    assert_eq!(last(&world), Some((StepIn::Succeeded, None)));
    assert_eq!(
        world.begin_transfer_in(transfer("taken.com", ""), None),
        Err(Problem::TransferLocked),
        "the losing registrar has locked it"
    );
}

#[test]
fn an_unlocked_name_is_transferred_away_with_its_code() {
    let mut world = sample();
    let reveal = |name: &str| Work::RevealAuthCode { name: name.to_owned() };
    assert_eq!(world.carry_out(&reveal("example.net"), &Cause::Test, ""), Err(Problem::TransferLocked));
    let code = world
        .carry_out(&reveal("example.com"), &Cause::Test, "")
        .expect("the name is not locked")
        .result
        .expect("a code");
    assert_eq!(world.request_transfer_out("example.com", "guessed", "Thief"), Err(Problem::WrongCode));
    world.request_transfer_out("example.com", &code, "Other Names Inc.").expect("the code is right");
    world.advance(Span::days(4));
    world
        .carry_out(&Work::CancelTransferOut { name: "example.com".to_owned() }, &Cause::Test, "")
        .expect("the transfer is in progress");
    world.advance(Span::days(2));
    assert!(world.domains.contains_key("example.com"), "the transfer was rejected");

    let code = world
        .carry_out(&reveal("example.com"), &Cause::Test, "")
        .expect("the name is not locked")
        .result
        .expect("a code");
    world.request_transfer_out("example.com", &code, "Other Names Inc.").expect("the code is right");
    world.accept_transfer_out("example.com").expect("the transfer is in progress");
    assert_eq!(world.transfer_out("example.com").map(|transfer| transfer.step), Some(StepOut::Succeeded));
    assert_eq!(world.availability("example.com"), Availability::Taken);
}

#[test]
fn an_order_is_saved_processed_and_cancelled() {
    let mut world = sample();
    let (id, processed) = order(&mut world, registration("ordered.com", 2));
    assert_eq!(processed, Processed::Done(None));
    assert_eq!(
        world.order(&id).map(|order| (order.state, order.cost)),
        Some((OrderState::Completed, Cents(2098)))
    );
    assert_eq!(world.process_order(&id, ""), Err(Problem::NoOrder), "the order is completed");

    let saved = world.save_order(registration("later.com", 1), BTreeMap::new());
    world.cancel_order(&saved).expect("the order is pending");
    assert_eq!(world.process_order(&saved, ""), Err(Problem::NoOrder), "the order was cancelled");
    assert_eq!(world.availability("later.com"), Availability::Free);

    let (id, processed) = order(&mut world, registration("taken.com", 1));
    assert_eq!(processed, Processed::Declined(Problem::Taken));
    assert_eq!(world.order(&id).map(|order| order.state), Some(OrderState::Declined));
    balanced(&world);
}

#[test]
fn an_order_waits_for_funds_and_for_a_slow_registry() {
    let mut world =
        World::from_yaml("{now: 2026-03-01T00:00:00Z, balance: 20.00, settings: {slow: {'*.ca': 60s}}}")
            .expect("a seed");
    let (slow, processed) = order(&mut world, registration("slow.ca", 1));
    assert_eq!((processed, world.reserved()), (Processed::Underway, Cents(1350)));
    assert_eq!(world.account.balance(), Cents(2000), "reserved funds are not charged");
    let (poor, processed) = order(&mut world, registration("poor.com", 1));
    assert_eq!(processed, Processed::Saved, "reserved funds cannot be spent");
    world.advance(Span::seconds(60));
    assert_eq!(world.order(&slow).map(|order| order.state), Some(OrderState::Completed));
    assert_eq!((world.account.balance(), world.reserved()), (Cents(650), Cents(0)));
    world.deposit(Cents(1000));
    assert_eq!(world.process_order(&poor, ""), Ok(Processed::Done(None)));
    balanced(&world);
}

#[test]
fn a_transfer_order_is_in_progress_until_the_transfer_completes() {
    let mut world = sample();
    let (id, processed) = order(&mut world, Work::TransferIn(transfer("movable.net", "let-it-go-42")));
    assert_eq!(processed, Processed::Underway);
    world.accept_transfer_in("movable.net").expect("the transfer is in progress");
    assert_eq!(world.order(&id).map(|order| order.state), Some(OrderState::Completed));
    assert_eq!(world.reserved(), Cents(0));

    let (id, _) = order(&mut world, Work::TransferIn(transfer("hidden.org", "let-it-go-43")));
    world.reject_transfer_in("hidden.org", Denial::Rejected).expect("the transfer is in progress");
    assert_eq!(world.order(&id).map(|order| order.state), Some(OrderState::Declined));
    balanced(&world);

    // The reserved funds are available to the order: they cover one transfer, not two.
    let yaml = "{now: 2026-03-01T00:00:00Z, balance: 12.49, elsewhere: {theirs.net: {auth_code: go}}}";
    let mut world = World::from_yaml(yaml).expect("a seed");
    let (id, _) = order(&mut world, Work::TransferIn(transfer("theirs.net", "go")));
    world.accept_transfer_in("theirs.net").expect("the transfer is in progress");
    assert_eq!(world.order(&id).map(|order| order.state), Some(OrderState::Completed));
    assert_eq!(world.account.balance(), Cents(0));
}

#[test]
fn cancelling_a_transfer_cancels_its_order() {
    let mut world = sample();
    let (id, _) = order(&mut world, Work::TransferIn(transfer("movable.net", "let-it-go-42")));
    let work = Work::CancelTransferIn { name: "movable.net".to_owned() };
    world.carry_out(&work, &Cause::Test, "").expect("the transfer is in progress");
    assert_eq!(world.order(&id).map(|order| order.state), Some(OrderState::Cancelled));
}

#[test]
fn a_name_that_is_given_up_can_be_redeemed() {
    let mut world = sample();
    let work = Work::Delete { name: "example.com".to_owned(), reason: "By-Request".to_owned() };
    world.carry_out(&work, &Cause::Test, "").expect("the account has the name");
    assert_eq!(world.stage("example.com"), Some(Stage::Redemption));
    world.advance(Span::days(29));
    world
        .carry_out(&redemption("example.com"), &Cause::Test, "")
        .expect("the name is in the redemption period");
    assert_eq!(world.stage("example.com"), Some(Stage::Registered));
    world.carry_out(&work, &Cause::Test, "").expect("the account has the name");
    world.advance(Span::days(35));
    assert_eq!(world.deleted.last().map(|gone| gone.reason.as_str()), Some("By-Request"));
}

#[test]
fn a_loaded_world_continues_like_the_saved_one() {
    let mut world = sample();
    world.submit(vec![registration("saved.com", 1), registration("other.com", 1)], "");
    order(&mut world, Work::TransferIn(transfer("movable.net", "let-it-go-42")));
    world.mishaps.push(Mishap { kind: Some(WorkKind::Register), percent: 50.0, ..Mishap::default() });
    world.advance(Span::seconds(2));
    let mut loaded = World::from_json(&world.to_json()).expect("what was saved");
    assert_eq!(loaded, world);
    for world in [&mut world, &mut loaded] {
        world.advance(Span::days(100));
    }
    assert_eq!(loaded, world, "including the random generator");
}

#[test]
fn a_seed_describes_a_world() {
    let world = World::from_yaml(
        "
now: 2026-03-01T00:00:00Z
balance: 12.5
names:
  short.com: 300d
  old.net: -40d
  Long.org: {expires: 2027-01-01, registered: 2020-01-01, locked: true, dns: [ns1.example.net, ns2.example.net],
             tags: {team: web}, auth_code: known, instance_id: S1, premium: 99}
elsewhere:
  theirs.com: {auth_code: let-me-go, email: null}
blocked: {no.com: it is reserved}
premium: {gold.com: 2500.00}
prices: {test: {register: 1.00, renew: 2.00, redeem: 30.00, transfer: 4.00}}
mishaps: [{name: '*.test', kind: renew, reason: No.}]
settings: {task_waits: 0s, life: {expired: 45d}}
",
    )
    .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(world.account.balance(), Cents(1250));
    assert_eq!(world.stage("old.net"), Some(Stage::Expired), "45 days here");
    let long = world.by_instance("S1").expect("the seed sets the id");
    assert_eq!((long.name.as_str(), long.auth_code.as_str()), ("long.org", "known"));
    assert!(long.is_transfer_locked(world.now()) && world.prices.is_premium("long.org"));
    assert_eq!(world.availability("no.com"), Availability::Blocked("it is reserved".to_owned()));
    assert_eq!(
        world.prices.quote(Priced::Renew, "a.test", 3).expect("the suffix is sold").amount,
        Cents(600)
    );

    for (wrong, part) in [
        ("balanse: 1", "unknown field `balanse`"),
        ("names: {a.com: soon}", "`soon` is neither a time such as 2026-03-01 nor a span such as 30d"),
        ("names: {a.com: {expiry: 1d}}", "unknown field `expiry`"),
        ("names: {a.com: {expiry: 1d}}", "privacy, dns, hosts, profile, instance_id, auth_code"),
        ("balance: 1.005", "is not an amount such as 12.34"),
        // Values that would overflow sums.
        (
            "names: {a.com: 106751991167d}",
            "neither a time such as 2026-03-01 nor a span such as 30d, of at most 3660000d",
        ),
        ("premium: {gold.com: 92233720368547758.07}", "at most 9999999999999.99"),
        ("now: 2026/03/01", "`2026/03/01` is not a time"),
    ] {
        let error = World::from_yaml(wrong).expect_err(wrong);
        assert!(error.contains("line 1") && error.contains(part), "{error}");
    }
}

#[test]
fn the_largest_price_for_the_longest_period_does_not_overflow() {
    let world = World::from_yaml("premium: {gold.com: 9999999999999.99}").expect("a seed");
    for years in [1, 10, i64::MAX] {
        assert!(
            world.prices.quote(Priced::Register, "gold.com", years).expect("the suffix is sold").amount
                > Cents(0)
        );
    }
}

#[test]
fn the_sample_account_has_a_name_in_each_stage() {
    let world = sample();
    for stage in [Stage::Registered, Stage::Expired, Stage::Redemption, Stage::PendingDelete] {
        assert!(world.domains.keys().any(|name| world.stage(name) == Some(stage)), "{stage:?}");
    }
    assert_eq!(world.events, [], "no event has occurred yet");
    let mut later = world.clone();
    later.tick();
    assert_eq!(world, later, "nothing is due");
}

#[test]
fn each_charge_is_refunded_at_most_once() {
    let mut world = sample();
    for _ in 0..2 {
        order(&mut world, registration("brief.com", 1));
        let renewal = renewal(&world, "brief.com");
        order(&mut world, renewal);
        assert_eq!(world.return_to_registry("brief.com", "By-Request", "192.0.2.7"), Ok(Cents(2098)));
    }
    let back: Vec<_> = world.account.ledger().iter().filter_map(|movement| movement.gives_back).collect();
    assert_eq!(back, [1, 2, 5, 6], "each registration's charges are refunded once");
    assert_eq!(world.account.balance(), world.account.opening());
    assert_eq!(world.audit(), [""; 0]);
}

#[test]
fn an_auth_code_of_an_earlier_registration_is_invalid() {
    let mut world = sample();
    order(&mut world, registration("brief.com", 1));
    let code = world.current_auth_code("brief.com").expect("the account has the name");
    world.request_transfer_out("brief.com", &code, "Other Names Inc.").expect("the code is right");
    world.return_to_registry("brief.com", "By-Request", "192.0.2.7").expect("the name is recent");
    assert_eq!(world.transfer_out("brief.com").map(|transfer| transfer.step), Some(StepOut::Failed));

    order(&mut world, registration("brief.com", 1));
    world.advance(Span::days(10));
    assert_eq!(world.stage("brief.com"), Some(Stage::Registered), "the old request does not transfer it");
    assert_eq!(world.audit(), [""; 0]);
}

#[test]
fn names_keep_the_contacts_of_a_deleted_profile() {
    let mut world = sample();
    let (id, contacts) = (world.domains["example.ca"].profile, world.domains["example.ca"].contacts.clone());
    assert!(world.remove_profile(id.expect("the sample account has a profile")));
    assert_eq!(
        (world.domains["example.ca"].profile, &world.domains["example.ca"].contacts),
        (None, &contacts)
    );
    assert_eq!(world.audit(), [""; 0]);
}

#[test]
fn an_injected_failure_is_removed_once_it_occurred() {
    let mut world = sample();
    world.fail_next("one.com", "The registry is out of order.");
    assert!(matches!(order(&mut world, registration("one.com", 1)).1, Processed::Declined(_)));
    assert!(world.mishaps.is_empty());
    assert!(matches!(order(&mut world, registration("one.com", 1)).1, Processed::Done(_)));
}

#[test]
fn the_audit_detects_manipulated_records() {
    let mut world = sample();
    order(&mut world, registration("brief.com", 2));
    world.submit(vec![registration("other.com", 1)], "192.0.2.7");
    world.advance(Span::minutes(1));
    world.return_to_registry("brief.com", "By-Request", "192.0.2.7").expect("the name is recent");
    assert_eq!(world.audit(), [""; 0]);

    let saved = serde_json::to_value(&world).expect("JSON");
    let audit = |tamper: &dyn Fn(&mut serde_json::Value)| {
        let mut changed = saved.clone();
        tamper(&mut changed);
        World::from_json(&changed.to_string()).expect("the world is still valid JSON").audit().join(" ")
    };
    let ledger = |change: &dyn Fn(&mut Vec<serde_json::Value>)| {
        audit(&|world| change(world["account"]["ledger"].as_array_mut().expect("a list")))
    };
    let twice = ledger(&|ledger| {
        let mut again = ledger[2].clone();
        again["number"] = 4.into();
        ledger.push(again);
    });
    assert!(twice.contains("charge 1 was refunded before") && twice.contains("do not add up"), "{twice}");
    let unpaid = ledger(&|ledger| drop(ledger.remove(1)));
    assert!(unpaid.contains("nothing was charged"), "{unpaid}");
    let dear = ledger(&|ledger| ledger[1]["amount"] = "-99.00".into());
    assert!(dear.contains("differs from the price list"), "{dear}");
    let odd = ledger(&|ledger| ledger[1]["cause"] = serde_json::json!({"order": "1"}));
    assert!(odd.contains("1 has not done this"), "{odd}");
    let domain = world.domains.remove("example.com").expect("the sample account has the name");
    world.domains.insert("other.example".to_owned(), domain);
    let lost = world.audit().join(" ");
    assert!(lost.contains("key differs from its name"), "{lost}");
}

#[test]
fn a_deleted_host_is_known_at_no_registry() {
    let mut world = sample();
    let domain = world.domains.get_mut("example.net").expect("the account has the name");
    domain.extra.insert(Domain::known_at("ns1"), "org".to_owned());
    let work = Work::DeleteHost { name: "example.net".to_owned(), host: "ns1".to_owned() };
    world.carry_out(&work, &Cause::Test, "").expect("the host exists");
    assert_eq!(world.audit(), Vec::<String>::new());
}
