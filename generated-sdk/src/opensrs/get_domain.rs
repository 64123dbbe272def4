// @generated from spec/opensrs/actions/GetDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the details of a domain name of the account: dates, contacts, nameservers and the action at expiry.
///
/// It works while a name is active or in its grace period after expiry, but not after the name has been deleted. So
/// it does not show whether a name can be redeemed; [`GetDeletedDomains`](crate::opensrs::GetDeletedDomains) does.
///
/// For a name that is not in the account the service returns `415`.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainResponse`](super::GetDomainResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("expiry", "detail"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomain {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// Whether to return the contacts in effect now, even while a change of owner is pending.
    /// Default: `false`. Example: `true`.
    pub active_contacts_only: Option<bool>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomain {
    /// Creates a [`GetDomain`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            active_contacts_only: None,
            registrant_ip: None,
        }
    }

    /// Sets whether to return the contacts in effect now, even while a change of owner is pending.
    pub fn active_contacts_only(mut self, active_contacts_only: bool) -> Self {
        self.active_contacts_only = Some(active_contacts_only);
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`GetDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainResponse {
    /// When the name expires with OpenSRS. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    /// Example: `2027-04-07 20:45:46`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiredate: Option<DateTime>,
    /// When the registry created the name. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_createdate: Option<DateTime>,
    /// When the registry last changed it. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_updatedate: Option<DateTime>,
    /// When it expires at the registry. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_expiredate: Option<Observed<DateTime>>,
    /// When it was last transferred. Doubtful: known from clients only.
    /// Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registry_transferdate: Option<DateTime>,
    /// Whether the name is renewed automatically.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew: Option<bool>,
    /// Whether the name is left to expire without notices.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub let_expire: Option<bool>,
    /// Whether this reseller sponsors the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sponsoring_rsp: Option<bool>,
    /// The contacts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub contact_set: Option<ContactSet>,
    /// The nameservers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub nameserver_list: Vec<AssignedNameserver>,
    /// The data that the registry requires in addition to the contacts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tld_data: Option<TldData>,
    /// The registrant's consent to share data, such as `NONE`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gdpr_consent_status: Option<String>,
    /// The affiliate of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub affiliate_id: Option<String>,
    /// For `.de`, the errors of the nameservers. Doubtful: known from clients only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dns_errors: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomain {
    type Service = Opensrs;
    type Response = GetDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "all_info");
        to.put("active_contacts_only", &self.active_contacts_only);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomain {}

impl Decode for GetDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            expiredate: from.written(&YEAR_FIRST).optional("expiredate")?,
            registry_createdate: from
                .written(&YEAR_FIRST)
                .optional("registry_createdate")?,
            registry_updatedate: from
                .written(&YEAR_FIRST)
                .optional("registry_updatedate")?,
            registry_expiredate: from
                .written(&YEAR_FIRST)
                .optional("registry_expiredate")?,
            registry_transferdate: from
                .written(&YEAR_FIRST)
                .optional("registry_transferdate")?,
            auto_renew: from.optional("auto_renew")?,
            let_expire: from.optional("let_expire")?,
            sponsoring_rsp: from.optional("sponsoring_rsp")?,
            contact_set: from.optional("contact_set")?,
            nameserver_list: from.list("nameserver_list", None)?,
            tld_data: from.optional("tld_data")?,
            gdpr_consent_status: from.optional("gdpr_consent_status")?,
            affiliate_id: from.optional("affiliate_id")?,
            dns_errors: from.optional("dns_errors")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomain")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("all_info")]),
            Parameter::bool("active_contacts_only"),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
