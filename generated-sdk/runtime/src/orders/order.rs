//! An order: a value that exists before anything is sent, and records its outcome.

use super::ledger::Reserved;
use super::{Core, Dispatch, OrderState, Refusal, stored_order};
use crate::document::Document;
use crate::error::{DecodeError, Error, OrderError, OrderProblem};
use crate::exchange::Job;
use crate::params::Params;
use crate::schema::{Edition, Operation, ServiceInfo};
use crate::trace;
use crate::value::Timestamp;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::SystemTime;

/// A purchase: its parameters and its state.
///
/// [`Client::order`](crate::Client::order) creates it, and [`Client::place`](crate::Client::place) sends it at most
/// once, however often it is called. Clones are the same order. Keep it until its [`state`](Self::state) is final:
/// whatever happens to the future that places it, the order records whether something may have been sent.
///
/// `Debug` shows the id, the action and the state, but no parameter.
///
/// ```
/// use registrar_sdk::opensrs::{Credentials, RedeemDomain, live};
/// use registrar_sdk::{Order, OrderState};
///
/// let client = live(Credentials::new("reseller", "0123456789abcdef")).build()?;
/// // Nothing is sent before the order is placed.
/// let order: Order = client.order_with_id("invoice 4711", RedeemDomain::new("example.com")).into();
/// assert_eq!((order.id(), order.action()), ("invoice 4711", "RedeemDomain"));
/// assert!(matches!(order.state(), OrderState::Ready) && !order.is_final());
/// # Ok::<(), registrar_sdk::Error>(())
/// ```
#[derive(Clone)]
pub struct Order {
    inner: Arc<Inner>,
}

/// Checks that a response has the required fields.
pub(super) type Fits = fn(&Document) -> Result<(), DecodeError>;

struct Inner {
    service: &'static ServiceInfo,
    edition: &'static Edition,
    /// The account that is charged; unset if the client that created the order did not know it.
    account: OnceLock<String>,
    content: Content,
    now: Mutex<Now>,
}

/// The constant parts of an order, except that the journal is set once.
pub(super) struct Content {
    pub(super) id: String,
    pub(super) job: Job,
    pub(super) made: SystemTime,
    /// The id of the journal that records whether it was sent; unset before.
    pub(super) journal: OnceLock<String>,
    /// Checks that a response has the required fields, if its type is known.
    pub(super) decodes: Option<Fits>,
}

/// The variable parts of an order.
pub(super) struct Now {
    pub(super) state: OrderState,
    /// Whether it is being placed.
    pub(super) busy: bool,
    /// The amount that it reserves in the budget of the client that placed it.
    pub(super) reserved: Option<Reserved>,
}

impl Order {
    pub(crate) fn make(core: &Core, id: String, job: Job, decodes: Option<Fits>) -> Self {
        let journal = core.ledger.journal.as_ref().map(|journal| journal.id().into()).unwrap_or_default();
        let content = Content { id, job, made: core.stamps.now(), journal, decodes };
        Self::with(core, core.account.clone(), content, OrderState::Ready)
    }

    pub(super) fn with(core: &Core, account: Option<String>, content: Content, state: OrderState) -> Self {
        let now = Mutex::new(Now { state, busy: false, reserved: None });
        let account = account.map(OnceLock::from).unwrap_or_default();
        let (service, edition) = (core.service, core.edition);
        Self { inner: Arc::new(Inner { service, edition, account, content, now }) }
    }

    /// Returns the id, which is the client's own and not the service's.
    pub fn id(&self) -> &str {
        &self.inner.content.id
    }

    /// Returns the account that is charged, if the client that created the order knew it; see
    /// [`ClientBuilder::account`](crate::ClientBuilder::account).
    pub fn account(&self) -> Option<&str> {
        self.inner.account.get().map(String::as_str)
    }

    /// Returns the action.
    pub fn action(&self) -> &str {
        &self.inner.content.job.action
    }

    /// Returns the time at which it was created.
    pub fn made(&self) -> SystemTime {
        self.inner.content.made
    }

    /// Returns the parameters.
    pub fn params(&self) -> &Params {
        &self.inner.content.job.params
    }

    /// Returns the state.
    pub fn state(&self) -> OrderState {
        self.now().state.clone()
    }

    /// Returns whether it was placed or refused, so that only the service can change it any more.
    pub fn is_final(&self) -> bool {
        matches!(self.now().state, OrderState::Placed(_) | OrderState::Refused(_))
    }

    /// Returns the order as one line of JSON, for storage and [`Client::restore`](crate::Client::restore).
    ///
    /// It contains all parameters, including sensitive ones such as passwords and a registrant's identity. It does not
    /// contain the client's credentials.
    pub fn to_json(&self) -> String {
        stored_order::write(self, &self.state())
    }

