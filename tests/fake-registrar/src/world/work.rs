//! What tasks and orders do to the world, and what it costs.

use super::World;
use super::changelog::EventKind;
use super::clock::{Span, Time};
use super::contact::{Audit, Contact, Contacts, Role};
use super::domain::{Availability, Domain, GivenUp, Lock, Stage};
use super::money::{Cause, Cents};
use super::name::{canonical, unicode};
use super::order::OrderState;
use super::prices::Priced;
use super::transfer::{Denial, StepIn, StepOut};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How many years ahead a name can be paid for.
const MOST_YEARS: i64 = 10;

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Work {
    /// Registers a name.
    Register(Registration),
    /// Renews a name.
    Renew { name: String, years: i64, expected: Option<Expected>, premium: Consent },
    /// Gets a name back from redemption.
    Redeem { name: String, expected: Option<Expected> },
    /// Takes a name over that another registrar has let go. An order for it begins the transfer.
    TransferIn(TransferOrder),
    /// Calls a transfer to this registrar off.
    CancelTransferIn { name: String },
    /// Calls a transfer away off.
    CancelTransferOut { name: String },
    /// Hands out the transfer authorization code.
    RevealAuthCode { name: String },
    /// Sets the DNS servers.
    SetNameservers { name: String, servers: Vec<String> },
    /// Sets or lifts the lock against transfers.
    SetTransferLock { name: String, on: bool },
    /// Sets or lifts the lock against changes.
    SetUpdateLock { name: String, on: bool },
    /// Turns privacy protection on or off.
    SetPrivacy { name: String, on: bool },
    /// Puts a contact in place of others. With `lock`, a change of the registrant forbids transfers for 60 days.
    SetContacts { name: String, roles: Vec<Role>, contact: Box<Contact>, profile: Option<i64>, lock: bool },
    /// Makes a DNS host of the name.
    CreateHost { name: String, host: String, addresses: Vec<String> },
    /// Gives a DNS host other addresses.
    ChangeHost { name: String, host: String, addresses: Vec<String> },
    /// Removes a DNS host.
    DeleteHost { name: String, host: String },
    /// Fetches the DNS hosts from the registry.
    SyncHosts { name: String },
    /// Gives a name up: it goes into redemption.
    Delete { name: String, reason: String },
}

/// The kinds of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum WorkKind {
    Register,
    Renew,
    Redeem,
    TransferIn,
    CancelTransferIn,
    CancelTransferOut,
    RevealAuthCode,
    SetNameservers,
    SetTransferLock,
    SetUpdateLock,
    SetPrivacy,
    SetRegistrant,
    SetAdmin,
    SetBilling,
    SetTech,
    CreateHost,
    ChangeHost,
    DeleteHost,
    SyncHosts,
    Delete,
}

/// A name to be registered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Registration {
    /// The name.
    pub name: String,
    /// For how many years.
    pub years: i64,
    /// The profile that the contacts are from.
    pub profile: Option<i64>,
    /// The contacts.
    pub contacts: Contacts,
    /// The DNS servers; none for the registrar's own.
    pub nameservers: Vec<String>,
    /// Privacy protection.
    pub privacy: bool,
    /// Whether it renews itself.
    pub auto_renew: bool,
    /// Whether transfers are locked from the beginning.
    pub transfer_lock: bool,
    /// Whether a premium name may be bought.
    pub premium: Consent,
    /// The resource group it comes into.
    pub resource_group: String,
    /// What only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
}

/// A name to be transferred to this registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TransferOrder {
    /// The name.
    pub name: String,
    /// The code that the other registrar has given out.
    pub auth_code: String,
    /// By how many years it renews the name.
    pub years: i64,
    /// The contacts.
    pub contacts: Contacts,
    /// Whether the name keeps the contacts that it has.
    pub keep_contacts: bool,
    /// The DNS servers; none for the registrar's own.
    pub nameservers: Vec<String>,
    /// Whether it renews itself from then on.
    pub auto_renew: bool,
    /// Whether transfers are locked from then on.
    pub transfer_lock: bool,
    /// What only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
}

impl Default for TransferOrder {
    /// By one year, as most transfers are.
    fn default() -> Self {
        Self {
            name: String::new(),
            auth_code: String::new(),
            years: 1,
            contacts: Contacts::default(),
            keep_contacts: false,
            nameservers: Vec::new(),
            auto_renew: false,
            transfer_lock: false,
            extra: BTreeMap::new(),
        }
    }
}

