// @generated from spec/opensrs/actions/GetBalance.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the reseller's balance at OpenSRS, and the reserved part of it.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetBalanceResponse`](super::GetBalanceResponse).
///
/// Source: OpenSRS domain API guide: get_balance.
#[doc(alias("funds"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetBalance {}

impl GetBalance {
    /// Creates a [`GetBalance`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`GetBalance`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetBalanceResponse {
    /// The balance of the account, including the reserved amount. The response does not name the currency.
    pub balance: Decimal,
    /// The amount reserved for pending orders.
    pub hold_balance: Decimal,
}

// The wire format, and the entry in the table of operations.

impl Request for GetBalance {
    type Service = Opensrs;
    type Response = GetBalanceResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, _: &mut Params) {}
}

#[diagnostic::do_not_recommend]
impl Sendable for GetBalance {}

impl Decode for GetBalanceResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            balance: from.always("balance")?,
            hold_balance: from.always("hold_balance")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetBalance")
    .wire("GET_BALANCE BALANCE");
