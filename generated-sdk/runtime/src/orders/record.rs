//! Orders and claims as entries of the client's journal.

use super::journal::{EntryState, JournalEntry, JournalWrite};
use super::stored::{self, Stored};
use super::{Journal, Order, OrderError, OrderProblem, OrderState};
use crate::core::Core;
use crate::{Error, Timestamp};
use std::fmt;
use std::io;
use std::sync::Arc;

/// What the journal has under an order's id.
pub(super) struct Kept {
    pub(super) state: OrderState,
    pub(super) version: u32,
}

/// Returns what the journal has under an order's id; nothing if it has nothing, or if there is no journal.
pub(super) async fn kept(core: &Core, order: &Order) -> Result<Option<Kept>, Error> {
    let Some(journal) = &core.ledger.journal else { return Ok(None) };
    let entry = journal.get(order.id()).await.map_err(|error| in_doubt(order, "read", &error))?;
    entry.map(|entry| same(core, order, &entry)).transpose()
}

/// Reads an entry under an order's id: it has to be of the same order.
fn same(core: &Core, order: &Order, entry: &JournalEntry) -> Result<Kept, Error> {
    let another = |text: String| {
        let advice = "Give every order an id of its own, and a changed request a new one.";
        Error::from(order.error(OrderProblem::SameId, text, advice))
    };
    if entry.state == EntryState::Claim {
        return Err(another("the journal has a claim under this id".to_owned()));
    }
    if Some(&*entry.account) != order.account() {
        let its = order.account().unwrap_or_default();
        return Err(another(format!(
            "the journal knows another order by this id, of account {} and not {its}",
            entry.account
        )));
    }
    let stored = read(entry)?;
    let kept = stored.order(core, None, OrderState::Ready)?;
    let same = stored.is_for(core)? && kept.action() == order.action() && kept.params() == order.params();
    if !same {
        return Err(another("the journal knows another order by this id".to_owned()));
    }
    Ok(Kept { state: stored.state()?, version: entry.version })
}

/// Reads the order in an entry. The entry's fields have to say the same as the order: one that was damaged or edited
/// may be another order's.
pub(super) fn read(entry: &JournalEntry) -> Result<Stored, Error> {
    match contradiction(entry) {
        Ok((stored, None)) => Ok(stored),
        Ok((_, Some(text))) => Err(damaged(entry, &text)),
        Err(Error::Order(error)) => Err(damaged(entry, &error.text)),
        Err(error) => Err(damaged(entry, &error.to_string())),
    }
}

fn damaged(entry: &JournalEntry, what: &str) -> Error {
    let text = format!("the journal is damaged: entry `{}`: {what}", entry.id);
    let advice = "Nothing was sent. Restore the journal from a copy that was not edited.";
    OrderError::new(OrderProblem::Journal, text, advice).in_doubt().into()
}

/// Reads an entry, and says which field of it contradicts its order.
fn contradiction(entry: &JournalEntry) -> Result<(Stored, Option<String>), Error> {
    let stored = Stored::read(&entry.content)?;
    let fields = [
        ("id", stored.id()?, &*entry.id),
        ("service", stored.service()?, &*entry.service),
        ("edition", stored.edition()?, &*entry.edition),
        ("account", stored.account().unwrap_or_default(), &*entry.account),
        ("action", stored.action()?, &*entry.action),
        ("state", word(&stored.state()?).as_str().to_owned(), entry.state.as_str()),
    ];
    let differs = fields.into_iter().find(|(_, inner, outer)| inner != outer);
    let text = differs
        .map(|(field, inner, outer)| format!("it has `{outer}` as its {field}, and its order has `{inner}`"));
    Ok((stored, text))
}

fn word(state: &OrderState) -> EntryState {
    match state {
        OrderState::Ready => EntryState::Ready,
        OrderState::PerhapsSent(_) => EntryState::PerhapsSent,
        OrderState::Placed(_) => EntryState::Placed,
        OrderState::Refused(_) => EntryState::Refused,
    }
}

/// The result of recording a state.
pub(super) enum Recorded {
    /// It is recorded, under this version.
    As(u32),
    /// Another caller was faster: this is recorded instead.
    Not(Kept),
}

/// Why a state was not recorded.
pub(super) enum Unrecorded {
    /// The journal failed.
    Failed(io::Error),
    /// What the journal has there is not the order.
    Strange(Error),
}

impl Unrecorded {
    /// The error for an order that may have been sent.
    pub(super) fn doubt(self, order: &Order) -> Error {
        match self {
            Self::Failed(error) => in_doubt(order, "written", &error),
            Self::Strange(error) => error,
        }
    }
}

