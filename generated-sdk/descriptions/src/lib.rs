#![doc = include_str!("../README.md")]
//!
//! # The types
//!
//! A file holds one [`Service`]. The types and their fields have the names of the JSON members.

mod action;
#[cfg(feature = "embedded")]
mod embedded;
mod example;
mod field;
#[cfg(feature = "embedded")]
#[rustfmt::skip]
mod files;
mod orders;
mod service;
mod tasks;
mod types;

pub use action::{Action, Cursor, Effect, FirstPage, Order, Paging};
#[cfg(feature = "embedded")]
pub use embedded::{all, find};
pub use example::{Body, Example, ExampleError, Format, Request, Value};
pub use field::{Condition, CurrencySource, Field, Guard, Rules, StringFormat};
#[cfg(feature = "embedded")]
pub use files::FILES;
pub use orders::{Currency, Finding, KindWord, OrderKind, Orders, PriceTable, Quoting, RuleOut, Settling};
pub use service::{Edition, ErrorCode, Failure, Group, Outcome, ParseError, Service, VERSION};
pub use tasks::{
    Availability, CheckTask, DomainStatus, DomainTask, DomainsTask, NameserversTask, PurchaseTask, Tasks,
};
pub use types::{Enum, EnumValue, Structure, TimeFormat, Type, is_written};

/// Whether a member is left out of the JSON.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
