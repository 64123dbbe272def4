//! STS, the service that issues temporary keys for roles.

use super::sources::Sources;
use super::temporary_keys;
use crate::base::{Clock, percent};
use crate::chain::{first_set, half_set, read};
use crate::credentials::problem;
use crate::credentials::rpc::renewing::{Fetched, SourceError};
use crate::credentials::rpc::{Credentials, Keys};
use crate::error::Error;
use crate::exchange::sts::Sts;
use crate::message::{HttpRequest, HttpResponse, Method};
use crate::params::Params;
use crate::protocol::rpc::account::in_arn;
use crate::protocol::rpc::sts::{STS_ENDPOINT, info, sts_endpoint};
use crate::protocol::rpc::{Rpc, answer, time};
use crate::protocol::{Answer, CallContext, Endpoint, Preview, Protocol, Wire};
use crate::schema::{Kind, Operation, Outcome, Parameter, ServiceInfo};
use crate::value::Secret;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A role to assume, with its settings.
///
/// ```
/// use registrar_sdk::rpc::Role;
/// use std::time::Duration;
///
/// let role = Role::new("acs:ram::1234567890123456:role/registrar").duration(Duration::from_secs(900));
/// ```
#[derive(Clone, Debug)]
pub struct Role {
    arn: String,
    pub(super) session_name: Option<String>,
    pub(super) duration: Duration,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<Secret>,
    pub(super) region: Option<String>,
    pub(super) vpc: Option<bool>,
}

impl Role {
    /// The variable with the ARN of a role.
    pub(super) const ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";

    /// Creates a role from its ARN.
    pub fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            session_name: None,
            duration: Duration::from_secs(3600),
            policy: None,
            external_id: None,
            region: None,
            vpc: None,
        }
    }

    /// Sets the name of the session in the account's logs. The default is `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or else
    /// the SDK's name and the time.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// Sets the lifetime of its keys, from 15 minutes to the role's limit. The default is an hour.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Sets a JSON policy that restricts its keys.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets the external id that the role's owner requires.
    pub fn external_id(mut self, id: impl Into<Secret>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Sets the region of STS.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Returns the account in the ARN.
    pub(super) fn account(&self) -> Option<String> {
        in_arn(&self.arn).map(str::to_owned)
    }

    fn params(&self, sources: &Sources, clock: &dyn Clock) -> Result<Params, Error> {
        let seconds = i64::try_from(self.duration.as_secs()).unwrap_or(i64::MAX);
        if seconds < 900 {
            return Err(problem(
                "keys for a role are valid for at least 15 minutes: increase the duration".to_owned(),
            ));
        }
        let session = match &self.session_name {
            Some(name) => Some(name.clone()),
            None => sources.variables.get("ALIBABA_CLOUD_ROLE_SESSION_NAME")?,
        };
        let session = session.unwrap_or_else(|| {
            let since = clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            format!("registrar-sdk-{}", since.as_secs())
        });
        let external_id = self.external_id.as_ref().map(|id| id.expose().to_owned());
        Ok(Params::new()
            .with("RoleArn", &self.arn)
            .with("RoleSessionName", &session)
            .with("DurationSeconds", &seconds)
            .with("Policy", &self.policy)
            .with("ExternalId", &external_id))
    }

    fn endpoint(&self, sources: &Sources) -> Result<Endpoint, Error> {
        if let Some(url) = &sources.sts {
            return sts_endpoint(url);
        }
        let variables = &sources.variables;
        let region = match &self.region {
            Some(region) => Some(region.clone()),
            None => variables.get("ALIBABA_CLOUD_STS_REGION")?,
        };
        let Some(region) = region else { return Endpoint::parse(STS_ENDPOINT, false) };
        if !region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return Err(problem("the region of STS is not a valid region name".to_owned()));
        }
        let vpc = match self.vpc {
            Some(vpc) => vpc,
            None => variables.is_true("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED")?,
        };
        let host = if vpc { "sts-vpc" } else { "sts" };
        Endpoint::parse(&format!("https://{host}.{region}.aliyuncs.com"), false)
    }
}

/// A role that a token of an identity provider may assume.
pub(super) struct Oidc {
    pub(super) role: Role,
    pub(super) provider_arn: String,
    pub(super) token_file: PathBuf,
}

impl Oidc {
    /// The variables with the provider and the token's file.
    pub(super) const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
    pub(super) const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

    /// Reads the variables. The variable with the role may belong to a profile; each of the other two implies a token.
    pub(super) fn read(sources: &Sources) -> Result<Self, SourceError> {
        let set = first_set(&[Self::PROVIDER, Self::TOKEN_FILE], &sources.variables);
        let variable = |name: &str| match (sources.variables.get(name)?, set) {
            (Some(value), _) => Ok(value),
            (None, Some(set)) => Err(SourceError::from(half_set(problem(format!("{name} is not set")), set))),
            (None, None) => Err(SourceError::not_configured(format!("{name} is not set"))),
        };
        Ok(Self {
            role: Role::new(variable(Role::ARN)?),
            provider_arn: variable(Self::PROVIDER)?,
            token_file: variable(Self::TOKEN_FILE)?.into(),
        })
    }

