//! What callers hold: a client of one service. Generic code stands here only, and it is thin.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod builder;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod http;
mod lists;
mod orders;
#[cfg(feature = "alibaba-rpc")]
mod rpc;

pub use builder::ClientBuilder;

use crate::base::near::nearest;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::{Error, Invalid};
use crate::exchange::{Call, Job, Settings, named};
use crate::orders::Core;
use crate::params::Params;
use crate::protocol::{
    Destroy, MayChargeOrDestroy, Preview, Protocol, Request, Sendable, Service, Undecided,
};
use crate::schema::{Edition, Effect, Format, Kind, Operation, Parameter, Rule};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A client of one service, in one edition, with one set of credentials.
///
/// Cloning is cheap, and clones share connections: the methods that change a setting give a clone that has
/// it, for one call or for many. Futures own what they need, so they can be spawned.
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};
/// use std::time::Duration;
///
/// # async fn check() -> Result<(), registrar_sdk::Error> {
/// let client = aliyun_domain::international(Credentials::from_env()?).build()?;
/// let response = client.send(CheckDomain::new("example.com")).await?;
/// println!("{:?}, request {:?}", response.avail, response.request_id());
///
/// // A clone with other settings, for one call.
/// let patient = client.with_read_timeout(Duration::from_secs(60));
/// patient.send(CheckDomain::new("example.org")).await?;
/// # Ok(())
/// # }
/// ```
pub struct Client<S: Service> {
    core: Arc<Core>,
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Client<S> {
    /// Begins a client for an edition.
    pub fn builder(
        edition: &'static Edition,
        credentials: <S::Protocol as Protocol>::Credentials,
    ) -> ClientBuilder<S> {
        ClientBuilder::new(edition, credentials)
    }

    pub(crate) fn from_core(core: Core, settings: Settings) -> Self {
        Self { core: Arc::new(core), settings, service: PhantomData }
    }

    /// The edition.
    pub fn edition(&self) -> &'static Edition {
        self.core.edition
    }

    /// The id of the account that orders are charged to, if it is known; see
    /// [`ClientBuilder::account`](crate::ClientBuilder::account).
    pub fn account(&self) -> Option<&str> {
        self.core.account.as_deref()
    }

    // ------------------------------------------------------------------ calls

    /// Sends a request that reads, or that writes free of charge. It is sent again as far as [`Effect`] allows.
    ///
    /// # Errors
    ///
    /// See [`Error`]; its `outcome` tells whether a write may have been carried out all the same.
    pub fn send<R: Request<Service = S> + Sendable>(&self, request: R) -> Call<R::Response> {
        self.start(Ok(job(&request)))
    }

