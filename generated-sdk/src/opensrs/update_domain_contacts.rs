// @generated from spec/opensrs/actions/UpdateDomainContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Replaces contacts of a domain name, or of all names of its profile.
///
/// A changed contact has to be complete. With several names the call can succeed for some and fail for others, so
/// check [`details`](field@UpdateDomainContactsResponse::details). Some registries keep old data although OpenSRS shows the new data, such as the organization of
/// `.uk` names and the owner of `.es` names.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`UpdateDomainContactsResponse`](super::UpdateDomainContactsResponse).
///
/// Error codes:
/// [`465`](super::ErrorCode::InvalidData).
///
/// Source: OpenSRS domain API guide: update_contacts.
#[doc(alias("owner", "registrant"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateDomainContacts {
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// The new contacts, each one complete.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub contact_set: ContactSet,
    /// The contacts that change. Not empty. Example: `owner, admin`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub types: Vec<ContactType>,
    /// Whether the change applies to all names of the registrant's profile instead of this one only.
    /// Default: `false`. Example: `false`.
    pub affect_domains: Option<bool>,
    /// The email address to which the outcome of a change of several names is sent, in the reseller's name.
    /// Takes effect only when [`affect_domains`](field@UpdateDomainContacts::affect_domains) is `true`. Example: `alex@example.com`.
    pub report_email: Option<Sensitive>,
}

impl UpdateDomainContacts {
    /// Creates a [`UpdateDomainContacts`] from its required fields.
    pub fn new(
        domain: impl Into<String>,
        contact_set: ContactSet,
        types: impl IntoIterator<Item = ContactType>,
    ) -> Self {
        Self {
            domain: domain.into(),
            contact_set,
            types: types.into_iter().collect(),
            affect_domains: None,
            report_email: None,
        }
    }

    /// Sets whether the change applies to all names of the registrant's profile instead of this one only.
    pub fn affect_domains(mut self, affect_domains: bool) -> Self {
        self.affect_domains = Some(affect_domains);
        self
    }

    /// Sets the email address to which the outcome of a change of several names is sent, in the reseller's name.
    pub fn report_email(mut self, report_email: impl Into<Sensitive>) -> Self {
        self.report_email = Some(report_email.into());
        self
    }
}

/// The response to [`UpdateDomainContacts`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct UpdateDomainContactsResponse {
    /// The outcome of the change, by domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub details: BTreeMap<String, DomainChangeResult>,
}

// The wire format, and the entry in the table of operations.

impl Request for UpdateDomainContacts {
    type Service = Opensrs;
    type Response = UpdateDomainContactsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("contact_set", &self.contact_set);
        to.put("types", &self.types);
        to.put("affect_domains", &self.affect_domains);
        to.put("report_email", &self.report_email);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for UpdateDomainContacts {}

impl Decode for UpdateDomainContactsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            details: from.map("details")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("UpdateDomainContacts")
    .wire("UPDATE_CONTACTS DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::structure("contact_set", &CONTACT_SET).required(),
            Parameter::one_of("types").list().required().rules(&[Rule::MinItems(1)]),
            Parameter::bool("affect_domains"),
            Parameter::string("report_email")
                .applies_when("affect_domains", &["true"])
                .sensitive()
                .rules(&[Rule::EMAIL]),
        ],
    )
    .errors(&["465"]);
