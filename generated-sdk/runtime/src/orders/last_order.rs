//! The last order of a kind for a name, in the client's journal, until somebody knows how it ended.
//!
//! An order that was placed is not pending any more, although its task may still run: a program that is interrupted
//! while it waits, and then orders by name again, would order twice. Entries of the journal are found by id only, so
//! this is an entry of its own.

use super::ordered_names::{comparable, subjects};
use super::record::entry;
use super::restoring::{recorded, unreadable};
use super::{Core, EntryState, JournalEntry, JournalWrite, Order, OrderState};
use crate::error::{Error, OrderProblem};
use crate::schema::OrderKind;

/// The beginning of an entry's content, before the id of the order.
const OPEN: &str = "open ";
const KNOWN: &str = "known ";

/// Returns the last order of a kind for a name, in ASCII and lower case, if it may have been sent and nobody knows how it
/// ended.
pub(crate) async fn open_order(core: &Core, kind: OrderKind, name: &str) -> Result<Option<Order>, Error> {
    let Some(journal) = &core.ledger.journal else { return Ok(None) };
    let last = journal.get(&key(core, kind, name)).await.map_err(unreadable)?;
    let Some(id) = last.as_ref().and_then(|last| last.content.strip_prefix(OPEN)) else { return Ok(None) };
    let order = recorded(core, id).await?;
    Ok(order.filter(|order| matches!(order.state(), OrderState::MaybeSent(_) | OrderState::Placed(_))))
}

/// Records that an order is the last one for its name, before it is placed.
///
/// # Errors
///
/// [`OrderProblem::InFlight`] if another process has recorded one meanwhile.
pub(crate) async fn open(core: &Core, order: &Order) -> Result<(), Error> {
    write(core, order, OPEN).await
}

/// Records that somebody knows how an order ended, if it is the last one for its name.
pub(crate) async fn acknowledge(core: &Core, order: &Order) -> Result<(), Error> {
    write(core, order, KNOWN).await
}

async fn write(core: &Core, order: &Order, word: &str) -> Result<(), Error> {
    let (Some(journal), Some(id)) = (&core.ledger.journal, key_of(core, order)) else { return Ok(()) };
    let last = journal.get(&id).await.map_err(unreadable)?;
    let own = format!("{OPEN}{}", order.id());
    if word == KNOWN && last.as_ref().is_none_or(|last| last.content != own) {
        return Ok(());
    }
    let version = last.as_ref().map_or(1, |last| last.version.saturating_add(1));
    let content = format!("{word}{}", order.id());
    let written = entry(core, order, id, EntryState::Claim, version, content);
    let written = JournalEntry { action: String::new(), ..written };
    let written = if last.is_some() { journal.update(written).await } else { journal.insert(written).await };
    match written.map_err(unreadable)? {
        JournalWrite::Written => Ok(()),
        // Somebody else has ordered the same: they know how this one ended.
        JournalWrite::Conflict(_) if word == KNOWN => Ok(()),
        JournalWrite::Conflict(_) => {
            let text = "another process orders the same for this name";
            Err(order.error(OrderProblem::InFlight, text, "Wait for that process, and call again.").into())
        }
    }
}

/// Returns the entry's id for an order of one name.
fn key_of(core: &Core, order: &Order) -> Option<String> {
    let kind = order.operation()?.order?.kind;
    match subjects(order).as_slice() {
        [subject] => Some(key(core, kind, &comparable(&subject.name))),
        _ => None,
    }
}

fn key(core: &Core, kind: OrderKind, name: &str) -> String {
    let account = core.account.as_deref().unwrap_or_default();
    format!("last/{}/{}/{account}/{kind:?}/{name}", core.service.name, core.edition.name)
}
