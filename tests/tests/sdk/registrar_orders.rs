//! Orders for everyday tasks are the client's own: placed once, found again after a lost response, within a limit.

use fake_registrar::world::Cents;
use fake_registrar::{Fault, When};
use registrar_sdk::registrar::{Registrant, Registrar, Registration};
use registrar_sdk::{DateTime, Effect, Error, OrderProblem, Outcome, Spend};
use registrar_sdk_tests::portfolio::{charges, clients, limit, name, registrar};
use registrar_sdk_tests::shared_journal::SharedJournal;
use std::sync::Arc;
use std::time::Duration;

#[tokio::test]
async fn a_renewal_reports_the_expiry_before_and_after_and_charges_once_although_its_response_is_lost() {
    let fake = registrar();
    let registrars = clients(&fake, None);
    for (count, registrar) in (1..).zip(&registrars) {
        fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        let renewed =
            registrar.renew(&name("soon.com"), 2, limit(&**registrar, 40), None).await.expect("renewed");
        let years = |time: &Option<DateTime>| time.as_ref().and_then(|time| time.year());
        assert_eq!(years(&renewed.after), years(&renewed.before).map(|year| year + 2), "{renewed:?}");
        assert!(renewed.progress.all_done());
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
}

#[tokio::test]
async fn a_prepared_renewal_has_its_price_and_expiry_before_anything_is_ordered() {
    let fake = registrar();
    let registrars = clients(&fake, None);
    for (count, registrar) in (1..).zip(&registrars) {
        let soon = name("soon.com");
        let prepared = registrar.prepare_renewal(&soon, 1, false, None).await.expect("prepared");
        let quote = registrar.quote(&prepared.order).await.expect("a price");
        assert_eq!(charges(&fake), count - 1, "{}", registrar.service());
        // Until it is carried out or dropped, nothing else is ordered for the name.
        let other = registrar.prepare_renewal(&soon, 1, false, None).await.expect_err("a refusal");
        assert!(other.to_string().contains("another call orders something for soon.com"), "{other}");
        let done = registrar.carry_out(&prepared, Spend::at_most(quote.total)).await.expect("renewed");
        assert_eq!(done.before, prepared.expires, "{}", registrar.service());
        assert!(!prepared.from_journal && prepared.expires.is_some());
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
}

#[tokio::test]
async fn an_unfinished_renewal_is_finished_by_the_next_run_and_not_repeated() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    let run = || clients(&fake, Some(Arc::new(journal.clone())));
    for (count, at) in (1..).zip([0, 1]) {
        let [registrar, again] = [&run()[at], &run()[at]];
        let (soon, spend) = (name("soon.com"), limit(&**registrar, 40));
        // The service carries it out; then neither its response nor its lists arrive.
        fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        for list in ["QueryTaskList", "GetOrdersByDomain"] {
            fake.faults().add(When::always().of(list), Fault::Page { status: 502 });
        }
        let lost = registrar.renew(&soon, 1, spend, None).await.expect_err("an unknown outcome");
        assert_eq!(lost.outcome(), Outcome::Unknown, "{lost}");
        let still = again.renew(&soon, 1, spend, None).await.expect_err("an unknown outcome");
        assert_eq!(still.outcome(), Outcome::Unknown, "{still}");
        fake.faults().clear();

        let other = again.renew(&soon, 1, spend, Some("another".to_owned())).await.expect_err("a refusal");
        assert!(other.to_string().contains("another unfinished order for soon.com"), "{other}");
        let again = again.renew(&soon, 1, spend, None).await.expect("finished");
        assert!(again.progress.all_done());
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
}

#[tokio::test]
async fn a_renewal_that_was_placed_is_not_repeated_by_a_program_that_never_learned_how_it_ended() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    let run = || clients(&fake, Some(Arc::new(journal.clone())));
    for (count, at) in [1, 3].into_iter().zip([0, 1]) {
        let [interrupted, next] = [&run()[at], &run()[at]];
        let (soon, spend) = (name("soon.com"), limit(&**interrupted, 40));
        let prepared = interrupted.prepare_renewal(&soon, 1, false, None).await.expect("prepared");
        let placed = interrupted.place(&prepared.order, spend).await.expect("placed");
        drop((prepared, placed));
        // Meanwhile the service carries it out, so that the name has another expiry.
        fake.clock().advance(Duration::from_secs(3600));
        let other = next.renew(&soon, 2, spend, None).await.expect_err("a refusal");
        assert!(other.to_string().contains("another unfinished order for soon.com"), "{other}");
        let renewed = next.renew(&soon, 1, spend, None).await.expect("finished");
        assert!(renewed.progress.all_done());
        assert_eq!(charges(&fake), count, "{}", next.service());
        // Its end is known now, so this is another one.
        next.renew(&soon, 1, spend, None).await.expect("renewed");
        assert_eq!(charges(&fake), count + 1, "{}", next.service());
    }
}

#[tokio::test]
async fn a_registration_is_not_taken_for_another_one_of_the_same_name() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    let [aliyun, _] = clients(&fake, Some(Arc::new(journal)));
    let register = async |years, profile: &str| {
        let registrant = Registrant::Profile(profile.to_owned());
        let registration = Registration::new(name("brand-new.com"), years, registrant);
        aliyun.register(&registration, limit(&*aliyun, 90), None).await
    };
    register(1, "3600001").await.expect("registered");
    register(1, "3600001").await.expect("the same order");
    for (years, profile) in [(2, "3600001"), (1, "3600002")] {
        let other = register(years, profile).await.expect_err("a refusal");
        assert!(other.to_string().contains("another registration of brand-new.com"), "{other}");
    }
    assert_eq!(charges(&fake), 1);
}

