//! The right to place an order, which records each step.

use super::order::Now;
use super::record::{JournalRecord, RecordError, Recorded, claim, claimed, record};
use super::{Core, Dispatch, Ledger, Order, OrderState, Placed, Receipt, Refusal};
use crate::base::BoxFuture;
use crate::error::{Attempt, DecodeError, Error, OrderProblem, ServiceError};
use crate::exchange::{AttemptRecorder, UndecodedSuccess};
use crate::protocol::Progress;
use crate::schema::Outcome;
use crate::trace;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Returns the result for an order that can no longer be placed, or `None` if it can.
pub(super) fn known(order: &Order, state: &OrderState) -> Option<Result<Box<Placed>, Error>> {
    match state {
        OrderState::Ready => None,
        OrderState::Placed(placed) => Some(Ok(Box::new(placed.clone()))),
        OrderState::MaybeSent(dispatch) => Some(Err(order.maybe_sent(dispatch))),
        OrderState::Refused(refusal) => Some(Err(order.refused(refusal))),
    }
}

pub(super) fn in_flight(order: &Order) -> Error {
    let advice = "Wait for that call; then check the order's `state`.";
    order.error(OrderProblem::InFlight, "another call is placing it", advice).into()
}

/// Returns the claims of an order that was placed.
pub(super) fn claims(order: &Order, state: &OrderState) -> Vec<String> {
    match state {
        OrderState::Placed(Placed { receipt: Some(receipt), .. }) => {
            receipt.numbers().iter().map(|number| claimed(order, number)).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the service's error if it has permanently refused the order.
fn refusal(error: &Error) -> Option<&ServiceError> {
    match error {
        Error::Service(refused) if error.outcome() == Outcome::Refused => Some(refused),
        _ => None,
    }
}

/// The right to place an order. It ends when it is dropped, at any step of placing.
pub(super) struct PlacingGuard<'a> {
    core: &'a Core,
    order: &'a Order,
    /// The version of the journal's entry; 0 if there is none.
    pub(super) version: AtomicU32,
    /// Whether an attempt may have been sent, with an unknown outcome.
    left: AtomicBool,
}

impl<'a> PlacingGuard<'a> {
    /// Marks the order as busy.
    pub(super) fn new(core: &'a Core, order: &'a Order, now: &mut Now) -> Self {
        now.busy = true;
        Self { core, order, version: AtomicU32::new(0), left: AtomicBool::new(false) }
    }

    fn set(&self, state: OrderState) {
        trace::state(self.order.id(), state.traced());
        self.order.now().state = state;
    }

    /// Records a state, as long as the current one in the journal may be replaced. Otherwise returns the journal's
    /// state.
    async fn record(
        &self,
        state: &OrderState,
        replaces: impl Fn(&OrderState) -> bool + Send,
    ) -> Result<Option<OrderState>, RecordError> {
        let Some(journal) = &self.core.ledger.journal else { return Ok(None) };
        loop {
            let version = Some(self.version.load(Ordering::Relaxed)).filter(|version| *version > 0);
            match record(self.core, journal, self.order, state, version).await? {
                Recorded::As(version) => {
                    self.version.store(version, Ordering::Relaxed);
                    return Ok(None);
                }
                Recorded::Not(JournalRecord { state, version }) if replaces(&state) => {
                    self.version.store(version, Ordering::Relaxed);
                }
                // With the old version, the next write fails too.
                Recorded::Not(kept) => return Ok(Some(kept.state)),
            }
        }
    }

    /// Records that an attempt is about to be sent. If several callers want to send the order, one succeeds.
    async fn depart(&self, dispatch: Dispatch) -> Result<(), Error> {
        let order = self.order;
        let state = OrderState::MaybeSent(dispatch);
        match self.record(&state, |there| matches!(there, OrderState::Ready)).await {
            Ok(None) => {
                self.left.store(true, Ordering::Relaxed);
                self.set(state);
                Ok(())
            }
            Ok(Some(other)) => {
                // This call sends nothing, so its reservation is released.
                Ledger::release(order);
                let error = match known(order, &other) {
                    Some(Err(error)) => error,
                    // `finish` returns the placed order.
                    _ => in_flight(order),
                };
                order.now().state = other;
                Err(error)
            }
            Err(RecordError::Failed(error)) => {
                let text = format!("its journal cannot be written: {error}");
                Err(order
                    .error(
                        OrderProblem::Journal,
                        text,
                        "Nothing was sent. Fix the journal, and place the order again.",
                    )
                    .into())
            }
            Err(RecordError::Mismatch(error)) => Err(error),
        }
    }

    /// Evaluates the result of the call.
    pub(super) async fn finish(self, result: Result<UndecodedSuccess, Error>) -> Result<Placed, Error> {
        let arrived = match result {
            Ok(arrived) => arrived,
            Err(error) => {
                if let OrderState::Placed(placed) = self.order.state() {
                    // Another caller was faster.
                    return Ok(placed);
                }
                if let Some(refused) = refusal(&error) {
                    self.refuse(Refusal {
                        code: refused.code.clone(),
                        message: refused.message.clone(),
                        saved: self.saved(refused.document.root()),
                    })
                    .await;
                }
                self.answered(&error).await;
                return Err(error);
            }
        };
        // A response without its required fields proves nothing: the order stays possibly sent.
        let decoded = self.order.decodes(&arrived.about.document).and_then(|()| self.check_receipt(&arrived));
        if let Err(error) = decoded {
            return Err(arrived.undecoded(error));
        }
        let placed = self.placed(arrived);
        // If the caller drops the future before the journal has the claims, this client's other orders have them.
        for number in placed.receipt.iter().flat_map(Receipt::numbers) {
            self.core.ledger.claim(claimed(self.order, number), self.order.id());
        }
        self.set(OrderState::Placed(placed.clone()));
        Ok(self.placed_as(placed).await)
    }

    /// Records the result of placing the order. Memory has it already.
    pub(super) async fn placed_as(&self, mut placed: Placed) -> Placed {
        let problem = self.try_placed_as(&placed).await.unwrap_or_else(|error| Some(error.to_string()));
        match problem {
            Some(problem) => trace::unrecorded(self.order.id(), &problem),
            None => {
                placed.recorded = true;
                self.order.now().state = OrderState::Placed(placed.clone());
            }
        }
        placed
    }

    /// Returns the problem with a different state in the journal, if there is one.
    async fn try_placed_as(&self, placed: &Placed) -> Result<Option<String>, RecordError> {
        let own = placed.arrived.as_ref().map(|arrived| Dispatch::of(&arrived.attempt));
        for number in placed.receipt.iter().flat_map(Receipt::numbers) {
            if !claim(self.core, self.order, own.as_ref(), number).await? {
                // The service's response wins: the other order only looked the same.
                let problem = format!("{number} was attributed to another order: check that order manually");
                trace::unrecorded(self.order.id(), &problem);
            }
        }
        let state = OrderState::Placed(placed.clone());
        // This call has the service's response, which wins over the findings of others, unless they have sent the order
        // again.
        let replaces = |there: &OrderState| match there {
            OrderState::MaybeSent(dispatch) => own.as_ref().is_some_and(|own| own.is_same(dispatch)),
            OrderState::Placed(_) => false,
            OrderState::Ready | OrderState::Refused(_) => true,
        };
        let mut there = self.record(&state, replaces).await?;
        if let Some(OrderState::Placed(found)) = &there
            && own.is_some()
            && found.request_id.is_none()
            && found.receipt != placed.receipt
        {
            // Another process has searched for the order while it was in progress, and has found the task of an equal
            // one.
            let found = found.receipt.clone();
            let replaces =
                |there: &OrderState| matches!(there, OrderState::Placed(other) if other.receipt == found);
            there = self.record(&state, replaces).await?;
        }
        Ok(match there {
            None => None,
            Some(OrderState::Placed(other)) if other.receipt == placed.receipt => None,
            Some(_) => Some("the journal has another outcome".to_owned()),
        })
    }

    /// Records the code of a response that leaves the outcome open. Reconciliation may need it.
    async fn answered(&self, error: &Error) {
        let Error::Service(answer) = error else { return };
        let open = error.outcome() == Outcome::Unknown && !answer.doubtful;
        let OrderState::MaybeSent(dispatch) = self.order.state() else { return };
        let same = dispatch.is_same(&Dispatch::of(&answer.attempt));
        if !open || !same || self.saved(answer.document.root()).is_some() {
            return;
        }
        let state =
            OrderState::MaybeSent(Dispatch { answered: Some(answer.code.clone()), ..dispatch.clone() });
        self.order.now().state = state.clone();
        let replaces =
            |there: &OrderState| matches!(there, OrderState::MaybeSent(other) if other.is_same(&dispatch));
        // The journal's state without the code is true too, but less specific.
        self.record_or_adopt(&state, replaces).await;
    }

    /// Records that the service has refused the order. Memory is updated afterwards: if the caller drops the future in
    /// between, the order is possibly sent for all processes, rather than refused for one and placed again by another.
    async fn refuse(&self, refusal: Refusal) {
        let state = OrderState::Refused(refusal);
        match self.record(&state, |there| matches!(there, OrderState::Ready)).await {
            Ok(None) => self.set(state),
            Ok(Some(other)) => self.order.now().state = other,
            Err(error) => {
                // A failed journal still has it as possibly sent: a later process has to reconcile it.
                self.set(state);
                trace::unrecorded(self.order.id(), &error.to_string());
            }
        }
    }

    /// Records that the last attempt was not carried out. Memory was updated before.
    async fn return_to_ready(&self) {
        // A failed journal still has it as possibly sent: a later process has to reconcile it.
        self.record_or_adopt(&OrderState::Ready, |_| false).await;
    }

    /// Records a state that memory already has. A different state in the journal wins.
    async fn record_or_adopt(&self, state: &OrderState, replaces: impl Fn(&OrderState) -> bool + Send) {
        match self.record(state, replaces).await {
            Ok(None) => {}
            Ok(Some(other)) => self.order.now().state = other,
            Err(error) => trace::unrecorded(self.order.id(), &error.to_string()),
        }
    }

    /// Checks that the response has the number of the order, if the protocol has no success code. An order by name, or
    /// a restored one, has no response type to check.
    fn check_receipt(&self, arrived: &UndecodedSuccess) -> Result<(), DecodeError> {
        let root = arrived.about.document.root();
        match self.order.operation().and_then(|operation| operation.settles_by) {
            Some(field) if arrived.about.code.is_none() && root.trimmed(field).is_none() => {
                Err(DecodeError::missing(root, field, "a string"))
            }
            _ => Ok(()),
        }
    }

    fn placed(&self, arrived: UndecodedSuccess) -> Placed {
        let root = arrived.about.document.root();
        let field = self.order.operation().and_then(|operation| operation.settles_by);
        let receipt = field.and_then(|field| root.trimmed(field)).map(Receipt::new);
        let saved = self.saved(root);
        let progress = match &saved {
            Some(_) => Progress::Saved,
            // Neither a code nor a task says how far the order is: the service's list does.
            None if field.is_none() && arrived.about.code.is_none() => Progress::Accepted,
            None => arrived.about.progress,
        };
        let request_id = arrived.about.request_id.clone();
        let placed = Placed::known(saved.or(receipt), request_id, progress);
        Placed { arrived: Some(Arc::new(arrived)), recorded: false, ..placed }
    }

    fn saved(&self, root: crate::document::Node<'_>) -> Option<Receipt> {
        let field = self.order.operation()?.order?.saved?;
        root.trimmed(field).filter(|text| text != "0").map(Receipt::new)
    }
}

impl AttemptRecorder for PlacingGuard<'_> {
    fn leaving<'a>(&'a self, attempt: &'a Attempt) -> Option<BoxFuture<'a, Result<(), Error>>> {
        Some(Box::pin(self.depart(Dispatch::of(attempt))))
    }

    fn not_done(&self, error: &Error, again: bool) -> Option<BoxFuture<'_, ()>> {
        // `finish` records a refusal in one step: an order that is ready until then could be placed again, although the
        // service may have saved it.
        if !again && refusal(error).is_some() {
            return None;
        }
        if !self.left.swap(false, Ordering::Relaxed) {
            return None;
        }
        self.set(OrderState::Ready);
        Some(Box::pin(self.return_to_ready()))
    }
}

impl Drop for PlacingGuard<'_> {
    fn drop(&mut self) {
        let state = {
            let mut now = self.order.now();
            now.busy = false;
            now.state.clone()
        };
        match state {
            OrderState::Ready | OrderState::Refused(_) => Ledger::release(self.order),
            OrderState::Placed(_) => Ledger::place(self.order),
            OrderState::MaybeSent(_) => return,
        }
        let kept = claims(self.order, &state);
        self.core.ledger.release_claims(self.order.id(), |claimed| kept.contains(claimed));
    }
}
