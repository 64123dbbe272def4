// @generated from spec/opensrs/actions/GetUserInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the registrant profile of a domain name, and whether requests for the name wait for a registry.
///
/// A request with the response code `250` has been accepted but is not finished; this is one of the ways to see
/// when it is.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetUserInfoResponse`](super::GetUserInfoResponse).
///
/// Source: OpenSRS domain API guide: get-userinfo.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetUserInfo {
    /// A name of the profile. Example: `example.com`.
    pub domain: String,
}

impl GetUserInfo {
    /// Creates a [`GetUserInfo`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// The response to [`GetUserInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetUserInfoResponse {
    /// The name, in punycode.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// The number of names in the profile.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_count: Option<i32>,
    /// When the name expires. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone. Example: `2027-04-07 20:45:46`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiredate: Option<DateTime>,
    /// Whether the profile belongs to the owner instead of a sub-user.
    #[cfg_attr(feature = "serde", serde(rename = "f_owner"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_owner: Option<bool>,
    /// The capabilities of the name: a kind of data, such as `domain_auth_info`, with `1` or `0`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub capabilities: BTreeMap<String, String>,
    /// The language tag of an internationalized name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encoding_type: Option<String>,
    /// For `.de`, the errors of the nameservers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dns_errors: Option<String>,
    /// The user name of the profile. Doubtful: known from an old client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub username: Option<Sensitive>,
    /// The permissions of a sub-user, as a bit set. Doubtful: known from an old client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permission: Option<String>,
    /// The number of waiting requests for the name. Doubtful: known from an old client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub waiting_requests_no: Option<i32>,
    /// Whether the name is locked because of wrong WHOIS data. Doubtful: known from an old client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inaccuratewhois: Option<bool>,
    /// Whether an auction holds the name. Doubtful: known from an old client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auction_escrow: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetUserInfo {
    type Service = Opensrs;
    type Response = GetUserInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetUserInfo {}

impl Decode for GetUserInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("domain")?,
            domain_count: from.optional("domain_count")?,
            expiredate: from.written(&YEAR_FIRST).optional("expiredate")?,
            is_owner: from.optional("f_owner")?,
            capabilities: from.map("capabilities")?,
            encoding_type: from.optional("encoding_type")?,
            dns_errors: from.optional("dns_errors")?,
            username: from.optional("username")?,
            permission: from.optional("permission")?,
            waiting_requests_no: from.optional("waiting_requests_no")?,
            inaccuratewhois: from.optional("inaccuratewhois")?,
            auction_escrow: from.optional("auction_escrow")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetUserInfo")
    .wire("GET USERINFO")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);
