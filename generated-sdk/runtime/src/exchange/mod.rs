//! The executor: signs and sends a call, waits, and retries it.
//!
//! Start at [`executor`], whose loop makes one attempt after the other. [`retry`] decides whether there is another one,
//! [`pace`] when it begins, [`stamps`] its time and nonce, and [`mask`] what may be shown of a message.

pub(crate) mod by_name;
mod call;
pub(crate) mod executor;
mod failure;
mod job;
pub(crate) mod mask;
pub(crate) mod observer;
pub(crate) mod pace;
mod response;
pub(crate) mod retry;
pub(crate) mod stamps;
#[cfg(feature = "alibaba-rpc")]
pub(crate) mod sts;

pub use call::Call;
pub(crate) use executor::Executor;
pub(crate) use job::{AttemptRecorder, Job, Settings, UndecodedSuccess};
pub use observer::{AttemptEnded, AttemptStarted, Observer};
pub(crate) use pace::Pace;
pub(crate) use response::About;
pub use response::Response;
pub use retry::Retry;
pub(crate) use stamps::Stamps;
