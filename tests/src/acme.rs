//! A registrar that does not exist, with one action of each kind. Its code is what codegen would write.

use crate::server::{ID, SECRET, Server};
use registrar_sdk::runtime::rpc::{Credentials, Rpc};
use registrar_sdk::runtime::{
    ClientBuilder, Decode, DecodeError, Destroy, Edition, Editions, Effect, Encode, ErrorInfo, Format, Kind, Operation, Outcome, Parameter,
    Params, Purchase, Reader, Request, Rule, Sendable, Sensitive, Service, ServiceInfo, WireEnum,
};

/// The service.
#[derive(Debug)]
pub enum Acme {}

impl Service for Acme {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = Rpc;
}

/// A client of it.
pub type Client = registrar_sdk::runtime::Client<Acme>;

/// A client of the edition `home` that talks to a loopback server.
pub fn home(server: &Server) -> ClientBuilder<Acme> {
    Client::builder(&SERVICE.editions[0], Credentials::new(ID, SECRET)).endpoint(server.url()).allow_plain_http()
}

/// A client of the edition `abroad` that talks to a loopback server.
pub fn abroad(server: &Server) -> ClientBuilder<Acme> {
    Client::builder(&SERVICE.editions[1], Credentials::new(ID, SECRET)).endpoint(server.url()).allow_plain_http()
}

/// The editions.
pub static EDITIONS: [Edition; 2] = [
    Edition { name: "home", version: "2018-01-29", endpoint: "domain.acme.example", set: HOME },
    Edition { name: "abroad", version: "2017-12-18", endpoint: "domain-intl.acme.example", set: ABROAD },
];

const HOME: Editions = Editions::only(0);
const ABROAD: Editions = Editions::only(1);

static SERVICE: ServiceInfo = ServiceInfo {
    name: "acme",
    title: "Acme Domains",
    editions: &EDITIONS,
    request_id: "RequestId",
    errors: &[
        ErrorInfo { code: "Missing", family: true, status: Some(400), outcome: Outcome::Refused, meaning: "A required parameter is missing." },
        ErrorInfo { code: "InvalidParameter", family: false, status: Some(400), outcome: Outcome::Refused, meaning: "A parameter has a value that is not valid." },
        ErrorInfo { code: "SignatureDoesNotMatch", family: false, status: Some(400), outcome: Outcome::Refused, meaning: "The signature differs from the server's." },
        ErrorInfo { code: "Throttling.User", family: false, status: Some(400), outcome: Outcome::NotDone, meaning: "Too many requests of this account." },
        ErrorInfo { code: "ServiceUnavailable", family: false, status: Some(503), outcome: Outcome::Unknown, meaning: "The server failed for the moment." },
    ],
    operations: &[&BUY_DOMAINS, &CHECK_DOMAIN, &DROP_DOMAIN, &DROP_HOST, &SET_CONTACT, &SET_NAMESERVERS, &TRANSFER_IN],
};

/// The service's error codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A parameter has a value that is not valid.
    InvalidParameter,
    /// Too many requests of this account.
    ThrottlingUser,
    /// A required parameter is missing: its name.
    Missing(String),
    /// A code that is not in the spec.
    Other(String),
}

impl WireEnum for ErrorCode {
    const VALUES: &'static [(&'static str, Self)] = &[("InvalidParameter", Self::InvalidParameter), ("Throttling.User", Self::ThrottlingUser)];

    fn other(text: String) -> Self {
        if text.starts_with("Missing") { Self::Missing(text) } else { Self::Other(text) }
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Missing(text) | Self::Other(text) => Some(text),
            Self::InvalidParameter | Self::ThrottlingUser => None,
        }
    }
}

// ---------------------------------------------------------------------- CheckDomain: reads

static CHECK_DOMAIN: Operation = Operation {
    name: "CheckDomain",
    effect: Effect::Read,
    destroys: None,
    parameters: &[
        Parameter::new("DomainName", Kind::String).required().rules(&[Rule::Format(Format::Domain)]),
        Parameter::new("FeePeriod", Kind::Int).rules(&[Rule::Min(1), Rule::Max(10)]),
        Parameter::new("Lang", Kind::Enum),
    ],
    errors: &[],
    paging: None,
};

/// Asks whether a domain name is free.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckDomain {
    /// The domain name.
    pub domain_name: String,
    /// Years.
    pub fee_period: Option<i32>,
}

