//! Placing an order: once.

use super::quote::allow;
use super::stored::Stored;
use super::{Departure, Ledger, Order, OrderProblem, OrderState, Placed, Receipt, Refusal, stored};
use crate::core::{Arrived, Core, Settings, Watch};
use crate::{Attempt, DecodeError, Error, Outcome, Progress, Spend, trace};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// Sends an order unless it was sent before; in that case it answers with what is known.
///
/// From the moment before the first byte may leave until there is an answer, the order counts as perhaps sent, in
/// memory and in the journal. So this can be dropped at any await.
pub(super) async fn place(
    core: Arc<Core>,
    settings: Settings,
    order: Order,
    spend: Spend,
) -> Result<Placed, Error> {
    order.belongs_to(&core)?;
    has_its_journal(&core, &order)?;
    let turn = match begin(&core, &order)? {
        Begun::Known(placed) => return Ok(*placed),
        Begun::Turn(turn) => turn,
    };
    let mut job = order.job().clone();
    let price = allow(&core, settings, &order, spend, &mut job).await?;
    core.ledger.reserve(&order, price)?;
    let result = core.run_watched(settings, &job, &turn).await;
    turn.finish(result)
}

/// Whether the journal that is asked whether an order left is the one that is told: or else it would know of nothing,
/// and the order could be placed again.
fn has_its_journal(core: &Core, order: &Order) -> Result<(), Error> {
    let Some(its) = order.journal().filter(|_| matches!(order.state(), OrderState::Ready)) else {
        return Ok(());
    };
    if core.ledger.journal.as_ref().is_some_and(|journal| journal.id() == its) {
        return Ok(());
    }
    let text = "another journal than this client's keeps whether it has left";
    let advice = "This call has sent nothing; place it with a client that has that journal.";
    Err(order.error(OrderProblem::Journal, text, advice).in_doubt().into())
}

enum Begun<'a> {
    /// It was placed before.
    Known(Box<Placed>),
    Turn(Turn<'a>),
}

/// Takes the order for one caller, if it can be placed at all.
fn begin<'a>(core: &'a Core, order: &'a Order) -> Result<Begun<'a>, Error> {
    {
        let mut now = order.now();
        if now.busy {
            return Err(in_flight(order));
        }
        if let Some(known) = known(order, &now.state) {
            return known;
        }
        now.busy = true;
    }
    let mut turn = Turn { core, order, entry: None };
    if let Some(journal) = &core.ledger.journal {
        turn.entry = Some(Entry::take(journal.id(), order)?);
        // What the journal says prevails.
        if let Some(state) = kept(core, order)? {
            let known = known(order, &state);
            order.now().state = state;
            if let Some(known) = known {
                return known;
            }
        }
    }
    Ok(Begun::Turn(turn))
}

/// The answer for an order that cannot be placed any more; nothing if it can.
fn known<'a>(order: &Order, state: &OrderState) -> Option<Result<Begun<'a>, Error>> {
    match state {
        OrderState::Ready => None,
        OrderState::Placed(placed) => Some(Ok(Begun::Known(Box::new(placed.clone())))),
        OrderState::PerhapsSent(departure) => Some(Err(order.perhaps_sent(departure))),
        OrderState::Refused(refusal) => Some(Err(order.refused(refusal))),
    }
}

fn in_flight(order: &Order) -> Error {
    let advice = "Wait for the other call; then ask the order's `state`.";
    order.error(OrderProblem::InFlight, "it is being placed at this moment", advice).into()
}

/// The orders that are being placed in this process, by journal and id: two values with one id must not both ask
/// the journal before either has written to it.
static UNDER_WAY: Mutex<BTreeSet<(String, String)>> = Mutex::new(BTreeSet::new());

struct Entry((String, String));

impl Entry {
    fn take(journal: String, order: &Order) -> Result<Self, Error> {
        let entry = (journal, order.id().to_owned());
        let mut under_way = UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner);
        if under_way.insert(entry.clone()) { Ok(Self(entry)) } else { Err(in_flight(order)) }
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// Takes over what the journal knows and this value does not: the order may have been made anew under its id.
pub(super) fn recall(core: &Core, order: &Order) -> Result<(), Error> {
    if order.is_final() || order.now().busy {
        return Ok(());
    }
    let kept = kept(core, order)?;
    let mut now = order.now();
    if let (Some(kept), false) = (kept, now.busy) {
        now.state = kept;
    }
    Ok(())
}

/// Takes down what became of a departure, and whether that was still to be known: whoever looked may have been
/// overtaken by another who looked too, and has placed the order again since.
pub(super) fn take_down(
    core: &Core,
    order: &Order,
    departure: &Departure,
    state: OrderState,
) -> Result<bool, Error> {
    let waits =
        |state: &OrderState| matches!(state, OrderState::PerhapsSent(other) if other.is_same(departure));
    {
        let mut now = order.now();
        if now.busy || !waits(&now.state) {
            return Ok(false);
        }
        now.busy = true;
    }
    let mut turn = Turn { core, order, entry: None };
    if let Some(journal) = &core.ledger.journal {
        turn.entry = Some(Entry::take(journal.id(), order)?);
        if let Some(kept) = kept(core, order)?.filter(|kept| !waits(kept)) {
            order.now().state = kept;
            return Ok(false);
        }
        let text = stored::write(order, &state);
        journal.keep(order.id(), &text).map_err(|error| journal_doubt(order, "written", &error))?;
    }
    trace::state(order, &state);
    order.now().state = state;
    Ok(true)
}

/// What the journal has under this order's id.
pub(super) fn said(core: &Core, order: &Order) -> Result<Option<OrderState>, Error> {
    let Some(journal) = &core.ledger.journal else { return Ok(None) };
    let text = journal.find(order.id()).map_err(|error| journal_doubt(order, "read", &error))?;
    let Some(text) = text else { return Ok(None) };
    let stored = Stored::read(&text)?;
    let same = stored.is_for(core)? && {
        let kept = stored.order(core, None, OrderState::Ready)?;
        kept.action() == order.action() && kept.params() == order.params()
    };
    if !same {
        let advice = "Give every order an id of its own, and a changed request a new one.";
        return Err(order
            .error(OrderProblem::SameId, "the journal knows another order by this id", advice)
            .into());
    }
    stored.state().map(Some)
}

/// The same unless it can be placed.
fn kept(core: &Core, order: &Order) -> Result<Option<OrderState>, Error> {
    Ok(said(core, order)?.filter(|state| !matches!(state, OrderState::Ready)))
}

fn journal_error(order: &Order, error: &std::io::Error) -> Error {
    let text = format!("its journal cannot be written: {error}");
    order.error(OrderProblem::Journal, text, "Nothing was sent; mend the journal first.").into()
}

/// The error of a journal that fails where the order may have been sent already.
pub(super) fn journal_doubt(order: &Order, verb: &str, error: &std::io::Error) -> Error {
    let text = format!("its journal cannot be {verb}: {error}");
    let advice = "What is known about the order stays as it was; mend the journal first.";
    order.error(OrderProblem::Journal, text, advice).in_doubt().into()
}

/// The right to place an order. It ends when it is dropped, wherever the placing was then.
struct Turn<'a> {
    core: &'a Core,
    order: &'a Order,
    /// Held as long as the turn is.
    entry: Option<Entry>,
}

