//! Checks of the registrar while no call is running.

use super::caller::{Shared, lock};
use super::records::Money;
use super::report::{Report, Sight};
use fake_registrar::World;
use fake_registrar::world::{Registrar, Span};
use registrar_sdk::{Document, Error, Params};
use std::time::Duration;

/// The depth of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Checks the records.
    Plain,
    /// Also saves and loads the world, and continues with the loaded one.
    Saved,
    /// Also checks that the loaded and the saved world have the same future.
    Future,
}

/// Runs all checks, and records failures; returns the purposes of the account's money movements.
pub(super) async fn look(shared: &Shared, report: &mut Report, calls: u64, how: Look) -> Money {
    let fake = &shared.fake;
    // Measured before the check itself allocates memory.
    let memory = memory();
    let ended = std::mem::take(&mut lock(&shared.learned).ended);
    let (wrong, money) = fake.world(|world| {
        let mut wrong = world.audit();
        let balance = world.account.balance();
        if balance < world.reserved() {
            wrong.push(format!("money: {balance} does not cover the reserved funds"));
        }
        let (records, money) = lock(&shared.records).compare(world, &ended);
        wrong.extend(records);
        let all = money.paid_in - money.confirmed - money.unconfirmed - money.by_itself + money.given_back;
        if world.account.opening().0 + all != balance.0 {
            wrong.push(format!("money: the movements that the callers know do not add up to {balance}"));
        }
        (wrong, money)
    });
    report.failures.extend(wrong);
    let state = fake.world(|world| size(world));
    report.sights.push(Sight { calls, memory, state, held: fake.held() });
    if how != Look::Plain {
        match fake.world(|world| saved(world, how)) {
            Ok(loaded) => fake.reset(loaded),
            Err(what) => report.failures.push(what),
        }
    }
    if let Err(what) = ask(shared).await {
        report.failures.push(what);
    }
    money
}

/// Returns the length of the saved world, in KiB.
fn size(world: &World) -> u64 {
    struct Count(u64);

    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len() as u64;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let mut count = Count(0);
    // Serialization to a counter cannot fail.
    let _ = serde_json::to_writer(&mut count, world);
    count.0 / 1024
}

/// Saves and loads the world.
fn saved(world: &World, how: Look) -> Result<World, String> {
    let loaded = World::from_json(&world.to_json())
        .map_err(|error| format!("saved: the saved world cannot be loaded: {error}"))?;
    if loaded != *world {
        return Err("saved: the loaded world differs".to_owned());
    }
    if how == Look::Future {
        let (mut one, mut other) = (world.clone(), loaded.clone());
        one.advance(Span::days(500));
        other.advance(Span::days(500));
        if one != other {
            return Err("saved: the loaded world has a different future".to_owned());
        }
        if let Some(what) = other.audit().first() {
            return Err(format!("in 500 days: {what}"));
        }
    }
    Ok(loaded)
}

/// Compares responses without faults to the state. The callers learn the account's names from them.
pub(super) async fn ask(shared: &Shared) -> Result<(), String> {
    let faults = shared.fake.faults();
    faults.clear();
    let (aliyun, opensrs) = shared.clients.quiet();
    let failed = |error: Error| format!("a call without faults has failed: {error}");
    let balance = opensrs.call("GetBalance", Params::new()).await.map_err(failed)?;
    let says = |name: &str| text(&balance, name);
    let (has, reserved, all) = shared.fake.world(|world| {
        let names = world.domains.values().filter(|domain| domain.registrar != Some(Registrar::Opensrs));
        (world.account.balance().to_string(), world.reserved().to_string(), names.count())
    });
    if says("balance") != has || says("hold_balance") != reserved {
        return Err(format!("GetBalance returned {} and {}", says("balance"), says("hold_balance")));
    }
    lock(&shared.learned).forget();
    for page in 1.. {
        let params = Params::new().with("PageNum", &page).with("PageSize", &100);
        let response = aliyun.call("QueryDomainList", params).await.map_err(failed)?;
        let total = text(&response, "TotalItemNum");
        lock(&shared.learned).read(&response);
        if text(&response, "NextPage") != "true" {
            let names = lock(&shared.learned).names.len();
            if names != all || total != all.to_string() {
                return Err(format!(
                    "QueryDomainList returned {names} names and the total {total} instead of {all}"
                ));
            }
            break;
        }
    }
    // Checks that the port is still open.
    let params = Params::new().with("PageNum", &1).with("PageSize", &20);
    let response = shared.clients.distant().call("QueryRegistrantProfiles", params).await.map_err(failed)?;
    lock(&shared.learned).read(&response);
    Ok(())
}

fn text(response: &Document, name: &str) -> String {
    response.root().get(name).map(|node| node.text().into_owned()).unwrap_or_default()
}

/// Ends the run: all work is done, all late requests have arrived, and no connection stays open.
pub(super) async fn end(shared: &Shared, report: &mut Report) {
    let fake = &shared.fake;
    fake.clock().advance(Span::days(20));
    let open = fake.world(|world| {
        let tasks = world.tasks().iter().flat_map(|task| &task.details);
        let orders =
            world.orders().filter(|order| order.state == fake_registrar::world::OrderState::Underway);
        let purchases = world.purchases.iter().filter(|purchase| purchase.due.is_some());
        tasks.filter(|part| !part.state.is_over()).count() + orders.count() + purchases.count()
    });
    if open > 0 {
        report.failures.push(format!("end: {open} tasks, orders and purchases have not ended"));
    }
    let held = fake.held();
    if held.late > 0 {
        report.failures.push(format!("end: {} requests have never arrived", held.late));
    }
}

/// Waits until connections close, shortly after their clients are dropped.
pub(super) async fn hang_up(fake: &fake_registrar::Fake, report: &mut Report) {
    for _ in 0..400 {
        if fake.held().connections == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    report.failures.push(format!("leak: {} connections stay open", fake.held().connections));
}

/// Returns the memory of the process in KiB, on Linux.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Checks that what the registrar stores outside its world stays bounded.
pub(super) fn bounds(shared: &Shared, report: &mut Report, requests_of_round: u64) {
    let held = shared.fake.held();
    // Old nonces are removed when their number has doubled.
    let nonces = 4096.max(requests_of_round as usize * 4);
    let mishaps = shared.fake.world(|world| world.mishaps.iter().filter(|one| one.times == Some(0)).count());
    for (what, is, most) in
        [("nonces", held.nonces, nonces), ("requests seen", held.seen, 10_000), ("spent mishaps", mishaps, 0)]
    {
        if is > most {
            report.failures.push(format!("leak: {is} {what}, expected at most {most}"));
        }
    }
}
