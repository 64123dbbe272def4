//! What the SDK tells, for logs and answers of one's own: it is written and never read again.

use serde::{Serialize, Serializer};

use super::Fields;
use crate::runtime::{
    Effect, Error, NamePrice, NameProgress, NameState, Outcome, Progress, Quote, Reply, TaskProgress,
};

/// The reply alone, without its metadata.
impl<T: Serialize> Serialize for Reply<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(to)
    }
}

/// What a log asks for: `text`, and as far as there are any `action`, `effect`, `attempts`, `code`, `http_status`,
/// `request_id`; and `outcome`. It has no secrets and no sensitive values in it, nor the reply.
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

/// `done`, `accepted` or `saved`.
impl Serialize for Progress {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match self {
            Self::Done => "done",
            Self::Accepted => "accepted",
            Self::Saved => "saved",
        })
    }
}

/// `waiting`, `done` or `failed`.
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
        to.put_some("why", &self.why)?;
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
        to.put("told", &self.told)?;
        to.end()
    }
}
