// @generated from spec/opensrs/actions/GetDeletedDomains.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the domain names of the account that were deleted, after expiry or on request.
///
/// Without parameters it lists every name that was ever deleted. A listed name can still be in its redemption
/// period; [`RedeemDomain`](crate::opensrs::RedeemDomain) then redeems it. The response does not say how long that lasts: it depends on the suffix.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`GetDeletedDomainsResponse`](super::GetDeletedDomainsResponse).
///
/// Source: OpenSRS domain API guide: get_deleted_domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDeletedDomains {
    /// Limits the list to names with this email address of the administrative contact. `*` matches any string.
    /// Example: `*@example.com`.
    pub admin_email: Option<Sensitive>,
    /// Limits the list to names with this email address of the billing contact. `*` matches any string.
    /// Example: `*@example.com`.
    pub billing_email: Option<Sensitive>,
    /// Limits the list to names with this email address of the owner. `*` matches any string. Example: `*@example.com`.
    pub owner_email: Option<Sensitive>,
    /// Limits the list to names with this email address of the technical contact. `*` matches any string.
    /// Example: `*@example.com`.
    pub tech_email: Option<Sensitive>,
    /// Limits the list to names deleted on this day or later. Years go up to 2030. Format: `YYYY-MM-DD`.
    /// Example: `2026-01-01`.
    pub del_from: Option<Date>,
    /// Limits the list to names deleted on this day or earlier. Years go up to 2030. Format: `YYYY-MM-DD`.
    /// Example: `2026-01-01`.
    pub del_to: Option<Date>,
    /// Limits the list to names that expired on this day or later. Years go up to 2030. Format: `YYYY-MM-DD`.
    /// Example: `2026-01-01`.
    pub exp_from: Option<Date>,
    /// Limits the list to names that expired on this day or earlier. Years go up to 2030. Format: `YYYY-MM-DD`.
    /// Example: `2026-01-01`.
    pub exp_to: Option<Date>,
    /// Limits the list to this name. Example: `example.com`.
    pub domain: Option<String>,
    /// The maximum number of names per page. At least 1. Default: `40`. Example: `40`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
    /// The page to return. In the guide, pages begin with 0 and the default is 1. In the responses seen, the first page
    /// is 1.
    ///
    /// At least 0. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page: Option<i32>,
}

impl GetDeletedDomains {
    /// Creates a [`GetDeletedDomains`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the list to names with this email address of the administrative contact.
    pub fn admin_email(mut self, admin_email: impl Into<Sensitive>) -> Self {
        self.admin_email = Some(admin_email.into());
        self
    }

    /// Limits the list to names with this email address of the billing contact.
    pub fn billing_email(mut self, billing_email: impl Into<Sensitive>) -> Self {
        self.billing_email = Some(billing_email.into());
        self
    }

    /// Limits the list to names with this email address of the owner.
    pub fn owner_email(mut self, owner_email: impl Into<Sensitive>) -> Self {
        self.owner_email = Some(owner_email.into());
        self
    }

    /// Limits the list to names with this email address of the technical contact.
    pub fn tech_email(mut self, tech_email: impl Into<Sensitive>) -> Self {
        self.tech_email = Some(tech_email.into());
        self
    }

    /// Limits the list to names deleted on this day or later.
    pub fn del_from(mut self, del_from: Date) -> Self {
        self.del_from = Some(del_from);
        self
    }

    /// Limits the list to names deleted on this day or earlier.
    pub fn del_to(mut self, del_to: Date) -> Self {
        self.del_to = Some(del_to);
        self
    }

    /// Limits the list to names that expired on this day or later.
    pub fn exp_from(mut self, exp_from: Date) -> Self {
        self.exp_from = Some(exp_from);
        self
    }

    /// Limits the list to names that expired on this day or earlier.
    pub fn exp_to(mut self, exp_to: Date) -> Self {
        self.exp_to = Some(exp_to);
        self
    }

    /// Limits the list to this name.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets the maximum number of names per page.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets the page to return.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }
}

/// The response to [`GetDeletedDomains`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDeletedDomainsResponse {
    /// The names on this page.
    #[cfg_attr(feature = "serde", serde(rename = "del_domains"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub domains: Vec<DeletedDomain>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page: Option<i32>,
    /// The maximum number of names per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// The total number of names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// A name that was deleted.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DeletedDomain {
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Why it was deleted, such as `By-Request`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// When it was deleted. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone. Example: `07-JAN-2026 13:51:53`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delete_date: Option<DateTime>,
    /// The same time as a number. Example: `1767793913`.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delete_date_epoch: Option<Timestamp>,
    /// When it would have expired. One old sample has it as `expire_date`.
    /// Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiredate: Option<DateTime>,
    /// The same time as a number. Example: `1799347910`.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiredate_epoch: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDeletedDomains {
    type Service = Opensrs;
    type Response = GetDeletedDomainsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("admin_email", &self.admin_email);
        to.put("billing_email", &self.billing_email);
        to.put("owner_email", &self.owner_email);
        to.put("tech_email", &self.tech_email);
        to.put_written("del_from", &self.del_from, &DATE);
        to.put_written("del_to", &self.del_to, &DATE);
        to.put_written("exp_from", &self.exp_from, &DATE);
        to.put_written("exp_to", &self.exp_to, &DATE);
        to.put("domain", &self.domain);
        to.put("limit", &self.limit);
        to.put("page", &self.page);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDeletedDomains {}

#[diagnostic::do_not_recommend]
impl Paged for GetDeletedDomains {
    type Item = DeletedDomain;

    fn items(response: GetDeletedDomainsResponse) -> Vec<DeletedDomain> {
        response.domains
    }
}

impl Decode for GetDeletedDomainsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domains: from.list("del_domains", None)?,
            page: from.optional("page")?,
            page_size: from.optional("page_size")?,
            total: from.optional("total")?,
        })
    }
}

impl Decode for DeletedDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("name")?,
            reason: from.optional("reason")?,
            delete_date: from.written(&DAY_FIRST).optional("delete_date")?,
            delete_date_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("delete_date_epoch")?,
            expiredate: from.written(&DAY_FIRST).optional("expiredate")?,
            expiredate_epoch: from
                .written(&TimeFormat::SECONDS)
                .optional("expiredate_epoch")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDeletedDomains")
    .wire("GET_DELETED_DOMAINS DOMAIN")
    .parameters(
        &[
            Parameter::string("admin_email").sensitive(),
            Parameter::string("billing_email").sensitive(),
            Parameter::string("owner_email").sensitive(),
            Parameter::string("tech_email").sensitive(),
            Parameter::date("del_from"),
            Parameter::date("del_to"),
            Parameter::date("exp_from"),
            Parameter::date("exp_to"),
            Parameter::string("domain").rules(&[Rule::DOMAIN]),
            Parameter::int("limit").rules(&[Rule::Min(1)]),
            Parameter::int("page").rules(&[Rule::Min(0)]),
        ],
    )
    .paging(
        Paging::pages("page", "limit", "del_domains").total("total").current("page"),
    );
