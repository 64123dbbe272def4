// @generated from spec/opensrs/actions/GetDomainContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns one contact of a domain name.
///
/// [`GetDomain`](crate::opensrs::GetDomain) returns all of them, and [`GetDomainsContacts`](crate::opensrs::GetDomainsContacts) those of up to 100 names.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainContactResponse`](super::GetDomainContactResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("owner", "registrant"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainContact {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The contact to return. Example: `owner`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub role: ContactType,
    /// Whether to return the contacts in effect now, even while a change of owner is pending.
    /// Default: `false`. Example: `true`.
    pub active_contacts_only: Option<bool>,
    /// For `.ca` names and the roles [`ContactType::Admin`](crate::opensrs::ContactType::Admin) and [`ContactType::Tech`](crate::opensrs::ContactType::Tech), whether to leave out the extra address
    /// fields.
    ///
    /// Default: `false`. Example: `true`.
    pub clean_ca_subset: Option<bool>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainContact {
    /// Creates a [`GetDomainContact`] from its required fields.
    pub fn new(domain: impl Into<String>, role: ContactType) -> Self {
        Self {
            domain: domain.into(),
            role,
            active_contacts_only: None,
            clean_ca_subset: None,
            registrant_ip: None,
        }
    }

    /// Sets whether to return the contacts in effect now, even while a change of owner is pending.
    pub fn active_contacts_only(mut self, active_contacts_only: bool) -> Self {
        self.active_contacts_only = Some(active_contacts_only);
        self
    }

    /// For `.ca` names and the roles [`ContactType::Admin`](crate::opensrs::ContactType::Admin) and [`ContactType::Tech`](crate::opensrs::ContactType::Tech), whether to leave out the extra address
    /// fields.
    pub fn clean_ca_subset(mut self, clean_ca_subset: bool) -> Self {
        self.clean_ca_subset = Some(clean_ca_subset);
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`GetDomainContact`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainContactResponse {
    /// The contact, in the field of its role. The other roles are absent.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub contact_set: Option<ContactSet>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainContact {
    type Service = Opensrs;
    type Response = GetDomainContactResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", &self.role);
        to.put("active_contacts_only", &self.active_contacts_only);
        to.put("clean_ca_subset", &self.clean_ca_subset);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainContact {}

impl Decode for GetDomainContactResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_set: from.optional("contact_set")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainContact")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::one_of("type").required(),
            Parameter::bool("active_contacts_only"),
            Parameter::bool("clean_ca_subset"),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
