//! What all clones of a client share.

use super::Ledger;
use crate::exchange::Executor;
use std::ops::Deref;
use std::sync::Arc;

/// What all clones of a client share: the executor of their calls, and what is known about their orders. It derefs to
/// the executor.
pub(crate) struct Core {
    pub(crate) executor: Arc<Executor>,
    /// The money and the journal of the orders.
    pub(crate) ledger: Ledger,
}

impl Deref for Core {
    type Target = Executor;

    fn deref(&self) -> &Executor {
        &self.executor
    }
}
