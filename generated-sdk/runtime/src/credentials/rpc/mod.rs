//! The credentials of the RPC protocol.

mod keys;
pub(crate) mod renewing;

pub(crate) use keys::Keys;
pub(crate) use renewing::{Renewing, Snapshot, nothing_yet};

use crate::base::{Clock, SystemClock};
use crate::credentials::environment;
use crate::error::Error;
use crate::value::Secret;
use std::fmt;
use std::sync::Arc;

/// An access key, or a source of access keys.
///
/// A key has an id, a secret, and a security token if it is temporary. A source is asked when a call needs a key, and
/// again before that key expires; all clones share the key. Secrets and tokens are wiped from memory when they are
/// dropped; `Debug` hides both.
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};
///
/// # async fn check() -> Result<(), registrar_sdk::Error> {
/// // The first of these that is configured: the environment, an OIDC token, `~/.aliyun/config.json`,
/// // `~/.alibabacloud/credentials`, the role of the ECS instance.
/// let credentials = Credentials::chain()?;
/// let client = aliyun_domain::international(credentials.clone()).build()?;
/// client.send(CheckDomain::new("example.com")).await?;
/// for warning in credentials.warnings() {
///     eprintln!("{warning}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Fixed(Keys),
    Renewing(Arc<Renewing>),
}

impl Credentials {
    /// Creates credentials from an access key's id and secret.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Keys::new(id.into(), secret.into(), None).into()
    }

    /// Adds the security token of a temporary access key. It is sent and signed with every call. Keys from a source
    /// have their own tokens and are not changed.
    pub fn with_security_token(self, token: impl Into<Secret>) -> Self {
        match self.0 {
            Kind::Fixed(keys) => keys.with_token(token.into()).into(),
            renewing => Self(renewing),
        }
    }

    /// Reads the access key from the environment variables of the vendor's SDKs: `ALIBABA_CLOUD_ACCESS_KEY_ID`,
    /// `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a temporary key, `ALIBABA_CLOUD_SECURITY_TOKEN`.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] names the variable that is missing, empty or not UTF-8, or that has quotes or a line
    /// break.
    pub fn from_env() -> Result<Self, Error> {
        Keys::read(environment).map(Self::from)
    }

    /// Reads the variables of [`from_env`](Self::from_env) with a function.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`from_env`](Self::from_env).
    pub fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Keys::read(|name| Ok(get(name))).map(Self::from)
    }

    /// Returns the current key, fetched from the source if there is one. Use it to detect missing credentials early.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] lists the sources that were tried, and why each of them failed.
    pub async fn resolve(&self) -> Result<Self, Error> {
        match &self.0 {
            Kind::Fixed(keys) => keys.validate().map(|()| self.clone()),
            Kind::Renewing(source) => {
                let clock: Arc<dyn Clock> = Arc::new(SystemClock);
                Ok(source.current(&clock).await?.keys.clone().into())
            }
        }
    }

    /// Returns warnings about the origin of the key, after a source was asked: for example a file that others can read,
    /// or a failed renewal while the old key is still valid. They contain no part of a key.
    pub fn warnings(&self) -> Vec<String> {
        match &self.0 {
            Kind::Fixed(_) => Vec::new(),
            Kind::Renewing(source) => source.notes(),
        }
    }

    /// Returns the access key's id. A source has none, since each of its keys has its own.
    pub fn id(&self) -> Option<&str> {
        match &self.0 {
            Kind::Fixed(keys) => Some(keys.id()),
            Kind::Renewing(_) => None,
        }
    }

    /// Validates the credentials without a request.
    pub(crate) fn validate(&self) -> Result<(), Error> {
        match &self.0 {
            Kind::Fixed(keys) => keys.validate(),
            Kind::Renewing(source) => source.validate(),
        }
    }

    /// The key, or its source.
    pub(crate) fn open(self) -> Result<Keys, Arc<Renewing>> {
        match self.0 {
            Kind::Fixed(keys) => Ok(keys),
            Kind::Renewing(source) => Err(source),
        }
    }
}

impl From<Keys> for Credentials {
    fn from(keys: Keys) -> Self {
        Self(Kind::Fixed(keys))
    }
}

impl From<Renewing> for Credentials {
    fn from(source: Renewing) -> Self {
        Arc::new(source).into()
    }
}

impl From<Arc<Renewing>> for Credentials {
    fn from(source: Arc<Renewing>) -> Self {
        Self(Kind::Renewing(source))
    }
}

/// Keys are equal if all their parts are equal; sources are equal only to their clones.
impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Kind::Fixed(one), Kind::Fixed(other)) => one == other,
            (Kind::Renewing(one), Kind::Renewing(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Eq for Credentials {}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credentials");
        match &self.0 {
            Kind::Fixed(keys) => keys.show(&mut shown),
            Kind::Renewing(source) => shown.field("source", source).finish_non_exhaustive(),
        }
    }
}

#[cfg(not(feature = "credentials-chain"))]
impl Credentials {
    #[doc(hidden)]
    pub fn chain(missing: crate::credentials::EnableFeatureCredentialsChain) -> Result<Self, Error> {
        match missing {}
    }
}
