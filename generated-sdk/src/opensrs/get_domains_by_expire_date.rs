// @generated from spec/opensrs/actions/GetDomainsByExpireDate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the domain names of the account that expire within a range of dates.
///
/// A wide range lists all names of the account.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`GetDomainsByExpireDateResponse`](super::GetDomainsByExpireDateResponse).
///
/// Source: OpenSRS domain API guide: get_domains_by_expiredate.
#[doc(alias("list", "expiring", "portfolio"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainsByExpireDate {
    /// The first day of the range. Format: `YYYY-MM-DD`. Example: `2026-01-01`.
    pub exp_from: Date,
    /// The last day of the range. Format: `YYYY-MM-DD`. Example: `2026-12-31`.
    pub exp_to: Date,
    /// The maximum number of names per page. At least 1. Default: `40`. Example: `40`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
    /// The page to return. In the responses seen the first is 1, though one client counts from 0.
    /// At least 0. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page: Option<i32>,
}

impl GetDomainsByExpireDate {
    /// Creates a [`GetDomainsByExpireDate`] from its required fields.
    pub fn new(exp_from: Date, exp_to: Date) -> Self {
        Self {
            exp_from,
            exp_to,
            limit: None,
            page: None,
        }
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

/// The response to [`GetDomainsByExpireDate`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainsByExpireDateResponse {
    /// The names on this page.
    #[cfg_attr(feature = "serde", serde(rename = "exp_domains"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub domains: Vec<ExpiringDomain>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page: Option<i32>,
    /// Whether more pages follow.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remainder: Option<bool>,
    /// The total number of names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// A name and what happens when it expires.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ExpiringDomain {
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// When it expires. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone. Example: `2026-11-03 16:14:46`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiredate: Option<DateTime>,
    /// Whether it is renewed automatically.
    #[cfg_attr(feature = "serde", serde(rename = "f_auto_renew"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew: Option<YesNo>,
    /// Whether it is left to expire without notices.
    #[cfg_attr(feature = "serde", serde(rename = "f_let_expire"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub let_expire: Option<YesNo>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainsByExpireDate {
    type Service = Opensrs;
    type Response = GetDomainsByExpireDateResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put_written("exp_from", &self.exp_from, &DATE);
        to.put_written("exp_to", &self.exp_to, &DATE);
        to.put("limit", &self.limit);
        to.put("page", &self.page);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainsByExpireDate {}

#[diagnostic::do_not_recommend]
impl Paged for GetDomainsByExpireDate {
    type Item = ExpiringDomain;

    fn items(response: GetDomainsByExpireDateResponse) -> Vec<ExpiringDomain> {
        response.domains
    }
}

impl Decode for GetDomainsByExpireDateResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domains: from.list("exp_domains", None)?,
            page: from.optional("page")?,
            remainder: from.optional("remainder")?,
            total: from.optional("total")?,
        })
    }
}

impl Decode for ExpiringDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("name")?,
            expiredate: from.written(&YEAR_FIRST).optional("expiredate")?,
            auto_renew: from.optional("f_auto_renew")?,
            let_expire: from.optional("f_let_expire")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainsByExpireDate")
    .wire("GET_DOMAINS_BY_EXPIREDATE DOMAIN")
    .parameters(
        &[
            Parameter::date("exp_from").required(),
            Parameter::date("exp_to").required(),
            Parameter::int("limit").rules(&[Rule::Min(1)]),
            Parameter::int("page").rules(&[Rule::Min(0)]),
        ],
    )
    .paging(
        Paging::pages("page", "limit", "exp_domains")
            .total("total")
            .current("page")
            .more("remainder"),
    );
