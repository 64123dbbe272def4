//! The credentials of XCP.

use crate::credentials::{environment, needed, validate};
use crate::error::Error;
use crate::value::Secret;
use std::fmt;

/// A reseller's user name and API key. The live and the test system have separate keys.
///
/// The key is wiped from memory when its last client is dropped; `Debug` hides it.
///
/// ```no_run
/// use registrar_sdk::opensrs::{self, Credentials};
///
/// # fn client() -> Result<(), registrar_sdk::Error> {
/// // The environment, or else `~/.opensrs/credentials`.
/// let credentials = Credentials::chain()?;
/// credentials.warnings().iter().for_each(|warning| eprintln!("{warning}"));
/// let client = opensrs::live(credentials).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Credentials {
    username: String,
    key: Secret,
    pub(crate) warning: Option<String>,
}

pub(crate) const USERNAME: &str = "OPENSRS_USERNAME";
pub(crate) const KEY: &str = "OPENSRS_KEY";

impl Credentials {
    /// Creates credentials from a reseller's user name and key.
    pub fn new(username: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { username: username.into(), key: key.into(), warning: None }
    }

    /// Reads the environment variables `OPENSRS_USERNAME` and `OPENSRS_KEY`.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] names the variable that is missing, empty or not UTF-8, or that has quotes or a line
    /// break.
    pub fn from_env() -> Result<Self, Error> {
        Self::read(environment)
    }

    /// Reads the variables of [`from_env`](Self::from_env) with a function.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`from_env`](Self::from_env).
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Self::read(|name| Ok(get(name)))
    }

    /// Returns warnings about the origin of the credentials, such as a file that others can read.
    pub fn warnings(&self) -> Vec<String> {
        self.warning.iter().cloned().collect()
    }

    pub(crate) fn read(get: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<Self, Error> {
        let needed = |name: &str| needed(name, get(name)?);
        Ok(Self::new(needed(USERNAME)?, needed(KEY)?))
    }

    /// Returns the user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    pub(crate) fn key(&self) -> &Secret {
        &self.key
    }

    pub(crate) fn validate(&self) -> Result<(), Error> {
        validate("user name", self.username())?;
        validate("key", self.key.expose())
    }
}

/// The origin of credentials is ignored.
impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        self.username == other.username && self.key == other.key
    }
}

impl Eq for Credentials {}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("username", &self.username).field("key", &self.key).finish()
    }
}

#[cfg(not(feature = "credentials-chain"))]
impl Credentials {
    #[doc(hidden)]
    pub fn chain(missing: crate::credentials::EnableFeatureCredentialsChain) -> Result<Self, Error> {
        match missing {}
    }
}
