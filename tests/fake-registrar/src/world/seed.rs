//! A world in a few lines of YAML.
//!
//! ```yaml
//! now: 2026-03-01T00:00:00Z     # left out: the system's time
//! balance: 250.00
//! names:                        # the account's names
//!   example.com: 300d           # expires in 300 days
//!   old.example.com: -40d       # has expired 40 days ago
//!   shop.com: {expires: 2027-01-01, locked: true, dns: [ns1.example.net, ns2.example.net]}
//! elsewhere:                    # names that others hold
//!   taken.com: {auth_code: let-me-go, email: holder@example.org}
//! premium: {gold.com: 2500.00}
//! ```
//!
//! Every key may be left out; [`Seed`] has them all. A span such as `30d` counts from `now`.

use super::clock::{Span, Time};
use super::contact::{Audit, Contact};
use super::domain::{Elsewhere, Lock};
use super::money::{Account, Cents};
use super::name::{by_name, canonical};
use super::prices::Price;
use super::rng::Rng;
use super::work::Mishap;
use super::{Settings, World};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What a world begins with.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Seed {
    /// What time it is; the system's time if it is not said.
    pub now: Option<Time>,
    /// What chance begins with.
    pub chance: Option<u64>,
    /// The account's id.
    pub account: Option<String>,
    /// Its money.
    pub balance: Cents,
    /// The currency; `USD` if it is not said.
    pub currency: Option<String>,
    /// Registrant profiles, the default first. One is made if none is given.
    pub profiles: Vec<SeedProfile>,
    /// The account's names.
    #[serde(deserialize_with = "by_name")]
    pub names: BTreeMap<String, SeedName>,
    /// Names that others hold.
    #[serde(deserialize_with = "by_name")]
    pub elsewhere: BTreeMap<String, Elsewhere>,
    /// Names that nobody can have, and why.
    #[serde(deserialize_with = "by_name")]
    pub blocked: BTreeMap<String, String>,
    /// Premium names and what a year costs.
    #[serde(deserialize_with = "by_name")]
    pub premium: BTreeMap<String, Cents>,
    /// Prices of suffixes, in place of or beside the usual ones.
    #[serde(deserialize_with = "by_name")]
    pub prices: BTreeMap<String, Price>,
    /// Verified e-mail addresses.
    pub verified: Vec<String>,
    /// Work that fails.
    pub mishaps: Vec<Mishap>,
    /// How the registrar behaves.
    pub settings: Settings,
}

/// A registrant profile of a seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeedProfile {
    /// Its id; one is made if it is not said.
    pub id: Option<i64>,
    /// Its real-name check.
    pub audit: Audit,
    /// Which registries it is for.
    pub registries: String,
    /// The data.
    pub contact: Contact,
}

impl Default for SeedProfile {
    fn default() -> Self {
        let registries = "common".to_owned();
        Self { id: None, audit: Audit::Passed, registries, contact: Contact::sample() }
    }
}

/// A name of the account. Where nothing but its expiry is said, that alone stands for all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, remote = "Self")]
pub struct SeedName {
    /// When it expires; in a year if it is not said.
    pub expires: Option<When>,
    /// When it was registered.
    pub registered: Option<When>,
    /// Whether transfers are locked.
    pub locked: bool,
    /// Whether changes are locked.
    pub update_locked: bool,
    /// Whether it renews itself.
    pub auto_renew: bool,
    /// Privacy protection.
    pub privacy: bool,
    /// The DNS servers.
    pub dns: Vec<String>,
    /// DNS hosts and their addresses.
    pub hosts: BTreeMap<String, Vec<String>>,
    /// The profile of its contacts.
    pub profile: Option<i64>,
    /// The instance id.
    pub instance_id: Option<String>,
    /// The transfer authorization code.
    pub auth_code: Option<String>,
    /// What a year costs, if it is a premium name.
    pub premium: Option<Cents>,
    /// The account's own note.
    pub remark: String,
    /// Tags.
    pub tags: BTreeMap<String, String>,
}

/// A time, or how far it is from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A time.
    At(Time),
    /// Counted from now.
    In(Span),
}

impl When {
    fn time(self, now: Time) -> Time {
        match self {
            Self::At(time) => time,
            Self::In(span) => now + span,
        }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_when(&String::deserialize(from)?)
    }
}

fn read_when<E: serde::de::Error>(text: &str) -> Result<When, E> {
    let time = text.parse().map(When::At);
    time.or_else(|_| text.parse().map(When::In)).map_err(|_: String| {
        let most = Span::millis(i64::MAX);
        E::custom(format!(
            "`{text}` is neither a time such as 2026-03-01 nor a span such as 30d, of at most {most}"
        ))
    })
}

impl<'de> Deserialize<'de> for SeedName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = SeedName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("when the name expires, such as 30d, or a map with `expires` and more")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<SeedName, E> {
                Ok(SeedName { expires: Some(read_when(text)?), ..SeedName::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SeedName, A::Error> {
                // The derived reader, which knows all keys.
                SeedName::deserialize(MapAccessDeserializer::new(map))
            }
        }

        from.deserialize_any(Either)
    }
}

