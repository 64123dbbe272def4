//! Who calls.

use crate::runtime::{CredentialsError, Error, Secret};
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
    /// [`Error::Credentials`] names the variable that is missing or empty.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    /// As [`from_env`](Self::from_env), with the variables from anywhere.
    ///
    /// # Errors
    ///
    /// As for [`from_env`](Self::from_env).
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let needed = |name: &str| match get(name) {
            None => Err(problem(format!("the environment variable {name} is not set"))),
            Some(value) if value.trim().is_empty() => Err(problem(format!("the environment variable {name} is empty"))),
            Some(value) => Ok(value),
        };
        Ok(Self::new(needed(USERNAME)?, needed(KEY)?))
    }

    /// The user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    pub(super) fn key(&self) -> &Secret {
        &self.key
    }

    /// A key that was copied with a line break gives a signature that the server calls wrong: better to say it here.
    pub(super) fn validate(&self) -> Result<(), Error> {
        for (what, text) in [("user name", self.username()), ("key", self.key.expose())] {
            if text.is_empty() {
                return Err(problem(format!("the {what} is empty")));
            }
            if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
                return Err(problem(format!("the {what} has a blank or a line break in it, perhaps from copying")));
            }
        }
        // It travels in a header.
        if !self.username.is_ascii() {
            return Err(problem("the user name has a character that is not ASCII".to_owned()));
        }
        Ok(())
    }
}

fn problem(problem: String) -> Error {
    CredentialsError { problem }.into()
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("username", &self.username).field("key", &self.key).finish()
    }
}
