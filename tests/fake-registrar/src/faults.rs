//! Fault injection: which failures occur, and when.
//!
//! ```
//! use fake_registrar::{Fake, Fault, When};
//! use std::time::Duration;
//!
//! let fake = Fake::new();
//! // The next renewal is carried out, and its response is lost.
//! fake.faults().add(When::next().of("SaveSingleTaskForCreatingOrderRenew"), Fault::ResetAfterCommit);
//! // Every third request is delayed, and one in ten is throttled. The same seed selects the same requests.
//! fake.faults().seed(7);
//! fake.faults().add(When::every(3), Fault::Delay { delay: Duration::from_millis(20) });
//! fake.faults().add(When::chance(0.1), Fault::Throttle { retry_after: None });
//! ```

mod fault;
mod plan;
mod when;

pub use fault::{Drift, Fault};
pub(crate) use plan::{Cut, Plan, Replacement};
pub use when::When;

use crate::fake::lock;
use crate::world::Rng;
use serde::Serialize;
use std::sync::{Arc, Mutex};

/// The faults of one registrar. Clones share them.
///
/// A request meets faults at three moments: before it is read, when it was read, and when the service has accepted its
/// signature and parameters. A request that is refused, reset or answered by another server before a moment neither
/// meets nor uses up the faults of that moment: a fault for the next renewal waits for a renewal with a valid
/// signature. All due faults of a moment occur together; if two exclude each other, the one added first occurs and the
/// other waits.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    seed: u64,
    rules: Vec<Rule>,
    connections: Option<usize>,
}

#[derive(Debug)]
struct Rule {
    when: When,
    fault: Fault,
    /// The number of matching requests, and the number of occurrences.
    met: u64,
    done: u64,
    rng: Rng,
}

/// A fault with its condition and the number of its occurrences.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Planned {
    /// The condition.
    pub when: When,
    /// The fault.
    pub fault: Fault,
    /// The number of occurrences.
    pub happened: u64,
}

impl Faults {
    /// Adds a fault.
    ///
    /// # Panics
    ///
    /// Panics if the fault can never occur, because the service or action does not exist, or if its status is not
    /// valid in HTTP: such a test would pass and prove nothing.
    #[track_caller]
    pub fn add(&self, when: When, fault: Fault) {
        if let Some(problem) = when.problem().or_else(|| fault.problem()) {
            panic!("{problem}");
        }
        let mut state = lock(&self.0);
        // Each fault has its own random generator, so that adding another one does not affect it.
        let rng = Rng::new(match fault {
            Fault::Random { seed, .. } => seed,
            _ => state.seed.wrapping_add(0x1000_0001 * (state.rules.len() as u64 + 1)),
        });
        state.rules.push(Rule { when, fault, met: 0, done: 0, rng });
    }

    /// Adds random everyday faults with this probability, from 0 to 1. The same seed yields the same faults for the same
    /// requests.
    ///
    /// # Panics
    ///
    /// Panics if `rate` is not a probability.
    #[track_caller]
    pub fn random(&self, seed: u64, rate: f64) {
        self.add(When::chance(rate), Fault::Random { seed, faults: Fault::everyday() });
    }

    /// Sets the seed for faults that are added from here on; 0 by default.
    pub fn seed(&self, seed: u64) {
        lock(&self.0).seed = seed;
    }

    /// Removes all faults, and the limit of connections.
    pub fn clear(&self) {
        let mut state = lock(&self.0);
        state.rules.clear();
        state.connections = None;
    }

    /// Removes the latest fault of this kind that never occurred, and returns whether there was one.
    pub(crate) fn withdraw(&self, when: &When, fault: &Fault) -> bool {
        let mut state = lock(&self.0);
        let waits = |rule: &Rule| rule.done == 0 && rule.when == *when && rule.fault == *fault;
        let at = state.rules.iter().rposition(waits);
        at.map(|at| state.rules.remove(at)).is_some()
    }

