//! Restores orders from their stored form and from the journal.

#[cfg(feature = "registrar")]
use super::EntryState;
use super::{Core, Dispatch, JournalEntry, Order, OrderState, Stored, record};
use crate::error::{Error, OrderError, OrderProblem};
use std::io;

pub(crate) async fn restore(core: &Core, stored: &Stored) -> Result<Order, Error> {
    // From here on this client's journal has its state.
    let journal = core.ledger.journal.as_ref().map(|journal| journal.id());
    let order = |state| stored.order(core, journal.clone(), state);
    if !stored.is_for(core)? {
        let advice = "Restore it with a client for its service and edition.";
        let (problem, text) = (OrderProblem::WrongClient, "it is for another service or edition");
        return Err(order(stored.state()?)?.error(problem, text, advice).into());
    }
    let unlabelled = stored.account().is_none();
    if !unlabelled {
        order(stored.state()?)?.belongs_to(core)?;
    }
    let mut state = stored.state()?;
    let asked = journal.is_some() && stored.journal() == journal;
    if let (true, OrderState::Ready | OrderState::MaybeSent(_)) = (asked, &state) {
        if let Some(kept) = record::recorded_state(core, &order(OrderState::Ready)?).await? {
            state = kept.state;
        }
    } else {
        let now = core.stamps.now();
        match &mut state {
            OrderState::Ready => {
                let earliest = stored.made()?;
                state = OrderState::MaybeSent(Dispatch {
                    earliest,
                    latest: now,
                    nonce: String::new(),
                    answered: None,
                });
            }
            // It may have been reconciled as not placed since, and placed again.
            OrderState::MaybeSent(dispatch) => {
                dispatch.latest = dispatch.latest.max(now);
                dispatch.answered = None;
            }
            _ => {}
        }
    }
    let order = order(state)?;
    if let OrderState::Placed(placed) = order.state()
        && order.belongs_to(core).is_ok()
    {
        for number in placed.receipt().iter().flat_map(|receipt| receipt.numbers()) {
            record::claim(core, &order, None, number)
                .await
                .map_err(|error| error.with_unknown_outcome(&order))?;
        }
    }
    Ok(order)
}

pub(crate) async fn pending(core: &Core) -> Result<Vec<Order>, Error> {
    let Some((journal, account)) = core.ledger.journal.as_ref().zip(core.account.as_ref()) else {
        let advice = "Build the client with `.journal(…)`.";
        return Err(problem("the client has no journal".to_owned(), advice));
    };
    let mut pending = Vec::new();
    for entry in journal.pending(account).await.map_err(unreadable)? {
        pending.extend(own(core, &entry)?.filter(|order| !order.is_final()));
    }
    pending.sort_by(|one, other| (one.made(), one.id()).cmp(&(other.made(), other.id())));
    Ok(pending)
}

/// Returns the client's order with this id in its journal, if there is one.
#[cfg(feature = "registrar")]
pub(crate) async fn recorded(core: &Core, id: &str) -> Result<Option<Order>, Error> {
    let Some(journal) = &core.ledger.journal else { return Ok(None) };
    let entry = journal.get(id).await.map_err(unreadable)?;
    let entry = entry.filter(|entry| entry.state != EntryState::Claim);
    entry.map_or(Ok(None), |entry| own(core, &entry))
}

/// Returns the order in an entry, if it is of the client's service, edition and account.
fn own(core: &Core, entry: &JournalEntry) -> Result<Option<Order>, Error> {
    let stored = record::read(entry)?;
    if !stored.is_for(core)? || stored.account() != core.account {
        return Ok(None);
    }
    let journal = core.ledger.journal.as_ref().map(|journal| journal.id());
    stored.order(core, journal, stored.state()?).map(Some)
}

pub(super) fn unreadable(error: io::Error) -> Error {
    problem(format!("the journal cannot be read: {error}"), "Fix the journal, and call again.")
}

fn problem(text: String, advice: &str) -> Error {
    OrderError::new(OrderProblem::Journal, text, advice).into()
}
