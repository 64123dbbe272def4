//! Typed clients for the HTTP APIs of domain registrars.
//!
//! Each module is a service, generated from its description in YAML: [`aliyun_domain`] is the Alibaba Cloud Domain API,
//! [`opensrs`] is OpenSRS. Each needs the feature of its name, `aliyun-domain` or `opensrs`.
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{self, Availability, CheckDomain, Credentials};
//!
//! # async fn check() -> Result<(), registrar_sdk::Error> {
//! let client = aliyun_domain::international(Credentials::from_env()?).build()?;
//! let response = client.send(CheckDomain::new("example.com")).await?;
//! println!("available: {}", response.avail == Some(Availability::Available));
//! # Ok(())
//! # }
//! ```
//!
//! - **Requests** are plain values. Required parameters are arguments of `new`; setters add the others. The documented
//!   rules are checked before anything is sent; [`unchecked`](Client::unchecked) skips the check.
//! - **The effect of an action** decides how it is called: [`send`](Client::send) takes reads and writes,
//!   [`order`](Client::order) and [`place`](Client::place) take purchases, and [`destroy`](Client::destroy) takes what
//!   loses something for good. The compiler names the right method.
//! - **Retries** happen only where nothing can be done twice; see [`Retry`]. An order whose outcome is unknown is never sent
//!   again.
//! - **Responses** are decoded leniently: unknown values keep their text, and unknown fields stay available.
//! - **Lists** are streams: [`items`](Client::items) and [`pages`](Client::pages).
//! - **Errors** are one enum, [`Error`], whose text says what to do next and whose [`outcome`](Error::outcome) says whether a
//!   change may have happened.
//! - **Secrets** and personal data are [`Sensitive`] or redacted: they are never printed.
//! - **Actions by name**, also those that the spec does not have: [`call`](Client::call) and, for purchases,
//!   [`order_named`](Client::order_named).
//!
//! An order is placed within a limit, once:
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{AliyunDomain, SaveSingleTaskForCreatingOrderActivate};
//! use registrar_sdk::{Client, Error, Spend, usd};
//!
//! # async fn register(client: Client<AliyunDomain>) -> Result<(), Error> {
//! let request = SaveSingleTaskForCreatingOrderActivate::new("example.com");
//! let order = client.order(request.registrant_profile_id(123));
//! client.place(&order, Spend::at_most(usd(15))).await?;
//! println!("{}", client.settle(&order).await?);
//! # Ok(())
//! # }
//! ```
//!
//! The [`guide`] continues from here: [orders](guide::orders),
//! [several registrars](guide::several_registrars), [accounts](guide::accounts),
//! [credentials](guide::credentials), [errors](guide::errors), [timeouts and retries](guide::timeouts_and_retries),
//! [lists](guide::lists), [testing](guide::testing), [logs](guide::logs). Types for authors of transports and protocols are in
//! [`extend`].
//!
//! # Features
//!
//! | feature | effect |
//! |-|-|
//! | `aliyun-domain`, `opensrs` | the service and its protocol |
//! | `services` | all services |
//! | `credentials-chain` | credentials from files, roles and metadata services, renewed before they expire |
//! | `alibaba-rpc`, `opensrs-xcp` | a protocol without a service, for a service that the program describes itself |
//! | `rustls-ring` (on by default) | HTTP with rustls, and ring as its cryptography where the program has no other; needs a C compiler |
//! | `rustls` | HTTP with rustls, and the program's own cryptography: the default of the process, or `ClientBuilder::crypto_provider` |
//! | `native-tls` | HTTP with the system's TLS, which is OpenSSL on Linux |
//! | no TLS | no HTTP: [`transport`](ClientBuilder::transport) brings each client its own |
//! | `blocking` | `.wait()` where async programs write `.await`, and lists as iterators: `Wait` |
//! | `serde` | serializes requests, responses and values; see [stored data](guide::logs#stored-requests-and-responses) |
//! | `tracing` | spans for calls and orders, events for attempts; see [logs](guide::logs) |
//! | `registrar` | one interface over all services for everyday tasks: `registrar::Registrar`, see [the guide](guide::several_registrars) |
//! | `chrono`, `jiff`, `rust_decimal` | conversions of dates, times and amounts from and to the types of these crates |
//! | `unstable-signing` | signs requests without sending them, for the tests of this crate: it bypasses journals, spending limits and the rule that nothing is sent twice, and may change in any version |
//!
//! Features are additive. If rustls and the system's TLS are both enabled, rustls is used unless a client is built with
//! `ClientBuilder::native_tls`. Both trust the certificate authorities of the system and those of
//! `ClientBuilder::extra_root_certificate_pem`, and use the proxies of the environment or that of `ClientBuilder::proxy`.
//!
//! Calls over HTTP run on tokio (with its timers and I/O enabled).

#![cfg_attr(docsrs, feature(doc_cfg))]
// The docs name items of all features. Where some are not compiled, their links lead nowhere.
#![cfg_attr(
    not(all(
        feature = "aliyun-domain",
        feature = "opensrs",
        feature = "credentials-chain",
        feature = "registrar"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

pub mod guide;

#[doc(inline)]
pub use registrar_runtime::*;

// Items behind features are named again, so that rustc names the feature where one is missing.
#[cfg(feature = "serde")]
#[doc(inline)]
pub use registrar_runtime::Exposed;
#[cfg(feature = "registrar")]
#[doc(inline)]
pub use registrar_runtime::registrar;
#[cfg(feature = "alibaba-rpc")]
#[doc(inline)]
pub use registrar_runtime::rpc;
#[cfg(feature = "opensrs-xcp")]
#[doc(inline)]
pub use registrar_runtime::xcp;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use registrar_runtime::{Wait, Waiting};

// The modules of services, also declared here so that rustc names a missing feature.
include!("services.rs");
