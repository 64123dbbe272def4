// @generated from spec/opensrs/actions/SendCiraApprovalEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sends the mail again in which the registrant of a `.ca` name agrees to the registry's terms.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`SendCiraApprovalEmailResponse`](super::SendCiraApprovalEmailResponse).
///
/// Source: OpenSRS domain API guide: send_cira_approval_email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SendCiraApprovalEmail {
    /// The name whose registrant receives the mail. Example: `example.ca`.
    pub domain: String,
}

impl SendCiraApprovalEmail {
    /// Creates a [`SendCiraApprovalEmail`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// The response to [`SendCiraApprovalEmail`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SendCiraApprovalEmailResponse {}

// The wire format, and the entry in the table of operations.

impl Request for SendCiraApprovalEmail {
    type Service = Opensrs;
    type Response = SendCiraApprovalEmailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SendCiraApprovalEmail {}

impl Decode for SendCiraApprovalEmailResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("SendCiraApprovalEmail")
    .wire("SEND_CIRA_APPROVAL_EMAIL DOMAIN")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);
