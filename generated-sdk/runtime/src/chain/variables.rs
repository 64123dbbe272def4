//! The environment variables of credentials.

use crate::credentials::environment;
use crate::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

/// The variables of the process, unless the caller replaces them.
#[derive(Clone)]
pub(crate) struct Variables(Arc<Get>);

type Get = dyn Fn(&str) -> Result<Option<String>, Error> + Send + Sync;

impl Variables {
    pub(crate) fn of_the_process() -> Self {
        Self(Arc::new(environment))
    }

    pub(crate) fn from(get: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(move |name| Ok(get(name))))
    }

    /// Returns the original value of the variable.
    pub(crate) fn raw(&self, name: &str) -> Result<Option<String>, Error> {
        (self.0)(name)
    }

    /// Returns the trimmed value of the variable; an empty one counts as unset.
    ///
    /// # Errors
    ///
    /// Fails if it is not UTF-8, or has quotes around it.
    pub(crate) fn get(&self, name: &str) -> Result<Option<String>, Error> {
        let value = self.raw(name)?.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        if value.as_deref().is_some_and(crate::credentials::is_quoted) {
            return Err(crate::credentials::problem(format!(
                "the environment variable {name} begins or ends with a quote: remove the quotes"
            )));
        }
        Ok(value)
    }

    /// Returns whether the variable is true.
    pub(crate) fn is_true(&self, name: &str) -> Result<bool, Error> {
        Ok(self.get(name)?.is_some_and(|value| value.eq_ignore_ascii_case("true")))
    }

    /// Returns the user's home directory, as the vendors' tools determine it.
    pub(crate) fn home(&self) -> Result<PathBuf, Error> {
        let names: &[&str] = if cfg!(windows) { &["HOME", "USERPROFILE"] } else { &["HOME"] };
        for name in names {
            if let Some(home) = self.get(name)? {
                return Ok(home.into());
            }
        }
        Err(crate::credentials::problem(format!(
            "there is no home directory: {} is not set",
            names.join(" or ")
        )))
    }
}
