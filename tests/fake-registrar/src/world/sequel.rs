//! What follows an order once it has been carried out, whenever that is.

use super::World;
use super::changelog::EventKind;
use super::order::{Order, OrderState, Processed, Sequel};
use super::work::Work;
use std::collections::BTreeMap;

impl World {
    /// Has this follow an order once it has been carried out.
    pub fn then(&mut self, id: &str, sequel: Sequel) {
        if let Some(order) = self.order_mut(id) {
            order.sequel = sequel;
        }
    }

    /// Saves an order anew that did not come to pass, with all that was wanted along with it.
    pub fn save_again(&mut self, order: &Order) -> String {
        let id = self.save_order(order.work.clone(), order.notes.clone());
        self.then(&id, order.sequel.clone());
        id
    }

    /// What was wanted along with an order that has just been carried out.
    pub(super) fn follow_up(&mut self, id: &str) {
        let Some(order) = self.order(id).cloned() else { return };
        let Sequel { verify, privacy, auto_renew, park, client_ip } = order.sequel;
        if let Some(email) = verify {
            // An address that was asked before is not asked again.
            let _ = self.submit_email(&email, false, &client_ip);
        }
        if park {
            self.park(&order.name, true);
        }
        if let (Some(on), Some(domain)) = (auto_renew, self.domains.get_mut(&order.name)) {
            domain.auto_renew = on;
            domain.let_expire &= !on;
        }
        if let Some(possible) = privacy {
            self.order_privacy(&order.name, id, possible, &client_ip);
        }
    }

    /// Privacy protection is the registrar's own, so that no registry keeps this order waiting.
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

    /// The order that another one has brought along.
    pub fn brought_along(&self, master: &str) -> Option<&Order> {
        self.orders().rev().find(|order| order.master.as_deref() == Some(master))
    }

    /// An order that nobody is to process later.
    pub fn give_up(&mut self, id: &str) {
        let now = self.now;
        if let Some(order) = self.order_mut(id).filter(|order| order.state == OrderState::Pending) {
            (order.state, order.completed) = (OrderState::Declined, Some(now));
        }
    }

    /// The nameservers of a page with advertisements.
    pub fn parking(&self) -> Vec<String> {
        let parked = |server: &String| match server.split_once('.') {
            Some((host, rest)) => format!("{host}.parked.{rest}"),
            None => server.clone(),
        };
        self.settings.nameservers.iter().map(parked).collect()
    }

    /// Puts a page with advertisements at a name, or gives it back the nameservers that it had.
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
