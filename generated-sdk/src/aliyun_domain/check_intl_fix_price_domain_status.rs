// @generated from spec/aliyun-domain/actions/CheckIntlFixPriceDomainStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the price of a domain name that is sold abroad at a fixed price, and until when it is for sale.
///
/// [`GetIntlFixPriceDomainListUrl`](crate::aliyun_domain::GetIntlFixPriceDomainListUrl) returns the list of all such names.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckIntlFixPriceDomainStatusResponse`](super::CheckIntlFixPriceDomainStatusResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: CheckIntlFixPriceDomainStatus.
#[doc(alias("price", "aftermarket", "fixed price"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckIntlFixPriceDomainStatus {
    /// The domain name. Example: `example.com`.
    pub domain: Option<String>,
}

impl CheckIntlFixPriceDomainStatus {
    /// Creates a [`CheckIntlFixPriceDomainStatus`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the domain name.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// The response to [`CheckIntlFixPriceDomainStatus`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CheckIntlFixPriceDomainStatusResponse {
    /// The offer.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub offer: Option<FixedPriceOffer>,
}

/// A domain name that is sold abroad at a fixed price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FixedPriceOffer {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// The price. Currency: [`currency`](field@FixedPriceOffer::currency).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// The currency of the price.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub currency: Option<FixedPriceCurrency>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// When the name was registered.
    #[cfg_attr(feature = "serde", serde(rename = "RegDate", with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date: Option<Timestamp>,
    /// When the registration ends unless it is renewed.
    #[cfg_attr(feature = "serde", serde(rename = "DeadDate", with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<Timestamp>,
    /// When the offer ends.
    #[cfg_attr(feature = "serde", serde(rename = "EndTime", with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub offered_until: Option<Timestamp>,
}

impl FixedPriceOffer {
    /// Returns [`price`](field@FixedPriceOffer::price) with its currency, if both are known.
    pub fn price_with_currency(&self) -> Option<Money> {
        Money::with_code(self.price, self.currency.as_ref().map(|it| it.as_str()))
    }
}

/// The currency of a fixed price.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedPriceCurrency {
    /// `RMB`: Chinese yuan, whose code is otherwise `CNY`.
    Yuan,
    /// `USD`: US dollars.
    UsDollar,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for CheckIntlFixPriceDomainStatus {
    type Service = AliyunDomain;
    type Response = CheckIntlFixPriceDomainStatusResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckIntlFixPriceDomainStatus {}

impl Decode for CheckIntlFixPriceDomainStatusResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            offer: from.optional("Module")?,
        })
    }
}

impl Decode for FixedPriceOffer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("Domain")?,
            price: from.optional("Price")?,
            currency: from.optional("Currency")?,
            premium: from.optional("Premium")?,
            registration_date: from.written(&TimeFormat::SECONDS).optional("RegDate")?,
            expiration_date: from.written(&TimeFormat::SECONDS).optional("DeadDate")?,
            offered_until: from.written(&TimeFormat::SECONDS).optional("EndTime")?,
        })
    }
}

wire_enum!(FixedPriceCurrency, Yuan("RMB"), UsDollar("USD"));

pub(super) static OPERATION: Operation = Operation::read("CheckIntlFixPriceDomainStatus")
    .only(CHINA)
    .parameters(&[Parameter::string("Domain").rules(&[Rule::UNICODE_DOMAIN])]);
