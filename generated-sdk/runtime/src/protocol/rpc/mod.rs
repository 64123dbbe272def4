//! Alibaba Cloud's RPC protocol.
//!
//! With signature version 1.0, all parameters, including the protocol's own, form one sorted and percent-encoded
//! string, which is signed with HMAC-SHA1. With version 3, the protocol's own parameters are headers, and HMAC-SHA256
//! signs both. Responses are JSON or XML.

pub(crate) mod account;
pub(crate) mod answer;
mod canonical;
mod flat;
mod options;
mod preview;
mod request;
mod signature_mismatch;
mod signature_v1;
mod signature_v3;
pub(crate) mod sts;
pub(crate) mod time;

pub use canonical::sign;
pub use options::{ResponseFormat, SignatureVersion};
pub use sts::STS_ENDPOINT;

use crate::base::{BoxFuture, Clock};
use crate::credentials::rpc::{Credentials, Keys, Renewing, Snapshot, nothing_yet};
use crate::error::{Error, Invalid};
use crate::message::{HttpRequest, HttpResponse, Method, http_date};
use crate::protocol::{Answer, CallContext, Preview, Protocol, Wire};
use crate::value::Secret;
use signature_v1::Key;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

/// The protocol, with the credentials and settings of one client.
pub struct Rpc {
    /// The keys; empty if a source provides them: then each attempt uses a copy with the current keys.
    credentials: Keys,
    key: Key,
    origin: Origin,
    pub(crate) method: Method,
    pub(crate) format: ResponseFormat,
    pub(crate) parameters_in_query: bool,
    pub(crate) version: SignatureVersion,
    /// The account that the client was built for, if it is known.
    account: OnceLock<String>,
}

/// The origin of the keys.
enum Origin {
    /// The caller, with fixed keys.
    Caller,
    /// A source, with a copy of the protocol for its latest keys.
    Source(Arc<Renewing>, Mutex<Option<Arc<Rpc>>>),
    /// A copy for the keys that a source returned.
    Given(Arc<Renewing>, Arc<Snapshot>),
}

impl Rpc {
    fn with(keys: Keys, origin: Origin) -> Self {
        Self {
            key: Key::new(keys.secret().expose()),
            credentials: keys,
            origin,
            method: Method::Post,
            format: ResponseFormat::Json,
            parameters_in_query: false,
            version: SignatureVersion::V1,
            account: OnceLock::new(),
        }
    }

    /// Returns a copy for keys from a source. Its signing key is shared by all attempts with these keys.
    fn given(
        &self,
        source: &Arc<Renewing>,
        last: &Mutex<Option<Arc<Self>>>,
        keys: Arc<Snapshot>,
    ) -> Arc<Self> {
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let same =
            |rpc: &&Arc<Self>| matches!(&rpc.origin, Origin::Given(_, given) if Arc::ptr_eq(given, &keys));
        if let Some(rpc) = last.as_ref().filter(same) {
            return Arc::clone(rpc);
        }
        let given = Self {
            credentials: keys.keys.clone(),
            key: Key::new(keys.keys.secret().expose()),
            origin: Origin::Given(Arc::clone(source), keys),
            method: self.method,
            format: self.format,
            parameters_in_query: self.parameters_in_query,
            version: self.version,
            account: self.account.clone(),
        };
        Arc::clone(last.insert(Arc::new(given)))
    }

    /// Returns the credentials that the protocol was created with; for a source, the same source.
    pub(crate) fn origin(&self) -> Credentials {
        match &self.origin {
            Origin::Caller => self.credentials.clone().into(),
            Origin::Source(source, _) | Origin::Given(source, _) => Arc::clone(source).into(),
        }
    }

    /// Returns the account of the credentials' role, as far as their source knows it without a request.
    fn account_of_role(&self) -> Option<String> {
        match &self.origin {
            Origin::Caller => None,
            Origin::Source(source, _) | Origin::Given(source, _) => source.account(),
        }
    }

