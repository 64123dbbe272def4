//! Checks a call's parameters against the spec.
//!
//! It is stricter than the real services in one respect: they ignore unknown parameters, which hides a misspelled
//! one until it costs money.

use crate::description::Described;
use registrar_descriptions::{Condition, Enum, Field, Service, StringFormat, Type};
use registrar_sdk::Decimal;
use serde_json::{Map, Value};
use std::net::IpAddr;

/// A problem with a parameter. It never contains the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A required parameter is missing or empty.
    Missing(String),
    /// The parameter does not exist, or not in this edition.
    Unknown(String),
    /// The value has the wrong type.
    IllTyped(String, String),
    /// The value violates a rule.
    Broken(String, String),
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "{path} is missing"),
            Self::Unknown(path) => write!(f, "{path} is not a parameter of this action"),
            Self::IllTyped(path, what) | Self::Broken(path, what) => write!(f, "{path} {what}"),
        }
    }
}

/// The notation that a protocol uses for checked values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// `true` and `false`, in any letter case.
    Rpc,
    /// `1` and `0`; domain names in ASCII.
    Xcp,
}

/// Checks a tree of parameters against the spec. Booleans are converted to lower case.
pub fn check(
    described: Described,
    edition: &str,
    tree: &mut Map<String, Value>,
    words: Words,
    lenient: bool,
) -> Result<(), Problem> {
    let service = described.service;
    Check { service, edition, words, lenient }.level(&described.parameters, tree, "")
}

/// Converts flat names such as `OrderRenewParam.1.DomainName` to a tree. Lists count from 1, without gaps. Parameters
/// that travel as JSON are parsed.
pub fn arrange(
    pairs: impl IntoIterator<Item = (String, String)>,
    described: Described,
) -> Result<Map<String, Value>, Problem> {
    let mut top = Map::new();
    for (name, value) in pairs {
        if name.split('.').count() > 16 {
            return Err(Problem::Unknown("a name with so many dots".to_owned()));
        }
        put(&mut top, &name, &name, value)?;
    }
    lists(&mut top, &described.parameters, described.service, "")?;
    Ok(top)
}

fn put(branch: &mut Map<String, Value>, rest: &str, whole: &str, value: String) -> Result<(), Problem> {
    let twice = || Problem::IllTyped(whole.to_owned(), "is a duplicate".to_owned());
    match rest.split_once('.') {
        None if branch.contains_key(rest) => Err(twice()),
        None => {
            branch.insert(rest.to_owned(), Value::String(value));
            Ok(())
        }
        Some((first, rest)) => {
            let inside = branch.entry(first).or_insert_with(|| Value::Object(Map::new()));
            put(inside.as_object_mut().ok_or_else(twice)?, rest, whole, value)
        }
    }
}

/// Converts the spec's lists to arrays.
fn lists(
    branch: &mut Map<String, Value>,
    parameters: &[Field],
    service: &Service,
    above: &str,
) -> Result<(), Problem> {
    for parameter in parameters {
        let path = under(above, &parameter.name);
        let Some(value) = branch.get_mut(&parameter.name) else { continue };
        if parameter.json {
            *value = parsed(value, &path)?;
            continue;
        }
        if parameter.ty.is_list() {
            *value = Value::Array(entries(value, &path)?);
        }
        let Some(inside) = service.fields_of(&parameter.ty) else { continue };
        match value {
            Value::Array(entries) => {
                for (index, entry) in entries.iter_mut().enumerate() {
                    let Value::Object(entry) = entry else { continue };
                    lists(entry, inside, service, &under(&path, &(index + 1).to_string()))?;
                }
            }
            Value::Object(fields) => lists(fields, inside, service, &path)?,
            _ => {}
        }
    }
    Ok(())
}

fn entries(value: &mut Value, path: &str) -> Result<Vec<Value>, Problem> {
    let no_list = || {
        Problem::IllTyped(
            path.to_owned(),
            "is a list whose entries must be numbered from 1 without gaps".to_owned(),
        )
    };
    let Value::Object(numbered) = value else { return Err(no_list()) };
    let count = numbered.len();
    (1..=count).map(|number| numbered.remove(&number.to_string()).ok_or_else(no_list)).collect()
}

/// Parses a value that travels as one string of JSON.
fn parsed(value: &Value, path: &str) -> Result<Value, Problem> {
    let json = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    json.map(as_strings)
        .ok_or_else(|| Problem::IllTyped(path.to_owned(), "is not a string of JSON".to_owned()))
}

