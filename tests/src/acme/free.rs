//! Reads, and writes that are free of charge.

use super::Acme;
use registrar_sdk::{
    DecodeError, Params, Request, Sendable,
    extend::{Decode, Format, Kind, Operation, Parameter, Reader, Rule},
};

pub(super) static CHECK_DOMAIN: Operation = Operation::read("CheckDomain").parameters(&[
    Parameter::new("DomainName", Kind::String).required().rules(&[Rule::Format(Format::Domain)]),
    Parameter::new("FeePeriod", Kind::Int).rules(&[Rule::Min(1), Rule::Max(10)]),
    Parameter::new("Lang", Kind::Enum),
]);

/// Checks whether a domain name is available.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckDomain {
    /// The domain name.
    pub domain_name: String,
    /// The number of years.
    pub fee_period: Option<i32>,
}

impl CheckDomain {
    /// Creates a request for this domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into(), fee_period: None }
    }

    /// Sets the number of years.
    pub fn fee_period(mut self, fee_period: i32) -> Self {
        self.fee_period = Some(fee_period);
        self
    }
}

impl Request for CheckDomain {
    type Service = Acme;
    type Response = CheckDomainResponse;
    const OPERATION: &'static Operation = &CHECK_DOMAIN;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("FeePeriod", &self.fee_period);
    }
}

impl Sendable for CheckDomain {}

/// The response to [`CheckDomain`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainResponse {
    /// The domain name.
    pub domain_name: String,
    /// Whether the name is available.
    pub avail: Option<i32>,
}

impl Decode for CheckDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { domain_name: from.always("DomainName")?, avail: from.optional("Avail")? })
    }
}

/// The response to actions that start a task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskResponse {
    /// The task.
    pub task_no: Option<String>,
}

impl Decode for TaskResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { task_no: from.optional("TaskNo")? })
    }
}

pub(super) static SET_NAMESERVERS: Operation = Operation::write("SetNameservers").parameters(&[
    Parameter::new("DomainName", Kind::String)
        .list()
        .required()
        .rules(&[Rule::MaxItems(3), Rule::Format(Format::Domain)]),
    Parameter::new("OwnDns", Kind::Bool).required(),
    Parameter::new("Nameserver", Kind::String)
        .list()
        .required_when("OwnDns", &["false"])
        .rules(&[Rule::MinItems(2)]),
    Parameter::new("Ttl", Kind::Long).applies_when("OwnDns", &["true"]).rules(&[Rule::Min(60)]),
]);

/// Sets the nameservers of domain names.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SetNameservers {
    /// The domain names.
    pub domain_names: Vec<String>,
    /// Whether to use the registrar's own nameservers.
    pub own_dns: bool,
    /// The nameservers.
    pub nameservers: Vec<String>,
    /// The time to live, in seconds.
    pub ttl: Option<i64>,
}

impl SetNameservers {
    /// Creates a request for these domain names.
    pub fn new(domain_names: impl IntoIterator<Item = impl Into<String>>, own_dns: bool) -> Self {
        Self {
            domain_names: domain_names.into_iter().map(Into::into).collect(),
            own_dns,
            nameservers: Vec::new(),
            ttl: None,
        }
    }

    /// Sets the nameservers.
    pub fn nameservers(mut self, nameservers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nameservers = nameservers.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the time to live, in seconds.
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.ttl = Some(ttl);
        self
    }
}

impl Request for SetNameservers {
    type Service = Acme;
    type Response = TaskResponse;
    const OPERATION: &'static Operation = &SET_NAMESERVERS;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("OwnDns", &self.own_dns);
        to.put("Nameserver", &self.nameservers);
        to.put("Ttl", &self.ttl);
    }
}

impl Sendable for SetNameservers {}

pub(super) static SET_CONTACT: Operation = Operation::write("SetContact").parameters(&[
    Parameter::new("Name", Kind::String).required().sensitive().rules(&[Rule::MaxLength(20)]),
    Parameter::new("Email", Kind::String).sensitive().rules(&[Rule::Format(Format::Email)]),
    Parameter::new("CopyTo", Kind::String).rules(&[Rule::Format(Format::Emails), Rule::MaxItems(2)]),
    Parameter::new("ClientIp", Kind::String).rules(&[Rule::Format(Format::Ip)]),
    Parameter::new("Vat", Kind::Decimal).rules(&[Rule::Min(0), Rule::Max(100)]),
    Parameter::new("Since", Kind::Timestamp),
]);
