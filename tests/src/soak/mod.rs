//! The stress test of orders: callers who follow the docs, with every kind of fault, against a registrar that knows
//! the actual state.
//!
//! A run is one intended order. Its caller keeps it in a journal or as text, places it, drops futures, crashes,
//! reconciles, and continues until the order has ended. Then the charges are compared with the intention.

mod clients;
pub mod fake;
mod follow_up_task;
mod journal;
mod kills;
mod plan;
mod registrars;
mod report;
mod sabotage;
mod worker;
mod world;

pub use report::{Failure, Figures, Report};
pub use sabotage::Sabotage;
pub use worker::{NOT_YET, work};

use crate::order_registrar::Rng;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

/// The settings of a stress test.
#[derive(Clone, Debug)]
pub struct Soak {
    /// The number of intended orders.
    pub runs: usize,
    /// The seed of everything except for the timing of killed processes.
    pub seed: u64,
    /// The program whose `worker` is killed, if any.
    pub worker: Option<PathBuf>,
    /// The share of groups whose orders are placed by processes that are killed, in thousandths.
    pub killed: u64,
    /// Whether several accounts share a journal, errors also come with HTTP 200, and a proxy answers 408 and 429.
    pub several: bool,
    /// A guarantee that is broken on purpose.
    pub sabotage: Option<Sabotage>,
}

impl Soak {
    /// Returns the number of accounts that share a journal.
    fn accounts(&self) -> usize {
        if self.several { 3 } else { 1 }
    }
}

/// The number of orders that share an account, a journal and a clock.
pub const GROUP: usize = 20;

/// Runs a stress test on all cores.
pub fn orders(soak: &Soak) -> Report {
    let begun = Instant::now();
    // Two stress tests can run in one process.
    static SOAKS: AtomicUsize = AtomicUsize::new(0);
    let own = format!("registrar-sdk-soak-{}-{}", std::process::id(), SOAKS.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(own);
    let groups = soak.runs.div_ceil(GROUP);
    let next = AtomicUsize::new(0);
    let whole = Mutex::new(Report::default());
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= groups {
                return;
            }
            let count = (soak.runs - at * GROUP).min(GROUP);
            let seed = soak.seed.wrapping_add(at as u64);
            let report = group(soak, seed, count, &folder.join(at.to_string()));
            whole.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(report);
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..cores.min(groups)).for_each(|_| drop(scope.spawn(work))));
    let _ = std::fs::remove_dir_all(&folder);
    let mut report = whole.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    report.time = begun.elapsed();
    report
}

/// Polls a future that only reads and writes a file until it is ready.
fn done<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
        std::thread::yield_now();
    }
}

fn group(soak: &Soak, seed: u64, count: usize, folder: &Path) -> Report {
    let mut rng = Rng::new(seed);
    let killed = rng.permille(soak.killed);
    std::fs::create_dir_all(folder).expect("a folder for the journal");
    match &soak.worker {
        Some(worker) if killed => kills::group(soak, worker, seed, rng, count, folder),
        _ => world::World::new(soak, seed, rng, count, folder).run(),
    }
}
