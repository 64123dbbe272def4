//! What does not add up: the world held against its own records.

mod money;
mod state;

use super::World;
use super::clock::Time;
use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

/// What is wrong, in sentences.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    /// Notes what is wrong, unless it holds.
    fn unless(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.0.push(what());
        }
    }

    /// Each of these is there once.
    fn each_once<T: Hash + Eq + Display>(&mut self, what: &str, all: impl Iterator<Item = T>) {
        let mut seen = HashSet::new();
        for one in all {
            if seen.contains(&one) {
                self.0.push(format!("{what} {one} is there twice"));
            }
            seen.insert(one);
        }
    }

    /// They follow one another, and none is later than now.
    fn in_order(&mut self, what: &str, now: Time, all: impl Iterator<Item = Time>) {
        let mut last = Time::from_millis(i64::MIN);
        for at in all {
            self.unless(last <= at, || format!("{what}: {at} stands after {last}"));
            self.unless(at <= now, || format!("{what}: {at} is later than now, {now}"));
            last = at;
        }
    }
}

impl World {
    /// What does not add up, in sentences: nothing, unless the registrar is wrong or a test has put something in that
    /// cannot be.
    ///
    /// Every movement of money is held against what it was for and against the price list, and everything that was done
    /// for money against its movement; names, tasks, orders, transfers and histories against each other and the clock. A
    /// test that changes prices, or what was paid for, has to look before.
    pub fn audit(&self) -> Vec<String> {
        let mut wrong = Wrong::default();
        self.audit_money(&mut wrong);
        self.audit_state(&mut wrong);
        wrong.0
    }
}