/// Whether a premium name may be bought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// It may not.
    #[default]
    No,
    /// At whatever price.
    Yes,
    /// At exactly this price.
    At(Cents),
}

/// When the caller believes that a name expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// At this time, to the second.
    At(Time),
    /// In this year.
    Year(i64),
}

impl Expected {
    fn fits(self, expires: Time) -> bool {
        match self {
            Self::At(time) => time.seconds() == expires.seconds(),
            Self::Year(year) => year == expires.year(),
        }
    }
}

/// Why something cannot be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Problem {
    /// Somebody has the name.
    Taken,
    /// Nobody can have the name.
    Blocked { reason: String },
    /// The suffix is not sold here.
    UnknownSuffix,
    /// It is a premium name, and the caller has not agreed to this price.
    Premium { price: Cents },
    /// The account has no such name.
    NotOurs,
    /// The name is at a stage of its life where this cannot be done.
    Stage { is: Stage },
    /// The name expires at another time than the caller believes.
    ExpiryDiffers { expires: Time },
    /// It would be paid for too many years ahead, or for none.
    Years,
    /// The money does not suffice.
    NoMoney { needed: Cents, balance: Cents },
    /// The lock against changes is on.
    UpdateLocked,
    /// The lock against transfers is on.
    TransferLocked,
    /// There is no such transfer.
    NoTransfer,
    /// A transfer is under way already.
    TransferRuns,
    /// The code is wrong.
    WrongCode,
    /// There is such a host already.
    HostExists,
    /// There is no such host.
    NoHost,
    /// There is no such profile.
    NoProfile { id: i64 },
    /// The profile's real-name check has not been passed.
    ProfileUnverified { id: i64 },
    /// Something else is being done to the name.
    Busy,
    /// There is no such order, or it cannot be processed any more.
    NoOrder,
    /// The test wanted it to fail.
    Mishap { reason: String },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken => f.write_str("The domain name is taken."),
            Self::Blocked { reason } => write!(f, "The domain name cannot be registered: {reason}."),
            Self::UnknownSuffix => f.write_str("The suffix is not sold here."),
            Self::Premium { price } => write!(f, "It is a premium name at {price}, which was not agreed to."),
            Self::NotOurs => f.write_str("The account has no such domain name."),
            Self::Stage { is: Stage::Registered } => f.write_str("The domain name has not expired."),
            Self::Stage { is: Stage::Expired } => {
                f.write_str("The domain name has expired and is not in redemption.")
            }
            Self::Stage { is: Stage::Redemption } => f.write_str("The domain name is in redemption."),
            Self::Stage { .. } => f.write_str("The domain name is about to be deleted."),
            Self::ExpiryDiffers { expires } => {
                write!(f, "The domain name expires at {expires}, not when the request says.")
            }
            Self::Years => write!(f, "A domain name is paid for 1 to {MOST_YEARS} years ahead."),
            Self::NoMoney { needed, balance } => {
                write!(f, "The balance of {balance} does not cover {needed}.")
            }
            Self::UpdateLocked => f.write_str("The domain name is locked against updates."),
            Self::TransferLocked => f.write_str("The domain name is locked against transfers."),
            Self::NoTransfer => f.write_str("The domain name is not being transferred."),
            Self::TransferRuns => f.write_str("The domain name is being transferred already."),
            Self::WrongCode => f.write_str("The transfer authorization code is wrong."),
            Self::HostExists => f.write_str("There is a DNS host of this name already."),
            Self::NoHost => f.write_str("There is no DNS host of this name."),
            Self::NoProfile { id } => write!(f, "There is no registrant profile {id}."),
            Self::ProfileUnverified { id } => {
                write!(f, "The registrant of profile {id} has not been verified.")
            }
            Self::Busy => f.write_str("Another task of the domain name is running."),
            Self::NoOrder => f.write_str("There is no such order to process."),
            Self::Mishap { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for Problem {}

/// A failure that a test asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mishap {
    /// The name, or names as in `*.com`; `*` for all.
    pub name: String,
    /// The kind of work; all if it is not said.
    pub kind: Option<WorkKind>,
    /// In how many cases of a hundred.
    pub percent: f64,
    /// How often still; without end if it is not said.
    pub times: Option<u32>,
    /// What the registry says.
    pub reason: String,
}

