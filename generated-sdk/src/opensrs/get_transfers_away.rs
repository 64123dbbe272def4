// @generated from spec/opensrs/actions/GetTransfersAway.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the current and past transfers of domain names away from the reseller.
///
/// Without filters, it lists all of them.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`GetTransfersAwayResponse`](super::GetTransfersAwayResponse).
///
/// Source: OpenSRS domain API guide: get_transfers_away.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetTransfersAway {
    /// The maximum number of transfers per page. From 1 to 40. Example: `40`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
    /// Limits the list to the transfer of this name. Example: `example.com`.
    pub domain: Option<String>,
    /// Limits the list to transfers to this registrar. `*` matches any string. Example: `EXAMPLE*`.
    pub gaining_registrar: Option<String>,
    /// Limits the list to transfers that the registrant agreed to or refused on this day or later. Years go up to 2030.
    /// Format: `YYYY-MM-DD`. Example: `2025-01-01`.
    pub owner_confirm_from: Option<Date>,
    /// Limits the list to transfers that the registrant agreed to or refused by this day. Years go up to 2030.
    /// Format: `YYYY-MM-DD`. Example: `2025-01-31`.
    pub owner_confirm_to: Option<Date>,
    /// Limits the list to transfers that the registrant was asked about on this day or later. Years go up to 2030.
    /// Format: `YYYY-MM-DD`. Example: `2025-01-01`.
    pub owner_request_from: Option<Date>,
    /// Limits the list to transfers that the registrant was asked about by this day. Years go up to 2030.
    /// Format: `YYYY-MM-DD`. Example: `2025-01-31`.
    pub owner_request_to: Option<Date>,
    /// The page to return. Doubtful: documents count pages from 0, but the server calls its default page 1.
    ///
    /// At least 0. Example: `0`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page: Option<i32>,
    /// Limits the list to transfers that were requested on this day or later. Format: `YYYY-MM-DD`.
    /// Example: `2025-01-01`.
    pub req_from: Option<Date>,
    /// Limits the list to transfers that were requested by this day. Format: `YYYY-MM-DD`. Example: `2025-01-31`.
    pub req_to: Option<Date>,
    /// Limits the list to transfers that this email address, the administrative contact's at that time, was asked to
    /// confirm. `*` matches any string.
    ///
    /// Example: `*@example.com`.
    pub request_address: Option<Sensitive>,
    /// Limits the list to transfers in this state. Example: `completed`.
    pub status: Option<TransferStatus>,
}

impl GetTransfersAway {
    /// Creates a [`GetTransfersAway`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum number of transfers per page.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Limits the list to the transfer of this name.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Limits the list to transfers to this registrar.
    pub fn gaining_registrar(mut self, gaining_registrar: impl Into<String>) -> Self {
        self.gaining_registrar = Some(gaining_registrar.into());
        self
    }

    /// Limits the list to transfers that the registrant agreed to or refused on this day or later.
    pub fn owner_confirm_from(mut self, owner_confirm_from: Date) -> Self {
        self.owner_confirm_from = Some(owner_confirm_from);
        self
    }

    /// Limits the list to transfers that the registrant agreed to or refused by this day.
    pub fn owner_confirm_to(mut self, owner_confirm_to: Date) -> Self {
        self.owner_confirm_to = Some(owner_confirm_to);
        self
    }

    /// Limits the list to transfers that the registrant was asked about on this day or later.
    pub fn owner_request_from(mut self, owner_request_from: Date) -> Self {
        self.owner_request_from = Some(owner_request_from);
        self
    }

    /// Limits the list to transfers that the registrant was asked about by this day.
    pub fn owner_request_to(mut self, owner_request_to: Date) -> Self {
        self.owner_request_to = Some(owner_request_to);
        self
    }

    /// Sets the page to return.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Limits the list to transfers that were requested on this day or later.
    pub fn req_from(mut self, req_from: Date) -> Self {
        self.req_from = Some(req_from);
        self
    }

    /// Limits the list to transfers that were requested by this day.
    pub fn req_to(mut self, req_to: Date) -> Self {
        self.req_to = Some(req_to);
        self
    }

    /// Limits the list to transfers that this email address, the administrative contact's at that time, was asked to
    /// confirm.
    pub fn request_address(mut self, request_address: impl Into<Sensitive>) -> Self {
        self.request_address = Some(request_address.into());
        self
    }

    /// Limits the list to transfers in this state.
    pub fn status(mut self, status: TransferStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// The response to [`GetTransfersAway`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetTransfersAwayResponse {
    /// The maximum number of transfers per page. Example: `40`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// The number of this page, as the server counts it. Example: `1`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page: Option<i32>,
    /// The transfers of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub transfers: Vec<Transfer>,
    /// The total number of transfers. Example: `1`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetTransfersAway {
    type Service = Opensrs;
    type Response = GetTransfersAwayResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("limit", &self.limit);
        to.put("domain", &self.domain);
        to.put("gaining_registrar", &self.gaining_registrar);
        to.put_written("owner_confirm_from", &self.owner_confirm_from, &DATE);
        to.put_written("owner_confirm_to", &self.owner_confirm_to, &DATE);
        to.put_written("owner_request_from", &self.owner_request_from, &DATE);
        to.put_written("owner_request_to", &self.owner_request_to, &DATE);
        to.put("page", &self.page);
        to.put_written("req_from", &self.req_from, &DATE);
        to.put_written("req_to", &self.req_to, &DATE);
        to.put("request_address", &self.request_address);
        to.put("status", &self.status);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetTransfersAway {}

#[diagnostic::do_not_recommend]
impl Paged for GetTransfersAway {
    type Item = Transfer;

    fn items(response: GetTransfersAwayResponse) -> Vec<Transfer> {
        response.transfers
    }
}

impl Decode for GetTransfersAwayResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_size: from.optional("page_size")?,
            page: from.optional("page")?,
            transfers: from.list("transfers", None)?,
            total: from.optional("total")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetTransfersAway")
    .wire("GET_TRANSFERS_AWAY DOMAIN")
    .parameters(
        &[
            Parameter::int("limit").rules(&[Rule::Min(1), Rule::Max(40)]),
            Parameter::string("domain").rules(&[Rule::DOMAIN]),
            Parameter::string("gaining_registrar"),
            Parameter::date("owner_confirm_from"),
            Parameter::date("owner_confirm_to"),
            Parameter::date("owner_request_from"),
            Parameter::date("owner_request_to"),
            Parameter::int("page").rules(&[Rule::Min(0)]),
            Parameter::date("req_from"),
            Parameter::date("req_to"),
            Parameter::string("request_address").sensitive(),
            Parameter::one_of("status"),
        ],
    )
    .paging(
        Paging::pages("page", "limit", "transfers")
            .first_is_reported()
            .total("total")
            .current("page"),
    );
