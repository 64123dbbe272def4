//! The work of tasks and orders: its effects and prices.

use super::World;
use super::changelog::EventKind;
use super::clock::{Span, Time};
use super::contact::{Audit, Contact, Contacts, Role};
use super::domain::{Availability, Domain, DsRecord, GivenUp, Lock, Stage};
use super::money::{Cause, Cents};
use super::name::{canonical, unicode};
use super::order::OrderState;
use super::prices::Priced;
use super::transfer::{Denial, StepIn, StepOut};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The limit of years until a name's expiration.
const MOST_YEARS: i64 = 10;

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Work {
    /// Registers a name.
    Register(Registration),
    /// Renews a name.
    Renew { name: String, years: i64, expected: Option<Expected>, premium: Consent },
    /// Redeems a name.
    Redeem { name: String, expected: Option<Expected> },
    /// Adds a transferred name to the account. An order for it begins the transfer.
    TransferIn(TransferOrder),
    /// Begins a transfer to this registrar, which is paid for in advance.
    OrderTransfer { wanted: TransferOrder, premium: Consent },
    /// Reserves a name of another registrar for the time when it is deleted; paid for in advance.
    Reserve(Registration),
    /// Cancels a transfer to this registrar.
    CancelTransferIn { name: String },
    /// Cancels a transfer away.
    CancelTransferOut { name: String },
    /// Requests a transfer away with the auth code.
    RequestTransferOut { name: String, code: String },
    /// Approves a transfer away, whether it has been requested or will be.
    ApproveTransferOut { name: String, in_advance: bool },
    /// Reveals the auth code.
    RevealAuthCode { name: String },
    /// Sets the DNS servers.
    SetNameservers { name: String, servers: Vec<String> },
    /// Sets or clears the transfer lock.
    SetTransferLock { name: String, on: bool },
    /// Sets or clears the update lock.
    SetUpdateLock { name: String, on: bool },
    /// Turns privacy protection on or off.
    SetPrivacy { name: String, on: bool },
    /// Replaces contacts. With `lock`, a change of the registrant forbids transfers for 60 days.
    SetContacts { name: String, roles: Vec<Role>, contact: Box<Contact>, profile: Option<i64>, lock: bool },
    /// Creates a DNS host of the name.
    CreateHost { name: String, host: String, addresses: Vec<String> },
    /// Changes the addresses of a DNS host.
    ChangeHost { name: String, host: String, addresses: Vec<String> },
    /// Removes a DNS host.
    DeleteHost { name: String, host: String },
    /// Fetches the DNS hosts from the registry.
    SyncHosts { name: String },
    /// Adds a DS record.
    AddDs { name: String, key_tag: i64, record: DsRecord },
    /// Replaces a DS record.
    ChangeDs { name: String, key_tag: i64, record: DsRecord },
    /// Removes a DS record.
    DeleteDs { name: String, key_tag: i64 },
    /// Fetches the DS records from the registry.
    SyncDs { name: String },
    /// Sets or removes the wallet address in the Ethereum Name Service.
    SetWallet { name: String, address: Option<String> },
    /// Generates the certificate of a name. It changes nothing.
    Certify { name: String },
    /// Gives up a name: it enters redemption.
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
    OrderTransfer,
    Reserve,
    CancelTransferIn,
    CancelTransferOut,
    RequestTransferOut,
    ApproveTransferOut,
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
    AddDs,
    ChangeDs,
    DeleteDs,
    SyncDs,
    SetWallet,
    Certify,
    Delete,
}

/// The parameters of a registration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Registration {
    /// The name.
    pub name: String,
    /// The number of years.
    pub years: i64,
    /// The profile that provides the contacts.
    pub profile: Option<i64>,
    /// The contacts.
    pub contacts: Contacts,
    /// The DNS servers; empty for the registrar's own.
    pub nameservers: Vec<String>,
    /// Whether privacy protection is on.
    pub privacy: bool,
    /// Whether it is renewed automatically.
    pub auto_renew: bool,
    /// Whether transfers are locked from the start.
    pub transfer_lock: bool,
    /// Whether a premium name may be bought.
    pub premium: Consent,
    /// The id of its resource group.
    pub resource_group: String,
    /// Fields that only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
}

/// The parameters of a transfer to this registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TransferOrder {
    /// The name.
    pub name: String,
    /// The auth code from the losing registrar.
    pub auth_code: String,
    /// The number of years that it renews the name for.
    pub years: i64,
    /// The contacts.
    pub contacts: Contacts,
    /// Whether the name keeps its current contacts.
    pub keep_contacts: bool,
    /// The DNS servers; empty for the registrar's own.
    pub nameservers: Vec<String>,
    /// Whether it is renewed automatically from then on.
    pub auto_renew: bool,
    /// Whether transfers are locked from then on.
    pub transfer_lock: bool,
    /// Fields that only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
}

