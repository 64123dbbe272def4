// @generated from spec/opensrs/actions/GetDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the domain names in the registrant profile of a name, or those of them that expire soon.
///
/// For all names of the account, see [`GetDomainsByExpireDate`](crate::opensrs::GetDomainsByExpireDate).
///
/// Doubtful: the response is known from the vendor's old client, which counts pages from 0, and another client got
/// `415` when it gave days to expiry.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`GetDomainListResponse`](super::GetDomainListResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("list", "portfolio"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainList {
    /// A name of the profile. Example: `example.com`.
    pub domain: String,
    /// The maximum number of names per page. At least 1. Default: `40`. Example: `40`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
    /// The page to return. Pages seem to begin with 0. At least 0. Example: `0`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page: Option<i32>,
    /// The minimum number of days to expiry. Example: `0`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub min_to_expiry: Option<i32>,
    /// The maximum number of days to expiry. With 0 and without a minimum, it lists expired names. Example: `60`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub max_to_expiry: Option<i32>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainList {
    /// Creates a [`GetDomainList`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            limit: None,
            page: None,
            min_to_expiry: None,
            max_to_expiry: None,
            registrant_ip: None,
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

    /// Sets the minimum number of days to expiry.
    pub fn min_to_expiry(mut self, min_to_expiry: i32) -> Self {
        self.min_to_expiry = Some(min_to_expiry);
        self
    }

    /// Sets the maximum number of days to expiry.
    pub fn max_to_expiry(mut self, max_to_expiry: i32) -> Self {
        self.max_to_expiry = Some(max_to_expiry);
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`GetDomainList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainListResponse {
    /// The names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub domain_list: Vec<String>,
    /// The total number of names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub count: Option<i32>,
    /// Whether more pages follow.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remainder: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainList {
    type Service = Opensrs;
    type Response = GetDomainListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "list");
        to.put("limit", &self.limit);
        to.put("page", &self.page);
        to.put("min_to_expiry", &self.min_to_expiry);
        to.put("max_to_expiry", &self.max_to_expiry);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainList {}

#[diagnostic::do_not_recommend]
impl Paged for GetDomainList {
    type Item = String;

    fn items(response: GetDomainListResponse) -> Vec<String> {
        response.domain_list
    }
}

impl Decode for GetDomainListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_list: from.list("domain_list", None)?,
            count: from.optional("count")?,
            remainder: from.optional("remainder")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainList")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("list")]),
            Parameter::int("limit").rules(&[Rule::Min(1)]),
            Parameter::int("page").rules(&[Rule::Min(0)]),
            Parameter::int("min_to_expiry"),
            Parameter::int("max_to_expiry"),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"])
    .paging(
        Paging::pages("page", "limit", "domain_list")
            .first(0)
            .total("count")
            .more("remainder"),
    );
