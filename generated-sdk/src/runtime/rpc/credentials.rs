//! Who calls.

use crate::runtime::credentials::{environment, needed, validate};
use crate::runtime::{Error, Secret};
use std::fmt;

/// An access key: an id, a secret, and for temporary ones a security token.
///
/// Secret and token are wiped from memory when the last client that has them is dropped; `Debug` shows
/// neither.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    id: String,
    secret: Secret,
    token: Option<Secret>,
}

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

impl Credentials {
    /// An access key's id and secret.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self { id: id.into(), secret: secret.into(), token: None }
    }

    /// Adds the security token of a temporary access key. It is sent and signed with every call.
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The access key that the environment holds, under the names that the vendor's own SDKs read:
    /// `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary ones,
    /// `ALIBABA_CLOUD_SECURITY_TOKEN`.
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
        let credentials = Self::new(needed(ID)?, needed(SECRET)?);
        Ok(match get(TOKEN)?.filter(|token| !token.trim().is_empty()) {
            Some(token) => credentials.with_security_token(token),
            None => credentials,
        })
    }

    /// The access key's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub(super) fn security_token(&self) -> Option<&str> {
        self.token.as_ref().map(Secret::expose)
    }

    pub(super) fn validate(&self) -> Result<(), Error> {
        let parts = [
            ("access key id", Some(self.id())),
            ("access key secret", Some(self.secret.expose())),
            ("security token", self.security_token()),
        ];
        for (what, text) in parts {
            text.map_or(Ok(()), |text| validate(what, text))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("id", &self.id)
            .field("secret", &self.secret)
            .field("token", &self.token)
            .finish()
    }
}
