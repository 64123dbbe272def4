//! Reads.

use super::{AcmeXcp, RedeemDomainResponse};
use registrar_sdk::{
    Decimal, DecodeError, Params, Request, Sendable, Sensitive,
    extend::{Decode, Encode, Operation, Parameter, Reader, Rule},
};
use std::collections::BTreeMap;

pub(super) static GET_PRICE: Operation = Operation::read("GetPrice").wire("GET_PRICE DOMAIN").parameters(&[
    Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
    Parameter::int("period").rules(&[Rule::Min(1), Rule::Max(10)]),
    Parameter::bool("all_periods"),
]);

/// Returns the price of a name.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetPrice {
    /// The name.
    pub domain: String,
    /// Whether to include the prices of all periods.
    pub all_periods: Option<bool>,
}

impl GetPrice {
    /// Creates a request for this name.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), all_periods: None }
    }

    /// Sets whether to include the prices of all periods.
    pub fn all_periods(self, value: bool) -> Self {
        Self { all_periods: Some(value), ..self }
    }
}

/// The response to [`GetPrice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPriceResponse {
    /// The price.
    pub price: Decimal,
    /// Whether the registry treats it as a premium name.
    pub is_registry_premium: Option<bool>,
}

impl Decode for GetPriceResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { price: from.always("price")?, is_registry_premium: from.optional("is_registry_premium")? })
    }
}

impl Request for GetPrice {
    type Service = AcmeXcp;
    type Response = GetPriceResponse;
    const OPERATION: &'static Operation = &GET_PRICE;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("all_periods", &self.all_periods);
    }
}

impl Sendable for GetPrice {}

pub(super) static LIST_EXPIRING: Operation = Operation::read("ListExpiring")
    .wire("GET_DOMAINS_BY_EXPIREDATE DOMAIN")
    .parameters(&[Parameter::int("page")]);

/// Lists expiring names.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListExpiring {}

/// The response to [`ListExpiring`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListExpiringResponse {
    /// The names.
    pub domains: Vec<Expiring>,
    /// Whether there are more.
    pub remainder: Option<bool>,
}

/// An expiring name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Expiring {
    /// The name.
    pub name: String,
    /// The expiration date, without a zone.
    pub expiredate: Option<String>,
    /// Whether it is left to expire.
    pub f_let_expire: Option<bool>,
}

impl Decode for ListExpiringResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { domains: from.list("exp_domains", None)?, remainder: from.optional("remainder")? })
    }
}

impl Decode for Expiring {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("name")?,
            expiredate: from.optional("expiredate")?,
            f_let_expire: from.optional("f_let_expire")?,
        })
    }
}

impl Request for ListExpiring {
    type Service = AcmeXcp;
    type Response = ListExpiringResponse;
    const OPERATION: &'static Operation = &LIST_EXPIRING;

    fn encode(&self, _: &mut Params) {}
}

impl Sendable for ListExpiring {}

pub(super) static GET_CONTACTS: Operation = Operation::read("GetContacts")
    .wire("GET_DOMAINS_CONTACTS DOMAIN")
    .parameters(&[Parameter::string("domain_list").list().required().rules(&[Rule::DOMAIN])]);

/// Returns the contacts of names.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetContacts {
    /// The names.
    pub domain_list: Vec<String>,
}

impl GetContacts {
    /// Creates a request for these names.
    pub fn new(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { domain_list: names.into_iter().map(Into::into).collect() }
    }
}

/// The response to [`GetContacts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetContactsResponse {
    /// Each name with its contacts.
    pub domains: BTreeMap<String, Contacts>,
}

/// The contacts of a name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contacts {
    /// Each role with its e-mail address.
    pub emails: BTreeMap<String, String>,
    /// Why the contacts are unavailable.
    pub error: Option<String>,
}

impl Decode for GetContactsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { domains: from.whole_map()? })
    }
}

impl Decode for Contacts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { emails: from.map("emails")?, error: from.optional("error")? })
    }
}

impl Request for GetContacts {
    type Service = AcmeXcp;
    type Response = GetContactsResponse;
    const OPERATION: &'static Operation = &GET_CONTACTS;

    fn encode(&self, to: &mut Params) {
        to.put("domain_list", &self.domain_list);
    }
}

impl Sendable for GetContacts {}

const OVERRIDE: &[Parameter] = &[
    Parameter::int("maximum").rules(&[Rule::Max(100)]),
    Parameter::string("pin").sensitive(),
    Parameter::string("tlds").list(),
];

pub(super) static SUGGEST_NAMES: Operation =
    Operation::read("SuggestNames").wire("NAME_SUGGEST DOMAIN").parameters(&[
        Parameter::string("searchstring").required(),
        Parameter::structure("service_override", OVERRIDE).map(),
    ]);

/// Suggests names.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SuggestNames {
    /// The search string.
    pub searchstring: String,
    /// Settings that differ, by service.
    pub service_override: BTreeMap<String, Override>,
}

/// Settings that differ for one service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Override {
    /// The maximum number of names.
    pub maximum: Option<i32>,
    /// A secret.
    pub pin: Option<Sensitive>,
    /// The suffixes to search.
    pub tlds: Vec<String>,
}

impl Override {
    /// Creates settings with this maximum, these suffixes and this secret.
    pub fn new(maximum: i32, tlds: impl IntoIterator<Item = &'static str>, pin: &str) -> Self {
        Self {
            maximum: Some(maximum),
            pin: Some(pin.into()),
            tlds: tlds.into_iter().map(str::to_owned).collect(),
        }
    }
}

impl Encode for Override {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("maximum", &self.maximum);
        to.put("pin", &self.pin);
        to.put("tlds", &self.tlds);
        to.close();
    }
}

impl SuggestNames {
    /// Creates a request for this search string.
    pub fn new(searchstring: impl Into<String>) -> Self {
        Self { searchstring: searchstring.into(), service_override: BTreeMap::new() }
    }

    /// Sets the settings that differ for one service.
    pub fn service_override(mut self, service: impl Into<String>, value: Override) -> Self {
        self.service_override.insert(service.into(), value);
        self
    }
}

impl Request for SuggestNames {
    type Service = AcmeXcp;
    type Response = RedeemDomainResponse;
    const OPERATION: &'static Operation = &SUGGEST_NAMES;

    fn encode(&self, to: &mut Params) {
        to.put("searchstring", &self.searchstring);
        to.put("service_override", &self.service_override);
    }
}

impl Sendable for SuggestNames {}
