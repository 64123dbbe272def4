//! The soak of orders: many callers, who follow the docs and to whom everything happens, against a registrar
//! that knows the truth.
//!
//! A run is one order that somebody wants. Its caller keeps it in a journal or as text, places it, drops futures,
//! crashes, finds out what became of it, and goes on until the order has an end. Then what was charged is held
//! against what was wanted.

mod clerk;
mod desk;
pub mod fake;
mod journal;
mod kills;
mod plan;
mod report;
mod sabotage;
mod tills;
mod worker;
mod world;

pub use report::{Failure, Figures, Report};
pub use sabotage::Sabotage;
pub use worker::{NOT_YET, work};

use crate::till::Chance;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

/// What is soaked, and how.
#[derive(Clone, Debug)]
pub struct Soak {
    /// How many orders are wanted.
    pub runs: usize,
    /// What everything follows from, but for what is left to the processes that are killed.
    pub seed: u64,
    /// The program whose `worker` is killed; without it nothing is.
    pub worker: Option<PathBuf>,
    /// So many of a thousand groups of orders are placed by processes that are killed.
    pub killed: u64,
    /// Whether several accounts share a journal, errors come at HTTP 200 too, and a proxy answers 408 and 429.
    pub several: bool,
    /// A promise that is broken on purpose.
    pub sabotage: Option<Sabotage>,
}

impl Soak {
    /// How many accounts share a journal.
    fn accounts(&self) -> usize {
        if self.several { 3 } else { 1 }
    }
}

/// So many orders share an account, a journal and a clock.
pub const GROUP: usize = 20;

/// Soaks, on all cores.
pub fn orders(soak: &Soak) -> Report {
    let begun = Instant::now();
    // Two soaks can run in one process.
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

/// Polls a future that only reads and writes a file until it is done.
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
    let mut chance = Chance::new(seed);
    let killed = chance.permille(soak.killed);
    std::fs::create_dir_all(folder).expect("a folder for the journal");
    match &soak.worker {
        Some(worker) if killed => kills::group(soak, worker, seed, chance, count, folder),
        _ => world::World::new(soak, seed, chance, count, folder).run(),
    }
}
