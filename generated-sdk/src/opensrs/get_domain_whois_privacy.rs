// @generated from spec/opensrs/actions/GetDomainWhoisPrivacy.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns whether a domain name has privacy protection. If a suffix does not allow it, it is disabled.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainWhoisPrivacyResponse`](super::GetDomainWhoisPrivacyResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("whois"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainWhoisPrivacy {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainWhoisPrivacy {
    /// Creates a [`GetDomainWhoisPrivacy`] from its required fields.
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

/// The response to [`GetDomainWhoisPrivacy`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainWhoisPrivacyResponse {
    /// Whether the protection is on.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<WhoisPrivacyState>,
    /// Whether it can be changed. Doubtful: known from the vendor's old client.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub changeable: Option<bool>,
}

/// Whether privacy protection is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhoisPrivacyState {
    /// `enabled`: It is on.
    Enabled,
    /// `disabled`: It is off.
    Disabled,
    /// `enabling`: It is being turned on.
    Enabling,
    /// `disabling`: It is being turned off.
    Disabling,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainWhoisPrivacy {
    type Service = Opensrs;
    type Response = GetDomainWhoisPrivacyResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "whois_privacy_state");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainWhoisPrivacy {}

impl Decode for GetDomainWhoisPrivacyResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            state: from.optional("state")?,
            changeable: from.optional("changeable")?,
        })
    }
}

wire_enum!(
    WhoisPrivacyState, Enabled("enabled"), Disabled("disabled"), Enabling("enabling"),
    Disabling("disabling")
);

pub(super) static OPERATION: Operation = Operation::read("GetDomainWhoisPrivacy")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("whois_privacy_state")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
