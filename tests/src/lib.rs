//! What the stories need: a loopback server that checks every signature by a computation of its own, and a
//! small service, `acme`, written by hand as codegen writes them.

pub mod acme;
pub mod acme_xcp;
pub mod examples;
pub mod independent;
pub mod ops;
pub mod server;
pub mod xcp_server;

pub use server::{Script, Seen, Server};
pub use xcp_server::XcpServer;

/// The snippets of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
