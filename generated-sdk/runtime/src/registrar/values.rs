//! The values of everyday tasks, in the same terms for all services.

use super::DomainName;
use crate::value::{DateTime, Money};
use std::fmt;
use std::time::{Duration, SystemTime};

/// An everyday task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Task {
    /// [`check`](super::Registrar::check).
    Check,
    /// [`domains`](super::Registrar::domains).
    Domains,
    /// [`domain`](super::Registrar::domain).
    Domain,
    /// [`register`](super::Registrar::register).
    Register,
    /// [`renew`](super::Registrar::renew).
    Renew,
    /// [`redeem`](super::Registrar::redeem).
    Redeem,
    /// [`nameservers`](super::Registrar::nameservers) and [`set_nameservers`](super::Registrar::set_nameservers).
    Nameservers,
}

impl Task {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Domains => "domains",
            Self::Domain => "domain",
            Self::Register => "register",
            Self::Renew => "renew",
            Self::Redeem => "redeem",
            Self::Nameservers => "nameservers",
        }
    }
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Availability {
    /// The name.
    pub name: DomainName,
    /// Whether it can be registered; `None` if the service does not know, or gives another answer.
    pub available: Option<bool>,
    /// Whether it is a premium name, whose price the registry sets; `None` if the service does not say.
    pub premium: Option<bool>,
    /// The price to register it for a year, in the currency of the account. `None` if the service does not say, or if
    /// the client does not know its currency: see [`currency`](crate::ClientBuilder::currency).
    pub price: Option<Money>,
    /// The service's own word for the result.
    pub word: String,
}

/// A domain name of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Domain {
    /// The name.
    pub name: DomainName,
    /// When it expires, if the service says so. It may not say in which time zone.
    pub expires: Option<DateTime>,
    /// Its state, if the service says so.
    pub status: Option<DomainStatus>,
}

/// The state of a domain name of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainStatus {
    /// It is registered.
    Active,
    /// It expires soon, or has expired and can still be renewed.
    Renewable,
    /// It has expired, and has to be redeemed.
    Redeemable,
}

impl fmt::Display for DomainStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Active => "active",
            Self::Renewable => "renewable",
            Self::Redeemable => "redeemable",
        })
    }
}

/// More than the longest time for which a name is registered, which is ten years.
pub(super) const LONGEST: Duration = Duration::from_secs(11 * 366 * 86_400);

/// A range of days in which names expire, from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiring {
    pub(super) from: Option<SystemTime>,
    pub(super) until: Option<SystemTime>,
}

impl Expiring {
    /// Any day: all names of the account, as far as the service lists them.
    pub const fn any_time() -> Self {
        Self { from: None, until: None }
    }

    /// From today until this far from now. Services compare days, so that names of the last day are included.
    pub fn within(duration: Duration) -> Self {
        let now = SystemTime::now();
        Self::between(now, now.checked_add(duration.min(LONGEST)).unwrap_or(now))
    }

    /// From one day to another, both included. The day is that of UTC; services may compare it in a time zone of their
    /// own.
    pub const fn between(from: SystemTime, until: SystemTime) -> Self {
        Self { from: Some(from), until: Some(until) }
    }
}

/// A name to register. `Debug` shows no values of details, which can be secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Registration {
    /// The name.
    pub name: DomainName,
    /// The number of years.
    pub years: u32,
    /// Whose name it becomes.
    pub registrant: Registrant,
    /// Further parameters of the service's own action, by their wire names; some services require some.
    pub details: Vec<(String, String)>,
}

impl Registration {
    /// A name for some years.
    pub const fn new(name: DomainName, years: u32, registrant: Registrant) -> Self {
        Self { name, years, registrant, details: Vec::new() }
    }

    /// Adds a parameter of the service's own action, by its wire name.
    pub fn detail(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.details.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, years, registrant, details } = self;
        let details: Vec<&str> = details.iter().map(|(name, _)| name.as_str()).collect();
        let mut shown = f.debug_struct("Registration");
        shown.field("name", name).field("years", years).field("registrant", registrant);
        shown.field("details", &details).finish()
    }
}

/// The registrant of a name.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Registrant {
    /// One that the account has, by the service's own id.
    Profile(String),
    /// Contact data.
    Contact(Box<Contact>),
}

/// Contact data of a registrant. `Debug` shows none of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The organization.
    pub organization: String,
    /// The email address.
    pub email: String,
    /// The telephone number, with `+` and the country's code.
    pub phone: String,
    /// The street and the house.
    pub address: String,
    /// The city.
    pub city: String,
    /// The state or province.
    pub state: String,
    /// The country, in two letters.
    pub country: String,
    /// The postal code.
    pub postal_code: String,
}

impl Contact {
    /// Returns a part by its name in the spec.
    pub(super) fn part(&self, name: &str) -> &str {
        match name {
            "first_name" => &self.first_name,
            "last_name" => &self.last_name,
            "organization" => &self.organization,
            "email" => &self.email,
            "phone" => &self.phone,
            "address" => &self.address,
            "city" => &self.city,
            "state" => &self.state,
            "country" => &self.country,
            "postal_code" => &self.postal_code,
            _ => "",
        }
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contact").finish_non_exhaustive()
    }
}