impl Default for TransferOrder {
    /// Returns an order with one year of renewal, as most transfers have.
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
    /// No.
    #[default]
    No,
    /// At any price.
    Yes,
    /// At exactly this price.
    At(Cents),
}

/// The expiration date that the caller expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// This time, to the second.
    At(Time),
    /// This year.
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

/// Why work is impossible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Problem {
    /// The name is registered already.
    Taken,
    /// The name is blocked.
    Blocked { reason: String },
    /// The suffix is not sold here.
    UnknownSuffix,
    /// It is a premium name, and the caller has not agreed to this price.
    Premium { price: Cents },
    /// The account does not have the name.
    NotInAccount,
    /// The name's stage does not allow it.
    Stage { is: Stage },
    /// The expiration date differs from the expected one.
    ExpiryDiffers { expires: Time },
    /// It would be paid for too many years ahead, or for none.
    Years,
    /// The funds do not suffice.
    NoMoney { needed: Cents, balance: Cents },
    /// The update lock is on.
    UpdateLocked,
    /// The transfer lock is on.
    TransferLocked,
    /// The transfer does not exist.
    NoTransfer,
    /// A transfer is in progress already.
    TransferRuns,
    /// The name is reserved already.
    Reserved,
    /// Nobody has registered the name, so there is nothing to wait for.
    Free,
    /// The auth code is wrong.
    WrongCode,
    /// The host exists already.
    HostExists,
    /// The host does not exist.
    NoHost,
    /// A DS record with this key tag exists already.
    DsExists,
    /// No DS record has this key tag.
    NoDs,
    /// The account has cancelled the task.
    Cancelled,
    /// The profile does not exist.
    NoProfile { id: i64 },
    /// The profile's registrant has not been verified.
    ProfileUnverified { id: i64 },
    /// Another task of the name is running.
    Busy,
    /// The order does not exist, or can no longer be processed.
    NoOrder,
    /// A test has injected a failure.
    Mishap { reason: String },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken => f.write_str("The domain name is taken."),
            Self::Blocked { reason } => write!(f, "The domain name cannot be registered: {reason}."),
            Self::UnknownSuffix => f.write_str("The suffix is not sold here."),
            Self::Premium { price } => write!(f, "It is a premium name at {price}, which was not agreed to."),
            Self::NotInAccount => f.write_str("The account has no such domain name."),
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
            Self::Reserved => f.write_str("The domain name is reserved already."),
            Self::Free => f.write_str("The domain name is not registered."),
            Self::WrongCode => f.write_str("The transfer authorization code is wrong."),
            Self::HostExists => f.write_str("There is a DNS host of this name already."),
            Self::NoHost => f.write_str("There is no DNS host of this name."),
            Self::DsExists => f.write_str("There is a DS record of this key tag already."),
            Self::NoDs => f.write_str("There is no DS record of this key tag."),
            Self::Cancelled => f.write_str("The task was cancelled."),
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

/// An injected failure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mishap {
    /// The name, or a pattern such as `*.com`; `*` for all.
    pub name: String,
    /// The kind of work; any by default.
    pub kind: Option<WorkKind>,
    /// The percentage of cases.
    pub percent: f64,
    /// The number of remaining occurrences; unlimited by default.
    pub times: Option<u32>,
    /// The registry's error message.
    pub reason: String,
}

impl Default for Mishap {
    fn default() -> Self {
        let reason = "The registry has refused it.".to_owned();
        Self { name: "*".to_owned(), kind: None, percent: 100.0, times: None, reason }
    }
}

/// Whether a name equals a pattern, or matches its one `*`. Letter case and script do not matter.
pub fn matches(pattern: &str, name: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return canonical(pattern) == name };
    let (head, tail) = (head.to_lowercase(), tail.to_lowercase());
    let fits = |name: &str| {
        name.len() >= head.len() + tail.len() && name.starts_with(&head) && name.ends_with(&tail)
    };
    fits(name) || fits(&unicode(name))
}

/// The result of completed work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// The amount charged.
    pub charged: Cents,
    /// The result, such as an auth code.
    pub result: Option<String>,
}

impl Work {
    /// Returns the name.
    pub fn name(&self) -> &str {
        match self {
            Self::Register(registration) | Self::Reserve(registration) => &registration.name,
            Self::TransferIn(wanted) | Self::OrderTransfer { wanted, .. } => &wanted.name,
            Self::Renew { name, .. }
            | Self::Redeem { name, .. }
            | Self::CancelTransferIn { name }
            | Self::CancelTransferOut { name }
            | Self::RequestTransferOut { name, .. }
            | Self::ApproveTransferOut { name, .. }
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
            | Self::AddDs { name, .. }
            | Self::ChangeDs { name, .. }
            | Self::DeleteDs { name, .. }
            | Self::SyncDs { name }
            | Self::SetWallet { name, .. }
            | Self::Certify { name }
            | Self::Delete { name, .. } => name,
        }
    }

