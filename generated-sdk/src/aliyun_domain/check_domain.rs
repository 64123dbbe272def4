// @generated from spec/aliyun-domain/actions/CheckDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether a domain name can be registered now, and whether it is a premium name.
///
/// The response can have the price of a premium name. [`fee_command`](field@CheckDomain::fee_command), [`fee_currency`](field@CheckDomain::fee_currency) and [`fee_period`](field@CheckDomain::fee_period) select the price,
/// and the China edition can add list prices. The international edition returns no price for an ordinary name.
///
/// The response reserves nothing, so another account can still register the name first. The vendor's present
/// reference allows 10 calls per second for one account, and 100 for all accounts together.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The service allows 10 calls per second and account; the SDK paces quotes of orders to stay below.
/// The response is a [`CheckDomainResponse`](super::CheckDomainResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`Failed`](super::ErrorCode::Failed), [`QueryRegistryFailed`](super::ErrorCode::QueryRegistryFailed),
/// [`Busy`](super::ErrorCode::Busy), [`InvaildParameter`](super::ErrorCode::InvaildParameter).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / CheckDomain.
#[doc(alias("available", "whois", "price", "premium"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckDomain {
    /// The name to look up, with its suffix.
    ///
    /// The part before the suffix has up to 63 letters, digits and hyphens, in any letter case. It neither begins nor
    /// ends with a hyphen, and its third and fourth characters are not both hyphens. Chinese names are given in
    /// Unicode, not in punycode, but the length limit applies to the punycode. Simplified and traditional characters
    /// are equivalent.
    ///
    /// Example: `example.com`.
    pub domain_name: String,
    /// Which operation to quote a price for. Example: `create`.
    pub fee_command: Option<FeeCommand>,
    /// The currency of the quote. Example: `USD`.
    pub fee_currency: Option<FeeCurrency>,
    /// The number of years to quote a price for. From 1 to 10. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub fee_period: Option<i32>,
    /// The IP address of the person on whose behalf the call is made.
    /// Only in the International edition. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl CheckDomain {
    /// Creates a [`CheckDomain`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            fee_command: None,
            fee_currency: None,
            fee_period: None,
            user_client_ip: None,
            lang: None,
        }
    }

    /// Which operation to quote a price for.
    pub fn fee_command(mut self, fee_command: FeeCommand) -> Self {
        self.fee_command = Some(fee_command);
        self
    }

    /// Sets the currency of the quote.
    pub fn fee_currency(mut self, fee_currency: FeeCurrency) -> Self {
        self.fee_currency = Some(fee_currency);
        self
    }

    /// Sets the number of years to quote a price for.
    pub fn fee_period(mut self, fee_period: i32) -> Self {
        self.fee_period = Some(fee_period);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`CheckDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CheckDomainResponse {
    /// The name that was looked up.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// Whether the name can be registered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub avail: Option<Availability>,
    /// Whether it is a premium name, as the string `true` or `false`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<String>,
    /// The registration price of a premium name.
    /// Currency: [`fee_currency`](field@CheckDomain::fee_currency) of the request.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// Why the name cannot be registered. The wording differs between registries.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// Whether the price was queried from the registry.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_check: Option<bool>,
    /// List prices, each for one operation and period. Not described in the reference. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub static_price_info: Vec<StaticPrice>,
}

impl CheckDomainResponse {
    /// Returns [`price`](field@CheckDomainResponse::price) with its currency, if both are known.
    pub fn price_with_currency(&self, fee_currency: &FeeCurrency) -> Option<Money> {
        Money::with_code(self.price, fee_currency.as_str())
    }
}

/// A list price. Not described in the reference.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct StaticPrice {
    /// The operation the price is for.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub action: Option<String>,
    /// The price. The response does not name its currency.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub money: Option<Decimal>,
    /// The period the price is for. The response does not name its unit.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<i64>,
}

/// Whether a name can be registered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Availability {
    /// `1`: It can be registered.
    Available,
    /// `2`: It is not decided yet.
    Pending,
    /// `3`: It can be registered in advance.
    PreRegistration,
    /// `4`: It is registered, and can be reserved for when it is deleted.
    Backorder,
    /// `0`: It cannot be registered.
    Taken,
    /// `-1`: Something is wrong with the name or its check.
    Abnormal,
    /// `-2`: It cannot be registered for now.
    Unavailable,
    /// `-3`: It is on a block list.
    Blocked,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The operation to price.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeeCommand {
    /// `create`: Registration.
    Create,
    /// `renew`: Renewal.
    Renew,
    /// `transfer`: Transfer in.
    Transfer,
    /// `restore`: Redemption.
    Restore,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The currency of a quote.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeeCurrency {
    /// `USD`: United States dollars.
    Usd,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for CheckDomain {
    type Service = AliyunDomain;
    type Response = CheckDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("FeeCommand", &self.fee_command);
        to.put("FeeCurrency", &self.fee_currency);
        to.put("FeePeriod", &self.fee_period);
        to.put("UserClientIp", &self.user_client_ip);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckDomain {}

impl Decode for CheckDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            avail: from.optional("Avail")?,
            premium: from.optional("Premium")?,
            price: from.optional("Price")?,
            reason: from.optional("Reason")?,
            dynamic_check: from.optional("DynamicCheck")?,
            static_price_info: from.list("StaticPriceInfo", Some("PriceInfo"))?,
        })
    }
}

impl Decode for StaticPrice {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action: from.optional("action")?,
            money: from.optional("money")?,
            period: from.optional("period")?,
        })
    }
}

wire_enum!(
    Availability, Available("1"), Pending("2"), PreRegistration("3"), Backorder("4"),
    Taken("0"), Abnormal("-1"), Unavailable("-2"), Blocked("-3")
);

wire_enum!(
    FeeCommand, Create("create"), Renew("renew"), Transfer("transfer"),
    Restore("restore")
);

wire_enum!(FeeCurrency, Usd("USD"));

pub(super) static OPERATION: Operation = Operation::read("CheckDomain")
    .quota(10u16)
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::one_of("FeeCommand"),
            Parameter::one_of("FeeCurrency"),
            Parameter::int("FeePeriod").rules(&[Rule::Min(1), Rule::Max(10)]),
            Parameter::string("UserClientIp")
                .only(INTERNATIONAL)
                .sensitive()
                .rules(&[Rule::IP]),
            LANG,
        ],
    )
    .errors(&["Failed", "QueryRegistryFailed", "Busy", "InvaildParameter"]);
