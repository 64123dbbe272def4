// @generated from spec/opensrs/actions/ProcessTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders a cancelled transfer again.
///
/// This creates a new order, which can charge. If the state of the transfer does not allow it, the service returns
/// `400`.
///
/// The service cannot distinguish a repeated order from a second one. After a lost response, [`reconcile`](crate::Client::reconcile) checks the
/// order, and [`CheckTransfer`](crate::opensrs::CheckTransfer) returns the status of the transfer.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`order_id`](field@ProcessTransferResponse::order_id) of the response until the outcome is known.
/// The response is a [`ProcessTransferResponse`](super::ProcessTransferResponse).
///
/// Error codes:
/// [`400`](super::ErrorCode::CommandFailed).
///
/// Source: OpenSRS domain API guide: process_transfer.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::opensrs::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Opensrs>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = ProcessTransfer::new("600110", "example-reseller");
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ProcessTransfer {
    /// The id of the transfer's cancelled order. Example: `600110`.
    pub order_id: String,
    /// The reseller's user name. Example: `example-reseller`.
    pub reseller: String,
}

impl ProcessTransfer {
    /// Creates a [`ProcessTransfer`] from its required fields.
    pub fn new(order_id: impl Into<String>, reseller: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            reseller: reseller.into(),
        }
    }
}

/// The response to [`ProcessTransfer`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ProcessTransferResponse {
    /// The id of the new order. A response without it has been seen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for ProcessTransfer {
    type Service = Opensrs;
    type Response = ProcessTransferResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("order_id", &self.order_id);
        to.put("reseller", &self.reseller);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for ProcessTransfer {}

impl Decode for ProcessTransferResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("order_id")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("ProcessTransfer")
    .wire("PROCESS_TRANSFER TRANSFER")
    .settles_by("order_id")
    .order(PurchaseInfo::of("order_id"))
    .parameters(
        &[
            Parameter::string("order_id").required(),
            Parameter::string("reseller").required(),
        ],
    )
    .errors(&["400"]);
