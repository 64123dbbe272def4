//! Typed clients for the HTTP APIs of domain registrars.
//!
//! One module is one service, made from its description in YAML: [`aliyun_domain`] is the Alibaba Cloud Domain
//! API, [`opensrs`] is OpenSRS. All share one [`runtime`], and the same habits:
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{Availability, CheckDomain, Client, Credentials};
//!
//! # async fn check() -> Result<(), registrar_sdk::runtime::Error> {
//! let client = Client::international(Credentials::from_env()?).build()?;
//! let reply = client.send(CheckDomain::new("example.com")).await?;
//! println!("free: {}", reply.avail == Some(Availability::Available));
//! # Ok(())
//! # }
//! ```
//!
//! - **Requests** are plain values. What an action requires is an argument of `new`; the rest is set by chaining.
//!   The documented rules are checked before anything leaves;
//!   [`unchecked`](runtime::Client::unchecked) skips that for a call.
//! - **What it does to the world** decides how it goes: [`send`](runtime::Client::send) takes reads and writes,
//!   [`place`](runtime::Client::place) what charges the account, [`destroy`](runtime::Client::destroy) what loses
//!   something for good. Nothing is ever sent again by itself.
//! - **Replies** are forgiving: a value that the spec does not know keeps its text, a field that it does not know
//!   stays reachable through [`document`](runtime::Reply::document), and [`strict`](runtime::Client::strict) tells
//!   what was forgiven.
//! - **Errors** are one enum, [`Error`](runtime::Error), whose text says what to do next and whose
//!   [`outcome`](runtime::Error::outcome) says whether a change may have happened all the same.
//! - **Secrets** and personal data are [`Sensitive`](runtime::Sensitive) or masked: they are never printed.
//! - **Any action by name**, also one that is not modelled: [`call`](runtime::Client::call).
//!
//! It runs on tokio (with its timers and I/O enabled). TLS is rustls with ring and the system's roots; a
//! [`Transport`](runtime::Transport) of your own replaces all of that.

pub mod runtime;

mod services;

pub use services::*;
