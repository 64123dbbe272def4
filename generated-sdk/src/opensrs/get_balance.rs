// @generated from spec/opensrs/actions/GetBalance.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Tells how much money the reseller has at OpenSRS, and how much of it is reserved.
///
/// Reads only, free of charge. The SDK retries it as [`Retry`](crate::Retry) allows.
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
    /// All money of the account, with what is reserved in it. The response does not tell the currency.
    pub balance: Decimal,
    /// What of it is reserved for orders that are pending.
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
