//! Following the orders of a journal.

use crate::errors::explain;
use crate::failure::{Exit, Failure, plain, tell};
use crate::options::{Connection, get, is_set};
use crate::purchase::{command, known, open};
use crate::task::Task;
use crate::{client, json};
use clap::ArgMatches;
use registrar_sdk::{
    Client, Conclusion, Error, FileJournal, Journal, JournalEntry, NameState, Order, OrderState, Receipt,
    Reconciled, Service, TaskProgress,
};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// A step of following an order.
enum Step {
    Reconcile,
    Settle(Duration),
    Conclude(Conclusion),
}

/// An order of a journal, and the step.
pub struct Following {
    step: Step,
    entry: JournalEntry,
    journal: Arc<FileJournal>,
    connection: Connection,
    compact: bool,
}

/// Runs a subcommand of `orders`, and returns the output.
pub async fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let (name, matches) = matches.subcommand().unwrap_or(("", matches));
    let journal = open(get(matches, "journal"))?;
    let compact = is_set(matches, "json");
    let step = match name {
        "list" => return list(&journal, get(matches, "account"), compact).await,
        "reconcile" => Step::Reconcile,
        "settle" => Step::Settle(Duration::from_secs(get(matches, "deadline").unwrap_or(600))),
        _ => Step::Conclude(conclusion(matches)?),
    };
    let id: String = get(matches, "id").unwrap_or_default();
    let entry = journal.get(&id).await.map_err(|error| unreadable(&error))?;
    let entry = entry.ok_or_else(|| {
        let path = journal.path().display();
        Failure::usage(plain(&format!("the journal {path} has no order `{id}`")))
    })?;
    let service = registrar_descriptions::find(&entry.service).ok_or_else(|| {
        Failure::usage(format!("this program does not have the service `{}`", entry.service))
    })?;
    let connection = Connection { edition: entry.edition.clone(), ..Connection::read(matches, service) };
    let following =
        Following { step, entry, journal: Arc::clone(&journal), connection: connection.clone(), compact };
    client::run(&service.name, &connection, Some(journal), Task::Follow(following)).await
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::new(Exit::Failed, error.to_string())
}

fn conclusion(matches: &ArgMatches) -> Result<Conclusion, Failure> {
    let number: Option<String> = get(matches, "number");
    match (get::<String>(matches, "outcome").as_deref(), number) {
        (Some("placed"), Some(number)) => Ok(Conclusion::Placed(Receipt::new(number))),
        (Some("placed"), None) => Ok(Conclusion::PlacedWithoutReceipt),
        (_, None) => Ok(Conclusion::NotPlaced),
        (_, Some(_)) => Err(Failure::usage("an order that was not placed has no --number")),
    }
}

async fn list(journal: &FileJournal, account: Option<String>, compact: bool) -> Result<String, Failure> {
    let account = account.or_else(|| std::env::var("OPENSRS_USERNAME").ok()).filter(|id| !id.is_empty());
    let account = account.ok_or_else(|| Failure::usage("orders belong to an account: --account ID"))?;
    let mut entries = journal.pending(&account).await.map_err(|error| unreadable(&error))?;
    entries.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
    let shown = |entry: &JournalEntry| {
        json!({
            "order": entry.id,
            "service": entry.service,
            "edition": entry.edition,
            "action": entry.action,
            "state": entry.state.as_str(),
            "time": entry.time.to_string(),
        })
    };
    Ok(json::text(&entries.iter().map(shown).collect::<Vec<Value>>(), compact))
}

impl Following {
    /// Takes the step, and returns the output.
    pub async fn follow<S: Service>(self, client: &Client<S>) -> Result<String, Failure> {
        let order = client.restore(&self.entry.content).await.map_err(|error| explain(&error))?;
        let shown = match &self.step {
            Step::Reconcile => self.reconcile(client, &order).await?,
            Step::Settle(deadline) => {
                let settled = client.settle(&order).deadline(*deadline).on_progress(|event| {
                    let failed = || "the last request failed, and is repeated".to_owned();
                    tell(&event.progress().map_or_else(failed, ToString::to_string));
                });
                progress(&order, &settled.await.map_err(|error| self.failure(&order, &error))?)
            }
            Step::Conclude(_) if !matches!(order.state(), OrderState::MaybeSent(_)) => {
                let state = self.entry.state;
                let text = format!("order {}: its outcome is already known: {state}", order.id());
                return Err(Failure::new(Exit::Refused, plain(&text)));
            }
            Step::Conclude(conclusion) => {
                let concluded = client.conclude(&order, conclusion.clone()).await;
                concluded.map_err(|error| explain(&error))?;
                let state = if *conclusion == Conclusion::NotPlaced { "not_placed" } else { "placed" };
                json!({"order": order.id(), "state": state})
            }
        };
        Ok(json::text(&shown, self.compact))
    }

    async fn reconcile<S: Service>(&self, client: &Client<S>, order: &Order) -> Result<Value, Failure> {
        let id = order.id();
        match client.reconcile(order).await.map_err(|error| self.failure(order, &error))? {
            Reconciled::Placed(placed) => Ok(known(order, &placed)),
            Reconciled::NotPlaced => Ok(json!({"order": id, "state": "not_placed"})),
            Reconciled::Ambiguous(receipts) => {
                let numbers: Vec<String> = receipts.iter().map(ToString::to_string).collect();
                let text = format!(
                    "order {id}: several tasks or orders could be it: {}. Check them at the service",
                    numbers.join(", ")
                );
                Err(self.unknown(&text, &format!("{} placed --number NUMBER", self.command("conclude", id))))
            }
            Reconciled::CannotTellYet { ask_after: Some(time), .. } => {
                let time = registrar_sdk::Timestamp::from(time);
                let text =
                    format!("order {id}: the service's lists prove nothing before {time}. Wait until then");
                Err(self.unknown(&text, &self.command("reconcile", id)))
            }
            Reconciled::CannotTellYet { advice, .. } => {
                // Its last sentence speaks of methods.
                let advice = advice.split(" Then record the outcome").next().unwrap_or_default();
                let next = format!("{} placed|not-placed", self.command("conclude", id));
                Err(self.unknown(
                    &format!("order {id}: no read proves its outcome. {}", advice.trim_end_matches('.')),
                    &next,
                ))
            }
            _ => {
                Err(self
                    .unknown(&format!("order {id}: its outcome is unknown"), &self.command("reconcile", id)))
            }
        }
    }

    fn unknown(&self, text: &str, next: &str) -> Failure {
        Failure::new(Exit::Unknown, plain(&format!("{text}."))).then(next)
    }

    fn failure(&self, order: &Order, error: &Error) -> Failure {
        let failure = explain(error);
        let step = match (failure.exit, &self.step) {
            (Exit::Unknown, Step::Settle(_)) if order.is_final() => "settle",
            (Exit::Unknown, _) => "reconcile",
            _ => return failure,
        };
        failure.then(&self.command(step, order.id()))
    }

    fn command(&self, step: &str, id: &str) -> String {
        command(step, id, self.journal.path(), &self.connection)
    }
}

fn progress(order: &Order, progress: &TaskProgress) -> Value {
    let names = progress.names.iter().map(|name| {
        let state = match name.state {
            NameState::Waiting => "waiting",
            NameState::Done => "done",
            NameState::Failed => "failed",
        };
        json!({"name": name.name, "state": state, "reason": name.reason})
    });
    json!({"order": order.id(), "state": "settled", "names": names.collect::<Vec<_>>()})
}