impl Default for Mishap {
    fn default() -> Self {
        let reason = "The registry has refused it.".to_owned();
        Self { name: "*".to_owned(), kind: None, percent: 100.0, times: None, reason }
    }
}

/// Whether a name is meant by a pattern: itself, or with one `*` for any text. Letter case and script do not count.
pub fn matches(pattern: &str, name: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return canonical(pattern) == name };
    let (head, tail) = (head.to_lowercase(), tail.to_lowercase());
    let fits = |name: &str| {
        name.len() >= head.len() + tail.len() && name.starts_with(&head) && name.ends_with(&tail)
    };
    fits(name) || fits(&unicode(name))
}

/// Something was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// What was charged.
    pub charged: Cents,
    /// What it has brought, such as a code.
    pub result: Option<String>,
}

impl Work {
    /// The name it is about.
    pub fn name(&self) -> &str {
        match self {
            Self::Register(registration) => &registration.name,
            Self::TransferIn(order) => &order.name,
            Self::Renew { name, .. }
            | Self::Redeem { name, .. }
            | Self::CancelTransferIn { name }
            | Self::CancelTransferOut { name }
            | Self::RevealAuthCode { name }
            | Self::SetNameservers { name, .. }
            | Self::SetTransferLock { name, .. }
            | Self::SetUpdateLock { name, .. }
            | Self::SetPrivacy { name, .. }
            | Self::SetContacts { name, .. }
            | Self::CreateHost { name, .. }
            | Self::ChangeHost { name, .. }
            | Self::DeleteHost { name, .. }
            | Self::SyncHosts { name }
            | Self::Delete { name, .. } => name,
        }
    }

    /// Its kind.
    pub fn kind(&self) -> WorkKind {
        match self {
            Self::Register(_) => WorkKind::Register,
            Self::Renew { .. } => WorkKind::Renew,
            Self::Redeem { .. } => WorkKind::Redeem,
            Self::TransferIn(_) => WorkKind::TransferIn,
            Self::CancelTransferIn { .. } => WorkKind::CancelTransferIn,
            Self::CancelTransferOut { .. } => WorkKind::CancelTransferOut,
            Self::RevealAuthCode { .. } => WorkKind::RevealAuthCode,
            Self::SetNameservers { .. } => WorkKind::SetNameservers,
            Self::SetTransferLock { .. } => WorkKind::SetTransferLock,
            Self::SetUpdateLock { .. } => WorkKind::SetUpdateLock,
            Self::SetPrivacy { .. } => WorkKind::SetPrivacy,
            Self::SetContacts { roles, .. } => match roles.first() {
                Some(Role::Admin) => WorkKind::SetAdmin,
                Some(Role::Billing) => WorkKind::SetBilling,
                Some(Role::Tech) => WorkKind::SetTech,
                Some(Role::Registrant) | None => WorkKind::SetRegistrant,
            },
            Self::CreateHost { .. } => WorkKind::CreateHost,
            Self::ChangeHost { .. } => WorkKind::ChangeHost,
            Self::DeleteHost { .. } => WorkKind::DeleteHost,
            Self::SyncHosts { .. } => WorkKind::SyncHosts,
            Self::Delete { .. } => WorkKind::Delete,
        }
    }

    /// What is paid for, and for how many years; nothing where it is free.
    pub fn priced(&self) -> Option<(Priced, i64)> {
        let years = match self {
            Self::Register(registration) => registration.years,
            Self::Renew { years, .. } => *years,
            Self::TransferIn(order) => order.years,
            _ => 1,
        };
        Self::price_of(self.kind()).map(|what| (what, years))
    }

    /// Where work of a kind stands on the price list; nothing where it is free.
    pub const fn price_of(kind: WorkKind) -> Option<Priced> {
        match kind {
            WorkKind::Register => Some(Priced::Register),
            WorkKind::Renew => Some(Priced::Renew),
            WorkKind::Redeem => Some(Priced::Redeem),
            WorkKind::TransferIn => Some(Priced::Transfer),
            _ => None,
        }
    }
}

