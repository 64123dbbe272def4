// @generated from spec/opensrs/actions/ModifyDomainWhoisPrivacy.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Turns the privacy protection of a domain name on or off.
///
/// Doubtful: this kind of change is known from clients, since the complete list of kinds was not seen.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ModifyDomainWhoisPrivacyResponse`](super::ModifyDomainWhoisPrivacyResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[doc(alias("whois"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainWhoisPrivacy {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// Whether the protection is on. Example: `enable`.
    pub state: PrivacySwitch,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainWhoisPrivacy {
    /// Creates a [`ModifyDomainWhoisPrivacy`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        state: PrivacySwitch,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            state,
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainWhoisPrivacy`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainWhoisPrivacyResponse {}

/// Whether privacy protection is turned on or off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivacySwitch {
    /// `enable`: It is turned on.
    Enable,
    /// `disable`: It is turned off.
    Disable,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainWhoisPrivacy {
    type Service = Opensrs;
    type Response = ModifyDomainWhoisPrivacyResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "whois_privacy_state");
        to.put("domain", &self.domain);
        to.put("state", &self.state);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainWhoisPrivacy {}

impl Decode for ModifyDomainWhoisPrivacyResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

wire_enum!(PrivacySwitch, Enable("enable"), Disable("disable"));

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainWhoisPrivacy")
    .wire("MODIFY DOMAIN")
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("whois_privacy_state")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::one_of("state").required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
