//! What all services share: requests, checking, signing, transport, replies and errors.
//!
//! It is a crate of its own, `registrar-runtime`, so that a change to a service compiles that service alone.

#[doc(inline)]
pub use registrar_runtime::*;
