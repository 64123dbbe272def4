//! Charges, refunds and deposits. Only this module changes the ledger, so that each movement has a purpose.

use super::World;
use super::money::{Cause, Cents, Movement, Purpose};
use super::prices::Priced;
use super::time::Time;
use std::collections::BTreeSet;

impl World {
    /// Deposits an amount; a negative amount withdraws.
    pub fn deposit(&mut self, amount: Cents) {
        self.moved(amount, Purpose::Deposit, "", Cause::Test, None);
    }

    /// Charges for work on a name.
    pub(super) fn charge(&mut self, what: Priced, name: &str, cost: Cents, cause: &Cause) {
        self.moved(-cost, Purpose::of(what), name, cause.clone(), None);
    }

    /// Refunds the charges for a name since a time that were not refunded before, all of them or those with one purpose.
    /// Returns their sum.
    pub(super) fn refund(
        &mut self,
        name: &str,
        since: Time,
        purpose: Option<Purpose>,
        cause: &Cause,
    ) -> Cents {
        let own = || self.account.ledger().iter().filter(|movement| movement.name == name);
        let given_back: BTreeSet<u64> = own().filter_map(|movement| movement.gives_back).collect();
        let charges = own().filter(|movement| {
            movement.purpose.priced().is_some()
                && purpose.is_none_or(|purpose| movement.purpose == purpose)
                && movement.at >= since
                && !given_back.contains(&movement.number)
        });
        let charges: Vec<(u64, Cents)> =
            charges.map(|movement| (movement.number, -movement.amount)).collect();
        for (number, amount) in &charges {
            self.moved(*amount, Purpose::Refund, name, cause.clone(), Some(*number));
        }
        charges.into_iter().map(|(_, amount)| amount).sum()
    }

    fn moved(&mut self, amount: Cents, purpose: Purpose, name: &str, cause: Cause, gives_back: Option<u64>) {
        let (at, name) = (self.now, name.to_owned());
        // The ledger assigns the number.
        self.account.record(Movement { number: 0, at, amount, purpose, name, cause, gives_back });
    }
}
