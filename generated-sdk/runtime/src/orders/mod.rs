//! Orders, which charge the account and are never placed twice.
//!
//! An [`Order`] is created before anything is sent, and the caller keeps it. [`place`](crate::Client::place) sends it
//! at most once; [`settle`](crate::Client::settle) waits until it has succeeded or failed; if its response was lost,
//! [`reconcile`](crate::Client::reconcile) determines the outcome from the service's own reads. A [`Journal`] stores
//! orders durably, and shares them between processes.

mod calendar;
mod core;
mod evidence;
mod file_journal;
pub(crate) mod finding;
mod journal;
mod ledger;
mod lookup;
mod order;
pub(crate) mod placing;
pub(crate) mod quote;
mod record;
pub(crate) mod restoring;
mod settling;
mod spend;
mod stored;
mod subject;
mod typed;
mod whole;

pub(crate) use self::core::Core;
pub use file_journal::FileJournal;
pub use finding::Reconciled;
pub use journal::{EntryState, Journal, JournalEntry, JournalWrite};
pub(crate) use ledger::Ledger;
pub use order::{Conclusion, Dispatch, Order, OrderState, Placed, Receipt, Refusal};
pub use quote::{NamePrice, Quote};
pub use settling::{Settle, SettleEvent, SettleTarget};
pub use spend::{Prices, Spend};
pub(crate) use stored::Stored;
pub use typed::{Placeable, TypedOrder};