#[tokio::test]
async fn a_renewal_that_two_processes_order_at_the_same_time_is_charged_once() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    let [one, other] = [(), ()].map(|()| clients(&fake, Some(Arc::new(journal.clone()))));
    for (count, (one, other)) in (1..).zip(one.iter().zip(&other)) {
        let (soon, spend) = (name("soon.com"), limit(&**one, 40));
        let both = tokio::join!(one.renew(&soon, 1, spend, None), other.renew(&soon, 1, spend, None));
        assert_eq!(charges(&fake), count, "{}: {both:?}", one.service());
        assert!(both.0.is_ok() || both.1.is_ok(), "{}: {both:?}", one.service());
        assert_eq!(journal.entries().iter().filter(|entry| !entry.action.is_empty()).count(), count);
    }
}

#[tokio::test]
async fn a_renewal_that_one_client_orders_twice_at_the_same_time_is_charged_once() {
    // The journal lets the other call run while it writes.
    let (fake, journal) = (registrar(), SharedJournal::new());
    let clients = clients(&fake, Some(Arc::new(journal)));
    for (count, registrar) in [1, 3].into_iter().zip(clients) {
        let (soon, spend) = (name("soon.com"), limit(&*registrar, 40));
        let both =
            tokio::join!(registrar.renew(&soon, 1, spend, None), registrar.renew(&soon, 1, spend, None));
        assert_eq!(charges(&fake), count, "{}: {both:?}", registrar.service());
        let (Ok(_), Err(Error::Order(error))) = both else { panic!("{}: {both:?}", registrar.service()) };
        assert_eq!(error.problem, OrderProblem::InFlight, "{error}");
        // The next call renews the name once more, as it says.
        registrar.renew(&soon, 1, spend, None).await.expect("renewed");
    }
}

#[tokio::test]
async fn a_renewal_that_was_refused_is_ordered_again_by_the_next_call() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    let [_, opensrs] = clients(&fake, Some(Arc::new(journal)));
    let (soon, spend) = (name("soon.com"), limit(&*opensrs, 40));
    for years in [1, 2] {
        fake.world(|world| world.fail_next("soon.com", "465 The registry is closed"));
        let failed = opensrs.renew(&soon, years, spend, None).await.expect_err("a refusal");
        assert_eq!(failed.outcome(), Outcome::Refused, "{failed}");
    }
    let renewed = opensrs.renew(&soon, 1, spend, None).await.expect("renewed");
    assert!(renewed.progress.all_done() && renewed.before != renewed.after, "{renewed:?}");
    assert_eq!(fake.world(|world| world.account.spent_on("soon.com")), Cents(1049));
}

