//! Domain names, and the stages of their life cycle.

use super::contact::{Audit, Contacts};
use super::registrar::Registrar;
use super::span::Span;
use super::time::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The durations of the stages after the expiration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Life {
    /// The grace period, in which an expired name can be renewed at the usual price.
    pub expired: Span,
    /// The redemption period after the grace period.
    pub redemption: Span,
    /// The period until the deletion, in which nothing can be done.
    pub pending_delete: Span,
}

impl Default for Life {
    fn default() -> Self {
        Self { expired: Span::days(30), redemption: Span::days(30), pending_delete: Span::days(5) }
    }
}

/// A stage of a name's life cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Registered.
    Registered,
    /// Expired, but still renewable.
    Expired,
    /// In the redemption period.
    Redemption,
    /// Pending deletion.
    PendingDelete,
    /// Deleted: anybody can register it.
    Gone,
}

/// The state of a lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// It was never set.
    #[default]
    Never,
    /// Locked.
    On,
    /// Unlocked.
    Off,
}

impl Lock {
    /// Whether the lock is on.
    pub fn is_on(self) -> bool {
        self == Self::On
    }

    /// Returns the state of a lock that is on or off.
    pub fn of(on: bool) -> Self {
        if on { Self::On } else { Self::Off }
    }
}

/// The early end of a name that the account gave up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenUp {
    /// The time.
    pub at: Time,
    /// The reason.
    pub reason: String,
}

/// A DS record, without its key tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DsRecord {
    /// The number of the key's algorithm.
    pub algorithm: i64,
    /// The number of the digest's algorithm.
    pub digest_type: i64,
    /// The digest, as a hexadecimal string.
    pub digest: String,
}

/// A domain name of the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Domain {
    /// The name, in lower case.
    pub name: String,
    /// The registrar; by default [`World::registrar`](super::World::registrar).
    #[serde(default)]
    pub registrar: Option<Registrar>,
    /// The instance id that some actions require.
    pub instance_id: String,
    /// The registration date.
    pub registered: Time,
    /// The expiration date.
    pub expires: Time,
    /// The time at which the account got the name: lists are sorted by it.
    pub added: Time,
    /// The time of the last change.
    pub changed: Time,
    /// The profile that it was registered with.
    pub profile: Option<i64>,
    /// The contacts.
    pub contacts: Contacts,
    /// The creation time of the contacts.
    pub contacts_since: Time,
    /// The DNS servers.
    pub nameservers: Vec<String>,
    /// DNS hosts as the registrar knows them: the host part, and the addresses.
    pub hosts: BTreeMap<String, Vec<String>>,
    /// DNS hosts as the registry knows them.
    pub registry_hosts: BTreeMap<String, Vec<String>>,
    /// DS records as the registrar knows them, by key tag.
    #[serde(default)]
    pub ds: BTreeMap<i64, DsRecord>,
    /// DS records as the registry knows them.
    #[serde(default)]
    pub registry_ds: BTreeMap<i64, DsRecord>,
    /// The wallet address in the Ethereum Name Service.
    #[serde(default)]
    pub wallet: Option<String>,
    /// The transfer lock.
    pub transfer_lock: Lock,
    /// The end of the transfer lock that follows a change of the registrant.
    pub no_transfer_before: Option<Time>,
    /// The update lock.
    pub update_lock: Lock,
    /// Whether privacy protection is on.
    pub privacy: bool,
    /// Whether it is renewed automatically.
    pub auto_renew: bool,
    /// Whether it expires without notices.
    pub let_expire: bool,
    /// The auth code.
    pub auth_code: String,
    /// The registrant's real-name verification.
    pub audit: Audit,
    /// The account's own note.
    pub remark: String,
    /// The id of its group.
    pub group: Option<i64>,
    /// The id of its resource group.
    pub resource_group: String,
    /// Tags.
    pub tags: BTreeMap<String, String>,
    /// Fields that only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
    /// The early end, if the account gave it up.
    pub given_up: Option<GivenUp>,
    /// The stage as of the last tick.
    pub(super) seen: Stage,
}

impl Domain {
    /// Returns the key in `extra` of the other registries at which a host created here is known.
    pub fn known_at(host: &str) -> String {
        format!("registries of {host}")
    }

    /// Returns the stage at a time.
    pub fn stage(&self, life: &Life, now: Time) -> Stage {
        [Stage::Registered, Stage::Expired, Stage::Redemption, Stage::PendingDelete]
            .into_iter()
            .find(|stage| now < self.end_of(*stage, life))
            .unwrap_or(Stage::Gone)
    }

    /// Returns the end of a stage. A skipped stage ended before it began.
    pub fn end_of(&self, stage: Stage, life: &Life) -> Time {
        let redeemable = match &self.given_up {
            Some(given_up) => given_up.at,
            None => self.expires + life.expired,
        };
        match stage {
            Stage::Registered => self.expires.min(redeemable),
            Stage::Expired => redeemable,
            Stage::Redemption => redeemable + life.redemption,
            Stage::PendingDelete => redeemable + life.redemption + life.pending_delete,
            Stage::Gone => Time::from_millis(i64::MAX),
        }
    }

    /// Whether the name must not be transferred away at a time.
    pub fn is_transfer_locked(&self, now: Time) -> bool {
        self.transfer_lock.is_on() || self.no_transfer_before.is_some_and(|until| now < until)
    }
}

/// A deleted name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deleted {
    /// The name's last state.
    pub domain: Domain,
    /// The time of the deletion.
    pub at: Time,
    /// The reason.
    pub reason: String,
}

/// A name that is registered with another registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Elsewhere {
    /// The registrar.
    pub registrar: String,
    /// Its auth code.
    pub auth_code: String,
    /// Whether it is locked against transfers.
    pub locked: bool,
    /// The registrant's e-mail address in WHOIS; `None` if WHOIS hides it.
    pub email: Option<String>,
    /// The registration date.
    pub registered: Time,
    /// The expiration date.
    pub expires: Time,
}

impl Default for Elsewhere {
    fn default() -> Self {
        Self {
            registrar: "Another Registrar".to_owned(),
            auth_code: "made-up-code".to_owned(),
            locked: false,
            email: Some("holder@example.com".to_owned()),
            registered: Time::from_millis(1_500_000_000_000),
            expires: Time::from_millis(1_900_000_000_000),
        }
    }
}

/// The availability of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Availability {
    /// Available.
    Free,
    /// Registered by the account.
    Ours,
    /// Registered by somebody else.
    Taken,
    /// Blocked for everybody, for this reason.
    Blocked(String),
    /// The suffix is not sold here.
    UnknownSuffix,
}
