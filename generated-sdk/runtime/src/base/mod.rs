//! Helpers that know nothing of HTTP or registrars: texts, and time.

pub(crate) mod ascii;
mod clock;
mod future;
pub(crate) mod hex;
pub(crate) mod near;
pub(crate) mod percent;
pub(crate) mod plain;

pub use clock::Clock;
pub(crate) use clock::SystemClock;
pub use future::BoxFuture;
