//! The budget of a client: the possible cost of its orders, and the tasks that they have claimed.

use super::ordered_names::comparable;
use super::quote::Quote;
use super::{Journal, Order};
use crate::error::{Error, NameState, OrderProblem, TaskProgress};
use crate::orders::{NamePrice, Prices};
use crate::value::{Currency, Decimal, Money};
#[cfg(feature = "registrar")]
use std::collections::HashSet;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub(crate) struct Ledger {
    pub(crate) journal: Option<Arc<dyn Journal>>,
    /// The currency of the account, which no response contains.
    pub(crate) currency: Option<Currency>,
    pub(crate) prices: Prices,
    pub(crate) ceiling: Option<Money>,
    spent: Arc<Mutex<Spent>>,
    /// The order ids to which the service's tasks and orders belong, by claim. With a journal it has only the numbers
    /// in the responses to this client's orders; the journal has all.
    claims: Mutex<HashMap<String, String>>,
    /// The names for which a call of the interface over all services is ordering something.
    #[cfg(feature = "registrar")]
    pub(crate) ordering: Mutex<HashSet<String>>,
}

/// The amounts that count against a ceiling.
#[derive(Default)]
struct Spent {
    /// The amount of orders that are in progress or whose outcome is unknown.
    open: Decimal,
    /// The amount of orders that were placed.
    placed: Decimal,
    /// The amount of names that failed, unless the spec says that nothing was charged.
    failed: Decimal,
}

impl Spent {
    fn total(&self) -> Option<Decimal> {
        self.open.checked_add(self.placed)?.checked_add(self.failed)
    }
}

/// The amount that an order has reserved in its client's budget.
pub(super) struct Reserved {
    names: Vec<Share>,
    /// Whether the order was placed.
    placed: bool,
    /// The sums of that client.
    spent: Arc<Mutex<Spent>>,
}

/// The amount that one name has reserved.
struct Share {
    name: String,
    amount: Decimal,
    /// Whether it has failed, and is accounted for.
    failed: bool,
}

impl Reserved {
    fn held(&self) -> impl Iterator<Item = &Share> {
        self.names.iter().filter(|share| !share.failed)
    }

    /// Subtracts an amount from its sum.
    fn take_out(&self, spent: &mut Spent, amount: Decimal) {
        let sum = if self.placed { &mut spent.placed } else { &mut spent.open };
        *sum = sum.checked_sub(amount).unwrap_or(*sum);
    }
}

impl Ledger {
    /// Validates the settings, once when the client is built.
    pub(crate) fn open(&mut self) -> Result<(), Error> {
        let ceiling = self.ceiling.iter().map(|ceiling| ("ceiling", ceiling.currency()));
        for (setting, its) in ceiling.chain(self.prices.currencies().map(|its| ("prices", its))) {
            let currency = *self.currency.get_or_insert(its);
            if currency != its {
                let text = format!("it is in {its}, but the account is charged in {currency}");
                return Err(Error::config(setting, text));
            }
        }
        Ok(())
    }

    /// Reserves the cost of an order, before it is sent.
    pub(super) fn reserve(&self, order: &Order, quote: Option<&Quote>) -> Result<(), Error> {
        let Some(ceiling) = self.ceiling else { return Ok(()) };
        let Some(quote) = quote else {
            let advice = "Set a limit: `Spend::at_most(…)`.";
            return Err(order.error(OrderProblem::Ceiling, NO_LIMIT, advice).into());
        };
        let mut spent = lock(&self.spent);
        let price = quote.total.amount();
        let fits =
            spent.total().and_then(|sum| sum.checked_add(price)).is_some_and(|sum| sum <= ceiling.amount());
        let open = spent.open.checked_add(price).filter(|_| fits);
        let Some(open) = open else { return Err(over(order, quote.total, ceiling, &spent)) };
        spent.open = open;
        drop(spent);
        let share = |name: &NamePrice| Share {
            name: comparable(&name.name),
            amount: name.price.amount(),
            failed: false,
        };
        let names = quote.names.iter().map(share).collect();
        order.now().reserved = Some(Reserved { names, placed: false, spent: Arc::clone(&self.spent) });
        Ok(())
    }

