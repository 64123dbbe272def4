//! One order at a time for a name, among the calls of one client.

use super::{DomainName, Task};
use crate::error::{Error, OrderError, OrderProblem};
use crate::orders::Ledger;
use std::sync::PoisonError;

/// The right to order something for a name. Without it, a call that reads the name after a simultaneous one has renewed it
/// would renew it once more.
pub(super) struct Turn<'a> {
    ledger: &'a Ledger,
    name: &'a DomainName,
}

impl<'a> Turn<'a> {
    /// Takes the right, unless another call has it.
    pub(super) fn take(ledger: &'a Ledger, task: Task, name: &'a DomainName) -> Result<Self, Error> {
        let mut ordering = ledger.ordering.lock().unwrap_or_else(PoisonError::into_inner);
        if ordering.insert(name.ascii().to_owned()) {
            return Ok(Self { ledger, name });
        }
        let text = format!("another call orders something for {name}, so `{}` has not begun", task.name());
        Err(OrderError::new(OrderProblem::InFlight, text, "Wait for that call.").into())
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut ordering = self.ledger.ordering.lock().unwrap_or_else(PoisonError::into_inner);
        ordering.remove(self.name.ascii());
    }
}
