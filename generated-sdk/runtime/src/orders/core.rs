//! The shared state of all clones of a client.

use super::Ledger;
use crate::exchange::Executor;
use std::ops::Deref;
use std::sync::Arc;

/// The shared state of all clones of a client: the executor of its calls, and the state of its orders. It dereferences
/// to the executor.
pub(crate) struct Core {
    pub(crate) executor: Arc<Executor>,
    /// The budget and the journal of the orders.
    pub(crate) ledger: Ledger,
}

impl Deref for Core {
    type Target = Executor;

    fn deref(&self) -> &Executor {
        &self.executor
    }
}
