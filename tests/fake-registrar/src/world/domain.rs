//! A domain name, and the stages of its life.

use super::clock::{Span, Time};
use super::contact::{Audit, Contacts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long the stages after expiry last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Life {
    /// How long an expired name can be renewed at the usual price.
    pub expired: Span,
    /// How long it can be redeemed after that.
    pub redemption: Span,
    /// How long it waits to be deleted after that, and nothing can be done.
    pub pending_delete: Span,
}

impl Default for Life {
    fn default() -> Self {
        Self { expired: Span::days(30), redemption: Span::days(30), pending_delete: Span::days(5) }
    }
}

/// A stage of a name's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It is registered.
    Registered,
    /// It has expired and can be renewed still.
    Expired,
    /// It can be redeemed.
    Redemption,
    /// It is about to be deleted.
    PendingDelete,
    /// It has been deleted: anybody can register it.
    Gone,
}

/// The state of a lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// It was never set.
    #[default]
    Never,
    /// It is on.
    On,
    /// It was on.
    Off,
}

impl Lock {
    /// Whether it is on.
    pub fn is_on(self) -> bool {
        self == Self::On
    }

    /// On or off.
    pub fn of(on: bool) -> Self {
        if on { Self::On } else { Self::Off }
    }
}

/// The account gave it up before its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenUp {
    /// When.
    pub at: Time,
    /// Why.
    pub reason: String,
}

/// A domain name of the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Domain {
    /// The name, in lower case.
    pub name: String,
    /// The id that some actions ask for.
    pub instance_id: String,
    /// When it was registered.
    pub registered: Time,
    /// When it expires.
    pub expires: Time,
    /// When it came to the account: lists follow it.
    pub added: Time,
    /// When anything about it last changed.
    pub changed: Time,
    /// The profile it was registered for.
    pub profile: Option<i64>,
    /// The contacts.
    pub contacts: Contacts,
    /// When the contacts were made.
    pub contacts_since: Time,
    /// The DNS servers.
    pub nameservers: Vec<String>,
    /// DNS hosts as the registrar knows them: the part before the name, and the addresses.
    pub hosts: BTreeMap<String, Vec<String>>,
    /// DNS hosts as the registry knows them.
    pub registry_hosts: BTreeMap<String, Vec<String>>,
    /// The lock against transfers.
    pub transfer_lock: Lock,
    /// No transfer before this time, since the registrant has changed.
    pub no_transfer_before: Option<Time>,
    /// The lock against changes.
    pub update_lock: Lock,
    /// Privacy protection.
    pub privacy: bool,
    /// Whether it renews itself at expiry.
    pub auto_renew: bool,
    /// Whether it is left to expire without messages.
    pub let_expire: bool,
    /// The transfer authorization code.
    pub auth_code: String,
    /// The check of the registrant.
    pub audit: Audit,
    /// The account's own note.
    pub remark: String,
    /// The group it is in.
    pub group: Option<(i64, String)>,
    /// The resource group it is in.
    pub resource_group: String,
    /// Tags.
    pub tags: BTreeMap<String, String>,
    /// What only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
    /// Whether it was given up before its time.
    pub given_up: Option<GivenUp>,
    /// The stage that the world has seen it in.
    pub(super) seen: Stage,
}

impl Domain {
    /// The stage at a time.
    pub fn stage(&self, life: &Life, now: Time) -> Stage {
        [Stage::Registered, Stage::Expired, Stage::Redemption, Stage::PendingDelete]
            .into_iter()
            .find(|stage| now < self.end_of(*stage, life))
            .unwrap_or(Stage::Gone)
    }

    /// When a stage ends. One that was skipped ended before it began.
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

    /// Whether it may not be transferred away at a time.
    pub fn is_transfer_locked(&self, now: Time) -> bool {
        self.transfer_lock.is_on() || self.no_transfer_before.is_some_and(|until| now < until)
    }
}

/// A name that was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deleted {
    /// The name as it was.
    pub domain: Domain,
    /// When it went.
    pub at: Time,
    /// Why.
    pub reason: String,
}

/// A name that somebody else holds, at another registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Elsewhere {
    /// The registrar.
    pub registrar: String,
    /// Its transfer authorization code.
    pub auth_code: String,
    /// Whether the registrar has locked it.
    pub locked: bool,
    /// The registrant's address, as WHOIS shows it; nothing if WHOIS hides it.
    pub email: Option<String>,
    /// When it was registered.
    pub registered: Time,
    /// When it expires there.
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

/// Whether a name can be registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Availability {
    /// Anybody can.
    Free,
    /// The account has it.
    Ours,
    /// Somebody else has it.
    Taken,
    /// Nobody can, for this reason.
    Blocked(String),
    /// Its suffix is not sold here.
    UnknownSuffix,
}
