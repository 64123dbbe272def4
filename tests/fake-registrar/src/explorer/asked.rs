//! A call as the page describes it.

use crate::description::{self, Described};
use crate::faults::Fault;
use crate::world::Time;
use registrar_descriptions::{Effect, Service, Type, Value};
use registrar_sdk::{Money, Params, Spend};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A call as the page describes it. Parameters have the form of the descriptions' examples.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    /// The service.
    pub(crate) service: String,
    /// The action.
    pub(crate) action: String,
    /// The edition; by default the first one that has the action.
    #[serde(default)]
    pub(crate) edition: Option<String>,
    /// The version of Alibaba Cloud's signature.
    #[serde(default)]
    pub(crate) signature: Signature,
    /// The format of Alibaba Cloud's responses.
    #[serde(default)]
    pub(crate) format: Format,
    /// The keys of Alibaba Cloud's account.
    #[serde(default)]
    pub(crate) keys: Keys,
    /// The parameters that are set, by wire name.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, Value>,
    /// The time stamp and the nonce of a preview.
    #[serde(default)]
    pub(crate) stamp: Option<Stamp>,
    /// The limit of a purchase, such as `15 USD`; none accepts any price.
    #[serde(default)]
    pub(crate) limit: Option<String>,
    /// The repeated name of what is destroyed.
    #[serde(default)]
    pub(crate) confirm: String,
    /// The fault that its request meets, if it is sent.
    #[serde(default)]
    pub(crate) fault: Option<Fault>,
    /// Whether code is for the real service rather than for this registrar.
    #[serde(default)]
    pub(crate) real: bool,
}

/// The version of Alibaba Cloud's signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) enum Signature {
    /// HMAC-SHA1.
    #[default]
    #[serde(rename = "1.0")]
    V1,
    /// HMAC-SHA256.
    #[serde(rename = "3")]
    V3,
}

/// The format of Alibaba Cloud's responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    /// JSON.
    #[default]
    Json,
    /// XML.
    Xml,
}

/// The keys of Alibaba Cloud's account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Keys {
    /// An access key.
    #[default]
    Fixed,
    /// A temporary access key with a security token.
    Temporary,
}

/// The time stamp and the nonce of a preview, so that it stays the same while somebody types.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stamp {
    /// The time.
    pub(crate) time: Time,
    /// The nonce, as 32 hexadecimal digits.
    pub(crate) nonce: String,
}

impl Stamp {
    /// Returns the bytes of the nonce.
    pub(super) fn bytes(&self) -> Result<[u8; 16], String> {
        let number = u128::from_str_radix(&self.nonce, 16).ok().filter(|_| self.nonce.len() == 32);
        number
            .map(u128::to_be_bytes)
            .ok_or_else(|| "invalid `nonce`: expected 32 hexadecimal digits".to_owned())
    }
}

/// A call of an action that exists.
pub(crate) struct Call {
    /// The action.
    pub(crate) described: Described,
    /// The name of the edition.
    pub(crate) edition: &'static str,
    /// The limit of a purchase; none accepts any price.
    pub(crate) limit: Option<Money>,
    /// Everything else.
    pub(crate) asked: Asked,
}

impl Call {
    /// Finds the action and the edition.
    ///
    /// # Errors
    ///
    /// Returns what does not exist, or cannot be parsed.
    pub(crate) fn new(asked: Asked) -> Result<Self, String> {
        let Asked { service, action, .. } = &asked;
        let described = description::find(service, action)
            .ok_or_else(|| format!("unknown action `{action}` of `{service}`"))?;
        let has_action = |name: &String| described.editions.is_empty() || described.editions.contains(name);
        let mut editions = described.service.editions.iter().map(|edition| &edition.name);
        let edition = match &asked.edition {
            Some(wanted) => editions.find(|name| *name == wanted),
            None => editions.find(|name| has_action(name)),
        };
        let edition = edition.ok_or_else(|| format!("unknown edition of `{service}`"))?;
        let limit = asked.limit.as_deref().map(str::parse).transpose();
        let limit = limit.map_err(|_| "invalid `limit`: expected an amount such as 15.00 USD".to_owned())?;
        Ok(Self { described, edition, limit, asked })
    }

    /// Returns the parameters for the SDK, in the order of the description.
    pub(super) fn params(&self) -> Params {
        let mut params = Params::new();
        for field in &self.described.parameters {
            if let Some(value) = self.asked.parameters.get(&field.name) {
                put(self.described.service, &mut params, &field.name, &field.ty, value);
            }
        }
        // An unknown parameter is reported by the SDK.
        let known = |name: &String| self.described.parameters.iter().any(|field| field.name == *name);
        for (name, value) in self.asked.parameters.iter().filter(|(name, _)| !known(name)) {
            put(self.described.service, &mut params, name, &Type::String, value);
        }
        params
    }

    /// Returns the text of a top-level parameter.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.asked.parameters.get(name) {
            Some(Value::Scalar(text)) => Some(text),
            _ => None,
        }
    }

    /// Returns the limit of a purchase.
    pub(super) fn spend(&self) -> Spend {
        self.limit.map_or_else(Spend::at_any_price, |most| Spend::at_most(most).premium())
    }

    /// Whether it charges the account.
    pub(super) fn is_purchase(&self) -> bool {
        self.described.effect == Effect::Purchase
    }

    /// Whether the protocol is Alibaba Cloud's.
    pub(super) fn is_rpc(&self) -> bool {
        self.described.service.protocol == "alibaba-rpc"
    }
}

fn put(service: &Service, params: &mut Params, name: &str, ty: &Type, value: &Value) {
    match value {
        Value::Scalar(text) if *ty == Type::Bool && matches!(text.as_str(), "true" | "false") => {
            params.put_bool(name, text == "true");
        }
        Value::Scalar(text) => params.put_text(name, text),
        Value::List(entries) => {
            params.open_list(name);
            entries.iter().for_each(|entry| put(service, params, "", ty.entry(), entry));
            params.close();
        }
        Value::Fields(given) => {
            params.open(name);
            let fields = service.fields_of(ty).unwrap_or_default();
            let known = fields.iter().filter_map(|field| Some((field, given.get(&field.name)?)));
            known.for_each(|(field, value)| put(service, params, &field.name, &field.ty, value));
            let is_known = |name: &String| fields.iter().any(|field| field.name == *name);
            for (name, value) in given.iter().filter(|(name, _)| !is_known(name)) {
                put(service, params, name, ty.entry(), value);
            }
            params.close();
        }
    }
}
