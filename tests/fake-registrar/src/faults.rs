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

mod plan;
mod when;

pub(crate) use plan::{Cut, Plan, Replacement};
pub use when::When;

use crate::fake::lock;
use crate::world::Rng;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A failure that is injected into a request.
///
/// Each variant states whether the request is carried out, which is exactly what a client cannot see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// Refused with this code of the service; nothing is carried out.
    Refuse {
        /// The error code.
        code: String,
        /// The error message.
        #[serde(default)]
        message: String,
    },
    /// Carried out, but answered with this error code.
    FailAfterCommit {
        /// The error code.
        code: String,
        /// The error message.
        #[serde(default)]
        message: String,
    },
    /// Throttled, with or without a delay to retry after; nothing is carried out.
    Throttle {
        /// The delay to retry after.
        #[serde(default, rename = "retry_after_ms", with = "millis::optional")]
        retry_after: Option<Duration>,
    },
    /// The connection is refused: nothing leaves the client. Over HTTP, where a listening socket cannot refuse a
    /// single connection, it behaves as [`ResetBeforeReading`](Self::ResetBeforeReading).
    NoConnection,
    /// The connection is reset before the request is read; nothing is carried out. Over HTTP only the head is read,
    /// unless the fault selects an action or an effect, for which the whole request has to be read first.
    ResetBeforeReading,
    /// The connection is reset after the request is read; nothing is carried out.
    ResetAfterReading,
    /// Carried out, and the connection is reset instead of a response.
    ResetAfterCommit,
    /// The connection is reset, but the request still arrives later.
    ArriveLate {
        /// The delay, by the registrar's clock.
        #[serde(rename = "ms", with = "millis")]
        delay: Duration,
    },
    /// Carried out, and the response is delayed.
    Delay {
        /// The delay. Over HTTP it is real time; in process it follows the registrar's clock, and a stopped clock
        /// is advanced.
        #[serde(rename = "ms", with = "millis")]
        delay: Duration,
    },
    /// A response of another server, such as a load balancer's 502 page; the service does not receive the request.
    Page {
        /// The HTTP status.
        status: u16,
    },
    /// Carried out, but answered by another server, such as with a 504.
    PageAfterCommit {
        /// The HTTP status.
        status: u16,
    },
    /// A response that is not HTTP, as callers from an address that is not on the allow list receive; nothing is
    /// carried out.
    NotHttp,
    /// Carried out, but the response's body breaks off.
    Truncate {
        /// The number of bytes before the end.
        bytes: usize,
    },
    /// Carried out, and the response's body arrives slowly.
    SlowBody {
        /// The number of bytes of a chunk.
        bytes: usize,
        /// The pause after each chunk.
        #[serde(rename = "ms", with = "millis")]
        pause: Duration,
    },
    /// Carried out, but the response's format differs from the reference.
    Drift {
        /// The kind of difference.
        drift: Drift,
    },
}

/// Ways in which responses differ from the reference. All were seen on real servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Drift {
    /// Numbers are strings.
    NumbersAsText,
    /// Strings of digits only are numbers.
    TextAsNumbers,
    /// Booleans are strings.
    TruthsAsText,
    /// Booleans are 0 and 1.
    TruthsAsNumbers,
    /// Names begin with a lower-case letter.
    SmallLetters,
    /// Lists lack their wrappers.
    BareLists,
    /// A list of one entry is replaced by that entry.
    SingleEntries,
    /// XML where JSON was requested, and the other way round.
    OtherFormat,
    /// Enum values and status codes are unknown ones.
    UnknownValues,
    /// Absent fields are `null`.
    Nulls,
    /// Absent fields are empty strings.
    Empties,
    /// Every structure has an unknown field.
    MoreFields,
    /// Errors have the status 200, `Success: false` and no data, as many services behind Alibaba Cloud's gateway
    /// send them. Needs a fault that causes an error, such as [`Fault::Refuse`] or [`Fault::FailAfterCommit`];
    /// OpenSRS sends the status 200 for every error anyway.
    ErrorsAtOk,
}

impl Fault {
    /// Returns what makes the fault invalid, if anything.
    pub(crate) fn problem(&self) -> Option<String> {
        match self {
            Self::Page { status } | Self::PageAfterCommit { status } if !(200..=599).contains(status) => {
                Some(format!("invalid status {status}: expected a number from 200 to 599"))
            }
            _ => None,
        }
    }

    /// Returns the fault's name, as logs and the control endpoint use it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Refuse { .. } => "refuse",
            Self::FailAfterCommit { .. } => "fail_after_commit",
            Self::Throttle { .. } => "throttle",
            Self::NoConnection => "no_connection",
            Self::ResetBeforeReading => "reset_before_reading",
            Self::ResetAfterReading => "reset_after_reading",
            Self::ResetAfterCommit => "reset_after_commit",
            Self::ArriveLate { .. } => "arrive_late",
            Self::Delay { .. } => "delay",
            Self::Page { .. } => "page",
            Self::PageAfterCommit { .. } => "page_after_commit",
            Self::NotHttp => "not_http",
            Self::Truncate { .. } => "truncate",
            Self::SlowBody { .. } => "slow_body",
            Self::Drift { .. } => "drift",
        }
    }
}

/// The faults of one registrar. Clones share them.
///
/// All due faults occur together; if two exclude each other, the one added first wins. A request that is reset
/// before it is read meets no other fault.
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
    /// The number of matching requests, and how often the fault occurred.
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
        let rng = Rng::new(state.seed.wrapping_add(0x1000_0001 * (state.rules.len() as u64 + 1)));
        state.rules.push(Rule { when, fault, met: 0, done: 0, rng });
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
        self.plan_of(Rule::needs_the_head_alone, subject)
    }

    /// Returns the faults of a request that was read.
    pub(crate) fn plan(&self, subject: &Subject) -> Plan {
        self.plan_of(|rule| !rule.needs_the_head_alone(), subject)
    }

    fn plan_of(&self, meant: impl Fn(&Rule) -> bool, subject: &Subject) -> Plan {
        let mut plan = Plan::default();
        for rule in &mut lock(&self.0).rules {
            if meant(rule) && rule.when.fits(subject) && rule.is_due() {
                rule.done += 1;
                plan.add(&rule.fault);
            }
        }
        plan
    }
}

impl Rule {
    fn needs_the_head_alone(&self) -> bool {
        matches!(self.fault, Fault::NoConnection | Fault::ResetBeforeReading)
            && self.when.action.is_none()
            && self.when.effect.is_none()
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

/// Serializes durations as whole milliseconds.
mod millis {
    use serde::{Deserialize, Deserializer, Serializer};
    use std::time::Duration;

    pub(super) fn serialize<S: Serializer>(time: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }

    pub(super) mod optional {
        use serde::{Deserialize, Deserializer, Serializer};
        use std::time::Duration;

        pub(in super::super) fn serialize<S: Serializer>(
            time: &Option<Duration>,
            to: S,
        ) -> Result<S::Ok, S::Error> {
            match time {
                Some(time) => super::serialize(time, to),
                None => to.serialize_none(),
            }
        }

        pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
            from: D,
        ) -> Result<Option<Duration>, D::Error> {
            Ok(Option::<u64>::deserialize(from)?.map(Duration::from_millis))
        }
    }
}
