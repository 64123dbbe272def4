//! The items that generated code imports.

pub use std::collections::BTreeMap;

pub use super::extend::{
    Decode, Edition, Editions, Encode, ErrorInfo, FailureFields, Finding, Operation, Orders, Paging,
    Parameter, PriceCurrency, PriceTable, PurchaseInfo, Quoting, Reader, Rule, RuleOut, ServiceInfo,
    Settling, WireEnum,
};
pub use super::{
    AnyValue, ClientBuilder, Date, DateTime, Decimal, DecodeError, Destroy, Money, Observed, OrderKind,
    Outcome, Paged, Params, Purchase, Request, Sendable, Sensitive, Service, TimeFormat, Timestamp,
    Undecided, UnknownValue,
};
pub use crate::wire_enum;