    /// Sends a request that loses data or control for good. It is sent again by itself only
    /// where it was surely not carried out.
    ///
    /// The name of what will be lost is spelled again, so that a wrong variable destroys nothing: the call
    /// is refused, and nothing sent, if the name is not the request's.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn destroy<R: Request<Service = S> + Destroy>(&self, request: R, name: &str) -> Call<R::Response> {
        self.start(spelled_again(R::OPERATION, &request.target(), name).map(|()| job(&request)))
    }

    /// Sends a request of a draft, whose effect nobody has decided yet: it may charge the account or destroy something.
    ///
    /// Once its bytes may have left it is never sent again, whatever the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_undecided<R: Request<Service = S> + Undecided>(
        &self,
        request: R,
        _: MayChargeOrDestroy,
    ) -> Call<R::Response> {
        self.start(Ok(job(&request)))
    }

    /// Calls an action by its name, and gives the response as a tree. The action as it travels, such as
    /// `REDEEM DOMAIN`, will do for a name.
    ///
    /// It takes reads and writes that the spec knows, and checks them. What charges the account, and what
    /// the spec does not know, is ordered: see [`order_named`](Self::order_named).
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call(&self, action: &str, params: impl Into<Params>) -> Call<Document> {
        self.start_tree(self.named(action, params).and_then(|job| {
            match job.operation.map(|operation| operation.effect) {
                Some(Effect::Read | Effect::Write) => Ok(job),
                effect => Err(self.wrong_method(action, effect)),
            }
        }))
    }

    /// Calls an action by its name that loses data or control for good. The name of what will be lost
    /// is spelled again, as for [`destroy`](Self::destroy). It is sent once.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_to_destroy(&self, action: &str, params: impl Into<Params>, name: &str) -> Call<Document> {
        self.start_tree(self.named(action, params).and_then(|job| match job.operation {
            Some(operation) if operation.effect == Effect::Destroy => {
                let target =
                    operation.destroys.and_then(|parameter| job.params.text(parameter)).unwrap_or_default();
                spelled_again(operation, target, name).map(|()| job)
            }
            other => Err(self.wrong_method(action, other.map(|operation| operation.effect))),
        }))
    }

    /// Calls an action of a draft by its name, as [`call_undecided`](Self::call_undecided) does.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call_undecided_named(
        &self,
        action: &str,
        params: impl Into<Params>,
        _: MayChargeOrDestroy,
    ) -> Call<Document> {
        self.start_tree(self.named(action, params).and_then(|job| {
            match job.operation.map(|operation| operation.effect) {
                Some(Effect::Undecided) => Ok(job),
                effect => Err(self.wrong_method(action, effect)),
            }
        }))
    }

    /// Returns what a request would send, without sending it. A read-only client previews every request.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] if the request breaks a rule.
    pub fn preview<R: Request<Service = S>>(&self, request: &R) -> Result<Preview, Error> {
        self.core.preview(&self.settings, &job(request))
    }

    /// Returns what a call by name would send, without sending it.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] if it breaks a rule.
    pub fn preview_call(&self, action: &str, params: impl Into<Params>) -> Result<Preview, Error> {
        self.core.preview(&self.settings, &self.named(action, params)?)
    }

    /// Signs a request without sending it, for tests and benchmarks.
    ///
    /// It bypasses everything that guards an order: journal, spending limits and the rule that nothing is sent twice.
    /// Whoever holds the signed request can place the order. It may change in any version.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] if the request breaks a rule, or if the client is read-only and the request is not a read.
    #[cfg(feature = "unstable-signing")]
    #[doc(hidden)]
    pub fn sign<R: Request<Service = S>>(&self, request: &R) -> Result<crate::message::HttpRequest, Error> {
        self.core.sign(&self.settings, &job(request))
    }

    /// Signs a call by name without sending it, as [`sign`](Self::sign) does.
    ///
    /// # Errors
    ///
    /// As for [`sign`](Self::sign).
    #[cfg(feature = "unstable-signing")]
    #[doc(hidden)]
    pub fn sign_call(
        &self,
        action: &str,
        params: impl Into<Params>,
    ) -> Result<crate::message::HttpRequest, Error> {
        self.core.sign(&self.settings, &self.named(action, params)?)
    }

    // ------------------------------------------------------------------ settings of a clone

    /// A clone that sends requests without looking at the spec's rules: the service may have moved on.
    pub fn unchecked(&self) -> Self {
        let mut clone = self.clone();
        clone.settings.checked = false;
        clone
    }

    /// A clone that only reads: everything else is refused, and nothing sent.
    pub fn read_only(&self) -> Self {
        let mut clone = self.clone();
        clone.settings.read_only = true;
        clone
    }

    /// Returns a clone whose responses list their deviations from the spec; see [`Response::deviations`](crate::Response::deviations).
    pub fn strict(&self) -> Self {
        let mut clone = self.clone();
        clone.settings.strict = true;
        clone
    }

    /// A clone with another time to have a connection.
    pub fn with_connect_timeout(&self, timeout: Duration) -> Self {
        let mut clone = self.clone();
        clone.settings.limits.connect = timeout;
        clone
    }

    /// A clone with another time from the connection until the whole response has arrived.
    pub fn with_read_timeout(&self, timeout: Duration) -> Self {
        let mut clone = self.clone();
        clone.settings.limits.read = timeout;
        clone
    }

    /// Returns a clone whose requests have this header too, for one call or for many. It is not signed.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if it is not a valid header, or one that the SDK writes itself.
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        let mut clone = self.clone();
        clone.settings.headers.set(name, value).map_err(|problem| Error::config("header", problem))?;
        Ok(clone)
    }

    /// Returns a clone that names a program, or a part of one, in the `User-Agent` header, before what it has already.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the name is not printable ASCII.
    pub fn with_user_agent(&self, program: &str) -> Result<Self, Error> {
        let mut clone = self.clone();
        clone
            .settings
            .headers
            .name_program(program)
            .map_err(|problem| Error::config("user agent", problem))?;
        Ok(clone)
    }

    // ------------------------------------------------------------------ behind them

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    pub(crate) fn settings(&self) -> Settings {
        self.settings.clone()
    }

    pub(crate) fn named(&self, action: &str, params: impl Into<Params>) -> Result<Job, Error> {
        named::job(self.core.service, action, params.into())
    }

    fn start<T: Decode>(&self, job: Result<Job, Error>) -> Call<T> {
        Call::typed(Arc::clone(&self.core.executor), self.settings(), job)
    }

    fn start_tree(&self, job: Result<Job, Error>) -> Call<Document> {
        Call::tree(Arc::clone(&self.core.executor), self.settings(), job)
    }

    /// The error of an action that was called in a way that is not its own.
    pub(crate) fn wrong_method(&self, action: &str, effect: Option<Effect>) -> Error {
        let near = || {
            nearest(
                action,
                self.core.service.operations.iter().flat_map(|operation| [operation.name, operation.wire]),
            )
        };
        let (problem, advice) = match effect {
            Some(Effect::Read | Effect::Write) => {
                ("it neither charges nor destroys anything", "Use `client.call(action, params)`.".to_owned())
            }
            Some(Effect::Purchase) => ("it charges the account", PLACE.to_owned()),
            Some(Effect::Destroy) => (
                "it destroys something for good",
                "Spell again what will be lost: `client.call_to_destroy(action, params, name)`.".to_owned(),
            ),
            Some(Effect::Undecided) => (
                "nobody has decided yet whether it charges the account or destroys something",
                "Use `client.call_undecided_named(action, params, MayChargeOrDestroy)`.".to_owned(),
            ),
            None => {
                let near = near().map(|near| format!("Did you mean `{near}`? ")).unwrap_or_default();
                (
                    "the spec does not know it, so it counts as an order that charges the account",
                    format!("{near}If the name is right: {PLACE}"),
                )
            }
        };
        Invalid::new(action, None, problem, advice).into()
    }
}

