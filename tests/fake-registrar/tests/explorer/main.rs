//! The explorer over HTTP: what its page loads, what it computes, and what follows from sending.

mod code;
mod comparing;
mod http;
mod orders;
mod page;
mod sending;
mod shell;
mod signing;
#[rustfmt::skip]
mod snippets;