    /// The issuer replaces it from time to time, so it is read each time.
    fn token(&self) -> Result<Secret, SourceError> {
        // Such files are accessible to everyone inside a container by design: no warning.
        let Some(file) = read(&self.token_file)? else {
            return Err(SourceError::refused(format!(
                "the token file {} does not exist",
                self.token_file.display()
            )));
        };
        match file.text.expose().trim() {
            "" => Err(SourceError::refused(format!("{} is empty", self.token_file.display()))),
            token => Ok(token.into()),
        }
    }
}

/// Fetches keys for a role that the base's keys may assume.
pub(super) async fn assume(
    sources: &Sources,
    base: Credentials,
    role: &Role,
    clock: &Arc<dyn Clock>,
) -> Result<Fetched, SourceError> {
    ask(&SIGNED, Rpc::new(base), sources, role, role.params(sources, &**clock)?, clock).await
}

/// Fetches keys for a role that a token may assume.
pub(super) async fn assume_with_oidc(
    sources: &Sources,
    oidc: &Oidc,
    clock: &Arc<dyn Clock>,
) -> Result<Fetched, SourceError> {
    let token = oidc.token()?;
    let params = oidc.role.params(sources, &**clock)?;
    let params = params.with("OIDCProviderArn", &oidc.provider_arn).with("OIDCToken", token.expose());
    ask(&UNSIGNED, Unsigned::new(()), sources, &oidc.role, params, clock).await
}

async fn ask(
    service: &'static ServiceInfo,
    protocol: impl Protocol,
    sources: &Sources,
    role: &Role,
    params: Params,
    clock: &Arc<dyn Clock>,
) -> Result<Fetched, SourceError> {
    let sts = Sts {
        endpoint: role.endpoint(sources)?,
        transport: sources.transport.as_ref(),
        http: &sources.http,
        clock,
    };
    let about = sts.call(service, protocol, params).await.map_err(refused)?.about;
    let fetched = match about.document.root().get("Credentials") {
        Some(node) => temporary_keys::keys(node, about.date.unwrap_or_else(|| clock.now())),
        None => Err("the response has no `Credentials`".to_owned()),
    };
    about.document.wipe();
    fetched.map_err(|text| SourceError::refused(format!("STS: {text}")))
}

/// Classifies an STS error: a temporary failure can be retried.
fn refused(error: Error) -> SourceError {
    let later = match &error {
        Error::Service(error) => error.status >= 500 || error.outcome == Outcome::NotDone,
        Error::NotSent(_) | Error::Interrupted(_) | Error::Unreadable(_) => true,
        _ => false,
    };
    let no = SourceError::from(error);
    if later { SourceError::unreachable(no.text) } else { no }
}

/// STS for callers with keys.
static SIGNED: ServiceInfo = info(&[&ASSUME_ROLE]);
/// STS for callers with a token.
static UNSIGNED: ServiceInfo = info(&[&ASSUME_ROLE_WITH_OIDC]);

/// Both change nothing: unused keys expire.
static ASSUME_ROLE: Operation = Operation::read("AssumeRole").parameters(&[
    Parameter::new("RoleArn", Kind::String).required(),
    Parameter::new("RoleSessionName", Kind::String).required(),
    Parameter::new("DurationSeconds", Kind::Long),
    Parameter::new("Policy", Kind::String),
    Parameter::new("ExternalId", Kind::String).sensitive(),
]);

static ASSUME_ROLE_WITH_OIDC: Operation = Operation::read("AssumeRoleWithOIDC").parameters(&[
    Parameter::new("RoleArn", Kind::String).required(),
    Parameter::new("RoleSessionName", Kind::String).required(),
    Parameter::new("DurationSeconds", Kind::Long),
    Parameter::new("Policy", Kind::String),
    Parameter::new("ExternalId", Kind::String).sensitive(),
    Parameter::new("OIDCProviderArn", Kind::String).required(),
    Parameter::new("OIDCToken", Kind::String).required().sensitive(),
]);

/// The RPC protocol without a key: a token among the parameters identifies the caller.
struct Unsigned(Rpc);

impl Protocol for Unsigned {
    type Credentials = ();

    fn new((): ()) -> Self {
        Self(Rpc::new(Keys::none().into()))
    }
}

impl Wire for Unsigned {
    fn request(&self, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
        let timestamp = time::utc(call.stamp.unix_seconds());
        let timestamp = percent::encoded(&String::from_utf8_lossy(&timestamp));
        let version = call.edition.version;
        let mut form = format!("Action={}&Format=JSON&Timestamp={timestamp}&Version={version}", call.wire());
        for (name, value) in call.params.flat() {
            form.push_str(&format!("&{name}={}", percent::encoded(&value)));
        }
        let mut request = HttpRequest::new(Method::Post, call.endpoint.url().to_owned(), call.limits);
        request.push_header("content-type", "application/x-www-form-urlencoded");
        request.body = form.into_bytes();
        Ok(request)
    }

    fn answer(&self, call: &CallContext<'_>, response: HttpResponse) -> Answer {
        answer::read(&self.0, call, response)
    }

    fn preview(&self, _: &CallContext<'_>) -> Result<Preview, Error> {
        Err(problem("a request with a token cannot be previewed".to_owned()))
    }

    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }

    fn sends_nonce(&self) -> bool {
        false
    }
}
