//! A call as the handlers see it, whatever it travelled in.

use registrar_sdk::extend::{Edition, Operation, ServiceInfo};
use serde_json::Value;

/// A call that was checked: its signature is right, and its parameters are those that the spec asks for.
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
    /// Who calls: the address, where it is known.
    pub client_ip: String,
}

impl Call {
    /// The text of a parameter of the top; nothing if it is absent or empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.params.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// A whole number; nothing if it is absent.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// A truth value; nothing if it is absent.
    pub fn truth(&self, name: &str) -> Option<bool> {
        match self.text(name)? {
            "true" | "1" | "Y" => Some(true),
            "false" | "0" | "N" => Some(false),
            _ => None,
        }
    }

    /// The entries of a list; none if it is absent.
    pub fn list(&self, name: &str) -> &[Value] {
        self.params.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

/// The registrar says no.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The error code, one of the service's own.
    pub code: String,
    /// What it says to people.
    pub message: String,
    /// What comes with it: OpenSRS can answer an error with attributes.
    pub attributes: Value,
}

impl Refusal {
    /// A refusal with this code.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), attributes: Value::Null }
    }

    /// With these attributes beside it.
    pub fn with(self, attributes: Value) -> Self {
        Self { attributes, ..self }
    }
}

/// What a handler answers: fields by wire name, with lists as plain arrays; the gateway writes it in the
/// service's own way.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The fields.
    pub fields: Value,
    /// OpenSRS's response code; 200 unless it is said otherwise.
    pub code: u32,
    /// OpenSRS's response text.
    pub text: Option<String>,
}

impl From<Value> for Answer {
    fn from(fields: Value) -> Self {
        Self { fields, code: 200, text: None }
    }
}
