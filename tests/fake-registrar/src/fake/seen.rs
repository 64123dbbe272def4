//! Received requests, recorded without secrets.

use crate::world::Time;
use serde::Serialize;
use std::time::Duration;

/// A received request and its outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Observed {
    /// The time of arrival, by the registrar's clock.
    pub time: Time,
    /// The service.
    pub service: &'static str,
    /// The edition; empty if unknown.
    pub edition: &'static str,
    /// The action; empty if unknown.
    pub action: &'static str,
    /// The signature version: `1.0` or `V3`; empty for OpenSRS, which has only one.
    pub signature: &'static str,
    /// `ok`, OpenSRS's success code, or the error code.
    pub outcome: String,
    /// The injected faults.
    pub faults: Vec<&'static str>,
    /// The request id.
    pub request_id: String,
    /// The processing time.
    #[serde(skip)]
    pub took: Duration,
}