    /// Limits the number of open connections; further ones are reset at once.
    pub fn limit_connections(&self, most: usize) {
        lock(&self.0).connections = Some(most);
    }

    /// Lists the faults in the order they were added, with the number of their occurrences.
    pub fn list(&self) -> Vec<Planned> {
        let state = lock(&self.0);
        let planned =
            |rule: &Rule| Planned { when: rule.when.clone(), fault: rule.fault.clone(), happened: rule.done };
        state.rules.iter().map(planned).collect()
    }

    /// Returns how often any fault occurred.
    pub fn happened(&self) -> u64 {
        lock(&self.0).rules.iter().map(|rule| rule.done).sum()
    }

    pub(crate) fn connections(&self) -> Option<usize> {
        lock(&self.0).connections
    }

    /// Returns the faults of a request that is not read yet; only its service is known.
    pub(crate) fn plan_unread(&self, subject: &Subject) -> Plan {
        self.plan_at(Moment::Unread, subject, Vec::new())
    }

    /// Returns the faults of a request that was read.
    pub(crate) fn plan_read(&self, subject: &Subject) -> Plan {
        self.plan_at(Moment::Read, subject, Vec::new())
    }

    /// Returns the faults of a request that the service accepts, with those that were drawn when it was read.
    pub(crate) fn plan_accepted(&self, subject: &Subject, drawn: Vec<Drawn>) -> Plan {
        self.plan_at(Moment::Accepted, subject, drawn)
    }

    fn plan_at(&self, moment: Moment, subject: &Subject, mut drawn: Vec<Drawn>) -> Plan {
        let mut plan = Plan::default();
        for (index, rule) in lock(&self.0).rules.iter_mut().enumerate() {
            let fault = match drawn.iter().position(|drawn| drawn.rule == index) {
                Some(at) => drawn.swap_remove(at).fault,
                None if rule.moment() == moment && rule.when.fits(subject) && rule.is_due() => rule.draw(),
                None => continue,
            };
            if moment != Moment::Accepted && !fault.is_outside() {
                plan.drawn.push(Drawn { rule: index, fault });
            } else if plan.add(&fault) {
                rule.done += 1;
            }
        }
        plan
    }
}

/// The moment at which a request meets faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    /// Only the request's head is known.
    Unread,
    /// The request was read.
    Read,
    /// The service has accepted the request's signature and parameters.
    Accepted,
}

/// A fault that a random fault drew for a request, for when the service accepts the request.
#[derive(Clone, Debug)]
pub(crate) struct Drawn {
    rule: usize,
    fault: Fault,
}

impl Rule {
    fn moment(&self) -> Moment {
        let needs_the_head_alone = matches!(self.fault, Fault::NoConnection | Fault::ResetBeforeReading)
            && self.when.action.is_none()
            && self.when.effect.is_none();
        match &self.fault {
            _ if needs_the_head_alone => Moment::Unread,
            Fault::Random { .. } => Moment::Read,
            fault if fault.is_outside() => Moment::Read,
            _ => Moment::Accepted,
        }
    }

    /// Returns the fault that occurs now.
    fn draw(&mut self) -> Fault {
        let Fault::Random { faults, .. } = &self.fault else { return self.fault.clone() };
        let index = usize::try_from(self.rng.number() % (faults.len() as u64).max(1)).unwrap_or_default();
        faults.get(index).unwrap_or(&self.fault).clone()
    }

    fn is_due(&mut self) -> bool {
        self.met += 1;
        let Some(number) = self.met.checked_sub(self.when.after).filter(|number| *number > 0) else {
            return false;
        };
        self.when.times.is_none_or(|times| self.done < times)
            && self.when.every.is_none_or(|every| every > 0 && number % every == 0)
            && self.when.chance.is_none_or(|chance| self.rng.chance(chance * 100.0))
    }
}

/// The target of a request, as far as it is known before the request is checked.
#[derive(Debug, Default)]
pub(crate) struct Subject {
    pub(crate) service: &'static str,
    pub(crate) operation: Option<&'static registrar_sdk::extend::Operation>,
}
