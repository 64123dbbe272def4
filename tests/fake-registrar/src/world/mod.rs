//! The simulated state and its transitions, independent of the protocols.
//!
//! [`World::advance_to`] makes time pass: everything due occurs in order, each event at its own time. Work is
//! [checked](World::check), [carried out synchronously](World::carry_out), [submitted as a task](World::submit) or
//! [placed as an order](World::process_order). Names are in their [canonical form](name::canonical) everywhere;
//! code that formats or parses them converts. A [`seed`] in YAML creates a world, `to_json` and `from_json` save
//! and load it, and [`World::audit`] checks its consistency.

pub mod application;
pub mod changelog;
pub mod clock;
pub mod contact;
pub mod domain;
pub mod group;
pub mod money;
pub mod name;
pub mod order;
pub mod prices;
pub mod problem;
pub mod purchase;
pub mod registrar;
pub mod rng;
pub mod seed;
pub mod span;
pub mod task;
pub mod time;
pub mod transfer;
pub mod verification;
pub mod work;

mod audit;
mod checking;
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
mod transferring_out;
mod working;

pub use application::{Application, ApplicationState};
pub use changelog::{Change, Event, EventKind, Remark};
pub use clock::Clock;
pub use contact::{Audit, Contact, Contacts, Profile, Role};
pub use domain::{Availability, Deleted, Domain, DsRecord, Elsewhere, Life, Lock, Stage};
pub use group::Group;
pub use money::{Account, Cause, Cents, Movement, Purpose};
pub use name::canonical;
pub use order::{Order, OrderState, Processed, Sequel};
pub use prices::{Price, Priced, Prices, Quote};
pub use problem::{Mishap, Problem};
pub use purchase::{Offer, Purchase, PurchaseState};
pub use registrar::Registrar;
pub use rng::Rng;
pub use seed::Seed;
pub use span::Span;
pub use task::{Detail, State, Task};
pub use time::{CHINA, Time, UTC};
pub use transfer::{Denial, StepIn, StepOut, TransferIn, TransferOut, TransferTimes};
pub use verification::{MailProblem, Verification};
pub use work::{Consent, Done, Expected, Registration, TransferOrder, Work, WorkKind};

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The registrar's settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The durations of the stages after the expiration.
    pub life: Life,
    /// How long the parts of a task are queued.
    pub task_waits: Span,
    /// How long a part of a task runs.
    pub task_runs: Span,
    /// Names whose registry processes orders asynchronously, such as `*.ca`, with the duration.
    pub slow: BTreeMap<String, Span>,
    /// The durations of the steps of transfers.
    pub transfers: TransferTimes,
    /// Whether a transfer to this registrar needs the registrant's consent by e-mail.
    pub transfer_mail: bool,
    /// The number of verification e-mails that an address receives per day.
    pub mails_a_day: usize,
    /// How long the staff reviews an application.
    pub review: Span,
    /// How long the deletion of a group of more than 1000 names takes.
    pub group_deletion: Span,
    /// How long it takes until the holder of a bought name hands it over.
    pub purchase: Span,
    /// The default DNS servers.
    pub nameservers: Vec<String>,
    /// The registrar's name.
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
            review: Span::days(1),
            group_deletion: Span::minutes(10),
            purchase: Span::minutes(5),
            nameservers: ["ns1.fake-registrar.example", "ns2.fake-registrar.example"]
                .map(str::to_owned)
                .into(),
            registrar: "Fake Registrar".to_owned(),
        }
    }
}

