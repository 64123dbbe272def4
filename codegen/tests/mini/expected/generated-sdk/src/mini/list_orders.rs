// @generated from spec/mini/actions/ListOrders.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists saved orders.
///
/// Only in the South edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ListOrdersResponse`](super::ListOrdersResponse).
///
/// Source: Mini API Reference: Orders / ListOrders.
#[deprecated(note = "Use `ListTasks`.")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListOrders {
    /// The first day. Format: `YYYYMMDD`. Example: `20260131`.
    pub from: Option<Date>,
    /// The end of the period.
    #[cfg_attr(feature = "serde", serde(default, with = "seconds"))]
    pub until: Option<Timestamp>,
    /// The page.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page: i32,
    /// The number of orders per page.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub size: i32,
}

impl ListOrders {
    /// Creates a [`ListOrders`] from its required fields.
    pub fn new(page: i32, size: i32) -> Self {
        Self {
            page,
            size,
            from: None,
            until: None,
        }
    }

    /// Sets the first day.
    pub fn from(mut self, from: Date) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets the end of the period.
    pub fn until(mut self, until: Timestamp) -> Self {
        self.until = Some(until);
        self
    }
}

/// The response to [`ListOrders`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListOrdersResponse {
    /// The numbers of the orders of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub orders: Vec<String>,
    /// The number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pages: Option<i32>,
    /// Whether pages follow.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub more: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for ListOrders {
    type Service = Mini;
    type Response = ListOrdersResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put_written("From", &self.from, &COMPACT_DATE);
        to.put_written("Until", &self.until, &TimeFormat::SECONDS);
        to.put("Page", &self.page);
        to.put("Size", &self.size);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListOrders {}

#[diagnostic::do_not_recommend]
impl Paged for ListOrders {
    type Item = String;

    fn items(response: ListOrdersResponse) -> Vec<String> {
        response.orders
    }
}

impl Decode for ListOrdersResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            orders: from.list("Orders", Some("Order"))?,
            pages: from.optional("Pages")?,
            more: from.optional("More")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ListOrders")
    .only(SOUTH)
    .parameters(
        &[
            Parameter::date("From"),
            Parameter::seconds("Until"),
            Parameter::int("Page").required(),
            Parameter::int("Size").required(),
        ],
    )
    .paging(
        Paging::pages("Page", "Size", "Orders").first(0).count("Pages").more("More"),
    );
