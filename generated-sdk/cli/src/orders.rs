//! `registrar orders`: follows the orders of the journal.

use crate::accounts::{Account, Accounts, Wanted};
use crate::client::Connection;
use crate::errors::explain;
use crate::failure::{Exit, Failure};
use crate::next::Next;
use crate::options::{deadline_of, get, is_set};
use crate::placing::{Followed, acknowledge, has_ended, known};
use crate::progress::{Progress, state};
use crate::report::{Row, fields, finish};
use crate::{client, journal};
use clap::ArgMatches;
use registrar_sdk::registrar::Registrar;
use registrar_sdk::{
    Conclusion, EntryState, Error, FileJournal, Journal, JournalEntry, NameProgress, NameState, Order,
    OrderState, Receipt, TaskProgress,
};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The journal, and the accounts whose orders it has.
struct Orders<'m> {
    matches: &'m ArgMatches,
    accounts: Accounts,
    journal: Arc<FileJournal>,
    next: Next,
}

/// An order of the journal, with a client of its account.
struct Open {
    account: Account,
    registrar: Box<dyn Registrar>,
    order: Order,
}

/// Runs a subcommand of `orders`, and returns the output.
pub async fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let (name, matches) = matches.subcommand().unwrap_or(("", matches));
    let conclusion = (name == "conclude").then(|| conclusion(matches)).transpose()?;
    let accounts = Accounts::load(matches)?;
    let journal = journal::open(matches, accounts.journal()).await?;
    let orders = Orders { matches, accounts, journal, next: Next::read(matches) };
    match (name, conclusion) {
        ("list", _) => orders.list().await,
        ("reconcile", _) => orders.reconcile().await,
        (_, Some(conclusion)) => orders.conclude(conclusion).await,
        (_, None) => orders.settle().await,
    }
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

