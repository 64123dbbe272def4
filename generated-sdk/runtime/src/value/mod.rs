//! The value types of requests and responses, besides strings and plain numbers.

mod any;
mod calendar;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "rust_decimal"))]
mod convert;
mod date_time;
mod decimal;
mod hidden;
mod money;
mod observed;
mod timestamp;
mod wire_enum;

pub use any::AnyValue;
pub(crate) use calendar::Civil;
pub use date_time::{Date, DateTime, DateTimeError, TimeFormat};
pub use decimal::{Decimal, DecimalError};
pub(crate) use hidden::MASK;
pub use hidden::{Secret, Sensitive};
pub use money::{Currency, Money, MoneyError, cny, eur, usd};
pub use observed::Observed;
pub use timestamp::Timestamp;
pub(super) use timestamp::{civil, days, number};
pub use wire_enum::{UnknownValue, WireEnum};