impl fmt::Display for Unrecorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => error.fmt(f),
            Self::Strange(error) => error.fmt(f),
        }
    }
}

/// Records an order's state in place of the version that was read, or of nothing. Only one of several callers can. From
/// here on the order belongs to this journal.
pub(super) async fn record(
    core: &Core,
    journal: &Arc<dyn Journal>,
    order: &Order,
    state: &OrderState,
    version: Option<u32>,
) -> Result<Recorded, Unrecorded> {
    order.bind(&journal.id());
    let next = version.unwrap_or(0).saturating_add(1);
    let content = stored::write(order, state);
    let entry = entry(core, order, order.id().to_owned(), word(state), next, content);
    let written = match version {
        None => journal.insert(entry).await,
        Some(_) => journal.update(entry).await,
    };
    match written.map_err(Unrecorded::Failed)? {
        JournalWrite::Written => Ok(Recorded::As(next)),
        JournalWrite::Conflict(entry) => {
            same(core, order, &entry).map(Recorded::Not).map_err(Unrecorded::Strange)
        }
    }
}

fn entry(
    core: &Core,
    order: &Order,
    id: String,
    state: EntryState,
    version: u32,
    content: String,
) -> JournalEntry {
    JournalEntry {
        id,
        service: order.service().name.to_owned(),
        edition: order.edition().name.to_owned(),
        account: order.account().unwrap_or_default().to_owned(),
        action: order.action().to_owned(),
        state,
        version,
        time: Timestamp::from(core.stamps.now()),
        content,
    }
}

/// Claims a task or order of the service for an order; returns false if it is another order's. With a journal it holds
/// for all processes that share it, and for good unless it is [released](release).
pub(super) async fn claim(core: &Core, order: &Order, number: &str) -> io::Result<bool> {
    let Some(journal) = &core.ledger.journal else { return Ok(core.ledger.claim(number, order.id())) };
    let mut claim = claim_entry(core, order, key(core, number), 1, order.id().to_owned());
    let mut written = journal.insert(claim.clone()).await?;
    loop {
        match written {
            JournalWrite::Written => return Ok(true),
            JournalWrite::Conflict(there) if is_released(&there) => {
                claim.version = there.version.saturating_add(1);
                written = journal.update(claim.clone()).await?;
            }
            JournalWrite::Conflict(there) => return Ok(owns(order, &there)),
        }
    }
}

/// Releases what an order has claimed and was not placed as: another order may have been.
pub(super) async fn release(core: &Core, order: &Order, number: &str) -> io::Result<()> {
    let Some(journal) = &core.ledger.journal else {
        core.ledger.release_claim(number, order.id());
        return Ok(());
    };
    let key = key(core, number);
    if let Some(there) = journal.get(&key).await?
        && owns(order, &there)
    {
        let next = there.version.saturating_add(1);
        // A conflict is another release of it.
        let _ = journal.update(claim_entry(core, order, key, next, String::new())).await?;
    }
    Ok(())
}

/// Returns whether a task or order of the service is another order's.
pub(super) async fn is_taken(core: &Core, order: &Order, number: &str) -> Result<bool, Error> {
    let Some(journal) = &core.ledger.journal else { return Ok(core.ledger.is_taken(number, order.id())) };
    let entry = journal.get(&key(core, number)).await.map_err(|error| in_doubt(order, "read", &error))?;
    Ok(entry.is_some_and(|entry| !owns(order, &entry) && !is_released(&entry)))
}

/// An entry that says which order has a claim. Orders of several actions can have it in turn, and an update of an entry
/// never changes its action, so it has none.
fn claim_entry(core: &Core, order: &Order, key: String, version: u32, content: String) -> JournalEntry {
    let claim = entry(core, order, key, EntryState::Claim, version, content);
    JournalEntry { action: String::new(), ..claim }
}

fn owns(order: &Order, entry: &JournalEntry) -> bool {
    entry.state == EntryState::Claim && entry.content == order.id()
}

/// Returns whether a claim was released. Orders without an id are not placed.
fn is_released(entry: &JournalEntry) -> bool {
    entry.state == EntryState::Claim && entry.content.is_empty()
}

/// The id of a claim. The service's numbers are unique in an account.
fn key(core: &Core, number: &str) -> String {
    let account = core.account.as_deref().unwrap_or_default();
    format!("claim/{}/{}/{account}/{number}", core.service.name, core.edition.name)
}

/// The error of a journal that fails where the order may have been sent already.
pub(super) fn in_doubt(order: &Order, verb: &str, error: &io::Error) -> Error {
    let text = format!("its journal cannot be {verb}: {error}");
    let advice = "The order's state has not changed. Fix the journal, then call again.";
    order.error(OrderProblem::Journal, text, advice).in_doubt().into()
}
