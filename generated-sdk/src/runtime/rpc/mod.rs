//! Alibaba Cloud's RPC protocol with signature version 1.0.
//!
//! Every parameter, the protocol's own ones included, goes into one sorted, percent-encoded text; an
//! HMAC-SHA1 over it is the signature. Replies come as JSON or XML.

mod answer;
mod canonical;
mod credentials;
mod encoding;
mod flat;
mod key;
mod mismatch;
mod options;
mod preview;
mod request;
mod time;

pub use canonical::sign;
pub use credentials::Credentials;
pub use options::ReplyFormat;

pub(crate) use encoding::percent_encoded;

use super::{Answer, Call, Error, HttpReply, HttpRequest, Method, Preview, Protocol, Wire};
use key::Key;

/// The protocol, with the credentials and settings of one client.
pub struct Rpc {
    credentials: Credentials,
    key: Key,
    method: Method,
    format: ReplyFormat,
    parameters_in_query: bool,
}

impl Protocol for Rpc {
    type Credentials = Credentials;

    fn new(credentials: Credentials) -> Self {
        let key = Key::new(credentials.secret().expose());
        Self { credentials, key, method: Method::Post, format: ReplyFormat::Json, parameters_in_query: false }
    }
}

impl Wire for Rpc {
    fn request(&self, call: &Call<'_>) -> Result<HttpRequest, Error> {
        request::build(self, call)
    }

    fn answer(&self, call: &Call<'_>, reply: HttpReply) -> Answer {
        answer::read(self, call, reply)
    }

    fn preview(&self, call: &Call<'_>) -> Result<Preview, Error> {
        preview::build(self, call)
    }

    fn validate(&self) -> Result<(), Error> {
        self.credentials.validate()
    }

    fn secrets(&self) -> Vec<&str> {
        let token = self.credentials.security_token();
        std::iter::once(self.credentials.secret().expose()).chain(token).collect()
    }
}
