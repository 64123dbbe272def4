//! What came, told without anybody's secrets.

use crate::world::Time;
use serde::Serialize;
use std::time::Duration;

/// A request that came, and what was said.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Observed {
    /// When, by the registrar's clock.
    pub time: Time,
    /// The service.
    pub service: &'static str,
    /// The edition; empty if it was not told.
    pub edition: &'static str,
    /// The action; empty if it is none that is known.
    pub action: &'static str,
    /// The signature that it was asked to be let in by: `1.0` or `V3`; empty at OpenSRS, which has one only.
    pub signature: &'static str,
    /// `ok`, OpenSRS's code of success, or the code that it was refused with.
    pub outcome: String,
    /// What went wrong on purpose.
    pub faults: Vec<&'static str>,
    /// The request's id.
    pub request_id: String,
    /// How long it took to answer.
    #[serde(skip)]
    pub took: Duration,
}
