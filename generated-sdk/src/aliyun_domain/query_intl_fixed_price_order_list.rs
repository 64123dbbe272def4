// @generated from spec/aliyun-domain/actions/QueryIntlFixedPriceOrderList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the account's orders of domain names sold abroad at a fixed price, page by page.
///
/// [`CreateIntlFixedPriceDomainOrder`](crate::aliyun_domain::CreateIntlFixedPriceDomainOrder) orders such a name. No [`FixedPriceOrder::status`](field@crate::aliyun_domain::FixedPriceOrder::status) stands for an order that waits for
/// its payment, so the list may lack such orders.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryIntlFixedPriceOrderListResponse`](super::QueryIntlFixedPriceOrderListResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryIntlFixedPriceOrderList.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryIntlFixedPriceOrderList {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub current_page: Option<i64>,
    /// The maximum number of orders per page. At least 1. Example: `10`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_size: Option<i64>,
    /// Limits the list to the order with this number. Example: `T20240611152137001234`.
    #[cfg_attr(feature = "serde", serde(rename = "BizId"))]
    pub order_id: Option<String>,
    /// Limits the list to orders in this state. Example: `6`.
    pub status: Option<FixedPriceOrderStatus>,
}

impl QueryIntlFixedPriceOrderList {
    /// Creates a [`QueryIntlFixedPriceOrderList`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the page to return.
    pub fn current_page(mut self, current_page: i64) -> Self {
        self.current_page = Some(current_page);
        self
    }

    /// Sets the maximum number of orders per page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Limits the list to the order with this number.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Limits the list to orders in this state.
    pub fn status(mut self, status: FixedPriceOrderStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// The response to [`QueryIntlFixedPriceOrderList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryIntlFixedPriceOrderListResponse {
    /// The page.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<FixedPriceOrders>,
}

/// A page of orders at a fixed price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FixedPriceOrders {
    /// The orders on this page.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub orders: Vec<FixedPriceOrder>,
    /// The total number of orders.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The maximum number of orders per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
}

/// An order at a fixed price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FixedPriceOrder {
    /// The number of the order.
    #[cfg_attr(feature = "serde", serde(rename = "BizId"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// The kind of an order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_type: Option<FixedPriceOrderType>,
    /// The status of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<FixedPriceOrderStatus>,
    /// The price. Its unit and its currency are not described in the reference.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<i64>,
    /// When it was created.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<Timestamp>,
    /// When it was last changed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub update_time: Option<Timestamp>,
    /// The ID of the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
}

/// The status of an order at a fixed price.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedPriceOrderStatus {
    /// `5`: It was closed without a sale.
    Closed,
    /// `6`: It has been paid.
    Paid,
    /// `7`: It is being prepared.
    Preparing,
    /// `9`: It has been completed.
    Completed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The kind of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FixedPriceOrderType {
    /// `11`: A domain name from abroad at a fixed price.
    International,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for QueryIntlFixedPriceOrderList {
    type Service = AliyunDomain;
    type Response = QueryIntlFixedPriceOrderListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("CurrentPage", &self.current_page);
        to.put("PageSize", &self.page_size);
        to.put("BizId", &self.order_id);
        to.put("Status", &self.status);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryIntlFixedPriceOrderList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryIntlFixedPriceOrderList {
    type Item = FixedPriceOrder;

    fn items(response: QueryIntlFixedPriceOrderListResponse) -> Vec<FixedPriceOrder> {
        response.result.map(|it| it.orders).unwrap_or_default()
    }
}

impl Decode for QueryIntlFixedPriceOrderListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Module")?,
        })
    }
}

impl Decode for FixedPriceOrders {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            orders: from.list("Data", None)?,
            total_item_num: from.optional("TotalItemNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            page_size: from.optional("PageSize")?,
        })
    }
}

impl Decode for FixedPriceOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("BizId")?,
            domain: from.optional("Domain")?,
            order_type: from.optional("OrderType")?,
            status: from.optional("Status")?,
            price: from.optional("Price")?,
            create_time: from.optional("CreateTime")?,
            update_time: from.optional("UpdateTime")?,
            user_id: from.optional("UserId")?,
        })
    }
}

wire_enum!(
    FixedPriceOrderStatus, Closed("5"), Paid("6"), Preparing("7"), Completed("9")
);

wire_enum!(FixedPriceOrderType, International("11"));

pub(super) static OPERATION: Operation = Operation::read("QueryIntlFixedPriceOrderList")
    .only(CHINA)
    .parameters(
        &[
            Parameter::long("CurrentPage").rules(&[Rule::Min(1)]),
            Parameter::long("PageSize").rules(&[Rule::Min(1)]),
            Parameter::string("BizId"),
            Parameter::number_of("Status"),
        ],
    )
    .paging(
        Paging::pages("CurrentPage", "PageSize", "Module.Data")
            .total("Module.TotalItemNum")
            .count("Module.TotalPageNum")
            .current("Module.CurrentPageNum"),
    );
