//! The stress test of the fake registrar: concurrent callers use every action, while faults occur and years pass.
//!
//! Eight callers share what they learn from responses, so that most calls refer to existing names, tasks and
//! orders; some are invalid on purpose. They use both services in all editions, in process and over HTTP. Every few
//! thousand calls, while no call is running, the registrar's world is compared with its own records
//! ([`World::audit`](fake_registrar::World::audit)) and with the callers' records, and is saved and loaded.
//!
//! A seed reproduces the plan of the calls and the faults. It does not reproduce the interleaving of eight callers
//! on several threads, nor what they learn from it: two runs of a seed are similar, but not identical.

mod caller;
mod filling;
mod learned;
mod outside;
mod records;
mod report;
mod rest;
mod words;

pub use records::Money;
pub use report::{Report, Sight, Tally};

use crate::order_registrar::Rng;
use caller::{Clients, Shared, call_on, lock};
use fake_registrar::Fake;
use fake_registrar::world::Time;
use learned::Learned;
use records::CallerRecords;
use rest::Look;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// The number of concurrent callers.
pub const CALLERS: usize = 8;

/// The number of failures after which the run stops.
const ENOUGH: usize = 20;

/// The settings of a run.
#[derive(Clone, Copy, Debug)]
pub struct FakeSoak {
    /// The number of calls.
    pub calls: u64,
    /// The seed.
    pub seed: u64,
}

/// Stress-tests the fake registrar. A fifth of the calls go to short-lived accounts: each round starts a new one,
/// so any remaining growth is a leak. The rest go to one long-lived account, whose history grows.
pub async fn fake(soak: FakeSoak) -> Report {
    let begun = Instant::now();
    let mut report = Report { seed: soak.seed, ..Report::default() };
    let mut rng = Rng::new(soak.seed);
    let first = Time::from_millis(1_772_323_200_000);
    let fake = Fake::of(outside::account(first, &mut rng));
    let watch = RequestCounter::on(&fake);
    let url = fake.url().expect("a port");
    let shared = Arc::new(Shared {
        clients: Clients::new(&fake, &url).expect("clients"),
        fake,
        learned: Mutex::default(),
        records: Mutex::default(),
        fresh: AtomicU64::new(0),
        left: AtomicU64::new(0),
    });
    rest::look(&shared, &mut report, 0, Look::Plain).await;
    let round = (soak.calls / 40).clamp(200, 2500);
    let mut calls = 0;
    while calls < soak.calls && report.failures.len() < ENOUGH {
        let short = calls + round <= soak.calls / 5;
        let now = round.min(soak.calls - calls);
        let before = watch.requests();
        call(&shared, &mut report, &mut rng, now).await;
        calls += now;
        rest::bounds(&shared, &mut report, watch.requests() - before);
        outside::night(&mut rng, &shared.fake);
        let how = match report.sights.len() {
            _ if short => Look::Plain,
            number if number.is_multiple_of(8) => Look::Saved,
            _ => Look::Plain,
        };
        let money = rest::look(&shared, &mut report, calls, how).await;
        report.failures.extend(watch.bugs());
        report.tell_once();
        if short {
            report.short = report.sights.len() - 1;
            begin_anew(&shared, &mut report, &mut rng, money).await;
        }
    }
    rest::end(&shared, &mut report).await;
    let money = rest::look(&shared, &mut report, calls, Look::Future).await;
    shared.fake.world(|world| report.close(world, money));
    report.failures.extend(watch.bugs());
    report.failures.extend(report.leak());
    report.tell_once();
    report.requests = watch.requests();
    report.days = (shared.fake.now() - first).as_days();
    // Drops the clients, and with them their connections.
    let fake = shared.fake.clone();
    drop(shared);
    rest::hang_up(&fake, &mut report).await;
    report.time = begun.elapsed();
    report
}

/// Runs a round of this number of calls.
async fn call(shared: &Arc<Shared>, report: &mut Report, rng: &mut Rng, calls: u64) {
    outside::faults(&shared.fake, rng.number());
    shared.left.store(calls, Ordering::Relaxed);
    let callers: Vec<_> =
        (0..CALLERS).map(|_| tokio::spawn(call_on(Arc::clone(shared), rng.fork()))).collect();
    for caller in callers {
        match caller.await {
            Ok(tally) => report.tally.add(tally),
            Err(error) => report.failures.push(format!("panic: a caller has panicked: {error}")),
        }
    }
    happened(&shared.fake, &mut report.faults);
}

/// Replaces the account by a new one at the same time.
async fn begin_anew(shared: &Shared, report: &mut Report, rng: &mut Rng, money: Money) {
    shared.fake.world(|world| report.close(world, money));
    shared.fake.reset(outside::account(shared.fake.now(), rng));
    *lock(&shared.learned) = Learned::default();
    *lock(&shared.records) = CallerRecords::default();
    if let Err(what) = rest::ask(shared).await {
        report.failures.push(what);
    }
}

/// Adds up the occurrences of each fault.
fn happened(fake: &Fake, to: &mut BTreeMap<&'static str, u64>) {
    for planned in fake.faults().list() {
        *to.entry(planned.fault.name()).or_default() += planned.happened;
    }
}

/// Counts all requests, and records the registrar's bugs.
#[derive(Clone, Default)]
struct RequestCounter {
    requests: Arc<AtomicU64>,
    bugs: Arc<Mutex<Vec<String>>>,
}

impl RequestCounter {
    fn on(fake: &Fake) -> Self {
        let watch = Self::default();
        let own = watch.clone();
        fake.on_request(move |seen| {
            own.requests.fetch_add(1, Ordering::Relaxed);
            if seen.outcome == "FakeRegistrarBug" {
                lock(&own.bugs).push(format!("bug: {} was answered with 500", seen.action));
            }
        });
        watch
    }

    fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    fn bugs(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.bugs))
    }
}
