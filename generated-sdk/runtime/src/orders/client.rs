//! The methods of a client that are about orders. Generic code stands here only, and it is thin.

use super::stored::Stored;
use super::{
    Departure, Journal, Order, OrderProblem, OrderState, Placed, Quote, Reconciled, Settle, Verdict, Waited,
    finding, placing, quote,
};
use crate::client::job;
use crate::{
    BoxFuture, Client, Decimal, Decode, Document, Effect, Error, Params, Purchase, Request, Service, Spend,
    trace,
};
use std::sync::Arc;

impl<S: Service> Client<S> {
    /// Makes an order of a request that charges the account. Nothing is sent: [`place`](Self::place) does that, once.
    ///
    /// Its id is random. Where your program has a name of its own for the order, give that:
    /// [`order_with_id`](Self::order_with_id).
    pub fn order<R: Request<Service = S> + Purchase>(&self, request: R) -> Order {
        Order::make(self.core(), self.core().stamps.id(), job(&request), Some(fits::<R::Reply>))
    }

    /// Makes an order with an id of your own, such as the number of an invoice. With a
    /// [`Journal`] an id is placed once, whatever happens between: after a crash, make the order again with the
    /// same id and place it, and you are told what is known about it.
    pub fn order_with_id<R: Request<Service = S> + Purchase>(
        &self,
        id: impl Into<String>,
        request: R,
    ) -> Order {
        Order::make(self.core(), id.into(), job(&request), Some(fits::<R::Reply>))
    }

    /// Makes an order of an action by its name: one that the spec knows to charge the account, or one that it does
    /// not know, which counts as such.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] if the spec knows the action and it charges nothing.
    pub fn order_named(&self, action: &str, params: impl Into<Params>) -> Result<Order, Error> {
        let job = self.named(action, params)?;
        if job.effect() != Effect::Purchase {
            return Err(self.wrong_door(action, Some(job.effect())));
        }
        Ok(Order::make(self.core(), self.core().stamps.id(), job, None))
    }

