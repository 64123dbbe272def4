//! All faults of one request.

use super::{Drawn, Drift, Fault};
use std::time::Duration;

/// All faults of one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// The names of the faults.
    pub(crate) names: Vec<&'static str>,
    /// Where the connection ends.
    pub(crate) cut: Option<Cut>,
    /// A response instead of carrying out the request.
    pub(crate) instead: Option<Replacement>,
    /// A response that replaces the real one after the request was carried out.
    pub(crate) after: Option<Replacement>,
    pub(crate) delay: Duration,
    pub(crate) truncate: Option<usize>,
    pub(crate) trickle: Option<(usize, Duration)>,
    pub(crate) drift: Vec<Drift>,
    /// The faults that random faults drew for when the service accepts the request.
    pub(crate) drawn: Vec<Drawn>,
}

/// Where the connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// It is never established.
    NoConnection,
    /// Before the request is read.
    Unread,
    /// After the request is read.
    Read,
    /// After the request is carried out.
    Committed,
    /// The request arrives after this delay, and its response is lost.
    Late(Duration),
    /// With bytes that are not HTTP.
    NotHttp,
}

/// A response that replaces the real one.
#[derive(Clone, Debug)]
pub(crate) enum Replacement {
    /// An error code of the service.
    Code { code: String, message: String },
    /// A throttling error.
    Throttled(Option<Duration>),
    /// A page of another server.
    Page(u16),
}

impl Plan {
    /// Adds a fault. Returns false if an earlier one excludes it.
    pub(super) fn add(&mut self, fault: &Fault) -> bool {
        let added = match fault.clone() {
            Fault::Refuse { code, message } => first(&mut self.instead, Replacement::Code { code, message }),
            Fault::FailAfterCommit { code, message } => {
                first(&mut self.after, Replacement::Code { code, message })
            }
            Fault::Throttle { retry_after } => first(&mut self.instead, Replacement::Throttled(retry_after)),
            Fault::NoConnection => first(&mut self.cut, Cut::NoConnection),
            Fault::ResetBeforeReading => first(&mut self.cut, Cut::Unread),
            Fault::ResetAfterReading => first(&mut self.cut, Cut::Read),
            Fault::ResetAfterCommit => first(&mut self.cut, Cut::Committed),
            Fault::ArriveLate { delay } => first(&mut self.cut, Cut::Late(delay)),
            Fault::Delay { delay } => {
                self.delay += delay;
                true
            }
            Fault::Page { status } => first(&mut self.instead, Replacement::Page(status)),
            Fault::PageAfterCommit { status } => first(&mut self.after, Replacement::Page(status)),
            Fault::NotHttp => first(&mut self.cut, Cut::NotHttp),
            Fault::Truncate { bytes } => first(&mut self.truncate, bytes),
            Fault::SlowBody { bytes, pause } => first(&mut self.trickle, (bytes.max(1), pause)),
            Fault::Drift { drift } => {
                self.drift.push(drift);
                true
            }
            // The fault that it draws is added in its place.
            Fault::Random { .. } => false,
        };
        self.names.extend(added.then(|| fault.name()));
        added
    }

    pub(crate) fn drifts(&self, drift: Drift) -> bool {
        self.drift.contains(&drift)
    }
}

/// Fills a place. Returns false if it is filled already.
fn first<T>(place: &mut Option<T>, value: T) -> bool {
    let free = place.is_none();
    place.get_or_insert(value);
    free
}
