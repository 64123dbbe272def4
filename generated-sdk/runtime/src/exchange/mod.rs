//! The executor: signs and sends a call, waits, and sends it again.

pub(crate) mod executor;
pub(crate) mod mask;
pub(crate) mod named;
pub(crate) mod pace;
mod reply;
pub(crate) mod retry;
mod sending;
pub(crate) mod stamps;
#[cfg(feature = "alibaba-rpc")]
pub(crate) mod sts;

pub(crate) use executor::{Arrived, Job, Settings, Watch};
pub(crate) use pace::Pace;
pub(crate) use reply::About;
pub use reply::Reply;
pub use retry::Retry;
pub use sending::Sending;
pub(crate) use stamps::Stamps;
