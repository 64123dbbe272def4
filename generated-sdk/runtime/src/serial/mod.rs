//! Requests, responses and values for serde: the feature `serde`.
//!
//! Everything is written under its wire names, and what is absent is not written. Any self-describing format will
//! do, such as JSON or YAML.
//!
//! - Times are numbers or texts as on the wire; a `Timestamp` by itself is milliseconds since 1970. Amounts are texts, so that they stay exact.
//! - [`Sensitive`](crate::Sensitive) texts are written as `***`; within [`Exposed`] as they are.
//! - Responses are read as leniently as from the wire, so that a stored response of the service will do too.
//!   Requests,
//!   and the structures that they hold, are read strictly: a name that the action does not have is an error and not an
//!   order without it, and so is a number or boolean where a text belongs, since YAML makes `1234` of `01234`, and
//!   `false` of `NO`.
//! - What the SDK tells about orders and errors is written for logs and never read again. An
//!   [`Order`](crate::Order) that has to outlive a crash has a form of its own: [`to_json`](crate::Order::to_json).

mod read;
mod reports;
mod request;
pub mod seconds;
mod strict;
mod values;
mod write;

pub use crate::{serial_requests as requests, serial_responses as responses};
pub use read::{read, read_value};
pub use request::write;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use strict::strict;
pub use write::Exposed;
use write::Fields;
