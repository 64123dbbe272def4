//! The sizes of what the registrar stores outside its world.

use serde::Serialize;

/// The sizes of what a registrar stores outside its world, which must stay bounded in a long run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Held {
    /// Open connections on its ports.
    pub connections: usize,
    /// Delayed requests that have not arrived yet.
    pub late: usize,
    /// Remembered requests, at most ten thousand.
    pub seen: usize,
    /// Remembered nonces: those of the last half hour, and older ones until the next cleanup.
    pub nonces: usize,
}
