//! Reconciliation: determines the outcome of an order whose response was lost, from the service's own reads.

use super::name_evidence::Proof;
use super::order_search::{MARGIN, claim, find, way};
use super::{Conclusion, Core, Dispatch, Order, OrderState, Placed, Receipt, name_evidence, placing, record};
use crate::error::{Error, OrderProblem};
use crate::exchange::Settings;
use crate::protocol::Progress;
use crate::value::Timestamp;
use std::time::{Duration, SystemTime};

/// The outcome of an order, as far as it is known.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[must_use]
pub enum Reconciled {
    /// It was placed: the service has it.
    Placed(Placed),
    /// It was not placed and will not be: it can be placed again.
    NotPlaced,
    /// Several tasks or orders match it, or one with a different time. Check them, and call
    /// [`conclude`](crate::Client::conclude).
    Ambiguous(Vec<Receipt>),
    /// There is no trace of it, which does not prove anything yet.
    CannotTellYet {
        /// The time, by the caller's clock, from which the outcome can be determined; `None` if no read of the service
        /// ever determines it. Then check the service yourself, and record the result with
        /// [`conclude`](crate::Client::conclude).
        ask_after: Option<SystemTime>,
        /// The advice, in whole sentences: the reads to check, and the possible conclusions.
        advice: String,
    },
}

/// The maximum difference between the service's clock and the client's, if the service does not send its time: the
/// service rejects requests with a larger one.
const SKEW: Duration = Duration::from_secs(15 * 60);

/// Determines the outcome of an order, and records it in the order and the journal.
pub(crate) async fn reconcile(core: &Core, settings: &Settings, order: &Order) -> Result<Reconciled, Error> {
    order.belongs_to(core)?;
    placing::has_its_journal(core, order)?;
    placing::recall(core, order).await?;
    let dispatch = match known(core, order) {
        Ok(reconciled) => return Ok(reconciled),
        Err(dispatch) => dispatch,
    };
    let matched = find(core, settings, order, &dispatch).await?;
    match matched.surely.as_slice() {
        [] => {}
        [receipt] => return record_outcome(core, order, &dispatch, placed(receipt.clone())).await,
        more => return Ok(Reconciled::Ambiguous(more.to_vec())),
    }
    let Some(window) = way(core, order).and_then(|(_, find)| find.window) else {
        if !matched.doubtful.is_empty() {
            return Ok(Reconciled::Ambiguous(matched.doubtful));
        }
        return by_the_name(core, settings, order, &dispatch, matched.date).await;
    };
    if let Some(ask_after) = too_early(core, &dispatch, window, matched.date) {
        return Ok(not_before(ask_after));
    }
    if matched.doubtful.is_empty() {
        return record_outcome(core, order, &dispatch, OrderState::Ready).await;
    }
    Ok(Reconciled::Ambiguous(matched.doubtful))
}

/// Decides by the domain name itself, if the service's lists cannot prove absence.
async fn by_the_name(
    core: &Core,
    settings: &Settings,
    order: &Order,
    dispatch: &Dispatch,
    date: Option<SystemTime>,
) -> Result<Reconciled, Error> {
    let Some(rule) = name_evidence::rule(core, dispatch) else {
        let advice = name_evidence::advice(core, order, dispatch, None);
        return Ok(Reconciled::CannotTellYet { ask_after: None, advice });
    };
    if let Some(ask_after) = too_early(core, dispatch, rule.after, date) {
        return Ok(not_before(ask_after));
    }
    match name_evidence::evaluate(core, settings, order, dispatch, rule).await? {
        Proof::NotPlaced => record_outcome(core, order, dispatch, OrderState::Ready).await,
        Proof::Nothing(advice) => Ok(Reconciled::CannotTellYet { ask_after: None, advice }),
    }
}

