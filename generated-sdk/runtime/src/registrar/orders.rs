//! Tasks that charge the account.

use super::params::Builder;
use super::tasks::mapped;
use super::turn::Turn;
use super::values::Task;
use super::{DomainName, DomainStatus, EverydayTasks, Registrar, Registration};
use crate::client::Client;
use crate::error::{Error, Invalid, OrderProblem, TaskProgress};
use crate::orders::{Order, OrderState, Reconciled, Spend, is_order_for, recorded};
use crate::schema::Outcome;
use crate::schema::tasks::PurchaseTask;
use crate::value::DateTime;

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

/// Registers a name.
pub(super) async fn register<S: EverydayTasks>(
    client: &Client<S>,
    registration: &Registration,
    spend: Spend,
    id: Option<String>,
) -> Result<Carried, Error> {
    let task = mapped::<S, _>(Task::Register, S::TASKS.register.as_ref())?;
    let name = &registration.name;
    let _turn = Turn::take(&client.core().ledger, Task::Register, name)?;
    let years = Some(registration.years);
    if let Some(order) = unfinished(client, Task::Register, task, name, years, id.as_deref()).await? {
        return carry_out(client, Task::Register, name, None, order, spend).await;
    }
    let mut builder = Builder::new(S::INFO, task.action, task.with)?;
    builder.put_order(name, years, None, spend.premium, client.edition())?;
    builder.put_registration(task, registration)?;
    let order = order(client, Task::Register, name, None, builder, id).await?;
    carry_out(client, Task::Register, name, None, order, spend).await
}

/// Renews a name.
pub(super) async fn renew<S: EverydayTasks>(
    client: &Client<S>,
    name: &DomainName,
    years: u32,
    spend: Spend,
    id: Option<String>,
) -> Result<Carried, Error> {
    let task = mapped::<S, _>(Task::Renew, S::TASKS.renew.as_ref())?;
    existing(client, Task::Renew, task, name, Some(years), spend, id).await
}

/// Redeems a name.
pub(super) async fn redeem<S: EverydayTasks>(
    client: &Client<S>,
    name: &DomainName,
    spend: Spend,
    id: Option<String>,
) -> Result<Carried, Error> {
    let task = mapped::<S, _>(Task::Redeem, S::TASKS.redeem.as_ref())?;
    existing(client, Task::Redeem, task, name, None, spend, id).await
}

/// Orders something for a name that the account has.
async fn existing<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    purchase: &PurchaseTask,
    name: &DomainName,
    years: Option<u32>,
    spend: Spend,
    id: Option<String>,
) -> Result<Carried, Error> {
    let _turn = Turn::take(&client.core().ledger, task, name)?;
    // An order that a crash interrupted may have changed the name already, so it comes before everything else.
    if let Some(order) = unfinished(client, task, purchase, name, years, id.as_deref()).await? {
        return carry_out(client, task, name, None, order, spend).await;
    }
    let Some(domain) = client.domain(name).await? else {
        let problem = format!("the account has no domain name {name}");
        return Err(refused(task, problem, "Check the name and the account."));
    };
    match (task, domain.status) {
        (Task::Renew, Some(DomainStatus::Redeemable)) => {
            let problem = format!("{name} has expired and is in its redemption period");
            return Err(refused(task, problem, "Redeem it: `redeem` costs more than a renewal."));
        }
        (Task::Redeem, Some(DomainStatus::Active | DomainStatus::Renewable)) => {
            let problem = format!("{name} is not in its redemption period");
            return Err(refused(task, problem, "If it expires soon, renew it: `renew`."));
        }
        _ => {}
    }
    let expires = domain.expires;
    let mut builder = Builder::new(S::INFO, purchase.action, purchase.with)?;
    builder.put_order(name, years, expires.as_ref(), spend.premium, client.edition())?;
    let order = order(client, task, name, expires.as_ref(), builder, id).await?;
    carry_out(client, task, name, expires, order, spend).await
}

