//! What a client knows about the orders of its life: what they may cost, and which traces are theirs.

use super::{Journal, Order, OrderProblem};
use crate::{Currency, Decimal, Error, Money, Prices};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub(crate) struct Ledger {
    pub(crate) journal: Option<Arc<dyn Journal>>,
    /// What the account is charged in: no reply names it.
    pub(crate) currency: Option<Currency>,
    pub(crate) prices: Prices,
    pub(crate) ceiling: Option<Money>,
    spent: Arc<Mutex<Decimal>>,
    /// Tasks and orders of the service, and the ids of the orders that they belong to. A journal has them too.
    claims: Mutex<HashMap<String, String>>,
}

/// What an order holds of a ceiling, and where it is to be given back.
pub(super) struct Reserved {
    amount: Decimal,
    spent: Arc<Mutex<Decimal>>,
}

impl Ledger {
    /// Checks what was set, once when the client is built.
    pub(crate) fn open(&mut self) -> Result<(), Error> {
        if let Some(ceiling) = self.ceiling {
            let currency = *self.currency.get_or_insert(ceiling.currency());
            if currency != ceiling.currency() {
                let text =
                    format!("it is in {}, and the account is charged in {currency}", ceiling.currency());
                return Err(Error::config("ceiling", text));
            }
        }
        Ok(())
    }

    /// Takes what an order costs out of the ceiling, before it is sent.
    pub(super) fn reserve(&self, order: &Order, price: Option<Money>) -> Result<(), Error> {
        let Some(ceiling) = self.ceiling else { return Ok(()) };
        let Some(price) = price else {
            let advice = "Say how much it may cost: `Spend::at_most(…)`.";
            return Err(order.error(OrderProblem::Ceiling, NO_LIMIT, advice).into());
        };
        let mut spent = lock(&self.spent);
        match spent.checked_add(price.amount()).filter(|sum| *sum <= ceiling.amount()) {
            Some(sum) => *spent = sum,
            None => {
                let left = ceiling.amount().checked_sub(*spent).unwrap_or(Decimal::ZERO);
                let text = format!(
                    "it costs {price}, and of the {ceiling} that this client may spend {left} {} are left",
                    ceiling.currency()
                );
                let advice = "Orders of unknown outcome count as spent: reconcile them, or build a client with a higher ceiling.";
                return Err(order.error(OrderProblem::Ceiling, text, advice).into());
            }
        }
        drop(spent);
        order.now().reserved = Some(Reserved { amount: price.amount(), spent: Arc::clone(&self.spent) });
        Ok(())
    }

    /// Gives back what an order held that was surely not carried out.
    pub(super) fn release(order: &Order) {
        let reserved = order.now().reserved.take();
        if let Some(Reserved { amount, spent }) = reserved {
            let mut spent = lock(&spent);
            *spent = spent.checked_sub(amount).unwrap_or(*spent);
        }
    }

    /// What has been spent under the ceiling, orders of unknown outcome included.
    pub(crate) fn spent(&self) -> Decimal {
        *lock(&self.spent)
    }

    /// Claims a task or order of the service for an order; returns false if it is another order's.
    pub(super) fn claim(&self, number: &str, order: &str) -> bool {
        let mut claims = lock(&self.claims);
        claims.entry(number.to_owned()).or_insert_with(|| order.to_owned()) == order
    }

    /// Returns whether it is another order's.
    pub(super) fn is_taken(&self, number: &str, order: &str) -> bool {
        lock(&self.claims).get(number).is_some_and(|owner| owner != order)
    }
}

const NO_LIMIT: &str = "the client may only spend so much, and this order has no limit";

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
