//! Typed clients for the HTTP APIs of domain registrars.

pub mod runtime;

mod services;

pub use services::*;
