//! Tasks that charge the account.

use super::params::Builder;
use super::tasks::mapped;
use super::turn::Turn;
use super::values::Task;
use super::{DomainName, DomainStatus, EverydayTasks, Registrar, Registration};
use crate::client::Client;
use crate::error::{Error, Invalid, NameState, OrderError, OrderProblem, TaskProgress};
use crate::orders::{Order, OrderState, Reconciled, Spend, is_order_for, last_order, recorded};
use crate::schema::Outcome;
use crate::schema::tasks::PurchaseTask;
use crate::value::DateTime;
use std::sync::Arc;
use std::time::Duration;

/// An order that was carried out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Carried {
    /// The order, which knows its state.
    pub order: Order,
    /// When the name expired before, if the service said so.
    pub before: Option<DateTime>,
    /// When it expires now, if the service says so.
    pub after: Option<DateTime>,
    /// The progress of the name, which has succeeded.
    pub progress: TaskProgress,
}

/// The order of a task, before it is carried out: see [`Registrar::carry_out`]. While it exists, the client prepares no
/// other order for the name.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Prepared {
    /// The order, whose price [`quote`](Registrar::quote) returns.
    pub order: Order,
    /// The name.
    pub name: DomainName,
    /// When the name expires, if the service says so. A registration has none, and neither does an unfinished order of
    /// the journal.
    pub expires: Option<DateTime>,
    /// Whether the client's journal had the order already.
    pub from_journal: bool,
    _turn: Arc<Turn>,
}

/// Prepares the registration of a name.
pub(super) async fn prepare_registration<S: EverydayTasks>(
    client: &Client<S>,
    registration: &Registration,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let purchase = mapped::<S, _>(Task::Register, S::TASKS.register.as_ref())?;
    let (name, years) = (&registration.name, Some(registration.years));
    let preparing = Preparing::begin(client, Task::Register, purchase, name)?;
    let mut builder = Builder::new(S::INFO, purchase.action, purchase.with)?;
    builder.put_order(name, years, None, premium, client.edition())?;
    builder.put_registration(purchase, registration)?;
    if let Some(order) = preparing.unfinished(years, Some(&builder), id.as_deref()).await? {
        return Ok(preparing.done(order, None, true));
    }
    preparing.order(None, builder, id).await
}

/// Prepares the renewal of a name.
pub(super) async fn prepare_renewal<S: EverydayTasks>(
    client: &Client<S>,
    name: &DomainName,
    years: u32,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let purchase = mapped::<S, _>(Task::Renew, S::TASKS.renew.as_ref())?;
    let preparing = Preparing::begin(client, Task::Renew, purchase, name)?;
    preparing.for_existing_name(Some(years), premium, id).await
}

/// Prepares the redemption of a name.
pub(super) async fn prepare_redemption<S: EverydayTasks>(
    client: &Client<S>,
    name: &DomainName,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let purchase = mapped::<S, _>(Task::Redeem, S::TASKS.redeem.as_ref())?;
    let preparing = Preparing::begin(client, Task::Redeem, purchase, name)?;
    preparing.for_existing_name(None, premium, id).await
}

/// An order that is being prepared.
struct Preparing<'a, S: EverydayTasks> {
    client: &'a Client<S>,
    task: Task,
    purchase: &'a PurchaseTask,
    name: &'a DomainName,
    turn: Turn,
}

impl<'a, S: EverydayTasks> Preparing<'a, S> {
    fn begin(
        client: &'a Client<S>,
        task: Task,
        purchase: &'a PurchaseTask,
        name: &'a DomainName,
    ) -> Result<Self, Error> {
        let turn = Turn::take(client.core(), task, name)?;
        Ok(Self { client, task, purchase, name, turn })
    }

    fn done(self, order: Order, expires: Option<DateTime>, from_journal: bool) -> Prepared {
        let Self { name, turn, .. } = self;
        Prepared { order, name: name.clone(), expires, from_journal, _turn: Arc::new(turn) }
    }

    /// Prepares an order for a name that the account has.
    async fn for_existing_name(
        self,
        years: Option<u32>,
        premium: bool,
        id: Option<String>,
    ) -> Result<Prepared, Error> {
        let Self { client, task, purchase, name, .. } = self;
        // An order that a crash interrupted may have changed the name already, so it comes before everything else.
        if let Some(order) = self.unfinished(years, None, id.as_deref()).await? {
            return Ok(self.done(order, None, true));
        }
        let Some(domain) = client.domain(name).await? else {
            let problem = format!("the account has no domain name {name}");
            return Err(self.refused(problem, "Check the name and the account."));
        };
        match (task, domain.status) {
            (Task::Renew, Some(DomainStatus::Redeemable)) => {
                let problem = format!("{name} has expired and is in its redemption period");
                return Err(self.refused(problem, "Redeem it: `redeem` costs more than a renewal."));
            }
            (Task::Redeem, Some(DomainStatus::Active | DomainStatus::Renewable)) => {
                let problem = format!("{name} is not in its redemption period");
                return Err(self.refused(problem, "If it expires soon, renew it: `renew`."));
            }
            _ => {}
        }
        let expires = domain.expires;
        let mut builder = Builder::new(S::INFO, purchase.action, purchase.with)?;
        builder.put_order(name, years, expires.as_ref(), premium, client.edition())?;
        self.order(expires, builder, id).await
    }