/// Converts the scalars of JSON to strings, as other parameters have them.
fn as_strings(json: Value) -> Value {
    match json {
        Value::Array(entries) => entries.into_iter().map(as_strings).collect(),
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, as_strings(value))).collect())
        }
        Value::String(_) | Value::Null => json,
        scalar => Value::String(scalar.to_string()),
    }
}

struct Check<'a> {
    service: &'a Service,
    edition: &'a str,
    words: Words,
    lenient: bool,
}

impl Check<'_> {
    fn level(
        &self,
        parameters: &[Field],
        given: &mut Map<String, Value>,
        above: &str,
    ) -> Result<(), Problem> {
        let is_known = |name: &str| {
            parameters.iter().any(|parameter| parameter.name == name && parameter.is_in(self.edition))
        };
        if self.lenient {
            given.retain(|name, _| is_known(name));
        } else if let Some(odd) = given.keys().find(|name| !is_known(name)) {
            return Err(Problem::Unknown(under(above, odd)));
        }
        for parameter in parameters.iter().filter(|parameter| parameter.is_in(self.edition)) {
            let path = under(above, &parameter.name);
            if self.is_needed(parameter, parameters, given) && given.get(&parameter.name).is_none_or(is_empty)
            {
                return Err(Problem::Missing(path));
            }
            if let Some(value) = given.get_mut(&parameter.name) {
                self.value(parameter, value, &path)?;
            }
        }
        Ok(())
    }

    fn is_needed(&self, parameter: &Field, beside: &[Field], given: &Map<String, Value>) -> bool {
        parameter.is_required_in(self.edition)
            // Values that are always sent identify the action.
            || parameter.fixed.is_some()
            || parameter.required_if.as_ref().is_some_and(|condition| self.holds(condition, beside, given))
    }

    /// Whether a condition on one of the sibling parameters holds.
    fn holds(&self, condition: &Condition, beside: &[Field], given: &Map<String, Value>) -> bool {
        let name = condition.parameter.as_str();
        let value = given.get(name).filter(|value| !is_empty(value));
        let text = value.and_then(Value::as_str).unwrap_or_default();
        let is_bool = beside.iter().any(|parameter| parameter.name == name && parameter.ty == Type::Bool);
        let in_words = is_bool && self.words == Words::Xcp;
        let is = |wanted: &String| {
            text.eq_ignore_ascii_case(wanted)
                || in_words && matches!((wanted.as_str(), text), ("true", "1") | ("false", "0"))
        };
        let holds =
            if condition.values.is_empty() { value.is_some() } else { condition.values.iter().any(is) };
        holds != condition.negated
    }

    fn value(&self, parameter: &Field, value: &mut Value, path: &str) -> Result<(), Problem> {
        let wrong = |what: &str| Err(Problem::IllTyped(path.to_owned(), what.to_owned()));
        match value {
            _ if parameter.ty.is_map() => {
                let Value::Object(entries) = value else { return wrong("must be a map") };
                let mut entries = entries.iter_mut();
                entries.try_for_each(|(key, entry)| self.single(parameter, entry, &under(path, key)))
            }
            Value::Array(entries) if parameter.ty.is_list() => {
                count(parameter, entries.len(), path)?;
                let mut entries = entries.iter_mut().enumerate();
                entries.try_for_each(|(index, entry)| {
                    self.single(parameter, entry, &under(path, &(index + 1).to_string()))
                })
            }
            // An empty item is treated as absent.
            value if is_empty(value) => Ok(()),
            _ if parameter.ty == Type::Any => Ok(()),
            _ if parameter.ty.is_list() => wrong("must be a list"),
            Value::Array(_) => wrong("must not be a list"),
            value => self.single(parameter, value, path),
        }
    }

    fn single(&self, parameter: &Field, value: &mut Value, path: &str) -> Result<(), Problem> {
        let wrong = |what: &str| Err(Problem::IllTyped(path.to_owned(), what.to_owned()));
        match (self.service.fields_of(&parameter.ty), value) {
            (Some(parameters), Value::Object(given)) => self.level(parameters, given, path),
            (Some(_), _) => wrong("must be a structure"),
            (None, _) if *parameter.ty.entry() == Type::Any => Ok(()),
            (None, Value::String(text)) if text.is_empty() => Ok(()),
            (None, Value::String(text)) => {
                let ty = parameter.ty.entry();
                if *ty == Type::Bool && self.words == Words::Rpc {
                    text.make_ascii_lowercase();
                }
                self.kind(ty, text).map_or(Ok(()), &wrong)?;
                let broken = self.broken(parameter, text);
                let broken = broken.or_else(|| self.odd(self.service.enum_of(ty), text));
                broken.map_or(Ok(()), |what| Err(Problem::Broken(path.to_owned(), what)))
            }
            _ => wrong("must be a single value"),
        }
    }

    fn kind(&self, ty: &Type, text: &str) -> Option<&'static str> {
        let (fits, what) = match ty {
            Type::Int => (text.parse::<i32>().is_ok(), "is not a 32-bit integer"),
            Type::Long => (text.parse::<i64>().is_ok(), "is not a 64-bit integer"),
            Type::Unsigned => (text.parse::<u64>().is_ok(), "is not an unsigned 64-bit integer"),
            Type::Timestamp => (text.parse::<i64>().is_ok(), "is not a time in milliseconds"),
            Type::Seconds => (text.parse::<i64>().is_ok(), "is not a time in seconds"),
            Type::Decimal => (text.parse::<Decimal>().is_ok(), "is not a number"),
            Type::Bool if self.words == Words::Xcp => (matches!(text, "0" | "1"), "is neither 0 nor 1"),
            Type::Bool => (matches!(text, "true" | "false"), "is neither true nor false"),
            _ => (true, ""),
        };
        (!fits).then_some(what)
    }

    /// Rejects unknown enum values: the real services may accept values that are not in the spec, but a misspelled
    /// value looks the same until it has cost money.
    fn odd(&self, known: Option<&Enum>, text: &str) -> Option<String> {
        let values: Vec<&str> = known?.values.iter().map(|known| known.value.as_str()).collect();
        let is_odd = !self.lenient && !values.contains(&text);
        is_odd.then(|| format!("is not one of {}", values.join(", ")))
    }

    fn broken(&self, parameter: &Field, text: &str) -> Option<String> {
        let rules = &parameter.rules;
        let number = text.parse::<Decimal>().ok();
        let less = |least: &i64| number.as_ref().is_some_and(|number| *number < Decimal::from(*least));
        let more = |most: &i64| number.as_ref().is_some_and(|number| *number > Decimal::from(*most));
        let longer = |most: &usize| text.chars().count() > *most;
        let more_parts = |most: &usize| !parameter.ty.is_list() && text.split(',').count() > *most;
        let other = |value: &&String| text != *value;
        [
            rules.min.filter(less).map(|least| format!("is less than {least}")),
            rules.max.filter(more).map(|most| format!("is more than {most}")),
            rules.max_length.filter(longer).map(|most| format!("has more than {most} characters")),
            rules.max_items.filter(more_parts).map(|most| format!("has more than {most} parts")),
            rules.format.and_then(|format| self.form(format, text)).map(str::to_owned),
            parameter.fixed.as_ref().filter(other).map(|value| format!("must be {value}")),
        ]
        .into_iter()
        .find_map(|problem| problem)
    }

    fn form(&self, format: StringFormat, text: &str) -> Option<&'static str> {
        let is_name = |name: &str| {
            let labels = || name.strip_suffix('.').unwrap_or(name).split('.');
            labels().count() > 1
                && labels().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
                && !name.contains(|c: char| c.is_whitespace() || c.is_control() || "/:@,".contains(c))
        };
        let is_address = |address: &str| {
            let parts = address.split_once('@').filter(|(user, host)| !user.is_empty() && !host.is_empty());
            parts.is_some_and(|(_, host)| !host.contains('@')) && !address.contains(char::is_whitespace)
        };
        match format {
            StringFormat::Domain if self.words == Words::Xcp && !text.is_ascii() => Some("is not in ASCII"),
            StringFormat::UnicodeDomain
                if text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--")) =>
            {
                Some("is in punycode")
            }
            StringFormat::Domain | StringFormat::UnicodeDomain => {
                (!is_name(text)).then_some("is not a domain name")
            }
            StringFormat::Email => (!is_address(text)).then_some("is not an e-mail address"),
            StringFormat::Emails => {
                (!text.split(',').all(|each| is_address(each.trim()))).then_some("contains no e-mail address")
            }
            StringFormat::Ip => text.parse::<IpAddr>().is_err().then_some("is not an IP address"),
        }
    }
}

fn count(parameter: &Field, count: usize, path: &str) -> Result<(), Problem> {
    let fewer = parameter.rules.min_items.filter(|least| count < *least);
    let more = parameter.rules.max_items.filter(|most| count > *most);
    let what = fewer
        .map(|least| format!("has fewer than {least} entries"))
        .or_else(|| more.map(|most| format!("has more than {most} entries")));
    what.map_or(Ok(()), |what| Err(Problem::Broken(path.to_owned(), what)))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(entries) => entries.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => true,
    }
}

fn under(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}
