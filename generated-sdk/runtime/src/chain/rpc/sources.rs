//! The sources of credentials.

use super::search::{Assumed, SourceSearch};
use super::source_kind::{Profile, SourceKind};
use super::sts::Role;
use crate::chain::Variables;
use crate::credentials::rpc::renewing::{Source, SourceError};
use crate::credentials::rpc::{Credentials, Renewing};
use crate::error::Error;
use crate::protocol::Endpoint;
use crate::protocol::rpc::sts::sts_endpoint;
use crate::transport::{HttpOptions, Transport};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// The sources of access keys, with all their settings. Each can be used alone, and [`chain`](Self::chain) tries all of
/// them.
///
/// Keys that expire are renewed 15 minutes before, or when a quarter of their lifetime is left. One call renews them
/// for all. After a failure, a source is not asked again for a second, then two, and so on up to half a minute, and
/// keys that are still valid are used.
///
/// Keys that the service rejects (codes that begin with `InvalidAccessKeyId` or `InvalidSecurityToken`) are dropped,
/// and the call asks the source once for new ones. If the source returns the same ones, the call fails, and they are
/// retried after a pause, because a new access key takes time to be known everywhere.
///
/// Credentials stay with the source, file and profile of their first keys. Files and variables may change while a
/// program runs: `aliyun configure switch`, or a file that is created later, does not move calls to another account.
/// New keys in the same profile are used when the old ones expire or are rejected, unless its role belongs to another
/// account by then. If files or variables name a role, its account becomes that of each client that is built with the
/// credentials, and does not have to be set. A client that was built for one account makes no call with keys for a role
/// of another.
///
/// ```
/// use registrar_sdk::rpc::{Credentials, Role, Sources};
///
/// // The role of an ECS instance, and from there a role of another account.
/// let instance = Sources::new().metadata();
/// let role = Role::new("acs:ram::1234567890123456:role/registrar").session_name("renewals");
/// let credentials: Credentials = Sources::new().assume_role(instance, role);
/// ```
///
/// In a test, the environment can be a function, and services can be on loopback:
///
/// ```
/// # use registrar_sdk::rpc::Sources;
/// let sources = Sources::new()
///     .variables(|name| (name == "HOME").then(|| "/nowhere".to_owned()))
///     .metadata_endpoint("http://127.0.0.1:8080")
///     .sts_endpoint("http://127.0.0.1:8081");
/// let credentials = sources.chain();
/// ```
#[derive(Clone)]
pub struct Sources {
    pub(super) variables: Variables,
    pub(super) profile: Option<String>,
    pub(super) config_path: Option<PathBuf>,
    pub(super) ini_path: Option<PathBuf>,
    pub(super) metadata: Option<String>,
    pub(super) sts: Option<String>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) http: HttpOptions,
}

impl Default for Sources {
    fn default() -> Self {
        Self::new()
    }
}

impl Sources {
    /// Creates the sources of this process: its environment and its user's files.
    pub fn new() -> Self {
        Self {
            variables: Variables::of_the_process(),
            profile: None,
            config_path: None,
            ini_path: None,
            metadata: None,
            sts: None,
            transport: None,
            http: HttpOptions::default(),
        }
    }

    // ------------------------------------------------------------------ settings

    /// Reads variables, including `HOME`, with a function instead of from the process's environment.
    pub fn variables(mut self, get: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Variables::from(get);
        self
    }

