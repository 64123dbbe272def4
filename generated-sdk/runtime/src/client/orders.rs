//! The methods of a client that are about orders.

use super::{Client, job};
use crate::base::BoxFuture;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::{DecodeError, Error};
use crate::orders::{
    Conclusion, Order, Placeable, Placed, Quote, Reconciled, Settle, SettleTarget, Spend, Stored, TypedOrder,
    finding, placing, quote, restoring,
};
use crate::params::Params;
use crate::protocol::{Purchase, Request, Service};
use crate::schema::Effect;
use crate::value::Decimal;
use std::sync::Arc;

impl<S: Service> Client<S> {
    /// Makes an order of a request that charges the account. Nothing is sent: [`place`](Self::place) does that, once.
    ///
    /// Its id is random. Where your program has a name of its own for the order, give that:
    /// [`order_with_id`](Self::order_with_id).
    pub fn order<R: Request<Service = S> + Purchase>(&self, request: R) -> TypedOrder<R> {
        self.order_with_id(self.core().stamps.id(), request)
    }

    /// Makes an order with an id of your own, such as the number of an invoice; [`place`](Self::place) refuses an empty
    /// one. With a [`Journal`](crate::Journal) an id is placed once, whatever happens between: after a crash, make the
    /// order again with the same id and place it, and you are told what is known about it.
    pub fn order_with_id<R: Request<Service = S> + Purchase>(
        &self,
        id: impl Into<String>,
        request: R,
    ) -> TypedOrder<R> {
        let order = Order::make(self.core(), id.into(), job(&request), Some(fits::<R::Response>));
        TypedOrder::new(order)
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
            return Err(self.wrong_method(action, Some(job.effect())));
        }
        Ok(Order::make(self.core(), self.core().stamps.id(), job, None))
    }

    /// Places an order: sends it once, if it does not cost more than is allowed.
    ///
    /// It is sent again only where it was surely not carried out: nothing had left, or the service said so.
    /// Called again, also with a clone of the order, it answers with what is known and sends nothing. The future
    /// can be dropped at any time; the order then knows whether it may have been sent.
    ///
    /// With a [`Journal`](crate::Journal), it is recorded before the first byte leaves that the order may have been
    /// sent, and of all processes that want to send an id at the same time one does. The others get what is known: that
    /// it may have been sent, or what it was placed as. If the future is dropped while it records the outcome, the
    /// journal may keep the order as perhaps sent, and [`reconcile`](Self::reconcile) finds out. If the journal fails
    /// at that moment, [`Placed::recorded`] is false.
    ///
    /// Costs what is ordered; before that, one free call for each name to learn the price, unless any price will
    /// do.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Where its `outcome` is [`Unknown`](crate::Outcome::Unknown), ask
    /// [`reconcile`](Self::reconcile) what became of the order. [`Error::Order`] says why it was not sent at all:
    /// it costs too much, no price is available, it may have been sent before.
    pub fn place<O: Placeable>(
        &self,
        order: O,
        spend: Spend,
    ) -> BoxFuture<'static, Result<Placed<O::Response>, Error>> {
        let order = order.untyped();
        let placing = placing::place(Arc::clone(self.core()), self.settings(), order.clone(), spend);
        let placing = order.traced("place", placing);
        Box::pin(async move { placing.await.map(Placed::typed) })
    }

    /// Returns the price of an order: one call for each name, no faster than the service's quota for such calls allows.
    /// At Alibaba Cloud a batch of 100 names takes about 12 seconds. Prices that the service does not have are looked
    /// up in the client's own [`Prices`](crate::Prices).
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if no price is available.
    pub fn quote(&self, order: &Order) -> BoxFuture<'static, Result<Quote, Error>> {
        let (core, settings, order) = (Arc::clone(self.core()), self.settings(), order.clone());
        Box::pin(async move {
            order.belongs_to(&core)?;
            quote::quote(&core, &settings, &order, None).await
        })
    }

    /// Waits until every name of an order has succeeded or failed: `client.settle(&order).await`. It takes an order
    /// that was placed, or the number of a task or order, such as the `TaskNo` of any response.
    ///
    /// `Ok` means that every name has succeeded.
    ///
    /// Each time it asks costs one call for each page of the task's names, and at OpenSRS one call.
    ///
    /// # Errors
    ///
    /// See [`Error`]. [`Error::Order`] with [`OrderProblem::NamesFailed`](crate::OrderProblem::NamesFailed) if a name
    /// has failed, with [`OrderProblem::StillWaiting`](crate::OrderProblem::StillWaiting) when the
    /// [`deadline`](Settle::deadline) has passed, and with another problem if there is nothing to wait for. Errors that
    /// can pass do not end the waiting: see [`Settle`].
    pub fn settle(&self, target: impl Into<SettleTarget>) -> Settle {
        Settle::new(Arc::clone(self.core()), self.settings(), target.into())
    }

    /// Finds out from the service's own lists whether an order that may have been sent was placed, and records the
    /// outcome in the order and the journal. If it was not placed, it can be placed again.
    ///
    /// An order that a journal has recorded needs a client with that journal.
    ///
    /// Costs some reads: the list of what the account has ordered since then, and the names of each entry that can be
    /// it.
    ///
    /// # Errors
    ///
    /// See [`Error`]; the order stays as it was.
    pub fn reconcile(&self, order: &Order) -> BoxFuture<'static, Result<Reconciled, Error>> {
        let (core, settings, order) = (Arc::clone(self.core()), self.settings(), order.clone());
        Box::pin(
            order
                .clone()
                .traced("reconcile", async move { finding::reconcile(&core, &settings, &order).await }),
        )
    }

    /// Records the outcome of an order that may have been sent, found out by other means. The SDK trusts it: an order
    /// that is declared not placed although it was placed, or is being sent by another process at this moment, is
    /// charged twice when it is placed again.
    ///
    /// An order that a journal has recorded needs a client with that journal.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the order's state is not [`MaybeSent`](crate::OrderState::MaybeSent), or if the journal
    /// cannot be written.
    pub fn conclude(&self, order: &Order, conclusion: Conclusion) -> BoxFuture<'static, Result<(), Error>> {
        let (core, order) = (Arc::clone(self.core()), order.clone());
        Box::pin(async move { finding::conclude(&core, &order, conclusion).await })
    }

    /// Binds an order that has no account id to this client's account: one that was made by a client that did not know
    /// its account. Clones of the order are bound too. Nothing is sent.
    ///
    /// Do so only if you know that the order was made with credentials of this very account. The SDK cannot check it.
    /// If the order may have been sent for another account, [`reconcile`](Self::reconcile) looks for it in the wrong
    /// account's lists, does not find it, and calls it not placed; placing it again then charges twice.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the order belongs to another account, service or edition, or is being placed.
    pub fn relabel(&self, order: &Order) -> Result<(), Error> {
        order.relabel(self.core())
    }

    /// Restores an order from what [`Order::to_json`] gave.
    ///
    /// One that was not at its end when it was stored counts as perhaps sent up to this moment, since nobody can tell
    /// what happened after it was stored; unless it was made by a client with a journal, and this client has the same
    /// one, which knows. Restore those that were placed too, so that what they were placed as is taken for no other
    /// order's.
    ///
    /// An order without an account id is restored as one. A client that knows its account can do nothing with it before
    /// [`relabel`](Self::relabel).
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the text cannot be read, or is another account's, service's or edition's; or if the journal
    /// fails.
    pub fn restore(&self, stored: &str) -> BoxFuture<'static, Result<Order, Error>> {
        let (core, stored) = (Arc::clone(self.core()), Stored::read(stored));
        Box::pin(async move { restoring::restore(&core, &stored?).await })
    }

    /// Returns the orders of this client's account, service and edition that the client's journal has as not at their
    /// end, such as a crash leaves behind: those that may have been sent, to be reconciled, and those that were surely
    /// not carried out, to be placed again. The oldest come first.
    ///
    /// In a journal that several processes share, another process may be placing some of them at this moment.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the client has no journal, or if it cannot be read.
    pub fn pending(&self) -> BoxFuture<'static, Result<Vec<Order>, Error>> {
        let core = Arc::clone(self.core());
        Box::pin(async move { restoring::pending(&core).await })
    }

    /// What orders have cost under the client's [`ceiling`](crate::ClientBuilder::ceiling), in its currency.
    /// Orders of unknown outcome count.
    pub fn spent(&self) -> Decimal {
        self.core().ledger.spent()
    }
}

/// Whether a response has what its type always has.
fn fits<T: Decode>(document: &Document) -> Result<(), DecodeError> {
    document.decode::<T>().map(drop)
}
