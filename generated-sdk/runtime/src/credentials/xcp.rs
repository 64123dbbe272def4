//! Who calls.

#[cfg(feature = "credentials-chain")]
use crate::chain::{Section, Variables, read};
use crate::credentials::{environment, needed, validate};
#[cfg(feature = "credentials-chain")]
use crate::credentials::{first_set, half_set, problem};
use crate::error::Error;
use crate::value::Secret;
use std::fmt;
use std::path::{Path, PathBuf};

/// A reseller's user name and the key of its API access. The live and the test system have a key each.
///
/// The key is wiped from memory when the last client that has it is dropped; `Debug` does not show it.
///
/// ```no_run
/// use registrar_sdk::opensrs::{self, Credentials};
///
/// # fn client() -> Result<(), registrar_sdk::runtime::Error> {
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
    warning: Option<String>,
}

const USERNAME: &str = "OPENSRS_USERNAME";
const KEY: &str = "OPENSRS_KEY";
const FILE: &str = "OPENSRS_CREDENTIALS_FILE";
const PROFILE: &str = "OPENSRS_PROFILE";

impl Credentials {
    /// A reseller's user name and key.
    pub fn new(username: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { username: username.into(), key: key.into(), warning: None }
    }

    /// What the environment holds as `OPENSRS_USERNAME` and `OPENSRS_KEY`.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] names the variable that is missing, empty or not UTF-8, or that was copied with its
    /// quotes or a line break.
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

    /// What the environment holds, as for [`from_env`](Self::from_env), or else a profile in a file: the profile
    /// `OPENSRS_PROFILE`, or `default`, in the file `OPENSRS_CREDENTIALS_FILE`, or `~/.opensrs/credentials`. The file
    /// is one of sections:
    ///
    /// ```text
    /// [default]
    /// username = reseller
    /// key = 0123456789abcdef
    /// ```
    ///
    /// Values are on one line and without quotes. A line that begins with `#` or `;` is a comment, and so is the rest
    /// of a line from a `#` that follows a blank; any other `#` belongs to the value.
    ///
    /// Both are read once: a file that changes later concerns no client that was built before.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] tells what was tried, what is wrong with it, and how to fix it. The file is read only if
    /// neither variable is set: if one is missing or not valid, the error says so, since the file may hold the key of
    /// another account.
    #[cfg(feature = "credentials-chain")]
    pub fn chain() -> Result<Self, Error> {
        Self::look(&Variables::of_the_process())
    }

    /// As [`chain`](Self::chain), with the variables from anywhere, `HOME` among them.
    ///
    /// # Errors
    ///
    /// As for [`chain`](Self::chain).
    #[cfg(feature = "credentials-chain")]
    pub fn chain_from_variables(
        get: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        Self::look(&Variables::from(get))
    }

    /// A profile in a file, as [`chain`](Self::chain) reads it.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] tells what is wrong with the file, without quoting it.
    #[cfg(feature = "credentials-chain")]
    pub fn from_file(path: impl AsRef<Path>, profile: &str) -> Result<Self, Error> {
        let path = path.as_ref();
        let shown = path.display();
        let file = read(path)?.ok_or_else(|| problem(format!("there is no {shown}")))?;
        let section = Section::find(file.text.expose(), profile)
            .map_err(|wrong| problem(format!("{shown}: {wrong}")))?
            .ok_or_else(|| problem(format!("{shown}: there is no section for the profile")))?;
        let keys = || Ok(Self::new(section.key_part("username")?, section.key_part("key")?));
        let mut credentials = keys().map_err(|error| match error {
            Error::Credentials(error) => problem(format!("{shown}: {}", error.problem)),
            other => other,
        })?;
        credentials.warning = file.warning;
        Ok(credentials)
    }

    #[cfg(feature = "credentials-chain")]
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

    /// What a person ought to know about where they come from: a file that others can read.
    pub fn warnings(&self) -> Vec<String> {
        self.warning.iter().cloned().collect()
    }

    fn read(get: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<Self, Error> {
        let needed = |name: &str| needed(name, get(name)?);
        Ok(Self::new(needed(USERNAME)?, needed(KEY)?))
    }

    /// The user name.
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

/// Where they come from does not count.
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
