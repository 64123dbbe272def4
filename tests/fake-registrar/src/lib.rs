//! A fake registrar: test your own code without spending money.
//!
//! Nobody can rehearse a redemption: it costs money with Alibaba Cloud, and OpenSRS's test system does not support
//! it. The fake registrar speaks both protocols over one state. It has an account with funds, names in every stage
//! of their life cycle, tasks that take time, and a clock that can be moved. It verifies signatures, nonces and
//! time stamps independently of the SDK, and fails on demand.
//!
//! ```
//! use fake_registrar::{Fake, Fault, When};
//! use registrar_sdk::aliyun_domain::CheckDomain;
//! use std::time::Duration;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let fake = Fake::new();
//! let client = fake.international().build()?;
//! // The first response is lost, and the client repeats the read.
//! fake.faults().add(When::next(), Fault::ResetAfterCommit);
//! let response = client.send(CheckDomain::new("example.com")).await;
//! assert_eq!(fake.seen().len(), 2);
//! // A year passes.
//! fake.clock().advance(Duration::from_secs(365 * 86_400));
//! # drop(response);
//! # Ok::<_, registrar_sdk::Error>(())
//! # }).unwrap();
//! ```
//!
//! The clock is stopped. It moves on while a client waits, and when the test says so.
//!
//! For clients in any language it opens a port: [`Fake::url`]. It is a program too, which `README.md` in this folder
//! describes. Under `/_fake/`, tests control the clock, the faults and the world; see [`control`]. A browser that opens
//! the URL gets the [`explorer`]. `ASSUMPTIONS.md` lists what the fake registrar assumes about the real services.
//!
//! - [`Fake`]: the registrar; [`FakeClock`]: its clock.
//! - [`world`]: the state. Tests read and change it with [`Fake::world`].
//! - [`faults`]: fault injection.
//! - [`handlers`]: the implementation of each action whose state is kept: those that charge, destroy, or are read by
//!   an order, by settling or by reconciling, and more. Others return the spec's examples, or submit a task that
//!   changes nothing; `--list` tells them apart.
//! - [`gateway`]: authentication, parsing and serialization.
//!
//! Bugs of the fake registrar are reported as HTTP 500 with `FakeRegistrarBug`, so that they are not mistaken for
//! errors of the service.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub mod call;
pub mod control;
pub mod description;
pub mod explorer;
mod fake;
pub mod faults;
pub mod gateway;
pub mod handlers;
pub mod world;

pub use call::{Answer, Call, Refusal};
pub use fake::{Fake, FakeClock, Held, Observed};
pub use faults::{Drift, Fault, Faults, When};
pub use world::World;
