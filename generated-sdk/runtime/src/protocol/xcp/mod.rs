//! OpenSRS's XML protocol, XCP: each command is an OPS envelope, signed with an MD5 over the envelope and the key.
//!
//! A command has an action and an object, such as `REDEEM DOMAIN`. The response's tree has the items of its
//! `attributes` at the root, followed by the other items: `response_code`, `transaction_id` and so on.

mod answer;
mod envelope;
mod preview;
mod request;
mod response;
mod signature;

pub use response::read;
pub use signature::sign;

use crate::credentials::xcp::Credentials;
use crate::error::Error;
use crate::message::{HttpRequest, HttpResponse, Limits, TransportError};
use crate::protocol::{Answer, CallContext, Preview, Protocol, Wire};
use crate::value::Secret;
use std::time::Duration;

/// The strings for false and true on the wire.
const TRUTHS: [&str; 2] = ["0", "1"];

/// The protocol, with the credentials of one client.
pub struct Xcp {
    credentials: Credentials,
}

impl Protocol for Xcp {
    type Credentials = Credentials;

    fn new(credentials: Credentials) -> Self {
        Self { credentials }
    }

    /// The account is the user name.
    fn account(&self, named: Option<String>) -> Result<Option<String>, Error> {
        let own = self.credentials.username();
        match named {
            Some(named) if named != own => Err(Error::config(
                "account",
                format!(
                    "it is {named}, but the credentials are for {own}: leave it out, since at OpenSRS it is the user name"
                ),
            )),
            _ => Ok(Some(own.to_owned())),
        }
    }

    /// Registries are slow: the service itself waits for more than a minute.
    fn limits() -> Limits {
        Limits { connect: Duration::from_secs(30), read: Duration::from_secs(90), ..Limits::default() }
    }
}

impl Wire for Xcp {
    fn request(&self, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
        request::build(self, call)
    }

    fn answer(&self, _: &CallContext<'_>, response: HttpResponse) -> Answer {
        answer::read(response)
    }

    fn preview(&self, call: &CallContext<'_>) -> Result<Preview, Error> {
        preview::build(self, call)
    }

    fn validate(&self) -> Result<(), Error> {
        self.credentials.validate()
    }

    fn secrets(&self) -> Vec<Secret> {
        vec![self.credentials.key().clone()]
    }

    fn truths(&self) -> [&'static str; 2] {
        TRUTHS
    }

    fn own_fields(&self) -> &'static [&'static str] {
        &["protocol", "action", "object", "is_success", "response_code", "response_text"]
    }

    fn sends_nonce(&self) -> bool {
        false
    }

    fn explain(&self, error: &TransportError) -> Option<&'static str> {
        answer::explain(error)
    }
}
