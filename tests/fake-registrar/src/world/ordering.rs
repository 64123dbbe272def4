//! Saving, processing and cancelling orders.

use super::World;
use super::changelog::EventKind;
use super::money::{Cause, Cents};
use super::order::{Order, OrderState, Processed, Sequel};
use super::problem::{Problem, matches};
use super::registrar::Registrar;
use super::time::Time;
use super::work::Work;
use std::collections::BTreeMap;

impl World {
    /// Saves an order and returns its number. Nothing is charged until it is processed.
    pub fn save_order(&mut self, work: Work, notes: BTreeMap<String, String>) -> String {
        let number = self.next_number();
        let order = Order {
            id: number.to_string(),
            kind: work.kind(),
            name: work.name().to_owned(),
            years: work.priced().map_or(0, |(_, years)| years),
            cost: self
                .cost(&work)
                .or_else(|problem| match problem {
                    Problem::Premium { price } => Ok(price),
                    other => Err(other),
                })
                .unwrap_or_default(),
            work,
            state: OrderState::Pending,
            placed: self.now,
            processed: None,
            completed: None,
            due: None,
            problem: None,
            notes,
            sequel: Sequel::default(),
            master: None,
        };
        self.orders.insert(number, order);
        number.to_string()
    }

    /// Processes a saved order: it is completed, is in progress at a slow registry, stays saved for lack of funds,
    /// or fails.
    ///
    /// # Errors
    /// Returns an error if the order does not exist or is not pending.
    pub fn process_order(&mut self, id: &str, client_ip: &str) -> Result<Processed, Problem> {
        let order =
            self.order(id).filter(|order| order.state == OrderState::Pending).ok_or(Problem::NoOrder)?;
        let (work, slow) = (order.work.clone(), self.slowness(&order.name));
        let now = self.now;
        let checked = self.check(&work).and_then(|cost| {
            let free = self.account.balance() - self.reserved();
            if cost > free { Err(Problem::NoMoney { needed: cost, balance: free }) } else { Ok(cost) }
        });
        let cost = match checked {
            Ok(cost) => cost,
            Err(problem) => return Ok(self.stopped(id, problem)),
        };
        if let Some(order) = self.order_mut(id) {
            (order.processed, order.cost) = (Some(now), cost);
        }
        if let Work::TransferIn(wanted) = work {
            return Ok(match self.begin_transfer_in(wanted, Some(id.to_owned())) {
                Ok(_) => self.underway(id, None),
                Err(problem) => self.stopped(id, problem),
            });
        }
        if let Some(due) = slow {
            return Ok(self.underway(id, Some(due)));
        }
        Ok(self.finish_order(id, client_ip))
    }

    /// Cancels a pending order.
    ///
    /// # Errors
    /// Returns an error if the order does not exist or is not pending.
    pub fn cancel_order(&mut self, id: &str) -> Result<(), Problem> {
        self.order(id).filter(|order| order.state == OrderState::Pending).ok_or(Problem::NoOrder)?;
        self.end_order(id, OrderState::Cancelled, None);
        Ok(())
    }

    /// Cancels an order in progress: it is not charged any more.
    ///
    /// # Errors
    /// Returns an error if the order does not exist or is not in progress.
    pub fn stop_order(&mut self, id: &str) -> Result<(), Problem> {
        self.order(id).filter(|order| order.state == OrderState::Underway).ok_or(Problem::NoOrder)?;
        self.end_order(id, OrderState::Cancelled, None);
        Ok(())
    }

    /// Returns the order of this number.
    pub fn order(&self, id: &str) -> Option<&Order> {
        self.orders.get(&id.parse().ok()?)
    }

    /// Returns the order of this number, mutably.
    pub fn order_mut(&mut self, id: &str) -> Option<&mut Order> {
        self.orders.get_mut(&id.parse().ok()?)
    }

    /// Returns all orders, oldest first.
    pub fn orders(&self) -> impl DoubleEndedIterator<Item = &Order> {
        self.orders.values()
    }

    /// Returns the funds that are reserved for orders in progress.
    pub fn reserved(&self) -> Cents {
        self.underway_orders().map(|order| order.cost).sum()
    }

    pub(super) fn underway_orders(&self) -> impl Iterator<Item = &Order> {
        self.orders.values().filter(|order| order.state == OrderState::Underway)
    }

    fn slowness(&self, name: &str) -> Option<Time> {
        let slow = self.settings.slow.iter().find(|(pattern, _)| matches(pattern, name));
        slow.map(|(_, span)| self.now + *span)
    }

    fn underway(&mut self, id: &str, due: Option<Time>) -> Processed {
        if let Some(order) = self.order_mut(id) {
            (order.state, order.due) = (OrderState::Underway, due);
        }
        Processed::Underway
    }

    /// Stops an order: it stays saved for lack of funds, or else fails.
    fn stopped(&mut self, id: &str, problem: Problem) -> Processed {
        let Some(order) = self.order_mut(id) else { return Processed::Declined(problem) };
        if matches!(problem, Problem::NoMoney { .. }) {
            (order.state, order.due, order.problem) = (OrderState::Pending, None, Some(problem));
            return Processed::Saved;
        }
        self.end_order(id, OrderState::Declined, Some(problem.clone()));
        Processed::Declined(problem)
    }

    pub(super) fn finish_order(&mut self, id: &str, client_ip: &str) -> Processed {
        let Some(work) = self.order(id).map(|order| order.work.clone()) else {
            return Processed::Declined(Problem::NoOrder);
        };
        self.on_behalf_of(Some(Registrar::Opensrs), |world| {
            match world.carry_out(&work, &Cause::Order(id.to_owned()), client_ip) {
                Ok(done) => {
                    world.complete_order(id);
                    Processed::Done(done.result)
                }
                Err(problem) => world.stopped(id, problem),
            }
        })
    }

    pub(super) fn complete_order(&mut self, id: &str) {
        self.end_order(id, OrderState::Completed, None);
        self.follow_up(id);
    }

    pub(super) fn end_order(&mut self, id: &str, state: OrderState, problem: Option<Problem>) {
        let now = self.now;
        let Some(order) = self.order_mut(id) else { return };
        (order.state, order.completed, order.due, order.problem) = (state, Some(now), None, problem);
        let name = order.name.clone();
        let kind = match state {
            OrderState::Completed => EventKind::OrderCompleted,
            OrderState::Cancelled => EventKind::OrderCancelled,
            _ => EventKind::OrderDeclined,
        };
        self.tell(kind, &name, Some(id));
    }

    pub(super) fn tick_orders(&mut self) {
        let now = self.now;
        let due = self.underway_orders().filter(|order| order.due.is_some_and(|due| due <= now));
        let due: Vec<String> = due.map(|order| order.id.clone()).collect();
        for id in due {
            self.finish_order(&id, "");
        }
    }
}
