// @generated from spec/mini/actions/TakeName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the registration of a name.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@TakeNameResponse::task_no) of the response until the outcome is known.
/// The response is a [`TakeNameResponse`](super::TakeNameResponse).
///
/// Source: Mini API Reference: Orders / TakeName.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: TakeName) -> Result<(), registrar_sdk::Error> {
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
pub struct TakeName {
    /// The name.
    pub name: String,
    /// For how many years. At least 1.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub years: i32,
    /// Whether it may be a premium name.
    pub premium: Option<bool>,
    /// The registrant's profile.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub profile: Option<i64>,
    /// The registrant.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub holder: Option<NameHolder>,
    /// The terms that the registrant has accepted.
    pub terms: String,
    /// Whether the registrant is notified.
    pub notify: bool,
}

/// The arguments of [`TakeName::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeNameRequired {
    /// The name.
    pub name: String,
    /// For how many years. At least 1.
    pub years: i32,
    /// The terms that the registrant has accepted.
    pub terms: String,
    /// Whether the registrant is notified.
    pub notify: bool,
}

impl TakeName {
    /// Creates a [`TakeName`] from its required fields.
    pub fn new(required: TakeNameRequired) -> Self {
        let TakeNameRequired { name, years, terms, notify } = required;
        Self {
            name,
            years,
            terms,
            notify,
            premium: None,
            profile: None,
            holder: None,
        }
    }

    /// Sets whether it may be a premium name.
    pub fn premium(mut self, premium: bool) -> Self {
        self.premium = Some(premium);
        self
    }

    /// Sets the registrant's profile.
    pub fn profile(mut self, profile: i64) -> Self {
        self.profile = Some(profile);
        self
    }

    /// Sets the registrant.
    pub fn holder(mut self, holder: NameHolder) -> Self {
        self.holder = Some(holder);
        self
    }
}

/// The response to [`TakeName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TakeNameResponse {
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
}

/// A registrant.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NameHolder {
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// The last name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<Sensitive>,
}

impl NameHolder {
    /// Creates a [`NameHolder`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the email address.
    pub fn email(mut self, email: impl Into<Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets the last name.
    pub fn last_name(mut self, last_name: impl Into<Sensitive>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

// The wire format, and the entry in the table of operations.

impl Request for TakeName {
    type Service = Mini;
    type Response = TakeNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
        to.put("Years", &self.years);
        to.put("Premium", &self.premium);
        to.put("Profile", &self.profile);
        to.put("Holder", &self.holder);
        to.put("Terms", &self.terms);
        to.put("Notify", &self.notify);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for TakeName {}

impl Decode for TakeNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
        })
    }
}

impl Encode for NameHolder {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("Email", &self.email);
        to.put("LastName", &self.last_name);
        to.close();
    }
}

static NAME_HOLDER: [Parameter; 2] = [
    Parameter::string("Email").sensitive().rules(&[Rule::EMAIL]),
    Parameter::string("LastName").sensitive(),
];

pub(super) static OPERATION: Operation = Operation::purchase("TakeName")
    .settles_by("TaskNo")
    .order(
        PurchaseInfo::new(OrderKind::Register, "Name")
            .years("Years", 1)
            .premium("Premium"),
    )
    .parameters(
        &[
            Parameter::string("Name").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("Years").required().rules(&[Rule::Min(1)]),
            Parameter::bool("Premium"),
            Parameter::long("Profile"),
            Parameter::structure("Holder", &NAME_HOLDER),
            Parameter::string("Terms").required(),
            Parameter::bool("Notify").required(),
        ],
    );
