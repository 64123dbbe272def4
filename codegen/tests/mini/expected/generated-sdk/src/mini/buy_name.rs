// @generated from spec/mini/actions/BuyName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Buys a name from its holder.
///
/// Only in the South edition.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`number`](field@BuyNameResponse::number) of the response until the outcome is known.
/// The response is a [`BuyNameResponse`](super::BuyNameResponse).
///
/// Source: Mini API Reference: Market / BuyName.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: BuyName) -> Result<(), registrar_sdk::Error> {
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct BuyName {
    /// The name.
    pub name: String,
}

impl BuyName {
    /// Creates a [`BuyName`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The response to [`BuyName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct BuyNameResponse {
    /// The number of the purchase.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub number: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for BuyName {
    type Service = Mini;
    type Response = BuyNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for BuyName {}

impl Decode for BuyNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            number: from.optional("Number")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("BuyName")
    .only(SOUTH)
    .settles_by("Number")
    .order(PurchaseInfo::new(OrderKind::Register, "Name"))
    .parameters(&[Parameter::string("Name").required()]);