impl CheckDomain {
    /// About this domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into(), fee_period: None }
    }

    /// Years.
    pub fn fee_period(mut self, fee_period: i32) -> Self {
        self.fee_period = Some(fee_period);
        self
    }
}

impl Request for CheckDomain {
    type Service = Acme;
    type Reply = CheckDomainReply;
    const OPERATION: &'static Operation = &CHECK_DOMAIN;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("FeePeriod", &self.fee_period);
    }
}

impl Sendable for CheckDomain {}

/// What [`CheckDomain`] answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainReply {
    /// The domain name.
    pub domain_name: String,
    /// Whether it is free.
    pub avail: Option<i32>,
}

impl Decode for CheckDomainReply {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { domain_name: from.always("DomainName")?, avail: from.optional("Avail")? })
    }
}

/// What actions answer that start a task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskReply {
    /// The task.
    pub task_no: Option<String>,
}

impl Decode for TaskReply {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { task_no: from.optional("TaskNo")? })
    }
}

// ---------------------------------------------------------------------- SetNameservers: writes

static SET_NAMESERVERS: Operation = Operation {
    name: "SetNameservers",
    effect: Effect::Write,
    destroys: None,
    parameters: &[
        Parameter::new("DomainName", Kind::String).list().required().rules(&[Rule::MaxItems(3), Rule::Format(Format::Domain)]),
        Parameter::new("OwnDns", Kind::Bool).required(),
        Parameter::new("Nameserver", Kind::String).list().rules(&[Rule::RequiredWhen("OwnDns", "false"), Rule::MinItems(2)]),
        Parameter::new("Ttl", Kind::Long).rules(&[Rule::OnlyWhen("OwnDns", "true"), Rule::Min(60)]),
    ],
    errors: &[],
    paging: None,
};

/// Sets the nameservers of domain names.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SetNameservers {
    /// The domain names.
    pub domain_names: Vec<String>,
    /// Whether the registrar's own are meant.
    pub own_dns: bool,
    /// The nameservers.
    pub nameservers: Vec<String>,
    /// How long answers keep, in seconds.
    pub ttl: Option<i64>,
}

impl SetNameservers {
    /// Of these domain names.
    pub fn new(domain_names: impl IntoIterator<Item = impl Into<String>>, own_dns: bool) -> Self {
        Self { domain_names: domain_names.into_iter().map(Into::into).collect(), own_dns, nameservers: Vec::new(), ttl: None }
    }

    /// The nameservers.
    pub fn nameservers(mut self, nameservers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nameservers = nameservers.into_iter().map(Into::into).collect();
        self
    }

    /// How long answers keep, in seconds.
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.ttl = Some(ttl);
        self
    }
}

impl Request for SetNameservers {
    type Service = Acme;
    type Reply = TaskReply;
    const OPERATION: &'static Operation = &SET_NAMESERVERS;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("OwnDns", &self.own_dns);
        to.put("Nameserver", &self.nameservers);
        to.put("Ttl", &self.ttl);
    }
}

impl Sendable for SetNameservers {}

// ---------------------------------------------------------------------- SetContact: writes, with people's data

static SET_CONTACT: Operation = Operation {
    name: "SetContact",
    effect: Effect::Write,
    destroys: None,
    parameters: &[
        Parameter::new("Name", Kind::String).required().sensitive().rules(&[Rule::MaxLength(20)]),
        Parameter::new("Email", Kind::String).sensitive().rules(&[Rule::Format(Format::Email)]),
        Parameter::new("CopyTo", Kind::String).rules(&[Rule::Format(Format::Emails), Rule::MaxItems(2)]),
        Parameter::new("ClientIp", Kind::String).rules(&[Rule::Format(Format::Ip)]),
        Parameter::new("Vat", Kind::Decimal).rules(&[Rule::Min(0), Rule::Max(100)]),
        Parameter::new("Since", Kind::Timestamp),
    ],
    errors: &[],
    paging: None,
};

// ---------------------------------------------------------------------- BuyDomains, TransferIn: charge

const ORDER: &[Parameter] = &[
    Parameter::new("DomainName", Kind::String).required().rules(&[Rule::Format(Format::Domain)]),
    Parameter::new("Period", Kind::Int).rules(&[Rule::Min(1), Rule::Max(10)]),
    Parameter::new("Password", Kind::String).sensitive(),
];

