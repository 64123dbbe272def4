//! Typed clients for the HTTP APIs of domain registrars.
//!
//! One module is one service, made from its description in YAML: [`aliyun_domain`] is the Alibaba Cloud Domain
//! API, [`opensrs`] is OpenSRS. Each is behind the feature of its name, `aliyun-domain` or `opensrs`. All are used in the
//! same way:
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{self, Availability, CheckDomain, Credentials};
//!
//! # async fn check() -> Result<(), registrar_sdk::Error> {
//! let client = aliyun_domain::international(Credentials::from_env()?).build()?;
//! let response = client.send(CheckDomain::new("example.com")).await?;
//! println!("free: {}", response.avail == Some(Availability::Available));
//! # Ok(())
//! # }
//! ```
//!
//! - **Requests** are plain values. What an action requires is an argument of `new`; the rest is set by chaining.
//!   The documented rules are checked before anything leaves;
//!   [`unchecked`](Client::unchecked) skips that for a call.
//! - **What it does to the world** decides how it goes: [`send`](Client::send) takes reads and writes,
//!   [`order`](Client::order) and [`place`](Client::place) what charges the account,
//!   [`destroy`](Client::destroy) what loses something for good.
//! - **Again** is sent by itself what may be: reads, writes that are harmless to repeat, and anything that was surely
//!   not carried out; see [`Retry`](Retry). An order whose fate is not known is never sent again.
//! - **Responses** are read leniently: a value that the spec does not know keeps its text, a field that it does not know
//!   stays reachable through [`document`](Response::document), and [`strict`](Client::strict) lists
//!   the deviations.
//! - **Lists** are streams: [`items`](Client::items) and [`pages`](Client::pages).
//! - **Errors** are one enum, [`Error`](Error), whose text says what to do next and whose
//!   [`outcome`](Error::outcome) says whether a change may have happened all the same.
//! - **Secrets** and personal data are [`Sensitive`](Sensitive) or masked: they are never printed.
//! - **Any action by name**, also one that is not modelled: [`call`](Client::call) and, for what charges the
//!   account, [`order_named`](Client::order_named).
//!
//! # Orders
//!
//! An [`Order`](Order) exists before anything is sent, and knows what became of it:
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{self, Credentials, SaveSingleTaskForCreatingOrderActivate};
//! use registrar_sdk::{Currency, FileJournal, Outcome, Reconciled, Spend, usd};
//! use std::sync::Arc;
//!
//! # async fn register() -> Result<(), Box<dyn std::error::Error>> {
//! let journal = Arc::new(FileJournal::open("orders.journal")?);
//! let client = aliyun_domain::china(Credentials::from_env()?)
//!     .currency(Currency::USD)
//!     .ceiling(usd(500))
//!     .account("1234567890123456")
//!     .journal(journal)
//!     .build()?;
//!
//! // What a crash of an earlier run has left open.
//! for order in client.pending().await? {
//!     println!("{}: {:?}", order.id(), client.reconcile(&order).await?);
//! }
//!
//! let request = SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(123);
//! let order = client.order_with_id("invoice 4711", request);
//! match client.place(&order, Spend::at_most(usd(15))).await {
//!     // An error if any name of the order failed, with the names and the reasons.
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
//! Only a complete list proves that an order was not placed. If a list fails, is missing in a response or contradicts
//! its own count, `reconcile` returns an error that says why, and the order stays open: ask again later.
//!
//! An order can be stored as text ([`to_json`](Order::to_json), [`restore`](Client::restore)); a
//! [`Journal`](Journal) does that by itself, before the first byte leaves, and sends no id twice. It
//! is a file ([`FileJournal`](FileJournal)) for one process, or a table of your own database for many. A
//! finished order keeps its id, so that `order_with_id` is idempotent for ever.
//!
//! # Several accounts
//!
//! An order belongs to the account that it is charged to: for OpenSRS the user name, for Alibaba Cloud the number of
//! the account. A client of another account refuses the order in every call, and its error names both accounts; it
//! would look for the order in the wrong lists and conclude that it was never placed. A client with a journal has to
//! know its account, from one of these:
//!
//! | | |
//! |-|-|
//! | credentials for a [`Role`](rpc::Role), and OpenSRS's | the account is known; nothing to do |
//! | [`.account("1234567890123456")`](ClientBuilder::account) | the caller's word |
//! | [`.account_from_sts(rpc::STS_ENDPOINT)`](ClientBuilder::account_from_sts) | one free call of STS, which needs no permission |
//!
//! The id of an access key is not an account: keys are rotated. Clients of all accounts, services and processes can
//! share one journal. [`pending`](Client::pending) returns only the client's own orders, and an order id is
//! placed once in the whole journal, for whichever account is first.
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{self, AliyunDomain, Credentials};
//! use registrar_sdk::Client;
//! use registrar_sdk::{FileJournal, Journal, rpc};
//! use std::sync::Arc;
//!
//! # async fn both(shop: Credentials, resale: Credentials) -> Result<(), Box<dyn std::error::Error>> {
//! let journal: Arc<dyn Journal> = Arc::new(FileJournal::open("orders.journal")?);
//! for credentials in [shop, resale] {
//!     let client = aliyun_domain::china(credentials)
//!         .account_from_sts(rpc::STS_ENDPOINT)
//!         .await?
//!         .journal(journal.clone())
//!         .build()?;
//!     for order in client.pending().await? {
//!         println!("{:?} {}: {:?}", order.account(), order.id(), client.reconcile(&order).await?);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A client without a journal need not know its account. Its orders have none, and only such a client uses them;
//! [`relabel`](Client::relabel) binds one to an account, on the caller's word alone.
//!
//! # Destroying
//!
//! What destroys wants the name of what will be lost spelled again:
//! `client.destroy(DeleteRegistrantProfile::new(7), "7")`.
//!
//! # Tasks
//!
//! Most orders, and many writes, are tasks: the response has a number, and the work comes later. Give the number, or
//! the order, to [`settle`](Client::settle), which asks until every name has succeeded or failed. `Ok` means
//! that all have succeeded; if a name has failed, the error carries the progress of all of them:
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{AliyunDomain, SaveBatchTaskForUpdateProhibitionLock};
//! use registrar_sdk::Client;
//! use registrar_sdk::{Error, NameState, OrderProblem};
//! use std::time::Duration;
//!
//! # async fn lock(client: Client<AliyunDomain>) -> Result<(), Error> {
//! let request = SaveBatchTaskForUpdateProhibitionLock::new(["a.com", "b.com"], true);
//! let task = client.send(request).await?;
//! let settled = client
//!     .settle(task.task_no.as_str())
//!     .deadline(Duration::from_secs(300))
//!     // How far each name is, or an error that can pass and after which waiting goes on.
//!     .on_progress(|event| println!("{event}"))
//!     .await;
//! match settled {
//!     Ok(progress) => println!("locked: {progress}"),
//!     Err(Error::Order(error)) if error.problem == OrderProblem::NamesFailed => {
//!         for name in error.progress().into_iter().flat_map(|all| all.with(NameState::Failed)) {
//!             println!("{}: {}", name.name, name.reason.as_deref().unwrap_or("no reason given"));
//!         }
//!     }
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{AliyunDomain, QueryDomainList};
//! use registrar_sdk::Client;
//!
//! # async fn list(client: Client<AliyunDomain>) -> Result<(), Box<dyn std::error::Error>> {
//! let mut domains = client.items(QueryDomainList::new(1, 100));
//! while let Some(domain) = domains.next().await {
//!     println!("{}", domain?.domain_name.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`pages`](Client::pages) gives whole pages, each with its [`PagePosition`](PagePosition), which
//! can be stored: reading goes on from there, in another process too. A list that ends before the service's own count
//! ends with an error ([`PageErrorKind::Incomplete`](PageErrorKind::Incomplete)), never as if it were whole.
//!
//! # Errors
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{AliyunDomain, CheckDomain, ErrorCode};
//! use registrar_sdk::Client;
//! use registrar_sdk::Outcome;
//!
//! # async fn check(client: Client<AliyunDomain>) {
//! match client.send(CheckDomain::new("example.com")).await {
//!     Ok(response) => println!("{:?}", response.avail),
//!     Err(error) => match error.error_code::<ErrorCode>() {
//!         Some(ErrorCode::QueryRegistryFailed) => println!("the registry is out of reach"),
//!         // One line that a person can act on, without secrets.
//!         _ => eprintln!("{error} (retry later: {})", error.outcome() == Outcome::NotDone),
//!     },
//! }
//! # }
//! ```
//!
//! An error is an error whatever its HTTP status. A response with the status 200 that says `Success: false`, or has a
//! code that is not a word of success (`OK`, `Success`, `200`), is an [`Error::Service`](Error::Service). Of
//! an order or a destruction such a response leaves the outcome unknown.
//!
// Its examples need the fake registrar, which needs this crate: the workspace's tests compile them.
#![cfg_attr(not(doctest), doc = include_str!("testing.md"))]
//!
//! # Credentials
//!
//! | | Alibaba Cloud | OpenSRS |
//! |-|-|-|
//! | given | [`Credentials::new`](rpc::Credentials::new) | [`Credentials::new`](xcp::Credentials::new) |
//! | from the environment | `ALIBABA_CLOUD_ACCESS_KEY_ID`, `…_SECRET`, `ALIBABA_CLOUD_SECURITY_TOKEN` | `OPENSRS_USERNAME`, `OPENSRS_KEY` |
//! | wherever they are | [`Credentials::chain`](rpc::Credentials::chain): environment, OIDC token, `~/.aliyun/config.json`, `~/.alibabacloud/credentials`, ECS metadata | [`Credentials::chain`](xcp::Credentials::chain): environment, `~/.opensrs/credentials` |
//! | a role | [`Role`](rpc::Role), renewed before it ends | |
//!
//! What is given or in the environment is always there; the rest comes with the feature `credentials-chain`.
//!
//! A chain never moves calls to another account:
//! - A source that is set up and does not work (a key with a line break, a missing secret or token file, a profile that
//!   is named and not there) ends the search with an error that says what to fix. Only a source that is not set up is
//!   passed over.
//! - The source, file and profile of the first key are kept. `aliyun configure switch`, or a file that appears later,
//!   changes nothing for credentials that are in use; if their profile is gone at renewal, that is an error. Where files
//!   or variables name a role, a client that is built with them belongs to the role's account.
//! - A key that the service rejects (`InvalidAccessKeyId…`, `InvalidSecurityToken…`) is dropped, and the call asks its
//!   source once for another. Such a call was not carried out, so an order is sent again too.
//!
//! Alibaba Cloud's calls are signed with version 1.0 unless a client is built with
//! [`SignatureVersion::V3`](rpc::SignatureVersion::V3). They should carry a clock that is right to 15 minutes;
//! one that is not is corrected by the service's own time.
//!
//! # Logs
//!
//! With the feature `tracing`, and the target `registrar_sdk`:
//!
//! | what | level | fields |
//! |-|-|-|
//! | span `call` around all attempts of a call | info | `service`, `edition`, `operation`, `effect`; at its end `attempts`, `http_status`, `request_id`, `code`, `outcome` |
//! | an attempt: `answered`, `trying again`, `failed`, `outcome unknown` | debug, info, warn, error | `attempt`, `http_status`, `request_id`, `code`, `outcome`; of a failure `error`, and `delay_ms` if there is another attempt |
//! | span `order` around `place` and `reconcile` | info | `step`, `order`, `service`, `edition`, `operation` |
//! | an order: `about to be sent`, `placed`, `refused`, `not placed` | debug, info, warn, info | `order`, `state`; `receipt`, `code` |
//! | a journal that fails to record an outcome: `not recorded` | warn | `order`, `problem` |
//! | a source of credentials: `credentials`, `credentials fetched`, `credentials not to be had` | warn, debug, warn | `source`; `note`, `problem` |
//!
//! # Keeping
//!
//! With the feature `serde`, everything is written under its wire names, and what is absent is not written. Times are
//! milliseconds since 1970, amounts are texts, and what is sensitive is `***` unless it is written within
//! `Exposed`. Responses are read as leniently as from the wire. Requests are read strictly, down to the
//! structures that they hold: a misspelt name is an error and not an order without it, and so is `***`, or a number
//! where a text belongs. What the SDK tells about orders and errors is written for logs, and never read again; an
//! order that has to outlive a crash has [`to_json`](Order::to_json).
//!
//! # Limits
//!
//! A client keeps [`max_concurrent`](ClientBuilder::max_concurrent) attempts and
//! [`max_per_second`](ClientBuilder::max_per_second), waits
//! [`connect_timeout`](ClientBuilder::connect_timeout) and
//! [`read_timeout`](ClientBuilder::read_timeout), spends no more than its
//! [`ceiling`](ClientBuilder::ceiling) (an order of unknown outcome counts until it is reconciled, a failed
//! one until it is settled where the service charges nothing for it), and with
//! [`read_only`](ClientBuilder::read_only) changes nothing.
//!
//! # Features
//!
//! | feature | what it gives |
//! |-|-|
//! | `aliyun-domain`, `opensrs` | the service, and of the protocols the one that it speaks |
//! | `services` | all of them |
//! | `credentials-chain` | keys from files, roles and metadata services, renewed before they expire |
//! | `alibaba-rpc`, `opensrs-xcp` | a protocol without a service, for one that the program describes itself |
//! | `rustls-ring` (on by default) | HTTP with rustls, and ring as its cryptography where the program has no other; needs a C compiler |
//! | `rustls` | HTTP with rustls, and cryptography of the program's own: the default of the process, or `ClientBuilder::crypto_provider` |
//! | `native-tls` | HTTP with the system's TLS, which is OpenSSL on Linux |
//! | no TLS | no HTTP: [`transport`](ClientBuilder::transport) brings each client its own |
//! | `blocking` | `.wait()` where async programs write `.await`, and lists as iterators: `Wait` |
//! | `serde` | requests, responses and values are written under their wire names; what is sensitive as `***`, unless it is written within `Exposed`; requests are read strictly, so that a misspelt name is an error and no order without it |
//! | `tracing` | a span for each call and each order, an event for each attempt, with the target `registrar_sdk` and never a secret |
//! | `chrono`, `jiff`, `rust_decimal` | conversions of dates, times and amounts from and to the types of these crates |
//! | `unstable-signing` | signed requests that nothing guards, for the tests of this crate: it bypasses journal, spending limits and "never sent twice", may change in any version, and is not for programs |
//!
//! Features add and take nothing away. Where rustls and the system's TLS are both there, rustls is used, and
//! `ClientBuilder::native_tls` says otherwise for a client. All of them trust what the system trusts, more authorities
//! if they are told so (`ClientBuilder::extra_root_certificate_pem`), and go through the proxies of the environment or
//! the one that they are told (`ClientBuilder::proxy`).
//!
//! Calls over HTTP run on tokio (with its timers and I/O enabled).

#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use registrar_runtime::*;

// What a feature brings is named once more: where it is not compiled, rustc then names the feature.
#[cfg(feature = "serde")]
#[doc(inline)]
pub use registrar_runtime::Exposed;
#[cfg(feature = "alibaba-rpc")]
#[doc(inline)]
pub use registrar_runtime::rpc;
#[cfg(feature = "opensrs-xcp")]
#[doc(inline)]
pub use registrar_runtime::xcp;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use registrar_runtime::{Wait, Waiting};

// The modules of services stand here themselves: of one that is not compiled, rustc then names the feature.
include!("services.rs");
