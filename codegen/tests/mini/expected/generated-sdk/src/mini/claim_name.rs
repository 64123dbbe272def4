// @generated from spec/mini/actions/ClaimName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Claims a name that has been released. [`ListClaims`](crate::mini::ListClaims) shows what becomes of the claim.
///
/// Only in the South edition.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// The response is a [`ClaimNameResponse`](super::ClaimNameResponse).
///
/// Source: Mini API Reference: Market / ClaimName.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: ClaimName) -> Result<(), registrar_sdk::Error> {
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ClaimName {
    /// The name.
    pub name: String,
}

impl ClaimName {
    /// Creates a [`ClaimName`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The response to [`ClaimName`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ClaimNameResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ClaimName {
    type Service = Mini;
    type Response = ClaimNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for ClaimName {}

impl Decode for ClaimNameResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("ClaimName")
    .only(SOUTH)
    .order(PurchaseInfo::new(OrderKind::Other, "Name"))
    .parameters(&[Parameter::string("Name").required()]);
