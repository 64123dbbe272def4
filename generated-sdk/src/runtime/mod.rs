//! What all services share: requests, checking, signing, transport, replies and errors.
//!
//! A call goes one way: a [`Request`] writes its [`Params`]; [`check`] holds them against the spec's rules;
//! a [`Protocol`] makes a signed [`HttpRequest`] of them; a [`Transport`] brings an [`HttpReply`]; the
//! protocol says what it means; its [`Document`] is decoded into the [`Reply`]. Everything that depends on
//! the action is looked up in its [`Operation`].

mod builder;
mod check;
mod client;
mod core;
mod credentials;
mod decode;
mod document;
mod encode;
mod endpoint;
mod error;
mod http;
mod mask;
mod named;
mod near;
pub mod params;
pub(crate) mod prelude;
mod preview;
mod protocol;
mod reply;
mod request;
pub mod rpc;
mod schema;
mod secret;
mod sending;
mod spend;
mod stamp;
mod transport;
mod value;
pub mod xcp;

pub use builder::ClientBuilder;
pub use check::check;
pub use client::Client;
pub use decode::{Decode, DecodeError, Forgiven, ForgivenKind, Reader, Shape};
pub use document::{Children, Document, DocumentError, DocumentErrorKind, Node, NodeKind};
pub use encode::Encode;
pub use endpoint::Endpoint;
pub use error::{
    Attempt, ConfigError, CredentialsError, Error, Invalid, ServiceError, Trouble, Undecoded, UnreadableReply,
};
pub use params::Params;
pub use preview::Preview;
pub use protocol::{Answer, Call, Failure, Protocol, Success, Wire};
pub use reply::{Progress, Reply};
pub use request::{Destroy, Purchase, Request, Sendable, Service};
pub use schema::{
    Edition, Editions, Effect, ErrorInfo, Format, Kind, Operation, Outcome, Paging, Parameter, Rule,
    ServiceInfo,
};
pub use secret::Secret;
pub use sending::Sending;
pub use spend::Spend;
pub use stamp::Stamp;
pub use transport::{BoxFuture, HttpReply, HttpRequest, Limits, Method, Sent, Transport, TransportError};
pub use value::{Decimal, DecimalError, Sensitive, Timestamp, WireEnum};

use reply::About;
