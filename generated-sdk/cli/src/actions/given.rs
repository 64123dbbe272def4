//! The parameters of a call as they are given on the command line, resolved to the names on the wire.

use super::json_input;
use super::names;
use registrar_descriptions::{Action, Field, Service, Type};
use registrar_sdk::{Decimal, Params};

/// A value of a parameter.
#[derive(Debug)]
pub enum Given {
    /// A string.
    Text(String),
    /// A number from JSON, as its digits.
    Number(String),
    /// A boolean.
    Bool(bool),
    /// The fields of a structure, or the entries of a map.
    Fields(Vec<(String, Given)>),
    /// The entries of a list, by their numbers from 1.
    List(Vec<(usize, Given)>),
}

impl Given {
    fn put(&self, name: &str, params: &mut Params) {
        match self {
            Self::Text(text) => params.put_text(name, text),
            Self::Number(digits) => match (digits.parse::<i64>(), digits.parse::<Decimal>()) {
                (Ok(number), _) => params.put_integer(name, number),
                (_, Ok(number)) => params.put(name, &number),
                _ => params.put_text(name, digits),
            },
            Self::Bool(truth) => params.put_bool(name, *truth),
            Self::Fields(fields) => {
                params.open(name);
                fields.iter().for_each(|(name, value)| value.put(name, params));
                params.close();
            }
            Self::List(entries) => {
                params.open_list(name);
                entries.iter().for_each(|(_, value)| value.put("", params));
                params.close();
            }
        }
    }
}

/// A step of a path.
enum Step {
    Name(String),
    Number(usize),
}

/// The parameters that are given so far.
pub struct Parameters {
    service: &'static Service,
    action: &'static Action,
    /// Whether unknown values of enums are accepted.
    unchecked: bool,
    top: Vec<(String, Given)>,
}

impl Parameters {
    /// Creates an empty set for an action.
    pub fn new(service: &'static Service, action: &'static Action, unchecked: bool) -> Self {
        Self { service, action, unchecked, top: Vec::new() }
    }

    /// Adds a value under a path such as `Contact.Email` or `OrderRenewParam.1.DomainName`.
    pub fn set(&mut self, path: &str, text: &str) -> Result<(), String> {
        let (mut steps, ty) = self.resolve(path)?;
        let mut value = self.value(&ty, text, path)?;
        // A single value for a list is its next entry.
        if ty.is_list() && !matches!(value, Given::List(_)) {
            steps.push(Step::Number(0));
        } else if let Given::List(entries) = &mut value {
            entries.sort_by_key(|(number, _)| *number);
        }
        put(&mut self.top, &steps, value).map_err(|problem| format!("`{path}` {problem}"))
    }

    /// Adds all parameters of a JSON object.
    pub fn set_json(&mut self, json: &str) -> Result<(), String> {
        for (name, value) in json_input::object(self, &self.action.parameters, json)? {
            put(&mut self.top, &[Step::Name(name.clone())], value)
                .map_err(|problem| format!("`{name}` {problem}"))?;
        }
        Ok(())
    }

    /// Returns the parameters for the SDK, in the order of the description.
    pub fn params(mut self) -> Params {
        let place = |name: &str| self.action.parameters.iter().position(|field| field.name == name);
        self.top.sort_by_key(|(name, _)| place(name));
        let mut params = Params::new();
        self.top.iter().for_each(|(name, value)| value.put(name, &mut params));
        params
    }

    /// Returns the text of a top-level parameter.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.top.iter().find(|(each, _)| each == name).and_then(|(_, value)| match value {
            Given::Text(text) | Given::Number(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Returns the fields of a structure type.
    pub fn fields(&self, ty: &Type) -> Option<&'static [Field]> {
        self.service.fields_of(ty)
    }

