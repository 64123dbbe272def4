//! What generated code uses, so that its files need not list it.

pub use std::collections::BTreeMap;

pub use super::{
    AnyValue, ClientBuilder, Date, DateTime, Decimal, Decode, DecodeError, Destroy, Edition, Editions,
    Encode, ErrorInfo, FailureFields, Finding, Observed, Operation, OrderKind, Orders, Outcome, Paged,
    Paging, Parameter, Params, PriceTable, Purchase, PurchaseInfo, Quoting, Reader, Request, Rule, RuleOut,
    Sendable, Sensitive, Service, ServiceInfo, Settling, TimeFormat, Timestamp, Undecided, UnknownValue,
    WireEnum,
};
pub use crate::wire_enum;