static BUY_DOMAINS: Operation = Operation {
    name: "BuyDomains",
    effect: Effect::Purchase,
    destroys: None,
    parameters: &[
        Parameter::new("Order", Kind::Structure(ORDER)).list().required(),
        Parameter::new("Coupon", Kind::String).only(HOME),
        Parameter::new("Promotion", Kind::String).required_in(ABROAD),
    ],
    errors: &[],
    paging: None,
};

/// One domain name of [`BuyDomains`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The domain name.
    pub domain_name: String,
    /// Years.
    pub period: Option<i32>,
    /// The password of its account.
    pub password: Option<Sensitive>,
}

impl Order {
    /// For this domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into(), period: None, password: None }
    }

    /// Years.
    pub fn period(mut self, period: i32) -> Self {
        self.period = Some(period);
        self
    }

    /// The password of its account.
    pub fn password(mut self, password: impl Into<Sensitive>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Encode for Order {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("DomainName", &self.domain_name);
        to.put("Period", &self.period);
        to.put("Password", &self.password);
        to.close();
    }
}

/// Buys domain names.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct BuyDomains {
    /// The domain names.
    pub orders: Vec<Order>,
    /// A coupon, at home only.
    pub coupon: Option<String>,
    /// A promotion, required abroad.
    pub promotion: Option<String>,
}

impl BuyDomains {
    /// These.
    pub fn new(orders: impl IntoIterator<Item = Order>) -> Self {
        Self { orders: orders.into_iter().collect(), coupon: None, promotion: None }
    }

    /// A coupon, at home only.
    pub fn coupon(mut self, coupon: impl Into<String>) -> Self {
        self.coupon = Some(coupon.into());
        self
    }

    /// A promotion, required abroad.
    pub fn promotion(mut self, promotion: impl Into<String>) -> Self {
        self.promotion = Some(promotion.into());
        self
    }
}

impl Request for BuyDomains {
    type Service = Acme;
    type Reply = TaskReply;
    const OPERATION: &'static Operation = &BUY_DOMAINS;

    fn encode(&self, to: &mut Params) {
        to.put("Order", &self.orders);
        to.put("Coupon", &self.coupon);
        to.put("Promotion", &self.promotion);
    }
}

impl Purchase for BuyDomains {}

static TRANSFER_IN: Operation = Operation {
    name: "TransferIn",
    effect: Effect::Purchase,
    destroys: None,
    parameters: &[
        Parameter::new("DomainName", Kind::String).required(),
        Parameter::new("AuthorizationCode", Kind::String).required().sensitive(),
    ],
    errors: &[],
    paging: None,
};

/// Brings a domain name from another registrar.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct TransferIn {
    /// The domain name.
    pub domain_name: String,
    /// Its auth code.
    pub authorization_code: Sensitive,
}

impl TransferIn {
    /// This domain name, with its auth code.
    pub fn new(domain_name: impl Into<String>, authorization_code: impl Into<Sensitive>) -> Self {
        Self { domain_name: domain_name.into(), authorization_code: authorization_code.into() }
    }
}

impl Request for TransferIn {
    type Service = Acme;
    type Reply = TaskReply;
    const OPERATION: &'static Operation = &TRANSFER_IN;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("AuthorizationCode", &self.authorization_code);
    }
}

impl Purchase for TransferIn {}

// ---------------------------------------------------------------------- DropDomain, DropHost: destroy

static DROP_DOMAIN: Operation = Operation {
    name: "DropDomain",
    effect: Effect::Destroy,
    destroys: Some("DomainName"),
    parameters: &[Parameter::new("DomainName", Kind::String).required().rules(&[Rule::Format(Format::Domain)])],
    errors: &[],
    paging: None,
};

/// Gives a domain name up.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DropDomain {
    /// The domain name.
    pub domain_name: String,
}

impl DropDomain {
    /// This domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into() }
    }
}

impl Request for DropDomain {
    type Service = Acme;
    type Reply = TaskReply;
    const OPERATION: &'static Operation = &DROP_DOMAIN;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
    }
}

impl Destroy for DropDomain {
    fn target(&self) -> String {
        self.domain_name.clone()
    }
}

static DROP_HOST: Operation = Operation {
    name: "DropHost",
    effect: Effect::Destroy,
    destroys: Some("HostId"),
    parameters: &[Parameter::new("HostId", Kind::String).required()],
    errors: &[],
    paging: None,
};
