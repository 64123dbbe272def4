//! Actions that charge the account, and destructive actions.

use super::AcmeXcp;
use registrar_sdk::{
    DecodeError, Destroy, Params, Purchase, Request,
    extend::{Decode, Operation, Parameter, Reader, Rule},
};

pub(super) static REDEEM_DOMAIN: Operation =
    Operation::purchase("RedeemDomain").wire("REDEEM DOMAIN").parameters(&[
        Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
        Parameter::string("registrant_ip").rules(&[Rule::IP]),
    ]);

/// Redeems a name.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RedeemDomain {
    /// The name.
    pub domain: String,
    /// The registrant's IP address.
    pub registrant_ip: Option<String>,
}

impl RedeemDomain {
    /// Creates a request for this name.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), registrant_ip: None }
    }

    /// Sets the registrant's IP address.
    pub fn registrant_ip(self, value: impl Into<String>) -> Self {
        Self { registrant_ip: Some(value.into()), ..self }
    }
}

/// The response to [`RedeemDomain`]: only the code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedeemDomainResponse {}

impl Decode for RedeemDomainResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

impl Request for RedeemDomain {
    type Service = AcmeXcp;
    type Response = RedeemDomainResponse;
    const OPERATION: &'static Operation = &REDEEM_DOMAIN;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

impl Purchase for RedeemDomain {}

pub(super) static REGISTER_DOMAIN: Operation =
    Operation::purchase("RegisterDomain").wire("SW_REGISTER DOMAIN").parameters(&[
        Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
        Parameter::string("reg_type").rules(&[Rule::Fixed("new")]),
        Parameter::string("reg_password").sensitive(),
    ]);

pub(super) static TRANSFER_DOMAIN: Operation =
    Operation::purchase("TransferDomain").wire("SW_REGISTER DOMAIN").parameters(&[
        Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
        Parameter::string("reg_type").rules(&[Rule::Fixed("transfer")]),
        Parameter::string("reg_password").sensitive(),
    ]);

pub(super) static PROCESS_ORDER: Operation = Operation::purchase("ProcessOrder")
    .wire("PROCESS_PENDING DOMAIN")
    .parameters(&[Parameter::string("order_id")]);

pub(super) static CANCEL_ORDER: Operation =
    Operation::write("CancelOrder").wire("PROCESS_PENDING DOMAIN").parameters(&[
        Parameter::string("order_id"),
        Parameter::string("command").rules(&[Rule::Fixed("cancel")]),
    ]);

pub(super) static REVOKE_DOMAIN: Operation = Operation::destroy("RevokeDomain", "domain")
    .wire("REVOKE DOMAIN")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);

/// Deletes a name.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RevokeDomain {
    /// The name.
    pub domain: String,
}

impl RevokeDomain {
    /// Creates a request for this name.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Request for RevokeDomain {
    type Service = AcmeXcp;
    type Response = RedeemDomainResponse;
    const OPERATION: &'static Operation = &REVOKE_DOMAIN;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

impl Destroy for RevokeDomain {
    fn target(&self) -> String {
        self.domain.clone()
    }
}
