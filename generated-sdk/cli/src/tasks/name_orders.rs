//! The orders of several names: placed one after the other, and then waited for together.

use crate::errors::explain;
use crate::failure::{Exit, Failure};
use crate::interrupt::until_ctrl_c;
use crate::next::Next;
use crate::placing::{Followed, acknowledge, has_ended, known};
use crate::progress::Progress;
use crate::report::{Row, date, fields, money, rfc3339};
use registrar_sdk::registrar::{DomainName, Prepared, Registrar};
use registrar_sdk::{Money, OrderState, Outcome, Spend};
use serde_json::{Map, Value, json};
use std::future::IntoFuture;
use std::time::Duration;
use tokio::task::JoinSet;

/// A name with its order, or with the reason why it has none.
pub struct NameOrder<'c> {
    /// The name.
    pub name: DomainName,
    /// The order, if there is one.
    pub job: Option<Job<'c>>,
    /// The result, once it is known.
    pub result: Option<Result<Done, Failure>>,
}

/// The order of a name.
pub struct Job<'c> {
    /// The name of the account.
    pub account: &'c str,
    /// The client of the account.
    pub registrar: &'c dyn Registrar,
    /// The order.
    pub prepared: Prepared,
    /// The price that was shown.
    pub price: Option<Money>,
    /// The limit.
    pub spend: Spend,
    /// Whether it can still be placed, as far as the journal knows.
    pub is_new: bool,
}

/// An order that is done, as a row of the table and as fields of the JSON object.
type Done = ([String; 5], Map<String, Value>);

/// The settings for all orders.
pub struct Settings {
    /// The task.
    pub task: &'static str,
    /// The time to wait for each result.
    pub deadline: Duration,
    /// The options of the commands that come next.
    pub next: Next,
}

/// Places all orders, and then waits for all of them. Ctrl-C ends it with what is known.
pub async fn carry_out(orders: &mut [NameOrder<'_>], settings: &Settings) {
    let open = orders.iter().filter(|order| order.open().is_some()).count();
    if open == 0 {
        return;
    }
    let progress = Progress::new(open);
    let work = async {
        for order in orders.iter_mut() {
            let Some(job) = order.open() else { continue };
            if let Err(failure) = job.place(settings, &progress).await {
                progress.finish_name();
                order.result = Some(Err(failure));
            }
        }
        settle(orders, settings, &progress).await;
    };
    let finished = until_ctrl_c(work).await;
    progress.end();
    if finished.is_none() {
        for order in orders {
            let failure =
                order.open().map(|job| job.followed(settings).interrupted(&job.prepared.order.state()));
            order.result = order.result.take().or(failure.map(Err));
        }
    }
}

/// Waits until all placed orders have succeeded or failed.
async fn settle(orders: &mut [NameOrder<'_>], settings: &Settings, progress: &Progress) {
    let mut waiting = JoinSet::new();
    for (at, order) in orders.iter().enumerate() {
        let Some(job) = order.open() else { continue };
        let settling = job.registrar.settle(&job.prepared.order).deadline(settings.deadline);
        let settling = settling.on_progress(progress.of_settling(&order.name.to_string())).into_future();
        waiting.spawn(async move { (at, settling.await) });
    }
    while let Some(settled) = waiting.join_next().await {
        let Ok((at, settled)) = settled else { continue };
        let Some(order) = orders.get_mut(at) else { continue };
        let Some(job) = order.open() else { continue };
        progress.finish_name();
        if has_ended(&settled) {
            acknowledge(job.registrar, &job.prepared.order).await;
        }
        order.result = Some(match settled {
            Ok(_) => Ok(job.done().await),
            Err(error) => {
                let failure = explain(&error);
                Err(match failure.exit {
                    Exit::Unknown => failure.then(job.followed(settings).step("settle")),
                    _ => failure,
                })
            }
        });
    }
}

impl<'c> NameOrder<'c> {
    /// Returns the order if it has no result yet.
    fn open(&self) -> Option<&Job<'c>> {
        self.job.as_ref().filter(|_| self.result.is_none())
    }

    /// Returns the row of the result.
    pub fn row(self, settings: &Settings) -> Row<5> {
        let (order, account) = match &self.job {
            Some(job) => (Some(job.prepared.order.id().to_owned()), Some(job.account)),
            None => (None, None),
        };
        let shown =
            json!({"name": self.name.ascii(), "account": account, "task": settings.task, "order": order});
        // Every order has a result by now.
        let missing = || Err(Failure::new(Exit::Unknown, "its result is unknown"));
        Row {
            subject: self.name.to_string(),
            fields: fields(shown),
            result: self.result.unwrap_or_else(missing),
        }
    }
}

impl Job<'_> {
    /// Places the order once, and finds out what became of it if its response is lost.
    async fn place(&self, settings: &Settings, progress: &Progress) -> Result<(), Failure> {
        let Prepared { order, name, .. } = &self.prepared;
        let followed = self.followed(settings);
        progress.step(&format!("{name}: ordering"));
        let placed = match self.registrar.place(order, self.spend).await {
            Ok(placed) => placed,
            Err(error) if error.outcome() == Outcome::Unknown => {
                progress.step(&format!("{name}: searching the registrar's lists for the order"));
                let reconciled = self.registrar.reconcile(order).await;
                let reconciled = reconciled.map_err(|error| followed.undetermined(&error))?;
                followed.reconciled(reconciled)?.ok_or_else(|| {
                    let text =
                        format!("{}: it was not ordered. Run the command again. The cause: ", settings.task);
                    Failure::new(Exit::Failed, text + &explain(&error).message)
                })?
            }
            Err(error) => return Err(explain(&error)),
        };
        followed.unrecorded(&placed).iter().for_each(|warning| progress.tell(warning));
        Ok(())
    }

    /// Returns the result of an order that has succeeded.
    async fn done(&self) -> Done {
        let Prepared { order, name, expires: before, .. } = &self.prepared;
        // The order has succeeded, whatever this read returns.
        let after = self.registrar.domain(name).await.ok().flatten().and_then(|domain| domain.expires);
        let cells = [
            name.unicode().to_owned(),
            date(before.as_ref()),
            date(after.as_ref()),
            self.price.map_or_else(|| "-".to_owned(), |price| price.to_string()),
            self.account.to_owned(),
        ];
        let mut more = fields(json!({
            "expires_before": before.as_ref().and_then(rfc3339),
            "expires": after.as_ref().and_then(rfc3339),
            "price": self.price.map(money),
        }));
        if let OrderState::Placed(placed) = order.state() {
            more.extend(known(&placed).remove_entry("numbers"));
        }
        (cells, more)
    }

    fn followed<'a>(&'a self, settings: &'a Settings) -> Followed<'a> {
        Followed { id: self.prepared.order.id(), account: self.account, next: &settings.next }
    }
}
