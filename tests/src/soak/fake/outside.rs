//! Events outside the calls: faults, money, other registrars, and time.

use super::learned::Learned;
use crate::order_registrar::Rng;
use fake_registrar::world::{Cents, Denial, Elsewhere, Mishap, Span, StepIn, StepOut, Time, WorkKind, World};
use fake_registrar::{Drift, Fake, Fault, When};
use std::time::Duration;

/// The initial account. Both registrars have all names, so that both are called for each of them.
const SEED: &str = "
registrar: both
balance: 5000.00
profiles: [{id: 3600001}, {id: 3600002}, {id: 3600003, audit: running}]
names:
  example.com: 300d
  example.net: {expires: 20d, locked: true, hosts: {ns1: [192.0.2.53]}}
  example.ca: {expires: 40d, auto_renew: true}
  example.org: -10d
  example.shop: -40d
  example.xyz: -62d
blocked: {blocked.com: it is reserved by the registry}
premium: {gold.com: 250.00}
settings: {slow: {'*.ca': 2h, '*.io': 3d}}
";

/// Creates an account at this time, with names in every stage of their life cycle.
pub(super) fn account(now: Time, rng: &mut Rng) -> World {
    let mut world = World::from_yaml(&format!("now: {now}\n{SEED}")).expect("a world");
    for number in 0..40 {
        let expires = now + Span::days(rng.between(0, 800) as i64 - 62);
        world.add_domain(&format!("own{number}.{}", rng.pick(&["com", "net", "xyz", "ca"])), expires);
    }
    world
}

/// Adds every fault, each with its own probability.
pub(super) fn faults(fake: &Fake, seed: u64) {
    let faults = fake.faults();
    faults.seed(seed);
    let millis = Duration::from_millis;
    let common = [
        (0.02, Fault::Throttle { retry_after: None }),
        (0.005, Fault::Throttle { retry_after: Some(millis(500)) }),
        (0.01, Fault::NoConnection),
        (0.01, Fault::ResetBeforeReading),
        (0.01, Fault::ResetAfterReading),
        (0.02, Fault::ResetAfterCommit),
        (0.01, Fault::ArriveLate { delay: millis(90_000) }),
        (0.005, Fault::Delay { delay: millis(2) }),
        (0.01, Fault::Page { status: 502 }),
        (0.01, Fault::PageAfterCommit { status: 504 }),
        (0.005, Fault::NotHttp),
        (0.01, Fault::Truncate { bytes: 40 }),
        (0.005, Fault::SlowBody { bytes: 4096, pause: millis(1) }),
    ];
    for (rng, fault) in common {
        faults.add(When::chance(rng), fault);
    }
    let drifts = [
        Drift::NumbersAsText,
        Drift::TextAsNumbers,
        Drift::TruthsAsText,
        Drift::SmallLetters,
        Drift::BareLists,
        Drift::SingleEntries,
        Drift::OtherFormat,
        Drift::UnknownValues,
        Drift::Nulls,
        Drift::MoreFields,
    ];
    for drift in drifts {
        faults.add(When::chance(0.003), Fault::Drift { drift });
    }
    let with_code = |code: &str| (code.to_owned(), String::new());
    for (service, code) in [("aliyun-domain", "ServiceUnavailable"), ("opensrs", "400")] {
        let (code, message) = with_code(code);
        let refuse = Fault::Refuse { code: code.clone(), message: message.clone() };
        faults.add(When::chance(0.005).of_service(service), refuse);
        faults.add(When::chance(0.005).of_service(service), Fault::FailAfterCommit { code, message });
    }
}

