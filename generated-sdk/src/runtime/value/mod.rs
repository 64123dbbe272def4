//! The kinds of value that requests and replies carry beside text and plain numbers.

mod decimal;
mod sensitive;
mod timestamp;
mod wire_enum;

pub use decimal::{Decimal, DecimalError};
pub use sensitive::Sensitive;
pub use timestamp::Timestamp;
pub(super) use timestamp::civil;
pub use wire_enum::WireEnum;
