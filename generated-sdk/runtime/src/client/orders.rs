//! The methods of a client for orders.

use super::{Client, job};
use crate::base::BoxFuture;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::{DecodeError, Error};
use crate::orders::{
    Conclusion, Order, Placeable, Placed, Quote, Reconciled, Settle, SettleTarget, Spend, Stored, TypedOrder,
    placing, quote, reconciling, restoring,
};
use crate::params::Params;
use crate::protocol::{Purchase, Request, Service};
use crate::schema::Effect;
use crate::value::Decimal;
use std::sync::Arc;

impl<S: Service> Client<S> {
    /// Creates an order from a request that charges the account. Nothing is sent: [`place`](Self::place) sends it once.
    ///
    /// Its id is random. If your program has its own id for the order, use [`order_with_id`](Self::order_with_id).
    pub fn order<R: Request<Service = S> + Purchase>(&self, request: R) -> TypedOrder<R> {
        self.order_with_id(self.core().stamps.id(), request)
    }

    /// Creates an order with your own id, such as the number of an invoice; [`place`](Self::place) refuses an empty
    /// one. With a [`Journal`](crate::Journal) an id is placed once: after a crash, create the order again with the
    /// same id and place it, and the result is the known outcome.
    pub fn order_with_id<R: Request<Service = S> + Purchase>(
        &self,
        id: impl Into<String>,
        request: R,
    ) -> TypedOrder<R> {
        let order = Order::make(self.core(), id.into(), job(&request), Some(fits::<R::Response>));
        TypedOrder::new(order)
    }

    /// Creates an order from an action by its name: one that charges the account according to the spec, or one that is
    /// not in the spec.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Invalid`] if the action is in the spec and does not charge the account.
    pub fn order_named(&self, action: &str, params: impl Into<Params>) -> Result<Order, Error> {
        self.order_named_with_id(self.core().stamps.id(), action, params)
    }

    /// Creates an order from an action by its name, with your own id; see [`order_with_id`](Self::order_with_id).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`order_named`](Self::order_named).
    pub fn order_named_with_id(
        &self,
        id: impl Into<String>,
        action: &str,
        params: impl Into<Params>,
    ) -> Result<Order, Error> {
        let job = self.named(action, params)?;
        if job.effect() != Effect::Purchase {
            return Err(self.wrong_method(action, Some(job.effect())));
        }
        Ok(Order::make(self.core(), id.into(), job, None))
    }

    /// Places an order: sends it once, if its price is within the limit.
    ///
    /// It is retried only if it was certainly not carried out: nothing was sent, or the service said so. Another call,
    /// also with a clone of the order, returns the known outcome and sends nothing. The future can be dropped at any
    /// time; the order then records whether it may have been sent.
    ///
    /// With a [`Journal`](crate::Journal), the journal records that the order may have been sent before the first byte
    /// is sent, and if several processes want to send an id at the same time, one does. The others get the known state:
    /// that it may have been sent, or the outcome. If the future is dropped while it records the outcome, the journal
    /// may keep the order as possibly sent, and [`reconcile`](Self::reconcile) determines the outcome. If the journal
    /// fails at that moment, [`Placed::recorded`] is false.
    ///
    /// It costs the order's price. Before, it makes one free call for each name to get the price, unless any price is
    /// accepted.
    ///
    /// # Errors
    ///
    /// See [`Error`]. If its `outcome` is [`Unknown`](crate::Outcome::Unknown), call [`reconcile`](Self::reconcile).
    /// [`Error::Order`] has the reason why it was not sent at all: for example it costs too much, no price is
    /// available, or it may have been sent before.
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