impl World {
    /// What work costs as things stand, or why it cannot be done. Nothing happens. Whether the money suffices and
    /// whether a mishap waits is not looked at.
    pub fn check(&self, work: &Work) -> Result<Cents, Problem> {
        let name = work.name();
        match work {
            Work::Register(registration) => self.check_registration(registration)?,
            Work::Renew { years, expected, .. } => {
                let domain = self.at_stage(name, &[Stage::Registered, Stage::Expired])?;
                expect(domain, *expected)?;
                let until = domain.expires.plus_years(*years);
                // A day more, since what is bought today for ten years is renewed tomorrow by nobody.
                if *years < 1 || until > self.now.plus_years(MOST_YEARS) + Span::days(1) {
                    return Err(Problem::Years);
                }
            }
            Work::Redeem { expected, .. } => expect(self.at_stage(name, &[Stage::Redemption])?, *expected)?,
            Work::TransferIn(order) => {
                self.check_transfer_in(name)?;
                if !(1..=MOST_YEARS).contains(&order.years) {
                    return Err(Problem::Years);
                }
            }
            Work::CancelTransferIn { .. } => {
                let step = self.transfer_in(name).map(|transfer| transfer.step);
                if step.is_none_or(StepIn::is_over) {
                    return Err(Problem::NoTransfer);
                }
            }
            Work::CancelTransferOut { .. } => {
                self.owned(name)?;
                let step = self.transfer_out(name).map(|transfer| transfer.step);
                if !matches!(step, Some(StepOut::CodeGiven | StepOut::Pending)) {
                    return Err(Problem::NoTransfer);
                }
            }
            Work::RevealAuthCode { .. } => {
                let domain = self.usable(name)?;
                if domain.is_transfer_locked(self.now) {
                    return Err(Problem::TransferLocked);
                }
            }
            Work::SetNameservers { .. } => self.open_to_updates(name).map(drop)?,
            Work::SetContacts { profile, .. } => {
                self.open_to_updates(name)?;
                profile.map_or(Ok(()), |id| self.profile(id).map(drop).ok_or(Problem::NoProfile { id }))?;
            }
            Work::CreateHost { host, .. } => {
                if self.open_to_updates(name)?.registry_hosts.contains_key(host) {
                    return Err(Problem::HostExists);
                }
            }
            Work::ChangeHost { host, .. } | Work::DeleteHost { host, .. } => {
                if !self.open_to_updates(name)?.registry_hosts.contains_key(host) {
                    return Err(Problem::NoHost);
                }
            }
            Work::SetTransferLock { .. }
            | Work::SetUpdateLock { .. }
            | Work::SetPrivacy { .. }
            | Work::SyncHosts { .. }
            | Work::Delete { .. } => self.usable(name).map(drop)?,
        }
        self.cost(work)
    }

    /// What work costs, whether it can be done or not.
    pub fn cost(&self, work: &Work) -> Result<Cents, Problem> {
        let Some((what, years)) = work.priced() else { return Ok(Cents(0)) };
        let quote = self.prices.quote(what, work.name(), years).ok_or(Problem::UnknownSuffix)?;
        let consent = match work {
            Work::Register(registration) => registration.premium,
            Work::Renew { premium, .. } => *premium,
            _ => Consent::Yes,
        };
        match consent {
            Consent::No if quote.premium => Err(Problem::Premium { price: quote.amount }),
            Consent::At(price) if quote.premium && price != quote.amount => {
                Err(Problem::Premium { price: quote.amount })
            }
            _ => Ok(quote.amount),
        }
    }

    /// Does it: checks, charges, changes, and writes it down. It takes no time.
    pub fn carry_out(&mut self, work: &Work, cause: &Cause, client_ip: &str) -> Result<Done, Problem> {
        let before = self.describe(work);
        let outcome = self.attempt(work, cause);
        let details = match &outcome {
            Ok(_) => match (before, self.describe(work)) {
                (Some(before), Some(after)) => format!("{before} -> {after}"),
                (_, after) => after.unwrap_or_default(),
            },
            Err(problem) => problem.to_string(),
        };
        self.log_change(work, outcome.is_ok(), details, cause, client_ip);
        outcome
    }

    fn attempt(&mut self, work: &Work, cause: &Cause) -> Result<Done, Problem> {
        self.mishap(work)?;
        let cost = self.check(work)?;
        // What is reserved for this very order is there for it.
        let own = match cause {
            Cause::Order(id) => self.order(id).filter(|order| order.state == OrderState::Underway),
            _ => None,
        };
        let own = own.map_or(Cents(0), |order| order.cost);
        let free = self.account.balance() - self.reserved() + own;
        if cost > free {
            return Err(Problem::NoMoney { needed: cost, balance: free });
        }
        let result = self.apply(work);
        if let Some((what, _)) = work.priced() {
            self.charge(what, work.name(), cost, cause);
        }
        Ok(Done { charged: cost, result })
    }

