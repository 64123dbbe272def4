//! OpenSRS's credentials from the environment or a file.

use super::{Section, Variables, first_set, half_set, read};
use crate::credentials::problem;
use crate::credentials::xcp::{Credentials, KEY, USERNAME};
use crate::error::Error;
use std::path::{Path, PathBuf};

const FILE: &str = "OPENSRS_CREDENTIALS_FILE";
const PROFILE: &str = "OPENSRS_PROFILE";

impl Credentials {
    /// Reads the environment, as [`from_env`](Self::from_env) does, or else a profile in a file: the profile
    /// `OPENSRS_PROFILE`, or `default`, in the file `OPENSRS_CREDENTIALS_FILE`, or `~/.opensrs/credentials`. The file
    /// has sections:
    ///
    /// ```text
    /// [default]
    /// username = reseller
    /// key = 0123456789abcdef
    /// ```
    ///
    /// Values are on one line and not quoted. A line that begins with `#` or `;` is a comment, and so is the rest of a
    /// line from a `#` that follows a space; any other `#` belongs to the value.
    ///
    /// They are read once: later changes of the file do not affect existing clients.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] lists the sources that were tried, the problem, and the fix. The file is read only if
    /// neither variable is set: if one is missing or invalid, that is an error, since the file may have the key of
    /// another account.
    pub fn chain() -> Result<Self, Error> {
        Self::look(&Variables::of_the_process())
    }

    /// Reads the variables of [`chain`](Self::chain), including `HOME`, with a function.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`chain`](Self::chain).
    pub fn chain_from_variables(
        get: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        Self::look(&Variables::from(get))
    }

    /// Reads a profile in a file, as [`chain`](Self::chain) does.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] describes the problem with the file, without quoting it.
    pub fn from_file(path: impl AsRef<Path>, profile: &str) -> Result<Self, Error> {
        let path = path.as_ref();
        let shown = path.display();
        let file = read(path)?.ok_or_else(|| problem(format!("{shown} does not exist")))?;
        let section = Section::find(file.text.expose(), profile)
            .map_err(|wrong| problem(format!("{shown}: {wrong}")))?
            .ok_or_else(|| problem(format!("{shown} has no section for the profile")))?;
        let keys = || Ok(Self::new(section.key_part("username")?, section.key_part("key")?));
        let mut credentials = keys().map_err(|error| match error {
            Error::Credentials(error) => problem(format!("{shown}: {}", error.problem)),
            other => other,
        })?;
        credentials.warning = file.warning;
        Ok(credentials)
    }

    fn look(variables: &Variables) -> Result<Self, Error> {
        if let Some(set) = first_set(&[USERNAME, KEY], variables) {
            return Self::read(|name| variables.raw(name)).map_err(|error| half_set(error, set));
        }
        let profile = variables.get(PROFILE)?.unwrap_or_else(|| "default".to_owned());
        let path = match variables.get(FILE)? {
            Some(path) => Ok(PathBuf::from(path)),
            None => variables.home().map(|home| home.join(".opensrs").join("credentials")),
        };
        path.and_then(|path| Self::from_file(path, &profile)).map_err(|error| match error {
            Error::Credentials(error) => {
                problem(format!("neither {USERNAME} nor {KEY} is set, and {}", error.problem))
            }
            other => other,
        })
    }
}
