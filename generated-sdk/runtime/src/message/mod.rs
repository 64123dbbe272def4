//! HTTP messages.

mod failure;
mod headers;
pub(crate) mod http_date;
mod request;
mod response;
mod stamp;

pub(crate) use failure::chain;
pub use failure::{Sent, TransportError};
pub(crate) use headers::ExtraHeaders;
pub use headers::Header;
pub use request::{HttpRequest, Limits, Method};
pub use response::HttpResponse;
pub use stamp::Stamp;
