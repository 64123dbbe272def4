//! What the stories need: a loopback server that checks every signature by a computation of its own, and a
//! small service, `acme`, written by hand as codegen writes them.

pub mod acme;
pub mod acme_lists;
pub mod acme_xcp;
pub mod buying;
pub mod canaries;
pub mod desk;
pub mod ear;
pub mod examples;
pub mod faults;
pub mod independent;
pub mod issuers;
pub mod loopback;
pub mod ops;
pub mod race;
pub mod server;
pub mod shelf;
pub mod soak;
pub mod sqlite_journal;
pub mod till;
pub mod xcp_server;

// The golden files of the service that uses everything the spec language has. With a doc comment here, rustdoc would
// resolve the links of the module's own docs in this module.
#[rustfmt::skip]
// The examples in its docs import it from the SDK, which does not have it.
#[cfg(not(doctest))]
#[path = "../../codegen/tests/mini/expected/generated-sdk/src/mini/mod.rs"]
pub mod mini;

pub use buying::Buy;
pub use loopback::Script;
/// Where generated code expects the runtime.
#[doc(hidden)]
pub use registrar_sdk::*;
pub use server::{Observed, Server};
pub use xcp_server::XcpServer;

/// The snippets of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The rehearsals of the SDK's front page, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../generated-sdk/src/testing.md")]
pub struct Testing;
