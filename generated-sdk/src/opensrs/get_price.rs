// @generated from spec/opensrs/actions/GetPrice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the price to register, renew, transfer or trade a domain name.
///
/// It has no prices of redemptions. A price does not mean that a name is available; [`LookupDomain`](crate::opensrs::LookupDomain) checks that.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetPriceResponse`](super::GetPriceResponse).
///
/// Source: OpenSRS domain API guide: get_price.
#[doc(alias("premium", "cost"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetPrice {
    /// The name to price. Example: `example.com`.
    pub domain: String,
    /// The number of years. A newer edition of the guide requires it. At least 1. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub period: Option<i32>,
    /// The operation to price. Default: `new`. Example: `renewal`.
    #[cfg_attr(feature = "serde", serde(rename = "reg_type"))]
    pub operation: Option<PricedOperation>,
    /// Whether to return the prices of all periods too. Default: `false`. Example: `true`.
    pub all_periods: Option<bool>,
}

impl GetPrice {
    /// Creates a [`GetPrice`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            period: None,
            operation: None,
            all_periods: None,
        }
    }

    /// Sets the number of years.
    pub fn period(mut self, period: i32) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets the operation to price.
    pub fn operation(mut self, operation: PricedOperation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Sets whether to return the prices of all periods too.
    pub fn all_periods(mut self, all_periods: bool) -> Self {
        self.all_periods = Some(all_periods);
        self
    }
}

/// The response to [`GetPrice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetPriceResponse {
    /// The price for the period, including the ICANN fee. The response does not name its currency.
    pub price: Decimal,
    /// With [`GetPrice::all_periods`](field@crate::opensrs::GetPrice::all_periods), the price by number of years. Doubtful: the layout is known from one client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub prices: BTreeMap<String, Decimal>,
    /// Whether the registry sells it as a premium name. It is present only if the account is enabled for the name's
    /// tier.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_registry_premium: Option<bool>,
    /// The tier of a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_premium_group: Option<String>,
}

/// The operation to price.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricedOperation {
    /// `new`: Registration.
    Registration,
    /// `renewal`: Renewal.
    Renewal,
    /// `transfer`: Transfer to OpenSRS.
    Transfer,
    /// `trade`: Change of owner.
    Trade,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for GetPrice {
    type Service = Opensrs;
    type Response = GetPriceResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("period", &self.period);
        to.put("reg_type", &self.operation);
        to.put("all_periods", &self.all_periods);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetPrice {}

impl Decode for GetPriceResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            price: from.always("price")?,
            prices: from.map("prices")?,
            is_registry_premium: from.optional("is_registry_premium")?,
            registry_premium_group: from.optional("registry_premium_group")?,
        })
    }
}

wire_enum!(
    PricedOperation, Registration("new"), Renewal("renewal"), Transfer("transfer"),
    Trade("trade")
);

pub(super) static OPERATION: Operation = Operation::read("GetPrice")
    .wire("GET_PRICE DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::int("period").rules(&[Rule::Min(1)]),
            Parameter::one_of("reg_type"),
            Parameter::bool("all_periods"),
        ],
    );