/// The registrar's whole state. Tests can read all of it, and change most of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    now: Time,
    /// The registrar of names that state none; until it is set, the first service that is called sets it.
    #[serde(default)]
    pub registrar: Option<Registrar>,
    /// The registrar on whose behalf the world acts.
    #[serde(skip)]
    acting: Option<Registrar>,
    /// The random generator, which is reproducible.
    pub rng: Rng,
    /// The registrar's settings.
    pub settings: Settings,
    /// The account and its funds.
    pub account: Account,
    /// The price list.
    pub prices: Prices,
    /// The account's names, at both registrars; [`domain`](Self::domain) returns only those of the acting one.
    pub domains: BTreeMap<String, Domain>,
    /// Names that are registered elsewhere.
    pub elsewhere: BTreeMap<String, Elsewhere>,
    /// Blocked names, with the reasons.
    pub blocked: BTreeMap<String, String>,
    /// Names of the account that were deleted, oldest first.
    pub deleted: Vec<Deleted>,
    /// Registrant profiles, by id.
    pub profiles: BTreeMap<i64, Profile>,
    /// E-mail addresses with a verification, oldest first.
    pub verifications: Vec<Verification>,
    /// Names of other registrars that are reserved for the account, with what happens when they are deleted.
    #[serde(default)]
    pub reservations: BTreeMap<String, Registration>,
    /// Transfers to this registrar, oldest first.
    pub transfers_in: Vec<TransferIn>,
    /// Transfers away, oldest first.
    pub transfers_out: Vec<TransferOut>,
    /// Applications to move names to another account, oldest first.
    #[serde(default)]
    pub applications: Vec<Application>,
    /// Groups of names, by id.
    #[serde(default)]
    pub groups: BTreeMap<i64, Group>,
    /// Purchases at fixed prices, oldest first.
    #[serde(default)]
    pub purchases: Vec<Purchase>,
    /// Changes to names, oldest first.
    pub log: Vec<Change>,
    /// Notes on names, oldest first.
    #[serde(default)]
    pub remarks: Vec<Remark>,
    /// Events that the registrar has reported, oldest first.
    pub events: Vec<Event>,
    /// Failures that a test has injected.
    pub mishaps: Vec<Mishap>,
    tasks: Vec<Task>,
    /// The indexes of unfinished tasks: derived from the tasks, so not saved.
    #[serde(skip)]
    running: BTreeSet<usize>,
    orders: BTreeMap<u64, Order>,
    numbers: u64,
}

impl World {
    /// Creates an account without names and funds, at this time.
    pub fn empty(now: Time) -> Self {
        Self {
            now,
            registrar: None,
            acting: None,
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
            reservations: BTreeMap::new(),
            transfers_in: Vec::new(),
            transfers_out: Vec::new(),
            applications: Vec::new(),
            groups: BTreeMap::new(),
            purchases: Vec::new(),
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

    /// Returns the current time.
    pub fn now(&self) -> Time {
        self.now
    }

    /// Saves everything.
    pub fn to_json(&self) -> String {
        // All parts are plain structures with string keys, so this cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Returns the availability of a name.
    pub fn availability(&self, name: &str) -> Availability {
        if self.prices.suffix(name).is_none() {
            Availability::UnknownSuffix
        } else if self.domain(name).is_some() {
            Availability::Ours
        } else if self.outside(name).is_some() {
            Availability::Taken
        } else if let Some(reason) = self.blocked.get(name) {
            Availability::Blocked(reason.clone())
        } else {
            Availability::Free
        }
    }

    /// Returns the stage of one of the account's names.
    pub fn stage(&self, name: &str) -> Option<Stage> {
        Some(self.domain(name)?.stage(&self.settings.life, self.now))
    }

    /// Returns the name with this instance id.
    pub fn by_instance(&self, instance_id: &str) -> Option<&Domain> {
        self.account_domains().find(|domain| domain.instance_id == instance_id)
    }

    /// Makes the next work for this name fail.
    pub fn fail_next(&mut self, name: &str, reason: &str) {
        let (name, reason) = (name.to_owned(), reason.to_owned());
        self.mishaps.push(Mishap { name, reason, times: Some(1), ..Mishap::default() });
    }

    /// Adds a name to the account that expires at this time.
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

    /// Returns an unused number.
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
        let registrar = self.acting.or_else(|| self.domains.get(&name)?.registrar);
        self.log.push(Change { at, registrar, name, kind, worked, details, client_ip, cause });
    }

    /// Adds a note to a name.
    pub fn remark(&mut self, name: &str, text: &str) {
        let (at, name, text) = (self.now, name.to_owned(), text.to_owned());
        self.remarks.push(Remark { at, name, text });
    }

    /// Reports an event.
    pub fn tell(&mut self, kind: EventKind, name: &str, order: Option<&str>) {
        let (id, at, domain) = (self.rng.guid(), self.now, self.domains.get(name));
        let registrar = self.acting.or_else(|| domain?.registrar);
        let expires = domain.map(|domain| domain.expires);
        let (name, order) = (name.to_owned(), order.map(str::to_owned));
        self.events.push(Event { id, at, registrar, name, kind, order, expires, acknowledged: false });
    }
}

impl Default for World {
    /// [`World::sample`].
    fn default() -> Self {
        Self::sample()
    }
}
