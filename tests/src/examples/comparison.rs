//! Compares a decoded response with its body.

use fake_registrar::description::Described;
use registrar_descriptions::{Field, Service, Type};
use serde_json::{Map, Value};

/// Returns the differences between the decoded value, serialized with wire names, and the body. `own` are the
/// protocol's own fields.
pub fn differences(described: Described, expected: &Value, read: &Value, own: &[&str]) -> Vec<String> {
    let mut comparison = Comparison { service: described.service, found: Vec::new() };
    match described.response.as_slice() {
        [whole] if whole.name == "*" && whole.ty.is_list() => {
            comparison.value(whole, &whole.ty, expected, read, "");
        }
        [whole] if whole.name == "*" => {
            let entries = expected.as_object().into_iter().flatten();
            let entries = entries.filter(|(name, _)| !own.contains(&name.as_str()));
            let expected: Map<String, Value> = entries.map(|(name, it)| (name.clone(), it.clone())).collect();
            comparison.value(whole, &whole.ty, &Value::Object(expected), read, "");
        }
        fields => comparison.fields(fields, expected, read, ""),
    }
    comparison.found
}

struct Comparison<'a> {
    service: &'a Service,
    found: Vec<String>,
}

impl Comparison<'_> {
    fn fields(&mut self, fields: &[Field], expected: &Value, read: &Value, path: &str) {
        for field in fields.iter().filter(|field| field.fixed.is_none()) {
            let path = format!("{path}{}", field.name);
            self.value(field, &field.ty, &expected[&field.name], &read[&field.name], &path);
        }
    }

    fn value(&mut self, field: &Field, ty: &Type, expected: &Value, read: &Value, path: &str) {
        match ty {
            Type::List(entry) => {
                let item = if *ty == field.ty { &field.entry } else { &field.inner_entry };
                let (expected, read) = (entries(expected, item), entries(read, item));
                if expected.len() != read.len() {
                    self.found.push(format!("{path}: {} entries instead of {}", read.len(), expected.len()));
                }
                for (at, (expected, read)) in expected.into_iter().zip(read).enumerate() {
                    self.value(field, entry, expected, read, &format!("{path}[{at}]"));
                }
            }
            Type::Map(entry) => {
                let names = [expected, read].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
                let names: std::collections::BTreeSet<&String> = names.collect();
                for name in names {
                    self.value(field, entry, &expected[name], &read[name], &format!("{path}[{name}]"));
                }
            }
            Type::Any => {
                if expected != read {
                    self.found.push(format!("{path}: `{read}` instead of `{expected}`"));
                }
            }
            Type::Structure(_) => {
                let fields = self.service.fields_of(ty).unwrap_or_default();
                self.fields(fields, expected, read, &format!("{path}."));
            }
            _ => {
                let (expected, read) = (scalar(ty, expected), scalar(ty, read));
                if expected != read {
                    self.found.push(format!("{path}: `{read}` instead of `{expected}`"));
                }
            }
        }
    }
}

/// Returns the entries of a list, which may be in a wrapper. Services write empty lists in several ways.
fn entries<'v>(list: &'v Value, item: &Option<String>) -> Vec<&'v Value> {
    let wrapped = item.as_ref().and_then(|item| list.get(item));
    wrapped.unwrap_or(list).as_array().into_iter().flatten().collect()
}

/// Returns a scalar as a string. Empty is absent.
fn scalar(ty: &Type, value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    };
    match (ty, text.as_str()) {
        (Type::Bool, "1" | "Y" | "y") => "true".to_owned(),
        (Type::Bool, "0" | "N" | "n") => "false".to_owned(),
        // The JSON parser drops trailing zeros of numbers.
        (Type::Decimal, amount) if amount.contains('.') => {
            amount.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        _ => text,
    }
}