/// Applies a random event.
pub(super) fn turn(rng: &mut Rng, fake: &Fake, learned: &mut Learned) {
    match rng.below(8) {
        0 => {
            let name = format!("other{}.{}", rng.below(1_000_000), rng.pick(&["com", "net", "xyz"]));
            let code = format!("code-{}", rng.below(1000));
            fake.world(|world| offer(world, &name, &code, rng));
            learned.movable.push((name, code));
            if learned.movable.len() > 60 {
                learned.movable.remove(0);
            }
        }
        1 | 2 => fake.world(|world| coming(world, rng)),
        3 | 4 => fake.world(|world| going(world, rng)),
        5 => {
            let kinds = [None, Some(WorkKind::Register), Some(WorkKind::Renew), Some(WorkKind::TransferIn)];
            let mishap = Mishap {
                kind: rng.pick(&kinds),
                percent: 50.0,
                times: Some(rng.between(1, 3) as u32),
                ..Mishap::default()
            };
            fake.world(|world| world.mishaps.push(mishap));
        }
        _ => {
            let seconds = rng.pick(&[1, 5, 30, 600, 3600, 20_000]);
            fake.clock().advance(Span::seconds(seconds));
        }
    }
}

fn offer(world: &mut World, name: &str, code: &str, rng: &mut Rng) {
    if world.domains.contains_key(name) || world.elsewhere.contains_key(name) {
        return;
    }
    let now = world.now();
    let young = rng.permille(150);
    let other = Elsewhere {
        auth_code: code.to_owned(),
        locked: rng.permille(150),
        registered: now - Span::days(if young { 10 } else { 500 }),
        expires: now + Span::days(200),
        ..Elsewhere::default()
    };
    world.elsewhere.insert(name.to_owned(), other);
    // All at one price, as that of a name must not change after its purchase.
    if rng.permille(300) {
        world.offer(name, Cents(1500));
    }
}

/// Applies the losing registrar's decision about a transfer in.
fn coming(world: &mut World, rng: &mut Rng) {
    let open: Vec<String> = world
        .transfers_in
        .iter()
        .filter(|one| one.step == StepIn::Submitted || one.step == StepIn::MailVerified)
        .map(|one| one.name().to_owned())
        .collect();
    if open.is_empty() {
        return;
    }
    let name = &open[rng.below(open.len() as u64) as usize];
    // A decision that comes too late has no effect.
    let _ = match rng.below(3) {
        0 => world.reject_transfer_in(name, Denial::Rejected),
        _ => world.accept_transfer_in(name),
    };
}

/// Requests the transfer of a name whose code was revealed, or applies the holder's decision.
fn going(world: &mut World, rng: &mut Rng) {
    let open: Vec<(String, StepOut)> = world
        .transfers_out
        .iter()
        .filter(|one| matches!(one.step, StepOut::CodeGiven | StepOut::Pending))
        .map(|one| (one.name.clone(), one.step))
        .collect();
    // Most codes are never used, or the account would soon be empty.
    if open.is_empty() || rng.permille(750) {
        return;
    }
    let (name, step) = &open[rng.below(open.len() as u64) as usize];
    let code = world.domains.get(name).map(|domain| domain.auth_code.clone()).unwrap_or_default();
    let _ = match (step, rng.below(3)) {
        (StepOut::CodeGiven, _) => world.request_transfer_out(name, &code, "Other Names Inc."),
        (_, 0) => world.reject_transfer_out(name, Denial::Rejected),
        (_, 1) => world.accept_transfer_out(name),
        _ => Ok(()),
    };
}

/// Advances the time between two rounds: by days, sometimes by months.
pub(super) fn night(rng: &mut Rng, fake: &Fake) {
    let days = rng.pick(&[0, 1, 2, 4, 7, 20, 33, 61, 70]);
    fake.clock().advance(Span::days(days) + Span::hours(2));
    let poor = fake.world(|world| world.account.balance() < Cents(300_000));
    if poor && rng.permille(700) {
        let amount = Cents(rng.between(100_000, 900_000) as i64);
        fake.world(|world| world.deposit(amount));
    }
}

/// Returns the token in an e-mail.
pub(super) fn mail(rng: &mut Rng, fake: &Fake, transfers: bool) -> String {
    fake.world(|world| {
        let tokens: Vec<String> = if transfers {
            let sent = world.transfers_in.iter().filter(|one| one.step == StepIn::MailSent);
            sent.map(|one| one.token.clone()).collect()
        } else {
            let sent = world.verifications.iter().filter(|one| !one.token.is_empty());
            sent.map(|one| one.token.clone()).collect()
        };
        match tokens.len() {
            0 => "no-such-token".to_owned(),
            many => tokens[rng.below(many as u64) as usize].clone(),
        }
    })
}