    /// Changes the world. What can go wrong has been looked at.
    fn apply(&mut self, work: &Work) -> Option<String> {
        let (now, name) = (self.now, work.name().to_owned());
        match work {
            Work::Register(registration) => self.register(registration),
            Work::TransferIn(order) => self.arrive(order),
            Work::CancelTransferIn { .. } => {
                self.end_transfer_in(&name, StepIn::Cancelled, Some(Denial::Cancelled));
            }
            Work::CancelTransferOut { .. } => {
                self.end_transfer_out(&name, StepOut::Failed, Some(Denial::Rejected));
            }
            Work::RevealAuthCode { .. } => return Some(self.reveal_auth_code(&name)),
            _ => {}
        }
        let event = match work {
            Work::Register(_) => Some(EventKind::Registered),
            Work::Renew { .. } => Some(EventKind::Renewed),
            Work::Redeem { .. } => Some(EventKind::Redeemed),
            Work::TransferIn(_) => Some(EventKind::TransferredIn),
            Work::SetNameservers { .. } => Some(EventKind::NameserversChanged),
            _ => None,
        };
        let life = self.settings.life;
        let domain = self.domains.get_mut(&name)?;
        match work {
            Work::Renew { years, .. } => domain.expires = domain.expires.plus_years(*years),
            Work::Redeem { .. } => {
                domain.given_up = None;
                domain.expires = domain.expires.plus_years(1);
            }
            Work::SetNameservers { servers, .. } => domain.nameservers.clone_from(servers),
            Work::SetTransferLock { on, .. } => domain.transfer_lock = Lock::of(*on),
            Work::SetUpdateLock { on, .. } => domain.update_lock = Lock::of(*on),
            Work::SetPrivacy { on, .. } => domain.privacy = *on,
            Work::SetContacts { roles, contact, profile, lock, .. } => {
                for role in roles {
                    domain.contacts.get_mut(*role).clone_from(contact);
                }
                domain.contacts_since = now;
                if roles.contains(&Role::Registrant) {
                    domain.profile = *profile;
                    if *lock {
                        domain.no_transfer_before = Some(now + Span::days(60));
                    }
                }
            }
            Work::CreateHost { host, addresses, .. } | Work::ChangeHost { host, addresses, .. } => {
                domain.hosts.insert(host.clone(), addresses.clone());
                domain.registry_hosts.insert(host.clone(), addresses.clone());
            }
            Work::DeleteHost { host, .. } => {
                domain.hosts.remove(host);
                domain.registry_hosts.remove(host);
            }
            Work::SyncHosts { .. } => domain.hosts.clone_from(&domain.registry_hosts),
            Work::Delete { reason, .. } => {
                domain.given_up = Some(GivenUp { at: now, reason: reason.clone() });
            }
            _ => {}
        }
        domain.changed = now;
        // A name that has been given a later date begins its life again.
        domain.seen = domain.seen.min(domain.stage(&life, now));
        if let Some(kind) = event {
            self.tell(kind, &name, None);
        }
        None
    }

    fn check_registration(&self, registration: &Registration) -> Result<(), Problem> {
        match self.availability(&registration.name) {
            Availability::Free => {}
            Availability::Ours | Availability::Taken => return Err(Problem::Taken),
            Availability::Blocked(reason) => return Err(Problem::Blocked { reason }),
            Availability::UnknownSuffix => return Err(Problem::UnknownSuffix),
        }
        if !(1..=MOST_YEARS).contains(&registration.years) {
            return Err(Problem::Years);
        }
        let Some(id) = registration.profile else { return Ok(()) };
        match self.profile(id) {
            None => Err(Problem::NoProfile { id }),
            Some(profile) if profile.audit != Audit::Passed => Err(Problem::ProfileUnverified { id }),
            Some(_) => Ok(()),
        }
    }

    fn register(&mut self, registration: &Registration) {
        let now = self.now.whole_second();
        let mut domain = self.blank_domain(&registration.name, now, now.plus_years(registration.years));
        domain.profile = registration.profile;
        domain.contacts = registration.contacts.clone();
        if !registration.nameservers.is_empty() {
            domain.nameservers.clone_from(&registration.nameservers);
        }
        domain.privacy = registration.privacy;
        domain.auto_renew = registration.auto_renew;
        if registration.transfer_lock {
            domain.transfer_lock = Lock::On;
        }
        if !registration.resource_group.is_empty() {
            domain.resource_group.clone_from(&registration.resource_group);
        }
        domain.extra = registration.extra.clone();
        self.domains.insert(domain.name.clone(), domain);
    }