    /// Sets the profile of the files. The default is `ALIBABA_CLOUD_PROFILE`, or else the `current` profile in the
    /// command-line tool's configuration, and `default` in the credentials file.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the path of the command-line tool's configuration. The default is `~/.aliyun/config.json`.
    pub fn config_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.config_path = Some(path.into());
        self
    }

    /// Sets the path of the credentials file. The default is `ALIBABA_CLOUD_CREDENTIALS_FILE`, or else
    /// `~/.alibabacloud/credentials` or `~/.alibabacloud/credentials.ini`.
    pub fn credentials_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.ini_path = Some(path.into());
        self
    }

    /// Sets the endpoint of the ECS instance's metadata service. The default is `http://100.100.100.200`.
    pub fn metadata_endpoint(mut self, url: impl Into<String>) -> Self {
        self.metadata = Some(url.into());
        self
    }

    /// Sets the endpoint of STS, which issues keys for roles; plain HTTP is only allowed on this machine. The default
    /// is `sts.aliyuncs.com`, or the endpoint of the region of the profile or of `ALIBABA_CLOUD_STS_REGION` (inside its
    /// network if `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` is `true`).
    pub fn sts_endpoint(mut self, url: impl Into<String>) -> Self {
        self.sts = Some(url.into());
        self
    }

    /// Sets the HTTP options for the metadata service and STS, which do not use the client's. The metadata service is
    /// always asked without a proxy.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn http(mut self, options: HttpOptions) -> Self {
        self.http = options;
        self
    }

    /// Sets a transport for the metadata service and STS. The default is HTTP with reqwest, regardless of the client's
    /// transport, and without proxies for the metadata service.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    // ------------------------------------------------------------------ credentials

    /// Returns credentials from the first source that is configured, in the order of the vendor's own SDKs:
    /// [`environment`](Self::environment), [`oidc`](Self::oidc), [`config_file`](Self::config_file),
    /// [`credentials_file`](Self::credentials_file), [`metadata`](Self::metadata), [`uri`](Self::uri).
    ///
    /// A source that is not configured is skipped. One that is invalid (a key with a line break, a missing secret, a
    /// missing file that was named), that is rejected, or that is unreachable ends the search with an error: the next
    /// source may belong to another account. For the same reason only the source that was found is asked from then on.
    pub fn chain(self) -> Credentials {
        renewing(SourceSearch::new(self, SourceKind::ALL))
    }

    /// Reads the environment variables `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a
    /// temporary key, `ALIBABA_CLOUD_SECURITY_TOKEN`.
    pub fn environment(self) -> Credentials {
        self.only(&[SourceKind::Environment])
    }

    /// Assumes the role `ALIBABA_CLOUD_ROLE_ARN` with the token in the file `ALIBABA_CLOUD_OIDC_TOKEN_FILE` of the
    /// identity provider `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, as in the pods of a cluster.
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME` is the name of the session.
    pub fn oidc(self) -> Credentials {
        self.only(&[SourceKind::Oidc])
    }

    /// Reads a profile of the command-line tool's configuration. The modes AK, StsToken, RamRoleArn,
    /// ChainableRamRoleArn, EcsRamRole, RamRoleArnWithRoleName, OIDC and CredentialsURI are supported. The others are
    /// refused with an error that names them: BearerToken and Anonymous, which do not sign calls, and CloudSSO, OAuth,
    /// External and RsaKeyPair, which need a browser, another program or a private key. The mode of a profile without
    /// one is inferred from its fields, or refused if they are ambiguous.
    ///
    /// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` disables this source.
    pub fn config_file(self) -> Credentials {
        self.only(&[SourceKind::ConfigFile])
    }

    /// Reads a section of the credentials file. The types access_key, sts, ram_role_arn, ecs_ram_role and oidc_role_arn
    /// are supported:
    ///
    /// ```text
    /// # A comment.
    /// [default]              # Also a comment: it follows a space.
    /// type = access_key
    /// access_key_id = LTAI…
    /// access_key_secret = ab#cd
    /// ```
    ///
    /// The secret here is `ab#cd`: a `#` begins a comment at the beginning of a line and after a space, and is part of
    /// the value elsewhere. Values are not quoted and end with their line; others are refused.
    pub fn credentials_file(self) -> Credentials {
        self.only(&[SourceKind::IniFile])
    }

    /// Uses the role of the ECS instance that this runs on: `ALIBABA_CLOUD_ECS_METADATA` names it, or else the service
    /// returns it. The service's token is used if it provides one (and is required if `ALIBABA_CLOUD_IMDSV1_DISABLED`
    /// is `true`); `ALIBABA_CLOUD_ECS_METADATA_DISABLED` disables this source.
    pub fn metadata(self) -> Credentials {
        self.only(&[SourceKind::Metadata])
    }

    /// Fetches keys from the URI `ALIBABA_CLOUD_CREDENTIALS_URI`, which responds like the metadata service.
    pub fn uri(self) -> Credentials {
        self.only(&[SourceKind::Address])
    }

    /// Assumes a role with other credentials, which may come from a source themselves.
    pub fn assume_role(self, base: Credentials, role: Role) -> Credentials {
        renewing(Assumed { base, role, sources: self })
    }

    fn only(self, place: &'static [SourceKind]) -> Credentials {
        renewing(SourceSearch::new(self, place))
    }

    // ------------------------------------------------------------------ internals

    /// Returns the home directory; without it, its files are not configured.
    pub(super) fn home(&self) -> Result<PathBuf, SourceError> {
        self.variables.home().map_err(|error| SourceError::not_configured(SourceError::from(error).text))
    }

    /// Returns the profile to read, and its origin: the one that was read before, or else the one that the program or
    /// the environment names.
    pub(super) fn profile_named(
        &self,
        before: Option<&Profile>,
    ) -> Result<Option<(String, &'static str)>, Error> {
        const VARIABLE: &str = "ALIBABA_CLOUD_PROFILE";
        Ok(match (before, &self.profile) {
            (Some(profile), _) => Some((profile.name.clone(), "in use")),
            (None, Some(name)) => Some((name.clone(), "`Sources::profile`")),
            (None, None) => self.variables.get(VARIABLE)?.map(|name| (name, VARIABLE)),
        })
    }

    /// Returns the value of a profile's field, or else of a variable.
    pub(super) fn given_or(
        &self,
        given: Option<String>,
        field: &str,
        variable: &str,
    ) -> Result<String, SourceError> {
        match given {
            Some(given) => Ok(given),
            None => self.variables.get(variable)?.ok_or_else(|| {
                SourceError::refused(format!(
                    "`{field}` is missing in the profile, and {variable} is not set either"
                ))
            }),
        }
    }

    pub(super) fn validate(&self) -> Result<(), Error> {
        if let Some(url) = &self.metadata {
            Endpoint::parse(url, true)?;
        }
        if let Some(url) = &self.sts {
            sts_endpoint(url)?;
        }
        Ok(())
    }
}

fn renewing(source: impl Source + 'static) -> Credentials {
    Renewing::new(source).into()
}

/// Hides the variables.
impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sources")
    }
}
