//! Spans and events for `tracing`. Without the feature `tracing` they are compiled out.
//!
//! Each call has a span `call`, and each placing or reconciliation of an order a span `order`, with these fields as far
//! as they are known: `service`, `edition`, `operation`, `effect`, `attempts`, `http_status`, `request_id`, `code`,
//! `outcome`, `order`. They contain an event for each attempt, for each new state of an order, and for each renewal of
//! credentials. The target is `registrar_sdk`.
//!
//! Parameters and responses are never recorded, and the vendor's messages only as errors show them: without secrets and
//! sensitive values. An order's id is the caller's own.

#[cfg(not(feature = "tracing"))]
mod silent;
#[cfg(feature = "tracing")]
mod spans;

use std::fmt::Display;

/// The values that are known at the end of a call or an attempt.
pub(crate) struct Ending<'a> {
    pub(crate) attempts: Option<u32>,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) code: Option<&'a str>,
    pub(crate) outcome: &'static str,
}

/// The new state of an order.
pub(crate) enum State<'a> {
    Ready,
    MaybeSent,
    Placed(Option<&'a dyn Display>),
    /// Refused, with the service's code.
    Refused(&'a str),
}

#[cfg(not(feature = "tracing"))]
pub(crate) use silent::*;
#[cfg(feature = "tracing")]
pub(crate) use spans::*;