impl Turn<'_> {
    /// Sets the state, and keeps it.
    fn set(&self, state: OrderState) -> Result<(), Error> {
        set(self.core, self.order, state)
    }

    /// What follows from the end of the call.
    fn finish(self, result: Result<Arrived, Error>) -> Result<Placed, Error> {
        let arrived = match result {
            Ok(arrived) => arrived,
            Err(error) => {
                if let Error::Service(refused) = &error
                    && error.outcome() == Outcome::Refused
                {
                    let refusal = Refusal {
                        code: refused.code.clone(),
                        message: refused.message.clone(),
                        saved: self.saved(refused.document.root()),
                    };
                    // A journal that fails now keeps it as not done, which is as true.
                    let _ = self.set(OrderState::Refused(refusal));
                }
                return Err(error);
            }
        };
        // A reply without what every reply has proves nothing: the order stays as it is, perhaps sent.
        let decoded =
            self.order.decodes(&arrived.about.document).and_then(|()| self.says_what_was_placed(&arrived));
        if let Err(error) = decoded {
            return Err(arrived.undecoded(error));
        }
        let placed = self.placed(arrived);
        for number in placed.receipt.iter().flat_map(Receipt::numbers) {
            self.core.ledger.claim(number, self.order.id());
        }
        // If the journal fails now, it keeps the order as perhaps sent, and a later run finds it.
        let _ = self.set(OrderState::Placed(placed.clone()));
        Ok(placed)
    }

    /// Where no code says that it has worked, the number of what was made of the order does. An order by name, or a
    /// restored one, has no type to be read by.
    fn says_what_was_placed(&self, arrived: &Arrived) -> Result<(), DecodeError> {
        let root = arrived.about.document.root();
        match self.order.operation().and_then(|operation| operation.settles_by) {
            Some(field) if arrived.about.code.is_none() && super::lookup::text(root, field).is_none() => {
                Err(DecodeError::missing(root, field, "a text"))
            }
            _ => Ok(()),
        }
    }

    fn placed(&self, arrived: Arrived) -> Placed {
        let root = arrived.about.document.root();
        let field = self.order.operation().and_then(|operation| operation.settles_by);
        let receipt = field.and_then(|field| super::lookup::text(root, field)).map(Receipt::new);
        let saved = self.saved(root);
        let progress = if saved.is_some() { Progress::Saved } else { arrived.about.progress };
        let request_id = arrived.about.request_id.clone();
        Placed { receipt: saved.or(receipt), request_id, progress, arrived: Some(Arc::new(arrived)) }
    }

    fn saved(&self, root: crate::Node<'_>) -> Option<Receipt> {
        let field = self.order.operation()?.order?.saved?;
        super::lookup::text(root, field).filter(|text| text != "0").map(Receipt::new)
    }
}

/// Sets an order's state, and keeps it in the journal.
fn set(core: &Core, order: &Order, state: OrderState) -> Result<(), Error> {
    let text = core.ledger.journal.as_ref().map(|_| stored::write(order, &state));
    trace::state(order, &state);
    order.now().state = state;
    if let (Some(journal), Some(text)) = (&core.ledger.journal, text) {
        journal.keep(order.id(), &text).map_err(|error| journal_error(order, &error))?;
    }
    Ok(())
}

impl Watch for Turn<'_> {
    fn leaving(&self, attempt: &Attempt) -> Result<(), Error> {
        let set = self.set(OrderState::PerhapsSent(Departure::of(attempt)));
        if set.is_err() {
            // Nothing leaves, so nothing has left.
            self.order.now().state = OrderState::Ready;
        }
        set
    }

    fn not_done(&self) {
        // If the journal fails now, it keeps the order as perhaps sent: a later run has to look, and nothing
        // is ordered twice.
        let _ = self.set(OrderState::Ready);
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let surely_not_done = {
            let mut now = self.order.now();
            now.busy = false;
            matches!(now.state, OrderState::Ready | OrderState::Refused(_))
        };
        if surely_not_done {
            Ledger::release(self.order);
        }
    }
}
