// @generated from spec/mini/actions/SaveName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the redemption of a name.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveNameResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveNameResponse`](super::SaveNameResponse).
///
/// Source: Mini API Reference: Orders / SaveName.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: SaveName) -> Result<(), registrar_sdk::Error> {
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
pub struct SaveName {
    /// The name.
    pub name: String,
}

impl SaveName {
    /// Creates a [`SaveName`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The response to [`SaveName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveNameResponse {
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveName {
    type Service = Mini;
    type Response = SaveNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SaveName {}

impl Decode for SaveNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("SaveName")
    .settles_by("TaskNo")
    .order(PurchaseInfo::new(OrderKind::Redeem, "Name"))
    .parameters(&[Parameter::string("Name").required().rules(&[Rule::DOMAIN])]);
