// @generated from spec/opensrs/actions/ModifyDomainContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Changes contacts of a domain name, or of all names of its profile.
///
/// With several names the call can succeed for some and fail for others, so check [`details`](field@ModifyDomainContactsResponse::details). [`UpdateDomainContacts`](crate::opensrs::UpdateDomainContacts)
/// does the same, with a list of the contacts that change.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ModifyDomainContactsResponse`](super::ModifyDomainContactsResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed), [`465`](super::ErrorCode::InvalidData).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[doc(alias("owner", "registrant"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainContacts {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// The new contacts, each one complete.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub contact_set: ContactSet,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainContacts {
    /// Creates a [`ModifyDomainContacts`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        contact_set: ContactSet,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            contact_set,
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainContacts`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainContactsResponse {
    /// The outcome of the change, by domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub details: BTreeMap<String, DomainChangeResult>,
}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainContacts {
    type Service = Opensrs;
    type Response = ModifyDomainContactsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "contact_info");
        to.put("domain", &self.domain);
        to.put("contact_set", &self.contact_set);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainContacts {}

impl Decode for ModifyDomainContactsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            details: from.map("details")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainContacts")
    .wire("MODIFY DOMAIN")
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("contact_info")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::structure("contact_set", &CONTACT_SET).required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415", "465"]);
