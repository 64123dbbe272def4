//! The state, and what can happen to it. It knows no protocol.
//!
//! Time passes by [`World::advance_to`]: all that is due on the way happens in its order, with the clock at its
//! time. Work is [checked](World::check), [carried out on the spot](World::carry_out), [submitted as a
//! task](World::submit) or [placed as an order](World::process_order). Names are in their [one form](name::canonical)
//! everywhere; who talks to people or protocols turns them into it, and back. A [`seed`] in YAML makes a world;
//! `to_json` and `from_json` save it and load it; [`World::audit`] tells what does not add up.

pub mod changelog;
pub mod clock;
pub mod contact;
pub mod domain;
pub mod money;
pub mod name;
pub mod order;
pub mod prices;
pub mod rng;
pub mod seed;
pub mod task;
pub mod transfer;
pub mod verification;
pub mod work;

mod audit;
mod leaving;
mod life;
mod load;
mod mail;
mod ordering;
mod paying;
mod profiles;
mod sequel;
mod submitting;
mod transferring;

pub use changelog::{Change, Event, EventKind, Remark};
pub use clock::{CHINA, Clock, Span, Time, UTC};
pub use contact::{Audit, Contact, Contacts, Profile, Role};
pub use domain::{Availability, Deleted, Domain, Elsewhere, Life, Lock, Stage};
pub use money::{Account, Cause, Cents, Movement, Purpose};
pub use name::canonical;
pub use order::{Order, OrderState, Processed, Sequel};
pub use prices::{Price, Priced, Prices, Quote};
pub use rng::Rng;
pub use seed::Seed;
pub use task::{Detail, State, Task};
pub use transfer::{Denial, StepIn, StepOut, TransferIn, TransferOut, TransferTimes};
pub use verification::{MailProblem, Verification};
pub use work::{Consent, Done, Expected, Mishap, Problem, Registration, TransferOrder, Work, WorkKind};

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How the registrar behaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How long the stages after expiry last.
    pub life: Life,
    /// How long the parts of a task wait for their turn.
    pub task_waits: Span,
    /// How long one takes then.
    pub task_runs: Span,
    /// Names whose registry takes its time with orders, such as `*.ca`, and how long.
    pub slow: BTreeMap<String, Span>,
    /// How transfers pass.
    pub transfers: TransferTimes,
    /// Whether a transfer to this registrar needs the registrant's consent by mail.
    pub transfer_mail: bool,
    /// How many verification mails an address gets in a day.
    pub mails_a_day: usize,
    /// The DNS servers of names that are given no others.
    pub nameservers: Vec<String>,
    /// What this registrar is called.
    pub registrar: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            life: Life::default(),
            task_waits: Span::seconds(2),
            task_runs: Span::seconds(3),
            slow: BTreeMap::new(),
            transfers: TransferTimes::default(),
            transfer_mail: true,
            mails_a_day: 5,
            nameservers: ["ns1.fake-registrar.example", "ns2.fake-registrar.example"]
                .map(str::to_owned)
                .into(),
            registrar: "Fake Registrar".to_owned(),
        }
    }
}

/// Everything that the registrar knows. A test may look at all of it, and change most of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    now: Time,
    /// Chance, which repeats.
    pub rng: Rng,
    /// How the registrar behaves.
    pub settings: Settings,
    /// The account and its money.
    pub account: Account,
    /// The price list.
    pub prices: Prices,
    /// The account's names.
    pub domains: BTreeMap<String, Domain>,
    /// Names that others hold.
    pub elsewhere: BTreeMap<String, Elsewhere>,
    /// Names that nobody can have, and why.
    pub blocked: BTreeMap<String, String>,
    /// Names of the account that were deleted, oldest first.
    pub deleted: Vec<Deleted>,
    /// Registrant profiles, by id.
    pub profiles: BTreeMap<i64, Profile>,
    /// E-mail addresses that were to be verified, oldest first.
    pub verifications: Vec<Verification>,
    /// Transfers to this registrar, oldest first.
    pub transfers_in: Vec<TransferIn>,
    /// Transfers away, oldest first.
    pub transfers_out: Vec<TransferOut>,
    /// What has been done to names, oldest first.
    pub log: Vec<Change>,
    /// Notes on names, oldest first.
    #[serde(default)]
    pub remarks: Vec<Remark>,
    /// What the registrar has told of its own accord, oldest first.
    pub events: Vec<Event>,
    /// Failures that a test asks for.
    pub mishaps: Vec<Mishap>,
    tasks: Vec<Task>,
    /// The places of the tasks that are not done: seen from the tasks, so it is not saved.
    #[serde(skip)]
    running: BTreeSet<usize>,
    orders: BTreeMap<u64, Order>,
    numbers: u64,
}

