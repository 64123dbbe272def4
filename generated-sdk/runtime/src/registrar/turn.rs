//! One order at a time for a name, among the calls of one client.

use super::{DomainName, Task};
use crate::error::{Error, OrderError, OrderProblem};
use crate::orders::Core;
use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, MutexGuard, PoisonError};

/// The right to order something for a name. Without it, a call that reads the name after a simultaneous one has renewed it
/// would renew it once more.
pub(super) struct Turn {
    core: Arc<Core>,
    name: DomainName,
}

impl Turn {
    /// Takes the right, unless another call has it.
    pub(super) fn take(core: &Arc<Core>, task: Task, name: &DomainName) -> Result<Self, Error> {
        if ordering(core).insert(name.ascii().to_owned()) {
            return Ok(Self { core: Arc::clone(core), name: name.clone() });
        }
        let text = format!("another call orders something for {name}, so `{}` has not begun", task.name());
        Err(OrderError::new(OrderProblem::InFlight, text, "Wait for that call.").into())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        ordering(&self.core).remove(self.name.ascii());
    }
}

impl fmt::Debug for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Turn")
    }
}

fn ordering(core: &Core) -> MutexGuard<'_, HashSet<String>> {
    core.ledger.ordering.lock().unwrap_or_else(PoisonError::into_inner)
}
