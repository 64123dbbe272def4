//! Orders and claims as entries of the client's journal.

use super::journal::{EntryState, JournalEntry, JournalWrite};
use super::stored_order::Stored;
use super::{Core, Dispatch, Journal, Order, OrderState, Placed, Refusal, stored_order};
use crate::error::{Error, OrderError, OrderProblem};
use crate::value::Timestamp;
use std::fmt;
use std::io;
use std::sync::Arc;

/// The journal's entry under an order's id.
pub(super) struct JournalRecord {
    pub(super) state: OrderState,
    pub(super) version: u32,
}

/// Returns the journal's entry under an order's id; `None` if there is no entry or no journal.
pub(super) async fn recorded_state(core: &Core, order: &Order) -> Result<Option<JournalRecord>, Error> {
    let Some(journal) = &core.ledger.journal else { return Ok(None) };
    let entry = journal.get(order.id()).await.map_err(|error| journal_error(order, "read", &error))?;
    entry.map(|entry| same(core, order, &entry)).transpose()
}

/// Reads an entry under an order's id, which must be of the same order.
fn same(core: &Core, order: &Order, entry: &JournalEntry) -> Result<JournalRecord, Error> {
    let another = |text: String| {
        let advice = "Use a unique id for each order, and a new one for a changed request.";
        Error::from(order.error(OrderProblem::SameId, text, advice))
    };
    if entry.state == EntryState::Claim {
        return Err(another("the journal has a claim under this id".to_owned()));
    }
    if Some(&*entry.account) != order.account() {
        let its = order.account().unwrap_or_default();
        return Err(another(format!(
            "the journal has another order with this id, of account {} instead of {its}",
            entry.account
        )));
    }
    let stored = read(entry)?;
    let recorded_state = stored.order(core, None, OrderState::Ready)?;
    let same = stored.is_for(core)?
        && recorded_state.action() == order.action()
        && recorded_state.params() == order.params();
    if !same {
        return Err(another("the journal has another order with this id".to_owned()));
    }
    Ok(JournalRecord { state: stored.state()?, version: entry.version })
}

/// Reads the order in an entry. The entry's fields must match the order: a damaged or edited one may be another
/// order's.
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
    let advice = "Nothing was sent. Restore the journal from an unedited copy.";
    OrderError::new(OrderProblem::Journal, text, advice).with_unknown_outcome().into()
}

/// Reads an entry, and returns the field of it that contradicts its order.
fn contradiction(entry: &JournalEntry) -> Result<(Stored, Option<String>), Error> {
    let stored = Stored::read(&entry.content)?;
    let fields = [
        ("id", stored.id()?, &*entry.id),
        ("service", stored.service()?, &*entry.service),
        ("edition", stored.edition()?, &*entry.edition),
        ("account", stored.account().unwrap_or_default(), &*entry.account),
        ("action", stored.action()?, &*entry.action),
        ("state", stored.state()?.entry_state().as_str().to_owned(), entry.state.as_str()),
    ];
    let differs = fields.into_iter().find(|(_, inner, outer)| inner != outer);
    let text = differs
        .map(|(field, inner, outer)| format!("it has `{outer}` as its {field}, and its order has `{inner}`"));
    Ok((stored, text))
}

/// The result of recording a state.
pub(super) enum Recorded {
    /// It was recorded, as this version.
    As(u32),
    /// Another caller was faster: this state is recorded instead.
    Not(JournalRecord),
}

/// The error of a state that was not recorded.
pub(super) enum RecordError {
    /// The journal failed.
    Failed(io::Error),
    /// The journal's entry is not the order's.
    Mismatch(Error),
}

impl RecordError {
    /// Returns the error for an order that may have been sent.
    pub(super) fn with_unknown_outcome(self, order: &Order) -> Error {
        match self {
            Self::Failed(error) => journal_error(order, "written", &error),
            Self::Mismatch(error) => error,
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => error.fmt(f),
            Self::Mismatch(error) => error.fmt(f),
        }
    }
}

/// Records an order's state, replacing the version that was read, or adding the first. Only one of several callers
/// succeeds. From here on the order belongs to this journal.
pub(super) async fn record(
    core: &Core,
    journal: &Arc<dyn Journal>,
    order: &Order,
    state: &OrderState,
    version: Option<u32>,
) -> Result<Recorded, RecordError> {
    order.bind(&journal.id());
    let next = version.unwrap_or(0).saturating_add(1);
    let content = stored_order::write(order, state);
    let entry = entry(core, order, order.id().to_owned(), state.entry_state(), next, content);
    let written = match version {
        None => journal.insert(entry).await,
        Some(_) => journal.update(entry).await,
    };
    match written.map_err(RecordError::Failed)? {
        JournalWrite::Written => Ok(Recorded::As(next)),
        JournalWrite::Conflict(entry) => {
            same(core, order, &entry).map(Recorded::Not).map_err(RecordError::Mismatch)
        }
    }
}

