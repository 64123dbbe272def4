// @generated from spec/opensrs/actions/CancelTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels the transfer of a domain name that waits for its registrant or for an administrator.
///
/// A transfer that has been passed on to the registry can no longer be cancelled; the service then returns `400`.
/// [`ProcessTransfer`](crate::opensrs::ProcessTransfer) orders a cancelled transfer again.
///
/// [`CancelTransferOrder`](crate::opensrs::CancelTransferOrder) is the same command by the id of the order.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelTransferResponse`](super::CancelTransferResponse).
///
/// Error codes:
/// [`400`](super::ErrorCode::CommandFailed).
///
/// Source: OpenSRS domain API guide: cancel_transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelTransfer {
    /// The name whose transfer to cancel. Example: `example.com`.
    pub domain: String,
    /// The reseller's user name. Example: `example-reseller`.
    pub reseller: String,
}

impl CancelTransfer {
    /// Creates a [`CancelTransfer`] from its required fields.
    pub fn new(domain: impl Into<String>, reseller: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            reseller: reseller.into(),
        }
    }
}

/// The response to [`CancelTransfer`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelTransferResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CancelTransfer {
    type Service = Opensrs;
    type Response = CancelTransferResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("reseller", &self.reseller);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelTransfer {}

impl Decode for CancelTransferResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("CancelTransfer")
    .wire("CANCEL_TRANSFER TRANSFER")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("reseller").required(),
        ],
    )
    .errors(&["400"]);
