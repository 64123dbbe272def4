// @generated from spec/opensrs/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The names that this service's files share.
#![allow(unused_imports, reason = "not every service uses all of them")]

pub(super) use super::{Opensrs, LIVE, HORIZON, REGISTRANT_IP};
pub(super) use super::enums::{
    ContactType, DomainAvailability, OrderHandling, OrderStatus, OrderType,
    TransferStatus, YesNo,
};
pub(super) use super::types::{
    AssignedNameserver, CONTACT, CONTACT_SET, Contact, ContactSet, DomainChangeResult,
    NAMESERVER, Nameserver, SuggestedName, SuggestionResult, TLD_DATA, TldData, Transfer,
    WhoisPrivacyResult,
};
pub(super) use crate::prelude::*;
#[cfg(feature = "serde")]
pub(super) use crate::serial::{seconds, strict};
#[cfg(feature = "serde")]
pub(super) use serde::{Deserialize, Serialize};

pub(super) static DAY_FIRST: TimeFormat = TimeFormat::new("DD-MMM-YYYY hh:mm:ss");

pub(super) static WEEKDAY_FIRST: TimeFormat = TimeFormat::new(
    "EEE MMM DD hh:mm:ss YYYY",
);

pub(super) static DATE: TimeFormat = TimeFormat::new("YYYY-MM-DD");

pub(super) static YEAR_FIRST: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss");

pub(super) static RFC_3339: TimeFormat = TimeFormat::new("YYYY-MM-DDThh:mm:ssZ");
