//! Who calls.

use crate::runtime::credentials::{environment, needed, validate};
use crate::runtime::{Error, Secret};
use std::fmt;

/// A reseller's user name and the key of its API access. The live and the test system have a key each.
///
/// The key is wiped from memory when the last client that has it is dropped; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    username: String,
    key: Secret,
}

const USERNAME: &str = "OPENSRS_USERNAME";
const KEY: &str = "OPENSRS_KEY";

impl Credentials {
    /// A reseller's user name and key.
    pub fn new(username: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { username: username.into(), key: key.into() }
    }

    /// What the environment holds as `OPENSRS_USERNAME` and `OPENSRS_KEY`.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] names the variable that is missing, empty or not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        Self::read(environment)
    }

    /// As [`from_env`](Self::from_env), with the variables from anywhere.
    ///
    /// # Errors
    ///
    /// As for [`from_env`](Self::from_env).
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Self::read(|name| Ok(get(name)))
    }

    fn read(get: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<Self, Error> {
        let needed = |name: &str| needed(name, get(name)?);
        Ok(Self::new(needed(USERNAME)?, needed(KEY)?))
    }

    /// The user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    pub(super) fn key(&self) -> &Secret {
        &self.key
    }

    pub(super) fn validate(&self) -> Result<(), Error> {
        validate("user name", self.username())?;
        validate("key", self.key.expose())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("username", &self.username).field("key", &self.key).finish()
    }
}
