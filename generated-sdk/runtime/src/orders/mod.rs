//! Orders, which charge the account and are never placed twice.
//!
//! An [`Order`] is created before anything is sent, and the caller keeps it. [`place`](crate::Client::place) sends it
//! at most once; [`settle`](crate::Client::settle) waits until it has succeeded or failed; if its response was lost,
//! [`reconcile`](crate::Client::reconcile) determines the outcome from the service's own reads. A [`Journal`] stores
//! orders durably, and shares them between processes.

mod calendar;
mod complete_list;
mod core;
mod file_journal;
mod journal;
#[cfg(feature = "registrar")]
pub(crate) mod last_order;
mod ledger;
mod lookup;
mod name_evidence;
mod order;
mod order_search;
mod order_state;
mod ordered_names;
pub(crate) mod placing;
mod placing_guard;
pub(crate) mod quote;
pub(crate) mod reconciling;
mod record;
pub(crate) mod restoring;
mod settling;
mod spend;
mod stored_order;
mod typed_order;

pub(crate) use self::core::Core;
pub use file_journal::FileJournal;
pub use journal::{EntryState, Journal, JournalEntry, JournalWrite};
pub(crate) use ledger::Ledger;
#[cfg(feature = "registrar")]
pub(crate) use lookup::{read, read_all};
pub use order::Order;
pub use order_state::{Conclusion, Dispatch, OrderState, Placed, Receipt, Refusal};
#[cfg(feature = "registrar")]
pub(crate) use ordered_names::is_order_for;
pub use quote::{NamePrice, Quote};
pub use reconciling::Reconciled;
#[cfg(feature = "registrar")]
pub(crate) use restoring::recorded;
pub use settling::{Settle, SettleEvent, SettleTarget};
pub use spend::{Prices, Spend};
pub(crate) use stored_order::Stored;
pub use typed_order::{Placeable, TypedOrder};