    /// Returns the field with this name, or the advice for a misspelled one.
    pub fn field<'f>(&self, fields: &'f [Field], name: &str, path: &str) -> Result<&'f Field, String> {
        names::find(fields, name).ok_or_else(|| {
            let advice = names::advice(name, fields.iter().map(|field| field.name.as_str()));
            format!("`{path}` is not a parameter of {}: {advice}", self.action.name)
        })
    }

    /// Returns the steps of a path with names of the wire, and the type at its end.
    fn resolve(&self, path: &str) -> Result<(Vec<Step>, Type), String> {
        let (first, mut rest) =
            path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let mut field = self.field(&self.action.parameters, first, path)?;
        let mut ty = field.ty.clone();
        let mut steps = vec![Step::Name(field.name.clone())];
        while let Some(more) = rest {
            let (segment, after) =
                more.split_once('.').map_or((more, None), |(segment, after)| (segment, Some(after)));
            rest = after;
            ty = match ty {
                Type::List(entry) => {
                    let number = segment.parse().ok().filter(|number| *number > 0);
                    let number = number.ok_or_else(|| {
                        format!("`{path}`: `{}` is a list: number its entries from 1", field.name)
                    })?;
                    steps.push(Step::Number(number));
                    *entry
                }
                Type::Map(entry) => {
                    // Keys are data, and may have dots.
                    let whole = !matches!(*entry, Type::Structure(_));
                    steps.push(Step::Name(if whole { more } else { segment }.to_owned()));
                    rest = rest.filter(|_| !whole);
                    *entry
                }
                Type::Structure(_) => {
                    field = self.field(self.fields(&ty).unwrap_or_default(), segment, path)?;
                    steps.push(Step::Name(field.name.clone()));
                    field.ty.clone()
                }
                Type::Any => return Err(format!("`{path}`: give `{}` as JSON", field.name)),
                _ => return Err(format!("`{path}`: `{}` takes a single value", field.name)),
            };
        }
        Ok((steps, ty))
    }

    /// Returns a value from its text. For a list it is one entry, or all of them in JSON.
    fn value(&self, ty: &Type, text: &str, path: &str) -> Result<Given, String> {
        let json = text.trim_start();
        match ty {
            Type::List(_) if json.starts_with('[') => json_input::value(self, ty, text, path),
            Type::List(entry) => self.value(entry, text, path),
            Type::Structure(_) | Type::Map(_) if json.starts_with('{') => {
                json_input::value(self, ty, text, path)
            }
            Type::Structure(_) => {
                let fields: Vec<&str> =
                    self.fields(ty).unwrap_or_default().iter().map(|field| field.name.as_str()).collect();
                let form = format!("write `{path}.NAME=VALUE` or a JSON object, with the names");
                Err(format!("`{path}` is a group of parameters: {form} {}", fields.join(", ")))
            }
            Type::Map(_) => Err(format!("`{path}` is a map: write `{path}.KEY=VALUE`, or a JSON object")),
            Type::Any => Ok(json_input::any(text).unwrap_or_else(|| Given::Text(text.to_owned()))),
            _ => self.scalar(ty, text, path),
        }
    }

    /// Returns a single value from its text.
    pub fn scalar(&self, ty: &Type, text: &str, path: &str) -> Result<Given, String> {
        let known = self.service.enum_of(ty).map(|known| &known.values);
        match (ty, known) {
            (Type::Bool, _) if matches!(text, "true" | "false") => Ok(Given::Bool(text == "true")),
            (Type::Enum(_), Some(values)) if !self.unchecked && !values.iter().any(|it| it.value == text) => {
                let advice = names::advice(text, values.iter().map(|it| it.value.as_str()));
                Err(format!("`{path}` has no value `{text}`: {advice} (--unchecked accepts it)"))
            }
            _ => Ok(Given::Text(text.to_owned())),
        }
    }
}

/// Adds a value at a path. The number 0 stands for the next entry of a list.
fn put(level: &mut Vec<(String, Given)>, steps: &[Step], value: Given) -> Result<(), &'static str> {
    const TWICE: &str = "is given twice";
    const BOTH: &str = "is given both as a value and as a group of parameters";
    let [Step::Name(name), rest @ ..] = steps else { return Err(BOTH) };
    let at = level.iter().position(|(each, _)| each == name);
    let Some(at) = at else {
        level.push((name.clone(), fresh(rest, value)));
        return Ok(());
    };
    let mut there = &mut level[at].1;
    let mut rest = rest;
    loop {
        match (rest, there) {
            ([], _) => return Err(TWICE),
            ([Step::Name(_), ..], Given::Fields(fields)) => return put(fields, rest, value),
            ([Step::Number(number), inner @ ..], Given::List(entries)) => {
                let next = entries.last().map_or(1, |(last, _)| last + 1);
                let number = if *number == 0 { next } else { *number };
                match entries.binary_search_by_key(&number, |(each, _)| *each) {
                    Ok(at) => (there, rest) = (&mut entries[at].1, inner),
                    Err(at) => {
                        entries.insert(at, (number, fresh(inner, value)));
                        return Ok(());
                    }
                }
            }
            _ => return Err(BOTH),
        }
    }
}