/// Returns the time, by the caller's clock, from which the service's reads reflect a request that was sent this many
/// seconds before; `None` if they already do. `date` is the service's time.
fn too_early(core: &Core, dispatch: &Dispatch, seconds: u32, date: Option<SystemTime>) -> Option<SystemTime> {
    let (ours, theirs) = (core.stamps.clock.now(), date.unwrap_or_else(|| core.stamps.now()));
    let mut proven = dispatch.latest + Duration::from_secs(seconds.into()) + MARGIN;
    if date.is_none() {
        // Without the service's own time, the client's may be off by the tolerated difference.
        proven += SKEW;
    }
    if dispatch.earliest != dispatch.latest {
        // There is no record of when it was sent: its timestamp may be ahead of the service's time, or the client's
        // time far behind it.
        proven += SKEW + theirs.duration_since(ours).unwrap_or_default();
    }
    // A caller that waits for that time uses its own clock.
    whole_second(proven).duration_since(theirs).ok().filter(|left| !left.is_zero()).map(|left| ours + left)
}

fn not_before(ask_after: SystemTime) -> Reconciled {
    let advice = format!("Reconcile it again after {}.", Timestamp::from(ask_after));
    Reconciled::CannotTellYet { ask_after: Some(ask_after), advice }
}

/// Returns the outcome that is already known, or else the dispatch to look for.
fn known(core: &Core, order: &Order) -> Result<Reconciled, Dispatch> {
    let now = order.now();
    match &now.state {
        // Its future still exists and may receive the response.
        OrderState::MaybeSent(dispatch) if now.busy => Ok(not_yet(dispatch.latest)),
        OrderState::Ready if now.busy => Ok(not_yet(core.stamps.clock.now())),
        OrderState::MaybeSent(dispatch) => Err(dispatch.clone()),
        OrderState::Placed(placed) => Ok(Reconciled::Placed(placed.clone())),
        OrderState::Ready | OrderState::Refused(_) => Ok(Reconciled::NotPlaced),
    }
}

fn not_yet(latest: SystemTime) -> Reconciled {
    not_before(latest + SKEW + MARGIN)
}

fn placed(receipt: Receipt) -> OrderState {
    let (receipt, progress) = (Some(receipt), Progress::Accepted);
    OrderState::Placed(Placed::known(receipt, None, progress))
}

/// Records the outcome of this dispatch. If the order has changed since, its current state is the result.
async fn record_outcome(
    core: &Core,
    order: &Order,
    dispatch: &Dispatch,
    state: OrderState,
) -> Result<Reconciled, Error> {
    placing::record_outcome(core, order, dispatch, state).await?;
    Ok(known(core, order).unwrap_or_else(|dispatch| not_yet(dispatch.latest)))
}

/// Records an outcome that the caller has determined.
pub(crate) async fn conclude(core: &Core, order: &Order, conclusion: Conclusion) -> Result<(), Error> {
    order.belongs_to(core)?;
    placing::has_its_journal(core, order)?;
    placing::recall(core, order).await?;
    let moved_on = || {
        let text = "its outcome is already known, or another call is determining it";
        Err(order.error(OrderProblem::InFlight, text, "Check the order's `state`.").into())
    };
    let OrderState::MaybeSent(dispatch) = order.state() else { return moved_on() };
    let state = match conclusion {
        Conclusion::NotPlaced => OrderState::Ready,
        Conclusion::PlacedWithoutReceipt => {
            let (receipt, progress) = (None, Progress::Done);
            OrderState::Placed(Placed::known(receipt, None, progress))
        }
        Conclusion::Placed(receipt) => {
            let taken = |number: &str| {
                let text = format!("{number} belongs to another order");
                let advice = "Check which task or order belongs to this one.";
                order.error(OrderProblem::SameId, text, advice)
            };
            for number in receipt.numbers() {
                if record::is_taken(core, order, number).await? {
                    return Err(taken(number).into());
                }
            }
            for number in receipt.numbers() {
                if !claim(core, order, &dispatch, number).await? {
                    return Err(taken(number).into());
                }
            }
            placed(receipt)
        }
    };
    if placing::record_outcome(core, order, &dispatch, state).await? { Ok(()) } else { moved_on() }
}

/// Rounds up to a whole second: services have times in seconds.
fn whole_second(time: SystemTime) -> SystemTime {
    let millis = Timestamp::from(time).as_millis();
    Timestamp::from_millis(millis.div_euclid(1000) * 1000 + if millis % 1000 == 0 { 0 } else { 1000 }).into()
}
