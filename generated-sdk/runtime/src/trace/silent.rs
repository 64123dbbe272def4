//! The same functions without effect, for builds without the feature `tracing`.

use super::{Ending, State};
use crate::error::Error;
use crate::schema::Effect;
use std::time::Duration;

pub(crate) fn call<T, F: Future<Output = Result<T, Error>>>(
    _: &str,
    _: &str,
    _: &str,
    _: Effect,
    calling: F,
    _: fn(&T) -> Ending<'_>,
) -> F {
    calling
}

pub(crate) fn arrived(_: &Ending<'_>) {}

pub(crate) fn failed(_: u32, _: &Error, _: Option<Duration>) {}

pub(crate) fn order<F: Future>(_: &str, _: &str, _: &str, _: &str, _: &str, working: F) -> F {
    working
}

pub(crate) fn state(_: &str, _: State<'_>) {}

pub(crate) fn unrecorded(_: &str, _: &str) {}

pub(crate) fn credentials(_: &str, _: &[String], _: Option<&str>) {}

pub(crate) fn journal(_: &std::path::Path, _: &str) {}
