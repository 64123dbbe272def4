//! What all services share: requests, checking, signing, transport, responses and errors.
//!
//! It is a crate of its own, `registrar-runtime`, so that a change to a service compiles that service alone.

#[doc(inline)]
pub use registrar_runtime::*;

// What a feature brings is named once more: where it is not compiled, rustc then names the feature.
#[cfg(feature = "serde")]
#[doc(inline)]
pub use registrar_runtime::Exposed;
#[cfg(feature = "alibaba-rpc")]
#[doc(inline)]
pub use registrar_runtime::rpc;
#[cfg(feature = "opensrs-xcp")]
#[doc(inline)]
pub use registrar_runtime::xcp;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use registrar_runtime::{Wait, Waiting};