#[tokio::test]
async fn a_renewal_that_failed_and_may_have_been_charged_is_ordered_again_only_under_another_id() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    let [aliyun, _] = clients(&fake, Some(Arc::new(journal)));
    let (soon, spend) = (name("soon.com"), limit(&*aliyun, 40));
    fake.world(|world| world.fail_next("soon.com", "The registry is closed"));
    let failed = aliyun.renew(&soon, 1, spend, None).await.expect_err("a failure");
    assert_eq!(failed.outcome(), Outcome::Refused, "{failed}");
    for years in [1, 2] {
        let again = aliyun.renew(&soon, years, spend, None).await.expect_err("a refusal");
        assert!(again.to_string().contains("it is unknown whether it was charged"), "{again}");
    }
    aliyun.renew(&soon, 1, spend, Some("bills checked".to_owned())).await.expect("renewed");
    assert_eq!(fake.world(|world| world.account.spent_on("soon.com")), Cents(1049));
}

#[tokio::test]
async fn an_id_of_the_callers_own_is_ordered_once() {
    let (fake, journal) = (registrar(), SharedJournal::new());
    for (count, registrar) in (1..).zip(clients(&fake, Some(Arc::new(journal)))) {
        let (soon, spend) = (name("soon.com"), limit(&*registrar, 40));
        let id = || Some(format!("invoice {count}"));
        let first = registrar.renew(&soon, 1, spend, id()).await.expect("renewed");
        let again = registrar.renew(&soon, 1, spend, id()).await.expect("the same order");
        assert_eq!((again.order.id(), &again.after), (first.order.id(), &first.after));
        assert_eq!(charges(&fake), count, "{}", registrar.service());
        for (name, years) in [(name("soon.com"), 2), (name("bücher.com"), 1)] {
            let Err(Error::Order(error)) = registrar.renew(&name, years, spend, id()).await else {
                panic!("{}: {name} for {years} years", registrar.service());
            };
            assert_eq!(error.problem, OrderProblem::SameId, "{error}");
        }
        assert_eq!(charges(&fake), count, "{}", registrar.service());
    }
}

#[tokio::test]
async fn a_renewal_at_any_price_is_ordered_in_every_edition() {
    let fake = registrar();
    let [china, opensrs] = clients(&fake, None);
    let international: Box<dyn Registrar> = Box::new(fake.international().build().expect("a client"));
    for (count, registrar) in (1..).zip([china, international, opensrs]) {
        let renewed = registrar.renew(&name("soon.com"), 1, Spend::at_any_price(), None).await;
        let edition = registrar.edition().name;
        assert!(renewed.as_ref().is_ok_and(|it| it.before != it.after), "{edition}: {renewed:?}");
        assert_eq!(charges(&fake), count, "{edition}");
    }
}

#[tokio::test]
async fn a_premium_name_is_bought_only_if_the_limit_says_so() {
    let fake = registrar();
    let profile =
        fake.world(|world| world.profiles.keys().next().map(ToString::to_string)).expect("a profile");
    let registrar = &clients(&fake, None)[0];
    let gold = Registration::new(name("gold.com"), 1, Registrant::Profile(profile));
    let spend = limit(&**registrar, 3000);
    let Err(Error::Order(error)) = registrar.register(&gold, spend, None).await else { panic!("registered") };
    assert_eq!(error.problem, OrderProblem::Premium, "{error}");
    assert_eq!(charges(&fake), 0);
    let done = registrar.register(&gold, spend.premium(), None).await.expect("registered");
    assert!(done.progress.all_done() && done.after.is_some(), "{done:?}");
    assert_eq!(fake.world(|world| world.account.spent_on("gold.com")), Cents(250_000));
}

#[tokio::test]
async fn a_name_in_its_redemption_period_is_redeemed_and_not_renewed() {
    let fake = registrar();
    let registrars = clients(&fake, None);
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
async fn nothing_is_ordered_above_the_limit_or_for_a_name_of_somebody_else() {
    let fake = registrar();
    let registrars = clients(&fake, None);
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
