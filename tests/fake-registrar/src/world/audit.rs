//! Consistency checks: the world against its own records.

mod money;
mod state;

use super::World;
use super::time::Time;
use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

/// The problems found, as sentences.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    /// Records a problem unless the condition holds.
    fn unless(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.0.push(what());
        }
    }

    /// Checks that the items are unique.
    fn each_once<T: Hash + Eq + Display>(&mut self, what: &str, all: impl Iterator<Item = T>) {
        let mut seen = HashSet::new();
        for one in all {
            if seen.contains(&one) {
                self.0.push(format!("duplicate {what} {one}"));
            }
            seen.insert(one);
        }
    }

    /// Checks that the times are sorted, and not in the future.
    fn in_order(&mut self, what: &str, now: Time, all: impl Iterator<Item = Time>) {
        let mut last = Time::from_millis(i64::MIN);
        for at in all {
            self.unless(last <= at, || format!("{what}: {at} comes after {last}"));
            self.unless(at <= now, || format!("{what}: {at} is later than now, {now}"));
            last = at;
        }
    }
}

impl World {
    /// Returns all inconsistencies as sentences. There are none, unless the registrar has a bug or a test has
    /// inserted impossible data.
    ///
    /// Compares every movement of money with its reason and the price list, and every paid action with its
    /// movement; compares names, tasks, orders, transfers and histories with each other and with the clock. A test
    /// that changes prices, or paid data, has to audit before the change.
    pub fn audit(&self) -> Vec<String> {
        let mut findings = Findings::default();
        self.audit_money(&mut findings);
        self.audit_state(&mut findings);
        findings.0
    }
}
