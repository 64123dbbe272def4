// @generated from spec/opensrs/actions/CancelPendingOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels an order that is pending or was declined.
///
/// A registration or transfer that was cancelled can still be processed later by [`ProcessPendingOrder`](crate::opensrs::ProcessPendingOrder); any other
/// order has to be placed again.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelPendingOrderResponse`](super::CancelPendingOrderResponse).
///
/// Source: OpenSRS domain API guide: process_pending.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelPendingOrder {
    /// The order to cancel. Example: `1878084`.
    pub order_id: String,
}

impl CancelPendingOrder {
    /// Creates a [`CancelPendingOrder`] from its required fields.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// The response to [`CancelPendingOrder`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelPendingOrderResponse {
    /// The id of the order. Doubtful: no response to a cancellation was seen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for CancelPendingOrder {
    type Service = Opensrs;
    type Response = CancelPendingOrderResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("order_id", &self.order_id);
        to.put("command", "cancel");
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelPendingOrder {}

impl Decode for CancelPendingOrderResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("order_id")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("CancelPendingOrder")
    .wire("PROCESS_PENDING DOMAIN")
    .parameters(
        &[
            Parameter::string("order_id").required(),
            Parameter::string("command").rules(&[Rule::Fixed("cancel")]),
        ],
    );