impl Contact {
    /// A person who does not exist.
    pub fn sample() -> Self {
        let text = str::to_owned;
        Self {
            is_organization: false,
            name: text("Alex Example"),
            organization: text("Alex Example"),
            country: text("US"),
            province: text("California"),
            city: text("Sampletown"),
            address: text("1 Example Street"),
            postal_code: text("00000"),
            email: text("alex@example.com"),
            tel_area: text("1"),
            telephone: text("2025550100"),
            tel_ext: String::new(),
            extra: BTreeMap::new(),
        }
    }
}

/// A map of a seed that was made in Rust: nobody has looked at its names yet.
fn named<T>(map: BTreeMap<String, T>) -> impl Iterator<Item = (String, T)> {
    map.into_iter().map(|(name, what)| (canonical(&name), what))
}

const SAMPLE: &str = include_str!("sample.yaml");

impl World {
    /// A small believable account at the system's time: `sample.yaml` beside this file.
    pub fn sample() -> Self {
        Self::sample_at(Time::system())
    }

    /// The same at another time.
    ///
    /// # Panics
    /// Never: the seed is compiled in and a test reads it.
    pub fn sample_at(now: Time) -> Self {
        let seed: Seed = serde_yaml::from_str(SAMPLE).unwrap_or_else(|error| panic!("sample.yaml: {error}"));
        Self::grow(seed, now)
    }

    /// A world from a seed in YAML.
    ///
    /// # Errors
    /// If the text is no [`Seed`]; the message says where.
    pub fn from_yaml(text: &str) -> Result<Self, String> {
        let seed: Seed = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
        let now = seed.now.unwrap_or_else(Time::system);
        Ok(Self::grow(seed, now))
    }

    /// A world from a seed, at this time.
    pub fn grow(seed: Seed, now: Time) -> Self {
        let mut world = Self::empty(now);
        world.rng = Rng::new(seed.chance.unwrap_or(1));
        let (id, currency) = (seed.account.as_deref(), seed.currency.as_deref());
        world.account = Account::new(id.unwrap_or("1234567890"), currency.unwrap_or("USD"), seed.balance);
        world.settings = seed.settings;
        world.prices.suffixes.extend(named(seed.prices));
        for (name, year) in seed.premium {
            world.price_as_premium(&name, year);
        }
        let profiles = if seed.profiles.is_empty() { vec![SeedProfile::default()] } else { seed.profiles };
        for profile in profiles {
            let made = world.add_profile(profile.contact);
            let Some(mut stored) = world.profiles.remove(&made) else { continue };
            stored.id = profile.id.unwrap_or(made);
            (stored.audit, stored.registries) = (profile.audit, profile.registries);
            world.profiles.insert(stored.id, stored);
        }
        for email in &seed.verified {
            // A new address always gets its mail.
            let _ = world.submit_email(email, false, "192.0.2.1");
            let token = world.verification(email).map(|one| one.token.clone()).unwrap_or_default();
            world.verify_email(&token, "192.0.2.1");
        }
        for (name, seed) in seed.names {
            world.plant(&canonical(&name), seed);
        }
        world.elsewhere.extend(named(seed.elsewhere));
        world.blocked.extend(named(seed.blocked));
        world.mishaps.extend(seed.mishaps);
        world
    }

    /// Makes a name a premium one at this price a year.
    pub fn price_as_premium(&mut self, name: &str, year: Cents) {
        let name = canonical(name);
        let redeem = self.prices.suffix(&name).and_then(|suffix| self.prices.suffixes.get(suffix));
        let price = Price::flat(year, redeem.map_or(year, |price| price.redeem));
        self.prices.premium.insert(name, price);
    }

    fn plant(&mut self, name: &str, seed: SeedName) {
        let now = self.now;
        if let Some(year) = seed.premium {
            self.price_as_premium(name, year);
        }
        let contact = seed.profile.and_then(|id| self.profile(id)).map(|profile| profile.contact.clone());
        let expires = seed.expires.map_or_else(|| now.plus_years(1), |when| when.time(now));
        let domain = self.add_domain(name, expires);
        if let Some(contact) = contact {
            domain.profile = seed.profile;
            domain.contacts = super::Contacts::all(&contact);
        }
        if let Some(when) = seed.registered {
            domain.registered = when.time(now).whole_second();
        }
        // Names that were registered earlier came to the account earlier.
        domain.added = domain.registered;
        domain.contacts_since = domain.registered;
        if seed.locked {
            domain.transfer_lock = Lock::On;
        }
        if seed.update_locked {
            domain.update_lock = Lock::On;
        }
        (domain.auto_renew, domain.privacy) = (seed.auto_renew, seed.privacy);
        if !seed.dns.is_empty() {
            domain.nameservers = seed.dns.iter().map(|server| canonical(server)).collect();
        }
        domain.registry_hosts.clone_from(&seed.hosts);
        domain.hosts = seed.hosts;
        if let Some(id) = seed.instance_id {
            domain.instance_id = id;
        }
        if let Some(code) = seed.auth_code {
            domain.auth_code = code;
        }
        (domain.remark, domain.tags) = (seed.remark, seed.tags);
    }
}
