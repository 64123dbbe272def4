// @generated from spec/mini/actions/KeepName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the renewal of a name.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@KeepNameResponse::task_no) of the response until the outcome is known.
/// The response is a [`KeepNameResponse`](super::KeepNameResponse).
///
/// Source: Mini API Reference: Orders / KeepName.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: KeepName) -> Result<(), registrar_sdk::Error> {
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
pub struct KeepName {
    /// The name.
    pub name: String,
    /// For how many years. At least 1.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub years: i32,
    /// The year in which it expires. At least 1000.
    ///
    /// Pass the observed value: the [`year`](crate::Observed::year) of [`ends_on`](field@crate::mini::LookUpNameResponse::ends_on) of [`LookUpName`](crate::mini::LookUpName),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub year: Observed<i32>,
}

impl KeepName {
    /// Creates a [`KeepName`] from its required fields.
    pub fn new(name: impl Into<String>, years: i32, year: Observed<i32>) -> Self {
        Self {
            name: name.into(),
            years,
            year,
        }
    }
}

/// The response to [`KeepName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct KeepNameResponse {
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for KeepName {
    type Service = Mini;
    type Response = KeepNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
        to.put("Years", &self.years);
        to.put("Year", &self.year);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for KeepName {}

impl Decode for KeepNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("KeepName")
    .settles_by("TaskNo")
    .order(PurchaseInfo::new(OrderKind::Renew, "Name").years("Years", 1).expires("Year"))
    .parameters(
        &[
            Parameter::string("Name").required().rules(&[Rule::DOMAIN]),
            Parameter::int("Years").required().rules(&[Rule::Min(1)]),
            Parameter::int("Year").required().rules(&[Rule::Min(1000)]),
        ],
    );
