//! A registrar to rehearse against: testing your own code without spending money.
//!
//! Nobody can rehearse a redemption: it costs money with Alibaba Cloud, and does not work on OpenSRS's system for
//! tests. This registrar speaks both protocols over one state. It has an account with money and names in every stage of
//! life, tasks that take time, and a clock that can be moved; it checks signatures, nonces and time stamps with code of
//! its own; and it fails on demand.
//!
//! ```
//! use fake_registrar::{Fake, Fault, When};
//! use registrar_sdk::aliyun_domain::CheckDomain;
//! use std::time::Duration;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let fake = Fake::new();
//! fake.clock().stop();
//! let client = fake.international().build()?;
//! // The first response is lost, and a read is simply sent again.
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
//! For clients in any language it opens a port: [`Fake::url`]. The same is a program:
//! `cargo run -p fake-registrar -- --port 8053`, which prints its URL and the keys that it knows. Under `/_fake/` tests
//! reach the clock, the faults and the world there, see [`control`].
//!
//! - [`Fake`]: the registrar; [`FakeClock`]: its clock.
//! - [`world`]: the state. Tests look at it and change it by [`Fake::world`].
//! - [`faults`]: what goes wrong, and when.
//! - [`handlers`]: what each action does. What has no handler, and only reads, answers from the spec's examples.
//! - [`gateway`]: from HTTP to a call and back.
//!
//! What is wrong with the fake itself is answered with HTTP 500 and `FakeRegistrarBug`, so that it is not taken for the
//! service's word.

pub mod call;
pub mod control;
pub mod description;
mod fake;
pub mod faults;
pub mod gateway;
pub mod handlers;
pub mod world;

pub use call::{Answer, Call, Refusal};
pub use fake::{Fake, FakeClock, Held, Observed};
pub use faults::{Drift, Fault, Faults, When};
pub use world::World;
