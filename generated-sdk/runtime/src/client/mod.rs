//! The client of one service. Only this layer is generic, and it is thin.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod builder;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod http_options;
mod lists;
mod orders;
#[cfg(feature = "alibaba-rpc")]
mod rpc;

pub use builder::ClientBuilder;

use crate::base::suggestion::nearest;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::{Error, Invalid};
use crate::exchange::{Call, Job, Settings, by_name};
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
/// Cloning is cheap, and clones share connections: the methods that change a setting return a clone with it, for one
/// call or for many. Futures own their data, so they can be spawned.
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
    /// Returns a builder for a client of an edition.
    pub fn builder(
        edition: &'static Edition,
        credentials: <S::Protocol as Protocol>::Credentials,
    ) -> ClientBuilder<S> {
        ClientBuilder::new(edition, credentials)
    }

    pub(crate) fn from_core(core: Core, settings: Settings) -> Self {
        Self { core: Arc::new(core), settings, service: PhantomData }
    }

    /// Returns the edition.
    pub fn edition(&self) -> &'static Edition {
        self.core.edition
    }

    /// Returns the id of the account that orders are charged to, if it is known; see
    /// [`ClientBuilder::account`](crate::ClientBuilder::account).
    pub fn account(&self) -> Option<&str> {
        self.core.account.as_deref()
    }

    // ------------------------------------------------------------------ calls

    /// Sends a request that reads, or that writes free of charge. It is retried as far as its [`Effect`] allows.
    ///
    /// # Errors
    ///
    /// See [`Error`]; its `outcome` reports whether a write may have been carried out nevertheless.
    pub fn send<R: Request<Service = S> + Sendable>(&self, request: R) -> Call<R::Response> {
        self.start(Ok(job(&request)))
    }

    /// Sends a request that permanently loses data or control. It is retried only if it was certainly not carried out.
    ///
    /// The name of the lost object is repeated as a confirmation, so that a wrong variable destroys nothing: if it is
    /// not the request's, the call is refused and nothing is sent.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn destroy<R: Request<Service = S> + Destroy>(&self, request: R, name: &str) -> Call<R::Response> {
        self.start(spelled_again(R::OPERATION, &request.target(), name).map(|()| job(&request)))
    }

    /// Sends a request of a draft, whose effect is not decided yet: it may charge the account or destroy something.
    ///
    /// Once its bytes may have been sent it is never retried, whatever the response.
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

    /// Calls an action by its name, and returns the response's document. The action on the wire, such as `REDEEM
    /// DOMAIN`, is accepted too.
    ///
    /// It accepts and checks reads and writes of the spec. An action that charges the account, or that is not in the
    /// spec, is an order: see [`order_named`](Self::order_named).
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

    /// Calls an action by its name that permanently loses data or control. The name of the lost object is repeated, as
    /// for [`destroy`](Self::destroy). It is sent once.
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
    /// Returns [`Error::Invalid`] if the request violates a rule.
    pub fn preview<R: Request<Service = S>>(&self, request: &R) -> Result<Preview, Error> {
        self.core.preview(&self.settings, &job(request))
    }

    /// Returns what a call by name would send, without sending it.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Invalid`] if it violates a rule.
    pub fn preview_call(&self, action: &str, params: impl Into<Params>) -> Result<Preview, Error> {
        self.core.preview(&self.settings, &self.named(action, params)?)
    }

    /// Signs a request without sending it, for tests and benchmarks.
    ///
    /// It bypasses all protections of an order: journal, spending limits and the rule that nothing is sent twice.
    /// Anyone with the signed request can place the order. It may change in any version.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Invalid`] if the request violates a rule, or if the client is read-only and the request is not
    /// a read.
    #[cfg(feature = "unstable-signing")]
    #[doc(hidden)]
    pub fn sign<R: Request<Service = S>>(&self, request: &R) -> Result<crate::message::HttpRequest, Error> {
        self.core.sign(&self.settings, &job(request))
    }

    /// Signs a call by name without sending it, as [`sign`](Self::sign) does.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`sign`](Self::sign).
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

    /// Returns a clone that sends requests without checking the rules of the spec, which may be outdated.
    pub fn unchecked(&self) -> Self {
        let mut clone = self.clone();
        clone.settings.checked = false;
        clone
    }

    /// Returns a read-only clone: everything else is refused, and nothing is sent.
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

    /// Returns a clone with another timeout for connecting.
    pub fn with_connect_timeout(&self, timeout: Duration) -> Self {
        let mut clone = self.clone();
        clone.settings.limits.connect = timeout;
        clone
    }

    /// Returns a clone with another timeout from the connection until the whole response has arrived.
    pub fn with_read_timeout(&self, timeout: Duration) -> Self {
        let mut clone = self.clone();
        clone.settings.limits.read = timeout;
        clone
    }

    /// Returns a clone whose requests have this header too, for one call or for many. It is not signed.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] if it is not a valid header, or one that the SDK sets.
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        let mut clone = self.clone();
        clone.settings.set_header(name, value)?;
        Ok(clone)
    }

    /// Returns a clone that adds a program, or a part of one, to the `User-Agent` header, before its current value.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] if the name is not printable ASCII.
    pub fn with_user_agent(&self, program: &str) -> Result<Self, Error> {
        let mut clone = self.clone();
        clone.settings.name_program(program)?;
        Ok(clone)
    }

    // ------------------------------------------------------------------ internals

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    pub(crate) fn settings(&self) -> Settings {
        self.settings.clone()
    }

    pub(crate) fn named(&self, action: &str, params: impl Into<Params>) -> Result<Job, Error> {
        by_name::job(self.core.service, action, params.into())
    }

    fn start<T: Decode>(&self, job: Result<Job, Error>) -> Call<T> {
        Call::typed(Arc::clone(&self.core.executor), self.settings(), job)
    }

    fn start_tree(&self, job: Result<Job, Error>) -> Call<Document> {
        Call::tree(Arc::clone(&self.core.executor), self.settings(), job)
    }

    /// Returns the error of an action that was called with the wrong method.
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
                "it permanently destroys something",
                "Repeat the name of the lost object: `client.call_to_destroy(action, params, name)`."
                    .to_owned(),
            ),
            Some(Effect::Undecided) => (
                "its effect is not decided yet: it may charge the account or destroy something",
                "Use `client.call_undecided_named(action, params, MayChargeOrDestroy)`.".to_owned(),
            ),
            None => {
                let near = near().map(|near| format!("Did you mean `{near}`? ")).unwrap_or_default();
                (
                    "it is not in the spec, so it counts as an order that charges the account",
                    format!("{near}{PLACE}"),
                )
            }
        };
        Invalid::new(action, None, problem, advice).into()
    }
}

/// The advice for calling an action by name that charges the account.
const PLACE: &str = "Create an order with `client.order_named(action, params)`, and place it with a `Spend`.";

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

/// Domain names are case-insensitive; other names are not.
fn spelled_again(operation: &Operation, target: &str, name: &str) -> Result<(), Error> {
    let parameter = operation.destroys.and_then(|name| operation.parameter(name));
    let domain = parameter.is_some_and(is_domain);
    let same = if domain { target.to_lowercase() == name.to_lowercase() } else { target == name };
    if same && !name.is_empty() {
        return Ok(());
    }
    let parameter = operation.destroys.map(str::to_owned);
    let problem = "is not the name that was repeated as a confirmation";
    Err(Invalid::new(operation.name, parameter, problem, "Check both names: one of them is wrong.").into())
}

fn is_domain(parameter: &Parameter) -> bool {
    let is_domain = |rule: &Rule| matches!(rule, Rule::Format(Format::Domain | Format::UnicodeDomain));
    parameter.kind == Kind::String && parameter.rules.iter().any(is_domain)
}