impl Orders<'_> {
    async fn list(&self) -> Result<String, Failure> {
        let entries = self.unfinished().await?;
        if entries.is_empty() && !self.is_json() {
            return Ok("no unfinished orders".to_owned());
        }
        let rows = entries.iter().map(|(entry, account)| {
            let name = account.as_ref().map(|account| &account.name);
            let state = entry.state.as_str();
            let shown = name.unwrap_or(&entry.account).clone();
            let time = entry.time.to_string();
            let cells = [entry.id.clone(), state.to_owned(), entry.action.clone(), time.clone(), shown];
            let more = json!({
                "service": entry.service,
                "edition": entry.edition,
                "account": name,
                "account_id": entry.account,
                "action": entry.action,
                "state": state,
                "time": time,
            });
            Row {
                subject: entry.id.clone(),
                fields: fields(json!({"order": entry.id})),
                result: Ok((cells, fields(more))),
            }
        });
        finish(rows.collect(), ["ORDER", "STATE", "ACTION", "TIME", "ACCOUNT"], self.is_json())
    }

    async fn reconcile(&self) -> Result<String, Failure> {
        let entries = match get::<String>(self.matches, "id") {
            Some(id) => vec![self.entry(&id).await?],
            None => {
                let open = self.unfinished().await?.into_iter().map(|(entry, _)| entry);
                open.filter(|entry| entry.state == EntryState::MaybeSent).collect()
            }
        };
        if entries.is_empty() && !self.is_json() {
            return Ok("no order has an unknown outcome".to_owned());
        }
        let mut rows = Vec::new();
        for entry in &entries {
            let (account, result) = match self.open(entry).await {
                Ok(open) => {
                    let account = open.account.name.clone();
                    let found = self.reconcile_one(&open).await;
                    (Some(account.clone()), found.map(|(state, more)| outcome(entry, state, &account, more)))
                }
                Err(failure) => (None, Err(failure)),
            };
            rows.push(row(&entry.id, account.as_deref(), result));
        }
        finish(rows, OUTCOME, self.is_json())
    }

    async fn reconcile_one(&self, open: &Open) -> Result<(&'static str, Map<String, Value>), Failure> {
        let followed = self.followed(open);
        let found = open.registrar.reconcile(&open.order).await;
        let found = found.map_err(|error| followed.undetermined(&error))?;
        Ok(match followed.reconciled(found)? {
            Some(placed) => ("placed", known(&placed)),
            None => ("not_placed", Map::new()),
        })
    }

    async fn settle(&self) -> Result<String, Failure> {
        let open = self.only().await?;
        let followed = self.followed(&open);
        let progress = Progress::new(1);
        let settling = open.registrar.settle(&open.order).deadline(deadline_of(self.matches));
        let settled = settling.on_progress(progress.of_settling(followed.id)).await;
        progress.end();
        if has_ended(&settled) {
            acknowledge(&*open.registrar, &open.order).await;
        }
        let (names, failure) = match &settled {
            Ok(progress) => (Some(progress), None),
            Err(error) => {
                let names = if let Error::Order(error) = error { error.progress() } else { None };
                (names, Some(followed_up(&followed, &open.order, error)))
            }
        };
        // Without names, only the failure says what is wrong.
        match (names.filter(|progress| !progress.names.is_empty()), failure) {
            (None, Some(failure)) => Err(failure),
            (names, failure) => {
                let next = failure.and_then(|failure| failure.next);
                let rows = names.map(|names| by_name(&open, names, next)).unwrap_or_default();
                finish(rows, ["NAME", "STATE", "ACCOUNT"], self.is_json())
            }
        }
    }

    async fn conclude(&self, conclusion: Conclusion) -> Result<String, Failure> {
        let open = self.only().await?;
        let (id, account) = (open.order.id(), &open.account.name);
        if !matches!(open.order.state(), OrderState::MaybeSent(_)) {
            let text =
                format!("order {id}: its outcome is already known: `registrar orders reconcile` prints it");
            return Err(Failure::new(Exit::Refused, text));
        }
        let state = if conclusion == Conclusion::NotPlaced { "not_placed" } else { "placed" };
        let concluded =
            open.registrar.conclude(&open.order, conclusion).await.map_err(|error| explain(&error));
        let entry = self.entry(id).await?;
        let result = concluded.map(|()| outcome(&entry, state, account, Map::new()));
        finish(vec![row(id, Some(account), result)], OUTCOME, self.is_json())
    }

    /// Returns the unfinished orders with their accounts, the oldest first.
    async fn unfinished(&self) -> Result<Vec<(JournalEntry, Option<Account>)>, Failure> {
        let mut entries = self.journal.all_pending().await.map_err(|error| unreadable(&error))?;
        entries.sort_by(|one, other| (one.time, &one.id).cmp(&(other.time, &other.id)));
        let wanted: Option<String> = get(self.matches, "account");
        if wanted.is_some() {
            // An unknown name has no orders, but is a mistake.
            self.accounts.one(&Wanted { name: wanted.clone(), ..Wanted::default() })?;
        }
        let is_wanted = |account: &Option<Account>| {
            wanted.is_none() || account.as_ref().map(|account| &account.name) == wanted.as_ref()
        };
        let with_account = entries.into_iter().map(|entry| {
            let account = self.account_of(&entry).ok();
            (entry, account)
        });
        Ok(with_account.filter(|(_, account)| is_wanted(account)).collect())
    }

    /// Returns the order of the command line.
    async fn only(&self) -> Result<Open, Failure> {
        let id: String = get(self.matches, "id").unwrap_or_default();
        self.open(&self.entry(&id).await?).await
    }

    async fn entry(&self, id: &str) -> Result<JournalEntry, Failure> {
        let entry = self.journal.get(id).await.map_err(|error| unreadable(&error))?;
        entry.filter(|entry| entry.state != EntryState::Claim).ok_or_else(|| {
            let path = self.journal.path().display();
            Failure::usage(format!("the journal {path} has no order `{id}`"))
        })
    }

    /// Returns the account of an order.
    fn account_of(&self, entry: &JournalEntry) -> Result<Account, Failure> {
        let service = registrar_descriptions::find(&entry.service).ok_or_else(|| {
            Failure::usage(format!("this program does not have the service `{}`", entry.service))
        })?;
        let edition = Some(entry.edition.clone());
        let wanted = Wanted { service: Some(service), edition, ..Wanted::read(self.matches) };
        self.accounts.of_order(&wanted, &entry.account)
    }

    async fn open(&self, entry: &JournalEntry) -> Result<Open, Failure> {
        let account = self.account_of(entry)?;
        let connection = Connection::read(self.matches, account.clone());
        let journal: Arc<dyn Journal> = self.journal.clone();
        let registrar = client::registrar(&connection, Some(journal)).await?;
        let order = registrar.restore(&entry.content).await.map_err(|error| explain(&error))?;
        Ok(Open { account, registrar, order })
    }

    fn followed<'a>(&'a self, open: &'a Open) -> Followed<'a> {
        Followed { id: open.order.id(), account: &open.account.name, next: &self.next }
    }

    fn is_json(&self) -> bool {
        is_set(self.matches, "json")
    }
}

