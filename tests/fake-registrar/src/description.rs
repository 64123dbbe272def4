//! The spec's data on each action, from the descriptions that codegen writes.

use registrar_descriptions::{Action, Body, Example, Field, Request, Service, Type, Value};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use std::ops::Deref;

/// The description of an action, with the service that defines its enums and structures.
#[derive(Clone, Copy)]
pub struct Described {
    /// The service.
    pub service: &'static Service,
    /// The action.
    pub action: &'static Action,
}

/// The OpenSRS parameters that are siblings of an envelope's attributes.
pub const ENVELOPE_PARAMETERS: [&str; 2] = ["registrant_ip", "cookie"];

/// Returns the description of an action, by the spec's names of the service and the action.
pub fn find(service: &str, action: &str) -> Option<Described> {
    let service = registrar_descriptions::find(service)?;
    Some(Described { service, action: service.action(action)? })
}

impl Deref for Described {
    type Target = Action;

    fn deref(&self) -> &Action {
        self.action
    }
}

impl Described {
    /// Returns the request parameters of all examples, including those that the service refuses.
    pub fn requests(self) -> impl Iterator<Item = Json> {
        let requests = self.action.examples.iter().filter_map(|example| example.request.as_ref());
        requests.map(move |request| self.sent(request))
    }

    /// Returns the parameters that a request sends, as a tree of strings: the given values in the protocol's
    /// notation, and the fixed ones.
    pub fn sent(self, request: &Request) -> Json {
        let is_xcp = self.service.protocol == "opensrs-xcp";
        let words = if is_xcp { ["0", "1"] } else { ["false", "true"] };
        let sending = Call { service: self.service, words, json: false, differently: &request.sends };
        sending.fields(&self.action.parameters, &request.parameters, "")
    }

    /// Returns the items of the OpenSRS envelope that carries these parameters.
    pub fn envelope(self, parameters: Json) -> Json {
        let mut attributes = parameters;
        let mut envelope = json!({"protocol": "XCP"});
        let words = ["action", "object"].into_iter().zip(self.action.wire.split_ascii_whitespace());
        words.for_each(|(name, word)| envelope[name] = word.into());
        for name in ENVELOPE_PARAMETERS {
            if let Some(value) = attributes.as_object_mut().and_then(|attributes| attributes.remove(name)) {
                envelope[name] = value;
            }
        }
        envelope["attributes"] = attributes;
        envelope
    }

    /// Returns the bodies of successful responses: JSON for Alibaba Cloud, envelopes for OpenSRS.
    pub fn samples(self) -> impl Iterator<Item = &'static str> {
        self.action.examples.iter().filter_map(Example::sample).filter_map(text)
    }
}

/// The bodies of all examples, by path in byte order.
static BODIES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/bodies.rs"));

/// Returns the text of an example's body.
pub fn text(body: &Body) -> Option<&'static str> {
    let at = BODIES.binary_search_by_key(&body.path.as_str(), |(path, _)| path).ok()?;
    Some(BODIES[at].1)
}

/// The JSON kind of a single value: a scalar, or an entry of a list or map.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// A string.
    String,
    /// An integer, including times sent as numbers.
    Number,
    /// An exact decimal number.
    Decimal,
    /// A boolean.
    Boolean,
    /// Any JSON value.
    Any,
    /// The fields of a structure.
    Structure(&'a [Field]),
}

impl<'a> Kind<'a> {
    /// Returns the kind of a value of this type, or of each of its entries.
    pub fn of(ty: &Type, service: &'a Service) -> Self {
        match ty.entry() {
            Type::Int | Type::Long | Type::Unsigned | Type::Timestamp | Type::Seconds => Self::Number,
            Type::Decimal => Self::Decimal,
            Type::Any => Self::Any,
            Type::Bool => Self::Boolean,
            Type::Structure(_) => Self::Structure(service.fields_of(ty).unwrap_or_default()),
            Type::Enum(_) if service.enum_of(ty).is_some_and(|it| it.numeric) => Self::Number,
            Type::String | Type::Datetime | Type::Date => Self::String,
            Type::Enum(_) | Type::List(_) | Type::Map(_) => Self::String,
        }
    }
}

/// Converts a request to the parameters that it sends.
#[derive(Clone, Copy)]
struct Call<'a> {
    service: &'a Service,
    /// The words for false and true.
    words: [&'a str; 2],
    /// Whether numbers and booleans are those of JSON.
    json: bool,
    /// The values that are sent in a different form, by dotted name.
    differently: &'a BTreeMap<String, String>,
}

impl Call<'_> {
    fn fields(&self, fields: &[Field], given: &BTreeMap<String, Value>, path: &str) -> Json {
        let sent = fields.iter().filter_map(|field| {
            let fixed = field.fixed.clone().map(Value::Scalar);
            let value = given.get(&field.name).or(fixed.as_ref())?;
            let sending = Self { json: self.json || field.json, ..*self };
            let sent = sending.value(&field.ty, value, &format!("{path}{}", field.name));
            let sent = if field.json { Json::from(sent.to_string()) } else { sent };
            Some((field.name.clone(), sent))
        });
        Json::Object(sent.collect::<Map<_, _>>())
    }

    fn value(&self, ty: &Type, value: &Value, path: &str) -> Json {
        match value {
            Value::Scalar(text) => {
                let word = match text.as_str() {
                    "false" if *ty == Type::Bool => self.words[0],
                    "true" if *ty == Type::Bool => self.words[1],
                    text => text,
                };
                let word = self.differently.get(path).map_or(word, String::as_str);
                let is_text = matches!(Kind::of(ty, self.service), Kind::String | Kind::Any);
                let json = Some(word).filter(|_| self.json && !is_text);
                json.and_then(|word| serde_json::from_str(word).ok()).unwrap_or_else(|| Json::from(word))
            }
            Value::List(entries) => {
                let entry = |(at, entry)| self.value(ty.entry(), entry, &format!("{path}.{at}"));
                (1..).zip(entries).map(entry).collect()
            }
            Value::Fields(entries) if ty.is_map() => {
                let entry = |(key, entry): (&String, _)| {
                    (key.clone(), self.value(ty.entry(), entry, &format!("{path}.{key}")))
                };
                Json::Object(entries.iter().map(entry).collect())
            }
            Value::Fields(given) => {
                self.fields(self.service.fields_of(ty).unwrap_or_default(), given, &format!("{path}."))
            }
        }
    }
}

/// Returns the strings of a tree by dotted name, as the RPC protocol sends them. Entries of lists are counted from 1.
pub fn flat(tree: &Json) -> BTreeMap<String, String> {
    fn add(name: String, tree: &Json, to: &mut BTreeMap<String, String>) {
        let below = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
        match tree {
            Json::Object(entries) => entries.iter().for_each(|(key, entry)| add(below(key), entry, to)),
            Json::Array(entries) => {
                (1..).zip(entries).for_each(|(at, entry)| add(below(&at.to_string()), entry, to));
            }
            scalar => drop(to.insert(name, scalar.as_str().unwrap_or_default().to_owned())),
        }
    }
    let mut flat = BTreeMap::new();
    add(String::new(), tree, &mut flat);
    flat
}
