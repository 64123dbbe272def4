//! The kinds of value that requests and replies carry beside text and plain numbers.

mod decimal;
mod money;
mod secret;
mod seen;
mod sensitive;
mod timestamp;
mod wire_enum;

pub use decimal::{Decimal, DecimalError};
pub use money::{Currency, Money, MoneyError, usd};
pub use secret::Secret;
pub use seen::Seen;
pub(crate) use sensitive::MASK;
pub use sensitive::Sensitive;
pub use timestamp::Timestamp;
pub(super) use timestamp::{civil, days, number};
pub use wire_enum::WireEnum;
