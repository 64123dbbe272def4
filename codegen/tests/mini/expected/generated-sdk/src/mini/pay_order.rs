// @generated from spec/mini/actions/PayOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Pays a saved order.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@PayOrderResponse::task_no) of the response until the outcome is known.
/// The response is a [`PayOrderResponse`](super::PayOrderResponse).
///
/// Source: Mini API Reference: Orders / PayOrder.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: PayOrder) -> Result<(), registrar_sdk::Error> {
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
pub struct PayOrder {
    /// The number of the saved order.
    pub saved: String,
    /// A hint for the service, in `lang` or the language of [`OrderName`](crate::mini::OrderName).
    pub hint: Option<String>,
}

impl PayOrder {
    /// Creates a [`PayOrder`] from its required fields.
    pub fn new(saved: impl Into<String>) -> Self {
        Self {
            saved: saved.into(),
            hint: None,
        }
    }

    /// Sets a hint for the service, in `lang` or the language of [`OrderName`](crate::mini::OrderName).
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The response to [`PayOrder`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct PayOrderResponse {
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for PayOrder {
    type Service = Mini;
    type Response = PayOrderResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Saved", &self.saved);
        to.put("Hint", &self.hint);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for PayOrder {}

impl Decode for PayOrderResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("PayOrder")
    .settles_by("TaskNo")
    .order(PurchaseInfo::of("Saved"))
    .parameters(&[Parameter::string("Saved").required(), HINT]);