    /// Returns the price of an order: one call for each name, within the service's quota for such calls. At Alibaba
    /// Cloud a batch of 100 names takes about 12 seconds. Prices that the service does not have are taken from the
    /// client's own [`Prices`](crate::Prices).
    ///
    /// # Errors
    ///
    /// Returns [`Error::Order`] if no price is available.
    pub fn quote(&self, order: &Order) -> BoxFuture<'static, Result<Quote, Error>> {
        let (core, settings, order) = (Arc::clone(self.core()), self.settings(), order.clone());
        Box::pin(async move {
            order.belongs_to(&core)?;
            quote::quote(&core, &settings, &order, None).await
        })
    }

    /// Waits until every name of an order has succeeded or failed: `client.settle(&order).await`. It accepts an order
    /// that was placed, or the number of a task or order, such as the `TaskNo` of any response.
    ///
    /// `Ok` means that every name has succeeded.
    ///
    /// Each request costs one call for each page of the task's names, and at OpenSRS one call.
    ///
    /// # Errors
    ///
    /// See [`Error`]. [`Error::Order`] with [`OrderProblem::NamesFailed`](crate::OrderProblem::NamesFailed) if a name
    /// has failed, with [`OrderProblem::StillWaiting`](crate::OrderProblem::StillWaiting) when the
    /// [`deadline`](Settle::deadline) has passed, and with another problem if there is nothing to wait for. Temporary
    /// errors do not end the waiting: see [`Settle`].
    pub fn settle(&self, target: impl Into<SettleTarget>) -> Settle {
        Settle::new(Arc::clone(self.core()), self.settings(), target.into())
    }

    /// Determines from the service's own lists whether an order that may have been sent was placed, and records the
    /// outcome in the order and the journal. If it was not placed, it can be placed again.
    ///
    /// An order in a journal needs a client with that journal.
    ///
    /// It costs some reads: the list of the account's orders since then, and the names of each possible match.
    ///
    /// # Errors
    ///
    /// See [`Error`]; the order stays as it was.
    pub fn reconcile(&self, order: &Order) -> BoxFuture<'static, Result<Reconciled, Error>> {
        let (core, settings, order) = (Arc::clone(self.core()), self.settings(), order.clone());
        Box::pin(
            order
                .clone()
                .traced("reconcile", async move { reconciling::reconcile(&core, &settings, &order).await }),
        )
    }

    /// Records the outcome of an order that may have been sent, which the caller has determined. The SDK trusts it: an
    /// order that is declared not placed although it was placed, or is being sent by another process, is charged twice
    /// when it is placed again.
    ///
    /// An order in a journal needs a client with that journal.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Order`] if the order's state is not [`MaybeSent`](crate::OrderState::MaybeSent), or if the
    /// journal cannot be written.
    pub fn conclude(&self, order: &Order, conclusion: Conclusion) -> BoxFuture<'static, Result<(), Error>> {
        let (core, order) = (Arc::clone(self.core()), order.clone());
        Box::pin(async move { reconciling::conclude(&core, &order, conclusion).await })
    }

    /// Binds an order that has no account id to this client's account, because it was created by a client that did not
    /// know its account. Clones of the order are bound too. Nothing is sent.
    ///
    /// Do so only if you know that the order was created with credentials of this account. The SDK cannot check it. If
    /// the order may have been sent for another account, [`reconcile`](Self::reconcile) searches the wrong account's
    /// lists, does not find it, and reports it as not placed; placing it again then charges twice.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Order`] if the order belongs to another account, service or edition, or is being placed.
    pub fn relabel(&self, order: &Order) -> Result<(), Error> {
        order.relabel(self.core())
    }

    /// Restores an order from the string of [`Order::to_json`].
    ///
    /// An order that was not finished when it was stored counts as possibly sent until this moment, since its history
    /// after that is not known; unless it was created by a client with a journal, and this client has the same one.
    /// Restore placed orders too, so that their tasks are not attributed to other orders.
    ///
    /// An order without an account id is restored as one. A client that knows its account can only
    /// [`relabel`](Self::relabel) it.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Order`] if the string cannot be read, or belongs to another account, service or edition; or if
    /// the journal fails.
    pub fn restore(&self, stored: &str) -> BoxFuture<'static, Result<Order, Error>> {
        let (core, stored) = (Arc::clone(self.core()), Stored::read(stored));
        Box::pin(async move { restoring::restore(&core, &stored?).await })
    }

    /// Returns the unfinished orders of this client's account, service and edition in the client's journal, such as a
    /// crash leaves behind: those that may have been sent, to be reconciled, and those that were certainly not carried
    /// out, to be placed again. The oldest come first.
    ///
    /// In a journal that several processes share, another process may be placing some of them.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Order`] if the client has no journal, or if it cannot be read.
    pub fn pending(&self) -> BoxFuture<'static, Result<Vec<Order>, Error>> {
        let core = Arc::clone(self.core());
        Box::pin(async move { restoring::pending(&core).await })
    }

    /// Returns the total price of orders that counts against the client's [`ceiling`](crate::ClientBuilder::ceiling),
    /// in its currency. Orders with an unknown outcome count.
    pub fn spent(&self) -> Decimal {
        self.core().ledger.spent()
    }
}

/// Checks that a response has the required fields of its type.
fn fits<T: Decode>(document: &Document) -> Result<(), DecodeError> {
    document.decode::<T>().map(drop)
}
