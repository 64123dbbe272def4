// @generated from spec/mini/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The names that this service's files share.
#![allow(unused_imports, reason = "not every service uses all of them")]

pub(super) use super::{Mini, NORTH, SOUTH, LANG, HINT};
pub(super) use super::enums::{Lang, State};
pub(super) use super::types::{PERSON, Person};
pub(super) use crate::prelude::*;
#[cfg(feature = "serde")]
pub(super) use crate::serial::{seconds, strict};
#[cfg(feature = "serde")]
pub(super) use serde::{Deserialize, Serialize};

pub(super) static MONTH_FIRST_0800: TimeFormat = TimeFormat::new("MMM DD,YYYY hh:mm:ss")
    .zones(&[480]);

pub(super) static DATE: TimeFormat = TimeFormat::new("YYYY-MM-DD");

pub(super) static YEAR_FIRST: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss");

pub(super) static YEAR_FIRST_0000_0800: TimeFormat = TimeFormat::new(
        "YYYY-MM-DD hh:mm:ss",
    )
    .zones(&[0, 480]);

pub(super) static YEAR_FIRST_0800: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss")
    .zones(&[480]);

pub(super) static COMPACT_DATE: TimeFormat = TimeFormat::new("YYYYMMDD");
