//! Placing an order: the quote first, then the order, once.

use crate::errors::explain;
use crate::example::quoted;
use crate::failure::{Exit, Failure, tell};
use crate::json;
use crate::options::Connection;
use crate::task::Request;
use registrar_sdk::extend::Progress;
use registrar_sdk::{
    Client, EntryState, FileJournal, Journal, Order, Placed, Quote, Receipt, Service, Spend,
};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The limit of an order, and where it is kept.
pub struct Purchase {
    /// The limit.
    pub spend: Spend,
    /// Whether the price is asked for, and shown, before the order is placed.
    pub quoted: bool,
    /// The caller's own id.
    pub id: Option<String>,
    /// The journal.
    pub journal: Arc<FileJournal>,
    /// The settings, for the commands that come next.
    pub connection: Connection,
}

impl Purchase {
    /// Places an order unless it was placed before, and returns the response.
    pub async fn place<S: Service>(self, client: &Client<S>, request: Request) -> Result<String, Failure> {
        // A mistake is reported before anything is sent for the quote.
        client.preview_call(request.action, request.params.clone()).map_err(|error| explain(&error))?;
        let order = match &self.id {
            Some(id) => client.order_named_with_id(id, request.action, request.params),
            None => client.order_named(request.action, request.params),
        };
        let order = order.map_err(|error| explain(&error))?;
        tell(&format!("order {} in {}", order.id(), self.journal.path().display()));
        if self.quoted && self.is_new(&order).await? {
            let quote = client.quote(&order).await.map_err(|error| explain(&error))?;
            tell(&shown(&quote));
        }
        match client.place(&order, self.spend).await {
            Ok(placed) => {
                self.follow_up(&order, &placed);
                Ok(match placed.document() {
                    Some(response) => json::document(response, request.compact),
                    None => json::text(&known(&order, &placed), request.compact),
                })
            }
            Err(error) => {
                let failure = explain(&error);
                match failure.exit {
                    Exit::Unknown => Err(failure.then(&self.command("reconcile", order.id()))),
                    _ => Err(failure),
                }
            }
        }
    }

    /// Returns whether the order can still be placed, as far as the journal knows.
    async fn is_new(&self, order: &Order) -> Result<bool, Failure> {
        let entry = self.journal.get(order.id()).await;
        let entry =
            entry.map_err(|error| Failure::new(Exit::Failed, format!("{error}. Nothing was sent.")))?;
        Ok(entry.is_none_or(|entry| entry.state == EntryState::Ready))
    }

    fn follow_up(&self, order: &Order, placed: &Placed) {
        let number = placed.receipt().map(|receipt| format!(" as {receipt}")).unwrap_or_default();
        match placed.progress() {
            Progress::Saved => tell(&format!("saved{number}; it is charged when somebody processes it")),
            Progress::Done | Progress::Accepted => {
                let next = self.command("settle", order.id());
                tell(&format!("placed{number}; to wait for its result: {next}"));
            }
        }
        if !placed.recorded() {
            let next = self.command("reconcile", order.id());
            tell(&format!("The journal could not record that it was placed.\nNext: {next}"));
        }
    }

    /// Returns the command that follows an order.
    fn command(&self, step: &str, id: &str) -> String {
        command(step, id, self.journal.path(), &self.connection)
    }
}

/// Returns a command that follows an order, with the same journal and client.
pub fn command(step: &str, id: &str, journal: &Path, connection: &Connection) -> String {
    let journal = std::path::absolute(journal).unwrap_or_else(|_| journal.to_owned());
    let mut words =
        format!("registrar orders {step} {} --journal {}", quoted(id), quoted(&journal.to_string_lossy()));
    for (option, value) in [("endpoint", &connection.endpoint), ("account", &connection.account)] {
        words.extend(value.iter().map(|value| format!(" --{option} {}", quoted(value))));
    }
    words
}

/// Returns the known facts of an order whose response is not known.
pub fn known(order: &Order, placed: &Placed) -> serde_json::Value {
    json!({
        "order": order.id(),
        "state": "placed",
        "numbers": placed.receipt().map(Receipt::numbers).unwrap_or_default(),
        "progress": placed.progress().as_str(),
    })
}

fn shown(quote: &Quote) -> String {
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

/// Opens the journal: this file, or the default one.
pub fn open(path: Option<PathBuf>) -> Result<Arc<FileJournal>, Failure> {
    let failed = |problem: String| Failure::new(Exit::Failed, format!("{problem}. Nothing was sent."));
    let path = match path {
        Some(path) => path,
        None => {
            let path = default_path().ok_or_else(|| {
                Failure::usage("there is no home directory for the journal: set one with --journal FILE")
            })?;
            let folder = path.parent().unwrap_or(&path);
            std::fs::create_dir_all(folder)
                .map_err(|error| failed(format!("{}: {error}", folder.display())))?;
            path
        }
    };
    let journal = FileJournal::open(&path).map_err(|error| failed(error.to_string()))?;
    if journal.is_open_to_others() {
        tell(&format!("warning: others can read or change the journal {}: `chmod 600` it", path.display()));
    }
    Ok(Arc::new(journal))
}

/// Returns the journal in the user's data directory.
fn default_path() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home =
        || std::env::home_dir().filter(|path| path.is_absolute()).map(|home| home.join(".local/share"));
    let data = set("XDG_DATA_HOME").or_else(|| set("LOCALAPPDATA")).or_else(home)?;
    Some(data.join("registrar").join("orders.journal"))
}