/// Creates an order. Without an id of the caller's, its id says what it does, so that of several processes with one journal
/// only one sends it. After an attempt that has certainly failed, the id also has the number of the attempt.
async fn order<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    name: &DomainName,
    expires: Option<&DateTime>,
    builder: Builder,
    id: Option<String>,
) -> Result<Order, Error> {
    let (operation, params) = builder.finish();
    // What is wrong with the request is reported before its price is requested.
    let checked = |id: String| {
        let order = client.order_named_with_id(id, operation.name, params.clone())?;
        client.core().check(&client.settings(), order.job()).map(|()| order)
    };
    if let Some(id) = id {
        return checked(id);
    }
    // Services and accounts can share a journal.
    let mut base = format!("{} {} {}", S::INFO.name, task.name(), name.ascii());
    base.extend(expires.map(|time| format!(" from {}", time.as_str())));
    base.extend(Registrar::account(client).map(|account| format!(" of {account}")));
    let mut attempt = 1_u32;
    loop {
        let id = if attempt == 1 { base.clone() } else { format!("{base}, attempt {attempt}") };
        let order = checked(id)?;
        let Some(earlier) = recorded(client.core(), order.id()).await? else { return Ok(order) };
        match earlier.state() {
            OrderState::Ready if earlier.params() == order.params() => return Ok(order),
            // It was not carried out, and can be left.
            OrderState::Ready => {}
            OrderState::Refused(refusal) if refusal.saved.is_none() => {}
            OrderState::Placed(_) if has_failed(client.settle(&earlier).await)? => {}
            OrderState::Placed(_) => return carried_out_earlier(client, task, name, expires, earlier).await,
            // The service has it, or may have it: placing it says so, and sends nothing.
            OrderState::MaybeSent(_) | OrderState::Refused(_) => return Ok(earlier),
        }
        attempt += 1;
    }
}

/// Returns whether an order that was placed has failed.
fn has_failed(settled: Result<TaskProgress, Error>) -> Result<bool, Error> {
    match settled {
        Ok(_) => Ok(false),
        Err(Error::Order(error)) if error.problem == OrderProblem::NamesFailed => Ok(true),
        Err(error) => Err(error),
    }
}

/// Returns an order that was carried out earlier, if the account shows it.
async fn carried_out_earlier<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    name: &DomainName,
    expires: Option<&DateTime>,
    earlier: Order,
) -> Result<Order, Error> {
    let domain = client.domain(name).await?;
    if domain.is_some_and(|domain| expires.is_none() || domain.expires.as_ref() != expires) {
        return Ok(earlier);
    }
    let problem =
        format!("it was carried out earlier, as order `{}`, but the account does not show it", earlier.id());
    let advice = "Check the account later. To order once more, give the order an id of your own.";
    Err(refused(task, problem, advice))
}

/// Returns the order of this task for a name that comes before a new one: in the client's journal, the order with the id of
/// the caller's, or one that may have been sent, which a crash or a lost response leaves behind.
async fn unfinished<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    purchase: &PurchaseTask,
    name: &DomainName,
    years: Option<u32>,
    id: Option<&str>,
) -> Result<Option<Order>, Error> {
    let core = client.core();
    let info = S::INFO.operation(purchase.action).and_then(|operation| operation.order);
    let (true, Some(info)) = (core.ledger.journal.is_some() && core.account.is_some(), info) else {
        return Ok(None);
    };
    let known = match id {
        Some(id) => recorded(core, id).await?,
        None => None,
    };
    if let Some(order) = known {
        let ordered = years.zip(info.years).map(|(_, parameter)| order.params().text(parameter));
        let is_same =
            ordered.is_none_or(|ordered| ordered == years.map(|years| years.to_string()).as_deref());
        if is_same && order.action() == purchase.action && is_order_for(&order, info.kind, name.ascii()) {
            return Ok(Some(order));
        }
    }
    let may_be = |order: &Order| {
        matches!(order.state(), OrderState::MaybeSent(_)) && is_order_for(order, info.kind, name.ascii())
    };
    let Some(order) = client.pending().await?.into_iter().find(may_be) else { return Ok(None) };
    if id.is_some() || order.action() != purchase.action {
        let problem = format!("the journal has another unfinished order for {name}, `{}`", order.id());
        return Err(refused(task, problem, "Finish that one first: `pending` and `reconcile`."));
    }
    Ok(Some(order))
}

/// Places an order once, finds out what became of it if its response is lost, and waits for its end.
async fn carry_out<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    name: &DomainName,
    before: Option<DateTime>,
    order: Order,
    spend: Spend,
) -> Result<Carried, Error> {
    if let Err(error) = client.place(&order, spend).await {
        if error.outcome() != Outcome::Unknown {
            return Err(error);
        }
        match client.reconcile(&order).await {
            Ok(Reconciled::Placed(_)) => {}
            // It is certain now that it can be ordered again, which is the caller's to decide.
            Ok(Reconciled::NotPlaced) => {
                return Err(refused(task, format!("it was not carried out: {error}"), "Try again."));
            }
            Ok(Reconciled::Ambiguous(_) | Reconciled::CannotTellYet { .. }) | Err(_) => return Err(error),
        }
    }
    let progress = client.settle(&order).await?;
    // The order is carried out, whatever this read returns.
    let after = client.domain(name).await.ok().flatten().and_then(|domain| domain.expires);
    Ok(Carried { order, before, after, progress })
}

fn refused(task: Task, problem: String, advice: &str) -> Error {
    Invalid::new(task.name(), None, problem, advice).into()
}
