//! Placing orders: the parts that actions and everyday tasks share.

use crate::errors::explain;
use crate::failure::{Exit, Failure, tell};
use crate::next::Next;
use registrar_sdk::registrar::Registrar;
use registrar_sdk::{
    EntryState, Error, FileJournal, Journal, Order, OrderProblem, OrderState, Placed, Quote, Receipt,
    Reconciled, TaskProgress, Timestamp,
};
use serde_json::{Map, Value, json};

/// An order that is followed: its id, and the words of the commands that come next.
#[derive(Clone, Copy)]
pub struct Followed<'a> {
    /// The id.
    pub id: &'a str,
    /// The name of the account.
    pub account: &'a str,
    /// The options of the next command.
    pub next: &'a Next,
}

impl Followed<'_> {
    /// Returns a command that follows the order.
    pub fn step(&self, step: &str) -> String {
        self.next.step(step, self.id, self.account)
    }

    /// Returns the failure of an order that Ctrl-C has interrupted.
    pub fn interrupted(&self, state: &OrderState) -> Failure {
        let id = self.id;
        match state {
            OrderState::Placed(_) => {
                let text = format!("interrupted: order {id} was placed, and its result is not known yet");
                Failure::new(Exit::Unknown, text).then(self.step("settle"))
            }
            OrderState::MaybeSent(_) => {
                let text = format!("interrupted: order {id} may have been placed");
                Failure::new(Exit::Unknown, text).then(self.step("reconcile"))
            }
            _ => Failure::new(Exit::Failed, format!("interrupted: order {id} was not placed")),
        }
    }

    /// Returns the failure of an order whose outcome is still unknown, since reconciling has failed.
    pub fn undetermined(&self, error: &Error) -> Failure {
        let text = format!("order {}: its outcome is unknown. {}", self.id, explain(error).message);
        Failure::new(Exit::Unknown, text).then(self.step("reconcile"))
    }

    /// Returns the outcome that reconciling has found, or the failure if it is still unknown.
    pub fn reconciled(&self, reconciled: Reconciled) -> Result<Option<Placed>, Failure> {
        let id = self.id;
        let unknown = |text: String, next: String| Err(Failure::new(Exit::Unknown, text).then(next));
        match reconciled {
            Reconciled::Placed(placed) => Ok(Some(placed)),
            Reconciled::NotPlaced => Ok(None),
            Reconciled::Ambiguous(receipts) => {
                let numbers: Vec<String> = receipts.iter().map(ToString::to_string).collect();
                let text = format!(
                    "order {id}: several tasks or orders could be it: {}. Check them at the service.",
                    numbers.join(", ")
                );
                unknown(text, format!("{} placed --number NUMBER", self.step("conclude")))
            }
            Reconciled::CannotTellYet { ask_after: Some(time), .. } => {
                let time = Timestamp::from(time);
                let text =
                    format!("order {id}: the service's lists prove nothing before {time}. Wait until then.");
                unknown(text, self.step("reconcile"))
            }
            Reconciled::CannotTellYet { advice, .. } => {
                // Its last sentence speaks of methods.
                let advice = advice.split(" Then record the outcome").next().unwrap_or_default();
                let text =
                    format!("order {id}: no read proves its outcome. {}.", advice.trim_end_matches('.'));
                unknown(text, format!("{} placed|not-placed", self.step("conclude")))
            }
            _ => unknown(format!("order {id}: its outcome is unknown."), self.step("reconcile")),
        }
    }

    /// Returns the warning for a journal that could not record that an order was placed, if it is so.
    pub fn unrecorded(&self, placed: &Placed) -> Option<String> {
        let next = self.step("reconcile");
        (!placed.recorded())
            .then(|| format!("The journal could not record that it was placed.\nNext: {next}"))
    }
}

/// Returns whether an order can still be placed, as far as the journal knows.
pub async fn is_new(journal: &FileJournal, order: &Order) -> Result<bool, Failure> {
    let entry = journal.get(order.id()).await;
    let entry = entry.map_err(|error| Failure::new(Exit::Failed, format!("{error}. Nothing was sent.")))?;
    Ok(entry.is_none_or(|entry| entry.state == EntryState::Ready))
}

/// Returns the known facts of a placed order, as JSON.
pub fn known(placed: &Placed) -> Map<String, Value> {
    let numbers = placed.receipt().map(Receipt::numbers).unwrap_or_default();
    crate::report::fields(json!({"numbers": numbers, "progress": placed.progress().as_str()}))
}

/// Returns a quote in words, a line for each name.
pub fn quoted(quote: &Quote) -> String {
    let mut lines: Vec<String> = quote
        .names
        .iter()
        .map(|name| {
            let premium = if name.premium { " (premium)" } else { "" };
            format!("quote: {} for {}{premium}", name.price, name.name)
        })
        .collect();
    if quote.names.len() != 1 {
        lines.push(format!("quote: {} in total", quote.total));
    }
    lines.join("\n")
}

/// Returns whether an order has ended, well or not.
pub fn has_ended(settled: &Result<TaskProgress, Error>) -> bool {
    match settled {
        Ok(_) => true,
        Err(Error::Order(error)) => error.problem == OrderProblem::NamesFailed,
        Err(_) => false,
    }
}

/// Records that the end of an order is known. If that fails, the next command for the name finds the order again.
pub async fn acknowledge(registrar: &dyn Registrar, order: &Order) {
    if let Err(error) = registrar.acknowledge(order).await {
        tell(&explain(&error).message);
    }
}
