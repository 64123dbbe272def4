// @generated from spec/mini/actions/GetPrice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the price of a name.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The service allows 10 calls per second and account; the SDK paces quotes of orders to stay below.
/// The response is a [`GetPriceResponse`](super::GetPriceResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`NoSuchName`](super::ErrorCode::NoSuchName).
///
/// Source: Mini API Reference: Names / GetPrice.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetPrice {
    /// The name.
    pub name: String,
    /// The number of years. From 1 to 10.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub years: Option<i32>,
    /// The kind of the price.
    pub kind: Option<PriceKind>,
    /// The currency.
    pub currency: Option<FeeCurrency>,
}

impl GetPrice {
    /// Creates a [`GetPrice`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            years: None,
            kind: None,
            currency: None,
        }
    }

    /// Sets the number of years.
    pub fn years(mut self, years: i32) -> Self {
        self.years = Some(years);
        self
    }

    /// Sets the kind of the price.
    pub fn kind(mut self, kind: PriceKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets the currency.
    pub fn currency(mut self, currency: FeeCurrency) -> Self {
        self.currency = Some(currency);
        self
    }
}

/// The response to [`GetPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct GetPriceResponse {
    /// The price. Currency: [`currency`](field@GetPrice::currency) of the request.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// List prices.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub prices: Vec<ListPrice>,
}

impl GetPriceResponse {
    /// Returns [`price`](field@GetPriceResponse::price) with its currency, if both are known.
    pub fn price_with_currency(&self, currency: &FeeCurrency) -> Option<Money> {
        Money::with_code(self.price, currency.as_str())
    }
}

/// A list price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListPrice {
    /// The kind.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub kind: Option<String>,
    /// The number of years.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub years: Option<i32>,
    /// The price. Currency: [`tax.currency`](field@ListPrice::tax).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub money: Option<Decimal>,
    /// The tax that it includes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tax: Option<Tax>,
    /// The fee of the registry. Currency: USD.
    pub fee: Decimal,
}

impl ListPrice {
    /// Returns [`money`](field@ListPrice::money) with its currency, if both are known.
    pub fn money_with_currency(&self) -> Option<Money> {
        Money::with_code(
            self.money,
            self.tax.as_ref().and_then(|it| it.currency.as_ref().map(|it| it.as_str())),
        )
    }

    /// Returns [`fee`](field@ListPrice::fee) with its currency, if both are known.
    pub fn fee_with_currency(&self) -> Option<Money> {
        Money::with_code(self.fee, "USD")
    }
}

/// The tax in a price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Tax {
    /// The tax. Currency: [`currency`](field@Tax::currency).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Decimal>,
    /// Its currency.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub currency: Option<FeeCurrency>,
}

impl Tax {
    /// Returns [`amount`](field@Tax::amount) with its currency, if both are known.
    pub fn amount_with_currency(&self) -> Option<Money> {
        Money::with_code(self.amount, self.currency.as_ref().map(|it| it.as_str()))
    }
}

/// The kind of the price.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceKind {
    /// `new`: A new name.
    New,
    /// `again`: A renewal.
    Again,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// A currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeeCurrency {
    /// `USD`: United States dollars.
    Usd,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for GetPrice {
    type Service = Mini;
    type Response = GetPriceResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
        to.put("Years", &self.years);
        to.put("Kind", &self.kind);
        to.put("Currency", &self.currency);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetPrice {}

impl Decode for GetPriceResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            price: from.optional("Price")?,
            premium: from.optional("Premium")?,
            prices: from.list("Prices", Some("Entry"))?,
        })
    }
}

impl Decode for ListPrice {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            kind: from.optional("Kind")?,
            years: from.optional("Years")?,
            money: from.optional("Money")?,
            tax: from.optional("Tax")?,
            fee: from.always("Fee")?,
        })
    }
}

impl Decode for Tax {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            amount: from.optional("Amount")?,
            currency: from.optional("Currency")?,
        })
    }
}

wire_enum!(PriceKind, New("new"), Again("again"));

wire_enum!(FeeCurrency, Usd("USD"));

pub(super) static OPERATION: Operation = Operation::read("GetPrice")
    .quota(10u16)
    .parameters(
        &[
            Parameter::string("Name").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("Years").rules(&[Rule::Min(1), Rule::Max(10)]),
            Parameter::one_of("Kind"),
            Parameter::one_of("Currency"),
        ],
    )
    .errors(&["NoSuchName"]);
