// @generated from spec/aliyun-domain/actions/CreateIntlFixedPriceDomainOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders a domain name that is sold abroad at a fixed price.
///
/// With [`auto_pay`](field@CreateIntlFixedPriceDomainOrder::auto_pay) the account is charged; otherwise the order waits until somebody pays it at [`FixedPricePurchase::pay_url`](field@crate::aliyun_domain::FixedPricePurchase::pay_url).
/// [`CheckIntlFixPriceDomainStatus`](crate::aliyun_domain::CheckIntlFixPriceDomainStatus) returns the price, and [`GetIntlFixPriceDomainListUrl`](crate::aliyun_domain::GetIntlFixPriceDomainListUrl) a list of all such names.
///
/// The service cannot distinguish a repeated order from a second one. If the outcome of a call is unknown, [`reconcile`](crate::Client::reconcile)
/// looks for the order in [`QueryIntlFixedPriceOrderList`](crate::aliyun_domain::QueryIntlFixedPriceOrderList), which it reads to its end. Its absence proves nothing: the
/// reference does not say whether the list has orders that nobody has paid yet. [`settle`](crate::Client::settle) reads the same list, whose numbers
/// look different from [`FixedPricePurchase::order_no`](field@crate::aliyun_domain::FixedPricePurchase::order_no), and finds the order there by its name and its time.
///
/// Only in the China edition.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// The response is a [`CreateIntlFixedPriceDomainOrderResponse`](super::CreateIntlFixedPriceDomainOrderResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: CreateIntlFixedPriceDomainOrder.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<AliyunDomain>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = CreateIntlFixedPriceDomainOrder::new("example.com");
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("buy", "aftermarket", "fixed price"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateIntlFixedPriceDomainOrder {
    /// The name to buy. Example: `example.com`.
    pub domain: String,
    /// The price that the caller expects. The reference neither says its currency nor what happens if the price differs.
    ///
    /// Example: `58.00`.
    pub expected_price: Option<Decimal>,
    /// Whether the account pays the order at once. Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// The number of the contact for the name. The reference does not say which action returns it. Example: `13350500`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub contact_id: Option<i64>,
    /// The kind of product. The reference does not describe the values. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub product_type: Option<i32>,
}

impl CreateIntlFixedPriceDomainOrder {
    /// Creates a [`CreateIntlFixedPriceDomainOrder`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            expected_price: None,
            auto_pay: None,
            contact_id: None,
            product_type: None,
        }
    }

    /// Sets the price that the caller expects.
    pub fn expected_price(mut self, expected_price: Decimal) -> Self {
        self.expected_price = Some(expected_price);
        self
    }

    /// Sets whether the account pays the order at once.
    pub fn auto_pay(mut self, auto_pay: bool) -> Self {
        self.auto_pay = Some(auto_pay);
        self
    }

    /// Sets the number of the contact for the name.
    pub fn contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id = Some(contact_id);
        self
    }

    /// Sets the kind of product.
    pub fn product_type(mut self, product_type: i32) -> Self {
        self.product_type = Some(product_type);
        self
    }
}

/// The response to [`CreateIntlFixedPriceDomainOrder`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CreateIntlFixedPriceDomainOrderResponse {
    /// The order.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order: Option<FixedPricePurchase>,
}

/// An order of a domain name at a fixed price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FixedPricePurchase {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// The number of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_no: Option<String>,
    /// The price to pay. The reference does not say its currency.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pay_price: Option<Decimal>,
    /// The URL at which to pay the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pay_url: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for CreateIntlFixedPriceDomainOrder {
    type Service = AliyunDomain;
    type Response = CreateIntlFixedPriceDomainOrderResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Domain", &self.domain);
        to.put("ExpectedPrice", &self.expected_price);
        to.put("AutoPay", &self.auto_pay);
        to.put("ContactId", &self.contact_id);
        to.put("ProductType", &self.product_type);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for CreateIntlFixedPriceDomainOrder {}

impl Decode for CreateIntlFixedPriceDomainOrderResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order: from.optional("Module")?,
        })
    }
}

impl Decode for FixedPricePurchase {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("Domain")?,
            order_no: from.optional("OrderNo")?,
            pay_price: from.optional("PayPrice")?,
            pay_url: from.optional("PayUrl")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase(
        "CreateIntlFixedPriceDomainOrder",
    )
    .only(CHINA)
    .order(PurchaseInfo::new(OrderKind::Other, "Domain"))
    .parameters(
        &[
            Parameter::string("Domain").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::decimal("ExpectedPrice"),
            Parameter::bool("AutoPay"),
            Parameter::long("ContactId"),
            Parameter::int("ProductType"),
        ],
    );
