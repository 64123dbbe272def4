//! Serialization of orders and errors, for logs and responses of the caller's program. They cannot be deserialized.

use serde::{Serialize, Serializer};

use super::Fields;
use crate::decode::Deviation;
use crate::error::{Error, NameProgress, NameState, TaskProgress};
use crate::exchange::Response;
use crate::orders::{Dispatch, NamePrice, Order, OrderState, Placed, Quote, Reconciled, Refusal, TypedOrder};
use crate::protocol::Progress;
use crate::schema::{Effect, Outcome};
use crate::value::Timestamp;
use std::time::SystemTime;

/// Serializes only the response, without its metadata.
impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(to)
    }
}

/// Serializes fields for a log: `text`, and if known `action`, `effect`, `attempts`, `code`, `http_status`,
/// `request_id`; and `outcome`. It contains no secrets, no sensitive values and no response.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("text", &format_args!("{self}"))?;
        to.put_some("action", &self.action())?;
        to.put_some("effect", &self.attempt().map(|attempt| attempt.effect))?;
        to.put_some("attempts", &self.attempt().map(|attempt| attempt.number))?;
        to.put_some("code", &self.code())?;
        to.put_some("http_status", &self.status())?;
        to.put_some("request_id", &self.request_id())?;
        to.put("outcome", &self.outcome())?;
        to.end()
    }
}

impl Serialize for Effect {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// Serializes as `done`, `accepted` or `saved`.
impl Serialize for Progress {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// Serializes as `waiting`, `done` or `failed`.
impl Serialize for NameState {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Failed => "failed",
        })
    }
}

impl Serialize for TaskProgress {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("names", &self.names)?;
        to.end()
    }
}

impl Serialize for NameProgress {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("name", &self.name)?;
        to.put("state", &self.state)?;
        to.put_some("reason", &self.reason)?;
        to.end()
    }
}

impl Serialize for Quote {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("total", &self.total)?;
        to.put("names", &self.names)?;
        to.end()
    }
}

impl Serialize for NamePrice {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("name", &self.name)?;
        to.put("price", &self.price)?;
        to.put("premium", &self.premium)?;
        to.put("from_service", &self.from_service)?;
        to.end()
    }
}

/// Serializes fields for a log: `id`, `service`, `edition`, `action`, and `state` with its details. It cannot be
/// deserialized: use [`Order::to_json`] for that.
impl Serialize for Order {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("id", self.id())?;
        to.put("service", self.service().name)?;
        to.put("edition", self.edition().name)?;
        to.put("action", self.action())?;
        to.put("state", &self.state())?;
        to.end()
    }
}

impl<R> Serialize for TypedOrder<R> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Order::serialize(self, to)
    }
}

/// Serializes as a map with one name, or only its name: `ready`, `maybe_sent`, `placed` or `refused`.
impl Serialize for OrderState {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ready => to.serialize_str("ready"),
            Self::MaybeSent(dispatch) => alone(to, "maybe_sent", dispatch),
            Self::Placed(placed) => alone(to, "placed", placed),
            Self::Refused(refusal) => alone(to, "refused", refusal),
        }
    }
}

/// Serializes as a map with one name, or only its name: `placed`, `not_placed`, `ambiguous` or `cannot_tell_yet`.
impl Serialize for Reconciled {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Placed(placed) => alone(to, "placed", placed),
            Self::NotPlaced => to.serialize_str("not_placed"),
            Self::Ambiguous(receipts) => alone(to, "ambiguous", receipts),
            Self::CannotTellYet { ask_after, .. } => alone(to, "cannot_tell_yet", &ask_after.map(millis)),
        }
    }
}

/// Serializes without the response itself, and `recorded` only if it is false.
impl<T> Serialize for Placed<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("receipt", &self.receipt())?;
        to.put_some("request_id", &self.request_id())?;
        to.put("progress", &self.progress())?;
        to.put_some("recorded", &(!self.recorded()).then_some(false))?;
        to.end()
    }
}

/// Serializes times in milliseconds since 1970.
impl Serialize for Dispatch {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("earliest", &millis(self.earliest))?;
        to.put("latest", &millis(self.latest))?;
        to.put("nonce", &self.nonce)?;
        to.put_some("answered", &self.answered)?;
        to.end()
    }
}

impl Serialize for Refusal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("code", &self.code)?;
        to.put("message", &self.message)?;
        to.put_some("saved", &self.saved)?;
        to.end()
    }
}

impl Serialize for Deviation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("path", &self.path)?;
        to.put("what", &format_args!("{}", self.what))?;
        to.end()
    }
}

fn millis(time: SystemTime) -> Timestamp {
    time.into()
}

/// Serializes a variant by its name.
fn alone<S: Serializer, T: Serialize>(to: S, name: &str, value: &T) -> Result<S::Ok, S::Error> {
    let mut to = Fields::new(to)?;
    to.put(name, value)?;
    to.end()
}
