//! The registrars of a group of callers: one for each account.

use crate::till::{Chance, Entry, Hands, Till, Truth, Weather};
use crate::xcp_server::USERNAME;

/// One registrar for each account, with one clock. A party's address identifies its account.
#[derive(Clone)]
pub(super) struct Tills(Vec<Till>);

/// Returns the user name of an account at OpenSRS.
pub(super) fn username(account: usize) -> String {
    if account == 0 { USERNAME.to_owned() } else { format!("{USERNAME}-{account}") }
}

/// Returns the unique IP address of an order.
pub(super) fn party(account: usize, at: usize) -> String {
    format!("10.{account}.{}.{}", at >> 8 & 255, at & 255)
}

impl Tills {
    pub(super) fn new(accounts: usize, hands: &Hands, weather: &Weather, chance: &mut Chance) -> Self {
        let till = |at| Till::of(&username(at), hands.clone(), weather.clone(), chance.fork());
        Self((0..accounts).map(till).collect())
    }

    pub(super) fn all(&self) -> &[Till] {
        &self.0
    }

    pub(super) fn hands(&self) -> &Hands {
        self.0[0].hands()
    }

    /// Returns the registrar of a party's account; the first one for an empty party.
    pub(super) fn of(&self, party: &str) -> &Till {
        let account = party.split('.').nth(1).and_then(|account| account.parse::<usize>().ok());
        account.and_then(|account| self.0.get(account)).unwrap_or(&self.0[0])
    }

    pub(super) fn note(&self, party: &str, text: impl Into<String>) {
        self.of(party).note(party, text);
    }

    pub(super) fn story(&self, party: &str) -> Vec<String> {
        self.of(party).story(party)
    }

    pub(super) fn truth(&self, party: &str) -> Option<Truth> {
        self.of(party).truth(party)
    }

    pub(super) fn wait_for_late_ones(&self) {
        self.0.iter().for_each(Till::wait_for_late_ones);
    }

    pub(super) fn entries(&self) -> Vec<Entry> {
        self.0.iter().flat_map(Till::entries).collect()
    }

    pub(super) fn requests(&self) -> u64 {
        self.0.iter().map(Till::requests).sum()
    }

    pub(super) fn troubles(&self) -> Vec<(&'static str, u64)> {
        self.0.iter().flat_map(Till::troubles).collect()
    }
}
