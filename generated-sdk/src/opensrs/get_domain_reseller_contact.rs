// @generated from spec/opensrs/actions/GetDomainResellerContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the reseller's contact that WHOIS shows for a domain name.
///
/// Doubtful: the response is known from the vendor's old client.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainResellerContactResponse`](super::GetDomainResellerContactResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainResellerContact {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainResellerContact {
    /// Creates a [`GetDomainResellerContact`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`GetDomainResellerContact`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainResellerContactResponse {
    /// Whether the reseller shows its contact at all.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rsp_enabled: Option<YesNo>,
    /// Whether it is shown for this name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_enabled: Option<YesNo>,
    /// The reseller's name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub business: Option<Sensitive>,
    /// The reseller's telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub phone: Option<Sensitive>,
    /// The reseller's fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fax: Option<Sensitive>,
    /// The reseller's email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// The reseller's web site.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub url: Option<String>,
    /// Additional text, which can have several lines.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub opt_info: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainResellerContact {
    type Service = Opensrs;
    type Response = GetDomainResellerContactResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "rsp_whois_info");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainResellerContact {}

impl Decode for GetDomainResellerContactResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            rsp_enabled: from.optional("rsp_enabled")?,
            domain_enabled: from.optional("domain_enabled")?,
            business: from.optional("business")?,
            phone: from.optional("phone")?,
            fax: from.optional("fax")?,
            email: from.optional("email")?,
            url: from.optional("url")?,
            opt_info: from.optional("opt_info")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainResellerContact")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("rsp_whois_info")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