/// Returns a value at the end of a path that does not exist yet.
fn fresh(steps: &[Step], value: Given) -> Given {
    steps.iter().rev().fold(value, |value, step| match step {
        Step::Name(name) => Given::Fields(vec![(name.clone(), value)]),
        Step::Number(number) => Given::List(vec![((*number).max(1), value)]),
    })
}

#[cfg(test)]
mod tests {
    use super::Parameters;
    use registrar_sdk::Params;

    fn parameters(service: &str, action: &str) -> Parameters {
        let service = registrar_descriptions::find(service).expect("a service");
        Parameters::new(service, service.action(action).expect("an action"), false)
    }

    fn flat(params: &Params) -> Vec<(String, String)> {
        params.flat()
    }

    fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    }

    #[test]
    fn paths_with_names_of_the_wire_and_of_rust_and_json_describe_the_same_request() {
        let wanted = pairs([
            ("OrderRenewParam.1.DomainName", "a.com"),
            ("OrderRenewParam.1.SubscriptionDuration", "2"),
            ("OrderRenewParam.2.DomainName", "b.com"),
        ]);
        let action = "SaveBatchTaskForCreatingOrderRenew";
        let mut paths = parameters("aliyun-domain", action);
        paths.set("renewals.2.domain-name", "b.com").expect("set");
        paths.set("OrderRenewParam.1.DomainName", "a.com").expect("set");
        paths.set("OrderRenewParam.1.subscription_duration", "2").expect("set");
        assert_eq!(flat(&paths.params()), wanted);
        let mut entries = parameters("aliyun-domain", action);
        entries.set("renewals", r#"{"DomainName": "a.com", "SubscriptionDuration": 2}"#).expect("set");
        entries.set("renewals", r#"{"domain_name": "b.com"}"#).expect("set");
        assert_eq!(flat(&entries.params()), wanted);
        let mut json = parameters("aliyun-domain", action);
        json.set_json(r#"{"OrderRenewParam": [{"DomainName": "a.com", "SubscriptionDuration": "2"}, {"DomainName": "b.com"}]}"#)
            .expect("set");
        assert_eq!(flat(&json.params()), wanted);
    }

    #[test]
    fn a_list_takes_an_entry_each_time() {
        let mut parameters = parameters("aliyun-domain", "SaveBatchTaskForTransferProhibitionLock");
        parameters.set("domain-names", "a.com").expect("set");
        parameters.set("DomainName", "b.com").expect("set");
        let wanted = pairs([("DomainName.1", "a.com"), ("DomainName.2", "b.com")]);
        assert_eq!(flat(&parameters.params()), wanted);
    }

    #[test]
    fn mistakes_are_reported_with_the_nearest_name() {
        let mut parameters = parameters("opensrs", "RegisterDomain");
        let mut problem = |path: &str, text: &str| parameters.set(path, text).expect_err("a mistake");
        assert!(problem("domian", "x").contains("did you mean `domain`?"));
        assert!(problem("contact_set.ownr.email", "x").contains("did you mean `owner`?"));
        assert!(
            problem("handle", "proces").contains("`handle` has no value `proces`: did you mean `process`?")
        );
        assert!(problem("domain.x", "x").contains("takes a single value"));
        assert!(problem("nameserver_list.x.name", "x").contains("number its entries from 1"));
        assert!(problem("contact_set", "x").contains("is a group of parameters"));
        parameters.set("domain", "a.com").expect("set");
        assert_eq!(parameters.set("domain", "b.com").expect_err("a mistake"), "`domain` is given twice");
        let json = parameters.set_json(r#"{"contact_set": {"owner": {"emial": "x"}}}"#);
        assert!(json.expect_err("a mistake").contains("did you mean `email`?"));
    }
}
