//! Orders: what charges the account, and is never placed twice.
//!
//! An [`Order`] is made before anything is sent, and the caller holds it. [`place`](super::Client::place) sends it
//! at most once; [`settle`](super::Client::settle) waits until it has succeeded or failed; when its reply was lost,
//! [`reconcile`](super::Client::reconcile) finds out from the service's own reads. A [`Journal`] keeps orders over
//! a crash, and for several processes.

mod calendar;
mod client;
mod error;
mod evidence;
mod file_journal;
mod finding;
mod journal;
mod ledger;
mod lookup;
mod order;
mod placing;
mod progress;
mod quote;
mod record;
mod settling;
mod stored;
mod subject;
mod whole;

pub use error::{OrderError, OrderProblem};
pub use file_journal::FileJournal;
pub use finding::Reconciled;
pub use journal::{EntryState, Journal, JournalEntry, JournalWrite};
pub(crate) use ledger::Ledger;
pub use order::{Departure, Order, OrderState, Placed, Receipt, Refusal, Verdict};
pub use progress::{NameProgress, NameState, TaskProgress};
pub use quote::{NamePrice, Quote};
pub use settling::{Settle, SettleEvent, Waited};