    /// Places an order: sends it once, if it does not cost more than is allowed.
    ///
    /// It is sent again only where it was surely not carried out: nothing had left, or the service said so.
    /// Called again, also with a clone of the order, it answers with what is known and sends nothing. The future
    /// can be dropped at any time; the order then knows whether it may have been sent.
    ///
    /// Costs what is ordered; before that, one free call for each name to learn the price, unless any price will
    /// do.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Where its `outcome` is [`Unknown`](crate::Outcome::Unknown), ask
    /// [`reconcile`](Self::reconcile) what became of the order. [`Error::Order`] says why it was not sent at all:
    /// it costs too much, no price is to be had, it may have been sent before.
    pub fn place(&self, order: &Order, spend: Spend) -> BoxFuture<'static, Result<Placed, Error>> {
        let placing = placing::place(Arc::clone(self.core()), self.settings(), order.clone(), spend);
        Box::pin(trace::order("place", order, placing))
    }

    /// Tells what an order costs: one call for each name. What the service tells no price of is looked up in the
    /// client's own [`Prices`](crate::Prices).
    ///
    /// # Errors
    ///
    /// [`Error::Order`] where a price is not to be had.
    pub fn quote(&self, order: &Order) -> BoxFuture<'static, Result<Quote, Error>> {
        let (core, settings, order) = (Arc::clone(self.core()), self.settings(), order.clone());
        Box::pin(async move {
            order.belongs_to(&core)?;
            quote::quote(&core, settings, &order).await
        })
    }

    /// Waits until every name of an order has worked or failed: `client.settle(&order).await`. It takes an order
    /// that was placed, or the number of a task or order, such as the `TaskNo` of any reply.
    ///
    /// Each time it asks costs one call for each page of the task's names, and at OpenSRS one call.
    ///
    /// # Errors
    ///
    /// See [`Error`]. [`Error::Order`] if there is nothing to wait for, and when the
    /// [`deadline`](Settle::deadline) has passed.
    pub fn settle(&self, waited: impl Into<Waited>) -> Settle {
        Settle::new(Arc::clone(self.core()), self.settings(), waited.into())
    }

    /// Finds out what became of an order that may have been sent, from the service's own lists, and takes it down in
    /// the order and the journal. If it was not placed, it can be placed again.
    ///
    /// Costs some reads: the list of what the account has ordered since then, and the names of each entry that can be
    /// it.
    ///
    /// # Errors
    ///
    /// See [`Error`]; the order stays as it was.
    pub fn reconcile(&self, order: &Order) -> BoxFuture<'static, Result<Reconciled, Error>> {
        let (core, settings, order) = (Arc::clone(self.core()), self.settings(), order.clone());
        Box::pin(trace::order("reconcile", &order.clone(), async move {
            finding::reconcile(&core, settings, &order).await
        }))
    }

    /// Takes down what somebody has found out by other means about an order that may have been sent. The SDK
    /// believes it: an order that is called not placed and was placed will be placed twice.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] unless the order's state is [`PerhapsSent`](OrderState::PerhapsSent), and when the journal
    /// cannot be written.
    pub fn conclude(&self, order: &Order, verdict: Verdict) -> Result<(), Error> {
        finding::conclude(self.core(), order, verdict)
    }

    /// Restores an order from what [`Order::to_json`] gave.
    ///
    /// One that was not at its end when it was stored counts as perhaps sent up to this moment, since nobody can tell
    /// what happened after it was stored; unless it was made by a client with a journal, and this client has the same
    /// one, which knows. Restore those that were placed too, so that what they were placed as is taken for no other
    /// order's.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the text cannot be read, or is another service's or edition's; or if the journal cannot be
    /// read.
    pub fn restore(&self, stored: &str) -> Result<Order, Error> {
        let core = self.core();
        let stored = Stored::read(stored)?;
        // From here on this client's journal knows.
        let journal = core.ledger.journal.as_ref().map(|journal| journal.id());
        let order = |state| stored.order(core, journal.clone(), state);
        if !stored.is_for(core)? {
            let advice = "Restore it with a client of the service and edition that it was made for.";
            let (problem, text) = (OrderProblem::WrongClient, "it is for another service or edition");
            return Err(order(OrderState::Ready)?.error(problem, text, advice).into());
        }
        let mut state = stored.state()?;
        let asked = journal.is_some() && stored.journal() == journal;
        if let (true, OrderState::Ready | OrderState::PerhapsSent(_)) = (asked, &state) {
            if let Some(said) = placing::said(core, &order(OrderState::Ready)?)? {
                state = said;
            }
        } else {
            let now = core.stamps.now();
            match &mut state {
                OrderState::Ready => {
                    let earliest = stored.made()?;
                    state =
                        OrderState::PerhapsSent(Departure { earliest, latest: now, nonce: String::new() });
                }
                // It may have been found not placed since, and placed again.
                OrderState::PerhapsSent(departure) => departure.latest = departure.latest.max(now),
                _ => {}
            }
        }
        let order = order(state)?;
        if let OrderState::Placed(placed) = order.state() {
            for number in placed.receipt().iter().flat_map(|receipt| receipt.numbers()) {
                core.ledger.claim(number, order.id());
            }
        }
        Ok(order)
    }

    /// The orders of a journal that are not final, such as a crash leaves behind: those that may have been sent, to be
    /// reconciled, and those that were surely not carried out, to be placed again.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the journal cannot be read.
    pub fn pending(&self, journal: &dyn Journal) -> Result<Vec<Order>, Error> {
        let all = journal.all().map_err(|error| {
            let text = format!("the journal cannot be read: {error}");
            super::OrderError::new(OrderProblem::Journal, text, "Mend it, or open another.")
        })?;
        let mut pending = Vec::new();
        for text in all {
            let stored = Stored::read(&text)?;
            if !stored.is_for(self.core())? {
                continue;
            }
            let order = stored.order(self.core(), Some(journal.id()), stored.state()?)?;
            if !order.is_final() {
                pending.push(order);
            }
        }
        pending.sort_by(|one, other| (one.made(), one.id()).cmp(&(other.made(), other.id())));
        Ok(pending)
    }

    /// What orders have cost under the client's [`ceiling`](crate::ClientBuilder::ceiling), in its currency.
    /// Orders of unknown outcome count.
    pub fn spent(&self) -> Decimal {
        self.core().ledger.spent()
    }
}

/// Whether a reply has what its type always has.
fn fits<T: Decode>(document: &Document) -> Result<(), crate::DecodeError> {
    document.decode::<T>().map(drop)
}
