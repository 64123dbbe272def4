//! The report of a run.

use super::caller::is_own;
use super::records::Money;
use fake_registrar::{Held, World};
use registrar_sdk::{Error, Outcome, extend::Operation};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

/// The callers' counters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Calls by effect and result.
    pub went: BTreeMap<(&'static str, &'static str), u64>,
    /// Calls over HTTP.
    pub http: u64,
    /// The actions that have succeeded.
    pub worked: BTreeSet<&'static str>,
}

impl Tally {
    pub(super) fn count(&mut self, operation: &'static Operation, error: Option<&Error>) {
        let effect = operation.effect.as_str();
        let went = match error {
            None => "ok",
            Some(error) if is_own(error) => "not sent",
            Some(error) => match error.outcome() {
                Outcome::Refused => "refused",
                Outcome::NotDone => "not done",
                Outcome::Unknown => "unknown",
            },
        };
        *self.went.entry((effect, went)).or_default() += 1;
        if error.is_none() {
            self.worked.insert(operation.name);
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        other.went.into_iter().for_each(|(what, count)| *self.went.entry(what).or_default() += count);
        self.http += other.http;
        self.worked.extend(other.worked);
    }

    fn of(&self, effect: &str, went: &str) -> u64 {
        self.went
            .iter()
            .filter(|((one, other), _)| *one == effect && *other == went)
            .map(|(_, count)| count)
            .sum()
    }

    /// Returns the number of calls.
    pub fn calls(&self) -> u64 {
        self.went.values().sum()
    }
}

/// A snapshot of the registrar between rounds.
#[derive(Clone, Debug, Default)]
pub struct Sight {
    /// The number of calls before it.
    pub calls: u64,
    /// The memory of the process in KiB, if the system reports it.
    pub memory: Option<u64>,
    /// The length of the saved state, in KiB.
    pub state: u64,
    /// The size of what the registrar stores outside its world.
    pub held: Held,
}

/// The results of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// The duration.
    pub time: Duration,
    /// The callers' counters.
    pub tally: Tally,
    /// The number of requests that the registrar received.
    pub requests: u64,
    /// The injected faults, with their occurrences.
    pub faults: BTreeMap<&'static str, u64>,
    /// The number of accounts, and their final numbers of names, deleted names, tasks, orders and transfers.
    pub counts: BTreeMap<&'static str, usize>,
    /// The days by which the clock has moved.
    pub days: i64,
    /// The purposes of all accounts' money movements.
    pub money: Money,
    /// The opening and the final balance.
    pub balance: (i64, i64),
    /// The snapshots, in order.
    pub sights: Vec<Sight>,
    /// The number of the last snapshot of the short-lived accounts.
    pub short: usize,
    /// The failures.
    pub failures: Vec<String>,
}

impl Report {
    /// Removes duplicates: an inconsistency persists, so every check finds it.
    pub(super) fn tell_once(&mut self) {
        let mut seen = BTreeSet::new();
        self.failures.retain(|failure| seen.insert(failure.clone()));
    }

    /// Adds the counters of a finished account.
    pub(super) fn close(&mut self, world: &World, money: Money) {
        self.money.add(money);
        self.balance.0 += world.account.opening().0;
        self.balance.1 += world.account.balance().0;
        let counts = [
            ("accounts", 1),
            ("names", world.domains.len()),
            ("deleted", world.deleted.len()),
            ("tasks", world.tasks().len()),
            ("orders", world.orders().count()),
            ("transfers", world.transfers_in.len() + world.transfers_out.len()),
        ];
        counts.into_iter().for_each(|(what, count)| *self.counts.entry(what).or_default() += count);
    }

    /// Returns the memory after the second and after the last short-lived account, in KiB, if there were that many.
    pub fn short_lives(&self) -> Option<(u64, u64)> {
        if self.short < 2 {
            return None;
        }
        let (first, last) = (self.sights.get(2)?, self.sights.get(self.short)?);
        Some((first.memory?, last.memory?))
    }

    /// Detects a leak: new accounts leave nothing behind, so growth from one to the next is lost memory.
    pub(super) fn leak(&self) -> Option<String> {
        let (first, last) = self.short_lives()?;
        let calls = self.sights[self.short].calls - self.sights[2].calls;
        // Allows for the callers' own counters, and the allocator's caches.
        let most = first + 4096 + calls / 4;
        (last > most).then(|| {
            format!("leak: {last} KiB instead of {first} KiB, after {calls} calls with new accounts")
        })
    }
}

fn money(cents: i64) -> String {
    fake_registrar::world::Cents(cents).to_string()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, tally) = (self.time.as_secs_f64(), &self.tally);
        let calls = tally.calls();
        writeln!(
            f,
            "{calls} calls in {seconds:.1} s, {} of them over HTTP: {} requests, {} days, {} successful actions",
            tally.http,
            self.requests,
            self.days,
            tally.worked.len()
        )?;
        let went = ["ok", "refused", "not done", "unknown", "not sent"];
        write!(f, "{:<12}", "")?;
        went.iter().try_for_each(|went| write!(f, "{went:>10}"))?;
        writeln!(f)?;
        for effect in ["read", "write", "purchase", "destroy"] {
            write!(f, "{effect:<12}")?;
            went.iter().try_for_each(|went| write!(f, "{:>10}", tally.of(effect, went)))?;
            writeln!(f)?;
        }
        let faults: Vec<String> = self.faults.iter().map(|(name, count)| format!("{name} {count}")).collect();
        writeln!(f, "faults: {}", faults.join(", "))?;
        let counts: Vec<String> = self.counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
        writeln!(f, "at the end: {}", counts.join(", "))?;
        let Money { paid_in, confirmed, unconfirmed, by_itself, given_back, movements } = self.money;
        let (opening, balance) = self.balance;
        for (name, amount) in [
            ("at first", opening),
            ("paid in", paid_in),
            ("charged, response arrived", -confirmed),
            ("charged, response lost", -unconfirmed),
            ("charged by time", -by_itself),
            ("given back", given_back),
            ("balance", balance),
        ] {
            writeln!(f, "{name:<28}{:>16}", money(amount))?;
        }
        writeln!(f, "{:<28}{movements:>16}", "movements")?;
        if let Some((first, last)) = self.short_lives() {
            writeln!(
                f,
                "memory after the second of {} short lives {first} KiB, after the last {last} KiB",
                self.short
            )?;
        }
        let places = [0, self.sights.len() / 2, self.sights.len().saturating_sub(1)];
        for sight in places.iter().filter_map(|at| self.sights.get(*at)) {
            let memory = sight.memory.map_or("?".to_owned(), |memory| memory.to_string());
            writeln!(
                f,
                "after {:>7} calls: memory {memory} KiB, state {} KiB; held: {} nonces, {} seen, {} late, {} connections",
                sight.calls,
                sight.state,
                sight.held.nonces,
                sight.held.seen,
                sight.held.late,
                sight.held.connections
            )?;
        }
        if self.failures.is_empty() {
            return writeln!(
                f,
                "passed all {} checks: no panic, no leak, consistent state, every movement of money explained",
                self.sights.len()
            );
        }
        for failure in self.failures.iter().take(20) {
            writeln!(f, "WRONG: {failure}")?;
        }
        if self.failures.len() > 20 {
            writeln!(f, "and {} more", self.failures.len() - 20)?;
        }
        writeln!(f, "to repeat: cargo xtask soak fake --calls {calls} --seed {}", self.seed)
    }
}