    /// Creates an order. Without an id of the caller's, its id says what it does, so that of several processes with one
    /// journal only one sends it. After an attempt that has certainly failed, the id also has the number of the attempt.
    async fn order(
        self,
        expires: Option<DateTime>,
        builder: Builder,
        id: Option<String>,
    ) -> Result<Prepared, Error> {
        let Self { client, task, name, .. } = self;
        let (operation, params) = builder.finish();
        // An invalid request is reported before its price is requested.
        let checked = |id: String| {
            let order = client.order_named_with_id(id, operation.name, params.clone())?;
            client.core().check(&client.settings(), order.job()).map(|()| order)
        };
        if let Some(id) = id {
            return Ok(self.done(checked(id)?, expires, false));
        }
        // Services and accounts can share a journal.
        let mut base = format!("{} {} {}", S::INFO.name, task.name(), name.ascii());
        base.extend(expires.as_ref().map(|time| format!(" from {}", time.as_str())));
        base.extend(Registrar::account(client).map(|account| format!(" of {account}")));
        let mut attempt = 1_u32;
        loop {
            let id = if attempt == 1 { base.clone() } else { format!("{base}, attempt {attempt}") };
            let order = checked(id)?;
            let earlier = recorded(client.core(), order.id()).await?;
            match earlier.as_ref().map(|earlier| (earlier, earlier.state())) {
                None => {
                    last_order::open(client.core(), &order).await?;
                    return Ok(self.done(order, expires, false));
                }
                Some((earlier, OrderState::Ready)) if earlier.params() == order.params() => {
                    last_order::open(client.core(), &order).await?;
                    return Ok(self.done(order, expires, true));
                }
                // It was not carried out, and can be left.
                Some((_, OrderState::Ready)) => {}
                Some((_, OrderState::Refused(refusal))) if refusal.saved.is_none() => {}
                Some((earlier, OrderState::Placed(_))) => match self.end(earlier).await? {
                    End::FailedUncharged => {}
                    End::Succeeded => {
                        self.shows(earlier, &order, expires.as_ref()).await?;
                        return Ok(self.done(earlier.clone(), expires, true));
                    }
                    End::Open => return Ok(self.done(earlier.clone(), expires, true)),
                },
                // The service has it, or may have it: placing it says so, and sends nothing.
                Some((earlier, OrderState::MaybeSent(_) | OrderState::Refused(_))) => {
                    return Ok(self.done(earlier.clone(), expires, true));
                }
            }
            attempt += 1;
        }
    }

    /// Asks once how an order that was placed has ended.
    async fn end(&self, earlier: &Order) -> Result<End, Error> {
        match self.client.settle(earlier).deadline(Duration::ZERO).await {
            Ok(_) => Ok(End::Succeeded),
            Err(Error::Order(error)) if error.problem == OrderProblem::StillWaiting => Ok(End::Open),
            Err(Error::Order(error)) if is_uncharged(&error) => Ok(End::FailedUncharged),
            Err(Error::Order(error)) if error.problem == OrderProblem::NamesFailed => {
                let problem =
                    format!("order `{}` failed, and it is unknown whether it was charged", earlier.id());
                let advice =
                    "Check the account's bills. To order once more, give the order an id of your own.";
                Err(self.refused(problem, advice))
            }
            Err(error) => Err(error),
        }
    }

    /// Checks that the account shows the result of an order that was carried out earlier, and that it is the same order.
    async fn shows(&self, earlier: &Order, order: &Order, expires: Option<&DateTime>) -> Result<(), Error> {
        if self.task == Task::Register && earlier.params() != order.params() {
            let problem =
                format!("the journal has another registration of {}, `{}`", self.name, earlier.id());
            return Err(self.refused(problem, "To register it anew, give the order an id of your own."));
        }
        let domain = self.client.domain(self.name).await?;
        if domain.is_some_and(|domain| expires.is_none() || domain.expires.as_ref() != expires) {
            return Ok(());
        }
        let problem = format!(
            "it was carried out earlier, as order `{}`, but the account does not show it",
            earlier.id()
        );
        let advice = "Check the account later. To order once more, give the order an id of your own.";
        Err(self.refused(problem, advice))
    }

