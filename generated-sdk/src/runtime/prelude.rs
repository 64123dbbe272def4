//! What generated code uses, so that its files need not list it.

pub use std::collections::BTreeMap;

pub use super::{
    ClientBuilder, Decimal, Decode, DecodeError, Destroy, Edition, Editions, Encode, ErrorInfo, Operation,
    Paging, Parameter, Params, Purchase, Reader, Request, Rule, Sendable, Sensitive, Service, ServiceInfo,
    Timestamp, WireEnum,
};
