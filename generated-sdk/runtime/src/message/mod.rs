//! HTTP messages.

mod failure;
pub(crate) mod http_date;
mod reply;
mod request;
mod stamp;

pub(crate) use failure::chain;
pub use failure::{Sent, TransportError};
pub use reply::HttpReply;
pub use request::{HttpRequest, Limits, Method};
pub use stamp::Stamp;
