// @generated from spec/opensrs/actions/CancelPendingOrders.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels all orders of the account that have been pending, or declined, since a date or longer.
///
/// Registrations and transfers that were cancelled can still be processed later, one by one, by
/// [`ProcessPendingOrder`](crate::opensrs::ProcessPendingOrder).
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelPendingOrdersResponse`](super::CancelPendingOrdersResponse).
///
/// Source: OpenSRS domain API guide: cancel_pending_orders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelPendingOrders {
    /// The last date. It cancels orders that have been in their present state since this date or earlier.
    ///
    /// At least 0. Example: `1764547200`.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    pub to_date: Timestamp,
    /// The state of the orders to cancel. Doubtful: a list of states may be allowed.
    /// Default: `pending`. Example: `pending`.
    pub status: Option<CancellableStatus>,
}

impl CancelPendingOrders {
    /// Creates a [`CancelPendingOrders`] from its required fields.
    pub fn new(to_date: Timestamp) -> Self {
        Self { to_date, status: None }
    }

    /// Sets the state of the orders to cancel.
    pub fn status(mut self, status: CancellableStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// The response to [`CancelPendingOrders`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelPendingOrdersResponse {
    /// The orders that were cancelled.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub cancelled: Vec<CancelledOrder>,
    /// The number of cancelled orders.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// An order that was cancelled.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelledOrder {
    /// Its domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// Its id.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Its kind: a registration, a transfer or a renewal.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reg_type: Option<OrderType>,
}

/// The state of an order that can be cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellableStatus {
    /// `pending`: It waits to be processed.
    Pending,
    /// `declined`: It was declined.
    Declined,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for CancelPendingOrders {
    type Service = Opensrs;
    type Response = CancelPendingOrdersResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put_written("to_date", &self.to_date, &TimeFormat::SECONDS);
        to.put("status", &self.status);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelPendingOrders {}

impl Decode for CancelPendingOrdersResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cancelled: from.list("cancelled", None)?,
            total: from.optional("total")?,
        })
    }
}

impl Decode for CancelledOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("domain")?,
            id: from.optional("id")?,
            reg_type: from.optional("reg_type")?,
        })
    }
}

wire_enum!(CancellableStatus, Pending("pending"), Declined("declined"));

pub(super) static OPERATION: Operation = Operation::write("CancelPendingOrders")
    .wire("CANCEL_PENDING_ORDERS ORDER")
    .parameters(
        &[
            Parameter::seconds("to_date").required().rules(&[Rule::Min(0)]),
            Parameter::one_of("status"),
        ],
    );
