//! What can go wrong, and when.
//!
//! ```
//! use fake_registrar::{Fake, Fault, When};
//! use std::time::Duration;
//!
//! let fake = Fake::new();
//! // The next renewal is carried out, and the response is lost.
//! fake.faults().add(When::next().of("SaveSingleTaskForCreatingOrderRenew"), Fault::ResetAfterCommit);
//! // Every third request waits, and one in ten is turned away: the same ones whenever the seed is the same.
//! fake.faults().seed(7);
//! fake.faults().add(When::every(3), Fault::Delay { delay: Duration::from_millis(20) });
//! fake.faults().add(When::chance(0.1), Fault::Throttle { retry_after: None });
//! ```

mod plan;
mod when;

pub(crate) use plan::{Cut, Plan, Told};
pub use when::When;

use crate::fake::lock;
use crate::world::Rng;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Something that goes wrong with a request.
///
/// What it says about the work is part of each: whether it was carried out is what a client cannot see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// Refused with this code of the service; nothing is carried out.
    Refuse {
        /// The code.
        code: String,
        /// What it says to people.
        #[serde(default)]
        message: String,
    },
    /// Carried out, and answered with this code all the same.
    FailAfterCommit {
        /// The code.
        code: String,
        /// What it says to people.
        #[serde(default)]
        message: String,
    },
    /// Turned away for coming too fast, with or without a word on when to come back; nothing is carried out.
    Throttle {
        /// How long to stay away.
        #[serde(default, rename = "retry_after_ms", with = "millis::optional")]
        retry_after: Option<Duration>,
    },
    /// There is no connection: nothing leaves the client. Over HTTP a listening socket cannot refuse a single one,
    /// so there it is as [`ResetBeforeReading`](Self::ResetBeforeReading).
    NoConnection,
    /// The connection is reset before the request was read; nothing is carried out. Over HTTP the head is all that is
    /// looked at, unless the fault is for an action or an effect: who asks for those has to read the request first.
    ResetBeforeReading,
    /// The connection is reset after the request was read; nothing is carried out.
    ResetAfterReading,
    /// Carried out, and the connection is reset instead of a response.
    ResetAfterCommit,
    /// The connection is reset, and the request arrives later all the same.
    ArriveLate {
        /// How much later, by the registrar's clock.
        #[serde(rename = "ms", with = "millis")]
        delay: Duration,
    },
    /// Carried out, and the response comes later.
    Delay {
        /// How much later. Over HTTP it is real time; in process the registrar's clock has its way, and one that
        /// stands still is moved.
        #[serde(rename = "ms", with = "millis")]
        delay: Duration,
    },
    /// Another server's word, such as a load balancer's 502 with a page; the service did not get the request.
    Page {
        /// The HTTP status.
        status: u16,
    },
    /// Carried out, and another server's word all the same, such as a 504.
    PageAfterCommit {
        /// The HTTP status.
        status: u16,
    },
    /// An answer that is not HTTP, as callers get whose address is not on the allow list; nothing is carried out.
    NotHttp,
    /// Carried out, and the response's body breaks off.
    Truncate {
        /// After so many bytes.
        bytes: usize,
    },
    /// Carried out, and the response's body trickles in.
    SlowBody {
        /// So many bytes at a time.
        bytes: usize,
        /// With such a pause after each of them.
        #[serde(rename = "ms", with = "millis")]
        pause: Duration,
    },
    /// Carried out, and the response is written in another way than the reference has it.
    Drift {
        /// In which way.
        drift: Drift,
    },
}

