//! Actions that charge the account, and destructive actions.

use super::{ABROAD, Acme, HOME, TaskResponse};
use registrar_sdk::{
    Destroy, Outcome, Params, Purchase, Request, Sensitive,
    extend::{Encode, Format, Kind, Operation, Parameter, Rule},
};

const ORDER: &[Parameter] = &[
    Parameter::new("DomainName", Kind::String).required().rules(&[Rule::Format(Format::Domain)]),
    Parameter::new("Period", Kind::Int).rules(&[Rule::Min(1), Rule::Max(10)]),
    Parameter::new("Password", Kind::String).sensitive(),
];

pub(super) static BUY_DOMAINS: Operation = Operation::purchase("BuyDomains")
    .parameters(&[
        Parameter::new("Order", Kind::Structure(ORDER)).list().required(),
        Parameter::new("Coupon", Kind::String).only(HOME),
        Parameter::new("Promotion", Kind::String).required_in(ABROAD),
    ])
    .outcomes(&[("Sold", Outcome::Refused)]);

/// One domain name of [`BuyDomains`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The domain name.
    pub domain_name: String,
    /// The number of years.
    pub period: Option<i32>,
    /// The password of the domain's account.
    pub password: Option<Sensitive>,
}

impl Order {
    /// Creates an order for this domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into(), period: None, password: None }
    }

    /// Sets the number of years.
    pub fn period(mut self, period: i32) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets the password of the domain's account.
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
    /// A coupon, for the edition `home` only.
    pub coupon: Option<String>,
    /// A promotion, required in the edition `abroad`.
    pub promotion: Option<String>,
}

impl BuyDomains {
    /// Creates a request for these orders.
    pub fn new(orders: impl IntoIterator<Item = Order>) -> Self {
        Self { orders: orders.into_iter().collect(), coupon: None, promotion: None }
    }

    /// Sets a coupon, for the edition `home` only.
    pub fn coupon(mut self, coupon: impl Into<String>) -> Self {
        self.coupon = Some(coupon.into());
        self
    }

    /// Sets a promotion, required in the edition `abroad`.
    pub fn promotion(mut self, promotion: impl Into<String>) -> Self {
        self.promotion = Some(promotion.into());
        self
    }
}

impl Request for BuyDomains {
    type Service = Acme;
    type Response = TaskResponse;
    const OPERATION: &'static Operation = &BUY_DOMAINS;

    fn encode(&self, to: &mut Params) {
        to.put("Order", &self.orders);
        to.put("Coupon", &self.coupon);
        to.put("Promotion", &self.promotion);
    }
}

impl Purchase for BuyDomains {}

pub(super) static TRANSFER_IN: Operation = Operation::purchase("TransferIn").parameters(&[
    Parameter::new("DomainName", Kind::String).required(),
    Parameter::new("AuthorizationCode", Kind::String).required().sensitive(),
]);

/// Transfers a domain name from another registrar.
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
    /// Creates a request for this domain name and its auth code.
    pub fn new(domain_name: impl Into<String>, authorization_code: impl Into<Sensitive>) -> Self {
        Self { domain_name: domain_name.into(), authorization_code: authorization_code.into() }
    }
}

impl Request for TransferIn {
    type Service = Acme;
    type Response = TaskResponse;
    const OPERATION: &'static Operation = &TRANSFER_IN;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("AuthorizationCode", &self.authorization_code);
    }
}

impl Purchase for TransferIn {}

pub(super) static DROP_DOMAIN: Operation =
    Operation::destroy("DropDomain", "DomainName").parameters(&[Parameter::new("DomainName", Kind::String)
        .required()
        .rules(&[Rule::Format(Format::Domain)])]);

/// Deletes a domain name.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DropDomain {
    /// The domain name.
    pub domain_name: String,
}

impl DropDomain {
    /// Creates a request for this domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into() }
    }
}

impl Request for DropDomain {
    type Service = Acme;
    type Response = TaskResponse;
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

pub(super) static DROP_HOST: Operation =
    Operation::destroy("DropHost", "HostId").parameters(&[Parameter::new("HostId", Kind::String).required()]);
