//! Checks that every movement of money has a reason, and every paid action a movement.

use super::Findings;
use crate::world::{
    Cause, Cents, Movement, OrderState, Priced, PurchaseState, Purpose, State, StepIn, TransferIn, Work,
    World,
};
use std::collections::{HashMap, HashSet};

/// The payer and the purpose: the number of a task, an order or a purchase, and the name.
type Reason<'w> = (&'w str, &'w str);

impl World {
    pub(super) fn audit_money(&self, findings: &mut Findings) {
        let ledger = self.account.ledger();
        let moved: Cents = ledger.iter().map(|movement| movement.amount).sum();
        let (opening, balance) = (self.account.opening(), self.account.balance());
        findings.unless(opening + moved == balance, || {
            format!(
                "money: the opening balance {opening} and movements of {moved} do not add up to {balance}"
            )
        });
        findings.in_order("ledger", self.now, ledger.iter().map(|movement| movement.at));
        for (movement, number) in ledger.iter().zip(1..) {
            findings.unless(movement.number == number, || {
                format!("money: movement {} is at position {number} of the ledger", movement.number)
            });
        }
        let reasons = self.reasons();
        let mut paid = HashSet::new();
        let mut given_back = HashSet::new();
        for movement in ledger {
            let problem = match movement.purpose {
                Purpose::Deposit => self.deposit_problem(movement),
                Purpose::Refund => self.refund_problem(movement, &mut given_back),
                _ => self.charge_problem(movement, &reasons, &mut paid),
            };
            findings.unless(problem.is_none(), || {
                let (number, amount, name) = (movement.number, movement.amount, &movement.name);
                let (purpose, reason) = (movement.purpose, problem.unwrap_or_default());
                format!("money: movement {number}, {amount} for {name} ({purpose:?}): {reason}")
            });
        }
        for ((number, name), (what, _)) in &reasons {
            findings.unless(paid.contains(&(*number, *name)), || {
                format!("money: {what:?} of {name} was done by {number}, and nothing was charged")
            });
        }
        self.audit_log_of_charges(findings);
    }

    /// Returns what tasks, orders and purchases have done for money: the action, and its years.
    fn reasons(&self) -> HashMap<Reason<'_>, (Priced, i64)> {
        let parts = self.tasks().iter().flat_map(|task| task.details.iter().map(move |part| (task, part)));
        let parts = parts.filter(|(_, part)| part.state == State::Done).filter_map(|(task, part)| {
            Some(((task.number.as_str(), part.name.as_str()), part.work.priced()?))
        });
        let orders = self
            .orders()
            .filter(|order| order.state == OrderState::Completed)
            .filter_map(|order| Some(((order.id.as_str(), order.name.as_str()), order.work.priced()?)));
        let purchases = self.purchases.iter();
        let purchases = purchases
            .filter(|purchase| purchase.state == PurchaseState::Completed)
            .filter_map(|one| Some(((one.number.as_str(), one.work.name()), one.work.priced()?)));
        parts.chain(orders).chain(purchases).collect()
    }

    fn deposit_problem(&self, movement: &Movement) -> Option<String> {
        let plain = movement.name.is_empty() && movement.gives_back.is_none();
        (!plain).then(|| "a deposit must have no name and refund nothing".to_owned())
    }

    fn refund_problem(&self, refund: &Movement, given_back: &mut HashSet<u64>) -> Option<String> {
        let number = refund.gives_back.unwrap_or_default();
        let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let Some(charge) = at.and_then(|at| self.account.ledger().get(at)) else {
            return Some("the charge that it refunds does not exist".to_owned());
        };
        if !given_back.insert(number) {
            return Some(format!("charge {number} was refunded before"));
        }
        let fits = charge.number < refund.number
            && charge.purpose.priced().is_some()
            && charge.name == refund.name
            && charge.amount == -refund.amount;
        (!fits).then(|| format!("charge {number}, {} for {}, does not match", charge.amount, charge.name))
    }

    fn charge_problem<'w>(
        &'w self,
        charge: &'w Movement,
        reasons: &HashMap<Reason<'w>, (Priced, i64)>,
        paid: &mut HashSet<Reason<'w>>,
    ) -> Option<String> {
        let what = charge.purpose.priced()?;
        if charge.gives_back.is_some() {
            return Some("a charge must not refund anything".to_owned());
        }
        let years = match &charge.cause {
            Cause::Task(number) | Cause::Order(number) => {
                let reason = (number.as_str(), charge.name.as_str());
                match reasons.get(&reason) {
                    Some((done, years)) if *done == what => {
                        if !paid.insert(reason) {
                            return Some(format!("{number} has been charged before"));
                        }
                        Some(*years)
                    }
                    _ => return Some(format!("{number} has not done this")),
                }
            }
            Cause::Transfer(id) => {
                let arrived = |one: &&TransferIn| one.instance_id == *id && one.step == StepIn::Succeeded;
                match self.transfers_in.iter().find(arrived) {
                    Some(arrived) if what == Priced::Transfer => Some(arrived.wanted.years),
                    _ => return Some(format!("no transfer {id} has arrived")),
                }
            }
            Cause::Time if what != Priced::Renew => return Some("only renewals happen by time".to_owned()),
            Cause::Time => Some(1),
            // The number of years of a synchronous call is not recorded.
            Cause::Call(_) | Cause::Test => None,
        };
        let price = |years| self.prices.quote(what, &charge.name, years).map(|quote| -quote.amount);
        let fits = match years {
            Some(years) => price(years) == Some(charge.amount),
            None => (1..=10).any(|years| price(years) == Some(charge.amount)),
        };
        (!fits).then(|| "it differs from the price list".to_owned())
    }

    /// Compares the change log, which is kept separately: it has the same charges in the same order.
    fn audit_log_of_charges(&self, findings: &mut Findings) {
        let done = self.log.iter().filter(|change| change.worked);
        let done = done.filter_map(|change| {
            Some((change.at, change.name.as_str(), Work::price_of(change.kind)?, &change.cause))
        });
        let charges = self.account.ledger().iter().filter_map(|movement| {
            Some((movement.at, movement.name.as_str(), movement.purpose.priced()?, &movement.cause))
        });
        let (mut done, mut charges) = (done, charges);
        loop {
            match (done.next(), charges.next()) {
                (None, None) => return,
                (one, other) if one == other => {}
                (one, other) => {
                    findings.0.push(format!("money: the log has {one:?}, but the ledger has {other:?}"));
                    return;
                }
            }
        }
    }
}
