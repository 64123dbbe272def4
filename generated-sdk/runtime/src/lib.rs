//! What all services share: requests, checking, signing, transport, replies and errors.
//!
//! A call goes one way: a [`Request`] writes its [`Params`]; [`check`] holds them against the spec's rules;
//! a [`Protocol`] makes a signed [`HttpRequest`] of them; a [`Transport`] brings an [`HttpReply`]; the
//! protocol says what it means; its [`Document`] is decoded into the [`Reply`]. Everything that depends on
//! the action is looked up in its [`Operation`].

#![cfg_attr(docsrs, feature(doc_cfg))]
// What only one protocol or one feature needs looks dead without it. The build that has them all looks for what is.
#![cfg_attr(
    not(all(
        feature = "alibaba-rpc",
        feature = "opensrs-xcp",
        feature = "credentials-chain",
        feature = "serde",
        feature = "rustls-ring"
    )),
    allow(dead_code, unused_imports)
)]

mod ascii;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod check;
mod client;
mod clock;
mod core;
mod credentials;
mod decode;
mod document;
mod encode;
mod endpoint;
mod error;
mod future;
mod hex;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod http;
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[path = "http_absent.rs"]
mod http;
mod http_date;
mod json;
mod mask;
mod message;
mod named;
mod near;
mod orders;
mod pace;
mod pages;
pub mod params;
mod percent;
mod plain;
#[doc(hidden)]
pub mod prelude;
mod preview;
mod progress;
mod protocol;
mod reply;
mod request;
mod retry;
#[cfg(feature = "alibaba-rpc")]
pub mod rpc;
mod schema;
mod sending;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serial;
mod spend;
mod stamps;
mod trace;
mod transport;
mod value;
#[cfg(feature = "opensrs-xcp")]
pub mod xcp;

#[cfg(feature = "blocking")]
pub use blocking::Wait;
pub use builder::ClientBuilder;
pub use check::check;
pub use client::Client;
pub use clock::Clock;
pub use decode::{Decode, DecodeError, Forgiven, ForgivenKind, Reader, Shape};
pub use document::{Children, Document, DocumentError, DocumentErrorKind, Node, NodeKind};
pub use encode::Encode;
pub use endpoint::Endpoint;
pub use error::{
    Attempt, ConfigError, CredentialsError, Error, Invalid, ServiceError, Trouble, Undecoded, UnreadableReply,
};
pub use future::BoxFuture;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use http::HttpOptions;
pub use message::{HttpReply, HttpRequest, Limits, Method, Sent, Stamp, TransportError};
pub use orders::{
    Departure, EntryState, FileJournal, Journal, JournalEntry, JournalWrite, NamePrice, NameProgress,
    NameState, Order, OrderError, OrderProblem, OrderState, Placed, Quote, Receipt, Reconciled, Refusal,
    Settle, SettleEvent, TaskProgress, Verdict, Waited,
};
#[cfg(feature = "blocking")]
pub use pages::Waiting;
pub use pages::{Items, PageError, PageErrorKind, PagePosition, PagePositionError, Pages};
pub use params::Params;
pub use preview::Preview;
pub use progress::Progress;
pub use protocol::{Answer, Call, Failure, Protocol, Success, Wire};
pub use reply::Reply;
pub use request::{Destroy, Paged, Purchase, Request, Sendable, Service};
pub use retry::Retry;
pub use schema::{
    Edition, Editions, Effect, ErrorInfo, FailureFields, Finding, Format, Kind, Operation, OrderKind, Orders,
    Outcome, Paging, Parameter, PriceTable, PurchaseInfo, Quoting, Rule, RuleOut, ServiceInfo, Settling,
    Turn,
};
pub use sending::Sending;
#[cfg(feature = "serde")]
pub use serial::Exposed;
pub use spend::{Prices, Spend};
pub use transport::Transport;
pub use value::{
    Currency, Decimal, DecimalError, Money, MoneyError, Secret, Seen, Sensitive, Timestamp, WireEnum, usd,
};

use reply::About;
