//! Serde support for requests, responses and values, with the feature `serde`.
//!
//! All types are serialized under their wire names, without absent fields. Any self-describing format works, such as
//! JSON or YAML.
//!
//! - Times are numbers or strings as on the wire; a `Timestamp` on its own is in milliseconds since 1970. Amounts are
//!   strings, so that they stay exact.
//! - [`Sensitive`](crate::Sensitive) strings are serialized as `***`; within [`Exposed`] with their value.
//! - Responses are deserialized as leniently as from the wire, so that a stored response of the service is accepted too.
//!   Requests and their structures are deserialized strictly: an unknown name is an error instead of an order without
//!   it, and so is a number or boolean instead of a string, since YAML turns `01234` into `1234`, and `NO` into `false`.
//! - The SDK's own types for orders and errors are serialized for logs and cannot be deserialized. An
//!   [`Order`](crate::Order) has its own durable form: [`to_json`](crate::Order::to_json).

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
