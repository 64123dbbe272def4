//! What happens, told to `tracing`: the feature `tracing`. Without it nothing of this is compiled in.
//!
//! Each call is a span `call`, each placing or reconciling of an order a span `order`, with these fields as far as
//! they are known: `service`, `edition`, `operation`, `effect`, `attempts`, `http_status`, `request_id`, `code`,
//! `outcome`, `order`. In them stand an event for each attempt, for each state that an order comes into, and for each
//! renewal of credentials. The target is `registrar_sdk`.
//!
//! There are no parameters and no responses in it, and texts of the vendor only as errors show them: without secrets
//! and sensitive values. An order's id is the caller's own.

#[cfg(not(feature = "tracing"))]
mod silent;
#[cfg(feature = "tracing")]
mod spans;

use std::fmt::Display;

/// What is known at the end of a call or an attempt.
pub(crate) struct Ending<'a> {
    pub(crate) attempts: Option<u32>,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) code: Option<&'a str>,
    pub(crate) outcome: &'static str,
}

/// The state that an order comes into.
pub(crate) enum State<'a> {
    Ready,
    MaybeSent,
    Placed(Option<&'a dyn Display>),
    /// With the service's code.
    Refused(&'a str),
}

#[cfg(not(feature = "tracing"))]
pub(crate) use silent::*;
#[cfg(feature = "tracing")]
pub(crate) use spans::*;
