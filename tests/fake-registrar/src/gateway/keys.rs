//! Who may call: access keys of Alibaba Cloud, and the reseller's keys of OpenSRS.

use crate::world::{Span, Time};
use std::collections::HashMap;

/// The access key's id that every fake knows.
pub const ACCESS_KEY_ID: &str = "testid";
/// Its secret.
pub const ACCESS_KEY_SECRET: &str = "testsecret";
/// The id of the temporary access key that every fake knows.
pub const TEMPORARY_KEY_ID: &str = "STS.testid";
/// Its secret.
pub const TEMPORARY_KEY_SECRET: &str = "temporary-secret";
/// Its token. Base64 has such signs, which want encoding.
pub const SECURITY_TOKEN: &str = "token+with/odd=signs";
/// The reseller that every fake knows.
pub const RESELLER: &str = "reseller";
/// The reseller's key of the live system.
pub const LIVE_KEY: &str = "live-0123456789abcdef";
/// The reseller's key of Horizon.
pub const HORIZON_KEY: &str = "horizon-0123456789abcdef";

/// All keys.
#[derive(Debug)]
pub struct Keys {
    access: HashMap<String, AccessKey>,
    resellers: Vec<Reseller>,
}

/// An access key of Alibaba Cloud.
#[derive(Clone)]
pub struct AccessKey {
    /// What signs.
    pub secret: String,
    /// Of a temporary one: what has to come along.
    pub token: Option<String>,
    /// Until when it is good; nothing for always.
    pub until: Option<Time>,
}

/// A reseller of OpenSRS. The live system and Horizon have a key each: the key tells which is meant.
#[derive(Clone)]
pub struct Reseller {
    /// The user name.
    pub name: String,
    /// The system: an edition's name.
    pub system: &'static str,
    /// What signs.
    pub key: String,
}

impl Default for Keys {
    fn default() -> Self {
        let mut keys = Self { access: HashMap::new(), resellers: Vec::new() };
        keys.add(ACCESS_KEY_ID, ACCESS_KEY_SECRET);
        keys.add_temporary(TEMPORARY_KEY_ID, TEMPORARY_KEY_SECRET, SECURITY_TOKEN, None);
        keys.add_reseller(RESELLER, "live", LIVE_KEY);
        keys.add_reseller(RESELLER, "horizon", HORIZON_KEY);
        keys
    }
}

impl Keys {
    /// Adds an access key, or gives it another secret.
    pub fn add(&mut self, id: impl Into<String>, secret: impl Into<String>) {
        self.access.insert(id.into(), AccessKey { secret: secret.into(), token: None, until: None });
    }

    /// Adds a temporary access key, which is good until then.
    pub fn add_temporary(
        &mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
        token: impl Into<String>,
        until: Option<Time>,
    ) {
        self.access.insert(id.into(), AccessKey { secret: secret.into(), token: Some(token.into()), until });
    }

    /// Adds a reseller's key of the system `live` or `horizon`.
    pub fn add_reseller(&mut self, name: impl Into<String>, system: &'static str, key: impl Into<String>) {
        self.resellers.push(Reseller { name: name.into(), system, key: key.into() });
    }

    /// Takes an access key or a reseller away.
    pub fn remove(&mut self, name: &str) {
        self.access.remove(name);
        self.resellers.retain(|reseller| reseller.name != name);
    }

    pub(super) fn access(&self, id: &str) -> Option<AccessKey> {
        self.access.get(id).cloned()
    }

    pub(super) fn resellers(&self, name: &str) -> impl Iterator<Item = &Reseller> {
        self.resellers.iter().filter(move |reseller| reseller.name == name)
    }
}

/// How far a time stamp may be off, either way.
pub(super) const SKEW: Span = Span::minutes(15);

/// The nonces of the requests that were let in, each with its time.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    seen: HashMap<(String, String), Time>,
    /// With how many of them the old ones are looked for.
    full: usize,
}

/// So few nonces are not worth looking through.
const FEW: usize = 4096;

impl Nonces {
    /// Whether this is the first request of the key with this nonce.
    pub(super) fn is_new(&mut self, key: &str, nonce: &str, now: Time) -> bool {
        if self.seen.len() >= self.full.max(FEW) {
            // A nonce that is as old as this belongs to a time stamp that is refused by itself.
            self.seen.retain(|_, time| now - *time <= SKEW * 2);
            // While the clock stands still none is old: looking at all of them each time would never end.
            self.full = self.seen.len() * 2;
        }
        self.seen.insert((key.to_owned(), nonce.to_owned()), now).is_none()
    }

    pub(super) fn len(&self) -> usize {
        self.seen.len()
    }
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessKey").field("is_temporary", &self.token.is_some()).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Reseller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reseller")
            .field("name", &self.name)
            .field("system", &self.system)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Nonces, SKEW};
    use crate::world::Time;

    #[test]
    fn a_nonce_is_known_for_as_long_as_its_time_stamp_is_good_and_not_much_longer() {
        let (mut nonces, now) = (Nonces::default(), Time::from_millis(0));
        assert!((0..3 * FEW).all(|number| nonces.is_new("key", &number.to_string(), now)));
        assert!((0..3 * FEW).all(|number| !nonces.is_new("key", &number.to_string(), now)));
        let later = now + SKEW * 3;
        assert!((0..3 * FEW).all(|number| nonces.is_new("key", &format!("later {number}"), later)));
        assert!(nonces.len() <= 4 * FEW, "{} are remembered", nonces.len());
    }
}