const OUTCOME: [&str; 4] = ["ORDER", "STATE", "NUMBERS", "ACCOUNT"];

fn row<const N: usize>(
    id: &str,
    account: Option<&str>,
    result: Result<([String; N], Map<String, Value>), Failure>,
) -> Row<N> {
    Row { subject: format!("order {id}"), fields: fields(json!({"order": id, "account": account})), result }
}

fn outcome(
    entry: &JournalEntry,
    state: &str,
    account: &str,
    more: Map<String, Value>,
) -> ([String; 4], Map<String, Value>) {
    let numbers = more.get("numbers").and_then(Value::as_array).into_iter().flatten();
    let numbers: Vec<&str> = numbers.filter_map(Value::as_str).collect();
    let cells = [&entry.id, state, &numbers.join(" "), account].map(str::to_owned);
    let mut shown = fields(json!({"state": state}));
    shown.extend(more);
    (cells, shown)
}

/// Returns a row for each name of an order.
fn by_name(open: &Open, progress: &TaskProgress, next: Option<String>) -> Vec<Row<3>> {
    let account = &open.account.name;
    let rows = progress.names.iter().map(|name| {
        let state = state(name.state);
        let result = match name.state {
            NameState::Done => Ok(([&*name.name, state, account].map(str::to_owned), Map::new())),
            NameState::Failed => Err(failed(name)),
            NameState::Waiting => {
                let failure = Failure::new(Exit::Unknown, format!("{} is still in progress.", name.name));
                Err(Failure { next: next.clone(), ..failure })
            }
        };
        let shown = json!({
            "name": name.name, "account": account, "order": open.order.id(), "state": state, "reason": name.reason,
        });
        Row { subject: name.name.clone(), fields: fields(shown), result }
    });
    rows.collect()
}

fn failed(name: &NameProgress) -> Failure {
    let charged = match name.uncharged {
        true => {
            "The service charges nothing for it: fix the cause, and order it anew with another --order-id."
        }
        false => "It is unknown whether it was charged: check the account's bills before you order it again.",
    };
    Failure::new(Exit::Failed, format!("it failed: {name}. {charged}"))
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::new(Exit::Failed, error.to_string())
}

/// Returns the failure of settling, with the step that comes next if the outcome is unknown.
fn followed_up(followed: &Followed<'_>, order: &Order, error: &Error) -> Failure {
    let failure = explain(error);
    match failure.exit {
        Exit::Unknown if order.is_final() => failure.then(followed.step("settle")),
        Exit::Unknown => failure.then(followed.step("reconcile")),
        _ => failure,
    }
}
