//! Who calls.

#[cfg(feature = "credentials-chain")]
use crate::credentials::{Section, Variables, problem, read};
use crate::credentials::{environment, needed, validate};
use crate::{Error, Secret};
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
    /// # Errors
    ///
    /// [`Error::Credentials`] tells what was tried and what is wrong with it. An environment that holds one of the two
    /// variables is a mistake: the file is not looked at then.
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
            .map_err(|wrong| problem(format!("{shown} cannot be read: {wrong}")))?
            .ok_or_else(|| problem(format!("{shown} has no section for the profile")))?;
        let needed = |key: &str| {
            section
                .get(key)
                .ok_or_else(|| problem(format!("{shown} has no `{key}` in the section of the profile")))
        };
        let mut credentials = Self::new(needed("username")?, needed("key")?);
        credentials.warning = file.warning;
        Ok(credentials)
    }

    #[cfg(feature = "credentials-chain")]
    fn look(variables: &Variables) -> Result<Self, Error> {
        if variables.get(USERNAME)?.is_some() || variables.get(KEY)?.is_some() {
            return Self::read(|name| variables.raw(name));
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

    pub(super) fn key(&self) -> &Secret {
        &self.key
    }

    pub(super) fn validate(&self) -> Result<(), Error> {
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
