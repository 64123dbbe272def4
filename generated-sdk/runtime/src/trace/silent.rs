//! The same doors, with nobody behind them.

use crate::error::Error;
use crate::exchange::executor::Core;
use crate::exchange::{Arrived, Job};
use crate::orders::{Order, OrderState};
use std::time::Duration;

pub(crate) fn call<F: Future<Output = Result<Arrived, Error>>>(_: &Core, _: &Job, calling: F) -> F {
    calling
}

pub(crate) fn arrived(_: &Arrived) {}

pub(crate) fn failed(_: u32, _: &Error, _: Option<Duration>) {}

pub(crate) fn order<F: Future>(_: &'static str, _: &Order, working: F) -> F {
    working
}

pub(crate) fn state(_: &Order, _: &OrderState) {}

pub(crate) fn unrecorded(_: &Order, _: &str) {}

pub(crate) fn credentials(_: &str, _: &[String], _: Option<&str>) {}

pub(crate) fn journal(_: &std::path::Path, _: &str) {}
