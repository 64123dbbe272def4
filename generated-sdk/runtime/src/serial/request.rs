//! Serializes requests as they are sent, with the names and kinds of their operation's table: so absent parameters are
//! omitted, and the fields of a request need no serde attributes.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::write::is_exposing;
use crate::params::{Entries, Params, Value};
use crate::protocol::Request;
use crate::schema::{Kind, Parameter, Rule};
use crate::value::{AnyValue, MASK};

/// Implements [`Serialize`] for requests.
#[doc(hidden)]
#[macro_export]
macro_rules! serial_requests {
    ($($name:ident),*) => {$(
        impl $crate::serial::Serialize for $name {
            fn serialize<S: $crate::serial::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::serial::write(self, to)
            }
        }
    )*};
}

/// Serializes a request under its wire names, without the constants of its type.
pub fn write<R: Request, S: Serializer>(request: &R, to: S) -> Result<S::Ok, S::Error> {
    let mut params = Params::new();
    request.encode(&mut params);
    Structure { entries: params.entries(), parameters: R::OPERATION.parameters }.serialize(to)
}

/// A request, or a structure in it.
struct Structure<'a> {
    entries: Entries<'a>,
    parameters: &'a [Parameter],
}

impl Serialize for Structure<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = to.serialize_map(None)?;
        for parameter in self.parameters {
            let fixed = parameter.rules.iter().any(|rule| matches!(rule, Rule::Fixed(_)));
            if let Some(value) = self.entries.get(parameter.name).filter(|_| !fixed) {
                to.serialize_entry(parameter.name, &Argument { value, parameter })?;
            }
        }
        to.end()
    }
}

/// The value of a parameter, or of an entry of its list or map.
struct Argument<'a> {
    value: Value<'a>,
    parameter: &'a Parameter,
}

impl Serialize for Argument<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let parameter = self.parameter;
        match self.value {
            Value::List(entries) => {
                let mut to = to.serialize_seq(None)?;
                for entry in entries {
                    to.serialize_element(&Self { value: entry.value, parameter })?;
                }
                to.end()
            }
            Value::Structure(entries) => match parameter.kind {
                Kind::Structure(parameters) if !parameter.map => {
                    Structure { entries, parameters }.serialize(to)
                }
                _ => {
                    let parameter = &Parameter { map: false, ..*parameter };
                    let mut to = to.serialize_map(None)?;
                    for entry in entries {
                        to.serialize_entry(entry.name, &Argument { value: entry.value, parameter })?;
                    }
                    to.end()
                }
            },
            Value::Bool(value) => to.serialize_bool(value),
            Value::Null => to.serialize_unit(),
            Value::Number(digits) => match (parameter.kind, digits.parse()) {
                (Kind::Decimal, _) | (_, Err(_)) => to.serialize_str(digits),
                (_, Ok(number)) => AnyValue::Number(number).serialize(to),
            },
            Value::Text(_) if parameter.sensitive && !is_exposing() => to.serialize_str(MASK),
            Value::Text(text) => to.serialize_str(text),
        }
    }
}
