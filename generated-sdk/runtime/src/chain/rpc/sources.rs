//! Where credentials come from.

use super::place::{Place, Profile};
use super::search::{Assumed, Search};
use super::sts::Role;
use crate::chain::Variables;
use crate::credentials::rpc::renewing::{No, Source};
use crate::credentials::rpc::{Credentials, Renewing};
use crate::error::Error;
use crate::protocol::Endpoint;
use crate::protocol::rpc::sts::sts_endpoint;
use crate::transport::{HttpOptions, Transport};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// The sources of access keys, with all that can be set about them. Each can be used alone, and
/// [`chain`](Self::chain) looks through all of them.
///
/// Keys that expire are renewed 15 minutes before they do, or when a quarter of their time is left. One call renews
/// them for all. While a source fails, it is left alone for a second, then two, and so on up to half a minute, and
/// keys that are still valid are used.
///
/// Keys that the service does not accept (codes that begin with `InvalidAccessKeyId` or `InvalidSecurityToken`) are
/// dropped, whenever they expire, and the call asks the source once for others. If the source gives the same ones, the
/// call fails, and after a pause they are tried again: an access key that was made a moment ago is not known
/// everywhere at once.
///
/// Credentials stay with the source, file and profile that gave their first keys. Files and variables may change while
/// a program runs: `aliyun configure switch`, or a file that appears where there was none, does not move calls to
/// another account. New keys in the same profile are used when the old ones expire or are not accepted, unless its role
/// belongs to another account by then. Where files or variables name a role, its account is that of each client that is
/// built with the credentials, and need not be set. A client that was built for one account makes no call with keys for
/// a role of another.
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
/// In a test, the environment comes from a function, and services from loopback:
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
    /// Those of this process: its environment, its user's files.
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

    /// The variables from anywhere instead of the process's environment, `HOME` among them.
    pub fn variables(mut self, get: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Variables::from(get);
        self
    }

    /// The profile of the files. Unless set it is `ALIBABA_CLOUD_PROFILE`, or else the one that is `current` in the
    /// command-line tool's configuration, and `default` in the credentials file.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The configuration of the vendor's command-line tool. `~/.aliyun/config.json` unless set.
    pub fn config_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.config_path = Some(path.into());
        self
    }

    /// The credentials file. Unless set it is `ALIBABA_CLOUD_CREDENTIALS_FILE`, or else `~/.alibabacloud/credentials`
    /// or `~/.alibabacloud/credentials.ini`.
    pub fn credentials_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.ini_path = Some(path.into());
        self
    }

    /// Where the metadata service of the ECS instance is. `http://100.100.100.200` unless set.
    pub fn metadata_endpoint(mut self, url: impl Into<String>) -> Self {
        self.metadata = Some(url.into());
        self
    }

    /// Where STS is, which gives out keys for roles: plain HTTP on this machine only. Unless set it is
    /// `sts.aliyuncs.com`, or that of the region of the profile or of `ALIBABA_CLOUD_STS_REGION` (inside its network
    /// if `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` is `true`).
    pub fn sts_endpoint(mut self, url: impl Into<String>) -> Self {
        self.sts = Some(url.into());
        self
    }

    /// How the metadata service and STS are asked over HTTP: their clients are not the one that the credentials are
    /// for. No proxy stands between an instance and its metadata service, whatever is said here.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn http(mut self, options: HttpOptions) -> Self {
        self.http = options;
        self
    }

    /// A transport of the caller's own for the metadata service and STS. Unless set they are asked over HTTP with
    /// reqwest, whatever transport the client has: the metadata service without proxies.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    // ------------------------------------------------------------------ credentials

    /// The first source that is set up, in the order of the vendor's own SDKs: [`environment`](Self::environment),
    /// [`oidc`](Self::oidc), [`config_file`](Self::config_file), [`credentials_file`](Self::credentials_file),
    /// [`metadata`](Self::metadata), [`uri`](Self::uri).
    ///
    /// A source that is not set up is passed over. One that is set up wrongly (a key with a line break, a missing
    /// secret, a file that was named and is not there), that is turned away, or that cannot be reached ends the search
    /// with an error: the next source may belong to another account. For the same reason only the source that was
    /// found is asked from then on.
    pub fn chain(self) -> Credentials {
        renewing(Search::new(self, Place::ALL))
    }

    /// `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys,
    /// `ALIBABA_CLOUD_SECURITY_TOKEN`.
    pub fn environment(self) -> Credentials {
        self.only(&[Place::Environment])
    }

    /// The role `ALIBABA_CLOUD_ROLE_ARN`, by the token in the file `ALIBABA_CLOUD_OIDC_TOKEN_FILE` of the identity
    /// provider `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, as in the pods of a cluster. The session is called
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`.
    pub fn oidc(self) -> Credentials {
        self.only(&[Place::Oidc])
    }

    /// A profile of the command-line tool's configuration. Its modes AK, StsToken, RamRoleArn, ChainableRamRoleArn,
    /// EcsRamRole, RamRoleArnWithRoleName, OIDC and CredentialsURI are supported. The others are refused with an error
    /// that names them: BearerToken and Anonymous, which sign nothing, and CloudSSO, OAuth, External and RsaKeyPair,
    /// which need a browser, another program or a private key. A profile without a mode has the one that its fields
    /// leave no doubt about, or else is refused.
    ///
    /// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` switches it off.
    pub fn config_file(self) -> Credentials {
        self.only(&[Place::ConfigFile])
    }

    /// A section of the credentials file. Its types access_key, sts, ram_role_arn, ecs_ram_role and oidc_role_arn are
    /// supported:
    ///
    /// ```text
    /// # A comment.
    /// [default]              # A comment, too: it follows a blank.
    /// type = access_key
    /// access_key_id = LTAI…
    /// access_key_secret = ab#cd
    /// ```
    ///
    /// The secret here is `ab#cd`: a `#` begins a comment at the beginning of a line and after a blank, and is a part
    /// of the value elsewhere. Values have no quotes and end with their line; others are refused.
    pub fn credentials_file(self) -> Credentials {
        self.only(&[Place::IniFile])
    }

    /// The role of the ECS instance that this runs on: `ALIBABA_CLOUD_ECS_METADATA` names it, or else it is asked
    /// for. The service's token is used where it gives one (and is needed if `ALIBABA_CLOUD_IMDSV1_DISABLED` is
    /// `true`); `ALIBABA_CLOUD_ECS_METADATA_DISABLED` switches it off.
    pub fn metadata(self) -> Credentials {
        self.only(&[Place::Metadata])
    }

    /// What the address `ALIBABA_CLOUD_CREDENTIALS_URI` answers, as the metadata service would.
    pub fn uri(self) -> Credentials {
        self.only(&[Place::Address])
    }

    /// A role that other credentials may take, which may come from a source themselves.
    pub fn assume_role(self, base: Credentials, role: Role) -> Credentials {
        renewing(Assumed { base, role, sources: self })
    }

    fn only(self, place: &'static [Place]) -> Credentials {
        renewing(Search::new(self, place))
    }

    // ------------------------------------------------------------------ behind them

    /// The home folder; where there is none, files of it are not set up.
    pub(super) fn home(&self) -> Result<PathBuf, No> {
        self.variables.home().map_err(|error| No::absent(No::from(error).text))
    }

    /// The profile to read, and who names it: the one that was read before, or else the one that the program or the
    /// environment names.
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

    /// The value of a profile's field, or else of a variable.
    pub(super) fn given_or(&self, given: Option<String>, field: &str, variable: &str) -> Result<String, No> {
        match given {
            Some(given) => Ok(given),
            None => self.variables.get(variable)?.ok_or_else(|| {
                No::refused(format!("`{field}` is missing in the profile, and {variable} is not set either"))
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

/// Shows no variable.
impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sources")
    }
}