impl World {
    /// An account without names and money, at this time.
    pub fn empty(now: Time) -> Self {
        Self {
            now,
            rng: Rng::new(1),
            settings: Settings::default(),
            account: Account::new("1234567890", "USD", Cents(0)),
            prices: Prices::usual(),
            domains: BTreeMap::new(),
            elsewhere: BTreeMap::new(),
            blocked: BTreeMap::new(),
            deleted: Vec::new(),
            profiles: BTreeMap::new(),
            verifications: Vec::new(),
            transfers_in: Vec::new(),
            transfers_out: Vec::new(),
            log: Vec::new(),
            remarks: Vec::new(),
            events: Vec::new(),
            mishaps: Vec::new(),
            tasks: Vec::new(),
            running: BTreeSet::new(),
            orders: BTreeMap::new(),
            numbers: 3_600_000,
        }
    }

    /// What time it is here.
    pub fn now(&self) -> Time {
        self.now
    }

    /// Saves everything.
    pub fn to_json(&self) -> String {
        // Every part is a plain structure with text for keys, which cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Whether a name can be registered.
    pub fn availability(&self, name: &str) -> Availability {
        if self.prices.suffix(name).is_none() {
            Availability::UnknownSuffix
        } else if self.domains.contains_key(name) {
            Availability::Ours
        } else if self.elsewhere.contains_key(name) {
            Availability::Taken
        } else if let Some(reason) = self.blocked.get(name) {
            Availability::Blocked(reason.clone())
        } else {
            Availability::Free
        }
    }

    /// The stage of a name of the account.
    pub fn stage(&self, name: &str) -> Option<Stage> {
        Some(self.domains.get(name)?.stage(&self.settings.life, self.now))
    }

    /// The name with this instance id.
    pub fn by_instance(&self, instance_id: &str) -> Option<&Domain> {
        self.domains.values().find(|domain| domain.instance_id == instance_id)
    }

    /// Lets the next work for this name fail so.
    pub fn fail_next(&mut self, name: &str, reason: &str) {
        let (name, reason) = (name.to_owned(), reason.to_owned());
        self.mishaps.push(Mishap { name, reason, times: Some(1), ..Mishap::default() });
    }

    /// Adds a name that the account holds until then.
    pub fn add_domain(&mut self, name: &str, expires: Time) -> &mut Domain {
        let name = &canonical(name);
        let expires = expires.whole_second();
        let registered = self.now.min(expires).plus_years(-2).whole_second();
        let mut domain = self.blank_domain(name, registered, expires);
        domain.profile = self.default_profile().map(|profile| profile.id);
        domain.seen = domain.stage(&self.settings.life, self.now);
        self.domains.remove(name);
        self.domains.entry(name.to_owned()).or_insert(domain)
    }

    /// A number that has not been used yet.
    pub fn next_number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    fn instance_id(&mut self) -> String {
        let day = self.now.date(CHINA).replace('-', "");
        format!("S{day}{}{:03}", self.rng.letters(5).to_uppercase(), self.next_number() % 1000)
    }

    fn log_change(&mut self, work: &Work, worked: bool, details: String, cause: &Cause, client_ip: &str) {
        let (at, name, kind) = (self.now, work.name().to_owned(), work.kind());
        let (client_ip, cause) = (client_ip.to_owned(), cause.clone());
        self.log.push(Change { at, name, kind, worked, details, client_ip, cause });
    }

    /// Notes something on a name.
    pub fn remark(&mut self, name: &str, text: &str) {
        let (at, name, text) = (self.now, name.to_owned(), text.to_owned());
        self.remarks.push(Remark { at, name, text });
    }

    /// Tells something of its own accord.
    pub fn tell(&mut self, kind: EventKind, name: &str, order: Option<&str>) {
        let (id, at) = (self.rng.guid(), self.now);
        let expires = self.domains.get(name).map(|domain| domain.expires);
        let (name, order) = (name.to_owned(), order.map(str::to_owned));
        self.events.push(Event { id, at, name, kind, order, expires, acknowledged: false });
    }
}

impl Default for World {
    /// [`World::sample`].
    fn default() -> Self {
        Self::sample()
    }
}
