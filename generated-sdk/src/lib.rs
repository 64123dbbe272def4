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
//!   [`order`](runtime::Client::order) and [`place`](runtime::Client::place) what charges the account,
//!   [`destroy`](runtime::Client::destroy) what loses something for good.
//! - **Again** is sent by itself what may be: reads, writes that are harmless to repeat, and anything that was surely
//!   not carried out; see [`Retry`](runtime::Retry). An order whose fate is not known is never sent again.
//! - **Replies** are forgiving: a value that the spec does not know keeps its text, a field that it does not know
//!   stays reachable through [`document`](runtime::Reply::document), and [`strict`](runtime::Client::strict) tells
//!   what was forgiven.
//! - **Lists** are streams: [`items`](runtime::Client::items) and [`pages`](runtime::Client::pages).
//! - **Errors** are one enum, [`Error`](runtime::Error), whose text says what to do next and whose
//!   [`outcome`](runtime::Error::outcome) says whether a change may have happened all the same.
//! - **Secrets** and personal data are [`Sensitive`](runtime::Sensitive) or masked: they are never printed.
//! - **Any action by name**, also one that is not modelled: [`call`](runtime::Client::call) and, for what charges the
//!   account, [`order_named`](runtime::Client::order_named).
//!
//! # Orders
//!
//! An [`Order`](runtime::Order) exists before anything is sent, and knows what became of it:
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{Client, Credentials, SaveSingleTaskForCreatingOrderActivate};
//! use registrar_sdk::runtime::{Currency, FileJournal, Outcome, Reconciled, Spend, usd};
//! use std::sync::Arc;
//!
//! # async fn register() -> Result<(), Box<dyn std::error::Error>> {
//! let journal = Arc::new(FileJournal::open("orders.journal")?);
//! let client = Client::china(Credentials::from_env()?)
//!     .currency(Currency::USD)
//!     .ceiling(usd(500))
//!     .journal(journal.clone())
//!     .build()?;
//!
//! // What a crash of an earlier run has left open.
//! for order in client.pending(&*journal)? {
//!     println!("{}: {:?}", order.id(), client.reconcile(&order).await?);
//! }
//!
//! let request = SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(123);
//! let order = client.order_with_id("invoice 4711", request);
//! match client.place(&order, Spend::at_most(usd(15))).await {
//!     Ok(_) => println!("{}", client.settle(&order).await?),
//!     // Whether it was placed is not known: the service's own lists tell.
//!     Err(error) if error.outcome() == Outcome::Unknown => match client.reconcile(&order).await? {
//!         Reconciled::Placed(_) => println!("{}", client.settle(&order).await?),
//!         Reconciled::NotPlaced => println!("place it again"),
//!         other => println!("{other:?}"),
//!     },
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It runs on tokio (with its timers and I/O enabled). TLS is rustls with ring and the system's roots; a
//! [`Transport`](runtime::Transport) of your own replaces all of that.

pub mod runtime;

mod services;

pub use services::*;
