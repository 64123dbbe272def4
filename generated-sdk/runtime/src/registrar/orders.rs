//! Tasks that charge the account.

use super::params::Builder;
use super::tasks::mapped;
use super::values::Task;
use super::{DomainName, DomainStatus, EverydayTasks, Registrar, Registration};
use crate::client::Client;
use crate::error::{Error, Invalid, TaskProgress};
use crate::orders::{Order, Reconciled, Spend};
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
    if let Some(order) = unfinished(client, Task::Register, task, name, id.as_deref()).await? {
        return carry_out(client, Task::Register, name, None, order, spend).await;
    }
    let mut builder = Builder::new(S::INFO, task.action, task.with)?;
    builder.put_order(name, Some(registration.years), None, spend.premium)?;
    builder.put_registration(task, registration)?;
    let order = order(client, Task::Register, name, None, builder, id)?;
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
    // An order that a crash interrupted may have changed the name already, so it comes before everything else.
    if let Some(order) = unfinished(client, task, purchase, name, id.as_deref()).await? {
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
    builder.put_order(name, years, expires.as_ref(), spend.premium)?;
    let order = order(client, task, name, expires.as_ref(), builder, id)?;
    carry_out(client, task, name, expires, order, spend).await
}

/// Creates an order. Without an id of the caller's, its id says what it does.
fn order<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    name: &DomainName,
    expires: Option<&DateTime>,
    builder: Builder,
    id: Option<String>,
) -> Result<Order, Error> {
    let id = id.unwrap_or_else(|| {
        let expires = expires.map(|time| format!(" from {}", time.as_str())).unwrap_or_default();
        // Services can share a journal.
        format!("{} {} {}{expires}", S::INFO.name, task.name(), name.ascii())
    });
    let (operation, params) = builder.finish();
    client.order_named_with_id(id, operation.name, params)
}

/// Returns the unfinished order of this task for a name, which the client's journal has after a crash or a lost response.
async fn unfinished<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    purchase: &PurchaseTask,
    name: &DomainName,
    id: Option<&str>,
) -> Result<Option<Order>, Error> {
    let core = client.core();
    if core.ledger.journal.is_none() || core.account.is_none() {
        return Ok(None);
    }
    let parameter = S::INFO.operation(purchase.action).and_then(|operation| operation.order?.names);
    let is_same = |order: &Order| {
        let ordered = parameter.and_then(|parameter| order.params().text(parameter));
        order.action() == purchase.action && ordered.is_some_and(|ordered| name.is(ordered))
    };
    let Some(order) = client.pending().await?.into_iter().find(is_same) else { return Ok(None) };
    if id.is_some_and(|id| id != order.id()) {
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
