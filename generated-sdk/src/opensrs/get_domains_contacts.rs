// @generated from spec/opensrs/actions/GetDomainsContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the contacts of up to 100 domain names.
///
/// The response is a success even if some names fail: check [`DomainContacts::error`](field@crate::opensrs::DomainContacts::error) of each.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainsContactsResponse`](super::GetDomainsContactsResponse).
///
/// Source: OpenSRS domain API guide: get_domains_contacts.
#[doc(alias("owner", "registrant"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainsContacts {
    /// The names to look at. Not empty. At most 100 items. Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "domain_list", default))]
    pub domains: Vec<String>,
    /// Whether to return the contacts in effect now, even while a change of owner is pending.
    /// Default: `false`. Example: `true`.
    pub active_contacts_only: Option<bool>,
}

impl GetDomainsContacts {
    /// Creates a [`GetDomainsContacts`] from its required fields.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(Into::into).collect(),
            active_contacts_only: None,
        }
    }

    /// Sets whether to return the contacts in effect now, even while a change of owner is pending.
    pub fn active_contacts_only(mut self, active_contacts_only: bool) -> Self {
        self.active_contacts_only = Some(active_contacts_only);
        self
    }
}

/// The response to [`GetDomainsContacts`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(transparent))]
#[non_exhaustive]
pub struct GetDomainsContactsResponse {
    /// The contacts, by domain name.
    pub domains: BTreeMap<String, DomainContacts>,
}

/// The contacts of one name, or the reason why they are missing.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DomainContacts {
    /// The contacts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub contact_set: Option<ContactSet>,
    /// Why the contacts are missing, such as a name that is not in the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainsContacts {
    type Service = Opensrs;
    type Response = GetDomainsContactsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain_list", &self.domains);
        to.put("active_contacts_only", &self.active_contacts_only);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainsContacts {}

impl Decode for GetDomainsContactsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { domains: from.whole_map()? })
    }
}

impl Decode for DomainContacts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_set: from.optional("contact_set")?,
            error: from.optional("error")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainsContacts")
    .wire("GET_DOMAINS_CONTACTS DOMAIN")
    .parameters(
        &[
            Parameter::string("domain_list")
                .list()
                .required()
                .rules(&[Rule::MinItems(1), Rule::MaxItems(100), Rule::DOMAIN]),
            Parameter::bool("active_contacts_only"),
        ],
    );