/// How what charges the account is called by name.
const PLACE: &str = "Order it: `client.order_named(action, params)`, and place the order with a `Spend`.";

impl<S: Service> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self { core: Arc::clone(&self.core), settings: self.settings(), service: PhantomData }
    }
}

impl<S: Service> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Client");
        shown.field("service", &S::INFO.name).field("edition", &self.core.edition.name);
        shown
            .field("endpoint", &self.core.endpoint.url())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

pub(crate) fn job<R: Request>(request: &R) -> Job {
    let mut params = Params::roomy();
    request.encode(&mut params);
    Job::new(R::OPERATION, params)
}

/// Domain names are the same in any letter case; other names are not.
fn spelled_again(operation: &Operation, target: &str, name: &str) -> Result<(), Error> {
    let parameter = operation.destroys.and_then(|name| operation.parameter(name));
    let domain = parameter.is_some_and(is_domain);
    let same = if domain { target.to_lowercase() == name.to_lowercase() } else { target == name };
    if same && !name.is_empty() {
        return Ok(());
    }
    let parameter = operation.destroys.map(str::to_owned);
    let problem = "is not the name that was spelled again, so nothing was destroyed";
    Err(Invalid::new(operation.name, parameter, problem, "Look at both: one of them names the wrong thing.")
        .into())
}

fn is_domain(parameter: &Parameter) -> bool {
    let is_domain = |rule: &Rule| matches!(rule, Rule::Format(Format::Domain | Format::UnicodeDomain));
    parameter.kind == Kind::String && parameter.rules.iter().any(is_domain)
}
