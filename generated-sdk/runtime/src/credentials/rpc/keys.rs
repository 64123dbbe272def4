//! An access key.

use crate::credentials::{needed, validate};
use crate::error::Error;
use crate::value::Secret;
use std::fmt::{self, DebugStruct};

/// An access key: an id, a secret, and a security token for a temporary key.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Keys {
    id: String,
    secret: Secret,
    token: Option<Secret>,
}

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

impl Keys {
    /// The environment variables with its parts.
    pub(crate) const VARIABLES: [&str; 3] = [ID, SECRET, TOKEN];

    pub(crate) fn new(id: String, secret: Secret, token: Option<Secret>) -> Self {
        Self { id, secret, token }
    }

    /// Returns a placeholder for keys that are not known yet. It never signs anything.
    pub(crate) fn none() -> Self {
        Self::new(String::new(), "".into(), None)
    }

    pub(crate) fn with_token(self, token: Secret) -> Self {
        Self { token: Some(token), ..self }
    }

    /// Reads the access key from environment variables.
    pub(crate) fn read(get: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<Self, Error> {
        let needed = |name: &str| needed(name, get(name)?);
        let (id, secret) = (needed(ID)?, needed(SECRET)?.into());
        let token = match get(TOKEN)? {
            Some(token) if !token.trim().is_empty() => Some(needed(TOKEN)?.into()),
            _ => None,
        };
        Ok(Self::new(id, secret, token))
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.token.as_ref().map(Secret::expose)
    }

    /// Adds its fields to a `Debug` output; secrets are redacted.
    pub(crate) fn show(&self, to: &mut DebugStruct<'_, '_>) -> fmt::Result {
        to.field("id", &self.id).field("secret", &self.secret).field("token", &self.token).finish()
    }

    /// Returns the secrets, which must never be printed.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        std::iter::once(&self.secret).chain(&self.token)
    }

    pub(crate) fn validate(&self) -> Result<(), Error> {
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
