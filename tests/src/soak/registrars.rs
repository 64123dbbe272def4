//! The registrars of a group of callers: one for each account.

use crate::order_registrar::{ActualOrders, Entry, FaultSettings, ManualClock, OrderRegistrar, Rng};
use crate::xcp_server::USERNAME;

/// One registrar for each account, with one clock. A party's address identifies its account.
#[derive(Clone)]
pub(super) struct Registrars(Vec<OrderRegistrar>);

/// Returns the user name of an account at OpenSRS.
pub(super) fn username(account: usize) -> String {
    if account == 0 { USERNAME.to_owned() } else { format!("{USERNAME}-{account}") }
}

/// Returns the unique IP address of an order.
pub(super) fn party(account: usize, at: usize) -> String {
    format!("10.{account}.{}.{}", at >> 8 & 255, at & 255)
}

impl Registrars {
    pub(super) fn new(
        accounts: usize,
        true_clock: &ManualClock,
        fault_settings: &FaultSettings,
        rng: &mut Rng,
    ) -> Self {
        let registrars =
            |at| OrderRegistrar::of(&username(at), true_clock.clone(), fault_settings.clone(), rng.fork());
        Self((0..accounts).map(registrars).collect())
    }

    pub(super) fn all(&self) -> &[OrderRegistrar] {
        &self.0
    }

    pub(super) fn true_clock(&self) -> &ManualClock {
        self.0[0].true_clock()
    }

    /// Returns the registrar of a party's account; the first one for an empty party.
    pub(super) fn of(&self, party: &str) -> &OrderRegistrar {
        let account = party.split('.').nth(1).and_then(|account| account.parse::<usize>().ok());
        account.and_then(|account| self.0.get(account)).unwrap_or(&self.0[0])
    }

    pub(super) fn note(&self, party: &str, text: impl Into<String>) {
        self.of(party).note(party, text);
    }

    pub(super) fn story(&self, party: &str) -> Vec<String> {
        self.of(party).story(party)
    }

    pub(super) fn actual_orders(&self, party: &str) -> Option<ActualOrders> {
        self.of(party).actual_orders(party)
    }

    pub(super) fn deliver_late_requests(&self) {
        self.0.iter().for_each(OrderRegistrar::deliver_late_requests);
    }

    pub(super) fn entries(&self) -> Vec<Entry> {
        self.0.iter().flat_map(OrderRegistrar::entries).collect()
    }

    pub(super) fn requests(&self) -> u64 {
        self.0.iter().map(OrderRegistrar::requests).sum()
    }

    pub(super) fn injected_faults(&self) -> Vec<(&'static str, u64)> {
        self.0.iter().flat_map(OrderRegistrar::injected_faults).collect()
    }
}
