// @generated from spec/mini/actions/OrderName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders a name.
///
/// [`GetTask`](crate::mini::GetTask) returns the state of [`task_no`](field@OrderNameResponse::task_no). [`ip`](field@OrderName::ip) is the address of a server, and [`Person::email`](field@crate::mini::Person::email) that of an owner.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@OrderNameResponse::task_no) of the response until the outcome is known.
/// The response is a [`OrderNameResponse`](super::OrderNameResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`NoSuchName`](super::ErrorCode::NoSuchName), [`Broken`](super::ErrorCode::BrokenHere).
///
/// Here, [`Broken`](super::ErrorCode::BrokenHere) means that the request was refused.
/// Here, [`Throttling`](super::ErrorCode::Throttling) does not say whether the request was carried out.
///
/// Source: Mini API Reference: Orders / OrderName.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::mini::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Mini>, limit: Money, request: OrderName) -> Result<(), registrar_sdk::Error> {
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("renew", "prolong"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct OrderName {
    /// The name. Example: `example.com`.
    pub name: String,
    /// The current expiration time.
    ///
    /// Pass the observed value: [`expires_at`](field@crate::mini::OwnName::expires_at) of [`ListNames`](crate::mini::ListNames),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    pub expires_at: Observed<Timestamp>,
    /// The current expiration year. At least 1000.
    ///
    /// Pass the observed value: the [`year`](crate::Observed::year) of [`expires_on`](field@crate::mini::OwnName::expires_on) of [`ListNames`](crate::mini::ListNames),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub year: Option<Observed<i32>>,
    /// The number of years. From 1 to 10. Default: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub years: Option<i32>,
    /// Whether it may be a premium name.
    /// Only in the South edition. Has no effect when [`years`](field@OrderName::years) is `9` or `10`.
    pub premium: Option<bool>,
    /// The quoted price, with [`premium`](field@OrderName::premium); see [the years](field@OrderName::years).
    /// Currency: USD. Takes effect only when [`premium`](field@OrderName::premium) is `true`.
    pub price: Option<Decimal>,
    /// The registrant.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub owner: Person,
    /// The nameservers. At least 2 items. At most 13 items.
    #[cfg_attr(feature = "serde", serde(default))]
    pub servers: Vec<String>,
    /// Notes, by language.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub notes: BTreeMap<String, String>,
    /// A tag for searches. Required in the South edition.
    pub tag: Option<String>,
    /// The address. Required unless [`tag`](field@OrderName::tag) is given.
    #[cfg_attr(feature = "serde", serde(rename = "Address"))]
    pub ip: Option<Sensitive>,
    /// A voucher. Required when [`tag`](field@OrderName::tag) is `cheap` or `free`.
    pub voucher: Option<String>,
    /// The language of messages. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

/// The arguments of [`OrderName::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderNameRequired {
    /// The name. Example: `example.com`.
    pub name: String,
    /// The current expiration time.
    ///
    /// Pass the observed value: [`expires_at`](field@crate::mini::OwnName::expires_at) of [`ListNames`](crate::mini::ListNames),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    pub expires_at: Observed<Timestamp>,
    /// The registrant.
    pub owner: Person,
    /// The nameservers. At least 2 items. At most 13 items.
    pub servers: Vec<String>,
}

impl OrderName {
    /// Creates a [`OrderName`] from its required fields.
    pub fn new(required: OrderNameRequired) -> Self {
        let OrderNameRequired { name, expires_at, owner, servers } = required;
        Self {
            name,
            expires_at,
            owner,
            servers,
            year: None,
            years: None,
            premium: None,
            price: None,
            notes: BTreeMap::new(),
            tag: None,
            ip: None,
            voucher: None,
            lang: None,
        }
    }

    /// Sets the current expiration year.
    pub fn year(mut self, year: Observed<i32>) -> Self {
        self.year = Some(year);
        self
    }

    /// Sets the number of years.
    pub fn years(mut self, years: i32) -> Self {
        self.years = Some(years);
        self
    }

    /// Sets whether it may be a premium name.
    pub fn premium(mut self, premium: bool) -> Self {
        self.premium = Some(premium);
        self
    }

    /// Sets the quoted price, with [`premium`](field@OrderName::premium); see [the years](field@OrderName::years).
    pub fn price(mut self, price: Decimal) -> Self {
        self.price = Some(price);
        self
    }

    /// Notes, by language.
    pub fn notes(
        mut self,
        notes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.notes = notes
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets a tag for searches.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets the address.
    pub fn ip(mut self, ip: impl Into<Sensitive>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets a voucher.
    pub fn voucher(mut self, voucher: impl Into<String>) -> Self {
        self.voucher = Some(voucher.into());
        self
    }

    /// Sets the language of messages.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`OrderName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct OrderNameResponse {
    /// The number of the task.
    pub task_no: String,
    /// The order that was saved, unlike [`task_no`](field@OrderNameResponse::task_no) and [`OrderName::name`](field@crate::mini::OrderName::name).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub saved: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for OrderName {
    type Service = Mini;
    type Response = OrderNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Kind", "again");
        to.put("Name", &self.name);
        to.put("ExpiresAt", &self.expires_at);
        to.put("Year", &self.year);
        to.put("Years", &self.years);
        to.put("Premium", &self.premium);
        to.put("Price", &self.price);
        to.put("Owner", &self.owner);
        to.put("Servers", &self.servers);
        to.put("Notes", &self.notes);
        to.put("Tag", &self.tag);
        to.put("Address", &self.ip);
        to.put("Voucher", &self.voucher);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for OrderName {}

impl Decode for OrderNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
            saved: from.optional("Saved")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("OrderName")
    .wire("ORDER NAME")
    .settles_by("TaskNo")
    .order(
        PurchaseInfo::new(OrderKind::Renew, "Name")
            .years("Years", 1)
            .expires("ExpiresAt")
            .premium("Premium")
            .confirm("Price")
            .saved("Saved")
            .charges_later(&[("Voucher", "later")]),
    )
    .parameters(
        &[
            Parameter::string("Kind").rules(&[Rule::Fixed("again")]),
            Parameter::string("Name").required().rules(&[Rule::DOMAIN]),
            Parameter::timestamp("ExpiresAt").required().rules(&[Rule::Min(1)]),
            Parameter::int("Year").rules(&[Rule::Min(1000)]),
            Parameter::int("Years").rules(&[Rule::Min(1), Rule::Max(10)]),
            Parameter::bool("Premium").only(SOUTH).applies_unless("Years", &["9", "10"]),
            Parameter::decimal("Price").applies_when("Premium", &["true"]),
            Parameter::structure("Owner", &PERSON).required(),
            Parameter::string("Servers")
                .list()
                .required()
                .rules(&[Rule::MinItems(2), Rule::MaxItems(13)]),
            Parameter::string("Notes").map(),
            Parameter::string("Tag").required_in(SOUTH),
            Parameter::string("Address")
                .required_unless("Tag", &[])
                .sensitive()
                .rules(&[Rule::IP]),
            Parameter::string("Voucher").required_when("Tag", &["cheap", "free"]),
            LANG,
        ],
    )
    .errors(&["NoSuchName", "Broken"])
    .outcomes(&[("Broken", Outcome::Refused), ("Throttling", Outcome::Unknown)]);
