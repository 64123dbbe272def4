//! What the stories need: a loopback server that checks every signature by a computation of its own, and a
//! small service, `acme`, written by hand as codegen writes them.

pub mod acme;
pub mod examples;
pub mod independent;
pub mod server;

pub use server::{Script, Seen, Server};

/// The snippets of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
