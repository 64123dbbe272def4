//! Parameters and fields.

use serde::{Deserialize, Serialize};

use crate::{TimeFormat, Type, is_default};

/// A parameter of a request, or a field of a structure or response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The name on the wire. A response that is a map or a list as a whole has one field with the
    /// name `*`.
    pub name: String,
    /// The Rust name.
    pub rust: String,
    /// The type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// How a date or time is written, if it is a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<TimeFormat>,
    /// The currency of an amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<CurrencySource>,
    /// The editions that have the field; empty for all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub editions: Vec<String>,
    /// What to use instead, if the field is deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Parameters: whether every edition requires it. The Rust constructor takes it, unless it is `fixed`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: bool,
    /// Parameters: the editions that require it, if only some do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required_in: Vec<String>,
    /// Parameters: the condition under which it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Condition>,
    /// Parameters: the condition without which it has no effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_if: Option<Condition>,
    /// Parameters: the value that is always sent. The Rust type does not have the parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed: Option<String>,
    /// Parameters: the value that the service assumes if none is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Parameters: what the value must fulfil.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rules: Rules,
    /// Parameters: the response fields of reads that the value has to come from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub guard: Vec<Guard>,
    /// Parameters: whether the value travels as one string of JSON. Numbers and booleans in it are those of JSON.
    #[serde(default, skip_serializing_if = "is_default")]
    pub json: bool,
    /// Whether the Rust type is `Observed<…>`: a value that a read returned. It is so for parameters with a `guard`, and for
    /// the response fields that a guard names.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen: bool,
    /// Whether it holds a secret or personal data, which is never printed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sensitive: bool,
    /// Responses: whether it is never absent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub always: bool,
    /// Responses: the name of one entry inside the wrapper of the list, as in `{"Data": {"TaskInfo": […]}}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// Responses: the name of one entry inside the wrapper of an inner list, if it is a list of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_entry: Option<String>,
    /// Responses: whether only XML has that wrapper, and JSON has not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub bare: bool,
    /// A typical value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// What the value means.
    pub doc: String,
}

impl Field {
    /// Whether an edition has the field.
    pub fn is_in(&self, edition: &str) -> bool {
        self.editions.is_empty() || self.editions.iter().any(|name| name == edition)
    }

    /// Whether an edition requires the parameter.
    pub fn is_required_in(&self, edition: &str) -> bool {
        self.is_in(edition) && self.required || self.required_in.iter().any(|name| name == edition)
    }
}

/// What says which currency an amount is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CurrencySource {
    /// It is always the one with this code.
    Code(String),
    /// The field next to it with this wire name, or the path from there.
    Field(String),
    /// The parameter of the request with this wire name.
    Parameter(String),
}

/// What the value of a parameter must fulfil.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// The least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// The greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// The greatest number of characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// The least number of entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<usize>,
    /// The greatest number of entries of a list, or of comma-separated parts of a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<usize>,
    /// The format of a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<StringFormat>,
}

/// A condition on another parameter of the same action or structure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The wire name of the other parameter.
    pub parameter: String,
    /// The values for which the condition holds; the empty string stands for an absent parameter. Without any values, the
    /// condition holds if the other parameter is given.
    #[serde(default, skip_serializing_if = "is_default")]
    pub values: Vec<String>,
    /// Whether the condition is turned around.
    #[serde(default, skip_serializing_if = "is_default")]
    pub negated: bool,
}

/// The format of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StringFormat {
    /// A domain name.
    Domain,
    /// A domain name in its own script, not in punycode.
    UnicodeDomain,
    /// An e-mail address.
    Email,
    /// E-mail addresses, separated by commas.
    Emails,
    /// An IP address.
    Ip,
}

/// A response field that the value of a parameter has to come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guard {
    /// The action that returns it.
    pub action: String,
    /// The wire name of the field, which is in its response or in a structure of its response.
    pub field: String,
    /// Whether the field is a date, of which the parameter takes the year.
    #[serde(default, skip_serializing_if = "is_default")]
    pub year: bool,
}
