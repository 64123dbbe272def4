//! What a client knows about the orders of its life: what they may cost, and which traces are theirs.

use super::quote::Quote;
use super::subject::comparable;
use super::{Journal, Order};
use crate::error::{Error, NameState, OrderProblem, TaskProgress};
use crate::orders::{NamePrice, Prices};
use crate::value::{Currency, Decimal, Money};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub(crate) struct Ledger {
    pub(crate) journal: Option<Arc<dyn Journal>>,
    /// What the account is charged in: no response names it.
    pub(crate) currency: Option<Currency>,
    pub(crate) prices: Prices,
    pub(crate) ceiling: Option<Money>,
    spent: Arc<Mutex<Spent>>,
    /// The ids of the orders that the service's tasks and orders belong to, by what is claimed. With a journal, only the
    /// numbers in the responses to this client's orders; the journal has all.
    claims: Mutex<HashMap<String, String>>,
}

/// What counts against a ceiling.
#[derive(Default)]
struct Spent {
    /// Of orders that are being placed, or whose outcome is unknown.
    open: Decimal,
    /// Of orders that were placed.
    placed: Decimal,
    /// Of names that failed, where the spec does not say that nothing was charged.
    failed: Decimal,
}

impl Spent {
    fn total(&self) -> Option<Decimal> {
        self.open.checked_add(self.placed)?.checked_add(self.failed)
    }
}

/// What an order has reserved of the ceiling of the client that placed it.
pub(super) struct Reserved {
    names: Vec<Share>,
    /// Whether the order was placed.
    placed: bool,
    /// The sums of that client.
    spent: Arc<Mutex<Spent>>,
}

/// What one name has reserved.
struct Share {
    name: String,
    amount: Decimal,
    /// Whether it has failed. It is accounted for then.
    failed: bool,
}

impl Reserved {
    fn held(&self) -> impl Iterator<Item = &Share> {
        self.names.iter().filter(|share| !share.failed)
    }

    /// Takes an amount out of the sum that it is in.
    fn take_out(&self, spent: &mut Spent, amount: Decimal) {
        let sum = if self.placed { &mut spent.placed } else { &mut spent.open };
        *sum = sum.checked_sub(amount).unwrap_or(*sum);
    }
}

impl Ledger {
    /// Checks what was set, once when the client is built.
    pub(crate) fn open(&mut self) -> Result<(), Error> {
        let ceiling = self.ceiling.iter().map(|ceiling| ("ceiling", ceiling.currency()));
        for (setting, its) in ceiling.chain(self.prices.currencies().map(|its| ("prices", its))) {
            let currency = *self.currency.get_or_insert(its);
            if currency != its {
                let text = format!("{its} is given, and the account is charged in {currency}");
                return Err(Error::config(setting, text));
            }
        }
        Ok(())
    }

    /// Reserves what an order costs, before it is sent.
    pub(super) fn reserve(&self, order: &Order, quote: Option<&Quote>) -> Result<(), Error> {
        let Some(ceiling) = self.ceiling else { return Ok(()) };
        let Some(quote) = quote else {
            let advice = "Say how much it may cost: `Spend::at_most(…)`.";
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

    /// Releases what an order has reserved that was certainly not carried out.
    pub(super) fn release(order: &Order) {
        if let Some(reserved) = order.now().reserved.take() {
            let mut spent = lock(&reserved.spent);
            reserved.held().for_each(|share| reserved.take_out(&mut spent, share.amount));
        }
    }

    /// Counts an order as placed: its outcome is not unknown any more.
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

    /// Releases what the names that have failed have reserved, where nothing was charged for them.
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
                // Which of two entries for one name has failed is not said: the cheaper one, then.
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

    /// Returns what counts against the ceiling, orders of unknown outcome included.
    pub(crate) fn spent(&self) -> Decimal {
        lock(&self.spent).total().unwrap_or(Decimal::ZERO)
    }

    /// Claims a task or order of the service for an order; returns false if it is another order's.
    pub(super) fn claim(&self, claimed: String, order: &str) -> bool {
        let mut claims = lock(&self.claims);
        claims.entry(claimed).or_insert_with(|| order.to_owned()) == order
    }

    /// Releases what an order has claimed, save what it keeps.
    pub(super) fn release_claims(&self, order: &str, keeps: impl Fn(&String) -> bool) {
        lock(&self.claims).retain(|claimed, owner| owner != order || keeps(claimed));
    }

    /// Returns whether it is another order's.
    pub(super) fn is_taken(&self, claimed: &str, order: &str) -> bool {
        lock(&self.claims).get(claimed).is_some_and(|owner| owner != order)
    }
}

/// The error of an order that would go over the ceiling.
fn over(order: &Order, price: Money, ceiling: Money, spent: &Spent) -> Error {
    let currency = ceiling.currency();
    let left = spent.total().and_then(|sum| ceiling.amount().checked_sub(sum)).unwrap_or(Decimal::ZERO);
    let mut text = format!(
        "it costs {price}, and of the {ceiling} that this client may spend {left} {currency} are left"
    );
    let mut advice = String::new();
    if spent.open > Decimal::ZERO {
        text.push_str(&format!("; orders of unknown outcome or under way hold {} {currency}", spent.open));
        advice.push_str(
            "Reconcile the orders of unknown outcome: those that were not placed release their amounts. ",
        );
    }
    if spent.failed > Decimal::ZERO {
        text.push_str(&format!(
            "; failed orders, which may have been charged all the same, hold {} {currency}",
            spent.failed
        ));
        advice.push_str("Look at the account's bills whether the failed orders were charged. ");
    }
    advice.push_str("To spend more, build a client with a higher ceiling.");
    order.error(OrderProblem::Ceiling, text, advice).into()
}

const NO_LIMIT: &str = "the client may only spend so much, and this order has no limit";

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
