//! A call as the handlers see it, independent of the protocol.

use registrar_sdk::extend::{Edition, Operation, ServiceInfo};
use serde_json::Value;

/// A validated call: its signature matches, and its parameters conform to the spec.
#[derive(Clone, Debug)]
pub struct Call {
    /// The service.
    pub service: &'static ServiceInfo,
    /// The edition.
    pub edition: &'static Edition,
    /// The action.
    pub operation: &'static Operation,
    /// The parameters by wire name, as a tree: structures are objects, lists are arrays, scalars are strings.
    pub params: Value,
    /// The caller's IP address, if known.
    pub client_ip: String,
}

impl Call {
    /// Returns a top-level parameter as a string, or `None` if it is absent or empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.params.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// Returns an integer parameter, or `None` if it is absent.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// Returns a boolean parameter, or `None` if it is absent.
    pub fn boolean(&self, name: &str) -> Option<bool> {
        match self.text(name)? {
            "true" | "1" | "Y" => Some(true),
            "false" | "0" | "N" => Some(false),
            _ => None,
        }
    }

    /// Returns the entries of a list parameter; empty if it is absent.
    pub fn list(&self, name: &str) -> &[Value] {
        self.params.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

/// An error that the simulated service returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The service's error code.
    pub code: String,
    /// The error message.
    pub message: String,
    /// The attributes of the error response; only OpenSRS sends any.
    pub attributes: Value,
}

impl Refusal {
    /// Creates a refusal with this code and message.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), attributes: Value::Null }
    }

    /// Adds attributes to the error response.
    pub fn with(self, attributes: Value) -> Self {
        Self { attributes, ..self }
    }
}

/// A handler's response: fields by wire name, with lists as plain arrays. The gateway serializes it for the
/// service.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The fields.
    pub fields: Value,
    /// OpenSRS's response code; 200 by default.
    pub code: u32,
    /// OpenSRS's response text.
    pub text: Option<String>,
}

impl From<Value> for Answer {
    fn from(fields: Value) -> Self {
        Self { fields, code: 200, text: None }
    }
}
