//! The faults, and their probabilities.

use super::{Rng, Service};
use std::fmt;
use std::time::Duration;

/// The simulation's fault settings.
#[derive(Clone, Debug)]
pub struct FaultSettings {
    /// The probability of a fault for an order, in thousandths.
    pub orders: u64,
    /// The probability of a fault for a read, in thousandths.
    pub reads: u64,
    /// The probability of a delayed list entry, in thousandths.
    pub lag: u64,
    /// Whether responses have a `Date` header.
    pub dated: bool,
    /// The zone of Alibaba Cloud's times, in minutes.
    pub zone: i64,
    /// The type of redemptions in OpenSRS's lists, if they are listed at all.
    pub redemption: Option<&'static str>,
    /// Whether the registrar refuses what a real registry refuses: a taken name, or a repeated renewal.
    pub strict: bool,
    /// Whether errors also come with HTTP 200, and a proxy answers 408 and 429 by itself.
    pub proxied: bool,
}

impl Default for FaultSettings {
    /// Returns settings without faults.
    fn default() -> Self {
        let (orders, reads, lag, dated, zone) = (0, 0, 0, true, 480);
        Self { orders, reads, lag, dated, zone, redemption: None, strict: false, proxied: false }
    }
}

/// A fault. `done` says whether the request is carried out all the same.
#[derive(Clone, Copy, Debug)]
pub(super) enum InjectedFault {
    None,
    /// A response with this error code.
    Failure {
        code: &'static str,
        status: u16,
        done: bool,
    },
    /// A throttling error.
    Throttled {
        code: &'static str,
        again: Option<u64>,
    },
    /// An HTML page.
    Html {
        status: u16,
        done: bool,
    },
    /// Carried out, with a response that contradicts itself.
    Contradiction,
    /// Carried out, with a response without a number.
    Bare,
    HangUp {
        done: bool,
    },
    Silence {
        done: bool,
    },
    /// The request is delayed, and arrives when nobody waits for it any more.
    Late {
        by: Duration,
        silent: bool,
    },
    /// Carried out; the response is announced with its full length and breaks off.
    BreakOff,
    /// Carried out; the response is truncated, with a matching length.
    Shortened,
    /// A proxy sends the request twice, and returns the second response.
    TwiceOnTheWay,
    /// Saved instead of carried out.
    Saved {
        refused: bool,
    },
    /// An error with HTTP 200 in the form of a response; its data is an empty object, or null.
    ErrorBody {
        object: bool,
        done: bool,
    },
    /// A response that a proxy generates itself.
    Proxy {
        status: u16,
        done: bool,
    },
}

const REFUSED: [(&str, u16); 5] = [
    ("ParameterIllegal", 400),
    ("Forbidden.RiskControl", 403),
    ("TaskIsBeingProcessed", 400),
    ("InvalidParameter", 400),
    ("MissingDomainName", 400),
];
const REFUSED_XCP: [&str; 6] = ["440", "460", "465", "480", "485", "541"];
const OPEN: [(&str, u16); 6] = [
    ("InternalError", 500),
    ("ServiceUnavailable", 503),
    ("NetworkIOError", 400),
    ("SomethingNew", 400),
    // A server error proves nothing, whatever its code.
    ("Throttling.User", 503),
    ("ParameterIllegal", 500),
];
const OPEN_XCP: [&str; 12] =
    ["300", "400", "404", "436", "437", "486", "500", "702", "703", "705", "720", "999"];

impl InjectedFault {
    pub(super) fn of_an_order(
        fault_settings: &FaultSettings,
        rng: &mut Rng,
        service: Service,
        action: &str,
    ) -> Self {
        if !rng.permille(fault_settings.orders) {
            return Self::None;
        }
        let aliyun = service == Service::Aliyun;
        let done = rng.permille(550);
        if fault_settings.proxied && rng.permille(400) {
            return Self::of_a_proxy(rng, aliyun, done);
        }
        let open = |rng: &mut Rng, done| {
            let (code, status) = if aliyun { rng.pick(&OPEN) } else { (rng.pick(&OPEN_XCP), 200) };
            Self::Failure { code, status, done }
        };
        match rng.below(100) {
            0..4 => {
                let (code, status) = if aliyun { rng.pick(&REFUSED) } else { (rng.pick(&REFUSED_XCP), 200) };
                Self::Failure { code, status, done: false }
            }
            4..12 if aliyun => {
                let code = rng.pick(&["Throttling", "Throttling.User", "Throttling.Api"]);
                let again = rng.permille(500).then(|| rng.below(30_000));
                Self::Throttled { code, again }
            }
            4..12 => Self::Throttled { code: rng.pick(&["310", "350"]), again: None },
            12..27 => open(rng, done),
            27..33 => Self::Html { status: rng.pick(&[200, 302, 502, 503, 504]), done },
            33..50 => Self::HangUp { done },
            50..64 => Self::Silence { done },
            64..80 => Self::Late { by: late(rng, aliyun), silent: rng.permille(600) },
            80..86 => Self::BreakOff,
            86..91 => Self::Shortened,
            91..95 if aliyun => Self::TwiceOnTheWay,
            91..95 => Self::Contradiction,
            95..98 if aliyun => Self::Bare,
            _ if action.starts_with("SW_REGISTER") => Self::Saved { refused: rng.permille(500) },
            _ => open(rng, done),
        }
    }

