//! The everyday tasks of a registrar; all that is named is known to exist.

use crate::spec;

pub use registrar_descriptions::{Availability, DomainStatus};

/// Every meaning of a check, by the word that the spec uses.
pub const AVAILABILITIES: &[(&str, Availability)] =
    &[("available", Availability::Available), ("taken", Availability::Taken)];

/// Every state of a name, by the word that the spec uses.
pub const DOMAIN_STATUSES: &[(&str, DomainStatus)] = &[
    ("active", DomainStatus::Active),
    ("renewable", DomainStatus::Renewable),
    ("redeemable", DomainStatus::Redeemable),
];

/// The contact data of a registrant, by the words that the spec uses.
pub const CONTACT_FIELDS: &[&str] = &[
    "first_name",
    "last_name",
    "organization",
    "email",
    "phone",
    "address",
    "city",
    "state",
    "country",
    "postal_code",
];

/// How the time of an expiry is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// Milliseconds since 1970.
    Milliseconds,
    /// Seconds since 1970.
    Seconds,
    /// Text, in one of these zones, in minutes east of UTC.
    Text(Vec<i32>),
}

/// The everyday tasks.
#[derive(Clone, Debug, Default)]
pub struct Registrar<'s> {
    /// Whether a name can be registered.
    pub check: Option<Check<'s>>,
    /// The names of the account.
    pub domains: Option<Domains<'s>>,
    /// The reads of one name.
    pub domain: Vec<Domain<'s>>,
    /// The registration of a name.
    pub register: Option<&'s spec::Purchase>,
    /// The renewal of a name.
    pub renew: Option<&'s spec::Purchase>,
    /// The redemption of a name.
    pub redeem: Option<&'s spec::Purchase>,
    /// The nameservers of a name.
    pub nameservers: Option<&'s spec::Nameservers>,
}

/// The read that returns whether a name can be registered.
#[derive(Clone, Debug)]
pub struct Check<'s> {
    /// What the spec says about it.
    pub spec: &'s spec::Check,
    /// The meanings of its words.
    pub status: Vec<(&'s str, Availability)>,
}

/// The read that lists the names of the account.
#[derive(Clone, Debug)]
pub struct Domains<'s> {
    /// What the spec says about it.
    pub spec: &'s spec::Domains,
    /// How the expiry is written.
    pub expires: TimeForm,
    /// The meanings of its words.
    pub status: Vec<(&'s str, DomainStatus)>,
}

/// A read that returns one name of the account.
#[derive(Clone, Debug)]
pub struct Domain<'s> {
    /// What the spec says about it.
    pub spec: &'s spec::Domain,
    /// The parameter for the first day, and how many days before today it is.
    pub since: Option<(&'s str, u16)>,
    /// How the expiry is written.
    pub expires: TimeForm,
    /// The meanings of its words.
    pub status: Vec<(&'s str, DomainStatus)>,
    /// The state of every name that it returns.
    pub is: Option<DomainStatus>,
}
