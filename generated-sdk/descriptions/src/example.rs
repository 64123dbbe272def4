//! Examples of requests and responses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::is_default;

/// An example: a request, a response, or both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// What it shows.
    pub doc: String,
    /// Whether it comes from the vendor's page. Otherwise it was made by hand.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from_vendor: bool,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// The error that the response reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ExampleError>,
    /// The response, in each form that it can have.
    #[serde(default, skip_serializing_if = "is_default")]
    pub bodies: Vec<Body>,
}

impl Example {
    /// Returns the body of a successful response in the form that the service sends by default.
    pub fn sample(&self) -> Option<&Body> {
        self.bodies.iter().find(|body| body.usual).filter(|_| self.error.is_none())
    }
}

/// The request of an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// The parameters that are set, by wire name.
    pub parameters: BTreeMap<String, Value>,
    /// The values that travel differently, by dotted name such as `Servers.1`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sends: BTreeMap<String, String>,
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A scalar, as a string in every case: `"1"`, `"true"`, `"12.50"`.
    Scalar(String),
    /// The entries of a list.
    List(Vec<Value>),
    /// The fields of a structure by wire name, or the entries of a map by key.
    Fields(BTreeMap<String, Value>),
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The format.
    pub format: Format,
    /// Whether the service sends this form by default.
    #[serde(default, skip_serializing_if = "is_default")]
    pub usual: bool,
    /// The name of the format, or what is unusual about this form.
    pub doc: String,
    /// The path of the file that holds it, from the root of the repository. Packages do not contain these files.
    pub path: String,
}

/// The format of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

/// The error of an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExampleError {
    /// The error code.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
}