    /// Returns the kind.
    pub fn kind(&self) -> WorkKind {
        match self {
            Self::Register(_) => WorkKind::Register,
            Self::Renew { .. } => WorkKind::Renew,
            Self::Redeem { .. } => WorkKind::Redeem,
            Self::TransferIn(_) => WorkKind::TransferIn,
            Self::OrderTransfer { .. } => WorkKind::OrderTransfer,
            Self::Reserve(_) => WorkKind::Reserve,
            Self::CancelTransferIn { .. } => WorkKind::CancelTransferIn,
            Self::CancelTransferOut { .. } => WorkKind::CancelTransferOut,
            Self::RequestTransferOut { .. } => WorkKind::RequestTransferOut,
            Self::ApproveTransferOut { .. } => WorkKind::ApproveTransferOut,
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
            Self::AddDs { .. } => WorkKind::AddDs,
            Self::ChangeDs { .. } => WorkKind::ChangeDs,
            Self::DeleteDs { .. } => WorkKind::DeleteDs,
            Self::SyncDs { .. } => WorkKind::SyncDs,
            Self::SetWallet { .. } => WorkKind::SetWallet,
            Self::Certify { .. } => WorkKind::Certify,
            Self::Delete { .. } => WorkKind::Delete,
        }
    }

    /// Returns the priced action and its years; `None` if it is free.
    pub fn priced(&self) -> Option<(Priced, i64)> {
        let years = match self {
            Self::Register(registration) | Self::Reserve(registration) => registration.years,
            Self::Renew { years, .. } => *years,
            Self::TransferIn(wanted) | Self::OrderTransfer { wanted, .. } => wanted.years,
            _ => 1,
        };
        Self::price_of(self.kind()).map(|what| (what, years))
    }

    /// Returns the item of the price list for a kind of work; `None` if it is free.
    pub const fn price_of(kind: WorkKind) -> Option<Priced> {
        match kind {
            WorkKind::Register | WorkKind::Reserve => Some(Priced::Register),
            WorkKind::Renew => Some(Priced::Renew),
            WorkKind::Redeem => Some(Priced::Redeem),
            WorkKind::TransferIn | WorkKind::OrderTransfer => Some(Priced::Transfer),
            _ => None,
        }
    }
}

