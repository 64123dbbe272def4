//! The kinds of faults.

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use std::time::Duration;

/// A failure that is injected into a request.
///
/// Each variant states whether the request is carried out, which is exactly what a client cannot see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub enum Fault {
    /// Refused with this code of the service; nothing is carried out.
    Refuse {
        /// The error code.
        code: String,
        /// The error message.
        #[serde(default)]
        message: String,
    },
    /// Carried out, but answered with this error code.
    FailAfterCommit {
        /// The error code.
        code: String,
        /// The error message.
        #[serde(default)]
        message: String,
    },
    /// Throttled, with or without a delay to retry after; nothing is carried out.
    Throttle {
        /// The delay to retry after.
        #[serde(default, rename = "retry_after_ms", with = "millis::optional")]
        retry_after: Option<Duration>,
    },
    /// The connection is refused: nothing leaves the client. Over HTTP, where a listening socket cannot refuse a
    /// single connection, it behaves as [`ResetBeforeReading`](Self::ResetBeforeReading).
    NoConnection,
    /// The connection is reset before the request is read; nothing is carried out. Over HTTP only the head is read,
    /// unless the fault selects an action or an effect, for which the whole request has to be read first.
    ResetBeforeReading,
    /// The connection is reset after the request is read; nothing is carried out.
    ResetAfterReading,
    /// Carried out, and the connection is reset instead of a response.
    ResetAfterCommit,
    /// The connection is reset, but the request still arrives later.
    ArriveLate {
        /// The delay, by the registrar's clock.
        #[serde(rename = "ms", with = "millis")]
        delay: Duration,
    },
    /// Carried out, and the response is delayed.
    Delay {
        /// The delay. Over HTTP it is real time; in process it follows the registrar's clock, and a stopped clock
        /// is advanced.
        #[serde(rename = "ms", with = "millis")]
        delay: Duration,
    },
    /// A response of another server, such as a load balancer's 502 page; the service does not receive the request.
    Page {
        /// The HTTP status.
        status: u16,
    },
    /// Carried out, but answered by another server, such as with a 504.
    PageAfterCommit {
        /// The HTTP status.
        status: u16,
    },
    /// A response that is not HTTP, as callers from an address that is not on the allow list receive; nothing is
    /// carried out.
    NotHttp,
    /// Carried out, but the response's body breaks off.
    Truncate {
        /// The number of bytes before the end.
        bytes: usize,
    },
    /// Carried out, and the response's body arrives slowly.
    SlowBody {
        /// The number of bytes of a chunk.
        bytes: usize,
        /// The pause after each chunk.
        #[serde(rename = "ms", with = "millis")]
        pause: Duration,
    },
    /// Carried out, but the response's format differs from the reference.
    Drift {
        /// The kind of difference.
        drift: Drift,
    },
    /// One of these faults, drawn for each occurrence. Use it with [`When::chance`](super::When::chance), as [`Faults::random`](super::Faults::random) does: the same
    /// requests then meet the same faults.
    Random {
        /// The seed, whatever other faults there are.
        #[serde(default)]
        seed: u64,
        /// The faults to draw from; by default one of each kind that a client may meet any day.
        #[serde(default = "Fault::everyday")]
        faults: Vec<Fault>,
    },
}

impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, to)
    }
}

impl<'de> Deserialize<'de> for Fault {
    /// Refuses unknown fields of all kinds: the derived reader ignores those of kinds without fields, and a misplaced
    /// `times` would have no effect.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        let fault = Self::deserialize(&value).map_err(D::Error::custom)?;
        let known = serde_json::to_value(&fault).map_err(D::Error::custom)?;
        match value.as_object().into_iter().flatten().find(|(name, _)| known.get(name).is_none()) {
            Some((name, _)) => Err(D::Error::unknown_field(name, &[])),
            None => Ok(fault),
        }
    }
}

