//! Placing an order once.

use super::placing_guard::{PlacingGuard, claims, in_flight, known};
use super::quote::allow;
use super::record::{JournalRecord, Recorded, record, recorded_state};
use super::{Core, Dispatch, Order, OrderState, Placed, Spend};
use crate::error::{Error, OrderProblem};
use crate::exchange::Settings;
use crate::trace;
use std::sync::Arc;

/// Sends an order unless it was sent before; in that case it returns the known outcome.
///
/// From the moment before the first byte may be sent until the response, the order counts as possibly sent, in memory
/// and in the journal. So this future can be dropped at any await: the journal's state is then the same as in memory,
/// more cautious, or a refusal that memory does not have.
pub(crate) async fn place(
    core: Arc<Core>,
    settings: Settings,
    order: Order,
    spend: Spend,
) -> Result<Placed, Error> {
    order.belongs_to(&core)?;
    if order.id().is_empty() {
        let advice = "Nothing was sent. Use a unique id for each order.";
        return Err(order.error(OrderProblem::SameId, "the order's id is empty", advice).into());
    }
    if let OrderState::Ready = order.state() {
        has_its_journal(&core, &order)?;
    }
    let turn = match begin(&core, &order).await? {
        Begun::Known(placed) => return Ok(*placed),
        Begun::PlacingGuard(turn) => turn,
    };
    let mut job = order.job().clone();
    let quote = allow(&core, &settings, &order, spend, &mut job).await?;
    core.ledger.reserve(&order, quote.as_ref())?;
    let result = core.run_watched(&settings, &job, &turn).await;
    turn.finish(result).await
}

/// Checks that the client has the journal that records whether the order was sent. Two journals with different states
/// of one order would each let it be placed.
pub(super) fn has_its_journal(core: &Core, order: &Order) -> Result<(), Error> {
    if order.journal().is_none() || order.is_final() || has_journal(core, order) {
        return Ok(());
    }
    let text = "the order belongs to a different journal than this client's";
    let advice = "This call sent nothing. Use a client that has that journal.";
    Err(order.error(OrderProblem::Journal, text, advice).with_unknown_outcome().into())
}

/// Returns whether the client has the order's journal.
fn has_journal(core: &Core, order: &Order) -> bool {
    core.ledger.journal.as_ref().is_some_and(|journal| order.journal() == Some(&journal.id()))
}

enum Begun<'a> {
    /// It was placed before.
    Known(Box<Placed>),
    PlacingGuard(PlacingGuard<'a>),
}

/// Reserves the order for one caller, if it can be placed at all.
async fn begin<'a>(core: &'a Core, order: &'a Order) -> Result<Begun<'a>, Error> {
    if matches!(order.state(), OrderState::MaybeSent(_)) {
        // Another process may have determined the outcome.
        recall(core, order).await?;
    }
    let mut turn = {
        let mut now = order.now();
        if now.busy {
            drop(now);
            return Err(in_flight(order));
        }
        let unrecorded = matches!(&now.state, OrderState::Placed(placed) if !placed.recorded);
        if let Some(known) = known(order, &now.state).filter(|_| !unrecorded || !has_journal(core, order)) {
            return known.map(Begun::Known);
        }
        PlacingGuard::new(core, order, &mut now)
    };
    // It may have been bound to an account or a journal meanwhile.
    order.belongs_to(core)?;
    has_its_journal(core, order)?;
    if let OrderState::Placed(placed) = order.state() {
        return Ok(Begun::Known(Box::new(turn.placed_as(placed).await)));
    }
    // The journal's state wins.
    if let Some(JournalRecord { state, version }) = recorded_state(core, order).await? {
        *turn.version.get_mut() = version;
        if let Some(known) = known(order, &state) {
            order.now().state = state;
            return known.map(Begun::Known);
        }
    }
    Ok(Begun::PlacingGuard(turn))
}

/// Adopts the journal's state if it is more recent: the order may have been created again under its id.
pub(super) async fn recall(core: &Core, order: &Order) -> Result<(), Error> {
    if order.is_final() || order.now().busy {
        return Ok(());
    }
    let kept = recorded_state(core, order).await?.filter(|kept| !matches!(kept.state, OrderState::Ready));
    let mut now = order.now();
    // Another call may have finished meanwhile.
    let is_final = matches!(now.state, OrderState::Placed(_) | OrderState::Refused(_));
    if let (Some(kept), false) = (kept, now.busy || is_final) {
        now.state = kept.state;
    }
    Ok(())
}

/// Records the outcome of a dispatch, and returns whether it was still unknown: another caller may have determined it
/// first, and placed the order again since.
pub(super) async fn record_outcome(
    core: &Core,
    order: &Order,
    dispatch: &Dispatch,
    state: OrderState,
) -> Result<bool, Error> {
    let waits = |state: &OrderState| matches!(state, OrderState::MaybeSent(other) if other.is_same(dispatch));
    let _turn = {
        let mut now = order.now();
        if now.busy || !waits(&now.state) {
            // The claims of this dispatch.
            let (found, its) = (claims(order, &state), claims(order, &now.state));
            core.ledger
                .release_claims(order.id(), |claimed| its.contains(claimed) || !found.contains(claimed));
            return Ok(false);
        }
        PlacingGuard::new(core, order, &mut now)
    };
    has_its_journal(core, order)?;
    if let Some(journal) = &core.ledger.journal {
        let mut there = recorded_state(core, order).await?;
        loop {
            let version = there.as_ref().map(|kept| kept.version);
            if let Some(kept) = there
                && !waits(&kept.state)
                && !matches!(kept.state, OrderState::Ready)
            {
                order.now().state = kept.state;
                return Ok(false);
            }
            match record(core, journal, order, &state, version).await {
                Ok(Recorded::As(_)) => break,
                Ok(Recorded::Not(kept)) => there = Some(kept),
                Err(error) => return Err(error.with_unknown_outcome(order)),
            }
        }
    }
    trace::state(order.id(), state.traced());
    order.now().state = state;
    Ok(true)
}