/// Ways in which responses drift from the reference. All were seen on real servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Drift {
    /// Numbers are texts.
    NumbersAsText,
    /// Texts of nothing but digits are numbers.
    TextAsNumbers,
    /// Truth values are texts.
    TruthsAsText,
    /// Truth values are 0 and 1.
    TruthsAsNumbers,
    /// Names begin with a small letter.
    SmallLetters,
    /// Lists lack their wrappers.
    BareLists,
    /// A list of one entry is that entry.
    SingleEntries,
    /// XML where JSON was asked for, and the other way round.
    OtherFormat,
    /// Words that are values of enums, and status codes, are ones that nobody knows.
    UnknownValues,
    /// Absent fields are there, as `null`.
    Nulls,
    /// Absent fields are there, as empty texts.
    Empties,
    /// Every structure has a field that nobody knows.
    MoreFields,
    /// Errors come with the status 200, `Success: false` and no data, as many services behind Alibaba Cloud's gateway
    /// send them. Goes with a fault that makes an error, such as [`Fault::Refuse`] or [`Fault::FailAfterCommit`];
    /// OpenSRS has the status 200 for every error anyway.
    ErrorsAtOk,
}

impl Fault {
    /// What cannot be right about it.
    pub(crate) fn problem(&self) -> Option<String> {
        match self {
            Self::Page { status } | Self::PageAfterCommit { status } if !(200..=599).contains(status) => {
                Some(format!("status takes a number from 200 to 599, not {status}"))
            }
            _ => None,
        }
    }

    /// What it is called, in logs and in the control endpoint.
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

/// The faults of one registrar. Clones are the same.
///
/// Every fault whose time has come goes wrong: two that can come together do, and of two that cannot the first wins. A
/// request that is reset before it is read meets no other fault.
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
    /// How many requests it was about, and how often it went wrong.
    met: u64,
    done: u64,
    rng: Rng,
}

/// A fault, when it happens, and how often it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Planned {
    /// When it happens.
    pub when: When,
    /// What happens.
    pub fault: Fault,
    /// How often it has happened.
    pub happened: u64,
}

impl Faults {
    /// Adds a fault.
    ///
    /// # Panics
    ///
    /// Where it could never happen, since there is no such service or action, or where it is nothing that HTTP knows:
    /// a test would go on and prove nothing.
    #[track_caller]
    pub fn add(&self, when: When, fault: Fault) {
        if let Some(problem) = when.problem().or_else(|| fault.problem()) {
            panic!("{problem}");
        }
        let mut state = lock(&self.0);
        // Each has randomness of its own, so that another one beside it changes nothing.
        let rng = Rng::new(state.seed.wrapping_add(0x1000_0001 * (state.rules.len() as u64 + 1)));
        state.rules.push(Rule { when, fault, met: 0, done: 0, rng });
    }

    /// Makes the randomness of the faults that are added from here on another one. It is 0 unless set.
    pub fn seed(&self, seed: u64) {
        lock(&self.0).seed = seed;
    }

    /// Takes all faults away, and the limit of connections.
    pub fn clear(&self) {
        let mut state = lock(&self.0);
        state.rules.clear();
        state.connections = None;
    }

    /// How many connections can be open at once; one more is reset as soon as it is there.
    pub fn limit_connections(&self, most: usize) {
        lock(&self.0).connections = Some(most);
    }

    /// What was added, in that order, and how often it has happened.
    pub fn list(&self) -> Vec<Planned> {
        let state = lock(&self.0);
        let planned =
            |rule: &Rule| Planned { when: rule.when.clone(), fault: rule.fault.clone(), happened: rule.done };
        state.rules.iter().map(planned).collect()
    }

    /// How often anything has gone wrong.
    pub fn happened(&self) -> u64 {
        lock(&self.0).rules.iter().map(|rule| rule.done).sum()
    }

    pub(crate) fn connections(&self) -> Option<usize> {
        lock(&self.0).connections
    }

    /// What goes wrong with a request before it is read. Only its service is looked at.
    pub(crate) fn plan_unread(&self, subject: &Subject) -> Plan {
        self.plan_of(Rule::needs_the_head_alone, subject)
    }

    /// What goes wrong with a request that was read.
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

/// What a request is about, as far as that can be told before it is looked at closely.
#[derive(Debug, Default)]
pub(crate) struct Subject {
    pub(crate) service: &'static str,
    pub(crate) operation: Option<&'static registrar_sdk::extend::Operation>,
}

/// Times as whole milliseconds.
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
