//! What the registrar holds beside its world.

use serde::Serialize;

/// What a registrar holds beside its world, which a long life must not let grow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Held {
    /// Connections that are open on its ports.
    pub connections: usize,
    /// Requests that arrive later than they were sent.
    pub late: usize,
    /// Requests that are remembered, at most ten thousand.
    pub seen: usize,
    /// Nonces: those of the last half an hour, and older ones until they are looked for.
    pub nonces: usize,
}
