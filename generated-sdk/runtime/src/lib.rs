//! The runtime that all services share: requests, checking, signing, transport, responses and errors.
//!
//! A [`Request`] writes its [`Params`]; [`check`](extend::check) compares them with the spec's rules; a
//! [`Protocol`](extend::Protocol) turns them into a signed [`HttpRequest`](extend::HttpRequest); a
//! [`Transport`](extend::Transport) returns an [`HttpResponse`](extend::HttpResponse); the protocol parses it into a
//! [`Document`], which is decoded into the [`Response`]. Everything that depends on the action is in its
//! [`Operation`](extend::Operation).

#![cfg_attr(docsrs, feature(doc_cfg))]
// Code of a single protocol or feature looks dead without it. The build with all features detects dead code.
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

mod base;
mod value;

mod schema;

mod document;

mod message;

mod error;

mod trace;

pub mod params;

mod decode;

mod credentials;

mod protocol;

mod transport;

mod exchange;

#[cfg(feature = "credentials-chain")]
mod chain;

mod pages;

mod orders;

mod client;

#[cfg(feature = "registrar")]
pub mod registrar;

#[doc(hidden)]
pub mod prelude;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serial;

pub use base::{BoxFuture, Clock};
#[cfg(feature = "blocking")]
pub use client::blocking::{Wait, Waiting};
pub use client::{Client, ClientBuilder};
pub use decode::{Deviation, DeviationKind};
pub use document::Document;
pub use error::{
    Attempt, ConfigError, CredentialsError, DecodeError, Error, Invalid, NameProgress, NameState, OrderError,
    OrderProblem, SendError, ServiceError, TaskProgress, Undecoded, UnreadableResponse,
};
pub use exchange::{AttemptEnded, AttemptStarted, Call, Observer, Response, Retry};
pub use message::Method;
pub use orders::{
    Conclusion, Dispatch, EntryState, FileJournal, Journal, JournalEntry, JournalWrite, NamePrice, Order,
    OrderState, Placeable, Placed, Prices, Quote, Receipt, Reconciled, Refusal, Settle, SettleEvent,
    SettleTarget, Spend, TypedOrder,
};
pub use pages::{Items, PageError, PageErrorKind, PagePosition, PagePositionError, Pages};
pub use params::Params;
pub use protocol::{
    Destroy, MayChargeOrDestroy, Paged, Preview, Purchase, Request, Sendable, Service, Undecided,
};
pub use schema::{Effect, OrderKind, Outcome};
#[cfg(feature = "serde")]
pub use serial::Exposed;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use transport::HttpOptions;
pub use value::{
    AnyValue, Currency, Date, DateTime, DateTimeError, Decimal, DecimalError, Money, MoneyError, Observed,
    Secret, Sensitive, TimeFormat, Timestamp, UnknownValue, cny, eur, usd,
};

pub mod extend {
    //! The types for authors of transports, protocols, sources of credentials and generic code over operations.
    //!
    //! A [`Transport`] sends an [`HttpRequest`] and returns an [`HttpResponse`]. A [`Protocol`] encodes the
    //! request from [`Params`](crate::Params) and parses the response into a [`Document`](crate::Document). Everything
    //! that depends on the action is in its [`Operation`].

    pub use crate::base::terminal::is_plain;
    pub use crate::decode::{Decode, Reader, Shape, Written};
    pub use crate::document::{Children, DocumentError, DocumentErrorKind, Node, NodeKind};
    pub use crate::message::{Header, HttpRequest, HttpResponse, Limits, Sent, Stamp, TransportError};
    pub use crate::params::{Encode, check};
    pub use crate::protocol::{Answer, CallContext, Endpoint, Failure, Progress, Protocol, Success, Wire};
    pub use crate::schema::{
        Condition, Edition, Editions, ErrorInfo, FailureFields, Finding, Format, Kind, Operation, Orders,
        Paging, Parameter, PriceCurrency, PriceTable, PurchaseInfo, Quoting, Rule, RuleOut, ServiceInfo,
        Settling, Turn,
    };
    pub use crate::transport::Transport;
    pub use crate::value::WireEnum;

    #[cfg(feature = "registrar")]
    pub mod tasks {
        //! The spec's description of everyday tasks, which [`Registrar`](crate::registrar::Registrar) carries out.

        pub use crate::registrar::EverydayTasks;
        pub use crate::schema::tasks::{
            AvailabilityMeaning, CheckTask, DomainTask, DomainsTask, Fixed, NameserversTask, PurchaseTask,
            StatusMeaning, Tasks, TimeField, TimeForm,
        };
    }
}

#[cfg(feature = "alibaba-rpc")]
pub mod rpc {
    //! Alibaba Cloud's RPC protocol, and the credentials that sign it.
    //!
    //! With signature version 1.0, all parameters, including the protocol's own, form one sorted and percent-encoded
    //! string, which is signed with HMAC-SHA1. With version 3, the protocol's own parameters are headers, and
    //! HMAC-SHA256 signs both. Responses are JSON or XML.

    #[cfg(feature = "credentials-chain")]
    pub use crate::chain::rpc::{Role, Sources};
    pub use crate::credentials::rpc::Credentials;
    pub use crate::protocol::rpc::{ResponseFormat, Rpc, STS_ENDPOINT, SignatureVersion, sign};
}

#[cfg(feature = "opensrs-xcp")]
pub mod xcp {
    //! OpenSRS's XML protocol, XCP, and the credentials that sign it.
    //!
    //! Each command is an OPS envelope, signed with an MD5 over the envelope and the key.
    //!
    //! A command has an action and an object, such as `REDEEM DOMAIN`. The response's tree has the items of its
    //! `attributes` at the root, followed by the other items: `response_code`, `transaction_id` and so on.

    pub use crate::credentials::xcp::Credentials;
    pub use crate::protocol::xcp::{Xcp, read, sign};
}
