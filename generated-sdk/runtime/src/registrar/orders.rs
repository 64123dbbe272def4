//! Tasks that charge the account.

use super::params::Builder;
use super::tasks::mapped;
use super::values::Task;
use super::{DomainName, DomainStatus, EverydayTasks, Registrar, Registration};
use crate::client::Client;
use crate::error::{Error, Invalid, OrderError, OrderProblem, TaskProgress};
use crate::orders::{EntryState, JournalEntry, Order, Reconciled, Spend};
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

/// The order of a task, before it is carried out: see [`Registrar::carry_out`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Prepared {
    /// The order, whose price [`quote`](Registrar::quote) returns.
    pub order: Order,
    /// The name.
    pub name: DomainName,
    /// When the name expires, if the service says so. A registration and an order of the journal have none.
    pub expires: Option<DateTime>,
    /// Whether the client's journal had the order already.
    pub from_journal: bool,
    task: Task,
}

/// Prepares the registration of a name.
pub(super) async fn prepare_registration<S: EverydayTasks>(
    client: &Client<S>,
    registration: &Registration,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let task = mapped::<S, _>(Task::Register, S::TASKS.register.as_ref())?;
    let (name, years) = (&registration.name, Some(registration.years));
    if let Some(earlier) = earlier(client, Task::Register, task, name, years, id.as_deref()).await? {
        return Ok(earlier);
    }
    let mut builder = Builder::new(S::INFO, task.action, task.with)?;
    builder.put_order(name, years, None, premium)?;
    builder.put_registration(task, registration)?;
    order(client, Task::Register, name, None, builder, id)
}

/// Prepares the renewal of a name.
pub(super) async fn prepare_renewal<S: EverydayTasks>(
    client: &Client<S>,
    name: &DomainName,
    years: u32,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let task = mapped::<S, _>(Task::Renew, S::TASKS.renew.as_ref())?;
    prepare_existing(client, Task::Renew, task, name, Some(years), premium, id).await
}

/// Prepares the redemption of a name.
pub(super) async fn prepare_redemption<S: EverydayTasks>(
    client: &Client<S>,
    name: &DomainName,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let task = mapped::<S, _>(Task::Redeem, S::TASKS.redeem.as_ref())?;
    prepare_existing(client, Task::Redeem, task, name, None, premium, id).await
}

/// Prepares an order for a name that the account has.
async fn prepare_existing<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    purchase: &PurchaseTask,
    name: &DomainName,
    years: Option<u32>,
    premium: bool,
    id: Option<String>,
) -> Result<Prepared, Error> {
    // An order that a crash interrupted may have changed the name already, so it comes before everything else.
    if let Some(earlier) = earlier(client, task, purchase, name, years, id.as_deref()).await? {
        return Ok(earlier);
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
    builder.put_order(name, years, expires.as_ref(), premium)?;
    order(client, task, name, expires, builder, id)
}

/// Creates an order. Without an id of the caller's, its id says what it does.
fn order<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    name: &DomainName,
    expires: Option<DateTime>,
    builder: Builder,
    id: Option<String>,
) -> Result<Prepared, Error> {
    let id = id.unwrap_or_else(|| {
        let expires = expires.as_ref().map(|time| format!(" from {}", time.as_str())).unwrap_or_default();
        // Services can share a journal.
        format!("{} {} {}{expires}", S::INFO.name, task.name(), name.ascii())
    });
    let (operation, params) = builder.finish();
    let order = client.order_named_with_id(id, operation.name, params)?;
    Ok(Prepared { order, name: name.clone(), expires, from_journal: false, task })
}

/// Returns the order of this task for a name that the client's journal has: the one with the caller's id, or one that
/// is unfinished after a crash or a lost response.
async fn earlier<S: EverydayTasks>(
    client: &Client<S>,
    task: Task,
    purchase: &PurchaseTask,
    name: &DomainName,
    years: Option<u32>,
    id: Option<&str>,
) -> Result<Option<Prepared>, Error> {
    if client.core().ledger.journal.is_none() || client.account().is_none() {
        return Ok(None);
    }
    let info = S::INFO.operation(purchase.action).and_then(|operation| operation.order);
    let is_same = |order: &Order| {
        let ordered = info.and_then(|info| order.params().text(info.names?));
        order.action() == purchase.action && ordered.is_some_and(|ordered| name.is(ordered))
    };
    let found = match id {
        Some(id) => recorded(client, id).await?.filter(is_same),
        None => None,
    };
    let found = match found {
        Some(order) => Some(order),
        None => client.pending().await?.into_iter().find(is_same),
    };
    let Some(order) = found else { return Ok(None) };
    if id.is_some_and(|id| id != order.id()) {
        let problem = format!("the journal has another unfinished order for {name}, `{}`", order.id());
        return Err(refused(task, problem, "Finish that one first: `pending` and `reconcile`."));
    }
    let ordered = info.and_then(|info| order.params().text(info.years?)?.parse().ok());
    if years.zip(ordered).is_some_and(|(years, ordered): (u32, u32)| years != ordered) {
        let ordered = ordered.unwrap_or_default();
        let problem = format!(
            "the journal has the order `{}` for {name} with {ordered} as the number of years",
            order.id()
        );
        return Err(refused(task, problem, "Repeat it with that number, or use another id."));
    }
    Ok(Some(Prepared { order, name: name.clone(), expires: None, from_journal: true, task }))
}

/// Returns the order of this client with an id, if its journal has one.
async fn recorded<S: EverydayTasks>(client: &Client<S>, id: &str) -> Result<Option<Order>, Error> {
    let Some(journal) = &client.core().ledger.journal else { return Ok(None) };
    let entry = journal.get(id).await.map_err(|error| {
        let text = format!("the journal cannot be read: {error}");
        Error::from(OrderError::new(OrderProblem::Journal, text, "Fix the journal, and call again."))
    })?;
    let is_own = |entry: &JournalEntry| {
        entry.state != EntryState::Claim
            && entry.service == S::INFO.name
            && entry.edition == client.edition().name
            && Some(&*entry.account) == client.account()
    };
    match entry.filter(is_own) {
        Some(entry) => client.restore(&entry.content).await.map(Some),
        None => Ok(None),
    }
}

/// Places an order once, finds out what became of it if its response is lost, and waits for its end.
pub(super) async fn carry_out<S: EverydayTasks>(
    client: &Client<S>,
    prepared: &Prepared,
    spend: Spend,
) -> Result<Carried, Error> {
    let Prepared { order, name, expires, task, .. } = prepared;
    if let Err(error) = client.place(order, spend).await {
        if error.outcome() != Outcome::Unknown {
            return Err(error);
        }
        match client.reconcile(order).await {
            Ok(Reconciled::Placed(_)) => {}
            // It is certain now that it can be ordered again, which is the caller's to decide.
            Ok(Reconciled::NotPlaced) => {
                return Err(refused(*task, format!("it was not carried out: {error}"), "Try again."));
            }
            Ok(Reconciled::Ambiguous(_) | Reconciled::CannotTellYet { .. }) | Err(_) => return Err(error),
        }
    }
    let progress = client.settle(order).await?;
    // The order is carried out, whatever this read returns.
    let after = client.domain(name).await.ok().flatten().and_then(|domain| domain.expires);
    Ok(Carried { order: order.clone(), before: expires.clone(), after, progress })
}

fn refused(task: Task, problem: String, advice: &str) -> Error {
    Invalid::new(task.name(), None, problem, advice).into()
}