    pub(super) fn of_a_read(fault_settings: &FaultSettings, rng: &mut Rng, service: Service) -> Self {
        if !rng.permille(fault_settings.reads) {
            return Self::None;
        }
        let aliyun = service == Service::Aliyun;
        let done = false;
        if fault_settings.proxied && rng.permille(500) {
            return Self::of_a_proxy(rng, aliyun, done);
        }
        match rng.below(7) {
            0 if aliyun => Self::Throttled { code: "Throttling.User", again: None },
            0 => Self::Throttled { code: "310", again: None },
            1 if aliyun => Self::Failure { code: "ServiceUnavailable", status: 503, done },
            1 => Self::Failure { code: "400", status: 200, done },
            2 => Self::Html { status: rng.pick(&[200, 502]), done },
            3 => Self::HangUp { done },
            4 => Self::Silence { done },
            5 => Self::BreakOff,
            _ => Self::Shortened,
        }
    }

    /// Picks an error with HTTP 200, or a 408 or 429, of the service or of a proxy.
    fn of_a_proxy(rng: &mut Rng, aliyun: bool, done: bool) -> Self {
        let status = rng.pick(&[408, 429]);
        match rng.below(3) {
            0 if aliyun => Self::ErrorBody { object: rng.permille(500), done },
            1 => {
                let code = match aliyun {
                    true => rng.pick(&["Throttling.User", "SomethingNew"]),
                    false => rng.pick(&["310", "999"]),
                };
                // The service sends 429 only for requests that it did not carry out.
                Self::Failure {
                    code,
                    status,
                    done: done && status == 408 && !code.starts_with("Throttling") && code != "310",
                }
            }
            _ => Self::Proxy { status, done },
        }
    }

    /// Returns the fault's name, for tables.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Failure { done: false, .. } => "error code, not done",
            Self::Failure { done: true, .. } => "error code, done",
            Self::Throttled { .. } => "throttled",
            Self::Html { done: false, .. } => "HTML, not done",
            Self::Html { done: true, .. } => "HTML, done",
            Self::Contradiction => "contradiction, done",
            Self::Bare => "no number, done",
            Self::HangUp { done: false } => "reset, not done",
            Self::HangUp { done: true } => "reset, done",
            Self::Silence { done: false } => "time-out, not done",
            Self::Silence { done: true } => "time-out, done",
            Self::Late { .. } => "arrives late",
            Self::BreakOff => "response breaks off, done",
            Self::Shortened => "response is cut, done",
            Self::TwiceOnTheWay => "nonce used, done",
            Self::Saved { .. } => "saved only",
            Self::ErrorBody { done: false, .. } => "error at HTTP 200, not done",
            Self::ErrorBody { done: true, .. } => "error at HTTP 200, done",
            Self::Proxy { done: false, .. } => "proxy's 408 or 429, not done",
            Self::Proxy { done: true, .. } => "proxy's 408 or 429, done",
        }
    }
}

/// Picks a delay: mostly short, sometimes close to the time stamp's tolerance or beyond.
fn late(rng: &mut Rng, aliyun: bool) -> Duration {
    let most = match (rng.below(10), aliyun) {
        (0..4, _) => 60,
        (4..7, _) => 14 * 60,
        (_, true) => 32 * 60,
        (_, false) => 3 * 3600,
    };
    Duration::from_millis(rng.below(most * 1000))
}

impl fmt::Display for InjectedFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failure { code, status, .. } => write!(f, "{} ({status} {code})", self.name()),
            Self::Throttled { code, .. } => write!(f, "{} ({code})", self.name()),
            Self::Html { status, .. } | Self::Proxy { status, .. } => write!(f, "{} ({status})", self.name()),
            Self::Late { by, .. } => write!(f, "{}, by {by:?}", self.name()),
            Self::Saved { refused: true } => write!(f, "{}, and refused", self.name()),
            _ => f.write_str(self.name()),
        }
    }
}
