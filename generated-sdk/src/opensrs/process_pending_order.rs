// @generated from spec/opensrs/actions/ProcessPendingOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Processes an order that is pending or was declined.
///
/// **It charges for the order now.** For a declined order, the service creates a new one; cancelled registrations
/// and transfers can be processed too. After a lost response, [`reconcile`](crate::Client::reconcile) checks the order.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`order_id`](field@ProcessPendingOrderResponse::order_id) of the response until the outcome is known.
/// The response is a [`ProcessPendingOrderResponse`](super::ProcessPendingOrderResponse).
///
/// Source: OpenSRS domain API guide: process_pending.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::opensrs::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Opensrs>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = ProcessPendingOrder::new("1878084");
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
pub struct ProcessPendingOrder {
    /// The order to process. Example: `1878084`.
    pub order_id: String,
    /// Whether the fax that a `.de` order waits for has arrived. Only such orders need it. Example: `true`.
    pub fax_received: Option<bool>,
    /// The owner's email address, for transfers of `.de` names only. Example: `alex@example.com`.
    pub owner_address: Option<Sensitive>,
}

impl ProcessPendingOrder {
    /// Creates a [`ProcessPendingOrder`] from its required fields.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            fax_received: None,
            owner_address: None,
        }
    }

    /// Sets whether the fax that a `.de` order waits for has arrived.
    pub fn fax_received(mut self, fax_received: bool) -> Self {
        self.fax_received = Some(fax_received);
        self
    }

    /// Sets the owner's email address, for transfers of `.de` names only.
    pub fn owner_address(mut self, owner_address: impl Into<Sensitive>) -> Self {
        self.owner_address = Some(owner_address.into());
        self
    }
}

/// The response to [`ProcessPendingOrder`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ProcessPendingOrderResponse {
    /// The id of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
    /// A second id. Processing a declined order creates a new order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// When the name expires. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone. Example: `2028-04-25 18:27:58`.
    #[cfg_attr(feature = "serde", serde(rename = "registration expiration date"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_expiration_date: Option<DateTime>,
    /// Whether the name is renewed automatically.
    #[cfg_attr(feature = "serde", serde(rename = "f_auto_renew"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew: Option<YesNo>,
    /// Why the registry has not carried out the order yet.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub async_reason: Option<AsyncReason>,
}

/// Why an order has not been carried out yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AsyncReason {
    /// `general`: No particular reason.
    General,
    /// `has_claim`: There is a trademark claim on the name.
    HasClaim,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for ProcessPendingOrder {
    type Service = Opensrs;
    type Response = ProcessPendingOrderResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("order_id", &self.order_id);
        to.put("fax_received", &self.fax_received);
        to.put("owner_address", &self.owner_address);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for ProcessPendingOrder {}

impl Decode for ProcessPendingOrderResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("order_id")?,
            id: from.optional("id")?,
            registration_expiration_date: from
                .written(&YEAR_FIRST)
                .optional("registration expiration date")?,
            auto_renew: from.optional("f_auto_renew")?,
            async_reason: from.optional("async_reason")?,
        })
    }
}

wire_enum!(AsyncReason, General("general"), HasClaim("has_claim"));

pub(super) static OPERATION: Operation = Operation::purchase("ProcessPendingOrder")
    .wire("PROCESS_PENDING DOMAIN")
    .settles_by("order_id")
    .order(PurchaseInfo::of("order_id"))
    .parameters(
        &[
            Parameter::string("order_id").required(),
            Parameter::bool("fax_received"),
            Parameter::string("owner_address").sensitive(),
        ],
    );
