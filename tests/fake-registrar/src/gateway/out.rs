//! Checks responses against their description, and writes them as JSON, XML or an OPS envelope.

mod drift;
mod write;

pub(super) use drift::drifted;
pub(super) use write::{assoc, json, xml};

use super::call_error::Bug;
use crate::description::Kind;
use registrar_descriptions::{Field, Service, Type};
use serde_json::{Map, Value};

/// A response value. Numbers are kept as strings, so money stays exact.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Out {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    Record(Vec<(String, Out)>),
    List { item: Option<String>, bare: bool, entries: Vec<Out> },
}

/// How absent fields are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absent {
    LeftOut,
    Null,
    Empty,
}

/// How strictly a response is checked against its description.
#[derive(Clone, Copy)]
pub(super) struct Fit<'a> {
    pub(super) service: &'a Service,
    pub(super) edition: &'a str,
    /// Whether required fields must be present; in an error's attributes they need not be.
    pub(super) whole: bool,
    pub(super) absent: Absent,
    /// Whether enum values are replaced by unknown ones.
    pub(super) unknown_values: bool,
}

/// An unknown enum value, as a string and as a number.
const UNKNOWN_VALUE: (&str, &str) = ("UNKNOWN_VALUE", "99");

impl Fit<'_> {
    /// Returns the fields of a response in the order of the description.
    pub(super) fn fields(&self, fields: &Value, described: &[Field]) -> Result<Out, Bug> {
        self.record(fields, described, "")
    }

    fn record(&self, value: &Value, described: &[Field], path: &str) -> Result<Out, Bug> {
        let empty = Map::new();
        let given = match value {
            Value::Object(fields) => fields,
            Value::Null => &empty,
            _ => return Err(Bug(format!("{} is not a structure", named(path)))),
        };
        if let [whole] = described
            && whole.name == "*"
        {
            return self.value(value, whole, path);
        }
        if let Some(odd) = given.keys().find(|name| !described.iter().any(|field| &field.name == *name)) {
            return Err(Bug(format!("the description has no field {}", under(path, odd))));
        }
        let mut record = Vec::with_capacity(described.len());
        // Fields that the edition lacks are dropped, so handlers can ignore editions.
        for field in described.iter().filter(|field| field.is_in(self.edition)) {
            let here = under(path, &field.name);
            match given.get(&field.name).filter(|value| !value.is_null()) {
                Some(value) => record.push((field.name.clone(), self.value(value, field, &here)?)),
                None if field.always && self.whole => {
                    return Err(Bug(format!("{here} is missing, but the description requires it")));
                }
                None => match self.absent {
                    Absent::LeftOut => {}
                    Absent::Null => record.push((field.name.clone(), Out::Null)),
                    Absent::Empty => record.push((field.name.clone(), Out::Text(String::new()))),
                },
            }
        }
        Ok(Out::Record(record))
    }

    fn value(&self, value: &Value, field: &Field, path: &str) -> Result<Out, Bug> {
        if field.ty.is_map() {
            let Value::Object(entries) = value else {
                return Err(Bug(format!("{} is not a map", named(path))));
            };
            let entries = entries.iter().map(|(key, entry)| {
                let here = under(path, key);
                Ok((key.clone(), self.single(entry, field, &here)?))
            });
            return Ok(Out::Record(entries.collect::<Result<_, Bug>>()?));
        }
        if field.ty.is_list() { self.list(value, field, path) } else { self.single(value, field, path) }
    }

    fn list(&self, value: &Value, field: &Field, path: &str) -> Result<Out, Bug> {
        let Value::Array(entries) = value else { return Err(Bug(format!("{path} is not a list"))) };
        let entries = entries.iter().map(|entry| self.single(entry, field, path));
        let entries = entries.collect::<Result<_, Bug>>()?;
        Ok(Out::List { item: field.entry.clone(), bare: field.bare, entries })
    }

    fn single(&self, value: &Value, field: &Field, path: &str) -> Result<Out, Bug> {
        let out = self.as_kind(value, field, path)?;
        Ok(match out {
            Out::Text(text) if self.is_replaced(field) && !text.is_empty() => {
                Out::Text(UNKNOWN_VALUE.0.to_owned())
            }
            Out::Number(_) if self.is_replaced(field) => Out::Number(UNKNOWN_VALUE.1.to_owned()),
            out => out,
        })
    }

    fn is_replaced(&self, field: &Field) -> bool {
        self.unknown_values && matches!(field.ty.entry(), Type::Enum(_))
    }

    fn as_kind(&self, value: &Value, field: &Field, path: &str) -> Result<Out, Bug> {
        let wrong = |wanted: &str| Err(Bug(format!("{} is not a {wanted}", named(path))));
        match (Kind::of(&field.ty, self.service), value) {
            (Kind::Structure(fields), value) => self.record(value, fields, path),
            // Only strings are accepted here: a field declared as a string is sent as one.
            (Kind::String, Value::String(text)) => Ok(Out::Text(text.clone())),
            (Kind::Number, Value::Number(number)) if number.is_i64() || number.is_u64() => {
                Ok(Out::Number(number.to_string()))
            }
            (Kind::Any, value) => Ok(any(value)),
            (Kind::Number, Value::String(text))
                if text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok() =>
            {
                Ok(Out::Number(text.clone()))
            }
            (Kind::Decimal, Value::Number(number)) => Ok(Out::Number(number.to_string())),
            (Kind::Decimal, Value::String(text)) if is_number(text) => Ok(Out::Number(text.clone())),
            (Kind::Boolean, Value::Bool(boolean)) => Ok(Out::Boolean(*boolean)),
            (Kind::Boolean, Value::String(text)) if matches!(text.as_str(), "true" | "1") => {
                Ok(Out::Boolean(true))
            }
            (Kind::Boolean, Value::String(text)) if matches!(text.as_str(), "false" | "0") => {
                Ok(Out::Boolean(false))
            }
            (Kind::String, _) => wrong("string"),
            (Kind::Number, _) => wrong("integer"),
            (Kind::Decimal, _) => wrong("number"),
            (Kind::Boolean, _) => wrong("boolean"),
        }
    }
}

/// Converts a value of any shape.
fn any(value: &Value) -> Out {
    match value {
        Value::Null => Out::Null,
        Value::Bool(boolean) => Out::Boolean(*boolean),
        Value::Number(number) => Out::Number(number.to_string()),
        Value::String(text) => Out::Text(text.clone()),
        Value::Array(entries) => {
            Out::List { item: None, bare: false, entries: entries.iter().map(any).collect() }
        }
        Value::Object(fields) => {
            Out::Record(fields.iter().map(|(name, value)| (name.clone(), any(value))).collect())
        }
    }
}

/// Whether a string is a JSON number; amounts of money have no exponent.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(part) && (whole == "0" || !whole.starts_with('0'))
}

fn under(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn named(path: &str) -> &str {
    if path.is_empty() { "the whole" } else { path }
}