    pub(super) fn operation(&self) -> Option<&'static Operation> {
        self.inner.content.job.operation
    }

    pub(crate) fn job(&self) -> &Job {
        &self.inner.content.job
    }

    pub(crate) fn service(&self) -> &'static ServiceInfo {
        self.inner.service
    }

    pub(crate) fn edition(&self) -> &'static Edition {
        self.inner.edition
    }

    pub(super) fn journal(&self) -> Option<&str> {
        self.inner.content.journal.get().map(String::as_str)
    }

    /// Binds an order without a journal to the first one that records it.
    pub(super) fn bind(&self, journal: &str) {
        self.inner.content.journal.get_or_init(|| journal.to_owned());
    }

    pub(super) fn decodes(&self, document: &Document) -> Result<(), DecodeError> {
        self.inner.content.decodes.map_or(Ok(()), |decodes| decodes(document))
    }

    pub(super) fn now(&self) -> MutexGuard<'_, Now> {
        self.inner.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a step in the span of the order.
    pub(crate) fn traced<F: Future>(
        &self,
        step: &'static str,
        working: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        trace::order(step, self.id(), self.service().name, self.edition().name, self.action(), working)
    }

    pub(crate) fn error(
        &self,
        problem: OrderProblem,
        text: impl Into<String>,
        advice: impl Into<String>,
    ) -> OrderError {
        OrderError::new(problem, text, advice).of(self.id(), self.action())
    }

    /// Checks that the order belongs to the client's service, edition and account. Another account's lists would
    /// suggest that it was never placed.
    pub(crate) fn belongs_to(&self, core: &Core) -> Result<(), Error> {
        self.is_for(core)?;
        let (text, advice) = match (self.account(), core.account.as_deref()) {
            (its, own) if its == own => return Ok(()),
            (Some(its), Some(own)) => (
                format!("it belongs to account {its}, but this client is for account {own}"),
                "Use a client for its account.",
            ),
            (Some(its), None) => (
                format!("it belongs to account {its}, but this client does not know its own account"),
                "Build the client with `.account(…)`.",
            ),
            (None, own) => (
                format!("it has no account id, but this client is for account {}", own.unwrap_or_default()),
                "If it certainly belongs to this account, call `client.relabel(&order)`.",
            ),
        };
        Err(self.not_here(OrderProblem::WrongAccount, text, advice))
    }

    fn is_for(&self, core: &Core) -> Result<(), Error> {
        if core.service.name == self.service().name && core.edition.name == self.edition().name {
            return Ok(());
        }
        let text = format!("it is for {} ({})", self.service().title, self.edition().name);
        Err(self.not_here(OrderProblem::WrongClient, text, "Use a client for that service and edition."))
    }

    /// Returns the error of an order that this client cannot search for. Its outcome stays unknown if it is.
    fn not_here(&self, problem: OrderProblem, text: String, advice: &str) -> Error {
        let error = self.error(problem, text, advice);
        let is_unknown = matches!(self.now().state, OrderState::MaybeSent(_));
        if is_unknown { error.with_unknown_outcome().into() } else { error.into() }
    }

    /// Binds an order without an account to the client's.
    pub(crate) fn relabel(&self, core: &Core) -> Result<(), Error> {
        self.is_for(core)?;
        let now = self.now();
        if now.busy {
            drop(now);
            let advice = "Wait for that call.";
            return Err(self.error(OrderProblem::InFlight, "another call is placing it", advice).into());
        }
        if let Some(account) = &core.account {
            self.inner.account.get_or_init(|| account.clone());
        }
        drop(now);
        self.belongs_to(core)
    }

    /// Returns the error of an order that may have been sent.
    pub(super) fn maybe_sent(&self, dispatch: &Dispatch) -> Error {
        let mut text = format!("it may have been sent at {}", Timestamp::from(dispatch.latest));
        if !dispatch.nonce.is_empty() {
            text.push_str(&format!(" with nonce {}", dispatch.nonce));
        }
        if let Some(code) = &dispatch.answered {
            text.push_str(&format!(", and the service responded with {code}, which leaves its outcome open"));
        }
        let advice = "Call `client.reconcile(&order)` to determine its outcome; if it was not placed, it can be placed again.";
        self.error(OrderProblem::MaybeSent, text, advice).into()
    }

    /// Returns the error of an order that was refused.
    pub(super) fn refused(&self, refusal: &Refusal) -> Error {
        let advice = match &refusal.saved {
            Some(receipt) => format!(
                "The service has saved it as order {receipt} nevertheless: process or cancel that order."
            ),
            None => "Fix the cause and create a new order.".to_owned(),
        };
        let text = format!("the service has refused it: {}", refusal.code);
        self.error(OrderProblem::Refused, text, advice).into()
    }
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Order");
        shown.field("id", &self.id()).field("action", &self.action()).field("state", &self.now().state);
        shown.finish_non_exhaustive()
    }
}