/// Ways in which responses differ from the reference. All were seen on real servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Drift {
    /// Numbers are strings.
    NumbersAsText,
    /// Strings of digits only are numbers.
    TextAsNumbers,
    /// Booleans are strings.
    TruthsAsText,
    /// Booleans are 0 and 1.
    TruthsAsNumbers,
    /// Names begin with a lower-case letter.
    SmallLetters,
    /// Lists lack their wrappers.
    BareLists,
    /// A list of one entry is replaced by that entry.
    SingleEntries,
    /// XML where JSON was requested, and the other way round.
    OtherFormat,
    /// Enum values and status codes are unknown ones.
    UnknownValues,
    /// Absent fields are `null`.
    Nulls,
    /// Absent fields are empty strings.
    Empties,
    /// Every structure has an unknown field.
    MoreFields,
    /// Errors have the status 200, `Success: false` and no data, as many services behind Alibaba Cloud's gateway
    /// send them. Needs a fault that causes an error, such as [`Fault::Refuse`] or [`Fault::FailAfterCommit`];
    /// OpenSRS sends the status 200 for every error anyway.
    ErrorsAtOk,
}

impl Fault {
    /// Returns what makes the fault invalid, if anything.
    pub(crate) fn problem(&self) -> Option<String> {
        match self {
            Self::Page { status } | Self::PageAfterCommit { status } if !(200..=599).contains(status) => {
                Some(format!("invalid status {status}: expected a number from 200 to 599"))
            }
            Self::Random { faults, .. } if faults.is_empty() => {
                Some("a random fault needs at least one of `faults`".to_owned())
            }
            Self::Random { faults, .. } => faults.iter().find_map(|fault| match fault {
                Self::Random { .. } => Some("a random fault cannot draw a random fault".to_owned()),
                fault => fault.problem(),
            }),
            _ => None,
        }
    }

    /// Returns one fault of each kind that a client may meet any day.
    pub fn everyday() -> Vec<Self> {
        vec![
            Self::Throttle { retry_after: None },
            Self::NoConnection,
            Self::ResetAfterReading,
            Self::ResetAfterCommit,
            Self::Delay { delay: Duration::from_millis(100) },
            Self::Page { status: 502 },
            Self::PageAfterCommit { status: 504 },
            Self::Truncate { bytes: 20 },
        ]
    }

    /// Whether it occurs before the service receives the request.
    pub(super) fn is_outside(&self) -> bool {
        matches!(
            self,
            Self::NoConnection
                | Self::ResetBeforeReading
                | Self::ResetAfterReading
                | Self::ArriveLate { .. }
                | Self::Page { .. }
                | Self::NotHttp
        )
    }

    /// Returns the fault's name, as logs and the control endpoint use it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Refuse { .. } => "refuse",
            Self::FailAfterCommit { .. } => "fail_after_commit",
            Self::Throttle { .. } => "throttle",
            Self::NoConnection => "no_connection",
            Self::ResetBeforeReading => "reset_before_reading",
            Self::ResetAfterReading => "reset_after_reading",
            Self::ResetAfterCommit => "reset_after_commit",
            Self::ArriveLate { .. } => "arrive_late",
            Self::Delay { .. } => "delay",
            Self::Page { .. } => "page",
            Self::PageAfterCommit { .. } => "page_after_commit",
            Self::NotHttp => "not_http",
            Self::Truncate { .. } => "truncate",
            Self::SlowBody { .. } => "slow_body",
            Self::Drift { .. } => "drift",
            Self::Random { .. } => "random",
        }
    }
}

/// Serializes durations as whole milliseconds.
mod millis {
    use serde::{Deserialize, Deserializer, Serializer};
    use std::time::Duration;

    pub(super) fn serialize<S: Serializer>(time: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }

    pub(super) mod optional {
        use serde::{Deserialize, Deserializer, Serializer};
        use std::time::Duration;

        pub(in super::super) fn serialize<S: Serializer>(
            time: &Option<Duration>,
            to: S,
        ) -> Result<S::Ok, S::Error> {
            match time {
                Some(time) => super::serialize(time, to),
                None => to.serialize_none(),
            }
        }

        pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
            from: D,
        ) -> Result<Option<Duration>, D::Error> {
            Ok(Option::<u64>::deserialize(from)?.map(Duration::from_millis))
        }
    }
}
