//! The accepted credentials: access keys of Alibaba Cloud, and reseller keys of OpenSRS.

use crate::world::{Span, Time};
use serde::Deserialize;
use std::collections::HashMap;

/// The id of the built-in access key.
pub const ACCESS_KEY_ID: &str = "testid";
/// Its secret.
pub const ACCESS_KEY_SECRET: &str = "testsecret";
/// The id of the built-in temporary access key.
pub const TEMPORARY_KEY_ID: &str = "STS.testid";
/// Its secret.
pub const TEMPORARY_KEY_SECRET: &str = "temporary-secret";
/// Its security token, with signs of Base64 that need encoding.
pub const SECURITY_TOKEN: &str = "token+with/odd=signs";
/// The built-in reseller.
pub const RESELLER: &str = "reseller";
/// The reseller's key of the live system.
pub const LIVE_KEY: &str = "live-0123456789abcdef";
/// The reseller's key of Horizon.
pub const HORIZON_KEY: &str = "horizon-0123456789abcdef";

/// All accepted keys.
#[derive(Debug)]
pub struct Keys {
    access: HashMap<String, AccessKey>,
    resellers: Vec<Reseller>,
}

/// An access key of Alibaba Cloud.
#[derive(Clone)]
pub struct AccessKey {
    /// The signing secret.
    pub secret: String,
    /// The security token, for a temporary key.
    pub token: Option<String>,
    /// The expiration time, if any.
    pub until: Option<Time>,
}

/// A reseller of OpenSRS. The live system and Horizon have separate keys: the key identifies the system.
#[derive(Clone)]
pub struct Reseller {
    /// The user name.
    pub name: String,
    /// The system: an edition's name.
    pub system: &'static str,
    /// The signing key.
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

/// Keys as a file lists them.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct KeysFile {
    access_keys: Vec<FileAccessKey>,
    resellers: Vec<FileReseller>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileAccessKey {
    id: String,
    secret: String,
    token: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileReseller {
    name: String,
    system: System,
    key: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum System {
    Live,
    Horizon,
}

impl Keys {
    /// Reads the accepted keys from YAML:
    ///
    /// ```yaml
    /// access_keys:
    ///   - {id: my-id, secret: my-secret}
    ///   - {id: STS.my-id, secret: my-secret, token: my-token}
    /// resellers:
    ///   - {name: my-name, system: live, key: my-key}
    /// ```
    ///
    /// # Errors
    /// Returns the position of the mistake. The message contains no value of the file.
    pub fn from_yaml(text: &str) -> Result<Self, String> {
        let file: KeysFile = serde_yaml::from_str(text).map_err(|error| {
            let at = error.location().map(|at| format!(" at line {}, column {}", at.line(), at.column()));
            let expected = "expected `access_keys` with `id`, `secret` and perhaps `token`, and `resellers` with \
                            `name`, `system` (`live` or `horizon`) and `key`";
            format!("invalid keys{}: {expected}", at.unwrap_or_default())
        })?;
        let mut keys = Self { access: HashMap::new(), resellers: Vec::new() };
        for FileAccessKey { id, secret, token } in file.access_keys {
            keys.access.insert(id, AccessKey { secret, token, until: None });
        }
        for FileReseller { name, system, key } in file.resellers {
            let system = match system {
                System::Live => "live",
                System::Horizon => "horizon",
            };
            keys.add_reseller(name, system, key);
        }
        Ok(keys)
    }

    /// Adds an access key, or replaces its secret.
    pub fn add(&mut self, id: impl Into<String>, secret: impl Into<String>) {
        self.access.insert(id.into(), AccessKey { secret: secret.into(), token: None, until: None });
    }

    /// Adds a temporary access key that expires at `until`.
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

    /// Removes an access key or a reseller.
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

/// The tolerance for time stamps, in both directions.
pub(super) const SKEW: Span = Span::minutes(15);

/// The nonces of accepted requests, each with its time.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    seen: HashMap<(String, String), Time>,
    /// The number of nonces that triggers the next cleanup.
    full: usize,
}

/// Below this number a cleanup is not worthwhile.
const FEW: usize = 4096;

impl Nonces {
    /// Whether this is the first request of the key with this nonce.
    pub(super) fn is_new(&mut self, key: &str, nonce: &str, now: Time) -> bool {
        if self.seen.len() >= self.full.max(FEW) {
            // Time stamps of older nonces are refused anyway.
            self.seen.retain(|_, time| now - *time <= SKEW * 2);
            // While the clock is stopped nothing gets old: without doubling, every request would trigger a cleanup.
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
