//! The signature of a request, step by step, computed by the registrar's own code and not by the SDK's.

pub(super) mod v1;
pub(super) mod v3;
mod xcp;

use super::asked::{Call, Keys, Signature};
use crate::gateway::keys;
use registrar_sdk::extend::HttpRequest;
use serde_json::{Value, json};

/// A step of a signature.
pub(super) struct Step {
    /// The name, by which the page and tests find it.
    pub(super) name: &'static str,
    /// The title.
    pub(super) title: &'static str,
    /// How its text is made.
    pub(super) doc: &'static str,
    /// The text.
    pub(super) text: String,
}

/// A request's signature.
pub(super) struct Signed {
    /// The parameters as they are sent, sorted as they are signed.
    pub(super) parameters: Vec<(String, String)>,
    /// The steps, in order.
    pub(super) steps: Vec<Step>,
    /// The string that is compared with somebody else's.
    pub(super) compared: String,
    /// The signature.
    pub(super) signature: String,
}

impl Signed {
    /// Computes the signature of a request.
    pub(super) fn of(call: &Call, request: &HttpRequest) -> Self {
        match call.asked.signature {
            _ if !call.is_rpc() => xcp::sign(request, secret(call)),
            Signature::V1 => v1::sign(request, secret(call)),
            Signature::V3 => v3::sign(request, secret(call)),
        }
    }

    /// Returns the steps for the page.
    pub(super) fn json(&self) -> Value {
        let step =
            |step: &Step| json!({"name": step.name, "title": step.title, "doc": step.doc, "text": step.text});
        self.steps.iter().map(step).collect()
    }
}

/// Returns the secret that signs a call. It is public: every fake registrar with the built-in keys accepts it.
pub(super) fn secret(call: &Call) -> &'static str {
    match call.asked.keys {
        _ if !call.is_rpc() && call.edition == "horizon" => keys::HORIZON_KEY,
        _ if !call.is_rpc() => keys::LIVE_KEY,
        Keys::Fixed => keys::ACCESS_KEY_SECRET,
        Keys::Temporary => keys::TEMPORARY_KEY_SECRET,
    }
}

/// Returns the query and the form of a request.
fn query_and_form(request: &HttpRequest) -> (&str, &str) {
    let query = request.url.split_once('?').map_or("", |(_, query)| query);
    (query, std::str::from_utf8(&request.body).unwrap_or_default())
}
