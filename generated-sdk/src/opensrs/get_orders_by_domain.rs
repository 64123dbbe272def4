// @generated from spec/opensrs/actions/GetOrdersByDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the orders that were placed for a domain name.
///
/// [`reconcile`](crate::Client::reconcile) uses it to find the outcome of an order whose response was lost. [`GetOrderInfo`](crate::opensrs::GetOrderInfo) returns the details
/// of an order.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`GetOrdersByDomainResponse`](super::GetOrdersByDomainResponse).
///
/// Source: OpenSRS domain API guide: get_orders_by_domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetOrdersByDomain {
    /// The name whose orders to list. Example: `example.com`.
    pub domain: String,
    /// Limits the list to orders of this kind. Example: `renewal`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub order_type: Option<OrderType>,
    /// Limits the list to orders with this status. Example: `completed`.
    pub status: Option<OrderStatus>,
    /// The maximum number of orders per page. At least 1. Default: `40`. Example: `40`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
    /// The page to return. At least 1. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page: Option<i32>,
    /// Limits the list to orders of this day or later. Format: `YYYY-MM-DD`. Example: `2026-01-01`.
    pub order_from: Option<Date>,
    /// Limits the list to orders of this day or earlier. Format: `YYYY-MM-DD`. Example: `2026-12-31`.
    pub order_to: Option<Date>,
}

impl GetOrdersByDomain {
    /// Creates a [`GetOrdersByDomain`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            order_type: None,
            status: None,
            limit: None,
            page: None,
            order_from: None,
            order_to: None,
        }
    }

    /// Limits the list to orders of this kind.
    pub fn order_type(mut self, order_type: OrderType) -> Self {
        self.order_type = Some(order_type);
        self
    }

    /// Limits the list to orders with this status.
    pub fn status(mut self, status: OrderStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets the maximum number of orders per page.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets the page to return.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Limits the list to orders of this day or later.
    pub fn order_from(mut self, order_from: Date) -> Self {
        self.order_from = Some(order_from);
        self
    }

    /// Limits the list to orders of this day or earlier.
    pub fn order_to(mut self, order_to: Date) -> Self {
        self.order_to = Some(order_to);
        self
    }
}

/// The response to [`GetOrdersByDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetOrdersByDomainResponse {
    /// The orders on this page, newest first in the response seen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub orders: Vec<DomainOrder>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page: Option<i32>,
    /// The maximum number of orders per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// The total number of orders.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// An order for a domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DomainOrder {
    /// The id of the order. Example: `1862773`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The kind of the order.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_type: Option<OrderType>,
    /// The status of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<OrderStatus>,
    /// When it was created. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone. Example: `15-APR-2026 14:08:42`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_date: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetOrdersByDomain {
    type Service = Opensrs;
    type Response = GetOrdersByDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", &self.order_type);
        to.put("status", &self.status);
        to.put("limit", &self.limit);
        to.put("page", &self.page);
        to.put_written("order_from", &self.order_from, &DATE);
        to.put_written("order_to", &self.order_to, &DATE);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetOrdersByDomain {}

#[diagnostic::do_not_recommend]
impl Paged for GetOrdersByDomain {
    type Item = DomainOrder;

    fn items(response: GetOrdersByDomainResponse) -> Vec<DomainOrder> {
        response.orders
    }
}

impl Decode for GetOrdersByDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            orders: from.list("orders", None)?,
            page: from.optional("page")?,
            page_size: from.optional("page_size")?,
            total: from.optional("total")?,
        })
    }
}

impl Decode for DomainOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: from.optional("id")?,
            order_type: from.optional("type")?,
            status: from.optional("status")?,
            order_date: from.written(&DAY_FIRST).optional("order_date")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetOrdersByDomain")
    .wire("GET_ORDERS_BY_DOMAIN DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::one_of("type"),
            Parameter::one_of("status"),
            Parameter::int("limit").rules(&[Rule::Min(1)]),
            Parameter::int("page").rules(&[Rule::Min(1)]),
            Parameter::date("order_from"),
            Parameter::date("order_to"),
        ],
    )
    .paging(Paging::pages("page", "limit", "orders").total("total").current("page"));
