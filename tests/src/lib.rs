//! Test support: loopback servers that verify every signature independently of the SDK, and `acme`, a small service
//! written by hand as codegen would generate it.

pub mod acme;
pub mod acme_lists;
pub mod acme_xcp;
pub mod canaries;
pub mod credential_servers;
// It uses the golden service, which doctests do not have.
#[cfg(not(doctest))]
pub mod decoding_properties;
pub mod examples;
pub mod faults;
pub mod fn_transport;
pub mod independent;
pub mod journal_race;
pub mod loopback;
pub mod ops;
pub mod order_registrar;
pub mod portfolio;
pub mod purchases;
pub mod recorded_log;
pub mod server;
pub mod shared_journal;
pub mod soak;
pub mod sqlite_journal;
pub mod xcp_server;

// The golden files of the service that uses every feature of the spec language. A doc comment here would make
// rustdoc resolve the links of the module's own docs in this module.
#[rustfmt::skip]
// The examples in its docs import it from the SDK, which does not contain it.
#[cfg(not(doctest))]
#[path = "../../codegen/tests/mini/expected/generated-sdk/src/mini/mod.rs"]
pub mod mini;

pub use loopback::Script;
pub use purchases::Buy;
/// The path at which generated code expects the runtime.
#[doc(hidden)]
pub use registrar_sdk::*;
pub use server::{Seen, Server};
pub use xcp_server::XcpServer;

/// Compiles the snippets of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Compiles and runs the examples of the SDK's testing guide.
#[cfg(doctest)]
#[doc = include_str!("../../generated-sdk/src/guide/testing.md")]
pub struct Testing;
