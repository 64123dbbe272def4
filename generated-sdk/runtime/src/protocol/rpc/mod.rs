//! Alibaba Cloud's RPC protocol.
//!
//! With signature version 1.0 every parameter, the protocol's own ones included, goes into one sorted,
//! percent-encoded text; an HMAC-SHA1 over it is the signature. With version 3 the protocol's own travel in headers,
//! and an HMAC-SHA256 covers both. Responses come as JSON or XML.

pub(crate) mod account;
pub(crate) mod answer;
mod canonical;
mod flat;
mod key;
mod mismatch;
mod options;
mod preview;
mod request;
pub(crate) mod sts;
pub(crate) mod time;
mod v3;

pub use canonical::sign;
pub use options::{ResponseFormat, SignatureVersion};
pub use sts::STS_ENDPOINT;

use crate::base::{BoxFuture, Clock};
use crate::credentials::rpc::{Credentials, Keys, Renewing, Snapshot, nothing_yet};
use crate::error::Error;
use crate::message::{HttpRequest, HttpResponse, Method, http_date};
use crate::protocol::{Answer, CallContext, Preview, Protocol, Wire};
use crate::value::Secret;
use key::Key;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

/// The protocol, with the credentials and settings of one client.
pub struct Rpc {
    /// Empty where a source gives them: each attempt is made by a protocol that has those of the moment.
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

/// Where the keys come from.
enum Origin {
    /// From the caller, once and for all.
    Caller,
    /// From a source; beside it the protocol with what it gave last.
    Source(Arc<Renewing>, Mutex<Option<Arc<Rpc>>>),
    /// They are what a source gave.
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

    /// The protocol with what a source gave. Its key is made once for all attempts that share it.
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

    /// The credentials that the protocol was made with; of a source, the same source.
    pub(crate) fn origin(&self) -> Credentials {
        match &self.origin {
            Origin::Caller => self.credentials.clone().into(),
            Origin::Source(source, _) | Origin::Given(source, _) => Arc::clone(source).into(),
        }
    }

    /// The account of the role that the credentials are for, as far as their source knows it without being asked.
    fn account_of_role(&self) -> Option<String> {
        match &self.origin {
            Origin::Caller => None,
            Origin::Source(source, _) | Origin::Given(source, _) => source.account(),
        }
    }

    /// The protocol with keys, for what cannot wait for a source; nothing where it has keys itself.
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

/// The families of codes by which the gateway rejects an access key or its token before it reads anything else.
const REJECTED: [&str; 2] = ["InvalidAccessKeyId", "InvalidSecurityToken"];

/// Whether a code is of a family: its name, or that and more behind a dot.
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
            // Files may have named no role yet, or could not be read, when the client was built.
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
        match self.version {
            SignatureVersion::V1 => request::build(self, call),
            SignatureVersion::V3 => v3::build(self, call),
        }
    }

    fn answer(&self, call: &CallContext<'_>, response: HttpResponse) -> Answer {
        answer::read(self, call, response)
    }

    /// The gateway has a header of its own, in milliseconds.
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
            let problem = "the service takes GET and POST".to_owned();
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
