//! Helpers without knowledge of HTTP or registrars: strings and time.

pub(crate) mod ascii;
mod clock;
mod future;
pub(crate) mod hex;
pub(crate) mod percent;
pub(crate) mod suggestion;
pub(crate) mod terminal;

pub use clock::Clock;
pub(crate) use clock::SystemClock;
pub use future::BoxFuture;
