//! The follow-up of completed orders.

use super::World;
use super::changelog::EventKind;
use super::order::{Order, OrderState, Processed, Sequel};
use super::work::Work;
use std::collections::BTreeMap;

impl World {
    /// Sets the follow-up of an order.
    pub fn then(&mut self, id: &str, sequel: Sequel) {
        if let Some(order) = self.order_mut(id) {
            order.sequel = sequel;
        }
    }

    /// Saves a failed order again, with its follow-up.
    pub fn save_again(&mut self, order: &Order) -> String {
        let id = self.save_order(order.work.clone(), order.notes.clone());
        self.then(&id, order.sequel.clone());
        id
    }

    /// Executes the follow-up of an order that has just been completed.
    pub(super) fn follow_up(&mut self, id: &str) {
        let Some(order) = self.order(id).cloned() else { return };
        let Sequel { verify, privacy, auto_renew, park, client_ip } = order.sequel;
        if let Some(email) = verify {
            // An address that has received a request before does not receive another.
            let _ = self.submit_email(&email, false, &client_ip);
        }
        if park {
            self.park(&order.name, true);
        }
        if let (Some(on), Some(domain)) = (auto_renew, self.domain_mut(&order.name)) {
            domain.auto_renew = on;
            domain.let_expire &= !on;
        }
        if let Some(possible) = privacy {
            self.order_privacy(&order.name, id, possible, &client_ip);
        }
    }

    /// Privacy protection is the registrar's own service, so this order never waits for a registry.
    fn order_privacy(&mut self, name: &str, master: &str, possible: bool, client_ip: &str) {
        let id = self.save_order(Work::SetPrivacy { name: name.to_owned(), on: true }, BTreeMap::new());
        let now = self.now;
        if let Some(order) = self.order_mut(&id) {
            (order.master, order.processed) = (Some(master.to_owned()), Some(now).filter(|_| possible));
        }
        if !possible || !matches!(self.finish_order(&id, client_ip), Processed::Done(_)) {
            self.give_up(&id);
        }
    }

    /// Returns the order that another order has caused.
    pub fn caused_order(&self, master: &str) -> Option<&Order> {
        self.orders().rev().find(|order| order.master.as_deref() == Some(master))
    }

    /// Gives up an order that must not be processed later.
    pub fn give_up(&mut self, id: &str) {
        let now = self.now;
        if let Some(order) = self.order_mut(id).filter(|order| order.state == OrderState::Pending) {
            (order.state, order.completed) = (OrderState::Declined, Some(now));
        }
    }

    /// Returns the nameservers of the parked page.
    pub fn parking(&self) -> Vec<String> {
        let parked = |server: &String| match server.split_once('.') {
            Some((host, rest)) => format!("{host}.parked.{rest}"),
            None => server.clone(),
        };
        self.settings.nameservers.iter().map(parked).collect()
    }

    /// Shows the parked page at a name, or restores its nameservers.
    pub fn park(&mut self, name: &str, on: bool) {
        let (parking, usual) = (self.parking(), self.settings.nameservers.clone());
        let Some(domain) = self.domains.get_mut(name) else { return };
        let was = domain.extra.insert("parkp".to_owned(), if on { "on" } else { "off" }.to_owned());
        if on == was.is_some_and(|was| was == "on") {
            return;
        }
        if on {
            domain.extra.insert("parked_from".to_owned(), domain.nameservers.join(" "));
            domain.nameservers = parking;
        } else {
            let before = domain.extra.remove("parked_from");
            domain.nameservers =
                before.map_or(usual, |before| before.split_whitespace().map(str::to_owned).collect());
        }
        self.tell(EventKind::NameserversChanged, name, None);
    }
}