    /// A name with nothing special about it.
    pub(super) fn blank_domain(&mut self, name: &str, registered: Time, expires: Time) -> Domain {
        let now = self.now;
        let contacts = self.default_contact().map(|contact| Contacts::all(&contact)).unwrap_or_default();
        Domain {
            name: name.to_owned(),
            instance_id: self.instance_id(),
            registered,
            expires,
            added: now,
            changed: now,
            profile: None,
            contacts,
            contacts_since: registered,
            nameservers: self.settings.nameservers.clone(),
            hosts: BTreeMap::new(),
            registry_hosts: BTreeMap::new(),
            transfer_lock: Lock::Never,
            no_transfer_before: None,
            update_lock: Lock::Never,
            privacy: false,
            auto_renew: false,
            let_expire: false,
            auth_code: self.rng.letters(12),
            audit: Audit::Passed,
            remark: String::new(),
            group: None,
            resource_group: "rg-default".to_owned(),
            tags: BTreeMap::new(),
            extra: BTreeMap::new(),
            given_up: None,
            seen: Stage::Registered,
        }
    }

    /// The account's name.
    pub fn owned(&self, name: &str) -> Result<&Domain, Problem> {
        self.domains.get(name).ok_or(Problem::NotOurs)
    }

    fn at_stage(&self, name: &str, stages: &[Stage]) -> Result<&Domain, Problem> {
        let domain = self.owned(name)?;
        let stage = domain.stage(&self.settings.life, self.now);
        if stages.contains(&stage) { Ok(domain) } else { Err(Problem::Stage { is: stage }) }
    }

    fn usable(&self, name: &str) -> Result<&Domain, Problem> {
        self.at_stage(name, &[Stage::Registered, Stage::Expired])
    }

    fn open_to_updates(&self, name: &str) -> Result<&Domain, Problem> {
        let domain = self.usable(name)?;
        if domain.update_lock.is_on() { Err(Problem::UpdateLocked) } else { Ok(domain) }
    }

    /// Whether a mishap waits for this work; it is used up then.
    fn mishap(&mut self, work: &Work) -> Result<(), Problem> {
        for mishap in &mut self.mishaps {
            let meant = matches(&mishap.name, work.name())
                && mishap.kind.is_none_or(|kind| kind == work.kind())
                && mishap.times != Some(0);
            if meant && (mishap.percent >= 100.0 || self.rng.chance(mishap.percent)) {
                mishap.times = mishap.times.map(|times| times - 1);
                let reason = mishap.reason.clone();
                // What has happened as often as it should need not be remembered.
                self.mishaps.retain(|mishap| mishap.times != Some(0));
                return Err(Problem::Mishap { reason });
            }
        }
        Ok(())
    }

    /// What the work changes, as it is now, in words.
    fn describe(&self, work: &Work) -> Option<String> {
        let on = |on: bool| if on { "on" } else { "off" }.to_owned();
        let domain = self.domains.get(work.name())?;
        Some(match work {
            Work::SetNameservers { .. } => domain.nameservers.join(";"),
            Work::SetTransferLock { .. } => on(domain.transfer_lock.is_on()),
            Work::SetUpdateLock { .. } => on(domain.update_lock.is_on()),
            Work::SetPrivacy { .. } => on(domain.privacy),
            Work::SetContacts { roles, .. } => {
                domain.contacts.get(*roles.first().unwrap_or(&Role::Registrant)).organization.clone()
            }
            Work::CreateHost { host, .. } | Work::ChangeHost { host, .. } | Work::DeleteHost { host, .. } => {
                domain.hosts.get(host).map_or_else(|| "none".to_owned(), |addresses| addresses.join(";"))
            }
            Work::Register(_) | Work::Renew { .. } | Work::Redeem { .. } | Work::TransferIn(_) => {
                domain.expires.to_string()
            }
            _ => return None,
        })
    }
}

fn expect(domain: &Domain, expected: Option<Expected>) -> Result<(), Problem> {
    match expected {
        Some(expected) if !expected.fits(domain.expires) => {
            Err(Problem::ExpiryDiffers { expires: domain.expires })
        }
        _ => Ok(()),
    }
}