pub(super) fn entry(
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

/// Claims a task or order of the service for an order; returns false if it belongs to another order. With a journal all
/// processes that share it see the claim.
///
/// `dispatch` is the dispatch that was searched for, if it is known. The claim is valid while the order may be what it
/// claims: as long as that dispatch is unresolved, and then if the order was placed as it. So claims need no release,
/// and a crash leaves none behind.
pub(super) async fn claim(
    core: &Core,
    order: &Order,
    dispatch: Option<&Dispatch>,
    number: &str,
) -> Result<bool, RecordError> {
    let claimed = claimed(order, number);
    let Some(journal) = &core.ledger.journal else { return Ok(core.ledger.claim(claimed, order.id())) };
    if core.ledger.is_taken(&claimed, order.id()) {
        return Ok(false);
    }
    let content = format!("{} {}", dispatch.map(mark).unwrap_or_default(), order.id());
    let claim = entry(core, order, key(core, &claimed), EntryState::Claim, 1, content);
    // Orders of several actions can have it in turn, and an update never changes an entry's action.
    let mut claim = JournalEntry { action: String::new(), ..claim };
    let mut written = journal.insert(claim.clone()).await.map_err(RecordError::Failed)?;
    while let JournalWrite::Conflict(there) = written {
        if there.content == claim.content {
            break;
        }
        if is_held(journal, order, &there, number).await? {
            return Ok(false);
        }
        claim.version = there.version.saturating_add(1);
        written = journal.update(claim.clone()).await.map_err(RecordError::Failed)?;
    }
    Ok(true)
}

/// Returns whether a task or order of the service belongs to another order.
pub(super) async fn is_taken(core: &Core, order: &Order, number: &str) -> Result<bool, Error> {
    let claimed = claimed(order, number);
    if core.ledger.is_taken(&claimed, order.id()) {
        return Ok(true);
    }
    let Some(journal) = &core.ledger.journal else { return Ok(false) };
    let unread = |error| journal_error(order, "read", &error);
    match journal.get(&key(core, &claimed)).await.map_err(unread)? {
        None => Ok(false),
        Some(there) => is_held(journal, order, &there, number).await.map_err(|error| match error {
            RecordError::Failed(error) => unread(error),
            RecordError::Mismatch(error) => error,
        }),
    }
}

/// Returns whether a claim of another order is valid.
async fn is_held(
    journal: &Arc<dyn Journal>,
    order: &Order,
    claim: &JournalEntry,
    number: &str,
) -> Result<bool, RecordError> {
    let Some((dispatch, owner)) = claim.content.split_once(' ').filter(|_| claim.state == EntryState::Claim)
    else {
        return Err(RecordError::Mismatch(damaged(claim, "it is not a claim")));
    };
    if owner == order.id() {
        return Ok(false);
    }
    let Some(owner) = journal.get(owner).await.map_err(RecordError::Failed)? else {
        // It was restored from its stored form, which says that it was placed.
        return Ok(true);
    };
    Ok(match read(&owner).and_then(|stored| stored.state()).map_err(RecordError::Mismatch)? {
        OrderState::MaybeSent(open) => dispatch.is_empty() || dispatch == mark(&open),
        OrderState::Placed(Placed { receipt: Some(receipt), .. })
        | OrderState::Refused(Refusal { saved: Some(receipt), .. }) => {
            receipt.numbers().iter().any(|each| each == number)
        }
        OrderState::Placed(_) | OrderState::Refused(_) | OrderState::Ready => false,
    })
}

/// Returns a key that distinguishes a dispatch from all others of its order, without a space.
fn mark(dispatch: &Dispatch) -> String {
    let millis = |time| Timestamp::from(time).as_millis();
    format!("{}-{}-{}", millis(dispatch.earliest), millis(dispatch.latest), dispatch.nonce)
}

/// Returns the id of a claim, which is unique in an account.
fn key(core: &Core, claimed: &str) -> String {
    let account = core.account.as_deref().unwrap_or_default();
    format!("claim/{}/{}/{account}/{claimed}", core.service.name, core.edition.name)
}

/// Returns the claim of an order on a number. The numbers of one list are unique in an account, and so are those of one
/// status read. Orders of another list and another status read may have the same numbers.
pub(super) fn claimed(order: &Order, number: &str) -> String {
    let orders = order.service().orders;
    let way = |action| {
        let settle = orders.and_then(|orders| orders.settling(action));
        let find = orders.and_then(|orders| orders.finding(action));
        settle.map(|settle| settle.read).zip(find.map(|find| find.read))
    };
    match (way(Some(order.action())), way(None)) {
        (Some((settle, find)), usual) if usual.is_none_or(|usual| usual.0 != settle && usual.1 != find) => {
            format!("{find}/{number}")
        }
        _ => number.to_owned(),
    }
}

/// Returns the error of a journal that fails when the order may already have been sent.
pub(super) fn journal_error(order: &Order, verb: &str, error: &io::Error) -> Error {
    let text = format!("its journal cannot be {verb}: {error}");
    let advice = "The order's state has not changed. Fix the journal, and call again.";
    order.error(OrderProblem::Journal, text, advice).with_unknown_outcome().into()
}