impl World {
    /// Returns the current price of work, or why it is impossible, without doing anything. It ignores the funds and
    /// injected failures.
    pub fn check(&self, work: &Work) -> Result<Cents, Problem> {
        let name = work.name();
        match work {
            Work::Register(registration) => self.check_registration(registration)?,
            Work::Renew { years, expected, .. } => {
                let domain = self.at_stage(name, &[Stage::Registered, Stage::Expired])?;
                expect(domain, *expected)?;
                let until = domain.expires.plus_years(*years);
                // Allows one day beyond the limit.
                if *years < 1 || until > self.now.plus_years(MOST_YEARS) + Span::days(1) {
                    return Err(Problem::Years);
                }
            }
            Work::Redeem { expected, .. } => expect(self.at_stage(name, &[Stage::Redemption])?, *expected)?,
            Work::TransferIn(wanted) | Work::OrderTransfer { wanted, .. } => {
                self.check_transfer_in(name)?;
                if !(1..=MOST_YEARS).contains(&wanted.years) {
                    return Err(Problem::Years);
                }
                let runs = self.transfer_in(name).is_some_and(|transfer| !transfer.step.is_over());
                if runs && matches!(work, Work::OrderTransfer { .. }) {
                    return Err(Problem::TransferRuns);
                }
            }
            Work::Reserve(registration) => self.check_reservation(registration)?,
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
            Work::RequestTransferOut { code, .. } => self.check_transfer_out(name, code)?,
            Work::ApproveTransferOut { in_advance, .. } => {
                self.owned(name)?;
                match self.transfer_out(name).map(|transfer| transfer.step) {
                    Some(StepOut::Pending) => {}
                    Some(StepOut::CodeGiven) if *in_advance => {}
                    _ => return Err(Problem::NoTransfer),
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
            Work::AddDs { key_tag, .. } => {
                if self.open_to_updates(name)?.registry_ds.contains_key(key_tag) {
                    return Err(Problem::DsExists);
                }
            }
            Work::ChangeDs { key_tag, .. } | Work::DeleteDs { key_tag, .. } => {
                if !self.open_to_updates(name)?.registry_ds.contains_key(key_tag) {
                    return Err(Problem::NoDs);
                }
            }
            Work::SetTransferLock { .. }
            | Work::SetUpdateLock { .. }
            | Work::SetPrivacy { .. }
            | Work::SyncHosts { .. }
            | Work::SyncDs { .. }
            | Work::SetWallet { .. }
            | Work::Certify { .. }
            | Work::Delete { .. } => self.usable(name).map(drop)?,
        }
        self.cost(work)
    }

    /// Returns the price of work, whether it is possible or not.
    pub fn cost(&self, work: &Work) -> Result<Cents, Problem> {
        let Some((what, years)) = work.priced() else { return Ok(Cents(0)) };
        let quote = self.prices.quote(what, work.name(), years).ok_or(Problem::UnknownSuffix)?;
        let consent = match work {
            Work::Register(registration) => registration.premium,
            Work::Renew { premium, .. } | Work::OrderTransfer { premium, .. } => *premium,
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

    /// Checks, charges, applies and logs the work, in no time.
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
        // The order's own reserved funds are available to it.
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

    /// Applies the work, which has been checked.
    fn apply(&mut self, work: &Work) -> Option<String> {
        let (now, name) = (self.now, work.name().to_owned());
        match work {
            Work::Register(registration) => self.register(registration),
            Work::TransferIn(order) => self.arrive(order),
            Work::OrderTransfer { wanted, .. } => self.begin_paid_transfer(wanted.clone()),
            Work::Reserve(registration) => {
                self.reservations.insert(name, registration.clone());
                return None;
            }
            Work::RequestTransferOut { .. } => self.begin_transfer_out(&name, ""),
            Work::ApproveTransferOut { .. } => self.approve_transfer_out(&name),
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
            Work::AddDs { key_tag, record, .. } | Work::ChangeDs { key_tag, record, .. } => {
                domain.ds.insert(*key_tag, record.clone());
                domain.registry_ds.insert(*key_tag, record.clone());
            }
            Work::DeleteDs { key_tag, .. } => {
                domain.ds.remove(key_tag);
                domain.registry_ds.remove(key_tag);
            }
            Work::SyncDs { .. } => domain.ds.clone_from(&domain.registry_ds),
            Work::SetWallet { address, .. } => domain.wallet.clone_from(address),
            Work::Delete { reason, .. } => {
                domain.given_up = Some(GivenUp { at: now, reason: reason.clone() });
            }
            _ => {}
        }
        domain.changed = now;
        // A name with a later expiration date restarts its life cycle.
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
        registration.profile.map_or(Ok(()), |id| self.check_profile(id))
    }

    fn check_reservation(&self, registration: &Registration) -> Result<(), Problem> {
        match self.availability(&registration.name) {
            Availability::Taken => {}
            Availability::Ours => return Err(Problem::Taken),
            Availability::Free => return Err(Problem::Free),
            Availability::Blocked(reason) => return Err(Problem::Blocked { reason }),
            Availability::UnknownSuffix => return Err(Problem::UnknownSuffix),
        }
        if self.reservations.contains_key(&registration.name) {
            return Err(Problem::Reserved);
        }
        registration.profile.map_or(Ok(()), |id| self.check_profile(id))
    }

    fn check_profile(&self, id: i64) -> Result<(), Problem> {
        match self.profile(id) {
            None => Err(Problem::NoProfile { id }),
            Some(profile) if profile.audit != Audit::Passed => Err(Problem::ProfileUnverified { id }),
            Some(_) => Ok(()),
        }
    }

    pub(super) fn register(&mut self, registration: &Registration) {
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

    /// Creates a name with default values.
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
            ds: BTreeMap::new(),
            registry_ds: BTreeMap::new(),
            wallet: None,
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

    /// Returns one of the account's names.
    pub fn owned(&self, name: &str) -> Result<&Domain, Problem> {
        self.domains.get(name).ok_or(Problem::NotInAccount)
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

    /// Applies an injected failure to this work, if there is one, and counts it.
    fn mishap(&mut self, work: &Work) -> Result<(), Problem> {
        for mishap in &mut self.mishaps {
            let meant = matches(&mishap.name, work.name())
                && mishap.kind.is_none_or(|kind| kind == work.kind())
                && mishap.times != Some(0);
            if meant && (mishap.percent >= 100.0 || self.rng.chance(mishap.percent)) {
                mishap.times = mishap.times.map(|times| times - 1);
                let reason = mishap.reason.clone();
                // A used-up failure is removed.
                self.mishaps.retain(|mishap| mishap.times != Some(0));
                return Err(Problem::Mishap { reason });
            }
        }
        Ok(())
    }

    /// Describes the current value of what the work changes.
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