    /// Releases the amount of an order that was certainly not carried out.
    pub(super) fn release(order: &Order) {
        if let Some(reserved) = order.now().reserved.take() {
            let mut spent = lock(&reserved.spent);
            reserved.held().for_each(|share| reserved.take_out(&mut spent, share.amount));
        }
    }

    /// Counts an order as placed: its outcome is no longer unknown.
    pub(super) fn place(order: &Order) {
        if let Some(reserved) = order.now().reserved.as_mut().filter(|reserved| !reserved.placed) {
            let mut spent = lock(&reserved.spent);
            for share in reserved.held() {
                reserved.take_out(&mut spent, share.amount);
                spent.placed = spent.placed.checked_add(share.amount).unwrap_or(spent.placed);
            }
            drop(spent);
            reserved.placed = true;
        }
    }

    /// Releases the amounts of failed names, if nothing was charged for them.
    pub(super) fn settle(order: &Order, progress: &TaskProgress) {
        let mut now = order.now();
        let Some(reserved) = now.reserved.as_mut() else { return };
        let mut failed: BTreeMap<String, Vec<bool>> = BTreeMap::new();
        for name in progress.with(NameState::Failed) {
            failed.entry(comparable(&name.name)).or_default().push(name.uncharged);
        }
        for (name, uncharged) in failed {
            let before = reserved.names.iter().filter(|share| share.name == name && share.failed).count();
            for uncharged in uncharged.into_iter().skip(before) {
                // It is unknown which of two entries for one name has failed: the cheaper one is assumed.
                let held = reserved.names.iter_mut().filter(|share| share.name == name && !share.failed);
                let Some(share) = held.min_by_key(|share| share.amount) else { break };
                share.failed = true;
                let amount = share.amount;
                let mut spent = lock(&reserved.spent);
                reserved.take_out(&mut spent, amount);
                if !uncharged {
                    spent.failed = spent.failed.checked_add(amount).unwrap_or(spent.failed);
                }
            }
        }
    }

    /// Returns the amounts that count against the ceiling, including orders with an unknown outcome.
    pub(crate) fn spent(&self) -> Decimal {
        lock(&self.spent).total().unwrap_or(Decimal::ZERO)
    }

    /// Claims a task or order of the service for an order; returns false if it belongs to another order.
    pub(super) fn claim(&self, claimed: String, order: &str) -> bool {
        let mut claims = lock(&self.claims);
        claims.entry(claimed).or_insert_with(|| order.to_owned()) == order
    }

    /// Releases the claims of an order, except those it keeps.
    pub(super) fn release_claims(&self, order: &str, keeps: impl Fn(&String) -> bool) {
        lock(&self.claims).retain(|claimed, owner| owner != order || keeps(claimed));
    }

    /// Returns whether it belongs to another order.
    pub(super) fn is_taken(&self, claimed: &str, order: &str) -> bool {
        lock(&self.claims).get(claimed).is_some_and(|owner| owner != order)
    }
}

/// Returns the error of an order that would exceed the ceiling.
fn over(order: &Order, price: Money, ceiling: Money, spent: &Spent) -> Error {
    let currency = ceiling.currency();
    let left = spent.total().and_then(|sum| ceiling.amount().checked_sub(sum)).unwrap_or(Decimal::ZERO);
    let mut text = format!(
        "it costs {price}, but only {left} {currency} of this client's ceiling of {ceiling} are left"
    );
    let mut advice = String::new();
    if spent.open > Decimal::ZERO {
        text.push_str(&format!(
            "; orders in progress or with an unknown outcome reserve {} {currency}",
            spent.open
        ));
        advice.push_str(
            "Reconcile the orders with an unknown outcome: those that were not placed release their amounts. ",
        );
    }
    if spent.failed > Decimal::ZERO {
        text.push_str(&format!(
            "; failed orders, which may have been charged nevertheless, reserve {} {currency}",
            spent.failed
        ));
        advice.push_str("Check the account's bills for failed orders that were charged. ");
    }
    advice.push_str("To spend more, build a client with a higher ceiling.");
    order.error(OrderProblem::Ceiling, text, advice).into()
}

const NO_LIMIT: &str = "the client has a ceiling, but this order has no limit";

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
