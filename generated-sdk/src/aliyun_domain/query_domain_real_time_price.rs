// @generated from spec/aliyun-domain/actions/QueryDomainRealTimePrice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the current prices of operations on domain names.
///
/// [`CheckDomain`](crate::aliyun_domain::CheckDomain) also reports whether a name can be registered.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainRealTimePriceResponse`](super::QueryDomainRealTimePriceResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainRealTimePrice.
#[doc(alias("price"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainRealTimePrice {
    /// The currency of the prices. Example: `USD`.
    pub currency: String,
    /// The domain names, and the operation on each.
    #[cfg_attr(feature = "serde", serde(rename = "DomainItem", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub items: Vec<PricedItem>,
}

impl QueryDomainRealTimePrice {
    /// Creates a [`QueryDomainRealTimePrice`] from its required fields.
    pub fn new(
        currency: impl Into<String>,
        items: impl IntoIterator<Item = PricedItem>,
    ) -> Self {
        Self {
            currency: currency.into(),
            items: items.into_iter().collect(),
        }
    }
}

/// The response to [`QueryDomainRealTimePrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDomainRealTimePriceResponse {
    /// The prices.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<RealTimePrices>,
    /// Whether the call succeeded. If it did not, the SDK returns an error.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub success: Option<bool>,
    /// The error code of a call that failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_code: Option<String>,
    /// The reason why the call failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_msg: Option<String>,
    /// The HTTP status in the body.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub http_status_code: Option<i32>,
    /// A code that replaces the error code, if present.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_code: Option<String>,
    /// A message that replaces the error message, if present.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_message: Option<String>,
    /// Whether the call was carried out synchronously.
    #[cfg_attr(feature = "serde", serde(rename = "Synchro"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub synchronous: Option<bool>,
}

/// A domain name to price.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct PricedItem {
    /// The domain name. Example: `example.com`.
    pub domain_name: String,
    /// The operation to price, such as `renew`. Example: `renew`.
    pub action: String,
    /// The number of years. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<i32>,
    /// The suffix of the name. Example: `com`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suffix: Option<String>,
}

impl PricedItem {
    /// Creates a [`PricedItem`] from its required fields.
    pub fn new(domain_name: impl Into<String>, action: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            action: action.into(),
            period: None,
            suffix: None,
        }
    }

    /// Sets the number of years.
    pub fn period(mut self, period: i32) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets the suffix of the name.
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

/// the current prices of domain names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct RealTimePrices {
    /// A price for each name.
    #[cfg_attr(feature = "serde", serde(rename = "DomainPrices"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub prices: Vec<RealTimePrice>,
}

/// the current price of a domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct RealTimePrice {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The priced operation.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub action: Option<String>,
    /// The number of years.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<i32>,
    /// The price. Currency: [`currency`](field@RealTimePrice::currency).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// The currency of the price.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub currency: Option<String>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// Whether the operation is available. The reference does not list the values.
    #[cfg_attr(feature = "serde", serde(rename = "Avail"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub availability: Option<i32>,
    /// Why the operation is not available.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
}

impl RealTimePrice {
    /// Returns [`price`](field@RealTimePrice::price) with its currency, if both are known.
    pub fn price_with_currency(&self) -> Option<Money> {
        Money::with_code(self.price, self.currency.as_deref())
    }
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainRealTimePrice {
    type Service = AliyunDomain;
    type Response = QueryDomainRealTimePriceResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Currency", &self.currency);
        to.put("DomainItem", &self.items);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainRealTimePrice {}

impl Decode for QueryDomainRealTimePriceResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Module")?,
            success: from.optional("Success")?,
            error_code: from.optional("ErrorCode")?,
            error_msg: from.optional("ErrorMsg")?,
            http_status_code: from.optional("HttpStatusCode")?,
            dynamic_code: from.optional("DynamicCode")?,
            dynamic_message: from.optional("DynamicMessage")?,
            synchronous: from.optional("Synchro")?,
        })
    }
}

impl Encode for PricedItem {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("DomainName", &self.domain_name);
        to.put("Action", &self.action);
        to.put("Period", &self.period);
        to.put("Suffix", &self.suffix);
        to.close();
    }
}

static PRICED_ITEM: [Parameter; 4] = [
    Parameter::string("DomainName").required(),
    Parameter::string("Action").required(),
    Parameter::int("Period").rules(&[Rule::Min(1)]),
    Parameter::string("Suffix"),
];

impl Decode for RealTimePrices {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            prices: from.list("DomainPrices", None)?,
        })
    }
}

impl Decode for RealTimePrice {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            action: from.optional("Action")?,
            period: from.optional("Period")?,
            price: from.optional("Price")?,
            currency: from.optional("Currency")?,
            premium: from.optional("Premium")?,
            availability: from.optional("Avail")?,
            reason: from.optional("Reason")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDomainRealTimePrice")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("Currency").required(),
            Parameter::structure("DomainItem", &PRICED_ITEM).list().required(),
        ],
    )
    .failure(FailureFields {
        success: Some("Success"),
        code: Some("ErrorCode"),
        success_codes: &["OK", "Success", "200"],
        message: Some("ErrorMsg"),
    });