    /// Returns the order of this task for the name that comes before a new one: in the client's journal, the order with
    /// the id of the caller's, or one that may have been sent, which a crash or a lost response leaves behind.
    async fn unfinished(
        &self,
        years: Option<u32>,
        builder: Option<&Builder>,
        id: Option<&str>,
    ) -> Result<Option<Order>, Error> {
        let Self { client, purchase, name, .. } = self;
        let core = client.core();
        let info = S::INFO.operation(purchase.action).and_then(|operation| operation.order);
        let (true, Some(info)) = (core.ledger.journal.is_some() && core.account.is_some(), info) else {
            return Ok(None);
        };
        let is_for_name = |order: &Order| is_order_for(order, info.kind, name.ascii());
        let is_same = |order: &Order| {
            let years = years.zip(info.years).map(|(years, parameter)| (years.to_string(), parameter));
            order.action() == purchase.action
                && is_for_name(order)
                && years.is_none_or(|(years, parameter)| order.params().text(parameter) == Some(&*years))
                && builder.is_none_or(|builder| order.params() == builder.params())
        };
        if let Some(id) = id
            && let Some(order) = recorded(core, id).await?
        {
            if is_same(&order) {
                return Ok(Some(order));
            }
            let text = format!("the journal has another order with the id `{id}`");
            let advice = "Repeat that order unchanged, or give this one an id of its own.";
            return Err(OrderError::new(OrderProblem::SameId, text, advice).into());
        }
        let may_be = |order: &Order| matches!(order.state(), OrderState::MaybeSent(_)) && is_for_name(order);
        let mut unfinished = client.pending().await?.into_iter().find(may_be);
        if unfinished.is_none() && id.is_none() {
            unfinished = last_order::open_order(core, info.kind, name.ascii()).await?;
        }
        match unfinished {
            Some(order) if id.is_some() || !is_same(&order) => Err(self.another(&order)),
            unfinished => Ok(unfinished),
        }
    }

    fn another(&self, order: &Order) -> Error {
        let problem = format!("the journal has another unfinished order for {}, `{}`", self.name, order.id());
        self.refused(problem, "Finish that one first: `reconcile` and `settle`.")
    }

    fn refused(&self, problem: String, advice: &str) -> Error {
        refused(self.task, problem, advice)
    }
}

/// How an order that was placed has ended.
enum End {
    Open,
    Succeeded,
    /// It can be ordered again.
    FailedUncharged,
}

/// Returns whether an order has failed, and the service charges nothing for it.
fn is_uncharged(error: &OrderError) -> bool {
    let failed = |progress: &TaskProgress| progress.with(NameState::Failed).all(|name| name.uncharged);
    error.problem == OrderProblem::NamesFailed && error.progress().is_some_and(failed)
}

/// Places an order once, finds out what became of it if its response is lost, and waits for its end.
pub(super) async fn carry_out<S: EverydayTasks>(
    client: &Client<S>,
    prepared: &Prepared,
    spend: Spend,
) -> Result<Carried, Error> {
    let Prepared { order, name, expires, .. } = prepared;
    if let Err(error) = client.place(order, spend).await {
        if error.outcome() != Outcome::Unknown {
            return Err(error);
        }
        match client.reconcile(order).await {
            Ok(Reconciled::Placed(_)) => {}
            // It is certain now that it can be ordered again, which is the caller's to decide.
            Ok(Reconciled::NotPlaced) => {
                let text = "its response was lost, and the service's lists show that it was not placed";
                let error = order.error(OrderProblem::NotPlaced, text, "Order it again.").because(error);
                return Err(error.into());
            }
            Ok(Reconciled::Ambiguous(_) | Reconciled::CannotTellYet { .. }) | Err(_) => return Err(error),
        }
    }
    let settled = client.settle(order).await;
    if is_known(&settled) {
        last_order::acknowledge(client.core(), order).await?;
    }
    let progress = settled?;
    // The order is carried out, whatever this read returns.
    let after = client.domain(name).await.ok().flatten().and_then(|domain| domain.expires);
    Ok(Carried { order: order.clone(), before: expires.clone(), after, progress })
}

/// Returns whether an order has ended, well or not.
fn is_known(settled: &Result<TaskProgress, Error>) -> bool {
    match settled {
        Ok(_) => true,
        Err(Error::Order(error)) => error.problem == OrderProblem::NamesFailed,
        Err(_) => false,
    }
}

fn refused(task: Task, problem: String, advice: &str) -> Error {
    Invalid::new(task.name(), None, problem, advice).into()
}