    /// Returns a copy with keys for callers that cannot wait for a source, or `None` if it has keys itself.
    fn latest(&self) -> Result<Option<Arc<Self>>, Error> {
        let Origin::Source(source, last) = &self.origin else { return Ok(None) };
        let keys = source.latest().ok_or_else(nothing_yet)?;
        Ok(Some(self.given(source, last, keys)))
    }
}

impl Protocol for Rpc {
    type Credentials = Credentials;

    fn new(credentials: Credentials) -> Self {
        match credentials.open() {
            Ok(keys) => Self::with(keys, Origin::Caller),
            Err(source) => Self::with(Keys::none(), Origin::Source(source, Mutex::default())),
        }
    }

    fn account(&self, named: Option<String>) -> Result<Option<String>, Error> {
        let account = account::account(self, named)?;
        if let Some(account) = &account {
            let _ = self.account.set(account.clone());
        }
        Ok(account)
    }
}

/// The longest URL that the HTTP library accepts, in bytes.
const MAX_URL: usize = u16::MAX as usize - 1;

/// The families of error codes with which the gateway rejects an access key or its token before it reads anything else.
const REJECTED: [&str; 2] = ["InvalidAccessKeyId", "InvalidSecurityToken"];

/// Returns whether a code belongs to a family: the name itself, or the name followed by a dot and more.
fn is_of(code: &str, family: &str) -> bool {
    let head = code.split('.').next().unwrap_or_default();
    head.eq_ignore_ascii_case(family)
}

impl Wire for Rpc {
    fn current<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
    ) -> Option<BoxFuture<'a, Result<Arc<dyn Wire>, Error>>> {
        let Origin::Source(source, last) = &self.origin else { return None };
        Some(Box::pin(async move {
            let keys = source.current(clock).await?;
            // When the client was built, files may have named no role yet, or may have been unreadable.
            account::same(self.account.get(), source.account())?;
            Ok(self.given(source, last, keys) as Arc<dyn Wire>)
        }))
    }

    fn renews(&self, code: &str) -> bool {
        let Origin::Given(source, keys) = &self.origin else { return false };
        let Some(family) = REJECTED.into_iter().find(|family| is_of(code.trim(), family)) else {
            return false;
        };
        source.discard(keys, family);
        true
    }

    fn request(&self, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
        if let Some(latest) = self.latest()? {
            return latest.request(call);
        }
        let request = match self.version {
            SignatureVersion::V1 => request::build(self, call),
            SignatureVersion::V3 => signature_v3::build(self, call),
        }?;
        if request.url.len() > MAX_URL {
            let advice = "Use POST without `parameters_in_query`, which is the default.";
            return Err(Invalid::new(call.action, None, "does not fit into a URL", advice).into());
        }
        Ok(request)
    }

    fn answer(&self, call: &CallContext<'_>, response: HttpResponse) -> Answer {
        answer::read(self, call, response)
    }

    /// The gateway has its own header, in milliseconds.
    fn retry_after(&self, response: &HttpResponse, now: SystemTime) -> Option<Duration> {
        let millis = response.header("x-acs-retry-after").and_then(|millis| millis.trim().parse().ok());
        millis.map(Duration::from_millis).or_else(|| http_date::retry_after(response, now))
    }

    fn preview(&self, call: &CallContext<'_>) -> Result<Preview, Error> {
        match self.latest()? {
            Some(latest) => latest.preview(call),
            None => preview::build(self, call),
        }
    }

    fn validate(&self) -> Result<(), Error> {
        if self.method == Method::Put {
            let problem = "the service supports only GET and POST".to_owned();
            return Err(Error::config("method", problem));
        }
        match &self.origin {
            Origin::Caller => self.credentials.validate(),
            Origin::Source(source, _) | Origin::Given(source, _) => source.validate(),
        }
    }

    fn secrets(&self) -> Vec<Secret> {
        match &self.origin {
            Origin::Caller => self.credentials.secrets().cloned().collect(),
            Origin::Source(source, _) | Origin::Given(source, _) => source.secrets(),
        }
    }
}
