// @generated from spec/mini/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The names that this service's files share.
#![allow(unused_imports, reason = "not every service uses all of them")]

pub(super) use super::{Mini, NORTH, SOUTH, LANG};
pub(super) use super::enums::{Lang, State};
pub(super) use super::types::{PERSON, Person};
pub(super) use crate::runtime::prelude::*;
#[cfg(feature = "serde")]
pub(super) use crate::runtime::serial::strict;
#[cfg(feature = "serde")]
pub(super) use serde::{Deserialize, Serialize};
