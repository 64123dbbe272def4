// @generated from spec/opensrs/actions/CancelTransferOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels a transfer by the id of its order, as long as it waits for the registrant or for an administrator.
///
/// A transfer that has been passed on to the registry can no longer be cancelled; the service then returns `400`.
/// [`ProcessTransfer`](crate::opensrs::ProcessTransfer) orders a cancelled transfer again.
///
/// [`CancelTransfer`](crate::opensrs::CancelTransfer) is the same command by the domain name.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelTransferOrderResponse`](super::CancelTransferOrderResponse).
///
/// Error codes:
/// [`400`](super::ErrorCode::CommandFailed).
///
/// Source: OpenSRS domain API guide: cancel_transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelTransferOrder {
    /// The id of the transfer's order. Example: `600110`.
    pub order_id: String,
    /// The reseller's user name. Example: `example-reseller`.
    pub reseller: String,
}

impl CancelTransferOrder {
    /// Creates a [`CancelTransferOrder`] from its required fields.
    pub fn new(order_id: impl Into<String>, reseller: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            reseller: reseller.into(),
        }
    }
}

/// The response to [`CancelTransferOrder`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelTransferOrderResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CancelTransferOrder {
    type Service = Opensrs;
    type Response = CancelTransferOrderResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("order_id", &self.order_id);
        to.put("reseller", &self.reseller);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelTransferOrder {}

impl Decode for CancelTransferOrderResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("CancelTransferOrder")
    .wire("CANCEL_TRANSFER TRANSFER")
    .parameters(
        &[
            Parameter::string("order_id").required(),
            Parameter::string("reseller").required(),
        ],
    )
    .errors(&["400"]);
