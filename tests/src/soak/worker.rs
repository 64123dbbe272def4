//! A caller in a separate process, which is killed at any moment and restarts from its journal.

use super::clients::{Clients, Settings};
use super::plan::{Intended, intended};
use crate::order_registrar::{ClientClock, ManualClock, Rng};
use crate::sqlite_journal::SqliteJournal;
use registrar_sdk::{
    ClientBuilder, Conclusion, FileJournal, Journal, Order, OrderState, Receipt, Reconciled, Service as Api,
    Timestamp, extend::Progress,
};
use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The exit code of a worker that has to wait before it can continue.
pub const NOT_YET: i32 = 3;

/// The number of attempts for an order in one process.
const TRIES: u32 = 5;

/// Places the orders of a seed, and prints a line for each step. The arguments are the seed, the number of orders,
/// the URL of each account's registrar, the journal, the milliseconds that the clock is ahead, and the edition.
/// Returns the exit code.
///
/// # Errors
///
/// Returns an error if the arguments are invalid or the output cannot be written.
pub fn work(arguments: &[String]) -> Result<i32, Box<dyn std::error::Error>> {
    let [seed, count, urls, path, ahead, edition] = arguments else { return Err("six arguments".into()) };
    let (mut rng, count) = (Rng::new(seed.parse()?), count.parse()?);
    let journal = journal(Path::new(path))?;
    let clock = ClientClock::new(ManualClock::running(ahead.parse()?), 0);
    let mut all_clients = Vec::new();
    for (account, url) in urls.split(',').enumerate() {
        let settings = OverHttp { url: url.to_owned(), clock: clock.clone(), journal: Arc::clone(&journal) };
        all_clients.push(Clients::open(edition == "china", account, None, &settings)?);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut all_ended = true;
    for wanted in intended(&mut rng, count, all_clients.len()) {
        let clients = &all_clients[wanted.account];
        let pending = runtime.block_on(clients.pending(&wanted))?;
        let order = pending.unwrap_or_else(|| clients.order(&wanted));
        all_ended &= runtime.block_on(follow(clients, &wanted, &order))?;
    }
    tell("end")?;
    Ok(if all_ended { 0 } else { NOT_YET })
}

/// Opens a journal: a database for several processes, or a file for one.
pub(super) fn journal(path: &Path) -> std::io::Result<Arc<dyn Journal>> {
    Ok(match path.extension() {
        Some(extension) if extension == "sqlite" => Arc::new(SqliteJournal::open(path)?),
        _ => Arc::new(FileJournal::open(path)?),
    })
}

struct OverHttp {
    url: String,
    clock: ClientClock,
    journal: Arc<dyn Journal>,
}

impl Settings for OverHttp {
    fn set<S: Api>(&self, builder: ClientBuilder<S>) -> ClientBuilder<S> {
        builder
            .endpoint(&*self.url)
            .allow_plain_http()
            .clock(self.clock.clone())
            .journal(Arc::clone(&self.journal))
    }
}

/// Continues an order as far as possible in this process; returns whether it has ended.
async fn follow(
    clients: &Clients,
    wanted: &Intended,
    order: &Order,
) -> Result<bool, Box<dyn std::error::Error>> {
    let (id, service) = (&wanted.id, wanted.service);
    for _ in 0..TRIES {
        match order.state() {
            OrderState::Ready => {
                tell(&format!("placing {id}"))?;
                if let Err(error) = clients.place(wanted, order).await {
                    tell(&format!("note {id} place: {error}"))?;
                }
            }
            OrderState::MaybeSent(_) => {
                tell(&format!("unknown {id}"))?;
                tell(&format!("looking {id}"))?;
                match clients.reconcile(service, order).await {
                    Ok(Reconciled::Placed(placed)) => {
                        let number = placed.receipt().map_or("", Receipt::number);
                        ask(&format!("found {id} {number}"))?;
                    }
                    Ok(Reconciled::NotPlaced) => drop(ask(&format!("absent {id}"))?),
                    Ok(Reconciled::CannotTellYet { ask_after: Some(after), .. }) => {
                        tell(&format!("wait {id} {}", Timestamp::from(after).as_millis()))?;
                        return Ok(false);
                    }
                    Ok(Reconciled::CannotTellYet { ask_after: None, .. }) => {
                        if !support(clients, wanted, order, "undecided").await? {
                            return Ok(false);
                        }
                    }
                    Ok(_) => {
                        if !support(clients, wanted, order, "ambiguous").await? {
                            return Ok(false);
                        }
                    }
                    Err(error) => tell(&format!("note {id} reconcile: {error}"))?,
                }
            }
            OrderState::Placed(placed) => {
                if placed.progress() == Progress::Saved {
                    tell(&format!("saved {id}"))?;
                    return Ok(true);
                }
                // Checks once, without waiting.
                if let Err(error) = clients.settle(service, order).deadline(Duration::ZERO).await {
                    tell(&format!("note {id} settle: {error}"))?;
                }
                tell(&format!("placed {id} {}", placed.receipt().map_or("", Receipt::number)))?;
                return Ok(true);
            }
            OrderState::Refused(refusal) => {
                tell(&format!("{} {id}", if refusal.saved.is_some() { "saved" } else { "refused" }))?;
                return Ok(true);
            }
            other => return Err(format!("{other:?}").into()),
        }
    }
    Ok(false)
}

/// Asks support, and applies its answer; returns whether support knows.
async fn support(
    clients: &Clients,
    wanted: &Intended,
    order: &Order,
    reason: &str,
) -> Result<bool, Box<dyn std::error::Error>> {
    let answer = ask(&format!("{reason} {}", wanted.id))?;
    let conclusion = match answer.trim().split_once(' ') {
        Some(("placed", number)) => Conclusion::Placed(Receipt::new(number)),
        _ if answer.trim() == "absent" => Conclusion::NotPlaced,
        _ => return Ok(false),
    };
    if let Err(error) = clients.conclude(wanted.service, order, conclusion).await {
        // Another process may have decided meanwhile.
        tell(&format!("note {} conclude: {error}", wanted.id))?;
    }
    Ok(true)
}

fn tell(line: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", line.replace('\n', " "))?;
    out.flush()
}

/// Prints a line, and waits for the answer.
fn ask(line: &str) -> std::io::Result<String> {
    tell(line)?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(answer)
}
