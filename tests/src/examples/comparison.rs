//! Compares a decoded response with its body.

use fake_registrar::description::Described;
use registrar_descriptions::{Field, Service, Type};
use serde_json::{Map, Value};

/// Returns the differences between the decoded value, serialized with wire names, and the body. `own` are the
/// protocol's own fields.
pub fn differences(described: Described, said: &Value, read: &Value, own: &[&str]) -> Vec<String> {
    let mut comparison = Comparison { service: described.service, found: Vec::new() };
    match described.response.as_slice() {
        [whole] if whole.name == "*" && whole.ty.is_list() => {
            comparison.value(whole, &whole.ty, said, read, "");
        }
        [whole] if whole.name == "*" => {
            let entries = said.as_object().into_iter().flatten();
            let entries = entries.filter(|(name, _)| !own.contains(&name.as_str()));
            let said: Map<String, Value> = entries.map(|(name, it)| (name.clone(), it.clone())).collect();
            comparison.value(whole, &whole.ty, &Value::Object(said), read, "");
        }
        fields => comparison.fields(fields, said, read, ""),
    }
    comparison.found
}

struct Comparison<'a> {
    service: &'a Service,
    found: Vec<String>,
}

impl Comparison<'_> {
    fn fields(&mut self, fields: &[Field], said: &Value, read: &Value, path: &str) {
        for field in fields.iter().filter(|field| field.fixed.is_none()) {
            let path = format!("{path}{}", field.name);
            self.value(field, &field.ty, &said[&field.name], &read[&field.name], &path);
        }
    }

    fn value(&mut self, field: &Field, ty: &Type, said: &Value, read: &Value, path: &str) {
        match ty {
            Type::List(entry) => {
                let item = if *ty == field.ty { &field.entry } else { &field.inner_entry };
                let (said, read) = (entries(said, item), entries(read, item));
                if said.len() != read.len() {
                    self.found.push(format!("{path}: {} entries instead of {}", read.len(), said.len()));
                }
                for (at, (said, read)) in said.into_iter().zip(read).enumerate() {
                    self.value(field, entry, said, read, &format!("{path}[{at}]"));
                }
            }
            Type::Map(entry) => {
                let names = [said, read].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
                let names: std::collections::BTreeSet<&String> = names.collect();
                for name in names {
                    self.value(field, entry, &said[name], &read[name], &format!("{path}[{name}]"));
                }
            }
            Type::Any => {
                if said != read {
                    self.found.push(format!("{path}: `{read}` instead of `{said}`"));
                }
            }
            Type::Structure(_) => {
                let fields = self.service.fields_of(ty).unwrap_or_default();
                self.fields(fields, said, read, &format!("{path}."));
            }
            _ => {
                let (said, read) = (scalar(ty, said), scalar(ty, read));
                if said != read {
                    self.found.push(format!("{path}: `{read}` instead of `{said}`"));
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
