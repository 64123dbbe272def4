// @generated from spec/opensrs/actions/ResendTransferRequest.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sends the mail again that requests agreement to a transfer.
///
/// If there is no transfer of the name in progress, the service returns `465`.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ResendTransferRequestResponse`](super::ResendTransferRequestResponse).
///
/// Error codes:
/// [`465`](super::ErrorCode::InvalidData).
///
/// Source: OpenSRS domain API guide: send_password-transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ResendTransferRequest {
    /// The name whose transfer waits for agreement. Example: `example.com`.
    pub domain_name: String,
}

impl ResendTransferRequest {
    /// Creates a [`ResendTransferRequest`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
        }
    }
}

/// The response to [`ResendTransferRequest`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ResendTransferRequestResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ResendTransferRequest {
    type Service = Opensrs;
    type Response = ResendTransferRequestResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain_name", &self.domain_name);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ResendTransferRequest {}

impl Decode for ResendTransferRequestResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ResendTransferRequest")
    .wire("SEND_PASSWORD TRANSFER")
    .parameters(&[Parameter::string("domain_name").required().rules(&[Rule::DOMAIN])])
    .errors(&["465"]);
